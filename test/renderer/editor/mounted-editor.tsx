// A briefing's editor in a real page, for tests with real keys.
import arimo from '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?url';
import arimoBold from '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?url';
import carlito from '@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf?url';
import carlitoBold from '@expo-google-fonts/carlito/700Bold/Carlito_700Bold.ttf?url';
import { createRoot } from 'react-dom/client';
import { afterEach } from 'vitest';
import type { Briefing, BriefingSection } from '../../../shared/model';
import { BriefingEditor } from '../../../renderer/editor/BriefingEditor';
import type { BriefingEditorHandle } from '../../../renderer/editor/editor-handle';

const unmount: (() => void)[] = [];
afterEach(() => { for (const stop of unmount.splice(0)) stop(); });

export interface Mounted {
  readonly handle: BriefingEditorHandle;
  readonly canvas: HTMLElement;
  readonly sections: () => readonly BriefingSection[];
}

/** The faces that the app ships: widths must not hang on what the machine has installed. Tests of the canvas alone have no app to load them. */
async function loadFaces(): Promise<void> {
  if ([...document.fonts].some((face) => face.family === 'Carlito')) return;
  for (const [family, weight, address] of [['Carlito', '400', carlito], ['Carlito', '700', carlitoBold], ['Arimo', '400', arimo], ['Arimo', '700', arimoBold]] as const) {
    document.fonts.add(await new FontFace(family, `url(${address})`, { weight }).load());
  }
}

/** Shows a briefing and waits until it can be typed into. */
export async function mount(briefing: Briefing): Promise<Mounted> {
  await loadFaces();
  const place = document.createElement('div');
  place.style.cssText = 'width: 800px; padding: 20px 60px';
  document.body.append(place);
  const root = createRoot(place);
  unmount.push(() => { root.unmount(); place.remove(); });
  const handle = await new Promise<BriefingEditorHandle>((resolve) => { root.render(<BriefingEditor briefing={briefing} mediaUrl={(hash) => `data:image/gif;base64,R0lGODlhAQABAAAAACw=#${hash}`} onReady={resolve} />); });
  const canvas = place.querySelector<HTMLElement>('.bd-canvas');
  if (!canvas) throw new Error('the editor has no canvas');
  canvas.focus();
  await settle();
  return { handle, canvas, sections: () => handle.sections.sections() };
}

/** Waits until the editor has heard of a new selection and shown a change: both take up to three frames. */
export async function settle(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => { requestAnimationFrame(resolve); });
}

/** Pastes what is on the clipboard, as another program or this one put it there, by type. */
export async function pasteInto(canvas: HTMLElement, content: Readonly<Record<string, string>>): Promise<void> {
  await settle();
  const data = new DataTransfer();
  for (const [type, text] of Object.entries(content)) data.setData(type, text);
  canvas.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  await settle();
}

/** The element that shows a text, inside the editor. */
export function showing(canvas: HTMLElement, text: string): HTMLElement {
  const walker = document.createTreeWalker(canvas, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.textContent?.includes(text) && node.parentElement) return node.parentElement;
  throw new Error(`nothing shows "${text}"`);
}

/** Puts the caret into a text: before the given offset in it, or at its end. */
export function caretIn(canvas: HTMLElement, text: string, offset?: number): void {
  const node = textNode(canvas, text);
  const at = (node.textContent ?? '').indexOf(text) + (offset ?? text.length);
  canvas.focus();
  document.getSelection()?.setBaseAndExtent(node, at, node, at);
  document.dispatchEvent(new Event('selectionchange'));
}

/** Selects from the start of one text to the end of another. */
export function selectFrom(canvas: HTMLElement, first: string, last: string): void {
  const from = textNode(canvas, first);
  const to = textNode(canvas, last);
  canvas.focus();
  document.getSelection()?.setBaseAndExtent(from, (from.textContent ?? '').indexOf(first), to, (to.textContent ?? '').indexOf(last) + last.length);
  document.dispatchEvent(new Event('selectionchange'));
}

function textNode(canvas: HTMLElement, text: string): Text {
  const walker = document.createTreeWalker(canvas, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.textContent?.includes(text)) return node as Text;
  throw new Error(`nothing shows "${text}"`);
}

/** The place of a field of a row that may be empty. */
export function fieldPlace(canvas: HTMLElement, rowId: string, key: string): HTMLElement {
  const place = canvas.querySelector<HTMLElement>(`[data-row="${rowId}"] [data-slot="${key}"] .bd-line, [data-row="${rowId}"] [data-slot="${key}"] .bd-rich .bd-paragraph`);
  if (!place) throw new Error(`row ${rowId} shows no field ${key}`);
  return place;
}
