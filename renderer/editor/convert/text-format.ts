import { $getState, $setState, type ElementFormatType, type ElementNode } from 'lexical';
import type { Paragraph } from '../../../shared/model';
import { languageState } from '../nodes/node-state';

type Format = Pick<Paragraph, 'alignment' | 'direction' | 'language'>;

/** Gives a block the alignment, direction and language of the model. */
export function $applyFormat<T extends ElementNode>(node: T, format: Format): T {
  if (format.alignment) node.setFormat(format.alignment);
  if (format.direction) node.setDirection(format.direction);
  return format.language === undefined ? node : $setState(node, languageState, format.language);
}

/** The alignment, direction and language of a block, without what is the default. */
export function $formatOf(node: ElementNode): Format {
  const alignment = ALIGNMENTS[node.getFormatType()];
  const direction = node.getDirection();
  const language = $getState(node, languageState);
  return { ...(alignment ? { alignment } : {}), ...(direction ? { direction } : {}), ...(language === '' ? {} : { language }) };
}

const ALIGNMENTS: Readonly<Partial<Record<ElementFormatType, NonNullable<Format['alignment']>>>> = { center: 'center', end: 'end', right: 'end', justify: 'justify' };
