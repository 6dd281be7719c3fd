import type { BriefingTemplate } from '../../shared/templates/template';

/** What a new briefing begins from: a template, or an existing briefing that the main process has read. */
export type NewFrom =
  | { readonly type: 'template'; readonly template: BriefingTemplate }
  | { readonly type: 'existing'; readonly existingId: string; readonly name: string; readonly sections: number };
