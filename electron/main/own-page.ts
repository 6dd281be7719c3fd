/** Where the renderer lives. */
export const START_PAGE = 'app://desk/index.html';
/** The same in a window that was asked for to begin a new briefing: the keyboard goes to its templates. */
export const NEW_PAGE = `${START_PAGE}#new`;
/** The page that draws a PDF for the printer; its fragment names the session and the revision. */
export const PRINT_PAGE = 'app://desk/print.html';

/** Whether a URL is a page of ours. Node's URL gives every custom scheme the origin "null", so scheme and host are compared. */
export function isOwnPage(url: string): boolean {
  const { protocol, host } = new URL(url);
  return protocol === 'app:' && host === 'desk';
}
