import { create } from 'zustand';
import { showPanel } from '../app/panels';

interface CardFocusStore {
  /** A field that the card is to show with the focus in it, until it does. */
  readonly asked: { readonly ownerId: string; readonly field: string } | null;
}

/** Which field of a row or a section was asked for. */
export const useCardFocus = create<CardFocusStore>(() => ({ asked: null }));

/** Shows the card, with the focus in a field of this row or section. The caret has to stand in it. */
export function showCardField(ownerId: string, field: string): void {
  useCardFocus.setState({ asked: { ownerId, field } });
  showPanel('card', { focus: false });
}

/** Moves the focus into a field below an element, and says that it was done. */
export function focusCardField(card: HTMLElement | null, field: string): boolean {
  const holder = card?.querySelector<HTMLElement>(`[data-card-field="${CSS.escape(field)}"]`);
  const control = holder?.querySelector<HTMLElement>(':is(input, select, textarea, button):enabled, [contenteditable="true"]');
  if (!control) return false;
  control.focus();
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  stayInView(control);
  return true;
}

/** A group that is still opening moves the field on: it comes into view again as soon as the group stands. */
function stayInView(control: HTMLElement): void {
  const opening = control.closest('.fui-AccordionItem')?.getAnimations({ subtree: true }) ?? [];
  void Promise.allSettled(opening.map(({ finished }) => finished)).then(() => { if (document.activeElement === control) control.scrollIntoView({ block: 'nearest', behavior: 'instant' }); });
}
