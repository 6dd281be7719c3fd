import { type RefObject, useEffect } from 'react';
import { focusCardField, useCardFocus } from './card-focus';

/** How long a field may take to be drawn, in frames; a field that never comes is not waited for. */
const PATIENCE_FRAMES = 30;

/** Puts the focus into the field that was asked of this card as soon as it is drawn; `prepare` opens what hides it. */
export function useAskedField(card: RefObject<HTMLElement | null>, ownerId: string, prepare: (field: string) => void): void {
  const asked = useCardFocus((store) => store.asked);
  useEffect(() => {
    if (asked?.ownerId !== ownerId) return;
    prepare(asked.field);
    let frame = 0;
    let request = requestAnimationFrame(function look() {
      frame++;
      if (focusCardField(card.current, asked.field) || frame > PATIENCE_FRAMES) useCardFocus.setState({ asked: null });
      else request = requestAnimationFrame(look);
    });
    return () => cancelAnimationFrame(request);
  }, [asked, ownerId]);
}
