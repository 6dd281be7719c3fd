import type { ReactNode } from 'react';
import { DEFAULT_HOUSE_STYLE } from '../../shared/model/house-style';
import type { BriefingTemplate, SectionTemplate } from '../../shared/templates/template';

interface TemplateThumbnailProps {
  readonly template: BriefingTemplate;
  readonly sections: readonly SectionTemplate[];
}

const WIDTH = 148;
const HEIGHT = 190;
const LEFT = 15;
const RIGHT = WIDTH - LEFT;
const BOTTOM = HEIGHT - 12;

/** Page one of a template in small: its title, memo block and section headings in their words, text as lines, typed blocks as tables. */
export function TemplateThumbnail({ template, sections }: TemplateThumbnailProps) {
  const titles = template.houseStyle?.documentTitles ?? DEFAULT_HOUSE_STYLE.documentTitles;
  const memoBlock = template.houseStyle?.memoBlock ?? DEFAULT_HOUSE_STYLE.memoBlock;
  const parts: ReactNode[] = [];
  let y = 20;
  parts.push(<text key="title" x={LEFT} y={y} className="bd-thumb-title">{titles[template.kind] ?? titles['default']}</text>);
  y += 9;
  for (const [at, line] of memoBlock.slice(0, 4).entries()) {
    parts.push(<text key={`memo${at}`} x={LEFT} y={y + 2.5} className="bd-thumb-label">{line.label}</text>);
    parts.push(<rect key={`memo${at}r`} x={LEFT + 30} y={y} width={[46, 30, 52, 38][at]} height={2} className="bd-thumb-text" />);
    y += 6.5;
  }
  parts.push(<rect key="rule" x={LEFT} y={y} width={RIGHT - LEFT} height={0.8} className="bd-thumb-rule" />);
  y += 10;
  let number = 0;
  for (const [at, entry] of template.sections.entries()) {
    if (y > BOTTOM - 8) break;
    const section = sections.find((candidate) => candidate.id === entry.template);
    parts.push(<text key={`h${at}`} x={LEFT} y={y} className="bd-thumb-heading">{`${section?.kind === 'bottomLine' ? '' : `${++number}  `}${entry.heading ?? section?.heading ?? ''}`}</text>);
    y += 4.5;
    const table = section?.blocks.some((block) => block.type === 'rows' || block.type === 'table') ?? false;
    if (table && y + 16 < BOTTOM) { parts.push(<g key={`t${at}`}>{tableLines(y)}</g>); y += 19; }
    else for (let line = 0; line < 2 && y + 3 < BOTTOM; line++, y += 4.2) parts.push(<rect key={`p${at}.${line}`} x={LEFT} y={y} width={line === 1 ? 64 + (at * 17) % 40 : RIGHT - LEFT} height={1.8} className="bd-thumb-text" />);
    y += 7;
  }
  if (template.sections.length === 0) parts.push(<rect key="caret" x={LEFT} y={y - 5} width={0.9} height={8} className="bd-thumb-rule" />);
  return (
    <svg className="bd-thumb" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="xMidYMin slice" aria-hidden="true" focusable="false">
      <rect x={0.5} y={0.5} width={WIDTH - 1} height={HEIGHT - 1} className="bd-thumb-page" />
      {parts}
    </svg>
  );
}

const tableLines = (y: number): ReactNode => (
  <>
    <rect x={LEFT} y={y} width={RIGHT - LEFT} height={4.5} className="bd-thumb-head" />
    {[4.5, 9.5, 14.5].map((offset) => <rect key={offset} x={LEFT} y={y + offset} width={RIGHT - LEFT} height={0.6} className="bd-thumb-rule" />)}
    {[7, 12].flatMap((offset) => [0, 34, 78].map((x, column) => <rect key={`${offset}.${x}`} x={LEFT + x + 2} y={y + offset - 0.9} width={[24, 34, 28][column]} height={1.6} className="bd-thumb-text" />))}
  </>
);
