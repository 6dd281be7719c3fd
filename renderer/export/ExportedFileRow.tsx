import { Button } from '@fluentui/react-components';
import { DocumentPdfRegular, DocumentRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ExportedFile } from '../../shared/ipc/export-channels';
import { desk } from '../app/desk';
import { countWords, sizeWords } from '../app/words';

/** One exported file: name, place, size; Open, Show in folder, Copy path. */
export function ExportedFileRow({ file, first }: { readonly file: ExportedFile; readonly first: boolean }) {
  const [said, setSaid] = useState<string | null>(null);
  const open = () => void desk.invoke('export:openFile', file.fileId).then(({ message }) => setSaid(message ?? null));
  const show = () => void desk.invoke('export:showInFolder', file.fileId).then(({ message }) => setSaid(message ?? null));
  const copy = () => void desk.invoke('export:copyPath', file.fileId).then(() => setSaid('The path is on the clipboard.'));
  return (
    <li className="bd-exported-file">
      {file.format === 'pdf' ? <DocumentPdfRegular aria-hidden /> : <DocumentRegular aria-hidden />}
      <span className="bd-exported-name">{file.name}</span>
      <span className="bd-exported-facts">{[file.folder, ...(file.pages === undefined ? [] : [countWords(file.pages, 'page')]), sizeWords(file.bytes)].join(', ')}</span>
      <span className="bd-exported-actions">
        <Button size="small" {...(first ? { autoFocus: true } : {})} aria-label={`Open ${file.name}`} onClick={open}>Open</Button>
        <Button size="small" aria-label={`Show ${file.name} in its folder`} onClick={show}>Show in folder</Button>
        <Button size="small" aria-label={`Copy the path of ${file.name}`} onClick={copy}>Copy path</Button>
      </span>
      {said !== null && <span className="bd-exported-said" role="status">{said}</span>}
    </li>
  );
}
