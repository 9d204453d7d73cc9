// What a policy allows, worked out anew and act by act, to be held against what the program decides.
import { hostCovers } from '../../src/manifest/domain.ts';
import { pathCovers } from '../../src/manifest/path.ts';
import type { Grant } from '../../src/policy/grant.ts';
import { FALLBACK } from '../../src/policy/resolving/fixed-limits.ts';
import {
  CALLS,
  type Layer,
  LISTEN,
  type List,
  NAMES,
  PATHS,
  PORTS,
  PROGRAMS,
  type RawDenial,
  type RawLists,
  type RawRequest,
  VARIABLES,
} from './policy-world.ts';

/** An owner's files. */
export interface Owner {
  readonly open: boolean;
  readonly layers: readonly [Layer, ...Layer[]];
}

export const TARGETS = NAMES.flatMap((name) => PORTS.map((port) => [name, port] as const));

function reaches(
  list: List<string>,
  open: (port: number) => boolean,
  [name, port]: readonly [string, number],
): boolean {
  if (list === 'any') return open(port);
  return list.some((entry) => {
    const [pattern = '', own] = entry.split(':');
    return hostCovers(pattern, name) && (own === undefined ? open(port) : Number(own) === port);
  });
}

const has = <T>(list: List<T>, value: T): boolean => list === 'any' || list.includes(value);
const holds = (list: List<string>, path: string): boolean =>
  list === 'any' || list.some((folder) => pathCovers(folder, path));

/** Everything concrete that these tests tell apart, by whether `may` says yes: `connect a.example.com:443`, `read /a`. */
export function acts(may: {
  connect: (target: readonly [string, number]) => boolean;
  listen: (port: number) => boolean;
  read: (path: string) => boolean;
  write: (path: string) => boolean;
  spawn: (program: string) => boolean;
  env: (name: string) => boolean;
  syscalls: (name: string) => boolean;
}): ReadonlySet<string> {
  return new Set([
    ...TARGETS.filter(may.connect).map(([name, port]) => `connect ${name}:${port}`),
    ...LISTEN.filter(may.listen).map((port) => `listen ${port}`),
    ...PATHS.filter((path) => may.read(path) || may.write(path)).map((path) => `read ${path}`),
    ...PATHS.filter(may.write).map((path) => `write ${path}`),
    ...PROGRAMS.filter(may.spawn).map((program) => `spawn ${program}`),
    ...VARIABLES.filter(may.env).map((name) => `env ${name}`),
    ...CALLS.filter(may.syscalls).map((name) => `syscalls ${name}`),
  ]);
}

/** What a list lets be done by itself: a request, an exception's grant, a denial. */
export function actsOf(lists: RawLists | RawRequest, portless: (port: number) => boolean): ReadonlySet<string> {
  const {
    domains: names = [],
    listen = [],
    read = [],
    write = [],
    spawn = [],
    env = [],
    syscalls = [],
  } = lists as RawLists;
  return acts({
    connect: (target) => reaches(names, portless, target),
    listen: (port) => has(listen, port),
    read: (path) => holds(read, path),
    write: (path) => holds(write, path),
    spawn: (program) => has(spawn, program),
    env: (name) => has(env, name),
    syscalls: (name) => has(syscalls, name),
  });
}

export function actsOfRequest(raw: RawRequest): ReadonlySet<string> {
  return actsOf(raw, (port) => raw.ports.includes(port));
}

/** What a denial touches. What may not be read may not be written; a folder of programs is denied with all in it. */
function actsDenied(raw: RawDenial): ReadonlySet<string> {
  const folders = raw.spawn ?? [];
  const byName = actsOf({ ...raw, write: [...(raw.read ?? []), ...(raw.write ?? [])] }, () => true);
  const readable = actsOf({ read: raw.read }, () => true);
  return new Set([
    ...[...byName].filter((act) => !act.startsWith('read ')),
    ...readable,
    ...PROGRAMS.filter((program) => holds(folders, program)).map((program) => `spawn ${program}`),
  ]);
}

export function actsOfGrant(grant: Grant): ReadonlySet<string> {
  return actsOf(
    {
      domains: grant.endpoints.flatMap(({ value }) => value.ports.map((port) => `${value.host}:${port}`)),
      listen: grant.listen.map(({ value }) => value),
      read: grant.read.map(({ value }) => value),
      write: grant.write.map(({ value }) => value),
      spawn: grant.spawn.map(({ value }) => value),
      env: grant.env.map(({ value }) => value.name),
      syscalls: grant.syscalls.allow,
    },
    () => false,
  );
}

/** A layer's ceiling for the tool of these tests: its category's, replaced key by key by its own entry. */
export function ceilingOf({ raw: { ceiling: most, own } }: Layer): RawLists {
  const stated = Object.entries(own).filter(([, value]) => value !== undefined);
  return { ...most, ...Object.fromEntries(stated) };
}

