// Moving a section by its handle on the page. The command that the outline uses does the moving, so that it is one step of the history.
import type { LexicalEditor } from 'lexical';
import { MOVE_SECTIONS_COMMAND } from '../commands/commands';

/** A press that moves less than this is a click. */
const STILL_PX = 4;
/** So near to the edge of the scrolled page it scrolls on. */
const EDGE_PX = 48;
const SCROLL_PX = 14;

/** Follows the pointer from a press on a section's handle; `onClick` when it was let go where it was pressed. */
export function dragSection(editor: LexicalEditor, sectionId: string, handle: HTMLElement, press: PointerEvent, onClick: () => void): void {
  const scroller = handle.closest<HTMLElement>('.bd-scroller');
  let line: HTMLElement | undefined;
  let y = press.clientY;
  let target: number | undefined;
  let frame = 0;
  const sections = (): readonly HTMLElement[] => [...editor.getRootElement()?.querySelectorAll<HTMLElement>(':scope > .bd-section') ?? []];

  const show = () => {
    const all = sections();
    const others = all.filter((section) => section.dataset['section'] !== sectionId);
    const at = others.findIndex((section) => { const box = section.getBoundingClientRect(); return y < box.top + box.height / 2; });
    target = at < 0 ? others.length : at;
    const next = others[target];
    const beside = next ?? others[others.length - 1];
    if (!line || !beside) return;
    const box = beside.getBoundingClientRect();
    Object.assign(line.style, { left: `${box.left}px`, width: `${box.width}px`, top: `${next ? box.top : box.bottom}px` });
  };
  const scroll = () => {
    frame = requestAnimationFrame(scroll);
    if (!scroller) return;
    const box = scroller.getBoundingClientRect();
    if (y < box.top + EDGE_PX) scroller.scrollTop -= SCROLL_PX;
    else if (y > box.bottom - EDGE_PX) scroller.scrollTop += SCROLL_PX;
    else return;
    show();
  };
  const move = (event: PointerEvent) => {
    y = event.clientY;
    if (!line) {
      if (Math.abs(y - press.clientY) < STILL_PX) return;
      line = document.createElement('div');
      line.className = 'bd-section-drop';
      document.body.append(line);
      handle.classList.add('bd-dragging');
      frame = requestAnimationFrame(scroll);
    }
    show();
  };
  const end = () => {
    cancelAnimationFrame(frame);
    line?.remove();
    handle.classList.remove('bd-dragging');
    handle.removeEventListener('pointermove', move);
    handle.removeEventListener('pointerup', drop);
    handle.removeEventListener('pointercancel', end);
    window.removeEventListener('keydown', cancel, true);
  };
  const drop = () => {
    const dragged = line !== undefined;
    const from = sections().findIndex((section) => section.dataset['section'] === sectionId);
    end();
    if (!dragged) onClick();
    else if (target !== undefined && target !== from) editor.dispatchCommand(MOVE_SECTIONS_COMMAND, { sectionIds: [sectionId], to: { index: target } });
  };
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end();
  };
  handle.setPointerCapture(press.pointerId);
  handle.addEventListener('pointermove', move);
  handle.addEventListener('pointerup', drop);
  handle.addEventListener('pointercancel', end);
  window.addEventListener('keydown', cancel, true);
}
