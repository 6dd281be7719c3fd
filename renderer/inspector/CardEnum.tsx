import { Field, Select } from '@fluentui/react-components';
import type { Choice } from '../../shared/model/row-kinds/definition';
import { isNotKnownKey } from '../editor';
import { CardLabel } from './CardLabel';

interface CardEnumProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  /** What counts as long as nothing is set, in words. */
  readonly unset: string;
  /** The choice that says that nobody knows, if there is one: Ctrl+Shift+K sets it, or clears the field. */
  readonly notKnown?: string | undefined;
  readonly readOnly: boolean;
  readonly onChange: (value: string | undefined) => void;
}

/** One of a few words. A value that the choices do not know is shown as it is and kept. */
export function CardEnum({ label, choices, value, unset, notKnown, readOnly, onChange }: CardEnumProps) {
  return (
    <Field label={<CardLabel label={label} />}>
      <Select value={value ?? ''} disabled={readOnly} onKeyDown={(event) => { if (isNotKnownKey(event.nativeEvent)) { event.preventDefault(); onChange(notKnown); } }} onChange={(_event, data) => onChange(data.value === '' ? undefined : data.value)}>
        <option value="">{unset}</option>
        {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
        {value !== undefined && !choices.some((choice) => choice.value === value) && <option value={value}>{value}</option>}
      </Select>
    </Field>
  );
}
