// npm start [-- FILE...]: builds when something changed, and opens the app.
import { exitCodeOf, runElectron } from './run-electron.mjs';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { assertDisplay } from './virtual-display.mjs';

try {
  assertDisplay();
  install('running');
  build();
  process.exitCode = await exitCodeOf(await runElectron(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
