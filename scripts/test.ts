// Runs the tests. Other people's data is looked for in AS_DECLARED_CORPORA alone.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { requireSandbox } from './require-sandbox.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

await requireSandbox();

const words = process.argv.slice(2);
if (process.env['AS_DECLARED_CORPORA'] === undefined) {
  console.log('AS_DECLARED_CORPORA is not set: the tests in __tests__/corpora are not run');
  words.push('--exclude', '__tests__/corpora/**');
}
const vitest = `${root}node_modules/vitest/vitest.mjs`;
const { status } = spawnSync(process.execPath, [vitest, 'run', ...words], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
