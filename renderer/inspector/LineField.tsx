import { Field, Input } from '@fluentui/react-components';

interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly readOnly?: boolean;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly maxLength?: number;
}

/** A labelled line of text in a panel. */
export function LineField({ label, value, onChange, readOnly = false, placeholder, hint, maxLength = 1000 }: LineFieldProps) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input value={value} readOnly={readOnly} maxLength={maxLength} {...(placeholder === undefined ? {} : { placeholder })} onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}
