import { create } from 'zustand';
import { askForFollowed, forgetFollowed, useGapsList } from '../checks/gaps-list-store';
import { focusRegion } from './regions';
import { useSettings } from './settings-store';
import { useMedia } from './use-media';

/** The tabs of the inspector. */
export const INSPECTOR_TABS = ['briefing', 'card', 'gaps', 'preview'] as const;
export type InspectorTab = (typeof INSPECTOR_TABS)[number];
export type Panel = 'outline' | 'inspector';

/** Up to this width a panel does not fit beside the text: it lies over it, and only when it is asked for. */
const OVERLAY: Readonly<Record<Panel, string>> = { outline: '(max-width: 699px)', inspector: '(max-width: 1099px)' };

/** The panel that lies over the text of a narrow window, if any. It is not remembered: a narrow window opens on its text. */
export const useOverlay = create<{ readonly shown: Panel | null }>(() => ({ shown: null }));

const isOverlay = (panel: Panel): boolean => window.matchMedia(OVERLAY[panel]).matches;
const isShown = (panel: Panel): boolean => (isOverlay(panel) ? useOverlay.getState().shown === panel : useSettings.getState().settings[panel === 'outline' ? 'outlineOpen' : 'inspectorOpen']);

/** Whether a panel is shown, and whether it lies over the text. */
export function usePanel(panel: Panel): { readonly shown: boolean; readonly overlay: boolean } {
  const overlay = useMedia(OVERLAY[panel]);
  const open = useSettings(({ settings }) => (panel === 'outline' ? settings.outlineOpen : settings.inspectorOpen));
  const over = useOverlay((store) => store.shown === panel);
  return { shown: overlay ? over : open, overlay };
}

/** Shows or hides a panel. */
export function setPanel(panel: Panel, shown: boolean): void {
  if (isOverlay(panel)) useOverlay.setState({ shown: shown ? panel : null });
  else useSettings.getState().update(panel === 'outline' ? { outlineOpen: shown } : { inspectorOpen: shown });
}

/** Takes away what lies over the text. */
export const hideOverlay = (): void => useOverlay.setState({ shown: null });

/** Opens the inspector on a tab and moves the focus into it when asked. */
export function showPanel(tab: InspectorTab, options: { readonly focus?: boolean } = {}): void {
  useSettings.getState().update({ inspectorTab: tab });
  // A card is opened on the way of mending a gap; any other tab is gone to for itself.
  if (tab !== 'card') forgetFollowed();
  setPanel('inspector', true);
  if (options.focus ?? true) requestAnimationFrame(() => { if (!focusTabContent()) focusPanel('inspector'); });
}

/** Opens a panel with the focus in it, or closes it when the focus is there already. From where a line of the gaps led, the inspector goes back to that line first. */
export function togglePanel(panel: Panel): void {
  if (panel === 'inspector' && returnToGaps()) return;
  const region = document.querySelector<HTMLElement>(`[data-region="${panel}"]`);
  const shown = isShown(panel);
  if (shown && region && !region.contains(document.activeElement)) { focusRegion(region); return; }
  setPanel(panel, !shown);
  if (shown) focusPanel('text');
  else requestAnimationFrame(() => focusPanel(panel));
}

/** Shows the preview with the focus in it, or closes it when the focus is there already. */
export function togglePreview(): void {
  if (useSettings.getState().settings.inspectorTab === 'preview' && isFocusIn('inspector')) togglePanel('inspector');
  else showPanel('preview');
}

/** Goes back to the line of the gaps that was followed; false when there is none to go back to, or when the focus is in the list already. */
function returnToGaps(): boolean {
  if (useGapsList.getState().followed === null) return false;
  const isInList = useSettings.getState().settings.inspectorTab === 'gaps' && isFocusIn('inspector');
  if (isInList) { forgetFollowed(); return false; }
  askForFollowed();
  useSettings.getState().update({ inspectorTab: 'gaps' });
  setPanel('inspector', true);
  return true;
}

const isFocusIn = (panel: Panel): boolean => document.activeElement?.closest(`[data-region="${panel}"]`) !== null && document.activeElement !== null;

/** Moves the focus into a region by its name. */
export function focusPanel(name: Panel | 'text'): void {
  const region = document.querySelector<HTMLElement>(`[data-region="${name}"]`);
  if (region) focusRegion(region);
}

/** Puts the focus on the first thing to fill in of the shown tab, else on its first control. */
function focusTabContent(): boolean {
  const body = document.querySelector<HTMLElement>('.bd-inspector-body');
  const target = body?.querySelector<HTMLElement>('[contenteditable="true"], input, select, textarea') ?? body?.querySelector<HTMLElement>('button, [tabindex="0"]');
  target?.focus();
  return target !== undefined && target !== null && document.activeElement === target;
}
