import { describe, expect, it } from 'vitest';
import { sourceUses, usesInWords } from '../../../renderer/inspector/source-uses';
import { cite, issue, item, bullets, link, note, p, section, stickingPointsBlock } from '../../builders';

describe('sourceUses', () => {
  it('counts citations in text, notes and lists, and each row that names the source once', () => {
    const uses = sourceUses([
      section('background', p('One', cite('s1'), note('Note', cite('s1'))), bullets(item('Two', cite('s2'))), p(link('https://example.org', 'Not cited'))),
      section('stickingPoints', stickingPointsBlock(issue({ issue: 'Access', 'redLineSource.a': ['s1'], 'redLineSource.b': ['s1'], links: ['s3'] }))),
    ]);
    expect([...uses]).toEqual([['s1', { citations: 2, rows: 1 }], ['s2', { citations: 1, rows: 0 }]]);
  });
});

describe('usesInWords', () => {
  it('says how often, and that a source is not used', () => {
    expect([usesInWords({ citations: 0, rows: 0 }), usesInWords({ citations: 1, rows: 0 }), usesInWords({ citations: 2, rows: 1 }), usesInWords({ citations: 3, rows: 2 }), usesInWords({ citations: 0, rows: 1 })])
      .toEqual(['Not used', 'Cited once', 'Cited twice, named in 1 row', 'Cited 3 times, named in 2 rows', 'Named in 1 row']);
  });
});
