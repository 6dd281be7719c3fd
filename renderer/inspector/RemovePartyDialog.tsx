import type { Party } from '../../shared/model/briefing';
import { AskDialog } from '../app/dialogs/AskDialog';

interface RemovePartyDialogProps {
  readonly party: Party;
  /** How many rows say something of it. */
  readonly rowCount: number;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks before a party goes of which rows say something: what they say of it goes too. */
export function RemovePartyDialog({ party, rowCount, onRemove, onClose }: RemovePartyDialogProps) {
  const name = party.name || party.shortName || 'this party';
  return (
    <AskDialog title={`Remove ${name}?`} alert submit={{ label: 'Remove the party and its texts', run: onRemove }} onClose={onClose}>
      <p className="bd-first-line">{`${rowCount === 1 ? 'One row says' : `${rowCount} rows say`} something of ${name}: positions, red lines, consent, who confirms. That is removed too. Undo brings all of it back.`}</p>
    </AskDialog>
  );
}
