import type { LexicalEditor } from 'lexical';

/** A short text beside a section's heading, such as the number of its gaps, with what a screen reader says for it. */
export interface SectionBadge { readonly text: string; readonly label: string }

/** Shows badges by section id; a section without one loses it. Painted only: it is no part of the briefing. */
export function showSectionBadges(editor: LexicalEditor, badges: Readonly<Record<string, SectionBadge>>): void {
  for (const section of editor.getRootElement()?.querySelectorAll<HTMLElement>(':scope > .bd-section') ?? []) {
    const place = section.querySelector(':scope > .bd-section-head .bd-section-badge');
    const badge = badges[section.dataset['section'] ?? ''];
    if (!place || place.textContent === (badge?.text ?? '')) continue;
    place.textContent = badge?.text ?? '';
    if (badge) place.setAttribute('aria-label', badge.label); else place.removeAttribute('aria-label');
  }
}
