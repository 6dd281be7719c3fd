import { $create, DecoratorNode, type LexicalNode } from 'lexical';

/** A page break. */
export class PageBreakNode extends DecoratorNode<null> {
  override $config() {
    return this.config('briefing-page-break', { extends: DecoratorNode });
  }
  override createDOM(): HTMLElement {
    const dom = document.createElement('div');
    dom.className = 'bd-page-break';
    dom.setAttribute('role', 'separator');
    dom.setAttribute('aria-label', 'Page break');
    return dom;
  }
  override updateDOM(): false { return false; }
  override isInline(): false { return false; }
  override getTextContent(): string { return ''; }
  override decorate(): null { return null; }
}

export const $createPageBreakNode = (): PageBreakNode => $create(PageBreakNode);
export const $isPageBreakNode = (node: LexicalNode | null | undefined): node is PageBreakNode => node instanceof PageBreakNode;
