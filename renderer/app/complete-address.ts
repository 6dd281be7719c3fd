import { urlSchema } from '../../shared/model/inline';

/** An address as it can be kept, or undefined when it is none: `example.org` becomes https, `a@b.org` becomes mailto. */
export function completeAddress(typed: string): string | undefined {
  const text = typed.trim();
  const candidate = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text) ? `mailto:${text}` : /^[^\s/]+\.[^\s/]{2,}/.test(text) ? `https://${text}` : text;
  return urlSchema.safeParse(candidate).success ? candidate : undefined;
}
