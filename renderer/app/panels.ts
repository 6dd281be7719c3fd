import { focusRegion } from './regions';
import { useSettings } from './settings-store';

/** The tabs of the inspector. */
export const INSPECTOR_TABS = ['briefing', 'card', 'gaps', 'preview'] as const;
export type InspectorTab = (typeof INSPECTOR_TABS)[number];

/** Opens the inspector on a tab and moves the focus into it when asked. */
export function showPanel(tab: InspectorTab, options: { readonly focus?: boolean } = {}): void {
  useSettings.getState().update({ inspectorOpen: true, inspectorTab: tab });
  if (options.focus ?? true) requestAnimationFrame(() => { if (!focusTabContent()) focusPanel('inspector'); });
}

/** Puts the focus on the first thing to fill in of the shown tab, else on its first control. */
function focusTabContent(): boolean {
  const body = document.querySelector<HTMLElement>('.bd-inspector-body');
  const target = body?.querySelector<HTMLElement>('[contenteditable="true"], input, select, textarea') ?? body?.querySelector<HTMLElement>('button, [tabindex="0"]');
  target?.focus();
  return target !== undefined && target !== null && document.activeElement === target;
}

/** Opens a panel with the focus in it, or closes it when the focus is there already or it is open. */
export function togglePanel(panel: 'outline' | 'inspector'): void {
  const { settings, update } = useSettings.getState();
  const open = panel === 'outline' ? settings.outlineOpen : settings.inspectorOpen;
  const region = document.querySelector<HTMLElement>(`[data-region="${panel}"]`);
  const hasFocus = region?.contains(document.activeElement) ?? false;
  if (open && !hasFocus && region) { focusRegion(region); return; }
  update(panel === 'outline' ? { outlineOpen: !open } : { inspectorOpen: !open });
  if (open) focusPanel('text');
  else requestAnimationFrame(() => focusPanel(panel));
}

/** Moves the focus into a region by its name. */
export function focusPanel(name: 'outline' | 'inspector' | 'text'): void {
  const region = document.querySelector<HTMLElement>(`[data-region="${name}"]`);
  if (region) focusRegion(region);
}
