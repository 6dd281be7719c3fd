import { bandShare, likelihoodScale, type LikelihoodScale } from '../../shared/model/likelihood-scales';
import { type BriefingLexicalEditor, closeInsertMenu, INSERT_MENU_ITEMS, type InsertMenuItem, insertWords, runInsertMenuItem } from '../editor';
import { useDialogs } from './dialogs-store';

/** One line of the insert menu: the editor's own, or one of the window's that asks for more. */
export interface InsertEntry extends InsertMenuItem {
  readonly run: (editor: BriefingLexicalEditor) => void;
}

const asking = (id: string, label: string, words: readonly string[], open: () => void): InsertEntry => ({ id, label, words, group: 'more', run: (editor) => { closeInsertMenu(editor); open(); } });

/** Everything that can be inserted. */
export const INSERT_ENTRIES: readonly InsertEntry[] = [
  ...INSERT_MENU_ITEMS.map((item): InsertEntry => ({ ...item, run: (editor) => runInsertMenuItem(editor, item.id) })),
  asking('figure', 'Figure', ['picture', 'image', 'photo', 'рисунок', 'зображення', 'изображение', 'фото'], () => useDialogs.getState().open({ type: 'figure' })),
  asking('field', 'Field', ['placeholder', 'variable', 'поле'], () => useDialogs.getState().open({ type: 'fields' })),
  asking('citation', 'Citation', ['source', 'reference', 'джерело', 'источник', 'посилання на джерело', 'ссылка на источник'], () => useDialogs.getState().open({ type: 'citation' })),
  asking('link', 'Link', ['address', 'url', 'посилання', 'ссылка', 'адреса', 'адрес'], () => useDialogs.getState().open({ type: 'link' })),
];

/** Everything that can be inserted into a briefing that uses this scale of likelihood: the scale's own phrases come last, from the least likely to the most. */
export const insertEntries = (scale: LikelihoodScale | undefined): readonly InsertEntry[] => (scale === undefined ? INSERT_ENTRIES : [...INSERT_ENTRIES, ...PHRASES[scale]]);

const phrasesOf = (scale: LikelihoodScale): readonly InsertEntry[] => likelihoodScale(scale).bands.flatMap((band) => band.phrases.map((phrase): InsertEntry => (
  { id: `likelihood.${phrase.replaceAll(' ', '-')}`, label: phrase, words: ['likelihood', 'probability', 'estimate'], group: 'words', detail: bandShare(band), run: (editor) => insertWords(editor, phrase) }
)));
const PHRASES: Readonly<Record<LikelihoodScale, readonly InsertEntry[]>> = { icd203: phrasesOf('icd203'), ukYardstick: phrasesOf('ukYardstick') };

/** The entries that a query finds: those whose label begins with it first, then those with a word that does; what is used most stands first. */
export function filterInsertEntries(entries: readonly InsertEntry[], query: string, used: Readonly<Record<string, number>>): readonly InsertEntry[] {
  const wanted = query.trim().toLowerCase();
  const scored = entries.flatMap((entry, at) => {
    const rank = rankOf(entry, wanted);
    return rank === null ? [] : [{ entry, rank, uses: used[entry.id] ?? 0, at }];
  });
  return scored.sort((a, b) => a.rank - b.rank || b.uses - a.uses || a.at - b.at).map(({ entry }) => entry);
}

function rankOf(entry: InsertEntry, wanted: string): number | null {
  const label = entry.label.toLowerCase();
  if (wanted === '' || label.startsWith(wanted)) return 0;
  if (label.split(/\s+/).some((word) => word.startsWith(wanted))) return 1;
  if (entry.words.some((word) => ` ${word.toLowerCase()}`.includes(` ${wanted}`))) return 2;
  return label.includes(wanted) ? 3 : null;
}