/** What the layers of an owner that speak of a key say of it. */
function statedBy<K extends keyof RawLists>({ layers }: Owner, key: K): readonly NonNullable<RawLists[K]>[] {
  return layers
    .map((each) => ceilingOf(each)[key])
    .filter((value): value is NonNullable<RawLists[K]> => value !== undefined);
}

/** Whether every layer that speaks of a key says yes; where none does, whether the owner leaves it to others. */
function agreed<T>(owner: Owner, said: readonly T[], yes: (one: T) => boolean): boolean {
  return said.length === 0 ? owner.open : said.every(yes);
}

/** What all owners give to every tool. */
function isBase(owners: readonly Owner[], key: 'read' | 'env', value: string): boolean {
  return owners.every((owner) => {
    const said = owner.layers.flatMap(({ raw }) => (raw.base[key] === undefined ? [] : [raw.base[key]]));
    return agreed(owner, said, (list) => holds(list, value));
  });
}

/** What one of several owners allows, apart from what is denied. Ports and base runtime are what all agree on. */
function actsAllowedBy(owner: Owner, owners: readonly Owner[]): ReadonlySet<string> {
  const portless = (port: number): boolean =>
    owners.every((each) => {
      const said = statedBy(each, 'ports');
      return said.length === 0 ? each.open || port === 443 : said.every((list) => has(list, port));
    });
  const read = (path: string) => mayRead(owner, path) || isBase(owners, 'read', path);
  return acts({
    connect: (target) => agreed(owner, statedBy(owner, 'domains'), (list) => reaches(list, portless, target)),
    listen: (port) => agreed(owner, statedBy(owner, 'listen'), (list) => has(list, port)),
    read,
    write: (path) => read(path) && agreed(owner, statedBy(owner, 'write'), (list) => holds(list, path)),
    spawn: (program) => agreed(owner, statedBy(owner, 'spawn'), (list) => has(list, program)),
    env: (name) => agreed(owner, statedBy(owner, 'env'), (list) => has(list, name)) || isBase(owners, 'env', name),
    syscalls: (name) => agreed(owner, statedBy(owner, 'syscalls'), (list) => has(list, name)),
  });
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

/** What the exceptions of some owners grant between them. */
export function actsExcepted(owners: readonly Owner[]): ReadonlySet<string> {
  const given = owners.filter(({ open }) => !open).flatMap(({ layers }) => layers.flatMap(({ raw }) => raw.exceptions));
  return union(given.map(({ grant }) => actsOf(grant, (port) => port === 443)));
}

/** What some owners forbid to every tool. */
export function actsForbidden(owners: readonly Owner[]): ReadonlySet<string> {
  return union(owners.flatMap(({ layers }) => layers.map(({ raw }) => actsDenied(raw.neverallow))));
}

/** What some owners deny or forbid. */
export function actsRefused(owners: readonly Owner[]): ReadonlySet<string> {
  return union([
    actsForbidden(owners),
    ...owners.flatMap(({ layers }) => layers.map(({ raw }) => actsDenied(raw.deny))),
  ]);
}

/** The most of a request that owners let be done: what each allows and does not deny, or excepts. */
export function actsWithin(
  raw: RawRequest,
  owners: readonly Owner[],
  exceptions: 'with exceptions' | 'without exceptions',
): ReadonlySet<string> {
  const forbidden = actsForbidden(owners);
  const opinions = owners.map((owner) => ({
    allowed: actsAllowedBy(owner, owners),
    refused: actsRefused([owner]),
    excepted: exceptions === 'with exceptions' ? actsExcepted([owner]) : new Set<string>(),
  }));
  const may = (act: string): boolean =>
    opinions.every(({ allowed, refused, excepted }) => excepted.has(act) || (allowed.has(act) && !refused.has(act)));
  return new Set([...actsOfRequest(raw)].filter((act) => !forbidden.has(act) && may(act)));
}

function mayRead(owner: Owner, path: string): boolean {
  const ceilings = owner.layers.map(ceilingOf);
  const listing = ceilings.filter(({ read }) => read !== undefined);
  if (listing.length > 0) return listing.every(({ read = [], write = [] }) => holds(read, path) || holds(write, path));
  const writing = ceilings.filter(({ write }) => write !== undefined);
  return owner.open || (writing.length > 0 && writing.every(({ write = [] }) => holds(write, path)));
}

/** The number that owners settle on, and the one that a tool gets that asks for none. */
export function mostOf(
  owners: readonly Owner[],
  key: 'memory_mb' | 'wall_seconds',
): { readonly most: number; readonly standard: number } {
  const fallback = key === 'memory_mb' ? FALLBACK.memoryMb : FALLBACK.wallSeconds;
  const standards = owners.map((owner) => {
    const said = owner.layers.flatMap(({ raw }) => raw.defaults[key] ?? []);
    return said.length === 0 && !owner.open ? [fallback] : said;
  });
  const ceilings = owners.flatMap((owner, index) => {
    const said = statedBy(owner, key);
    return said.length > 0 || owner.open ? said : (standards[index] ?? []);
  });
  return { most: Math.min(...ceilings), standard: Math.min(...standards.flat(), ...ceilings) };
}
