import type { KeyboardEvent, ReactNode, RefObject, TextareaHTMLAttributes } from 'react';

/** What such a line shows and does. */
export interface GrowingTextProps {
  readonly label: string;
  readonly value: string;
  readonly prompt: string;
  readonly readOnly?: boolean;
  readonly className?: string;
  readonly onChange: (text: string) => void;
  /** More for the field itself. */
  readonly field?: TextareaHTMLAttributes<HTMLTextAreaElement> & { readonly ref?: RefObject<HTMLTextAreaElement | null> };
  /** What lies over its text. */
  readonly children?: ReactNode;
}

const MAX_LENGTH = 1000;

/** One line of text that wraps and grows with its content, looking like the page and not like a form. Enter goes to the next one. */
export function GrowingText({ label, value, prompt, readOnly = false, className, onChange, field, children }: GrowingTextProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    nextField(event.currentTarget)?.focus();
  };
  return (
    <span className={`bd-growing${className ? ` ${className}` : ''}`} data-text={`${value === '' ? prompt : value} `}>
      <textarea {...field} rows={1} dir="auto" aria-label={label} value={value} placeholder={prompt} readOnly={readOnly} maxLength={MAX_LENGTH} onKeyDown={onKeyDown} onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))} />
      {children}
    </span>
  );
}

function nextField(from: HTMLElement): HTMLElement | undefined {
  const fields = [...document.querySelectorAll<HTMLElement>('.bd-memo textarea, .bd-memo input, .bd-page [contenteditable="true"]')];
  return fields[fields.indexOf(from) + 1];
}
