// npm test [-- --long]: from a fresh clone to every test run. The last line is the true sum: "N passed, N failed".
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { lintIsClean, typesAreRight } from './check.mjs';
import { ensureDebianPackages } from './debian-packages.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { install } from './install.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const long = process.argv.includes('--long');
const sum = { passed: 0, failed: 0 };

try {
  install('testing');
  if (long) ensureDebianPackages('long tests');
  await resolveElectron();
  countOne('lint', lintIsClean());
  countOne('types', typesAreRight());
  build({ force: true });
  // One after the other: on two cores a browser beside a full test run makes both unsteady.
  runVitest('node and dom', ['node', 'dom']);
  runVitest('browser', ['browser']);
  runVitest('end to end', ['e2e']);
  if (long) runVitest('long', ['long']);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  sum.failed += 1;
}
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;

function countOne(name, passed) {
  sum[passed ? 'passed' : 'failed'] += 1;
  process.stdout.write(`${name}: ${passed ? 'passed' : 'failed'}\n`);
}

/** Counts come from Vitest's own report. A run that breaks off, skips or finds no test has failed, whatever it reports. */
function runVitest(name, projects) {
  const began = Date.now();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'briefing-desk-report-'));
  const file = path.join(folder, 'report.json');
  const args = [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...projects.flatMap((project) => ['--project', project]), '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...(long ? { BRIEFING_DESK_LONG: '1' } : {}) } });
  const counts = fs.existsSync(file) ? countsIn(JSON.parse(fs.readFileSync(file, 'utf8')), name) : { passed: 0, failed: 0 };
  fs.rmSync(folder, { recursive: true });
  if (counts.failed === 0 && (status !== 0 || counts.passed === 0)) counts.failed = 1;
  sum.passed += counts.passed;
  sum.failed += counts.failed;
  process.stdout.write(`${name}: ${counts.passed} passed, ${counts.failed} failed in ${Math.round((Date.now() - began) / 1000)} s\n`);
}

function countsIn(report, name) {
  const left = report.numPendingTests + report.numTodoTests;
  if (left > 0) process.stderr.write(`${name}: ${left} tests were not run, which counts as failed\n`);
  // A file that cannot be loaded holds no test to count.
  const unloaded = report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + left + unloaded };
}
