/** How long a folder on a network may take before it counts as one that does not answer: it must keep no window open and no other file closed. */
export const ANSWER_MS = 2000;

const unanswered = new Set<Promise<unknown>>();

/** What a promise comes to, or undefined when it has not settled in this time. What was asked for goes on, and nobody hears of it any more, not even of its failure. */
export async function answeredWithin<T>(ms: number, asked: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      unanswered.add(asked);
      const forget = (): void => { unanswered.delete(asked); };
      asked.then(forget, forget);
      resolve(undefined);
    }, ms);
  });
  try {
    return await Promise.race([asked, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether something that came too late has not come to this day: the system still waits for it, and with it whoever waits for the end of this process. */
export const isStillUnanswered = (): boolean => unanswered.size > 0;
