import { $create, $getNodeByKey, $getState, $setState, createState, DecoratorNode, type EditorConfig, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical';
import { promptIn } from '../../../shared/export/print/row-kind-in';
import { $getBriefingData, readBriefingData } from '../data/root-data';
import { requestFromEditor } from '../editor-requests';
import { mediaUrlOf } from '../view/media-url';
import { readId } from './node-state';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const mediaState = createState('media', { parse: text });
const altTextState = createState('altText', { parse: text });
const decorativeState = createState('decorative', { parse: (value) => value === true });
const widthState = createState('widthPercent', { parse: (value) => (typeof value === 'number' ? value : 100) });

/** A figure. The image is named by the hash of its bytes; the caption is the slot `caption`. */
export class FigureNode extends DecoratorNode<null> {
  override $config() {
    return this.config('briefing-figure', { extends: DecoratorNode, slots: ['caption'], stateConfigs: [mediaState, altTextState, decorativeState, widthState] });
  }
  getMedia(): string { return $getState(this, mediaState); }
  setMedia(hash: string): this { return $setState(this, mediaState, hash); }
  getAltText(): string { return $getState(this, altTextState); }
  setAltText(altText: string): this { return $setState(this, altTextState, altText); }
  isDecorative(): boolean { return $getState(this, decorativeState); }
  setDecorative(decorative: boolean): this { return $setState(this, decorativeState, decorative); }
  getWidthPercent(): number { return $getState(this, widthState); }
  setWidthPercent(percent: number): this { return $setState(this, widthState, percent); }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    const dom = document.createElement('figure');
    dom.className = 'bd-figure';
    const image = document.createElement('img');
    image.draggable = false;
    const caption = document.createElement('div');
    caption.className = 'bd-figure-caption';
    const missing = missingPicture(editor, this.getKey());
    dom.append(image, missing, caption);
    this.showImage(dom, mediaUrlOf(editor, this.getMedia()));
    image.addEventListener('error', () => { dom.classList.add('bd-missing'); missing.dataset['name'] = nameOfPicture(editor, this.getKey()); });
    image.addEventListener('load', () => dom.classList.remove('bd-missing'));
    return dom;
  }
  override updateDOM(previous: this, dom: HTMLElement): boolean {
    if (previous !== this) {
      if (previous.getMediaDirect() !== this.getMedia()) return true;
      this.showImage(dom, undefined);
    }
    return false;
  }
  private getMediaDirect(): string { return $getState(this, mediaState, 'direct'); }
  private showImage(dom: HTMLElement, url: string | undefined): void {
    const image = dom.querySelector('img');
    if (!image) return;
    if (url !== undefined) image.src = url;
    image.alt = this.isDecorative() ? '' : this.getAltText();
    image.style.width = `${this.getWidthPercent()}%`;
    const missing = dom.querySelector('.bd-figure-missing > strong');
    if (missing) missing.textContent = promptIn('The picture is missing', $getBriefingData().metadata.language);
    dom.classList.toggle('bd-no-alt', !this.isDecorative() && this.getAltText() === '');
  }
  override isInline(): false { return false; }
  override decorate(): null { return null; }
}

/** What stands in the place of a picture whose bytes are not there: its name, and a button that puts another in its place. The style sheet shows it. */
function missingPicture(editor: LexicalEditor, key: NodeKey): HTMLElement {
  const box = document.createElement('div');
  box.className = 'bd-figure-missing';
  box.contentEditable = 'false';
  const words = document.createElement('strong');
  const replace = document.createElement('button');
  replace.type = 'button';
  replace.textContent = 'Replace…';
  replace.addEventListener('mousedown', (event) => event.preventDefault());
  replace.addEventListener('click', (event) => { event.stopPropagation(); requestFromEditor(editor, { type: 'figure', blockId: readId(editor, key) }); });
  box.append(words, replace);
  return box;
}

function nameOfPicture(editor: LexicalEditor, key: NodeKey): string {
  const hash = editor.read(() => { const node = $getNodeByKey(key); return $isFigureNode(node) ? node.getMedia() : ''; });
  return readBriefingData(editor).media.find((item) => item.hash === hash)?.name ?? '';
}

export const $createFigureNode = (): FigureNode => $create(FigureNode);
export const $isFigureNode = (node: LexicalNode | null | undefined): node is FigureNode => node instanceof FigureNode;
