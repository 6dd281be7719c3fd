import { describe, expect, it } from 'vitest';
import { UNDO_COMMAND } from 'lexical';
import { createBriefingEditor } from '../../../renderer/editor/editor-handle';
import { findInBriefing, replaceAllMatches, replaceMatch } from '../../../renderer/editor/find/find-in-briefing';
import { searchText } from '../../../renderer/editor/find/search-text';
import { bold, briefing, figure, p, quote, section, table } from '../../builders';
import type { Inline } from '../../../shared/model';

const everywhere = () => createBriefingEditor(briefing({ fieldValues: { place: 'Geneva talks' } },
  section('background', { heading: 'Talks so far' }, { ...p(), id: 'p1', content: [
    { type: 'text', text: 'Peace ta' }, { type: 'text', text: 'lks', marks: ['bold'] }, { type: 'footnote', id: 'n1', content: [{ type: 'text', text: 'Talks in a note' }] }, { type: 'lineBreak' }, { type: 'field', name: 'place' },
  ] satisfies Inline[] }, quote('He said: talks', 'Head of talks'), table([['Talks in a cell']], { caption: 'Table of talks' }), figure({ caption: 'Talks on a map' })),
  section('risks', { type: 'rows', id: 'k1', kind: 'risks', settings: {}, caption: [{ type: 'text', text: 'Talks that fail' }], rows: [
    { id: 'w1', texts: { mayHappen: [[{ type: 'text', text: 'No talks' }], [{ type: 'text', text: 'talks talks' }]], earlySign: [[{ type: 'text', text: 'Talks postponed' }]] }, values: {}, lists: { actions: [{ id: 'a1', texts: { what: [[{ type: 'text', text: 'Resume talks' }]] }, values: {} }] } },
  ] }),
));

describe('findInBriefing', () => {
  it('finds the words in headings, prose, notes, captions, cells, fields, card-only fields and list items', () => {
    const { editor } = everywhere();
    // Headings, prose, note, field value, quote, attribution, caption, cell, figure, rows caption, four in fields, one in an action.
    expect(findInBriefing(editor, 'talks')).toHaveLength(15);
    expect(findInBriefing(editor, 'Talks', { matchCase: true })).toHaveLength(6);
  });

  it('finds a word across runs of different looks, and not across a line break', () => {
    const { editor } = everywhere();
    expect(findInBriefing(editor, 'Peace talks')[0]?.pieces).toHaveLength(2);
    expect(findInBriefing(editor, 'talksGeneva')).toEqual([]);
  });

  it('finds whole words only when asked', () => {
    expect(searchText('art, party, Art. артикль', 'art', { wholeWord: true })).toEqual([{ from: 0, to: 3 }, { from: 12, to: 15 }]);
    expect(searchText('стан станом', 'стан', { wholeWord: true })).toEqual([{ from: 0, to: 4 }]);
    expect(searchText('İstanbul ISTANBUL', 'istanbul')).toEqual([{ from: 9, to: 17 }]);
    expect(searchText('aaaa', 'aa')).toEqual([{ from: 0, to: 2 }, { from: 2, to: 4 }]);
  });
});

describe('searchText', () => {
  it('takes apostrophes, quotation marks and spaces of every shape for the same, but not where the case has to match', () => {
    for (const typed of ["пов'язане", 'пов’язане', 'повʼязане']) for (const written of ["пов'язане", 'Пов’язане', 'повʼязане']) expect(searchText(`х ${written}`, typed), `${typed} in ${written}`).toEqual([{ from: 2, to: 11 }]);
    expect(searchText('«Червоні лінії» Києва', '"червоні\u00A0лінії" києва')).toEqual([{ from: 0, to: 21 }]);
    expect(searchText("пов’язане, пов'язане", "пов'язане", { matchCase: true })).toEqual([{ from: 11, to: 20 }]);
  });
});

