import { clipboard, dialog, shell } from 'electron';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { exportBaseName } from '../../../shared/export/file-name';
import type { ExportedFile } from '../../../shared/ipc/export-channels';
import { setContentSource } from '../app-content';
import { cancelJob, startExportJob, startLayoutJob } from '../export-service';
import { emit, registerHandlers } from '../ipc';
import { currentWindow } from '../main-window';
import { stillThere } from '../still-there';
import { findPreview, keepPreview } from '../preview-store';
import { printPdf } from '../print-pdf';
import { requireSession } from '../open-sessions';
import { exportFolder, rememberExportFolder } from '../export-folder';

/** Files that this run of the app has written, by the handle that the window knows. */
const exportedFiles = new Map<string, string>();

/** A file that was exported, as long as it is there: the system says nothing of its own about one that is gone. */
const exportedFile = (fileId: string) => stillThere(exportedFiles.get(fileId));

/** Answers the channels about what comes out: export, preview, print. */
export function registerExportHandlers(): void {
  setContentSource('preview', (name) => {
    const [, sessionId, revision] = /^([0-9A-Za-z-]{8,40})\/(\d{1,9})\.pdf$/.exec(name) ?? [];
    const pdf = sessionId === undefined ? null : findPreview(sessionId, Number(revision));
    return pdf === null ? null : { bytes: new Uint8Array(pdf), contentType: 'application/pdf' };
  });
  registerHandlers({
    'export:defaults': (_event, sessionId) => {
      const session = requireSession(sessionId);
      return { folder: exportFolder(session), baseName: exportBaseName(session.briefing, session.path === undefined ? {} : { file: path.basename(session.path) }) };
    },
    'export:chooseFolder': async (_event, sessionId) => {
      const session = requireSession(sessionId);
      const { canceled, filePaths } = await dialog.showOpenDialog(currentWindow()!, { title: 'Folder for the exported files', defaultPath: exportFolder(session), properties: ['openDirectory', 'createDirectory'] });
      const folder = filePaths[0];
      if (canceled || folder === undefined) return null;
      rememberExportFolder(session, folder);
      return { folder };
    },
    'export:start': (event, sessionId, { formats, baseName, overwrite }) => {
      const session = requireSession(sessionId);
      const outFolder = exportFolder(session);
      const names = formats.map((format) => `${baseName}.${format}`);
      if (names.some((name) => name !== path.basename(name))) return { type: 'failed', message: `"${baseName}" cannot be a file name. Leave out slashes.` };
      const there = names.filter((name) => existsSync(path.join(outFolder, name)));
      if (there.length > 0 && !overwrite) return { type: 'exists', names: there };
      const begun = Date.now();
      const job = startExportJob({ briefing: session.briefing, media: session.media, formats, outFolder, baseName, overwrite }, ({ jobId, step, done }) => emit(event.sender, 'export:progress', { jobId, step, done }));
      void job.ended.then((ending) => {
        if (ending.type !== 'exported') {
          emit(event.sender, 'export:finished', ending);
          return;
        }
        const files = ending.files.map((file): ExportedFile => {
          const fileId = randomUUID();
          exportedFiles.set(fileId, file.path);
          return { fileId, name: path.basename(file.path), folder: path.dirname(file.path), format: file.format, bytes: file.bytes, ...(file.pages === undefined ? {} : { pages: file.pages }) };
        });
        emit(event.sender, 'export:finished', { type: 'done', jobId: ending.jobId, files, warnings: [...ending.warnings], milliseconds: Date.now() - begun });
      });
      return { type: 'started', jobId: job.jobId };
    },
    'export:cancel': (_event, jobId) => {
      cancelJob(jobId);
      return null;
    },
    'export:openFile': async (_event, fileId) => {
      const found = await exportedFile(fileId);
      if (!found.ok) return { message: found.error.message };
      const problem = await shell.openPath(found.value);
      return problem === '' ? {} : { message: `The file could not be opened: ${problem}` };
    },
    'export:showInFolder': async (_event, fileId) => {
      const found = await exportedFile(fileId);
      if (!found.ok) return { message: found.error.message };
      shell.showItemInFolder(found.value);
      return {};
    },
    'export:copyPath': (_event, fileId) => {
      const file = exportedFiles.get(fileId);
      if (file !== undefined) void clipboard.writeText(file);
      return null;
    },
    'preview:layOut': async (_event, sessionId) => {
      const { briefing, media } = requireSession(sessionId);
      const ending = await startLayoutJob({ briefing, media }).ended;
      if (ending.type === 'cancelled') return { type: 'failed', message: 'The preview was stopped.' };
      if (ending.type === 'failed') return { type: 'failed', message: ending.message };
      const { pages, headingPages, bottomLineLines, warnings, pdf } = ending;
      return { type: 'ready', revision: keepPreview(sessionId, pdf), pages, headingPages: { ...headingPages }, ...(bottomLineLines === undefined ? {} : { bottomLineLines }), warnings: [...warnings] };
    },
    'print:start': async (_event, sessionId) => {
      const { briefing, media } = requireSession(sessionId);
      const ending = await startLayoutJob({ briefing, media }).ended;
      if (ending.type === 'cancelled') return { type: 'cancelled' };
      if (ending.type === 'failed') return { type: 'failed', message: ending.message };
      return printPdf(keepPreview(sessionId, ending.pdf), sessionId);
    },
  });
}
