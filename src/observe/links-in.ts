import { readlinkSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathCovers } from '../manifest/path.ts';
import type { Mount, SandboxPlan } from '../sandbox/plan/plan.ts';
import type { LinkAt } from './strace/links.ts';

/** Paths whose links are remembered at most. */
const MAX_REMEMBERED = 65_536;

function textOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** A link at a path below a mount, by what the mount shows. What the tool may change is not looked at. */
function linkBelow(mount: Mount, path: string): string | undefined {
  switch (mount.kind) {
    case 'link':
      return path === mount.at ? mount.to : undefined;
    case 'read-only':
      return textOf(join(mount.from, posix.relative(mount.at, path)));
    case 'writable':
    case 'private':
    case 'text':
    case 'folder':
    case 'proc':
    case 'dev':
    case 'seal':
      return undefined;
  }
}

/** The links that a sandbox shows from its beginning. They are read from the host's own files, each once. */
export function linksIn({ mounts }: SandboxPlan): LinkAt {
  const seen = new Map<string, string | undefined>();
  return (path) => {
    if (seen.has(path)) return seen.get(path);
    const mount = mounts.findLast(({ at, kind }) => kind !== 'seal' && pathCovers(at, path));
    const text = mount && linkBelow(mount, path);
    if (seen.size < MAX_REMEMBERED) seen.set(path, text);
    return text;
  };
}
