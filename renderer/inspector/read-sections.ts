import type { BriefingSection } from '../../shared/model/section';
import type { BriefingLexicalEditor } from '../editor';
import { useSession } from '../app/session-store';

/** The sections of the open briefing as they are now; those that did not change are the same objects as before. */
export function readSections(editor: BriefingLexicalEditor): readonly BriefingSection[] {
  const { session } = useSession.getState();
  return session?.handle.editor === editor ? session.handle.briefing().sections : [];
}
