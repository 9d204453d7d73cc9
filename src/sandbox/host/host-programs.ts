import { constants } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from '../../finding.ts';
import { tryCommand } from './host-command.ts';
import { isAccessible } from './is-accessible.ts';

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

/**
 * Copies that an administrator made for as-declared alone, so that AppArmor can let these make user namespaces and no
 * other program: see `own-makers.ts`.
 */
export const OWN_FOLDER = '/usr/lib/as-declared';

/** Never `$PATH`: a step before ours can put a program of its own on it. */
const FOLDERS = [OWN_FOLDER, '/usr/bin', '/usr/sbin', '/bin', '/sbin'];

/** bwrap 0.8.0 brought `--disable-userns`; strace 6.1 is the oldest whose call table the filters were tested with. */
const OLDEST: Partial<Readonly<Record<HostProgram, readonly number[]>>> = { bwrap: [0, 8, 0], strace: [6, 1, 0] };

/** What was found of one program. */
export interface ProgramReport {
  readonly name: HostProgram;
  readonly debianPackage: string;
  /** Absent where there is none. */
  readonly path?: string;
  /** What it says of itself, of those that may be too old. */
  readonly version?: readonly number[];
  /** Why it cannot be used. */
  readonly refusal?: Refusal;
}

async function find(name: string): Promise<string | undefined> {
  for (const folder of FOLDERS) {
    const path = `${folder}/${name}`;
    if (await isAccessible(path, constants.X_OK)) return path;
  }
  return undefined;
}

/** Who may write to a folder may replace what is in it. */
async function whoeverReplaces(name: string, path: string): Promise<Refusal | undefined> {
  for (const each of [path, dirname(path)]) {
    const { uid, mode } = await stat(each);
    if (uid === 0 && (mode & 0o022) === 0) continue;
    return new Refusal('host/untrusted-program', `${each} is not owned by root, or others may write to it.`, {
      fix: `Reinstall ${name} from the distribution's package.`,
    });
  }
  return undefined;
}

/** The first version number in a text, in its parts; none where there is no number. */
export function parseVersion(text: string): readonly number[] {
  return (/(\d+)\.(\d+)(?:\.(\d+))?/.exec(text)?.slice(1, 4) ?? []).map((part) => Number(part ?? 0));
}

export function isOlder(found: readonly number[], oldest: readonly number[]): boolean {
  for (const [index, part] of oldest.entries()) {
    const own = found[index] ?? 0;
    if (own !== part) return own < part;
  }
  return false;
}

function outdated(path: string, found: readonly number[], oldest: readonly number[]): Refusal | undefined {
  if (found.length > 0 && !isOlder(found, oldest)) return undefined;
  return new Refusal(
    'host/outdated-program',
    `${path} is version ${found.join('.') || 'unknown'}; ${oldest.join('.')} or newer is needed.`,
    { fix: `Use a newer release of the distribution: Debian 12, Ubuntu 24.04 or later have it.` },
  );
}

function missing(packages: readonly string[]): Refusal {
  return new Refusal('host/missing-program', `The sandbox needs programs of ${packages.join(', ')}.`, {
    fix: `Run: sudo apt-get install ${packages.join(' ')}`,
  });
}

/** Where it is, and whether somebody could have exchanged it. */
async function locate(name: HostProgram): Promise<ProgramReport> {
  const debianPackage = PACKAGES[name];
  const path = await find(name);
  if (path === undefined) return { name, debianPackage, refusal: missing([debianPackage]) };
  const refusal = await whoeverReplaces(name, path);
  return { name, debianPackage, path, ...(refusal !== undefined && { refusal }) };
}

/** The same, and its version. One that is not trusted is not even asked for it. */
async function inspect(name: HostProgram): Promise<ProgramReport> {
  const report = await locate(name);
  const oldest = OLDEST[name];
  const { path } = report;
  if (path === undefined || report.refusal !== undefined || oldest === undefined) return report;
  const version = parseVersion((await tryCommand([path, '--version'])).stdout);
  const refusal = outdated(path, version, oldest);
  return { ...report, version, ...(refusal !== undefined && { refusal }) };
}

/** Every program that the sandbox is built from, whatever its state. */
export function inspectPrograms(): Promise<readonly ProgramReport[]> {
  return Promise.all(TRIAL_PROGRAMS.map(inspect));
}

/** Debian packages whose programs are not there, each once. */
export async function missingPackages(names = TRIAL_PROGRAMS): Promise<readonly string[]> {
  const lacking = new Set<string>();
  for (const name of names) if ((await find(name)) === undefined) lacking.add(PACKAGES[name]);
  return [...lacking].sort();
}

/**
 * The paths of programs that were found in a system folder, owned by root and new enough.
 * @throws Refusal host/missing-program, host/untrusted-program, host/outdated-program
 */
export function usablePrograms(reports: readonly ProgramReport[]): HostPrograms {
  const lacking = reports.filter(({ path }) => path === undefined).map(({ debianPackage }) => debianPackage);
  if (lacking.length > 0) throw missing([...new Set(lacking)].sort());
  const refused = reports.find(({ refusal }) => refusal !== undefined);
  if (refused?.refusal !== undefined) throw refused.refusal;
  return Object.fromEntries(reports.map(({ name, path }) => [name, path])) as HostPrograms;
}

/**
 * Some of the host's programs, each found in a system folder and owned by root. None is started: one that is too old does
 * not know its arguments.
 * @throws Refusal host/missing-program, host/untrusted-program
 */
export async function trustedPrograms<P extends HostProgram>(names: readonly P[]): Promise<HostPrograms<P>> {
  return usablePrograms(await Promise.all(names.map(locate)));
}

/**
 * A bwrap that built nothing may be too old to know the words.
 * @throws Refusal host/outdated-program
 */
export async function refuseOutdated(name: HostProgram): Promise<void> {
  const { refusal } = await inspect(name);
  if (refusal !== undefined) throw refusal;
}
