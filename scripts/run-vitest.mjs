// Runs Vitest and counts honestly. Counts come from its own report; a run that breaks off, skips or finds no test has failed, whatever it reports.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Runs projects of the Vitest configuration in `root`.
 * @returns {{ passed: number, failed: number, remarks: string[] }} remarks are sentences on what was counted as failed without being a failed test
 */
export function runVitest({ root, projects, env = process.env, timeoutMs, output = 'inherit' }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'briefing-desk-report-'));
  const file = path.join(folder, 'report.json');
  try {
    const args = [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...projects.flatMap((project) => ['--project', project]), '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { status, signal, error } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', output, output], env, timeout: timeoutMs, killSignal: 'SIGKILL' });
    const counts = countsIn(file);
    const ended = error?.code === 'ETIMEDOUT' ? `Vitest was ended after ${Math.round(timeoutMs / 1000)} s.` : signal ? `Vitest was ended by ${signal}.` : `Vitest ended with ${status}.`;
    if (counts.failed === 0 && status !== 0) return { passed: counts.passed, failed: 1, remarks: [...counts.remarks, `${ended} No test failed, so this counts as one.`] };
    if (counts.failed === 0 && counts.passed === 0) return { passed: 0, failed: 1, remarks: ['No test was found, which counts as one that failed.'] };
    return counts;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function countsIn(file) {
  const report = readReport(file);
  if (report === undefined) return { passed: 0, failed: 0, remarks: [] };
  const left = report.numPendingTests + report.numTodoTests;
  // A file that cannot be loaded holds no test to count.
  const unloaded = report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0).length;
  const remarks = [...(left > 0 ? [`${left} ${left === 1 ? 'test was' : 'tests were'} not run, which counts as failed.`] : []), ...(unloaded > 0 ? [`${unloaded} ${unloaded === 1 ? 'file' : 'files'} could not be loaded, which counts as failed.`] : [])];
  return { passed: report.numPassedTests, failed: report.numFailedTests + left + unloaded, remarks };
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