describe('replaceAllMatches', () => {
  it('replaces in one step that can be undone, and leaves fields alone', () => {
    const handle = everywhere();
    const before = handle.briefing().sections;
    expect(replaceAllMatches(handle.editor, 'talks', 'meetings')).toEqual({ replaced: 14, left: 1 });
    const after = JSON.stringify(handle.briefing().sections);
    expect(after).not.toMatch(/talks/i);
    expect(after).toContain('Peace meetings');
    handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(handle.briefing().sections).toEqual(before);
  });
});

describe('a replacement', () => {
  it.each([
    ['Kiev, kiev, KIEV', 'kiev', 'Kyiv', 'Kyiv, Kyiv, KYIV'],
    ['Talks, talks, TALKS', 'talks', 'meetings', 'Meetings, meetings, MEETINGS'],
    ['Переговори, переговори, ПЕРЕГОВОРИ', 'переговори', 'консультації', 'Консультації, консультації, КОНСУЛЬТАЦІЇ'],
    ['Їжа, їжа, ЇЖА', 'їжа', 'єдність', 'Єдність, єдність, ЄДНІСТЬ'],
    ['Ґрунт, ґрунт, ҐРУНТ', 'ґрунт', 'п’ять', 'П’ять, п’ять, П’ЯТЬ'],
    ["П'ятий і ПʼЯТИЙ", 'п’ятий', 'ґанок', 'Ґанок і ҐАНОК'],
    ['Соглашение, соглашение, СОГЛАШЕНИЕ', 'соглашение', 'договор', 'Договор, договор, ДОГОВОР'],
    ['Ёлка и ёлка, я и Я', 'я', 'ты', 'Ёлка и ёлка, ты и Ты'],
    ['Vaccine, vaccine', 'vaccine', 'mRNA vaccine', 'mRNA vaccine, mRNA vaccine'],
    ['Міністр і міністр', 'міністр', 'віцепрем’єр України', 'Віцепрем’єр України і віцепрем’єр України'],
    ['НАТО за столом', 'НАТО', 'альянс', 'альянс за столом'],
    ['Сторони. Мирні Сторони', 'мирні сторони', '«нова» рада', 'Сторони. «Нова» рада'],
  ])('keeps the capitals of the words it stands for: %s', (text, query, replacement, after) => {
    const handle = createBriefingEditor(briefing(section('background', p(text))));
    replaceAllMatches(handle.editor, query, replacement, { wholeWord: true });
    expect(handle.briefing().sections[0]?.blocks).toMatchObject([{ content: [{ text: after }] }]);
  });

  it('keeps them one by one too, over a change of looks, and is as typed where the case has to match', () => {
    const handle = createBriefingEditor(briefing(section('background', p(bold('Пере'), 'говори, переговори'))));
    const [first] = findInBriefing(handle.editor, 'переговори');
    if (!first) throw new Error('not found');
    expect(replaceMatch(handle.editor, first, 'переговори', 'зустріч')).toBe(true);
    expect(handle.briefing().sections[0]?.blocks).toMatchObject([{ content: [{ text: 'Зустріч' }, { text: ', переговори' }] }]);
    replaceAllMatches(handle.editor, 'Зустріч', 'нарада', { matchCase: true });
    expect(handle.briefing().sections[0]?.blocks).toMatchObject([{ content: [{ text: 'нарада' }, {}] }]);
  });
});

describe('replaceMatch', () => {
  it('replaces one match and refuses one that is no longer there', () => {
    const handle = everywhere();
    const [first] = findInBriefing(handle.editor, 'Talks so far');
    if (!first) throw new Error('not found');
    expect(replaceMatch(handle.editor, first, 'Talks so far', 'Now')).toBe(true);
    expect(handle.briefing().sections[0]?.heading).toBe('Now');
    expect(replaceMatch(handle.editor, first, 'Talks so far', 'Again')).toBe(false);
  });
});
