// `npm run accuracy`: gates the corpus and prints how often the gate was right.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Said } from '../__tests__/accuracy/tried.ts';
import { requireSandbox } from './require-sandbox.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

await requireSandbox();
const folder = mkdtempSync(join(tmpdir(), 'accuracy-'));
try {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', '__tests__/accuracy', '--reporter=dot'], {
    ...{ cwd: root, stdio: 'inherit', env: { ...process.env, ACCURACY_RESULTS: folder } },
  });
  const said = ['honest', 'deviating'].map((name) => {
    return [name, JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Said] as const;
  });
  const rows = [['', 'passed', 'failed'], ...said.map(([name, { passed, failed }]) => [name, passed, failed])];
  console.log(`\n${rows.map((row) => row.map((cell) => String(cell).padStart(10)).join('')).join('\n')}\n`);
  const wrong = said.flatMap(([, each]) => each.wrong);
  console.log(
    wrong.length === 0 ? 'Nothing was said that should not have been, and nothing was missed.' : wrong.join('\n'),
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
