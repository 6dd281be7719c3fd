import { $create, $getState, $setState, createState, type EditorConfig, ElementNode, type LexicalNode } from 'lexical';
import type { Callout } from '../../../shared/model';

type Tone = Callout['tone'];
const LABELS: Readonly<Record<Tone, string>> = { note: 'Note', important: 'Important', warning: 'Warning' };
const toneState = createState('tone', { parse: (value): Tone => (typeof value === 'string' && value in LABELS ? value as Tone : 'note') });

/** A callout: a box of paragraphs and lists with a tone, which is named in words. */
export class CalloutNode extends ElementNode {
  override $config() {
    return this.config('briefing-callout', { extends: ElementNode, stateConfigs: [toneState] });
  }
  getTone(): Tone { return $getState(this, toneState); }
  setTone(tone: Tone): this { return $setState(this, toneState, tone); }
  override createDOM(_config: EditorConfig): HTMLElement {
    const dom = document.createElement('aside');
    this.showTone(dom);
    return dom;
  }
  override updateDOM(previous: this, dom: HTMLElement): boolean {
    if (previous !== this) this.showTone(dom);
    return false;
  }
  private showTone(dom: HTMLElement): void {
    dom.className = `bd-callout bd-callout-${this.getTone()}`;
    dom.setAttribute('aria-label', LABELS[this.getTone()]);
    dom.dataset['label'] = LABELS[this.getTone()]; // the page shows the word of the briefing's language (view/numbers.ts)
  }
  override isShadowRoot(): true { return true; }
  override canIndent(): false { return false; }
}

export const $createCalloutNode = (tone: Tone): CalloutNode => $create(CalloutNode).setTone(tone);
export const $isCalloutNode = (node: LexicalNode | null | undefined): node is CalloutNode => node instanceof CalloutNode;
