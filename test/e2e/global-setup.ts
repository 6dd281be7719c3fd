import { build } from '../../scripts/build.mjs';
import { ensureDebianPackages } from '../../scripts/debian-packages.mjs';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import { startVirtualDisplay } from '../../scripts/virtual-display.mjs';

/** Builds the app as it is now and starts the one display that every end-to-end test shares. */
export default async function setUp(): Promise<() => Promise<void>> {
  ensureDebianPackages('testing');
  build();
  await resolveElectron();
  const { display, stop } = await startVirtualDisplay();
  process.env.DISPLAY = display;
  return stop;
}
