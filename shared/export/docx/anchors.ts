import { type Xml, xml } from './xml';

/** The name of the hidden bookmark of a paragraph; names that start with `_` do not show in Word's lists. At most 40 characters. */
export const paragraphBookmark = (anchor: string): string => `_bd_p_${anchor}`;

/** The name of the hidden bookmark of a footnote's text. */
export const footnoteBookmark = (id: string): string => `_bd_n_${id.replace(/[^A-Za-z0-9_]/g, '_')}`;

const LONGEST_NAME = 40;

/** Hands out the bookmarks of one document: numbers count up, and a name is used once, because Word drops a second one (ECMA-376 part 1, 17.13.6.2). */
export class Anchors {
  #count = 0;
  readonly #used = new Set<string>();

  /** The children between a bookmark's start and end; as they are when the name cannot be used. */
  around(name: string, children: readonly Xml[]): readonly Xml[] {
    const key = name.toLowerCase();
    if (name.length > LONGEST_NAME || this.#used.has(key)) return children;
    this.#used.add(key);
    const id = this.#count++;
    return [xml('w:bookmarkStart', { 'w:name': name, 'w:id': id }), ...children, xml('w:bookmarkEnd', { 'w:id': id })];
  }
}
