import { describe, expect, it } from 'vitest';
import { briefingFileName } from '../../../electron/main/briefing-file-name';

describe('briefingFileName', () => {
  it('keeps a name that is one, and completes one without an ending', () => {
    expect(briefingFileName('/plans/Memo.briefing')).toEqual({ file: '/plans/Memo.briefing' });
    expect(briefingFileName('/plans/Memo.BRIEFING')).toEqual({ file: '/plans/Memo.BRIEFING' });
    expect(briefingFileName('/plans/Memo')).toEqual({ file: '/plans/Memo.briefing' });
  });

  it('takes a dot in a name for a part of the name', () => {
    expect(briefingFileName('/plans/Memo 14.03')).toEqual({ file: '/plans/Memo 14.03.briefing' });
    expect(briefingFileName('/plans.docx/Memo')).toEqual({ file: '/plans.docx/Memo.briefing' });
  });

  it('puts .briefing in the place of the ending of another document, and says so', () => {
    for (const typed of ['/plans/Memo.docx', '/plans/Memo.PDF', '/plans/Memo.txt']) {
      expect(briefingFileName(typed)).toEqual({ file: '/plans/Memo.briefing', note: 'Saved as Memo.briefing: a briefing is kept as a .briefing file; Word files and PDFs come from Export.' });
    }
  });
});
