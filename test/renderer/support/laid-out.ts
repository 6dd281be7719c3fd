// happy-dom lays nothing out: every element is 0 by 0 and has no offset parent. What moves the focus in dialogs and menus then takes everything for
// invisible, puts the focus on the frame of a dialog instead of into it, and now and then hides that dialog from who reads by role. Here the page has a size.

const width = 1280;
const height = 800;

Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  configurable: true,
  get(this: HTMLElement) { return this.hidden || !this.isConnected || this === document.body ? null : this.parentElement; },
});
Object.defineProperty(HTMLBodyElement.prototype, 'getBoundingClientRect', { configurable: true, value: () => new DOMRect(0, 0, width, height) });
