import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { hostCommand } from './host-command.ts';
import { isOlder } from './host-programs.ts';

/** A published flaw of bubblewrap that bears on how a sandbox is built. */
export interface Flaw {
  readonly id: string;
  /** Half a sentence. */
  readonly what: string;
  /** The first release with the flaw; absent where every earlier one is taken to have it. */
  readonly since?: readonly number[];
  /** The first release without it. */
  readonly fixed: readonly number[];
  /** It is one only of a bwrap that is installed setuid root. */
  readonly setuidOnly: boolean;
}

/** Sources: GHSA-pxhw-h44j-8pfx; the release notes of bubblewrap 0.11.2. */
export const FLAWS: readonly Flaw[] = [
  {
    id: 'CVE-2026-87766',
    what: 'its set-up may follow a link onto the host',
    fixed: [0, 12, 0],
    setuidOnly: false,
  },
  {
    id: 'CVE-2026-41163',
    what: 'its set-up may be steered by the user who starts it',
    since: [0, 11, 0],
    fixed: [0, 11, 2],
    setuidOnly: true,
  },
];

/** What is known of the bwrap that is used. */
export interface InstalledBwrap {
  readonly version: readonly number[];
  readonly setuid: boolean;
  /** Version of the Debian package that its bytes are of; absent where that is not known. */
  readonly packageVersion?: string;
  /** What the package's own changelog says; absent where it is not there. */
  readonly changelog?: string;
}

/** Ubuntu 24.04's package, whose fix came as its second update. */
function isFixedUbuntuPackage(version: string | undefined): boolean {
  const [, update] = /^0\.9\.0-1ubuntu0\.(\d+)$/.exec(version ?? '') ?? [];
  return Number(update ?? 0) >= 2;
}

/** Distributions mend old releases: their version numbers do not tell, their changelogs name what was mended. */
function isMended(flaw: Flaw, { packageVersion, changelog }: InstalledBwrap): boolean {
  if (flaw.id === 'CVE-2026-87766' && isFixedUbuntuPackage(packageVersion)) return true;
  return new RegExp(`\\b${flaw.id}\\b`).test(changelog ?? '');
}

/** The flaws that the installed bwrap is not known to be free of. */
export function openFlaws(bwrap: InstalledBwrap): readonly Flaw[] {
  return FLAWS.filter((flaw) => {
    if (flaw.setuidOnly && !bwrap.setuid) return false;
    if (flaw.since !== undefined && isOlder(bwrap.version, flaw.since)) return false;
    return isOlder(bwrap.version, flaw.fixed) && !isMended(flaw, bwrap);
  });
}

const DPKG_QUERY = '/usr/bin/dpkg-query';
const PACKAGED = '/usr/bin/bwrap';
const CHANGELOG = '/usr/share/doc/bubblewrap/changelog.Debian.gz';
const SETUID = 0o4000;

const unpack = promisify(gunzip);

/** Whether a program is the one that the Debian package brought: itself, or a copy that has not been outrun by an update. */
async function isPackaged(path: string): Promise<boolean> {
  if (path === PACKAGED) return true;
  const [own, packaged] = await Promise.all([readFile(path), readFile(PACKAGED)]);
  return own.equals(packaged);
}

async function packageOf(
  path: string,
  version: readonly number[],
): Promise<Pick<InstalledBwrap, 'packageVersion' | 'changelog'>> {
  try {
    if (!(await isPackaged(path))) return {};
    const packageVersion = await hostCommand([DPKG_QUERY, '--show', '--showformat=${Version}', 'bubblewrap']);
    // Of another release than the program says of itself, it is not the program's package.
    if (!packageVersion.startsWith(version.join('.'))) return {};
    const changelog = await readFile(CHANGELOG).then(unpack, () => undefined);
    return { packageVersion, ...(changelog !== undefined && { changelog: changelog.toString('utf8') }) };
  } catch {
    // No Debian, or no such package: nothing is known but the version, and that is what counts then.
    return {};
  }
}

/**
 * Looks the installed bwrap up. The package manager is asked only where the version alone does not do.
 * @param version what the program says of itself
 */
export async function installedBwrap(path: string, version: readonly number[]): Promise<InstalledBwrap> {
  const setuid = ((await stat(path)).mode & SETUID) !== 0;
  const alone = { version, setuid };
  return openFlaws(alone).length === 0 ? alone : { ...alone, ...(await packageOf(path, version)) };
}

export const FLAWS_FIX =
  'Use bubblewrap 0.12 or newer, or a package whose changelog names the flaw as mended; where the distribution has one: sudo apt-get update && sudo apt-get install --only-upgrade bubblewrap';
