import { type Stats, statSync } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { Refusal } from '../../finding.ts';
import { pathCovers, TMP, TOOL } from '../../manifest/path.ts';
import { touches } from '../../policy/deciding/path-names.ts';
import type { Grant, Granted } from '../../policy/grant.ts';
import { TMP_FOLDER } from './layout.ts';
import type { Shows } from './plan.ts';
import { reservedBy, sandboxPath } from './sandbox-path.ts';

/** A granted path of this host: what stands there, and the very file or folder that it was when it was looked at. */
export interface HostMount {
  readonly kind: 'read-only' | 'writable';
  /** Path in the sandbox. */
  readonly at: string;
  /** Path on the host, without links. */
  readonly from: string;
  readonly shows: Shows;
  readonly device: number;
  readonly inode: number;
}

const HOME = '${HOME}';

function refuse({ value, place }: Granted<string>, why: string, fix: string): Refusal {
  return new Refusal('host/granted-path', `The granted path ${value} ${why}.`, { place, fix });
}

/** Where a granted path is on this host. The home is the caller's, whatever links lead there, or is not there at all. */
async function hostPath(path: string): Promise<string> {
  if (!pathCovers(HOME, path)) return path;
  const home = await realpath(homedir()).catch(homedir);
  return `${home}${path.slice(HOME.length)}`;
}

/** Only files and folders: a socket or a device is a way to somewhere else. */
function refuseOtherKinds(granted: Granted<string>, found: Stats): void {
  if (found.isFile() || found.isDirectory()) return;
  throw refuse(granted, 'is neither a file nor a folder', 'Grant the folder that the tool keeps its data in.');
}

/**
 * Looks a granted path up. What it is called is what the policy was asked about, so it must be what it is: a link could
 * lead to something that nobody granted.
 */
async function lookUp(
  granted: Granted<string>,
  kind: HostMount['kind'],
  denied: readonly string[],
): Promise<HostMount> {
  const path = await hostPath(granted.value);
  const from = await realpath(path).catch(() => undefined);
  if (from === undefined) {
    throw refuse(granted, 'is not there on this host', `Make ${path}, or take it out of the manifest.`);
  }
  if (from !== path) throw refuse(granted, `leads to ${from}`, 'Name the path that it leads to, in the manifest too.');
  const found = await lstat(from);
  refuseOtherKinds(granted, found);
  const forbidden =
    denied.find((each) => touches(each, from)) ?? reservedBy(from, kind === 'writable' ? 'write' : 'read');
  if (forbidden !== undefined) throw refuse(granted, `touches ${forbidden}, which no tool may have`, 'Grant less.');
  const shows = found.isDirectory() ? 'folder' : 'file';
  return { kind, at: sandboxPath(granted.value), from, shows, device: found.dev, inode: found.ino };
}

/** What every sandbox has of its own. Others keep sockets in `/tmp`, so as a whole it is nobody's to grant. */
function isPrivate({ value }: Granted<string>): boolean {
  return value === HOME || value === TMP_FOLDER || [TMP, TOOL].some((own) => pathCovers(own, value));
}

/**
 * The host's own files and folders at the granted paths, each once with the wider of its two rights. `${TMP}` and the home
 * as a whole stay private.
 * @throws Refusal host/granted-path
 */
export async function hostMounts({ read, write, denied }: Grant): Promise<readonly HostMount[]> {
  const written = new Set(write.map(({ value }) => value));
  const granted = [
    ...write.map((path) => ({ path, kind: 'writable' }) as const),
    ...read.filter(({ value }) => !written.has(value)).map((path) => ({ path, kind: 'read-only' }) as const),
  ];
  const shown = granted.filter(({ path }) => !isPrivate(path));
  return Promise.all(shown.map(({ path, kind }) => lookUp(path, kind, denied)));
}

/**
 * Whether the sandbox that waits at its door shows what was looked up: between the two somebody may have put a link in
 * the way, which mounting follows.
 * @throws Refusal host/granted-path
 */
export function refuseSwapped(mounts: readonly HostMount[], firstProcess: number): void {
  for (const { at, from, device, inode } of mounts) {
    const shown = statSync(`/proc/${firstProcess}/root${at}`, { throwIfNoEntry: false });
    if (shown?.dev === device && shown.ino === inode) continue;
    throw new Refusal('host/granted-path', `The granted path ${from} became another one while the sandbox was built.`, {
      fix: 'See who else may write to the folders on the way there.',
    });
  }
}
