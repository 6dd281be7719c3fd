import { QuoteNode } from '@lexical/rich-text';
import { $create, type EditorConfig, type LexicalNode } from 'lexical';

/** A quotation; who said it stands in the slot `attribution`. */
export class BriefingQuoteNode extends QuoteNode {
  override $config() {
    return this.config('briefing-quote', { extends: QuoteNode, slots: ['attribution'] });
  }
  override createDOM(_config: EditorConfig): HTMLElement {
    const dom = document.createElement('blockquote');
    dom.className = 'bd-quote';
    const text = document.createElement('div');
    text.className = 'bd-quote-text';
    const attribution = document.createElement('div');
    attribution.className = 'bd-quote-attribution';
    dom.append(text, attribution);
    return dom;
  }
  override getDOMSlot(element: HTMLElement) {
    return super.getDOMSlot(element).withElement(element.querySelector<HTMLElement>('.bd-quote-text') ?? element);
  }
}

export const $createBriefingQuoteNode = (): BriefingQuoteNode => $create(BriefingQuoteNode);
export const $isBriefingQuoteNode = (node: LexicalNode | null | undefined): node is BriefingQuoteNode => node instanceof BriefingQuoteNode;
