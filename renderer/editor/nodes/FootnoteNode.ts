import { $create, DecoratorNode, type LexicalNode } from 'lexical';

/** A footnote: an anchor in the text whose own text is the slot `content`. Its number is painted by view/numbers.ts. */
export class FootnoteNode extends DecoratorNode<null> {
  override $config() {
    return this.config('briefing-footnote', { extends: DecoratorNode, slots: ['content'] });
  }
  override createDOM(): HTMLElement {
    const dom = document.createElement('span');
    dom.className = 'bd-footnote';
    dom.setAttribute('role', 'group'); // it holds the text of the note, and may have a name
    return dom;
  }
  override updateDOM(): false { return false; }
  override isInline(): true { return true; }
  override isKeyboardSelectable(): boolean { return true; }
  override decorate(): null { return null; }
}

export const $createFootnoteNode = (): FootnoteNode => $create(FootnoteNode);
export const $isFootnoteNode = (node: LexicalNode | null | undefined): node is FootnoteNode => node instanceof FootnoteNode;
