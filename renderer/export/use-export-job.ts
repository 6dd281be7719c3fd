import { useEffect, useRef, useState } from 'react';
import type { Args } from '../../shared/ipc/contract';
import type { EXPORT_STEPS, ExportFinished } from '../../shared/ipc/export-channels';
import { desk } from '../app/desk';
import type { OpenSession } from '../app/session-store';

/** How an export stands. */
export type ExportState =
  /** `again`: an export has ended, or was asked about. */
  | { readonly type: 'choosing'; readonly failure?: string; readonly note?: string; readonly again?: true }
  /** Files of these names are there already. */
  | { readonly type: 'exists'; readonly names: readonly string[] }
  | { readonly type: 'running'; readonly jobId: string | null; readonly step: (typeof EXPORT_STEPS)[number]; readonly done: number; readonly cancelling: boolean }
  | { readonly type: 'done'; readonly result: Extract<ExportFinished, { type: 'done' }> };

type Order = Args<'export:start'>[1];

/** Runs one export at a time: hands over the last changes, starts the job and follows it to its end. */
export function useExportJob(session: OpenSession): { readonly state: ExportState; start(order: Order): Promise<void>; cancel(): void; reset(): void } {
  const [state, setState] = useState<ExportState>({ type: 'choosing' });
  const job = useRef<string | null>(null);
  // The end may be told before the answer of `export:start` arrives.
  const early = useRef<ExportFinished | null>(null);
  const finish = (ending: ExportFinished) => {
    job.current = null;
    if (ending.type === 'done') setState({ type: 'done', result: ending });
    else if (ending.type === 'cancelled') setState({ type: 'choosing', note: 'The export was cancelled. No file was changed.' });
    else setState({ type: 'choosing', failure: ending.message });
  };
  useEffect(() => {
    const stops = [
      desk.on('export:progress', ({ jobId, step, done }) => setState((before) => (before.type === 'running' && (before.jobId ?? jobId) === jobId ? { ...before, step, done } : before))),
      desk.on('export:finished', (ending) => { if (job.current === ending.jobId) finish(ending); else early.current = ending; }),
    ];
    return () => stops.forEach((stop) => stop());
  }, []);
  return {
    state,
    start: async (order) => {
      early.current = null;
      setState({ type: 'running', jobId: null, step: 'preparing', done: 0, cancelling: false });
      const kept = await session.sync.flush();
      if (kept.type === 'notKept') { setState({ type: 'choosing', failure: kept.message }); return; }
      const answer = await desk.invoke('export:start', session.opened.sessionId, order).catch((error: unknown) => ({ type: 'failed' as const, message: error instanceof Error ? error.message : String(error) }));
      if (answer.type === 'failed') { setState({ type: 'choosing', failure: answer.message }); return; }
      if (answer.type === 'exists') { setState({ type: 'exists', names: answer.names }); return; }
      job.current = answer.jobId;
      setState((before) => (before.type === 'running' ? { ...before, jobId: answer.jobId } : before));
      const ending = early.current as ExportFinished | null;
      if (ending?.jobId === answer.jobId) finish(ending);
    },
    cancel: () => {
      if (job.current === null) return;
      setState((before) => (before.type === 'running' ? { ...before, cancelling: true } : before));
      void desk.invoke('export:cancel', job.current);
    },
    reset: () => setState({ type: 'choosing', again: true }),
  };
}
