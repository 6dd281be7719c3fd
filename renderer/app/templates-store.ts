import { create } from 'zustand';
import type { Answer } from '../../shared/ipc/contract';
import { BRIEFING_KINDS } from '../../shared/model/metadata';
import { SECTION_KINDS } from '../../shared/model/section';
import { desk } from './desk';

type Templates = Answer<'templates:list'>;

interface TemplatesStore extends Templates {
  readonly loaded: boolean;
  /** Reads built-in and own templates again. */
  readonly load: () => Promise<void>;
}

/** The templates of briefings and sections, built-in and own. */
export const useTemplates = create<TemplatesStore>((set) => ({
  briefings: [],
  sections: [],
  loaded: false,
  load: async () => {
    const { briefings, sections } = await desk.invoke('templates:list');
    set({ briefings: [...briefings].sort((a, b) => BRIEFING_KINDS.indexOf(a.kind) - BRIEFING_KINDS.indexOf(b.kind)), sections: [...sections].sort((a, b) => SECTION_KINDS.indexOf(a.kind) - SECTION_KINDS.indexOf(b.kind) || a.name.localeCompare(b.name)), loaded: true });
  },
}));
