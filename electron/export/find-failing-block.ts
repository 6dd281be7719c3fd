import type { PrintBlock } from '../../shared/export/print/print-document';
import type { Result } from '../../shared/model/result';
import type { CompiledPdf, PdfError } from './pdf-engine-contract';

const NAMES: Readonly<Record<PrintBlock['type'], string>> = { heading: 'heading', paragraph: 'paragraph', list: 'list', table: 'table', figure: 'figure', box: 'box', decision: 'list of recommendations', pageBreak: 'page break' };

/** The error again, with the block it comes from, found by halving; as it was when no single block fails alone. */
export async function findFailingBlock(blocks: readonly PrintBlock[], error: PdfError, compile: (blocks: readonly PrintBlock[]) => Promise<Result<CompiledPdf, PdfError>>): Promise<PdfError> {
  if (error.type !== 'notTypeset' || !(await compile([])).ok) return error;
  let suspects = blocks;
  while (suspects.length > 1) {
    const half = suspects.slice(0, suspects.length >> 1);
    suspects = (await compile(half)).ok ? suspects.slice(suspects.length >> 1) : half;
  }
  const [block] = suspects;
  if (!block || (await compile([block])).ok) return error;
  const position = blocks.indexOf(block) + 1;
  const blockId = anchorOf(block);
  return { type: 'notTypeset', message: `The ${NAMES[block.type]} at place ${position} of ${blocks.length} could not be laid out for PDF; change it and export again. (${error.message.replace(/\.$/, '')})`, ...(blockId === undefined ? {} : { blockId }) };
}

function anchorOf(block: PrintBlock): string | undefined {
  switch (block.type) {
    case 'heading': case 'paragraph': case 'table': case 'figure': return block.anchor;
    case 'list': case 'decision': return block.items[0]?.anchor;
    case 'box': { if (block.anchor !== undefined) return block.anchor; const [first] = block.blocks; return first?.type === 'paragraph' ? first.anchor : first?.items[0]?.anchor; }
    case 'pageBreak': return undefined;
  }
}
