/** Ends every `switch` over a union: the compiler refuses a case that was forgotten, and bad data throws instead of vanishing. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
