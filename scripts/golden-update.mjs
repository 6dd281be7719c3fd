// npm run golden:update: lets the golden tests write what they would compare. Look at the difference before committing it.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'node', '.golden.test', ...process.argv.slice(2)], {
  cwd: root, stdio: 'inherit', env: { ...process.env, BRIEFING_DESK_UPDATE_GOLDEN: '1' },
});
process.exit(status ?? 1);
