import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Input, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { addOwnWord, loadOwnWords, removeOwnWord, useSpelling } from './spelling-store';
import './spelling.css';

/** The words that the spelling check takes as right in every briefing: look through them, add, remove. */
export function OwnWordsDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useSpelling((store) => store.ownWords);
  const [word, setWord] = useState('');
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => void loadOwnWords().then(setFailure), []);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const entered = word.trim();
    if (entered === '') return;
    if (!IS_WORD.test(entered)) { setFailure('Write one word at a time, without spaces.'); return; }
    setFailure(await addOwnWord(entered));
    setWord('');
    field.current?.focus();
  };
  const remove = async (gone: string) => {
    setFailure(await removeOwnWord(gone));
    field.current?.focus();
  };
  return (
    <Dialog open onOpenChange={(_event, data) => { if (!data.open) onClose(); }}>
      <DialogSurface className="bd-dialog-small">
        <DialogBody>
          <DialogTitle>Own words</DialogTitle>
          <DialogContent className="bd-form">
            {failure !== undefined && <MessageBar intent="error" layout="multiline"><MessageBarBody>{failure}</MessageBarBody></MessageBar>}
            <p className="bd-quiet">The spelling check takes these as right in every briefing. Names, acronyms and parties of a briefing need no entry here.</p>
            <form className="bd-own-words-add" onSubmit={(event) => void add(event)}>
              <Input input={{ ref: field, autoFocus: true }} aria-label="Word to add" placeholder="Word to add" maxLength={60} value={word} onChange={(_event, data) => setWord(data.value)} />
              <Button type="submit" disabled={word.trim() === ''}>Add</Button>
            </form>
            {words.length === 0 && <p className="bd-quiet">None so far.</p>}
            {words.length > 0 && (
              <ul className="bd-own-words">
                {words.map((own) => <li key={own}><span dir="auto">{own}</span><Button size="small" appearance="subtle" icon={<DeleteRegular />} aria-label={`Remove ${own}`} title="Remove" onClick={() => void remove(own)} /></li>)}
              </ul>
            )}
          </DialogContent>
          <DialogActions><Button appearance="primary" onClick={onClose}>Close</Button></DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const IS_WORD = /^[^\s#]\S*$/;
