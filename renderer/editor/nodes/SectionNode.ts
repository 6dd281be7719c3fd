import { $create, $getState, $setState, createState, type EditorConfig, ElementNode, type LexicalEditor, type LexicalNode, setDOMUnmanaged } from 'lexical';
import { type BriefingSection, SECTION_KINDS, type SectionKind } from '../../../shared/model';
import { showSectionBadge } from '../view/section-badges';
import { createSectionChrome, showSectionChrome } from '../view/section-chrome';

type Origin = BriefingSection['template'];
const KINDS: ReadonlySet<unknown> = new Set(SECTION_KINDS);
const optionalText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const kindState = createState('kind', { parse: (value): SectionKind => (KINDS.has(value) ? value as SectionKind : 'freeText') });
const guidanceState = createState('guidance', { parse: optionalText });
const markingState = createState('marking', { parse: optionalText });
const templateState = createState('template', { parse: (value): Origin => (typeof value === 'object' && value !== null ? value as NonNullable<Origin> : undefined), isEqual: (a, b) => a?.id === b?.id && a?.version === b?.version });

/** One section of the briefing: a shadow root whose heading is the slot `heading`. Only commands add, move or delete sections. */
export class SectionNode extends ElementNode {
  override $config() {
    return this.config('briefing-section', { extends: ElementNode, slots: ['heading'], stateConfigs: [kindState, guidanceState, markingState, templateState] });
  }
  getKind(): SectionKind { return $getState(this, kindState); }
  setKind(kind: SectionKind): this { return $setState(this, kindState, kind); }
  getGuidance(): string | undefined { return $getState(this, guidanceState); }
  setGuidance(guidance: string | undefined): this { return $setState(this, guidanceState, guidance); }
  getMarking(): string | undefined { return $getState(this, markingState); }
  setMarking(marking: string | undefined): this { return $setState(this, markingState, marking); }
  getTemplate(): Origin { return $getState(this, templateState); }
  setTemplate(template: Origin): this { return $setState(this, templateState, template); }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    const dom = document.createElement('section');
    dom.className = 'bd-section';
    const head = document.createElement('div');
    head.className = 'bd-section-head';
    const heading = document.createElement('div');
    heading.className = 'bd-section-heading';
    const body = document.createElement('div');
    body.className = 'bd-section-body';
    const chrome = createSectionChrome(editor, this.getKey());
    for (const buttons of [chrome.handle, chrome.tools]) setDOMUnmanaged(buttons, { captureSelection: true });
    setDOMUnmanaged(chrome.guidance);
    head.append(chrome.handle, heading, chrome.tools);
    dom.append(head, body, chrome.guidance);
    showSectionChrome(dom, this);
    showSectionBadge(editor, dom);
    return dom;
  }
  override updateDOM(previous: this, dom: HTMLElement): boolean {
    if (previous !== this) showSectionChrome(dom, this);
    else dom.classList.toggle('bd-empty', this.saysNothing());
    return false;
  }
  override getDOMSlot(element: HTMLElement) {
    return super.getDOMSlot(element).withElement(element.querySelector<HTMLElement>(':scope > .bd-section-body') ?? element);
  }
  /** Whether the section holds at most one paragraph without content. */
  saysNothing(): boolean {
    const first = this.getFirstChild();
    return this.getChildrenSize() === 0 || (this.getChildrenSize() === 1 && first !== null && first.getType() === 'paragraph' && first instanceof ElementNode && first.getChildrenSize() === 0);
  }
  override isShadowRoot(): true { return true; }
  override canBeEmpty(): boolean { return true; }
  override canIndent(): false { return false; }
}

export const $createSectionNode = (kind: SectionKind): SectionNode => $create(SectionNode).setKind(kind);
export const $isSectionNode = (node: LexicalNode | null | undefined): node is SectionNode => node instanceof SectionNode;
