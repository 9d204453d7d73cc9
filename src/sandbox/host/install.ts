import { constants } from 'node:fs';
import { Refusal } from '../../finding.ts';
import { asRoot, type RootCommandEnd } from './as-root.ts';
import { FAKETIME_PACKAGE, findFaketime } from './faketime.ts';
import { type HostProgram, missingPackages } from './host-programs.ts';
import { isAccessible } from './is-accessible.ts';

const APT = '/usr/bin/apt-get';

/** What `installMissing` would do, found out without doing it. */
export async function wouldInstall(missing: readonly string[]): Promise<string> {
  if (missing.length === 0) return 'auto has nothing to install';
  if (!(await isAccessible(APT, constants.X_OK)))
    return `auto could not install ${missing.join(', ')}: there is no ${APT}`;
  const may = process.getuid?.() === 0 || (await asRoot(['/usr/bin/true'])).exitCode === 0;
  return may
    ? `auto would install ${missing.join(', ')} with apt-get`
    : `auto could not install ${missing.join(', ')}: this user is neither root nor has sudo without a password`;
}

/** Installs packages, and once more with fresh lists where that did not work. */
async function aptInstall(packages: readonly string[], say: (line: string) => void): Promise<RootCommandEnd> {
  const install = [APT, 'install', '-y', '--no-install-recommends', ...packages];
  say(`installing ${packages.join(', ')} with apt-get`);
  const result = await asRoot(install);
  return result.exitCode !== 0 && (await asRoot([APT, 'update'])).exitCode === 0 ? asRoot(install) : result;
}

/** Installs what trials can do without. Where that does not work, whoever wanted it says what it was for. */
export async function installFaketime(say: (line: string) => void): Promise<void> {
  if ((await findFaketime()) === undefined) await aptInstall([FAKETIME_PACKAGE], say);
}

/**
 * Installs the Debian packages that the sandbox needs and the host lacks, as root or by password-less sudo.
 * @param say told what is about to be installed, before it is.
 * @param names what is needed, where it is not all that a trial needs
 * @throws Refusal host/install-failed, with the command to type.
 */
export async function installMissing(say: (line: string) => void, names?: readonly HostProgram[]): Promise<void> {
  const missing = await missingPackages(names);
  if (missing.length === 0) return;
  const result = await aptInstall(missing, say);
  if (result.exitCode === 0 && (await missingPackages(names)).length === 0) return;
  throw new Refusal(
    'host/install-failed',
    `The sandbox needs ${missing.join(', ')}, and installing them did not work.`,
    {
      fix: `Run: sudo apt-get update && sudo apt-get install ${missing.join(' ')}`,
      evidence: { said: result.stderr.trim().slice(-500) },
    },
  );
}
