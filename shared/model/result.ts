/** The outcome of something that may fail in an expected way: a value, or an error described by its `type`. */
export type Result<T, E extends { readonly type: string }> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A success. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** An expected failure. */
export const err = <E extends { readonly type: string }>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
