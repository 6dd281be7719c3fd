import { Button, Input, Label } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useSettings } from '../app/settings-store';

/** Asks name and office once; both go into new briefings. Skipping is as good as answering. */
export function FirstRunLine() {
  const update = useSettings((store) => store.update);
  const [userName, setUserName] = useState('');
  const [office, setOffice] = useState('');
  const leave = (change: Parameters<typeof update>[0]) => {
    update(change);
    document.querySelector<HTMLElement>('.bd-template-card')?.focus(); // the line is gone, and the keys go on with what comes next
  };
  const keep = (event: FormEvent) => {
    event.preventDefault();
    leave({ userName: userName.trim(), office: office.trim(), firstRunDone: true });
  };
  return (
    <form className="bd-first-run" onSubmit={keep} aria-label="Your name and office">
      <span className="bd-first-run-text">Your name and office go into the “From” line of new briefings. They stay on this computer.</span>
      <span className="bd-first-run-pair">
        <Label htmlFor="bd-first-name">Name</Label>
        <Input id="bd-first-name" value={userName} maxLength={200} onChange={(_event, data) => setUserName(data.value)} />
      </span>
      <span className="bd-first-run-pair">
        <Label htmlFor="bd-first-office">Office</Label>
        <Input id="bd-first-office" value={office} maxLength={200} onChange={(_event, data) => setOffice(data.value)} />
      </span>
      <Button type="submit" appearance="primary" disabled={userName.trim() === '' && office.trim() === ''}>Keep</Button>
      <Button type="button" appearance="subtle" onClick={() => leave({ firstRunDone: true })}>Skip</Button>
    </form>
  );
}
