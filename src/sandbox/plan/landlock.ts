import type { Mount } from './plan.ts';

/** Access rights of landlock(7) by the names that setpriv(1) has for them, as far as Linux 6.2 has them (ABI 3). */
export const LANDLOCK_RIGHTS = [
  'execute',
  'write-file',
  'read-file',
  'read-dir',
  'remove-dir',
  'remove-file',
  'make-char',
  'make-dir',
  'make-reg',
  'make-sock',
  'make-fifo',
  'make-block',
  'make-sym',
  'refer',
  'truncate',
] as const;

/** What Linux 6.10 (ABI 5) has beside them. */
export const LATER_RIGHTS = ['ioctl-dev'] as const;

export type LandlockRight = (typeof LANDLOCK_RIGHTS)[number] | (typeof LATER_RIGHTS)[number];

/** What of Landlock a host has: the program that asks for it, and the rights that it and the kernel know. */
export interface HostLandlock {
  readonly setpriv: string;
  readonly rights: readonly LandlockRight[];
}

/** What may be done at a path and below it. */
export interface LandlockRule {
  /** Absolute, in the sandbox. */
  readonly path: string;
  readonly rights: readonly LandlockRight[];
}

/** A ruleset as data: whatever is in `handled` and in no rule is denied. */
export interface LandlockRuleset {
  readonly setpriv: string;
  readonly handled: readonly LandlockRight[];
  readonly rules: readonly LandlockRule[];
}

const READ: readonly LandlockRight[] = ['execute', 'read-file'];

const WRITE_FILE: readonly LandlockRight[] = [...READ, 'write-file', 'truncate'];

/** Device nodes are nobody's to make: an ordinary user cannot, but for overlayfs's mark of a deleted file. */
const WRITE_FOLDER: readonly LandlockRight[] = [
  ...WRITE_FILE,
  ...(['make-dir', 'make-reg', 'make-sock', 'make-fifo', 'make-sym', 'remove-dir', 'remove-file', 'refer'] as const),
];

/**
 * What a mount lets a tool do. The kernel takes no right of folders for what is a file, so `read-dir` is the root's
 * alone, which all may list: it shows no more than names of what is mounted.
 */
function rightsAt(mount: Mount): readonly LandlockRight[] {
  switch (mount.kind) {
    case 'read-only':
      return READ;
    case 'writable':
      return mount.shows === 'file' ? WRITE_FILE : WRITE_FOLDER;
    case 'private':
      return WRITE_FOLDER;
    case 'text':
      return ['read-file'];
    case 'proc':
      return ['read-file', 'write-file', 'truncate'];
    case 'dev':
      return ['read-file', 'write-file', 'ioctl-dev'];
    case 'folder':
    case 'link':
    case 'seal':
      return [];
  }
}

/**
 * The second wall around a sandbox's files: what its mounts allow, told to the kernel once more in another way. Pure.
 * Rights add up from a path to the root, so a read-only mount within a writable one is held by the first wall alone.
 *
 * @param streams the tool's own three streams, which it may open again by their names in /dev
 */
export function landlockRuleset(
  { setpriv, rights }: HostLandlock,
  mounts: readonly Mount[],
  streams: readonly LandlockRule[],
): LandlockRuleset {
  const root: LandlockRule = { path: '/', rights: ['read-dir'] };
  const rules = [root, ...mounts.map((mount) => ({ path: mount.at, rights: rightsAt(mount) })), ...streams];
  const known = rules.map((rule) => ({ ...rule, rights: rule.rights.filter((right) => rights.includes(right)) }));
  return { setpriv, handled: rights, rules: known.filter((rule) => rule.rights.length > 0) };
}

/** The words that put a command under a ruleset; none without one. Source: setpriv(1), util-linux 2.41 and 2.42. */
export function landlockArguments(ruleset: LandlockRuleset | undefined): readonly string[] {
  if (ruleset === undefined) return [];
  const { setpriv, handled, rules } = ruleset;
  const allowed = rules.flatMap(({ path, rights }) => ['--landlock-rule', `path-beneath:${rights.join(',')}:${path}`]);
  return [setpriv, '--landlock-access', `fs:${handled.join(',')}`, ...allowed, '--'];
}
