import { Field } from '@fluentui/react-components';
import { DayField } from '../app/DayField';

interface CardDateProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly readOnly: boolean;
  readonly onChange: (value: string | undefined) => void;
}

/** A day or a month. */
export const CardDate = ({ label, value, readOnly, onChange }: CardDateProps) => (
  <Field label={label}><DayField value={value} monthAllowed disabled={readOnly} placeholder="Day or month" onChange={onChange} /></Field>
);
