import { $create, $getState, $setState, createState, type EditorConfig, type LexicalNode, TextNode } from 'lexical';
import type { Briefing } from '../../../shared/model';
import { fieldWords } from '../../../shared/model/field-words';

const nameState = createState('field', { parse: (value) => (typeof value === 'string' ? value : '') });

/** A field such as `{{party.a}}`, shown as its value; one unbreakable piece of text that takes marks. */
export class FieldChipNode extends TextNode {
  override $config() {
    return this.config('briefing-field', { extends: TextNode, stateConfigs: [nameState] });
  }
  getName(): string { return $getState(this, nameState); }
  setName(name: string): this { return $setState(this, nameState, name); }
  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config);
    dom.classList.add('bd-field-chip');
    dom.dataset['field'] = this.getName();
    return dom;
  }
  override isSimpleText(): false { return false; }
  override canInsertTextBefore(): false { return false; }
  override canInsertTextAfter(): false { return false; }
  override isTextEntity(): true { return true; }
}

/** What a field shows: its value, or what it is called in brackets while it has none, in the language of the briefing. */
export const fieldText = (name: string, { fieldValues, metadata }: Pick<Briefing, 'fieldValues' | 'metadata'>): string => fieldValues[name] || `[${fieldWords(name, metadata.language)}]`;

export const $createFieldChipNode = (name: string, text: string): FieldChipNode => $create(FieldChipNode).setName(name).setTextContent(text).setMode('token');
export const $isFieldChipNode = (node: LexicalNode | null | undefined): node is FieldChipNode => node instanceof FieldChipNode;
