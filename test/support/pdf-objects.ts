import { runOnPdf } from './pdf-tools';

/** A value of a PDF as `qpdf --json` gives it: references are `"12 0 R"`, names begin with `/`, texts with `u:` or `b:`. */
export type PdfValue = string | number | boolean | null | readonly PdfValue[] | { readonly [key: string]: PdfValue };
export type PdfDictionary = { readonly [key: string]: PdfValue };

/** The objects of a PDF, read by qpdf, which also checks that the file is sound. */
export class PdfObjects {
  private constructor(private readonly objects: ReadonlyMap<string, { readonly value?: PdfValue; readonly stream?: { readonly dict: PdfDictionary; readonly data: string } }>) {}

  static read(pdf: Uint8Array): PdfObjects {
    const json = runOnPdf('qpdf', ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', '@'], pdf);
    const parsed = JSON.parse(json) as { readonly qpdf: readonly [unknown, Record<string, { readonly value?: PdfValue; readonly stream?: { readonly dict: PdfDictionary; readonly data: string } }>] };
    return new PdfObjects(new Map(Object.entries(parsed.qpdf[1]).map(([key, object]) => [key.replace(/^obj:/, ''), object])));
  }

  /** What a reference points to; any other value as it is. A stream gives its dictionary. */
  resolve(value: PdfValue | undefined): PdfValue {
    if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value ?? null;
    const object = this.objects.get(value);
    return object?.stream ? object.stream.dict : this.resolve(object?.value);
  }

  dictionary(value: PdfValue | undefined): PdfDictionary {
    const resolved = this.resolve(value);
    return typeof resolved === 'object' && resolved !== null && !Array.isArray(resolved) ? resolved as PdfDictionary : {};
  }

  list(value: PdfValue | undefined): readonly PdfValue[] {
    const resolved = this.resolve(value);
    return Array.isArray(resolved) ? resolved : resolved === null ? [] : [resolved];
  }

  /** The decoded bytes of one stream, or of several one after another. */
  streamBytes(value: PdfValue | undefined): Buffer {
    if (Array.isArray(this.resolve(value))) return Buffer.concat(this.list(value).flatMap((part) => [this.streamBytes(part), Buffer.from('\n')]));
    return Buffer.from(this.objects.get(String(value))?.stream?.data ?? '', 'base64');
  }

  get catalog(): PdfDictionary {
    return this.dictionary(this.dictionary(this.objects.get('trailer')?.value as PdfValue)['/Root']);
  }

  /** Page references in order. */
  get pages(): readonly string[] {
    const walk = (reference: PdfValue): readonly string[] => {
      const node = this.dictionary(reference);
      return node['/Type'] === '/Pages' ? this.list(node['/Kids']).flatMap(walk) : [String(reference)];
    };
    return walk(this.catalog['/Pages'] ?? null);
  }
}

/** A text of `qpdf --json`, without its prefix. */
export const pdfText = (value: PdfValue | undefined): string => {
  if (typeof value !== 'string') return '';
  return value.startsWith('u:') ? value.slice(2) : value.startsWith('b:') ? Buffer.from(value.slice(2), 'hex').toString('utf8') : value;
};
