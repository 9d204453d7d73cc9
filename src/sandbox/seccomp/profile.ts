import profiles from '../../../policies/seccomp/profiles.json' with { type: 'json' };
import { CATEGORIES, type Category } from '../../manifest/category.ts';
import type { Grant } from '../../policy/grant.ts';
import { ARCHITECTURES } from './architecture.ts';

/** What a tool may call. Everything else is undeclared. */
export interface SyscallProfile {
  readonly category: Category;
  readonly allowed: ReadonlySet<string>;
  /** Whether sockets may leave the sandbox's own processes. */
  readonly network: boolean;
  /** Calls that are allowed for no other reason than that the program which shuts the tool in makes them. */
  readonly forLandlock: ReadonlySet<string>;
}

const GROUPS = new Map(profiles.groups.map((group) => [group.name, group.calls]));

const NEVER: ReadonlySet<string> = new Set(profiles.never.flatMap((group) => group.calls));

/**
 * What setpriv(1) cannot do without beyond what any program needs to be loaded. Found by denying each call that it makes
 * in util-linux 2.41 and 2.42.
 */
const SHUTTING_IN = [...(GROUPS.get('landlock') ?? []), 'capget', 'capset', 'gettid', 'prctl'];

/** The calls of a category, before a manifest's own additions and removals. */
export function categoryCalls(category: Category): ReadonlySet<string> {
  return new Set(profiles.categories[category].flatMap((group) => GROUPS.get(group) ?? []));
}

/**
 * A category's profile with what the grant adds and takes away; taking away wins. A call on the never list stays
 * out whatever the grant says: no policy is asked about those.
 */
export function syscallProfile(
  category: Category,
  syscalls: { readonly allow: readonly string[]; readonly deny: readonly string[] },
  network: boolean,
): SyscallProfile {
  const allowed = new Set([...categoryCalls(category), ...syscalls.allow]);
  for (const name of [...syscalls.deny, ...NEVER]) allowed.delete(name);
  return { category, allowed, network, forLandlock: new Set() };
}

/**
 * The profile with what shuts the tool in once the filter is loaded: Landlock's own calls, and a few that give up
 * capabilities, of which there are none left. A tool must not get rid of the second wall by having them denied.
 */
export function withLandlock(profile: SyscallProfile): SyscallProfile {
  const forLandlock = new Set(SHUTTING_IN.filter((name) => !profile.allowed.has(name)));
  return { ...profile, allowed: new Set([...profile.allowed, ...forLandlock]), forLandlock };
}

/** The profile of a grant. Sockets lead out of the sandbox where there is something to reach or to be reached at. */
export function grantedProfile({
  category,
  syscalls,
  endpoints,
  listen,
}: Pick<Grant, 'category' | 'syscalls' | 'endpoints' | 'listen'>): SyscallProfile {
  return syscallProfile(category, syscalls, endpoints.length > 0 || listen.length > 0);
}

/** The categories that have a call. */
export function categoriesWith(call: string): readonly Category[] {
  return CATEGORIES.filter((category) => categoryCalls(category).has(call));
}

/** Whether some tool could get a call: none gets those of the never list, of a foreign entry, or without a name. */
export function isObtainable(call: string): boolean {
  return !NEVER.has(call) && ARCHITECTURES.some(({ calls }) => calls.has(call));
}

/** Categories whose every call the given one allows too: itself and the narrower ones. */
export function atMost(category: Category): readonly Category[] {
  const calls = categoryCalls(category);
  return CATEGORIES.filter((other) => [...categoryCalls(other)].every((name) => calls.has(name)));
}
