import { describe, expect, it } from 'vitest';
import { emptyFile, openErrorOf } from '../../../electron/files/open-file-error';
import { rescueOf } from '../../../electron/main/rescue-words';
import { damaged } from '../../../shared/container/open-error';

describe('a file that cannot be read', () => {
  it('offers its earlier versions where they are kept, and says that none is where none is', () => {
    expect(rescueOf('plan.briefing', emptyFile('/a/plan.briefing'), true)).toEqual({ type: 'ask', message: 'plan.briefing is empty.', detail: 'There is nothing in it to read. An earlier version of it is kept on this computer. The file itself is not changed.', choices: ['Earlier versions…'] });
    expect(rescueOf('plan.briefing', emptyFile('/a/plan.briefing'), false)).toEqual({ type: 'say', message: 'plan.briefing is empty, so nothing was opened. No earlier version of it is kept on this computer. Ask whoever sent it to send it again, or look for a copy of it in another place.' });
  });

  it('can be recovered where it is damaged, and speaks of no version that is not there', () => {
    expect(rescueOf('plan.briefing', damaged('its text is missing'), true)).toMatchObject({ choices: ['Earlier versions…', 'Recover what can be read'] });
    expect(rescueOf('plan.briefing', damaged('its text is missing'), false)).toEqual({ type: 'ask', message: 'plan.briefing is damaged.', detail: 'What is wrong: its text is missing. What can still be read can be recovered. No earlier version of it is kept on this computer. The file itself is not changed.', choices: ['Recover what can be read'] });
  });

  it('says what the disk says of any other', () => {
    expect(rescueOf('plan.briefing', openErrorOf('EACCES', '/a/plan.briefing'), true)).toMatchObject({ type: 'say', message: 'You are not allowed to read plan.briefing; ask its owner for access.' });
  });
});
