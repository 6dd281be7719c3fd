// Ids for built content: counted, so that a test gives the same ids on every run. The counter is per test file (each file loads its own modules).
let count = 0;

/** The next id: a letter that says what it is for, and a number (`p0001`, `r0002`). */
export function nextId(prefix: string): string {
  count += 1;
  return `${prefix}${String(count).padStart(4, '0')}`;
}

/** Starts counting again, for tests that compare ids: call it in `beforeEach`, and do not mix content from before and after. */
export function resetIds(): void {
  count = 0;
}
