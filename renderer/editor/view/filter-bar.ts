/** The line above a typed block that says which of its rows are shown, with the way back; row-filter.ts fills and hears it. */
export function createFilterBar(): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'bd-rows-filter';
  bar.contentEditable = 'false';
  bar.hidden = true;
  bar.setAttribute('role', 'status');
  const all = document.createElement('button');
  all.type = 'button';
  all.className = 'bd-add-row';
  all.textContent = 'Show all';
  all.addEventListener('mousedown', (event) => event.preventDefault());
  bar.append(document.createElement('span'), all);
  return bar;
}
