import { z } from 'zod';
import { FORMAT_VERSION } from '../model/briefing';
import { APP_VERSION } from './app-version';
import type { Sha256 } from './bytes';
import { parseJson } from './parse-json';
import type { ZipPart } from './write-zip';

/** manifest.json: which version wrote the file, and the size and SHA-256 of every other part. A newer version may say more. */
const manifestSchema = z.looseObject({
  app: z.string(),
  appVersion: z.string(),
  formatVersion: z.number().int().min(1),
  parts: z.array(z.looseObject({ name: z.string(), sha256: z.string(), size: z.number().int().min(0) })),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** The text of the manifest of these parts. */
export function manifestText(parts: readonly ZipPart[], sha256: Sha256): string {
  const manifest: Manifest = {
    app: 'Briefing Desk',
    appVersion: APP_VERSION,
    formatVersion: FORMAT_VERSION,
    parts: parts.map(({ name, bytes }) => ({ name, sha256: sha256(bytes), size: bytes.length })),
  };
  return `${JSON.stringify(manifest)}\n`;
}

/** No code is made for a schema that is read once. */
const READ_ONCE = { jitless: true };

/** Reads a manifest; undefined when it is not one. */
export function parseManifest(text: string): Manifest | undefined {
  const parsed = manifestSchema.safeParse(parseJson(text), READ_ONCE);
  return parsed.success ? parsed.data : undefined;
}
