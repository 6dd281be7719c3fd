import { $create, type EditorConfig, ElementNode, type LexicalNode } from 'lexical';

/** The text of a rich field in a named slot: one or more paragraphs, nothing else. */
export class RichFieldNode extends ElementNode {
  override $config() {
    return this.config('briefing-rich-field', { extends: ElementNode });
  }
  override createDOM(_config: EditorConfig): HTMLElement {
    const dom = document.createElement('div');
    dom.className = 'bd-rich';
    dom.classList.toggle('bd-empty', this.saysNothing());
    return dom;
  }
  override updateDOM(_previous: this, dom: HTMLElement): boolean {
    dom.classList.toggle('bd-empty', this.saysNothing());
    return false;
  }
  /** Whether the field holds at most one paragraph without content. */
  saysNothing(): boolean {
    const first = this.getFirstChild();
    return this.getChildrenSize() <= 1 && (!(first instanceof ElementNode) || first.getChildrenSize() === 0);
  }
  override isShadowRoot(): true { return true; }
  override canIndent(): false { return false; }
}

export const $createRichFieldNode = (): RichFieldNode => $create(RichFieldNode);
export const $isRichFieldNode = (node: LexicalNode | null | undefined): node is RichFieldNode => node instanceof RichFieldNode;
