// A world small enough that what documents let be done can be listed: requests, ceilings and denials meet in it, and
// differ.
import fc from 'fast-check';
import type { Manifest } from '../../src/manifest/manifest.ts';
import type { PolicyLayer } from '../../src/policy/layer.ts';
import { layerOf, manifestOf } from './documents.ts';

export const NAMES = ['a', 'b', 'a.a', 'a.b', 'b.a'].map((name) => `${name}.example.com`);
export const PORTS = [80, 443];
export const PATHS = ['/a', '/a/a', '/a/b', '/a/b/a', '/b', '/b/a', '${HOME}/a', '${HOME}'];
export const PROGRAMS = ['/usr/bin/a', '/usr/bin/b', '/opt/a'];
export const VARIABLES = ['A', 'B'];
export const CALLS = ['bpf', 'ptrace'];
export const LISTEN = [8080, 9090];
const ISOLATION = ['landlock', 'pid-limit', 'seccomp-filter:compute'];

export type List<T> = readonly T[] | 'any';

/** A ceiling, as a policy writes it. */
export interface RawLists {
  readonly domains?: List<string> | undefined;
  readonly ports?: List<number> | undefined;
  readonly listen?: List<number> | undefined;
  readonly read?: List<string> | undefined;
  readonly write?: List<string> | undefined;
  readonly spawn?: List<string> | undefined;
  readonly env?: List<string> | undefined;
  readonly syscalls?: List<string> | undefined;
  readonly memory_mb?: number | undefined;
  readonly wall_seconds?: number | undefined;
}

/** What is denied, as a policy writes it. */
export interface RawDenial {
  readonly domains?: readonly string[] | undefined;
  readonly listen?: readonly number[] | undefined;
  readonly read?: readonly string[] | undefined;
  readonly write?: readonly string[] | undefined;
  readonly spawn?: readonly string[] | undefined;
  readonly env?: readonly string[] | undefined;
  readonly syscalls?: readonly string[] | undefined;
}

export interface RawException {
  readonly id: string;
  readonly rule: string;
  readonly grant: RawLists;
}

/** A policy file, as far as it bears on a grant. */
export interface RawLayer {
  readonly ceiling?: RawLists | undefined;
  readonly isolation: readonly string[];
  readonly own: RawLists;
  readonly deny: RawDenial;
  readonly neverallow: RawDenial;
  readonly base: { readonly read?: readonly string[] | undefined; readonly env?: readonly string[] | undefined };
  readonly defaults: RawLists;
  readonly category?: string | undefined;
  readonly exceptions: readonly RawException[];
}

/** A request, as a manifest makes it. */
export type RawRequest = Required<{
  readonly [K in keyof Omit<RawLists, 'memory_mb' | 'wall_seconds'>]: readonly (string | number)[];
}> &
  Pick<RawLists, 'memory_mb' | 'wall_seconds'>;

const some = <T>(...values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const few = <T>(...values: readonly T[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...values)) });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const orAny = <T>(list: fc.Arbitrary<readonly T[]>): fc.Arbitrary<List<T>> =>
  fc.oneof({ weight: 3, arbitrary: list }, { weight: 1, arbitrary: fc.constant('any' as const) });

const hosts = [...NAMES, '*.example.com', '*.a.example.com', '*.b.example.com'];
const domains = [...hosts, ...hosts.map((host) => `${host}:80`), '*.example.com', '*.example.com'];
const number = fc.integer({ min: 1, max: 8 });

function requestOf(maxLength: number): fc.Arbitrary<RawRequest> {
  const asked = <T>(...values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength });
  return fc.record({
    domains: asked(...domains),
    ports: fc.uniqueArray(fc.constantFrom(...PORTS), { minLength: 1 }),
    listen: asked(...LISTEN),
    read: asked(...PATHS),
    write: asked(...PATHS),
    spawn: asked(...PROGRAMS),
    env: asked(...VARIABLES),
    syscalls: asked(...CALLS),
    memory_mb: maybe(number),
    wall_seconds: maybe(number),
  });
}

/** Some ask for so little that it may be granted whole. */
const request = fc.oneof(requestOf(3), requestOf(1));

/** Lists of which a wide part is allowed, so that several in a row leave something. */
const wide = <T>(...values: readonly T[]) =>
  orAny(fc.subarray([...values], { minLength: Math.ceil(values.length / 2) }));
const ceiling: fc.Arbitrary<RawLists> = fc.record({
  domains: maybe(wide(...domains)),
  ports: maybe(wide(...PORTS)),
  listen: maybe(wide(...LISTEN)),
  read: maybe(wide(...PATHS)),
  write: maybe(wide(...PATHS)),
  spawn: maybe(wide(...PROGRAMS)),
  env: maybe(wide(...VARIABLES)),
  syscalls: maybe(fc.subarray(CALLS)),
  memory_mb: maybe(number),
  wall_seconds: maybe(number),
});

const denial: fc.Arbitrary<RawDenial> = fc.record({
  domains: few(...domains),
  listen: few(...LISTEN),
  read: few(...PATHS),
  write: few(...PATHS),
  spawn: few(...PROGRAMS, '/usr/bin'),
  env: few(...VARIABLES),
  syscalls: few(...CALLS),
});
const rarely = <T>(arbitrary: fc.Arbitrary<T>, otherwise: T) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary });

