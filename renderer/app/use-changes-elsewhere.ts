import { useEffect } from 'react';
import { loadOwnWords } from '../spelling/spelling-store';
import { desk } from './desk';
import { useLeftWork } from './left-work-store';
import { useSettings } from './settings-store';
import { useTemplates } from './templates-store';

/** Follows what other windows change for all of them: settings, own templates, own words. The list of recent files follows by itself. */
export function useChangesElsewhere(): void {
  useEffect(() => desk.on('settings:changed', (change) => useSettings.getState().follow(change)), []);
  useEffect(() => desk.on('list:changed', ({ list }) => {
    if (list === 'templates') void useTemplates.getState().load();
    if (list === 'ownWords') void loadOwnWords();
    if (list === 'leftWork') void useLeftWork.getState().load();
  }), []);
}
