// Runs Vitest and counts honestly. Counts come from its own report; a run that breaks off, skips or finds no test has failed, whatever it reports.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** Characters. Enough for the seed and the counterexample of a property test. */
const LONGEST_FAILURE = 2_000;
const ERRORS_REPORTER = fileURLToPath(new URL('vitest-errors-reporter.mjs', import.meta.url));

/**
 * Runs projects of the Vitest configuration in `root`, with further options of its command line.
 * @returns {{ passed: number, failed: number, remarks: string[] }} remarks are one for each failed test (its file, its name, what it said), and sentences on what was counted as failed without being a failed test
 */
export function runVitest({ root, projects, options = [], env = process.env, timeoutMs, output = 'inherit' }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'briefing-desk-report-'));
  const file = path.join(folder, 'report.json');
  try {
    const args = [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...projects.flatMap((project) => ['--project', project]), '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, `--reporter=${ERRORS_REPORTER}`, ...options];
    const errorsFile = path.join(folder, 'errors.json');
    const { status, signal, error } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', output, output], env: { ...env, BRIEFING_DESK_ERRORS_FILE: errorsFile }, timeout: timeoutMs, killSignal: 'SIGKILL' });
    const counts = countsIn(file, root);
    const ended = error?.code === 'ETIMEDOUT' ? `Vitest was ended after ${Math.round(timeoutMs / 1000)} s.` : signal ? `Vitest was ended by ${signal}.` : `Vitest ended with ${status}.`;
    const errors = (readReport(errorsFile) ?? []).map((text) => `outside every test: ${inset(text)}`);
    if (counts.failed === 0 && status !== 0) return { passed: counts.passed, failed: 1, remarks: [...counts.remarks, ...errors, `${ended} No test failed, so this counts as one.`] };
    if (counts.failed === 0 && counts.passed === 0) return { passed: 0, failed: 1, remarks: ['No test was found, which counts as one that failed.'] };
    return { ...counts, remarks: [...counts.remarks, ...errors] };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function countsIn(file, root) {
  const report = readReport(file);
  if (report === undefined) return { passed: 0, failed: 0, remarks: [] };
  const left = report.numPendingTests + report.numTodoTests;
  // A file that cannot be loaded holds no test to count.
  const unloaded = report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0);
  const failures = report.testResults.flatMap((suite) => suite.assertionResults.filter((test) => test.status === 'failed').map((test) => failureIn(root, suite.name, test)));
  const remarks = [
    ...failures,
    ...(left > 0 ? [`${left} ${left === 1 ? 'test was' : 'tests were'} not run, which counts as failed.`] : []),
    ...unloaded.map((suite) => `${path.relative(root, suite.name)} could not be loaded, which counts as failed. ${inset(suite.message)}`.trim()),
  ];
  return { passed: report.numPassedTests, failed: report.numFailedTests + left + unloaded.length, remarks };
}

function failureIn(root, file, test) {
  return `${path.relative(root, file)} > ${test.fullName}\n    ${inset(test.failureMessages.join('\n'))}`;
}

/** What went wrong, short enough to stand beside the sum: where the output of a run is cut, its end is what is kept. */
function inset(said) {
  const plain = stripVTControlCharacters(said).trim();
  return (plain.length > LONGEST_FAILURE ? `${plain.slice(0, LONGEST_FAILURE)} …` : plain).replaceAll('\n', '\n    ');
}

/** The report, or undefined when Vitest wrote none or broke off while it did. */
function readReport(file) {
  if (!fs.existsSync(file)) return undefined;
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
