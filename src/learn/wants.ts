import { CATEGORIES, type Category } from '../manifest/category.ts';
import { categoryCalls } from '../sandbox/seccomp/profile.ts';

/** Something that a tool was seen to want, and how that was seen. */
export interface Want<T = string> {
  readonly value: T;
  /** In words, for a comment: `3 times, by node main.js`. May quote hostile text. */
  readonly seen: string;
  /** What was seen, where it is a folder that is asked for in its place. */
  readonly parts?: readonly Want[];
}

/** Lists of a manifest that are learned. */
export const LISTS = ['domains', 'listen', 'read', 'write', 'spawn', 'env', 'syscalls'] as const;

export type ListName = (typeof LISTS)[number];

/** What a tool was seen to want, each thing once, in the order in which it was seen. */
export type Wants = Readonly<Record<ListName, readonly Want[]>> & {
  /** Whether it went for the network. */
  readonly network: boolean;
};

export const NO_WANTS: Wants = {
  ...{ domains: [], listen: [], read: [], write: [], spawn: [], env: [], syscalls: [] },
  network: false,
};

/** The category that is meant for what a tool does. */
function meantFor({ domains, listen, spawn, write, network }: Wants): Category {
  if (listen.length > 0) return 'web-server';
  if (domains.length > 0 || network) return 'web-client';
  if (spawn.length > 0) return 'subprocess';
  return write.length > 0 ? 'filesystem' : 'compute';
}

/** Whether a policy has tools of a category at all. */
export type IsOffered = (category: Category) => boolean;

/**
 * The category that a tool needs, and the calls that it needs beyond it: the one that is meant for what it does, unless
 * another one has more of its calls, or is all that the policy has; then the narrowest of those.
 */
export function categoryFor(
  wants: Wants,
  isOffered: IsOffered,
): { readonly category: Category; readonly allow: readonly Want[] } {
  const meant = meantFor(wants);
  const ranked = CATEGORIES.map((category) => {
    const calls = categoryCalls(category);
    const allow = wants.syscalls.filter(({ value }) => !calls.has(value));
    return { category, allow, unoffered: isOffered(category) ? 0 : 1, distance: category === meant ? 0 : calls.size };
  }).sort((a, b) => a.allow.length - b.allow.length || a.unoffered - b.unoffered || a.distance - b.distance);
  const [{ category, allow } = { category: meant, allow: wants.syscalls }] = ranked;
  return { category, allow };
}
