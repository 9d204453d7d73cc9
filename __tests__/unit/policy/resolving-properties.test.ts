import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { pathCovers } from '../../../src/manifest/path.ts';
import { CONDITION_NAMES } from '../../../src/policy/conditions.ts';
import type { PolicyLayer } from '../../../src/policy/layer.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { FALLBACK } from '../../../src/policy/resolving/fixed-limits.ts';
import { resolvePolicy } from '../../../src/policy/resolving/resolve.ts';
import type { Tier } from '../../../src/policy/tier.ts';
import { RULES } from '../../../src/rules.ts';
import { layerOf } from '../../kit/documents.ts';

const POOL = 400;
const EVENT = 'pull_request';
const PATHS = ['/a', '/a/a', '/a/a/a', '/b', '/b/b'];
const LEVELS = ['notice', 'warning', 'error'] as const;
const DEMANDS = ['off', 'notice', 'warning', 'error'] as const;
const NETWORKS = ['off', 'fixtures', 'live'] as const;
/** Rules that a policy may set to any level: one by itself, one that belongs to a family. */
const NAMED = ['sbom/no-license', 'runtime/undeclared-host', 'runtime/unused-capability'] as const;

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const flags = fc.record({ signature: maybe(fc.boolean()), sbom: maybe(fc.boolean()) });
const demand = maybe(fc.constantFrom(...DEMANDS));
const level = maybe(fc.constantFrom(...LEVELS));

const rawLayer = fc.record({
  mode: maybe(fc.constantFrom('audit', 'audit', 'enforce')),
  require: maybe(flags),
  onEvent: maybe(flags),
  signers: maybe(fc.subarray(['me', 'you'])),
  allow: maybe(fc.subarray(['MIT', 'Apache-2.0'])),
  deny: fc.subarray(['AGPL-3.0-only', 'SSPL-1.0']),
  unknown: demand,
  hashes: demand,
  graph: demand,
  read: maybe(fc.subarray(PATHS)),
  env: maybe(fc.subarray(['A', 'B'])),
  memory: maybe(fc.integer({ min: 1, max: 500 })),
  days: maybe(fc.integer({ min: 1, max: 90 })),
  severity: fc.record(Object.fromEntries(NAMED.map((rule) => [rule, level]))),
  undeclared: level,
  unused: level,
  network: maybe(fc.constantFrom(...NETWORKS)),
  conditions: maybe(fc.subarray([...CONDITION_NAMES])),
  reached: level,
});
type RawLayer = typeof rawLayer extends fc.Arbitrary<infer T> ? T : never;

interface Layer {
  readonly raw: RawLayer;
  readonly read: PolicyLayer;
}

/** As a policy writes what findings call `warning`. */
const demanded = (value: RawLayer['hashes']): string | undefined => (value === 'warning' ? 'warn' : value);

async function read(raw: RawLayer): Promise<Layer> {
  const layer = await layerOf({
    mode: raw.mode,
    supply_chain: {
      require: { ...raw.require, ...(raw.onEvent !== undefined && { events: { [EVENT]: raw.onEvent } }) },
      identities: raw.signers?.map((subject) => ({ issuer: 'https://issuer.example', subject })),
    },
    sbom: {
      licenses: { allow: raw.allow, deny: raw.deny, unknown: demanded(raw.unknown) },
      require: { hashes: demanded(raw.hashes), dependency_graph: demanded(raw.graph) },
    },
    base_runtime: { read: raw.read, env: raw.env },
    defaults: { memory_mb: raw.memory },
    max_exception_days: raw.days,
    severity: raw.severity,
    runtime: {
      undeclared_access: raw.undeclared,
      unused_capability: raw.unused,
      network: raw.network,
      conditions: raw.conditions,
      coverage: { declared_domains: raw.reached },
    },
  });
  return { raw, read: layer };
}

interface Owner {
  readonly open: boolean;
  readonly layers: readonly [Layer, ...Layer[]];
}
type Owners = readonly [Owner, ...Owner[]];

let layers: readonly Layer[];

beforeAll(async () => {
  const all: Layer[] = [];
  for (const raw of fc.sample(rawLayer, POOL)) all.push(await read(raw));
  layers = all;
});

const layer = fc.nat({ max: POOL - 1 }).map((at) => layers[at] as Layer);
const owner = (open: boolean): fc.Arbitrary<Owner> =>
  fc
    .tuple(layer, fc.array(layer, { maxLength: 2 }))
    .map(([first, more]): Owner => ({ open, layers: [first, ...more] }));
