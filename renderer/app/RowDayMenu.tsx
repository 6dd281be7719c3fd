import { DayField } from './DayField';

interface RowDayMenuProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** A date of a row, asked for at its chip. */
export const RowDayMenu = ({ label, value, onChange }: RowDayMenuProps) => (
  <div className="bd-row-day"><DayField label={label} value={value} monthAllowed placeholder="Day or month" onChange={onChange} /></div>
);
