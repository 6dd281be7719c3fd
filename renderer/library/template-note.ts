import type { SectionTemplate } from '../../shared/templates/template';
import { printDate } from '../../shared/export/print/print-dates';

/** What stands below the name of a template: when to use it, whose it is, and by when its owner should look at it again. */
export function templateNote({ whenToUse, owner, reviewBy }: Pick<SectionTemplate, 'whenToUse' | 'owner' | 'reviewBy'>, today: string = new Date().toISOString().slice(0, 10)): string {
  const facts = [
    ...(owner ? [`Owner: ${owner}`] : []),
    ...(reviewBy === undefined ? [] : [reviewBy < today ? `Review was due on ${printDate(reviewBy, 'en')}` : `Review by ${printDate(reviewBy, 'en')}`]),
  ];
  return [whenToUse.trim(), ...(facts.length > 0 ? [`${facts.join('. ')}.`] : [])].filter((part) => part !== '').join(' ');
}
