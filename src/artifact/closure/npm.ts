import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import { capture } from '../../sandbox/chain/capture.ts';
import { writing } from '../writing.ts';
import { readInside } from './inside.ts';
import { isObject, type JsonObject, parseObject } from './json-object.ts';
import type { Lockfile } from './lockfile.ts';

const TIMEOUT_SECONDS = 300;
/** After the polite signal. */
const KILL_SECONDS = 10;
/** Exit codes of timeout(1): it ended the program, the kernel did. */
const TIMED_OUT = [124, 137];
/** Of what npm prints, in bytes. */
const MAX_OUTPUT = 1024 * 1024;
/** npm says first what went wrong; how to use it comes after. */
const MAX_WORDS = 1000;

/**
 * No script of a package runs, and only what the tool needs to run is installed. Registry, proxy and credentials are the
 * runner's own configuration; the artifact's `.npmrc` is not there.
 */
const INSTALL = [
  'ci',
  '--ignore-scripts',
  '--omit=dev',
  '--no-audit',
  '--no-fund',
  '--no-update-notifier',
  '--no-progress',
  '--loglevel=error',
  '--logs-max=0',
];

interface Installed {
  readonly path: string;
  readonly packages: number;
}

function failure(exitCode: number, stderr: string): Refusal {
  const words = stderr.trim().slice(0, MAX_WORDS);
  const evidence = { exitCode, words };
  if (TIMED_OUT.includes(exitCode)) {
    return new Refusal('signature/closure-failed', `npm was stopped after ${TIMEOUT_SECONDS} seconds. ${words}`, {
      fix: 'Try again, or see whether the registry answers.',
      evidence,
    });
  }
  if (/^npm (?:error|ERR!) code EINTEGRITY$/m.test(stderr)) {
    return new Refusal('signature/closure-mismatch', `A package is not the one that the lockfile pins. ${words}`, {
      fix: 'Find out who changed it, the lockfile or the registry.',
      evidence,
    });
  }
  return new Refusal('signature/closure-failed', `npm ended with code ${exitCode}: ${words}`, {
    fix: "Run `npm ci` in the tool's own folder to see it in full.",
    evidence,
  });
}

/** Ties a program's life to its parent's: should we be killed, timeout(1) goes, and npm with it. */
const TIED = ['/usr/bin/setpriv', '--pdeathsig', 'KILL'];
const LIMITED = ['/usr/bin/timeout', `--kill-after=${KILL_SECONDS}`, String(TIMEOUT_SECONDS)];

async function runNpm(folder: string, interrupted: AbortSignal): Promise<void> {
  interrupted.throwIfAborted();
  const [program = '', ...args] = [...TIED, ...LIMITED, ...TIED, 'npm', ...INSTALL];
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  // timeout(1) hands the signal on, and ends npm for good where that is not enough.
  const end = () => child.kill('SIGTERM');
  interrupted.addEventListener('abort', end);
  try {
    const said = capture(child.stderr, MAX_OUTPUT);
    const [exitCode] = (await once(child, 'close')) as [number | null];
    interrupted.throwIfAborted();
    if (exitCode !== 0) throw failure(exitCode ?? 137, (await said).bytes.toString('utf8'));
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal('signature/closure-failed', `npm could not be started: ${String(cause)}.`, { cause });
  } finally {
    interrupted.removeEventListener('abort', end);
  }
}

/** What npm says that it has installed; nothing may be there that the lockfile did not pin. */
async function countInstalled(modules: string, lock: Lockfile): Promise<number> {
  const { text } = await readInside(join(modules, '.package-lock.json'));
  const { packages } = parseObject(text, "record of npm's installation");
  const installed = Object.entries(isObject(packages) ? packages : {});
  for (const [path, entry] of installed) {
    const pinned = lock.packages.get(path)?.['integrity'];
    if (pinned !== undefined && isObject(entry) && entry['integrity'] === pinned) continue;
    throw new Refusal('signature/closure-mismatch', `npm installed ${quoted(path)}, which the lockfile does not pin.`, {
      fix: 'Write the lockfile again with `npm install` and pack the tool again.',
    });
  }
  return installed.length;
}

/**
 * Installs what a lockfile pins, in a folder that holds nothing of the author's but names and versions.
 * @throws Refusal signature/closure-failed, signature/closure-mismatch, and the reason of an interruption
 */
export async function installLocked(
  wanted: JsonObject,
  lock: Lockfile,
  folder: string,
  interrupted: AbortSignal,
): Promise<Installed> {
  const modules = join(folder, 'node_modules');
  const packageLock = {
    lockfileVersion: 3,
    requires: true,
    packages: { '': wanted, ...Object.fromEntries(lock.packages) },
  };
  writing(folder, () => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify(wanted), { flag: 'wx' });
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(packageLock), { flag: 'wx' });
  });
  await runNpm(folder, interrupted);
  // With nothing to install npm makes no folder.
  if (!existsSync(modules)) {
    writing(modules, () => mkdirSync(modules));
    return { path: modules, packages: 0 };
  }
  return { path: modules, packages: await countInstalled(modules, lock) };
}
