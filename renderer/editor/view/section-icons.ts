// One line drawing for each kind of section, 16 by 16, drawn with strokes in the colour of the text around it.
import type { SectionKind } from '../../../shared/model';

const SVG = 'http://www.w3.org/2000/svg';
const PATHS: Readonly<Record<SectionKind, string>> = {
  bottomLine: 'M2.5 4.5h11M2.5 8h11M2.5 12.5h11v-1h-11z',
  recommendation: 'M3 8.5l3 3 7-7',
  background: 'M3 2.5h10v11H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3',
  progress: 'M2.5 13.5h11M4.5 13V9.5M8 13V6.5M11.5 13V3',
  stickingPoints: 'M8 2.5v11M1.8 8H6M10 8h4.2M4.2 5.8L6.2 8l-2 2.2M11.8 5.8L9.8 8l2 2.2',
  options: 'M8 13.5V8M8 8L3.5 3.5M8 8l4.5-4.5M3.5 6.5v-3h3M9.5 3.5h3v3',
  enforcementOptions: 'M8 2.5v11M4 13.5h8M3 5.5h10M3 5.5L1.8 9.5h2.4zM13 5.5l-1.2 4h2.4z',
  verification: 'M7 2.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4zM10 10l3.5 3.5',
  risks: 'M8 2.5l6 11H2zM8 6.5v3M8 11.4v.4',
  timeline: 'M2.5 8h11M4.5 6v4M8 6v4M11.5 6v4',
  nextSteps: 'M2.5 8h10M9 4.5L12.5 8 9 11.5',
  talkingPoints: 'M2.5 3.5h11v7H8l-3 3v-3H2.5z',
  objective: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  attendees: 'M6 3.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM2.5 13c0-2.5 1.5-3.5 3.5-3.5s3.5 1 3.5 3.5M11 5a1.6 1.6 0 1 1 0 3.2M11.5 10c1.3.2 2.2 1.2 2.2 3',
  situation: 'M2.5 4.5l3.5-2 4 2 3.5-2v9l-3.5 2-4-2-3.5 2zM6 2.5v9M10 4.5v9',
  clearance: 'M3 2.5h10v7.5L8 13.5 3 10zM5.8 7l1.7 1.7L10.5 5.6',
  sources: 'M3 3h4.5L8 4l.5-1H13v9.5H8.5L8 13.3l-.5-.8H3zM8 4v9',
  freeText: 'M2.5 4h11M2.5 7h11M2.5 10h11M2.5 13h6',
};

/** The drawing of a kind of section; decoration, which no screen reader says. */
export function sectionIcon(kind: SectionKind): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 16 16', width: '16', height: '16', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' })) svg.setAttribute(name, value);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[kind]);
  svg.append(path);
  return svg;
}
