import { create } from 'zustand';
import type { Answer } from '../../shared/ipc/contract';
import { BRIEFING_KINDS } from '../../shared/model/metadata';
import { SECTION_KINDS } from '../../shared/model/section';
import { desk } from './desk';

type Templates = Required<Answer<'templates:list'>>;

interface TemplatesStore extends Templates {
  readonly loaded: boolean;
  /** Problems that were not shown yet. */
  readonly unseenProblems: readonly string[];
  /** Reads built-in and own templates again. */
  readonly load: () => Promise<void>;
}

/** The templates of briefings and sections, built-in and own. */
export const useTemplates = create<TemplatesStore>((set, get) => ({
  briefings: [],
  sections: [],
  problems: [],
  unseenProblems: [],
  loaded: false,
  load: async () => {
    const { briefings, sections, problems = [] } = await desk.invoke('templates:list');
    set({ briefings: [...briefings].sort((a, b) => BRIEFING_KINDS.indexOf(a.kind) - BRIEFING_KINDS.indexOf(b.kind)), sections: [...sections].sort((a, b) => SECTION_KINDS.indexOf(a.kind) - SECTION_KINDS.indexOf(b.kind) || a.name.localeCompare(b.name)), problems, unseenProblems: [...get().unseenProblems.filter((problem) => problems.includes(problem)), ...problems.filter((problem) => !get().problems.includes(problem))], loaded: true });
  },
}));
