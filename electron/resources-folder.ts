import path from 'node:path';

/**
 * The folder of templates, samples, house styles, fonts and Typst files.
 *
 * Every bundle of ours lies in dist/electron. Packaged, that folder is inside app.asar and the resources lie beside the
 * archive, because native code and Typst cannot read inside it.
 */
export function resourcesFolder(bundleFolder: string = __dirname): string {
  const dist = path.dirname(bundleFolder);
  const archive = path.dirname(dist);
  return path.basename(archive) === 'app.asar' ? path.join(path.dirname(archive), 'desk') : path.join(dist, 'resources');
}
