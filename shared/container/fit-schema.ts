import type { z } from 'zod';

/** A value as its schema wants it, keys that the schema does not know taken out; undefined when it does not fit even so. */
export function fitSchema<T>(schema: z.ZodType<T>, value: unknown): T | undefined {
  let candidate = value;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const parsed = schema.safeParse(candidate);
    if (parsed.success) return parsed.data;
    if (round === 0) candidate = structuredClone(value);
    const removed = parsed.error.issues.map((issue) => issue.code === 'unrecognized_keys' && removeKeys(candidate, issue.path, issue.keys));
    if (!removed.includes(true)) return undefined;
  }
  return undefined;
}

/** Each round takes out the unknown keys of one level of nesting. */
const MAX_ROUNDS = 50;

function removeKeys(root: unknown, path: readonly PropertyKey[], keys: readonly string[]): boolean {
  let holder = root;
  for (const step of path) holder = (holder as Record<PropertyKey, unknown> | undefined)?.[step];
  if (typeof holder !== 'object' || holder === null) return false;
  for (const key of keys) delete (holder as Record<string, unknown>)[key];
  return true;
}
