import type { PrintDocument, PrintWarning } from '../print/print-document';
import { comparableText } from './clean-text';
import { languageParts } from './inline-converter';

/**
 * What keeps a print document from being a PDF/UA-1 file (ISO 14289-1, 7.1, 7.2, 7.3 and 7.4): a title, a language, text alternatives
 * and headings that skip no level. Each finding names its block.
 */
export function accessibilityFindings(document: PrintDocument): readonly PrintWarning[] {
  const findings: PrintWarning[] = [];
  if (comparableText(document.title) === '') findings.push({ message: 'The PDF is not marked as PDF/UA because the briefing has no subject; give it one.' });
  if (languageParts(document.language).lang === undefined) findings.push({ message: `The PDF is not marked as PDF/UA because "${document.language}" is not a language; choose one.` });
  let level = 0;
  for (const block of document.blocks) {
    if (block.type === 'heading') {
      const text = comparableText(block.content.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join(''));
      if (block.level > level + 1) findings.push({ message: `The PDF is not marked as PDF/UA because the heading "${text}" skips a level; raise it to level ${level + 1}.`, blockId: block.anchor });
      level = block.level;
    }
    if (block.type === 'figure' && !block.decorative && comparableText(block.altText) === '') {
      findings.push({ message: `The PDF is not marked as PDF/UA because ${block.caption ? `${block.caption.label} ${block.caption.number}` : 'a figure'} has no text alternative; write one or mark it as decorative.`, blockId: block.anchor });
    }
  }
  return findings;
}
