import { useApp } from '../app-store';
import { useDialogs } from '../dialogs-store';
import { useSession } from '../session-store';
import { ExportDialog } from '../../export/ExportDialog';
import { AboutDialog } from './AboutDialog';
import { MatchColumnsDialog } from './MatchColumnsDialog';
import { CitationDialog } from './CitationDialog';
import { DropSourceDialog } from './DropSourceDialog';
import { EarlierVersionsDialog } from './EarlierVersionsDialog';
import { ExpandAcronymDialog } from './ExpandAcronymDialog';
import { FieldsDialog } from './FieldsDialog';
import { FigureDialog } from './FigureDialog';
import { LeftWorkDialog } from './LeftWorkDialog';
import { LinkDialog } from './LinkDialog';
import { ListStartDialog } from './ListStartDialog';
import { MessageDialog } from './MessageDialog';
import { OwnTemplatesDialog } from './OwnTemplatesDialog';
import { OwnWordsDialog } from '../../spelling/OwnWordsDialog';
import { SaveFailedDialog } from './SaveFailedDialog';
import { SaveSectionTemplateDialog } from './SaveSectionTemplateDialog';
import { SettingsDialog } from './SettingsDialog';
import { SetAsideDialog } from './SetAsideDialog';
import { ShortcutsDialog } from './ShortcutsDialog';
import { SourceDialog } from './SourceDialog';

/** The dialog that is open, whichever it is, and above it a message that has to be read. */
export function AppDialogs() {
  const { dialog, close } = useDialogs();
  const { message, dismiss } = useApp();
  const session = useSession((store) => store.session);
  return (
    <>
      {dialog?.type === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {dialog?.type === 'settings' && <SettingsDialog onClose={close} />}
      {dialog?.type === 'about' && <AboutDialog onClose={close} />}
      {dialog?.type === 'earlierVersions' && <EarlierVersionsDialog key={dialog.target} target={dialog.target} onClose={close} />}
      {session && dialog?.type === 'export' && <ExportDialog session={session} onClose={close} />}
      {session && dialog?.type === 'listStart' && <ListStartDialog editor={session.handle.editor} onClose={close} />}
      {session && dialog?.type === 'link' && <LinkDialog editor={session.handle.editor} onClose={close} />}
      {session && dialog?.type === 'fields' && <FieldsDialog editor={session.handle.editor} onClose={close} />}
      {session && dialog?.type === 'citation' && <CitationDialog editor={session.handle.editor} onClose={close} />}
      {session && dialog?.type === 'source' && <SourceDialog editor={session.handle.editor} onAdded={dialog.onAdded} onClose={close} />}
      {session && dialog?.type === 'dropSource' && <DropSourceDialog session={session} sourceId={dialog.sourceId} onClose={close} />}
      {session && dialog?.type === 'expandAcronym' && <ExpandAcronymDialog session={session} short={dialog.short} place={dialog.place} onClose={close} />}
      {session && dialog?.type === 'figure' && <FigureDialog session={session} {...(dialog.file ? { file: dialog.file } : {})} {...(dialog.blockId ? { blockId: dialog.blockId } : {})} onClose={close} />}
      {session && dialog?.type === 'matchColumns' && <MatchColumnsDialog session={session} source={dialog} onClose={close} />}
      {session && dialog?.type === 'setAside' && <SetAsideDialog editor={session.handle.editor} findingIds={dialog.findingIds} what={dialog.what} onClose={close} />}
      {session && dialog?.type === 'saveSectionTemplate' && <SaveSectionTemplateDialog session={session} sectionId={dialog.sectionId} heading={dialog.heading} onClose={close} />}
      {dialog?.type === 'leftWork' && <LeftWorkDialog onClose={close} />}
      {dialog?.type === 'ownTemplates' && <OwnTemplatesDialog onClose={close} />}
      {dialog?.type === 'ownWords' && <OwnWordsDialog onClose={close} />}
      {session && dialog?.type === 'saveFailed' && <SaveFailedDialog outcome={dialog.outcome} onClose={close} />}
      {message && <MessageDialog title={message.title} text={message.text} onClose={dismiss} />}
    </>
  );
}
