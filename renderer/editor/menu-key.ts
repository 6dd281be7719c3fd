/** Whether a `contextmenu` event comes from Shift+F10 or the menu key: Chromium sends those as an event of another button than the right one, at the caret. */
export const isFromMenuKey = (event: MouseEvent): boolean => event.button !== 2;
