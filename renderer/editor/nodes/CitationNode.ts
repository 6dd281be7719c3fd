import { $create, $getState, $setState, createState, type EditorConfig, type LexicalNode, TextNode } from 'lexical';
import type { Source } from '../../../shared/model';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const sourceState = createState('source', { parse: text });
const locatorState = createState('locator', { parse: text });

/** A reference to a source, shown as its number on the pages; one unbreakable piece of text. */
export class CitationNode extends TextNode {
  override $config() {
    return this.config('briefing-citation', { extends: TextNode, stateConfigs: [sourceState, locatorState] });
  }
  getSourceId(): string { return $getState(this, sourceState); }
  setSourceId(id: string): this { return $setState(this, sourceState, id); }
  getLocator(): string { return $getState(this, locatorState); }
  setLocator(locator: string): this { return $setState(this, locatorState, locator); }
  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config);
    dom.classList.add('bd-citation');
    return dom;
  }
  override isSimpleText(): false { return false; }
  override canInsertTextBefore(): false { return false; }
  override canInsertTextAfter(): false { return false; }
  override isTextEntity(): true { return true; }
}

/** What a citation shows: the number of its source, and the place in it. The sources stand in the order of their numbers. */
export function citationText(sourceId: string, locator: string, sources: readonly Source[]): string {
  const at = sources.findIndex((source) => source.id === sourceId);
  const number = at < 0 ? '?' : String(at + 1);
  return locator === '' ? `[${number}]` : `[${number}, ${locator}]`;
}

export const $createCitationNode = (sourceId: string, locator: string, shown: string): CitationNode => $create(CitationNode).setSourceId(sourceId).setLocator(locator).setTextContent(shown).setMode('token');
export const $isCitationNode = (node: LexicalNode | null | undefined): node is CitationNode => node instanceof CitationNode;
