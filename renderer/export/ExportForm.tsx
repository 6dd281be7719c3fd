import { Button, Checkbox, DialogActions, Field, Input, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { EXPORT_FORMATS, type ExportFormat } from '../../shared/ipc/export-channels';
import { tooLong } from '../app/length-of-paper';
import { printBriefing } from '../app/save-flow';
import type { OpenSession } from '../app/session-store';
import { useLayOut } from '../preview/use-lay-out';
import { ExportNotes } from './ExportNotes';
import { leftOut } from './left-out';
import { PageOne } from './PageOne';
import type { ExportState } from './use-export-job';

interface ExportFormProps {
  readonly session: OpenSession;
  readonly formats: readonly ExportFormat[];
  readonly baseName: string;
  readonly folder: string;
  readonly state: Extract<ExportState, { type: 'choosing' | 'exists' }>;
  readonly onFormats: (formats: readonly ExportFormat[]) => void;
  readonly onBaseName: (name: string) => void;
  readonly onChooseFolder: () => void;
  readonly onStart: (overwrite: boolean) => void;
  readonly onClose: () => void;
}

const FORMAT_WORDS: Readonly<Record<ExportFormat, string>> = { docx: 'Word document (.docx)', pdf: 'PDF (.pdf), tagged, same pages' };
const NAME_FAULT = /[\\/:*?"<>|]/;

/** The choices before an export: formats, name, folder; with what will come out beside them. */
export function ExportForm({ session, formats, baseName, folder, state, onFormats, onBaseName, onChooseFolder, onStart, onClose }: ExportFormProps) {
  const [layout] = useLayOut(session);
  const [briefing] = useState(() => session.handle.briefing());
  const [{ tablesWithoutCards, unprinted }] = useState(() => leftOut(briefing));
  const [touched, setTouched] = useState(false);
  // The button that had the focus while it ran is gone; without another the keyboard would be outside of the dialog.
  const [cameBack] = useState(state.type === 'choosing' && (state.failure !== undefined || state.note !== undefined || state.again === true));
  const fault = baseName.trim() === '' ? 'Type a name for the files.' : NAME_FAULT.test(baseName) ? 'A file name cannot have \\ / : * ? " < > |' : undefined;
  const shownFault = touched || baseName !== '' ? fault : undefined;
  const submit = (event: FormEvent) => { event.preventDefault(); setTouched(true); if (fault === undefined && formats.length > 0) onStart(false); };
  const toggle = (format: ExportFormat, on: boolean) => onFormats(EXPORT_FORMATS.filter((other) => (other === format ? on : formats.includes(other))));
  const warnings = layout.type === 'ready' ? layout.last.warnings : [];
  return (
    <form className="bd-export-form" onSubmit={submit}>
      <div className="bd-export-choices">
        {state.type === 'choosing' && state.failure !== undefined && <MessageBar intent="error" layout="multiline"><MessageBarBody><MessageBarTitle>The export failed</MessageBarTitle>{state.failure}</MessageBarBody></MessageBar>}
        {state.type === 'choosing' && state.note !== undefined && <MessageBar><MessageBarBody>{state.note}</MessageBarBody></MessageBar>}
        {state.type === 'exists' && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody><MessageBarTitle>{state.names.length === 1 ? 'This file is there already' : 'These files are there already'}</MessageBarTitle>{`${state.names.join(', ')}. Replace, or type another name.`}</MessageBarBody>
            <MessageBarActions><Button onClick={() => onStart(true)}>Replace</Button></MessageBarActions>
          </MessageBar>
        )}
        <fieldset className="bd-fieldset">
          <legend>Formats</legend>
          {EXPORT_FORMATS.map((format) => <Checkbox key={format} label={FORMAT_WORDS[format]} checked={formats.includes(format)} onChange={(_event, data) => toggle(format, data.checked === true)} />)}
          {formats.length === 0 && <span className="bd-field-fault" role="alert">Choose at least one format.</span>}
        </fieldset>
        <Field label="File name" {...(shownFault === undefined ? {} : { validationState: 'error' as const, validationMessage: shownFault })}>
          <Input autoFocus={state.type === 'exists'} value={baseName} maxLength={200} onChange={(_event, data) => { setTouched(true); onBaseName(data.value); }} />
        </Field>
        <div className="bd-export-folder">
          <Field label="Folder"><Input value={folder} readOnly /></Field>
          <Button onClick={onChooseFolder}>Change…</Button>
        </div>
        <ExportNotes warnings={warnings} tooLong={layout.type === 'ready' && !layout.stale ? tooLong(layout.last, briefing) : []} tablesWithoutCards={tablesWithoutCards} unprinted={unprinted} />
      </div>
      <PageOne sessionId={session.opened.sessionId} layout={layout} />
      <DialogActions className="bd-export-actions">
        <Button onClick={() => void printBriefing()}>Print…</Button>
        <span className="bd-status-space" />
        <Button type="submit" appearance="primary" autoFocus={cameBack} disabled={formats.length === 0}>Export</Button>
        <Button onClick={onClose}>Cancel</Button>
      </DialogActions>
    </form>
  );
}
