// Footnotes as Word puts them on the clipboard: links in the text to a list of notes at its end.
import { createId, type FootnoteInline } from '../../../shared/model';
import type { WordFootnotes } from './html-context';
import { inlineRuns, PLAIN, tidyInlines } from './html-inlines';

/** Finds the notes of a document. */
export function wordFootnotes(root: ParentNode): WordFootnotes {
  const notes = [...root.querySelectorAll('div')].filter((div) => /mso-element:\s*(foot|end)note(?!-)/i.test(div.getAttribute('style') ?? ''));
  const lists = new Set<Element>(notes);
  for (const list of root.querySelectorAll('div')) if (/mso-element:\s*(foot|end)note-list/i.test(list.getAttribute('style') ?? '')) lists.add(list);
  const byId = new Map(notes.map((note) => [note.id, note]));
  return {
    lists,
    contentOf: (link) => {
      const [, id] = link.tagName === 'A' ? /^#_((?:ft|ed)n\d+)$/.exec(link.getAttribute('href') ?? '') ?? [] : [];
      const note = id === undefined ? undefined : byId.get(id);
      return note && { type: 'footnote', id: createId(), content: textOf(note) };
    },
  };
}

function textOf(note: Element): FootnoteInline['content'] {
  const copy = note.cloneNode(true) as Element;
  for (const back of copy.querySelectorAll('a[href^="#_ftnref"], a[href^="#_ednref"]')) back.remove();
  const context = { notes: { lists: new Set<Element>(), contentOf: () => undefined }, images: [], blocksOf: () => [] };
  return tidyInlines(inlineRuns(copy, PLAIN, context)).filter((inline) => inline.type !== 'footnote') as FootnoteInline['content'];
}