const one = <T>(...values: readonly T[]) => fc.tuple(fc.constantFrom(...values));
const grants = fc.oneof(
  fc.record({
    rule: fc.constantFrom('policy/domain-not-allowed', 'policy/domain-denied', 'policy/port-not-allowed'),
    grant: fc.record({ domains: one(...domains) }),
  }),
  fc.record({
    rule: fc.constantFrom('policy/path-not-allowed', 'policy/path-denied'),
    grant: fc.record({ read: one(...PATHS) }),
  }),
  fc.record({
    rule: fc.constantFrom('policy/path-not-allowed', 'policy/path-denied'),
    grant: fc.record({ write: one(...PATHS) }),
  }),
  fc.record({
    rule: fc.constantFrom('policy/spawn-not-allowed', 'policy/spawn-denied'),
    grant: fc.record({ spawn: one(...PROGRAMS) }),
  }),
  fc.record({
    rule: fc.constantFrom('policy/env-not-allowed', 'policy/env-denied'),
    grant: fc.record({ env: one(...VARIABLES) }),
  }),
  fc.record({
    rule: fc.constantFrom('policy/listen-not-allowed', 'policy/listen-denied'),
    grant: fc.record({ listen: one(...LISTEN) }),
  }),
  fc.record({
    rule: fc.constantFrom('policy/syscall-not-allowed', 'policy/syscall-denied'),
    grant: fc.record({ syscalls: one(...CALLS) }),
  }),
  fc.record({ rule: fc.constant('policy/memory-over-ceiling'), grant: fc.record({ memory_mb: number }) }),
);
const exception: fc.Arbitrary<RawException> = fc
  .tuple(fc.nat(), grants)
  .map(([id, { rule, grant }]) => ({ id: `EX-${id}`, rule, grant }));

const layer: fc.Arbitrary<RawLayer> = fc.record({
  ceiling: fc.option(ceiling, { nil: undefined, freq: 12 }),
  isolation: some(...ISOLATION),
  own: rarely<RawLists>(ceiling, {}),
  deny: rarely<RawDenial>(denial, {}),
  neverallow: rarely<RawDenial>(denial, {}),
  base: rarely<RawLayer['base']>(fc.record({ read: maybe(few('/b', '/c')), env: maybe(few('A')) }), {}),
  defaults: rarely<RawLists>(fc.record({ memory_mb: maybe(number), wall_seconds: maybe(number) }), {}),
  category: rarely<string | undefined>(fc.constantFrom('compute', 'compute', 'compute', 'build'), undefined),
  exceptions: fc.array(exception, { maxLength: 6 }),
});

/** A policy file, read, and what was written in it. */
export interface Layer {
  readonly raw: RawLayer;
  readonly read: PolicyLayer;
}

export interface Asked {
  readonly raw: RawRequest;
  readonly read: Manifest;
}

/** As fast-check is to print it: what was written, not all that was read from it. */
function told<T extends { readonly raw: unknown }>(value: T): T {
  return Object.assign(value, { [fc.toStringMethod]: () => JSON.stringify(value.raw) });
}

/** A layer as its file says it. */
export function fileOf(raw: RawLayer): object {
  const { ceiling: most, isolation, own, deny, neverallow, base, defaults, category, exceptions } = raw;
  return {
    ...(most !== undefined && { categories: { compute: { ceiling: most, require_isolation: isolation } } }),
    tools: [
      { match: 'web-*', ceiling: own, deny, category },
      { match: 'other', ceiling: { memory_mb: 1 } },
    ],
    neverallow: [{ id: 'never', reason: 'r', ...neverallow }],
    base_runtime: base,
    defaults,
    exceptions: exceptions.map((each) => ({
      ...each,
      ...{ tool: 'web-fetcher', reason: 'r', approved_by: '@acme/sec', expires: '2027-01-01' },
    })),
  };
}

export async function readLayerOf(raw: RawLayer): Promise<Layer> {
  return told({ raw, read: await layerOf(fileOf(raw)) });
}

export async function readRequestOf(raw: RawRequest): Promise<Asked> {
  const read = await manifestOf({
    category: 'compute',
    capabilities: {
      networking: { allowed_domains: raw.domains, allowed_ports: raw.ports, listen: raw.listen },
      filesystem: { read: raw.read, write: raw.write },
      memory: { max_rss_mb: raw.memory_mb },
      cpu: { wall_seconds: raw.wall_seconds },
      process: { spawn: raw.spawn },
      env: raw.env.map((name) => ({ name })),
      syscalls: { allow: raw.syscalls },
    },
  });
  return told({ raw, read });
}

/** One after the other: what checks their form is made ready by the first. */
export async function readAll<R, T>(raws: readonly R[], read: (raw: R) => Promise<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for (const raw of raws) all.push(await read(raw));
  return all;
}

/** That many of each, read once: properties pick among them. A failure prints what was written. */
export async function readWorld(count: number): Promise<{ layers: readonly Layer[]; requests: readonly Asked[] }> {
  const layers = await readAll(fc.sample(layer, count), readLayerOf);
  return { layers, requests: await readAll(fc.sample(request, count), readRequestOf) };
}
