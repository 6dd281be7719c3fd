/** What the page draws for a system colour such as `GrayText`, as `rgb(red, green, blue)`. It uses nothing outside itself: it also runs in the real window's page. */
export function systemColour(name: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = name;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
