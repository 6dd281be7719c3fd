import { Checkbox } from '@fluentui/react-components';
import type { Party } from '../../shared/model/briefing';
import { CardLabel } from './CardLabel';

interface CardPartiesProps {
  readonly label: string;
  readonly parties: readonly Party[];
  readonly value: readonly string[];
  readonly readOnly: boolean;
  readonly onChange: (value: readonly string[] | undefined) => void;
}

/** Some of the briefing's parties. */
export function CardParties({ label, parties, value, readOnly, onChange }: CardPartiesProps) {
  const set = (id: string, on: boolean) => {
    const next = parties.map((party) => party.id).filter((other) => (other === id ? on : value.includes(other)));
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <fieldset className="bd-fieldset bd-card-parties">
      <legend><CardLabel label={label} /></legend>
      {parties.length === 0 && <span className="bd-quiet">No parties yet. Add them in the tab Briefing.</span>}
      {parties.map((party) => <Checkbox key={party.id} label={party.shortName || party.name} checked={value.includes(party.id)} disabled={readOnly} onChange={(_event, data) => set(party.id, data.checked === true)} />)}
    </fieldset>
  );
}