const owners: fc.Arbitrary<Owners> = fc
  .tuple(fc.array(owner(true), { maxLength: 1 }), owner(false), fc.array(owner(false), { maxLength: 1 }))
  .map(([front, last, more]) => [...front, last, ...more] as unknown as Owners);

function resolved([first, ...more]: Owners, event?: string): Policy {
  const tierOf = ({ open, layers: [one, ...others] }: Owner): Tier<PolicyLayer> => ({
    open,
    layers: [one.read, ...others.map((each) => each.read)],
  });
  return resolvePolicy([tierOf(first), ...more.map(tierOf)], event);
}

/** What all owners say of something; where one whose silence counts says nothing, what that means. */
function said<T>(all: Owners, pick: (raw: RawLayer) => T | undefined, silence: readonly T[]): readonly T[] {
  return all.flatMap(({ open, layers: own }) => {
    const stated = own.flatMap(({ raw }) => {
      const value = pick(raw);
      return value === undefined ? [] : [value];
    });
    return stated.length > 0 || open ? stated : silence;
  });
}

/** The last of an order from lax to strict. */
function strictest<T>(order: readonly T[], values: readonly T[]): T | undefined {
  return order.findLast((one) => values.includes(one));
}

function levelsOf(all: Owners, rule: (typeof NAMED)[number]): readonly (typeof LEVELS)[number][] {
  const family = (raw: RawLayer) => {
    if (rule.startsWith('runtime/undeclared-')) return raw.undeclared;
    return rule.startsWith('runtime/unused-') ? raw.unused : undefined;
  };
  return said(all, (raw) => raw.severity[rule] ?? family(raw), [RULES[rule].level]);
}

/** What a policy comes to, as far as these layers speak of it. */
function settings(policy: Policy) {
  const { supplyChain, sbom, baseRuntime, severity } = policy;
  const readable = PATHS.filter((path) => baseRuntime.read.items.some(({ value }) => pathCovers(value, path)));
  const texts = (lists: readonly (readonly { readonly text: string }[])[]) =>
    lists.map((list) => list.map(({ text }) => text));
  return {
    mode: policy.mode,
    require: supplyChain.require,
    signers: supplyChain.signature.accepted.map(({ identities }) => identities.map(({ subject }) => subject.text)),
    allow: texts(sbom.licenses.allow),
    deny: texts([sbom.licenses.deny]).flat(),
    unknown: sbom.licenses.unknown,
    hashes: sbom.require.hashes,
    graph: sbom.require.dependencyGraph,
    read: readable,
    env: baseRuntime.env.items.map(({ value }) => value),
    memory: policy.defaults.memoryMb.value,
    days: policy.maxExceptionDays?.value,
    severity: Object.fromEntries(severity.rules),
    undeclared: severity.undeclaredAccess,
    unused: severity.unusedCapability,
    network: policy.network,
    conditions: policy.conditions,
    reached: policy.coverage.declaredDomains,
  };
}

