import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { keepNamespaces } from '../chain/namespaces.ts';
import { asRoot } from './as-root.ts';
import { hostFiles } from './host-files.ts';
import type { HostPrograms } from './host-programs.ts';
import type { Identity } from './identity.ts';
import { isRestricted, MAKERS, makersProfile } from './namespace-makers.ts';
import { isLeftover, runName } from './run-name.ts';

const INSTALL = '/usr/bin/install';
const REMOVE = '/usr/bin/rm';
const PARSER = '/usr/sbin/apparmor_parser';

/** Where root's programs are, and nobody else writes. `/run` would be emptied by itself, but nothing can be started there. */
const PARENT = '/usr/lib';

type MakingHost = {
  readonly programs: HostPrograms<(typeof MAKERS)[number]>;
  readonly identity: Identity | undefined;
};

/** A host on which namespaces can be made, and the end of what was done to it for that. */
export interface AllowedHost<H> {
  readonly host: H;
  readonly restore: () => Promise<void>;
}

async function mustWork(words: readonly string[], input?: string): Promise<void> {
  const { exitCode, stderr } = await asRoot(words, input);
  if (exitCode !== 0) throw new Error(`${words.join(' ')}: ${stderr.trim()}`);
}

/** In the order of their making backwards, so that the folder stands for all of it. A profile that is not loaded is no fault. */
async function removeMakers(name: string): Promise<void> {
  await asRoot([PARSER, '--remove'], `profile ${name} {}`);
  await asRoot([REMOVE, '--recursive', '--force', '--', join(PARENT, name)]);
}

/** Copies of the makers that this run's user alone can start, and a profile that lets them make namespaces. */
async function copyMakers<H extends MakingHost>(host: H): Promise<AllowedHost<H>> {
  const name = runName();
  const folder = join(PARENT, name);
  const own = ['--owner=0', `--group=${host.identity?.gid ?? process.getgid?.() ?? 0}`, '--mode=750'];
  try {
    await mustWork([INSTALL, '--directory', ...own, folder]);
    await mustWork([INSTALL, ...own, `--target-directory=${folder}`, ...MAKERS.map((maker) => host.programs[maker])]);
    await mustWork([PARSER, '--add', '--skip-cache'], makersProfile(name, folder));
  } catch (error) {
    await removeMakers(name);
    throw error;
  }
  const copies = Object.fromEntries(MAKERS.map((maker) => [maker, join(folder, maker)]));
  return { host: { ...host, programs: { ...host.programs, ...copies } }, restore: () => removeMakers(name) };
}

/**
 * Where AppArmor keeps namespaces from programs without a profile, gives this run copies of its own with one, by root's right.
 * On other hosts, and where it already works, nothing is done. The switch itself is never touched: it holds for all programs.
 *
 * @param mayChange whether as-declared may do so
 * @param say told before it is done
 * @throws Refusal host/no-user-namespaces where they are refused and that cannot be changed
 */
export async function allowNamespaces<H extends MakingHost>(
  host: H,
  mayChange: boolean,
  say: (line: string) => void,
): Promise<AllowedHost<H>> {
  const unchanged = { host, restore: async () => undefined };
  if (!isRestricted(hostFiles)) return unchanged;
  try {
    const keeper = await keepNamespaces(host);
    await keeper.close();
    return unchanged;
  } catch (refusal) {
    if (!mayChange) throw refusal;
    say('letting copies of bwrap and unshare make user namespaces for this run, by a profile of AppArmor');
    return copyMakers(host).catch(() => {
      throw refusal;
    });
  }
}

/** Removes what killed runs have left. */
export async function sweepMakers(): Promise<void> {
  if (!isRestricted(hostFiles)) return;
  const names = await readdir(PARENT);
  for (const name of names.filter(isLeftover)) await removeMakers(name);
}
