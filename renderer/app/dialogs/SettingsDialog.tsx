import { Field, Input, Select, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { Settings } from '../../../shared/ipc/app-channels';
import { LANGUAGES } from '../languages';
import { useSettings } from '../settings-store';
import { AskDialog } from './AskDialog';

const THEMES: Readonly<Record<Settings['theme'], string>> = { system: 'As the system', light: 'Light', dark: 'Dark' };

/** What the app remembers of its user and can be told: name and office, theme, the language of new briefings, spelling. Nothing changes before it is kept. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { update } = useSettings();
  const [settings] = useState(useSettings.getState().settings);
  const [userName, setUserName] = useState(settings.userName);
  const [office, setOffice] = useState(settings.office);
  const [theme, setTheme] = useState(settings.theme);
  const [checkSpelling, setCheckSpelling] = useState(settings.checkSpelling);
  const [newLanguage, setNewLanguage] = useState(settings.newLanguage);
  const keep = () => {
    const kept = { userName: userName.trim(), office: office.trim(), theme, checkSpelling, newLanguage, firstRunDone: true };
    // Only what was changed here: another window may have changed the rest meanwhile.
    update(Object.fromEntries(Object.entries(kept).filter(([name, value]) => value !== settings[name as keyof typeof kept])));
    onClose();
  };
  return (
    <AskDialog title="Settings" onClose={onClose} submit={{ label: 'Keep', run: keep }}>
      <Field label="Name"><Input value={userName} maxLength={200} autoFocus onChange={(_event, data) => setUserName(data.value)} /></Field>
      <Field label="Office" hint="Name and office go into the “From” line of new briefings. They stay on this computer.">
        <Input value={office} maxLength={200} onChange={(_event, data) => setOffice(data.value)} />
      </Field>
      <Field label="Theme">
        <Select value={theme} onChange={(_event, data) => { const found = (Object.keys(THEMES) as Settings['theme'][]).find((name) => name === data.value); if (found) setTheme(found); }}>
          {Object.entries(THEMES).map(([value, label]) => <option key={value} value={value}>{label}</option>)}
        </Select>
      </Field>
      <Field label="Language of new briefings" hint="What the headings, tables and dates of a new briefing are written in. Each briefing can change its own.">
        <Select value={newLanguage} onChange={(_event, data) => setNewLanguage(data.value)}>
          <option value="">As the system, in Ukrainian, Russian or English</option>
          {LANGUAGES.map(({ tag, name }) => <option key={tag} value={tag}>{name}</option>)}
        </Select>
      </Field>
      <Switch label="Check spelling as you type" checked={checkSpelling} onChange={(_event, data) => setCheckSpelling(data.checked)} />
    </AskDialog>
  );
}
