/** Where the renderer lives. */
export const START_PAGE = 'app://desk/index.html';

/** Whether a URL is a page of ours. Node's URL gives every custom scheme the origin "null", so scheme and host are compared. */
export function isOwnPage(url: string): boolean {
  const { protocol, host } = new URL(url);
  return protocol === 'app:' && host === 'desk';
}
