// A party leaves the briefing with everything that is said of it, as one step of the undo history.
import { $addUpdateTag, $nodesOfType, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import { isFieldOfParty, itemValuesWithoutParty, valuesWithoutParty } from '../../../shared/model';
import { $setBriefingData } from '../data/briefing-data';
import { $getBriefingData } from '../data/root-data';
import { RowNode } from '../nodes/RowNode';
import { $isRowsNode, RowsNode } from '../nodes/RowsNode';
import { $dropSlot, $slotNames } from '../slots';
import { REMOVE_PARTY_COMMAND } from './commands';
import { onCommand } from './on-command';

export function registerPartyCommands(editor: LexicalEditor): () => void {
  return onCommand(editor, REMOVE_PARTY_COMMAND, ({ partyId }) => {
    $addUpdateTag(HISTORY_PUSH_TAG);
    $setBriefingData({ parties: $getBriefingData().parties.filter((party) => party.id !== partyId) });
    for (const row of $nodesOfType(RowNode)) $forgetParty(row, partyId);
    for (const rows of $nodesOfType(RowsNode)) $forgetWeights(rows, partyId);
  });
}

function $forgetParty(row: RowNode, partyId: string): void {
  const rows = row.getParent();
  if (!$isRowsNode(rows)) return;
  const kind = rows.getKind();
  for (const name of $slotNames(row)) if (isFieldOfParty(name, partyId)) $dropSlot(row, name);
  row.setValues(valuesWithoutParty(kind, row.getValues(), partyId));
  row.setItems(Object.fromEntries(Object.entries(row.getItems()).map(([list, items]) => [list, items.map((item) => ({ ...item, values: itemValuesWithoutParty(kind, list, item.values, partyId) }))])));
}

function $forgetWeights(rows: RowsNode, partyId: string): void {
  const { weights, ...settings } = rows.getSettings();
  if (!weights || !Object.keys(weights).some((key) => isFieldOfParty(key, partyId))) return;
  rows.setSettings({ ...settings, weights: Object.fromEntries(Object.entries(weights).filter(([key]) => !isFieldOfParty(key, partyId))) });
}
