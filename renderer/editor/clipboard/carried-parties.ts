// What rows say of each party travels with the parties themselves: another briefing has them under other ids, or not at all.
import { type Block, createId, type Party, rowsThatNameParty } from '../../../shared/model';
import { mergeEntries } from '../../../shared/templates/merge-entries';
import { renameParties, renameWeights } from '../../../shared/templates/row-parties';
import { $setBriefingData } from '../data/briefing-data';
import { $getBriefingData } from '../data/root-data';

/** The parties that rows among these blocks speak of. */
export const $partiesOf = (blocks: readonly Block[]): Party[] => $getBriefingData().parties.filter((party) => rowsThatNameParty([{ blocks: [...blocks] }], party.id) > 0);

/** Blocks whose rows speak of the parties of this briefing: a party of the same name is the same one, and one that is not listed here comes along. */
export function $withCarriedParties(blocks: readonly Block[], carried: readonly Party[]): readonly Block[] {
  const { parties } = $getBriefingData();
  const strangers = carried.filter((party) => !parties.some((known) => known.id === party.id));
  if (strangers.length === 0) return blocks;
  const { all, renamed } = mergeEntries(parties, strangers, (party) => party.name || party.shortName, createId);
  if (all.length > parties.length) $setBriefingData({ parties: all });
  const party = (id: string): string => renamed.get(id) ?? id;
  return blocks.map((block) => (block.type === 'rows' ? renameWeights({ ...block, rows: block.rows.map((row) => renameParties(row, block.kind, party, (id) => id)) }, party) : block));
}
