// The story of README.md: two tools, equally well signed and listed, and what each does once it runs.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { machinePath } from './machine-path.ts';
import { requireSandbox } from './require-sandbox.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Gates one example as a person would, and gives the exit code. */
function gate(example: string): number | null {
  const words = [
    'dist/cli.js',
    'gate',
    ...['--manifest', `examples/${example}/as-declared.json`],
    ...['--policy', 'examples/policy.yml'],
    ...['--trusted-root', 'examples/trusted-root.json'],
  ];
  console.log(`\n$ node ${words.join(' ')}\n`);
  return spawnSync(process.execPath, words, {
    cwd: root,
    env: { ...process.env, PATH: machinePath() },
    stdio: 'inherit',
  }).status;
}

await requireSandbox();

const honest = gate('web-fetcher');
const compromised = gate('web-fetcher-compromised');
if (honest !== 0 || compromised !== 1) {
  console.error(`\nExpected exit codes 0 and 1, got ${honest} and ${compromised}.`);
  process.exitCode = honest === 2 || compromised === 2 ? 2 : 1;
}
