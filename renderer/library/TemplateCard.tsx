import type { BriefingTemplate, SectionTemplate } from '../../shared/templates/template';
import { TemplateThumbnail } from './TemplateThumbnail';

interface TemplateCardProps {
  readonly template: BriefingTemplate;
  readonly sections: readonly SectionTemplate[];
  readonly onChoose: () => void;
}

/** One briefing template: its first page in small, its name, and one line on when to use it. */
export function TemplateCard({ template, sections, onChoose }: TemplateCardProps) {
  return (
    <button type="button" className="bd-template-card" onClick={onChoose}>
      <TemplateThumbnail template={template} sections={sections} />
      <span className="bd-template-name">{template.name}</span>
      <span className="bd-template-use">{template.whenToUse}</span>
    </button>
  );
}
