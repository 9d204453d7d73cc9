import { categoryCalls } from '../../sandbox/seccomp/profile.ts';
import { CATEGORIES, type Category } from '../category.ts';
import type { Capabilities } from '../manifest.ts';
import type { Stated } from '../stated.ts';
import { listed, type Respect, type Surplus } from './surplus.ts';

const ALLOW = '/capabilities/syscalls/allow';
const DENY = '/capabilities/syscalls/deny';

/** A list by its values, each with the pointer that states it first. */
function byName(terms: readonly Stated<string>[]): ReadonlyMap<string, string> {
  return new Map(terms.toReversed().map(({ value, pointer }) => [value, pointer]));
}

/** A call that both lists name is denied. */
function wanted({ allowSyscalls, denySyscalls }: Capabilities): ReadonlyMap<string, string> {
  const denied = byName(denySyscalls);
  return new Map([...byName(allowSyscalls)].filter(([name]) => !denied.has(name)));
}

/**
 * Single system calls, denied < as the category has it < allowed. The category may be the policy's choice, so that a call
 * of the manifest's own category counts as well.
 */
export const systemCalls: Respect = ({ capabilities: more }, { capabilities: less }) => {
  const [had, gains] = [wanted(less), wanted(more)];
  const [denied, denies] = [byName(less.denySyscalls), byName(more.denySyscalls)];
  const asked = [...gains].flatMap(([name, here]): readonly Surplus[] => {
    const there = denied.get(name);
    const surplus = { weight: 'syscall', gained: `adds the system call ${name}`, here, near: ALLOW } as const;
    const known = { ...surplus, lost: `drops the system call ${name}` };
    return had.has(name) ? [] : [there === undefined ? known : { ...known, there }];
  });
  const freed = [...denied].flatMap(([name, there]): readonly Surplus[] => {
    if (denies.has(name) || gains.has(name)) return [];
    const gained = `no longer denies itself the system call ${name}`;
    return [{ weight: 'syscall', gained, lost: `denies itself the system call ${name}`, there, near: DENY }];
  });
  return [...asked, ...freed];
};

/** Calls that one category may make and another may not. */
function callsBeyond(more: Category, less: Category): readonly string[] {
  const had = categoryCalls(less);
  return [...categoryCalls(more)].filter((call) => !had.has(call));
}

/** What the policy may choose where a manifest does not say. The schema lists every category there is. */
function possible(stated: string | undefined): readonly Category[] {
  return stated === undefined ? CATEGORIES : [stated as Category];
}

type Sentences = Pick<Surplus, 'gained' | 'lost'>;

function sentences(more: string | undefined, less: string | undefined): Sentences[] {
  if (more === less) return [];
  const [calls] = possible(more)
    .flatMap((wide) => possible(less).map((narrow) => callsBeyond(wide, narrow)))
    .filter(({ length }) => length > 0);
  if (calls === undefined) return [];
  if (less === undefined) {
    const gained = `is a ${more} tool in place of the policy's default category`;
    return [{ gained, lost: `no longer says that it is a ${more} tool` }];
  }
  if (more === undefined) {
    const lost = `says that it is a ${less} tool in place of the policy's default category`;
    return [{ gained: `leaves its category to the policy in place of ${less}`, lost }];
  }
  const may = `a ${more} tool, which may make ${calls.length} more system calls (${listed(calls)})`;
  return [{ gained: `becomes ${may}`, lost: `is no longer ${may}` }];
}

/** The category by its system calls. Which one the policy has by default is not known here, so it may be a wider one. */
export const category: Respect = (more, less) =>
  sentences(more.category?.value, less.category?.value).map((said) => ({
    weight: 'category',
    ...said,
    ...(more.category !== undefined && { here: more.category.pointer }),
    ...(less.category !== undefined && { there: less.category.pointer }),
    near: '/category',
  }));
