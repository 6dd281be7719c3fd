import { Worker } from 'node:worker_threads';
import { err, ok, type Result } from '../../shared/model/result';
import type { CompiledPdf, CompileOptions, PdfEngine, PdfError } from './pdf-engine-contract';
import type { PdfResources } from './pdf-resources';
import { typstError } from './typst-error';
import { parseLayout } from './typst-layout';
import type { CompileRequest, FromTypstThread, TypstThreadData } from './typst-thread-messages';

/** A thread that holds more than this is replaced: four or five papers of a hundred pages, or a few dozen short ones. */
const MOST_BYTES = 600_000_000;

type Compiled = Extract<FromTypstThread, { type: 'compiled' }>;

/**
 * Typst as WebAssembly: the same on every platform, slower, and without PDF standards. It works in a thread of its own, which is replaced when the compiler's
 * memory, which never shrinks, holds more than `mostBytes`.
 */
export async function createWasmEngine(resources: PdfResources, { mostBytes = MOST_BYTES }: { readonly mostBytes?: number } = {}): Promise<Result<PdfEngine, PdfError>> {
  const engine = new WasmEngine(resources, mostBytes);
  const started = await engine.start();
  return started.ok ? ok(engine) : started;
}

class WasmEngine implements PdfEngine {
  readonly name = 'wasm';
  readonly coverage;
  private thread: Promise<Result<TypstThread, PdfError>> | undefined;
  private disposed = false;
  private held = 0;

  constructor(private readonly resources: PdfResources, private readonly mostBytes: number) {
    this.coverage = resources.coverage;
  }

  start(): Promise<Result<TypstThread, PdfError>> {
    return (this.thread ??= TypstThread.start(this.resources).then((started) => {
      if (started.ok) this.held = started.value.memoryBytes;
      return started;
    }));
  }

  async compile(docJson: string, media: ReadonlyMap<string, Uint8Array>, options: CompileOptions = {}): Promise<Result<CompiledPdf, PdfError>> {
    if (this.disposed) throw new Error('the PDF engine was disposed of');
    if (options.standard !== undefined) return err({ type: 'standardUnavailable', message: 'PDF/UA and PDF/A need the native PDF engine, which does not run on this computer.' });
    const thread = await this.start();
    if (!thread.ok) {
      this.thread = undefined;
      return thread;
    }
    const answer = await thread.value.compile({ docJson, media, layoutOnly: options.layoutOnly === true });
    this.held = answer?.memoryBytes ?? 0;
    if (answer === undefined || answer.memoryBytes > this.mostBytes) {
      this.thread = undefined;
      await thread.value.end();
      this.held = 0;
    }
    if (answer === undefined) return err({ type: 'notTypeset', message: 'The PDF could not be laid out: the layout engine ended unexpectedly.' });
    return 'layout' in answer ? ok({ pdf: answer.pdf, ...parseLayout(JSON.parse(answer.layout)) }) : err(typstError(answer.diagnostics));
  }

  memoryBytes(): number {
    return this.held;
  }

  async dispose(): Promise<void> {
    this.disposed = true;
    const thread = await this.thread;
    this.thread = undefined;
    if (thread?.ok === true) await thread.value.end();
  }
}

/** One life of the compiler. */
class TypstThread {
  private hear: ((message: FromTypstThread | undefined) => void) | undefined;
  memoryBytes = 0;

  private constructor(private readonly worker: Worker) {
    worker.on('message', (message: FromTypstThread) => this.answer(message));
    worker.once('error', () => this.answer(undefined));
    worker.once('exit', () => this.answer(undefined));
  }

  static async start({ threadPath, wasmPath, fontFiles, template }: PdfResources): Promise<Result<TypstThread, PdfError>> {
    const thread = new TypstThread(new Worker(threadPath, { workerData: { wasmPath, fontFiles, template } satisfies TypstThreadData }));
    const first = await thread.next();
    if (first?.type === 'ready') {
      thread.memoryBytes = first.memoryBytes;
      return ok(thread);
    }
    return err({ type: 'engineUnavailable', message: `The built-in PDF engine could not start${first?.type === 'failed' ? `: ${first.message.replace(/[.\s]+$/, '')}` : ''}.` });
  }

  /** Undefined when the thread ended over it, as it does when there is no more memory. */
  async compile(request: CompileRequest): Promise<Compiled | undefined> {
    const answered = this.next();
    this.worker.postMessage(request);
    const answer = await answered;
    return answer?.type === 'compiled' ? answer : undefined;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  /** Only a thread with work to do keeps the process from ending. */
  private next(): Promise<FromTypstThread | undefined> {
    this.worker.ref();
    return new Promise((resolve) => { this.hear = resolve; });
  }

  private answer(message: FromTypstThread | undefined): void {
    const told = this.hear;
    this.hear = undefined;
    this.worker.unref();
    told?.(message);
  }
}
