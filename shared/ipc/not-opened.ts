/** More than that would not fit on a screen. */
const MOST_NAMED = 20;

/** What is said of files that did not open, all at once: each by its name with its own reason, one on a line. */
export const notOpened = (messages: readonly string[]): { readonly title: string; readonly text: string } => ({
  title: messages.length === 1 ? 'The briefing could not be opened' : `${messages.length} files could not be opened`,
  text: [...messages.slice(0, MOST_NAMED), ...(messages.length > MOST_NAMED ? [`And ${messages.length - MOST_NAMED} more.`] : [])].join('\n'),
});
