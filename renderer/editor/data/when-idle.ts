/** Work that is put off until the page has nothing else to do, at most `timeoutMs` later; asking again before that changes nothing. */
export interface IdleWork {
  readonly schedule: () => void;
  readonly cancel: () => void;
}

const DELAY_MS = 120;

/** Makes work of that kind. Typing goes on undisturbed: the work starts after a pause, in idle time where the browser has such a thing. */
export function whenIdle(work: () => void, timeoutMs = 1000): IdleWork {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  let since = 0;
  const hasIdle = typeof requestIdleCallback === 'function';
  const run = (): void => { idle = undefined; since = 0; work(); };
  const start = (): void => { timer = undefined; if (hasIdle) idle = requestIdleCallback(run, { timeout: timeoutMs }); else run(); };
  return {
    schedule: () => {
      if (idle !== undefined) return;
      const now = Date.now();
      if (since === 0) since = now;
      if (timer !== undefined) { if (now - since > timeoutMs) return; clearTimeout(timer); }
      timer = setTimeout(start, DELAY_MS);
    },
    cancel: () => { if (timer !== undefined) clearTimeout(timer); if (idle !== undefined) cancelIdleCallback(idle); timer = undefined; idle = undefined; since = 0; },
  };
}