describe('what all layers come to', () => {
  it('is the strictest that anybody says, and whoever closes and is silent is strict', () => {
    fc.assert(
      fc.property(owners, fc.constantFrom(undefined, EVENT, 'push'), (all, event) => {
        const come = settings(resolved(all, event));
        const required = (key: 'signature' | 'sbom') =>
          said(all, (raw) => (event === EVENT ? raw.onEvent?.[key] : undefined) ?? raw.require?.[key], [true]);
        expect(come).toMatchObject({
          mode: said(all, (raw) => raw.mode, ['enforce']).includes('enforce') ? 'enforce' : 'audit',
          require: {
            signature: required('signature').includes(true),
            sbom: required('sbom').includes(true),
            sbomSubjectMatch: true,
          },
          signers: said<readonly string[]>(all, (raw) => raw.signers, [[]]),
          allow: said<readonly string[]>(all, (raw) => raw.allow, []),
          deny: all.flatMap((each) => each.layers.flatMap(({ raw }) => raw.deny)),
          unknown: strictest(
            DEMANDS,
            said(all, (raw) => raw.unknown, ['error']),
          ),
          hashes: strictest(
            DEMANDS,
            said(all, (raw) => raw.hashes, ['warning']),
          ),
          graph: strictest(
            DEMANDS,
            said(all, (raw) => raw.graph, ['off']),
          ),
          read: PATHS.filter((path) =>
            said<readonly string[]>(all, (raw) => raw.read, [[]]).every((list) =>
              list.some((folder) => pathCovers(folder, path)),
            ),
          ),
          memory: Math.min(...said(all, (raw) => raw.memory, [FALLBACK.memoryMb])),
          undeclared: strictest(
            LEVELS,
            said(all, (raw) => raw.undeclared, ['error']),
          ),
          unused: strictest(
            LEVELS,
            said(all, (raw) => raw.unused, ['notice']),
          ),
          network: strictest(
            [...NETWORKS].reverse(),
            said(all, (raw) => raw.network, ['fixtures']),
          ),
          reached: strictest(
            LEVELS,
            all.flatMap((each) => each.layers.flatMap(({ raw }) => raw.reached ?? [])),
          ),
          conditions: CONDITION_NAMES.filter((name) =>
            said<readonly string[]>(all, (raw) => raw.conditions, [CONDITION_NAMES]).some((list) =>
              list.includes(name),
            ),
          ),
        });
        expect([...come.env].sort()).toEqual(
          ['A', 'B'].filter((name) =>
            said<readonly string[]>(all, (raw) => raw.env, [[]]).every((list) => list.includes(name)),
          ),
        );
        const days = all.flatMap((each) => each.layers.flatMap(({ raw }) => raw.days ?? []));
        expect(come.days).toBe(days.length === 0 ? undefined : Math.min(...days));
        for (const rule of NAMED.filter((one) => one in come.severity)) {
          expect(come.severity[rule]).toBe(strictest(LEVELS, levelsOf(all, rule)));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is never less strict for a policy in front', () => {
    fc.assert(
      fc.property(owner(true), owners, (front, all) => {
        const [before, after] = [settings(resolved(all, EVENT)), settings(resolved([front, ...all], EVENT))];
        const isStricter = <T>(order: readonly T[], was: T, is: T) =>
          expect(order.indexOf(is)).toBeGreaterThanOrEqual(order.indexOf(was));
        isStricter(['audit', 'enforce'], before.mode, after.mode);
        isStricter([false, true], before.require.signature, after.require.signature);
        isStricter([false, true], before.require.sbom, after.require.sbom);
        isStricter(DEMANDS, before.unknown, after.unknown);
        isStricter(DEMANDS, before.hashes, after.hashes);
        isStricter(DEMANDS, before.graph, after.graph);
        isStricter(LEVELS, before.undeclared, after.undeclared);
        isStricter(LEVELS, before.unused, after.unused);
        isStricter([...NETWORKS].reverse(), before.network, after.network);
        expect(before.read).toEqual(expect.arrayContaining(after.read));
        expect(before.env).toEqual(expect.arrayContaining(after.env));
        expect(after.signers).toEqual(expect.arrayContaining(before.signers));
        expect(after.allow).toEqual(expect.arrayContaining(before.allow));
        expect(after.deny).toEqual(expect.arrayContaining(before.deny));
        expect(after.memory).toBeLessThanOrEqual(before.memory);
        for (const rule of NAMED) isStricter(LEVELS, effective(before, rule), effective(after, rule));
      }),
      { numRuns: 1500 },
    );
  });

  it('does not hang on the order of layers and owners, nor on how often they are joined', () => {
    fc.assert(
      fc.property(owners, (all) => {
        const turned = all
          .map((each) => ({ ...each, layers: [...each.layers, ...each.layers].reverse() }))
          .reverse()
          .flatMap((each) => [each, each]) as unknown as Owners;
        expect(meaningOf(settings(resolved(turned, EVENT)))).toEqual(meaningOf(settings(resolved(all, EVENT))));
      }),
      { numRuns: 500 },
    );
  });
});

type Settings = ReturnType<typeof settings>;

/** The level that findings of a rule get. */
function effective({ severity, undeclared, unused }: Settings, rule: (typeof NAMED)[number]): (typeof LEVELS)[number] {
  const named = severity[rule];
  if (named !== undefined) return named;
  if (rule === 'sbom/no-license') return RULES[rule].level;
  return rule === 'runtime/undeclared-host' ? undeclared : unused;
}

/** Lists that all have to hold, by what is in them. */
function meaningOf({ signers, allow, deny, env, ...rest }: Settings): unknown {
  const distinct = (lists: readonly (readonly string[])[]) =>
    [...new Set(lists.map((list) => JSON.stringify([...list].sort())))].sort();
  return {
    ...rest,
    signers: distinct(signers),
    allow: distinct(allow),
    deny: [...new Set(deny)].sort(),
    env: [...env].sort(),
  };
}
