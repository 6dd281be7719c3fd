import { $create, $getState, $setState, createState, type EditorConfig, ElementNode, type LexicalNode } from 'lexical';
import { printWords } from '../../../shared/export/print/print-words';
import type { Callout } from '../../../shared/model';
import { $getBriefingData } from '../data/root-data';

type Tone = Callout['tone'];
const toneState = createState('tone', { parse: (value): Tone => (value === 'important' || value === 'warning' ? value : 'note') });

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
    const label = printWords($getBriefingData().metadata.language).boxTitles[this.getTone()];
    dom.setAttribute('aria-label', label);
    dom.dataset['label'] = label; // shown where nothing paints the words of the page (view/numbers.ts)
  }
  override isShadowRoot(): true { return true; }
  override canIndent(): false { return false; }
}

export const $createCalloutNode = (tone: Tone): CalloutNode => $create(CalloutNode).setTone(tone);
export const $isCalloutNode = (node: LexicalNode | null | undefined): node is CalloutNode => node instanceof CalloutNode;
