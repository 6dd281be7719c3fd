import { expect, it } from 'vitest';
import { refreshChecks, useChecks } from '../../../renderer/checks/checks-store';
import { briefing, p, section } from '../../builders';

it('an empty bottom line has no lines to count', () => {
  refreshChecks(briefing(section('bottomLine', { heading: 'Bottom line' }, p(''))));
  expect(useChecks.getState().hasBottomLine).toBe(false);
  refreshChecks(briefing(section('bottomLine', { heading: 'Bottom line' }, p('Approve it'))));
  expect(useChecks.getState().hasBottomLine).toBe(true);
});
