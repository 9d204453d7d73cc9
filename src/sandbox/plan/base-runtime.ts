import { lstat, readdir, readlink, realpath } from 'node:fs/promises';
import { Refusal } from '../../finding.ts';

/** One part of the host's file tree that every sandbox shows, as it is on this host. */
export type RuntimeEntry =
  | { readonly kind: 'bind'; readonly path: string }
  /** A merged-/usr host has /lib as a link; the sandbox gets the same link. */
  | { readonly kind: 'link'; readonly path: string; readonly to: string };

/** Without these almost nothing runs: the loader's cache and what `update-alternatives` points to. */
const LOADER_FILES = ['/etc/ld.so.cache', '/etc/alternatives'];

/** Debian's Java starts with its settings, and has links to them in /usr. */
const JAVA_SETTINGS = /^java-\d+-openjdk$/;

/** Links that a merged-/usr distribution has at its root. */
const ROOT_LINKS = ['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'];

async function surveyPath(path: string): Promise<RuntimeEntry | undefined> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  return found.isSymbolicLink() ? { kind: 'link', path, to: await readlink(path) } : { kind: 'bind', path };
}

/**
 * Refuses what would hand the host to the tool: bwrap binds recursively, and a read-only bind does not stop a
 * connection to a socket in it.
 */
async function refuseLiveFolders(path: string): Promise<void> {
  const resolved = await realpath(path).catch(() => path);
  const live = ['/', '/run', '/var', '/proc', '/sys', '/dev', '/home', '/root', '/tmp', '/var/run', '/var/tmp'];
  if (!live.includes(resolved)) return;
  throw new Refusal('policy/base-runtime-unsafe', `base_runtime.read names ${path}, which holds more than a runtime.`, {
    fix: 'Name the folders that programs are installed in, such as /usr, /lib and /etc/ssl.',
  });
}

/**
 * What of the policy's base runtime is on this host, links as links.
 * @param paths absolute paths, `base_runtime.read` of the policy
 * @throws Refusal policy/base-runtime-unsafe
 */
export async function surveyBaseRuntime(paths: readonly string[]): Promise<readonly RuntimeEntry[]> {
  for (const path of paths) await refuseLiveFolders(path);
  const settings = (await readdir('/etc')).filter((name) => JAVA_SETTINGS.test(name)).map((name) => `/etc/${name}`);
  const wanted = [...new Set([...paths, ...LOADER_FILES, ...settings, ...ROOT_LINKS])].sort();
  const entries = await Promise.all(wanted.map(surveyPath));
  // A root folder that is no link is shown only when the policy names it.
  return entries.flatMap((entry) => {
    if (entry === undefined) return [];
    return entry.kind === 'bind' && ROOT_LINKS.includes(entry.path) && !paths.includes(entry.path) ? [] : [entry];
  });
}
