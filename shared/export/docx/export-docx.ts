import { Document } from 'docx';
import type { Sha256 } from '../../container/bytes';
import { sha256Hex } from '../../container/sha256';
import type { Packing } from '../../container/write-zip';
import type { PageMap } from '../page-map';
import type { PrintDocument, PrintWarning } from '../print/print-document';
import { buildSections } from './body';
import { compileParts } from './parts/compile-parts';
import { exportId } from './parts/export-id';
import { finishPackage, placesOf, type WholePart } from './parts/finish-package';
import { fontTablePart } from './parts/font-table-part';
import { footnotesPart } from './parts/footnotes-part';
import { corePropertiesPart, extendedPropertiesPart } from './parts/properties-parts';
import { settingsPart } from './parts/settings-part';
import { sanitise } from './sanitise';
import { stylesPart } from './styles/styles-part';
import { createWriting, type Writing } from './writing';

export interface DocxExportOptions extends Partial<Packing> {
  /** Called with the share that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Asked between blocks; an asynchronous answer lets other work go on meanwhile. */
  readonly isCancelled?: () => boolean | Promise<boolean>;
  /** Whether Word starts out recording changes. */
  readonly trackRevisions?: boolean;
  /** A faster SHA-256 than our own, such as node:crypto's. */
  readonly sha256?: Sha256;
}

export interface DocxExport {
  readonly bytes: Uint8Array;
  /** The document's own warnings, then what the Word file cannot show as it stands. */
  readonly warnings: PrintWarning[];
}

/** Thrown when `isCancelled` said so. */
export class DocxExportCancelled extends Error {
  override readonly name = 'DocxExportCancelled';
}

/** The name of the custom property that tells from which content a file was made. */
export const EXPORT_ID_PROPERTY = 'BriefingDeskExport';

/**
 * Writes a print document as a Word file (ECMA-376 transitional). `pageMap` fills the contents list and the page count; `media` gives the bytes
 * of a picture by its hash. The same input gives the same bytes. Throws DocxExportCancelled when it was cancelled.
 */
export async function exportDocx(source: PrintDocument, pageMap: PageMap | undefined, media: (hash: string) => Uint8Array | undefined, options: DocxExportOptions = {}): Promise<DocxExport> {
  const checkpoint = async (share: number): Promise<void> => {
    if (await options.isCancelled?.()) throw new DocxExportCancelled('The export was cancelled.');
    options.onProgress?.(share);
  };
  const document = sanitise(source);
  const writing = createWriting(document, pageMap, media);
  await checkpoint(0);
  const sections = await buildSections(writing, (share) => checkpoint(share * 0.5));
  await checkpoint(0.5);
  const file = createFile(writing, sections, options.sha256 ?? sha256Hex);
  const parts = wholeParts(writing, options.trackRevisions === true);
  const made = compileParts(file, placesOf(parts));
  await checkpoint(0.6);
  const bytes = finishPackage(made, writing.contents, parts, options);
  await checkpoint(1);
  return { bytes, warnings: [...document.warnings, ...writing.warnings] };
}

/** docx makes the package with its sections, heads and feet and pictures; the links' relationships are ours. */
function createFile(writing: Writing, sections: Awaited<ReturnType<typeof buildSections>>, sha256: Sha256): Document {
  const file = new Document({
    customProperties: [{ name: EXPORT_ID_PROPERTY, value: exportId([writing.document, writing.pageMap], sha256) }],
    sections,
  });
  writing.links.register(file.Document.Relationships);
  writing.footnoteLinks.register(file.FootNotes.Relationships);
  return file;
}

/** The parts that are written whole, in the place of docx's. */
function wholeParts(writing: Writing, trackRevisions: boolean): readonly WholePart[] {
  const { document, pageMap } = writing;
  return [
    { path: 'word/styles.xml', data: stylesPart(document) },
    { path: 'word/numbering.xml', data: writing.numbering.part() },
    { path: 'word/footnotes.xml', data: footnotesPart(writing.footnotes) },
    { path: 'word/settings.xml', data: settingsPart(document.language, trackRevisions) },
    { path: 'word/fontTable.xml', data: fontTablePart([document.fonts.bodyDocx, document.fonts.headingDocx]) },
    { path: 'docProps/core.xml', data: corePropertiesPart(document) },
    { path: 'docProps/app.xml', data: extendedPropertiesPart(pageMap?.pages) },
  ];
}
