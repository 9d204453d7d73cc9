import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { Refusal } from '../finding.ts';
import { hostCommand } from './host-command.ts';

/** The host programs a sandbox is built from, and the Debian package of each. */
const PACKAGES = {
  bwrap: 'bubblewrap',
  strace: 'strace',
  ip: 'iproute2',
  unshare: 'util-linux',
  nsenter: 'util-linux',
  setpriv: 'util-linux',
  prlimit: 'util-linux',
  mkfifo: 'coreutils',
} as const;

export type HostProgram = keyof typeof PACKAGES;

/** Absolute path of every program, or of some. */
export type HostPrograms<P extends HostProgram = HostProgram> = Readonly<Record<P, string>>;

/** What a trial needs. */
const TRIAL_PROGRAMS = Object.keys(PACKAGES) as readonly HostProgram[];

/** Never `$PATH`: a step before ours can put a program of its own on it. */
const FOLDERS = ['/usr/bin', '/usr/sbin', '/bin', '/sbin'];

/** bwrap 0.8.0 brought `--disable-userns`; strace 6.1 is the oldest whose call table the filters were tested with. */
const OLDEST = { bwrap: [0, 8, 0], strace: [6, 1, 0] } as const;

async function find(name: string): Promise<string | undefined> {
  for (const folder of FOLDERS) {
    const path = `${folder}/${name}`;
    const runnable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runnable) return path;
  }
  return undefined;
}

async function refuseReplaceable(name: string, path: string): Promise<void> {
  const { uid, mode } = await stat(path);
  if (uid === 0 && (mode & 0o022) === 0) return;
  throw new Refusal('host/untrusted-program', `${path} is not owned by root, or others may write to it.`, {
    fix: `Reinstall ${name} from the distribution's package.`,
  });
}

function parseVersion(text: string): readonly number[] {
  return (/(\d+)\.(\d+)(?:\.(\d+))?/.exec(text)?.slice(1, 4) ?? []).map((part) => Number(part ?? 0));
}

function isOlder(found: readonly number[], oldest: readonly number[]): boolean {
  for (const [index, part] of oldest.entries()) {
    const own = found[index] ?? 0;
    if (own !== part) return own < part;
  }
  return false;
}

/** @throws Refusal host/outdated-program */
export async function refuseOutdated(name: keyof typeof OLDEST, path: string): Promise<void> {
  const found = parseVersion(await hostCommand([path, '--version']));
  if (found.length > 0 && !isOlder(found, OLDEST[name])) return;
  throw new Refusal(
    'host/outdated-program',
    `${path} is version ${found.join('.') || 'unknown'}; ${OLDEST[name].join('.')} or newer is needed.`,
    { fix: `Use a newer release of the distribution: Debian 12, Ubuntu 24.04 or later have it.` },
  );
}

/** Debian packages whose programs are not there, each once. */
export async function missingPackages(names = TRIAL_PROGRAMS): Promise<readonly string[]> {
  const missing = new Set<string>();
  for (const name of names) if ((await find(name)) === undefined) missing.add(PACKAGES[name]);
  return [...missing].sort();
}

/**
 * Some of the host's programs, each found in a system folder and owned by root.
 * @throws Refusal host/missing-program, host/untrusted-program
 */
export async function trustedPrograms<P extends HostProgram>(names: readonly P[]): Promise<HostPrograms<P>> {
  const missing = await missingPackages(names);
  if (missing.length > 0) {
    throw new Refusal('host/missing-program', `The sandbox needs programs of ${missing.join(', ')}.`, {
      fix: `Run: sudo apt-get install ${missing.join(' ')}`,
    });
  }
  const paths: Partial<Record<HostProgram, string>> = {};
  for (const name of names) {
    const path = await find(name);
    if (path === undefined) throw new Refusal('host/missing-program', `${name} disappeared while it was looked for.`);
    await refuseReplaceable(name, path);
    paths[name] = path;
  }
  return paths as HostPrograms<P>;
}

/**
 * The programs that a trial needs, new enough too.
 * @throws Refusal host/outdated-program, and what `trustedPrograms` throws
 */
export async function hostPrograms(): Promise<HostPrograms> {
  const programs = await trustedPrograms(TRIAL_PROGRAMS);
  await Promise.all([refuseOutdated('bwrap', programs.bwrap), refuseOutdated('strace', programs.strace)]);
  return programs;
}
