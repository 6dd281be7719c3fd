import type { LexicalEditor } from 'lexical';

/** What stands beside a section's heading, with what a screen reader says for it: how its rows stand, and the number of its gaps. */
export interface SectionBadge {
  /** "3 open, 1 narrowed"; empty when the section has no rows with a status. */
  readonly statuses: string;
  /** How many gaps; 0 shows nothing. */
  readonly gaps: number;
  /** "2 gaps in this section". */
  readonly label: string;
}

const shown = new WeakMap<LexicalEditor, Readonly<Record<string, SectionBadge>>>();

/** Shows badges by section id; a section without one loses it. Painted only: it is no part of the briefing. */
export function showSectionBadges(editor: LexicalEditor, badges: Readonly<Record<string, SectionBadge>>): void {
  shown.set(editor, badges);
  for (const section of editor.getRootElement()?.querySelectorAll<HTMLElement>(':scope > .bd-section') ?? []) showSectionBadge(editor, section);
}

/** Brings the badge of one section, perhaps painted a moment ago, up to date. */
export function showSectionBadge(editor: LexicalEditor, section: HTMLElement): void {
  const badge = shown.get(editor)?.[section.dataset['section'] ?? ''];
  const statuses = section.querySelector<HTMLElement>(':scope > .bd-section-head .bd-section-statuses');
  const gaps = section.querySelector<HTMLElement>(':scope > .bd-section-head .bd-section-badge');
  if (!statuses || !gaps) return;
  if (statuses.textContent !== (badge?.statuses ?? '')) { statuses.textContent = badge?.statuses ?? ''; statuses.title = badge?.statuses ?? ''; }
  const count = badge === undefined || badge.gaps === 0 ? '' : `▲ ${badge.gaps}`;
  if (gaps.textContent === count) return;
  gaps.textContent = count;
  gaps.hidden = count === '';
  gaps.title = badge?.label ?? '';
  gaps.setAttribute('aria-label', badge?.label ?? '');
}
