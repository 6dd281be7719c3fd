/** How long a folder on a network may take before it counts as one that does not answer: it must keep no window open and no other file closed. */
export const ANSWER_MS = 2000;

/** What a promise comes to, or undefined when it has not settled in this time. What was asked for goes on, and nobody hears of it any more, not even of its failure. */
export async function answeredWithin<T>(ms: number, asked: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<undefined>((resolve) => { timer = setTimeout(() => resolve(undefined), ms); });
  try {
    return await Promise.race([asked, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
