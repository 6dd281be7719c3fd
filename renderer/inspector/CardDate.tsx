import { Field } from '@fluentui/react-components';
import { DayField } from '../app/DayField';
import { CardLabel } from './CardLabel';

interface CardDateProps {
  readonly label: string;
  /** That of the briefing. */
  readonly language: string;
  readonly value: string | undefined;
  readonly readOnly: boolean;
  readonly onChange: (value: string | undefined) => void;
}

/** A day or a month. */
export const CardDate = ({ label, language, value, readOnly, onChange }: CardDateProps) => (
  <Field label={<CardLabel label={label} />}><DayField language={language} value={value} monthAllowed disabled={readOnly} placeholder="Day or month" onChange={onChange} /></Field>
);
