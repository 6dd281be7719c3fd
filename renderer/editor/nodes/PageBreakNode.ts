import { $create, DecoratorNode, type LexicalNode } from 'lexical';
import { promptIn } from '../../../shared/export/print/row-kind-in';
import { $getBriefingData } from '../data/root-data';

/** A page break. */
export class PageBreakNode extends DecoratorNode<null> {
  override $config() {
    return this.config('briefing-page-break', { extends: DecoratorNode });
  }
  override createDOM(): HTMLElement {
    const dom = document.createElement('div');
    dom.className = 'bd-page-break';
    dom.setAttribute('role', 'separator');
    nameInLanguage(dom);
    return dom;
  }
  override updateDOM(_previous: this, dom: HTMLElement): boolean {
    nameInLanguage(dom);
    return false;
  }
  override isInline(): false { return false; }
  override getTextContent(): string { return ''; }
  override decorate(): null { return null; }
}

const nameInLanguage = (dom: HTMLElement): void => dom.setAttribute('aria-label', promptIn('Page break', $getBriefingData().metadata.language));

export const $createPageBreakNode = (): PageBreakNode => $create(PageBreakNode);
export const $isPageBreakNode = (node: LexicalNode | null | undefined): node is PageBreakNode => node instanceof PageBreakNode;
