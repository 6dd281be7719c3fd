import { DatePicker } from '@fluentui/react-datepicker-compat';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { printDate } from '../../shared/export/print/print-dates';
import { promptIn } from '../../shared/export/print/row-kind-in';
import { isoDay, localDate, parseDay, parseMonth } from './parse-day';

interface DayFieldProps {
  /** `2026-03-14`, or `2026-03` where a month is allowed; undefined when empty. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  /** Enter (0), Tab (1) or Shift+Tab (-1) took what was typed: for a box that goes away then. */
  readonly onLeave?: (by: 0 | 1 | -1) => void;
  /** The name for screen readers, where no Field gives one. */
  readonly label?: string;
  /** In which the date is shown, as it prints in it; English when none is given. */
  readonly language?: string;
  readonly placeholder?: string;
  readonly monthAllowed?: boolean;
  readonly disabled?: boolean;
  readonly appearance?: 'outline' | 'filled-lighter' | 'underline';
  readonly className?: string;
}

/** A date that can be typed ("14 March", "friday") or picked from a calendar (Down). What is no date is said below and not taken. */
export function DayField({ value, onChange, onLeave, label, language = 'en', placeholder = 'Such as 14 March', monthAllowed = false, disabled = false, appearance = 'outline', className }: DayFieldProps) {
  const [refused, setRefused] = useState(false);
  const [open, setOpen] = useState(false);
  const monthTyped = useRef<string | undefined>(undefined);
  const date = useMemo(() => (value === undefined ? null : localDate(value.length === 7 ? `${value}-01` : value)), [value]);
  const format = useCallback((shown?: Date) => (shown ? printDate(value?.length === 7 && isoDay(shown) === `${value}-01` ? value : isoDay(shown), language) : ''), [value, language]);
  const parse = useCallback((text: string): Date | null => {
    const day = parseDay(text);
    monthTyped.current = day === undefined && monthAllowed ? parseMonth(text) : undefined;
    const found = day ?? (monthTyped.current ? `${monthTyped.current}-01` : undefined);
    return found === undefined ? null : localDate(found);
  }, [monthAllowed]);
  const select = (picked: Date | null | undefined) => {
    const next = picked ? monthTyped.current ?? isoDay(picked) : undefined;
    monthTyped.current = undefined;
    setRefused(false);
    if (next !== value) onChange(next);
  };
  // Enter takes what was typed and lets the form go on, or the box that goes away (Tab there too); the calendar opens with Down.
  const onKeyDownCapture = (event: KeyboardEvent<HTMLSpanElement>) => {
    const isLeaving = onLeave !== undefined && (event.key === 'Enter' || event.key === 'Tab');
    if (!(event.key === 'Enter' || isLeaving) || open || !(event.target instanceof HTMLInputElement)) return;
    event.stopPropagation();
    if (isLeaving) event.preventDefault();
    const text = event.target.value.trim();
    const isNew = text !== format(date ?? undefined);
    const parsed = isNew && text !== '' ? parse(text) : null;
    if (isNew && text !== '' && parsed === null) { setRefused(true); event.preventDefault(); return; }
    if (isNew) flushSync(() => select(parsed));
    if (isLeaving) onLeave(event.key === 'Enter' ? 0 : event.shiftKey ? -1 : 1);
  };
  return (
    <span className={`bd-day${className ? ` ${className}` : ''}`} onKeyDownCapture={onKeyDownCapture}>
      <DatePicker
        {...(label === undefined ? {} : { 'aria-label': label })}
        appearance={appearance}
        disabled={disabled}
        placeholder={promptIn(placeholder, language)}
        allowTextInput
        openOnClick={false}
        open={open}
        onOpenChange={setOpen}
        firstDayOfWeek={1}
        showMonthPickerAsOverlay
        value={date}
        formatDate={format}
        parseDateFromString={parse}
        onSelectDate={select}
        onValidationResult={(result) => setRefused(result.error === 'invalid-input')}
        {...(refused ? { 'aria-invalid': true } : {})}
      />
      {refused && <span className="bd-day-refused" role="alert">That is not a date. Type it as 14 March 2026.</span>}
    </span>
  );
}
