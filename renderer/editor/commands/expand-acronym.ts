import { $addUpdateTag, $isElementNode, HISTORY_PUSH_TAG, type LexicalEditor, SKIP_DOM_SELECTION_TAG } from 'lexical';
import { createId } from '../../../shared/model';
import { $setBriefingData } from '../data/briefing-data';
import { $getBriefingData } from '../data/root-data';
import { $replaceWords } from '../find/find-in-briefing';
import { $slotElement } from '../slots';
import { $nodeById } from '../structure/id-registry';

/** Where an acronym stands, what it stands for, and whether the list of acronyms is to say so too. */
export interface AcronymExpansion {
  readonly id: string;
  /** A text that belongs to the node of that id: a caption, a field of a row. */
  readonly slot?: string;
  readonly short: string;
  readonly long: string;
  readonly list: boolean;
}

/** Writes an acronym out where it first stands, "Long Name (LN)", as one step that can be undone. False when it no longer stands there; the list then stays as it is. */
export function expandAcronym(editor: LexicalEditor, { id, slot, short, long, list }: AcronymExpansion): boolean {
  let done = false;
  editor.update(() => {
    const node = $nodeById(editor, id);
    const text = node && slot !== undefined ? $slotElement(node, slot) : node;
    if (!$isElementNode(text)) return;
    $addUpdateTag(HISTORY_PUSH_TAG);
    $addUpdateTag(SKIP_DOM_SELECTION_TAG);
    done = $replaceWords(text, short, `${long} (${short})`) || $replaceWords(text, `${short}s`, `${long} (${short}s)`);
    if (!done || !list) return;
    const { acronyms } = $getBriefingData();
    const known = acronyms.some((acronym) => acronym.short === short);
    $setBriefingData({ acronyms: known ? acronyms.map((acronym) => (acronym.short === short ? { ...acronym, long } : acronym)) : [...acronyms, { id: createId(), short, long }] });
  }, { discrete: true });
  return done;
}
