import { type BriefingTemplate, briefingTemplateSchema, type SectionTemplate, sectionTemplateSchema } from '../../../shared/templates/template';

const briefingFiles = import.meta.glob<unknown>('../../../resources/templates/briefings/*.json', { eager: true, import: 'default' });
const sectionFiles = import.meta.glob<unknown>('../../../resources/templates/sections/*.json', { eager: true, import: 'default' });

/** The built-in templates, read from resources and checked. */
export function builtInTemplates(): { readonly briefings: BriefingTemplate[]; readonly sections: SectionTemplate[] } {
  return { briefings: Object.values(briefingFiles).map((file) => briefingTemplateSchema.parse(file)), sections: Object.values(sectionFiles).map((file) => sectionTemplateSchema.parse(file)) };
}
