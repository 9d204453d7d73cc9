// Runs tests on a host with Landlock: those of __tests__/landlock, and what else the second wall stands around. Where the
// host's own setpriv cannot ask for it, one of a newer Debian release is mounted over it, for these tests alone.
//   npm run landlock [-- [--release=NAME] -- words for vitest]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { surveyLandlock } from '../src/sandbox/host/host-landlock.ts';
import { newerSetpriv } from './newer-setpriv.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const SETPRIV = '/usr/bin/setpriv';

const { values, positionals } = parseArgs({
  options: { release: { type: 'string', default: 'trixie' } },
  allowPositionals: true,
});

/** Words that start a command where setpriv is another. */
function over(release: string): readonly string[] {
  if (process.getuid?.() !== 0) throw new Error('To mount a newer setpriv over the host’s takes root.');
  const { program, libraries } = newerSetpriv(release);
  const script = fileURLToPath(new URL('with-setpriv.sh', import.meta.url));
  return ['/usr/bin/unshare', '--mount', '--', '/bin/sh', script, program, libraries];
}

const isThere = (await surveyLandlock({ setpriv: SETPRIV })) !== undefined;
const before = isThere ? [] : over(values.release);
const config = join(root, 'vitest.landlock.config.ts');
const vitest = [process.execPath, join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', config];
const [program = '', ...args] = [...before, ...vitest, ...positionals];
process.exitCode = spawnSync(program, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
