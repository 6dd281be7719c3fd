import { $getState, $setState, createState, type EditorConfig, ElementNode, type LexicalNode, $create } from 'lexical';

/** What a line is: the heading of a section, a caption, an attribution, the text of a footnote, or a field of a row. */
export type LineRole = 'heading' | 'caption' | 'attribution' | 'note' | 'field';
const ROLES: ReadonlySet<unknown> = new Set<LineRole>(['heading', 'caption', 'attribution', 'note', 'field']);
const roleState = createState('role', { parse: (value): LineRole => (ROLES.has(value) ? (value as LineRole) : 'field') });

/** One line of inline content in a named slot. Enter never splits it and nothing merges with it. */
export class LineNode extends ElementNode {
  override $config() {
    return this.config('briefing-line', { extends: ElementNode, stateConfigs: [roleState] });
  }
  getRole(): LineRole { return $getState(this, roleState); }
  setRole(role: LineRole): this { return $setState(this, roleState, role); }
  override createDOM(_config: EditorConfig): HTMLElement {
    const dom = document.createElement('div');
    dom.className = `bd-line bd-line-${this.getRole()}`;
    if (this.getRole() === 'heading') { dom.setAttribute('role', 'heading'); dom.setAttribute('aria-level', '2'); }
    dom.classList.toggle('bd-empty', this.getChildrenSize() === 0);
    return dom;
  }
  override updateDOM(_previous: this, dom: HTMLElement): boolean {
    dom.classList.toggle('bd-empty', this.getChildrenSize() === 0);
    return false;
  }
  override canIndent(): false { return false; }
  override collapseAtStart(): true { return true; }
  override insertNewAfter(): null { return null; }
}

export const $createLineNode = (role: LineRole): LineNode => $create(LineNode).setRole(role);
export const $isLineNode = (node: LexicalNode | null | undefined): node is LineNode => node instanceof LineNode;
