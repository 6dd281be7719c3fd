// npm test [-- --long]: from a fresh clone to every test run. The last line is the true sum: "N passed, N failed".
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { lintIsClean, typesAreRight } from './check.mjs';
import { ensureDebianPackages } from './debian-packages.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { install } from './install.mjs';
import { runVitest } from './run-vitest.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const long = process.argv.includes('--long');
/** What hangs is ended, so that the sum is always printed. */
const MINUTES_FOR_A_RUN = 20;
const sum = { passed: 0, failed: 0 };
/** Everything that was counted as failed, told once more before the sum. */
const failures = [];

try {
  install('testing');
  if (long) ensureDebianPackages('long tests');
  await resolveElectron();
  countOne('lint', lintIsClean());
  countOne('types', typesAreRight());
  build({ force: true });
  // One after the other: on two cores a browser beside a full test run makes both unsteady.
  // Vitest leaves a core to itself, which on two cores is half of the machine.
  runProjects('node and dom', ['node', 'dom'], [`--maxWorkers=${Math.max(2, availableParallelism() - 1)}`]);
  runProjects('browser', ['browser']);
  runProjects('end to end', ['e2e']);
  if (long) runProjects('long', ['long']);
} catch (error) {
  failures.push(error.message);
  sum.failed += 1;
}
if (failures.length > 0) process.stdout.write(`\nWhat failed:\n${failures.map((failure) => `  ${failure}\n`).join('')}\n`);
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;

function countOne(name, passed) {
  sum[passed ? 'passed' : 'failed'] += 1;
  if (!passed) failures.push(`${name} (npm run check)`);
  process.stdout.write(`${name}: ${passed ? 'passed' : 'failed'}\n`);
}

function runProjects(name, projects, options = []) {
  const began = Date.now();
  const { passed, failed, remarks } = runVitest({ root, projects, options, ...(long ? { env: { ...process.env, BRIEFING_DESK_LONG: '1' } } : { timeoutMs: MINUTES_FOR_A_RUN * 60_000 }) });
  sum.passed += passed;
  sum.failed += failed;
  failures.push(...remarks.map((remark) => `${name}: ${remark}`));
  process.stdout.write(`${name}: ${passed} passed, ${failed} failed in ${Math.round((Date.now() - began) / 1000)} s\n`);
}
