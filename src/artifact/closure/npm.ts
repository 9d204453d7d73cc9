import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import { writing } from '../writing.ts';
import { readInside } from './inside.ts';
import { isObject, type JsonObject, parseObject } from './json-object.ts';
import type { Lockfile } from './lockfile.ts';

const TIMEOUT_SECONDS = 300;
/** After the polite signal. */
const KILL_SECONDS = 10;
/** Exit codes of timeout(1): it ended the program, the kernel did. */
const TIMED_OUT = [124, 137];
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

async function runNpm(folder: string): Promise<void> {
  const { getExecOutput } = await import('@actions/exec');
  const limit = [`--kill-after=${KILL_SECONDS}`, String(TIMEOUT_SECONDS)];
  const { exitCode, stderr } = await getExecOutput('/usr/bin/timeout', [...limit, 'npm', ...INSTALL], {
    cwd: folder,
    silent: true,
    ignoreReturnCode: true,
  }).catch((cause: unknown) => {
    throw new Refusal('signature/closure-failed', `npm could not be started: ${String(cause)}.`, { cause });
  });
  if (exitCode !== 0) throw failure(exitCode, stderr);
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
 * @throws Refusal signature/closure-failed, signature/closure-mismatch
 */
export async function installLocked(wanted: JsonObject, lock: Lockfile, folder: string): Promise<Installed> {
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
  await runNpm(folder);
  // With nothing to install npm makes no folder.
  if (!existsSync(modules)) {
    writing(modules, () => mkdirSync(modules));
    return { path: modules, packages: 0 };
  }
  return { path: modules, packages: await countInstalled(modules, lock) };
}
