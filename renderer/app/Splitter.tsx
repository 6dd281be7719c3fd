import type { KeyboardEvent, PointerEvent } from 'react';

interface SplitterProps {
  readonly label: string;
  /** Width in pixels of the panel that it sizes. */
  readonly width: number;
  readonly min: number;
  readonly max: number;
  /** Where the panel is: a drag to the right widens a panel at the start. */
  readonly side: 'start' | 'end';
  readonly onResize: (width: number) => void;
  readonly controls: string;
}

const STEP = 16;

/** The line between a panel and the text: dragged, or moved with the arrow keys. */
export function Splitter({ label, width, min, max, side, onResize, controls }: SplitterProps) {
  const resize = (next: number) => onResize(Math.round(Math.min(max, Math.max(min, next))));
  const sign = side === 'start' ? 1 : -1;
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const bar = event.currentTarget;
    const from = event.clientX;
    bar.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) => resize(width + sign * (moved.clientX - from));
    const end = () => { bar.removeEventListener('pointermove', move); bar.removeEventListener('lostpointercapture', end); };
    bar.addEventListener('pointermove', move);
    bar.addEventListener('lostpointercapture', end);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: STEP * sign, ArrowLeft: -STEP * sign }[event.key];
    if (step !== undefined) resize(width + step);
    else if (event.key === 'Home') resize(min);
    else if (event.key === 'End') resize(max);
    else return;
    event.preventDefault();
  };
  return <div className="bd-splitter" role="separator" aria-orientation="vertical" aria-label={label} aria-controls={controls} aria-valuenow={width} aria-valuemin={min} aria-valuemax={max} tabIndex={0} onPointerDown={onPointerDown} onKeyDown={onKeyDown} />;
}
