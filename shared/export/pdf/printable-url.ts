/** The address as a link target, or nothing when it is not http, https or mailto: the file then prints the words without a link. */
export function printableUrl(url: string): string | undefined {
  const trimmed = url.trim();
  if (!/^(https?:\/\/[^\s/]|mailto:\S)/iu.test(trimmed) || /[\p{Cc}\p{Cs}\s]/u.test(trimmed) || trimmed.length > 2000) return undefined;
  return trimmed;
}
