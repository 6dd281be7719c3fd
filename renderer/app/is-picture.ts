const TYPES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/svg+xml']);

/** Whether a file is a picture that a briefing can hold. */
export const isPicture = (file: File): boolean => TYPES.has(file.type);
