// Runs the tests; one that was not run is as bad as one that failed. Other people's data is looked for in
// AS_DECLARED_CORPORA alone.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireSandbox } from './require-sandbox.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What vitest's JSON reporter tells, as far as it matters here. */
interface Results {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

function run(words: readonly string[], results: string): number {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...words], {
    cwd: root,
    stdio: 'inherit',
  });
  return status ?? 1;
}

function refuseSkipped(results: string): number {
  const { numTotalTests, numPassedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(results, 'utf8'),
  ) as Results;
  const skipped = numPendingTests + numTodoTests;
  console.log(`${numPassedTests} passed, ${numTotalTests - numPassedTests - skipped} failed, ${skipped} skipped`);
  return skipped === 0 && numTotalTests > 0 ? 0 : 1;
}

await requireSandbox();

const words = process.argv.slice(2);
if (process.env.AS_DECLARED_CORPORA === undefined) {
  console.log('AS_DECLARED_CORPORA is not set: the tests in __tests__/corpora are not run');
  words.push('--exclude', '__tests__/corpora/**');
}
const folder = mkdtempSync(join(tmpdir(), 'test-results-'));
try {
  const results = join(folder, 'results.json');
  process.exitCode = run(words, results) || refuseSkipped(results);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
