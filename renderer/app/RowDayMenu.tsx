import { useEffect, useRef } from 'react';
import { DayField } from './DayField';

interface RowDayMenuProps {
  readonly label: string;
  /** That of the briefing. */
  readonly language: string;
  readonly value: string | undefined;
  /** What was typed on the chip: it stands in the box, and the rest follows it. */
  readonly typed: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  /** Enter (0), Tab (1) or Shift+Tab (-1) took what was typed. */
  readonly onLeave: (by: 0 | 1 | -1) => void;
}

/** Fluent's focus manager would go on with Tab before the date is taken. */
const TAB_IS_OURS = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

/** A date of a row, asked for at its chip. */
export function RowDayMenu({ label, language, value, typed, onChange, onLeave }: RowDayMenuProps) {
  const box = useRef<HTMLDivElement>(null);
  // After the effects of the box itself, which fill it with the date that is set.
  useEffect(() => {
    const input = box.current?.querySelector('input');
    if (typed === undefined || !input) return;
    input.focus({ preventScroll: true });
    input.select();
    document.execCommand('insertText', false, typed);
  }, []);
  return <div ref={box} className="bd-row-day" data-tabster={TAB_IS_OURS}><DayField label={label} language={language} value={value} monthAllowed placeholder="Day or month" onChange={onChange} onLeave={onLeave} /></div>;
}
