import { $create, $getState, $setState, createState, DecoratorNode, type LexicalNode } from 'lexical';

const rawState = createState('raw', { parse: (value): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? value as Record<string, unknown> : {}) });

/** A block that a newer version wrote: shown locked, kept word for word. */
export class UnknownBlockNode extends DecoratorNode<null> {
  override $config() {
    return this.config('briefing-unknown', { extends: DecoratorNode, stateConfigs: [rawState] });
  }
  getRaw(): Readonly<Record<string, unknown>> { return $getState(this, rawState); }
  setRaw(raw: Readonly<Record<string, unknown>>): this { return $setState(this, rawState, raw); }
  override createDOM(): HTMLElement {
    const dom = document.createElement('div');
    dom.className = 'bd-unknown';
    dom.setAttribute('role', 'note');
    dom.textContent = 'This part was written by a newer version of Briefing Desk. It is kept as it is and cannot be changed here.';
    return dom;
  }
  override updateDOM(): false { return false; }
  override isInline(): false { return false; }
  override getTextContent(): string { return ''; }
  override decorate(): null { return null; }
}

export const $createUnknownBlockNode = (raw: Readonly<Record<string, unknown>>): UnknownBlockNode => $create(UnknownBlockNode).setRaw(raw);
export const $isUnknownBlockNode = (node: LexicalNode | null | undefined): node is UnknownBlockNode => node instanceof UnknownBlockNode;
