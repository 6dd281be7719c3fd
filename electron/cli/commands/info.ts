import { isBlankRow } from '../../../shared/checks/placed-rows';
import type { ContainerContent } from '../../../shared/container/read-container';
import { countBriefingWords, countSectionWords } from '../../../shared/model/count-words';
import { ROW_KINDS } from '../../../shared/model/rows';
import { ok } from '../../../shared/model/result';
import { rowKindDefinition } from '../../../shared/model/row-kinds/index';
import type { RunCommand } from '../command';
import { EXIT, type ExitCode } from '../exit-codes';
import { fitLines } from '../fit-lines';
import { readBriefing } from '../read-briefing';
import { plain } from '../sentence';

/** Tells what a briefing is and what is in it. */
export const runInfo: RunCommand = async ({ files, flags }, terminal) => {
  let code: ExitCode = EXIT.ok;
  const all: BriefingInfo[] = [];
  for (const file of files) {
    const content = await readBriefing(file, terminal);
    if (!content) { code = EXIT.cannotRead; continue; }
    all.push(briefingInfo(file, content));
    if (!flags.has('json')) terminal.out(fitLines(`${all.length > 1 ? '\n' : ''}${infoText(all.at(-1)!)}`, terminal.width));
  }
  if (flags.has('json')) terminal.out(`${JSON.stringify(files.length === 1 && all.length === 1 ? all[0] : all, null, 2)}\n`);
  return ok(code);
};

interface BriefingInfo {
  readonly file: string;
  readonly formatVersion: number;
  readonly kind: string;
  readonly subject: string;
  readonly reference: string;
  readonly date: string | null;
  readonly decideBy: string | null;
  readonly language: string;
  readonly marking: string;
  readonly sections: readonly { readonly kind: string; readonly heading: string; readonly words: number }[];
  readonly words: number;
  /** Rows in which something is written, by kind. */
  readonly rows: Readonly<Record<string, number>>;
  readonly parties: readonly string[];
  readonly sources: number;
  readonly images: readonly { readonly mediaType: string; readonly width: number; readonly height: number; readonly bytes: number | null }[];
}

function briefingInfo(file: string, { briefing, media }: ContainerContent): BriefingInfo {
  const { metadata } = briefing;
  const sections = briefing.sections.map((section) => ({ kind: section.kind, heading: section.heading, words: countSectionWords(section, briefing.fieldValues) }));
  const rows = ROW_KINDS.map((kind) => [kind, briefing.sections.flatMap((section) => section.blocks).reduce((sum, block) => sum + (block.type === 'rows' && block.kind === kind ? block.rows.filter((row) => !isBlankRow(row)).length : 0), 0)] as const);
  return {
    file, formatVersion: briefing.formatVersion, kind: metadata.kind, subject: metadata.subject, reference: metadata.reference, date: metadata.date ?? null, decideBy: metadata.decideBy ?? null, language: metadata.language, marking: metadata.marking,
    sections, words: countBriefingWords(briefing), rows: Object.fromEntries(rows.filter(([, number]) => number > 0)),
    parties: briefing.parties.map((party) => party.name), sources: briefing.sources.length,
    images: briefing.media.map(({ hash, mediaType, width, height }) => ({ mediaType, width, height, bytes: media.get(hash)?.length ?? null })),
  };
}

function infoText(info: BriefingInfo): string {
  const rows = Object.entries(info.rows).map(([kind, number]) => { const { singular, plural } = rowKindDefinition(kind as (typeof ROW_KINDS)[number]); return `${number} ${number === 1 ? singular : plural}`; });
  const lines: (readonly [string, string])[] = [
    ['Kind', info.kind], ['Subject', info.subject], ['Reference', info.reference], ['Date', info.date ?? ''], ['Decide by', info.decideBy ?? ''], ['Language', info.language], ['Marking', info.marking],
    ['Words', String(info.words)], ['Rows', rows.join(', ')], ['Parties', info.parties.join(', ')], ['Sources', info.sources === 0 ? '' : String(info.sources)],
    ['Images', info.images.map((image) => `${image.width} x ${image.height} ${image.mediaType}`).join(', ')], ['Format', `version ${info.formatVersion}`],
  ];
  const sections = info.sections.map((section, index) => `  ${index + 1}. ${plain(section.heading) || '(no heading)'} (${section.words} ${section.words === 1 ? 'word' : 'words'})\n`).join('');
  return `${plain(info.file)}\n${lines.filter(([, value]) => value !== '').map(([label, value]) => `  ${label.padEnd(10)} ${plain(value)}\n`).join('')}  Sections\n${sections.replace(/^/gm, '  ').replace(/ +$/, '')}`;
}
