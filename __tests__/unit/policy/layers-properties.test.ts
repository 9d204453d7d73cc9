import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isDefined } from '../../../src/defined.ts';
import { decideGrant, type GrantDecision } from '../../../src/policy/deciding/decide.ts';
import { exceptionsFor } from '../../../src/policy/exceptions/in-force.ts';
import type { Grant } from '../../../src/policy/grant.ts';
import type { Exception } from '../../../src/policy/layer.ts';
import { loadTiers } from '../../../src/policy/loading/load-tiers.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { resolvePolicy } from '../../../src/policy/resolving/resolve.ts';
import type { Tier } from '../../../src/policy/tier.ts';
import { TODAY } from '../../kit/documents.ts';
import {
  actsExcepted,
  actsForbidden,
  actsOfGrant,
  actsOfRequest,
  actsRefused,
  actsWithin,
  ceilingOf,
  mostOf,
  type Owner,
} from '../../kit/policy-meaning.ts';
import { MemoryStore, policyText } from '../../kit/policy-store.ts';
import {
  type Asked,
  fileOf,
  type Layer,
  type RawDenial,
  type RawLists,
  readAll,
  readLayerOf,
  readWorld,
} from '../../kit/policy-world.ts';

const POOL = 500;
const MIB = 1024 * 1024;

let layers: readonly Layer[];
let requests: readonly Asked[];

beforeAll(async () => {
  ({ layers, requests } = await readWorld(POOL));
});

type Owners = readonly [Owner, ...Owner[]];

const index = fc.nat({ max: POOL - 1 });
const asked = index.map((at) => requests[at] as Asked);
const layer = index.map((at) => layers[at] as Layer);
const owner = (open: boolean): fc.Arbitrary<Owner> =>
  fc
    .tuple(layer, fc.array(layer, { maxLength: 2 }))
    .map(([first, rest]): Owner => ({ open, layers: [first, ...rest] }));
/** None, one or two in front of one or two that close. */
const owners: fc.Arbitrary<Owners> = fc
  .tuple(fc.array(owner(true), { maxLength: 2 }), owner(false), fc.option(owner(false), { nil: undefined, freq: 2 }))
  .map(([front, last, another]) => [...front, last, ...(another === undefined ? [] : [another])] as unknown as Owners);

/** A single file, so that much of what is asked for is granted whole. */
const alone: fc.Arbitrary<Owners> = layer.map((only) => [{ open: false, layers: [only] }]);

function tierOf({ open, layers: [first, ...rest] }: Owner): Tier<Layer['read']> {
  return { open, layers: [first.read, ...rest.map(({ read }) => read)] };
}

function policyFor([first, ...rest]: Owners, mode: Policy['mode'] = 'audit'): Policy {
  return { ...resolvePolicy([tierOf(first), ...rest.map(tierOf)]), mode };
}

/** The exceptions of a policy that hold today for the tool of these tests. */
function inForce({ exceptions }: Policy): readonly Exception[] {
  return exceptionsFor({ name: 'web-fetcher', version: '1.2.0' }, exceptions, TODAY).inForce;
}

/** The manifest ∧ the policy, without exceptions. */
const met = (request: Asked, all: Owners): GrantDecision => decideGrant(request.read, policyFor(all));

/** With those that hold. */
function waived(request: Asked, all: Owners, mode: Policy['mode'] = 'audit'): GrantDecision {
  const policy = policyFor(all, mode);
  return decideGrant(request.read, policy, inForce(policy));
}

const demands = ({ isolation }: Grant): ReadonlySet<string> =>
  new Set(isolation.required.map(({ value: { name, category } }) => [name, category].filter(isDefined).join(':')));

/** All that a decision comes to, whatever the order in which it is told. */
function meaningOf({ grant, findings }: GrantDecision): unknown {
  const said = [...new Set(findings.map(({ rule, place }) => `${rule} ${place?.pointer}`))].sort();
  if (grant === undefined) return { said: findings.map(({ rule }) => rule)[0] };
  const { limits, baseRuntime, denied } = grant;
  return {
    said,
    granted: [...actsOfGrant(grant)].sort(),
    limits,
    demands: [...demands(grant)].sort(),
    base: [[...baseRuntime.read].sort(), [...baseRuntime.env].sort()],
    denied: [...denied].sort(),
  };
}

const beyond = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): readonly string[] =>
  [...inner].filter((act) => !outer.has(act));

/** What the second grant has more of, or demands less of, apart from what may be done. */
function moreOfElse(was: Grant, is: Grant): readonly string[] {
  const limits = Object.entries(is.limits).filter(([key, value]) => value > was.limits[key as keyof Grant['limits']]);
  return [
    ...limits.map(([key]) => key),
    ...beyond(demands(was), demands(is)).map((demand) => `without ${demand}`),
    ...beyond(new Set(is.baseRuntime.read), new Set(was.baseRuntime.read)).map(() => 'read'),
    ...beyond(new Set(is.baseRuntime.env), new Set(was.baseRuntime.env)).map(() => 'env'),
  ];
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

/** Runs a property over the world; gives the share of the cases in which it says that it was put to the test. */
function check<T>(runs: number, cases: fc.Arbitrary<T>, property: (value: T) => boolean): number {
  let telling = 0;
  const counted = fc.property(cases, (value) => {
    if (property(value)) telling += 1;
  });
  fc.assert(counted, { numRuns: runs });
  return telling / runs;
}

describe('the meet of all layers', () => {
  it('is what is asked for, allowed by every owner, and denied by none', () => {
    let nonTrivial = 0;
    const judged = check(1500, fc.tuple(asked, owners), ([request, all]) => {
      const { grant } = met(request, all);
      if (grant === undefined) return false;
      const [asks, granted] = [actsOfRequest(request.raw), actsOfGrant(grant)];
      const within = actsWithin(request.raw, all, 'without exceptions');
      expect(beyond(granted, within)).toEqual([]);
      // What a denial touches in part is refused whole, so that only without one is nothing lost.
      const lost = actsRefused(all).size === 0 ? beyond(within, granted) : [];
      expect(lost).toEqual([]);
      for (const key of ['memory_mb', 'wall_seconds'] as const) {
        const { most, standard } = mostOf(all, key);
        const value = key === 'memory_mb' ? grant.limits.memoryBytes / MIB : grant.limits.wallSeconds;
        expect(value).toBe(Math.min(request.raw[key] ?? standard, most));
      }
      const required = all.flatMap((each) => each.layers.flatMap(({ raw }) => (raw.ceiling ? raw.isolation : [])));
      expect(demands(grant)).toEqual(new Set(required));
      if (granted.size > 0 && granted.size < asks.size) nonTrivial += 1;
      return true;
    });
    const share = nonTrivial / (judged * 1500);
    console.log(
      `${percent(judged)} could be judged; of these, ${percent(share)} had a meet that is neither empty nor the request`,
    );
    // A property that is mostly tried on empty grants shows nothing.
    expect(share).toBeGreaterThanOrEqual(0.3);
  });

  it('does not hang on the order of layers and owners, nor on how often they are joined', () => {
    const turned = fc.tuple(asked, owners, fc.infiniteStream(fc.nat()));
    const share = check(1000, turned, ([request, all, numbers]) => {
      const shuffled = <T>(list: readonly T[]): T[] =>
        [...list, ...list.slice(0, 1)]
          .map((value) => ({ value, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ value }) => value);
      const again = shuffled(all.map((each) => ({ ...each, layers: shuffled(each.layers) }))) as unknown as Owners;
      expect(meaningOf(met(request, again))).toEqual(meaningOf(met(request, all)));
      return met(request, all).grant !== undefined;
    });
    expect(share).toBeGreaterThan(0.3);
  });

  it('does not hang on which of an owner’s files extends which', async () => {
    const WEBS: readonly (readonly (readonly number[])[])[] = [
      [[1, 2], [], []],
      [[2, 1], [], []],
      [[1], [2], []],
      [[2], [], [1]],
      [[1, 2], [2], []],
    ];
    await fc.assert(
      fc.asyncProperty(asked, fc.tuple(layer, layer, layer), async (request, files) => {
        const loaded = WEBS.map(async (web) => {
          const texts = files.map(({ raw }, at) => {
            const references = (web[at] ?? []).map((to) => ({ path: `${to}.yml` }));
            return [`${at}.yml`, policyText({ ...fileOf(raw), extends: references })] as const;
          });
          const { tiers } = await loadTiers({ path: '0.yml' }, new MemoryStore(Object.fromEntries(texts)), TODAY);
          return tiers && meaningOf(decideGrant(request.read, { ...resolvePolicy(tiers), mode: 'audit' }));
        });
        const [first, ...others] = await Promise.all(loaded);
        expect(first).toBeDefined();
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });
});

/**
 * Under enforce a grant is the whole request or nothing, and a further word only takes away. What audit leaves of a
 * request that a denial touches in part is less than what could be left of it: a narrower ceiling may name the parts
 * that the denial does not touch. It never grants what was not allowed before.
 */
describe('nothing is widened', () => {
  function refuseWidening(
    request: Asked,
    [before, after]: readonly [Owners, Owners],
    exceptions: Parameters<typeof actsWithin>[2],
    but: readonly string[] = [],
  ): boolean {
    const judged = exceptions === 'with exceptions' ? waived : met;
    const [was, is] = [judged(request, before), judged(request, after)];
    if (was.grant === undefined || is.grant === undefined) return false;
    const within = actsWithin(request.raw, before, exceptions);
    const isExact = actsRefused(after).size === 0;
    const more = beyond(actsOfGrant(is.grant), isExact ? actsOfGrant(was.grant) : within);
    expect(more.filter((act) => !but.includes(act.split(' ')[0] ?? ''))).toEqual([]);
    expect(moreOfElse(was.grant, is.grant).filter((what) => !but.includes(what))).toEqual([]);
    return !isSame(was, is);
  }

  function refuseNewGrant(request: Asked, before: Owners, after: Owners): void {
    const [was, is] = [waived(request, before, 'enforce'), waived(request, after, 'enforce')];
    // A policy that contradicts itself is an error, which may be mended from in front.
    const isBroken = was.findings[0]?.rule === 'policy/contradiction';
    expect(isBroken || was.grant !== undefined || is.grant === undefined).toBe(true);
  }

  it('by a policy in front, whomever else it extends, exceptions or not', () => {
    const front = fc.tuple(owner(true), fc.option(owner(false), { nil: undefined }));
    const share = check(1200, fc.tuple(asked, owners, front), ([request, all, [mine, another]]) => {
      const joined = [mine, ...(another === undefined ? [] : [another]), ...all] as unknown as Owners;
      refuseNewGrant(request, all, joined);
      return refuseWidening(request, [all, joined], 'with exceptions');
    });
    expect(share).toBeGreaterThan(0.2);
  });

  it('by what one more layer of the same owner says of a key that is stated', () => {
    const share = check(1000, fc.tuple(asked, owners, layer), ([request, all, more]) => {
      const at = all.findLastIndex(({ open }) => !open);
      const joined = all.map((each, position) =>
        position === at ? { ...each, layers: [...each.layers, more] } : each,
      ) as unknown as Owners;
      return refuseWidening(request, [all, joined], 'without exceptions', silentKeys(all[at] as Owner, more));
    });
    expect(share).toBeGreaterThan(0.2);
  });

  it('by an item that is taken out, by a lower number, or by a further denial', async () => {
    // Each layer of the pool, with one thing less.
    const less = await readAll(layers.map(lessened), readLayerOf);
    const share = check(1000, fc.tuple(asked, owners, fc.nat()), ([request, all, choice]) => {
      const own = all.flatMap((each) => each.layers);
      const changed = own[choice % own.length] as Layer;
      const lesser = all.map((each) => ({
        ...each,
        layers: each.layers.map((one) => (one === changed ? (less[layers.indexOf(one)] as Layer) : one)),
      })) as unknown as Owners;
      refuseNewGrant(request, all, lesser);
      return refuseWidening(request, [all, lesser], 'with exceptions');
    });
    expect(share).toBeGreaterThan(0.05);
  });
});

describe('exceptions', () => {
  it('grant nothing but what is asked for, and what the owner who refuses it excepts', () => {
    let excepting = 0;
    check(1200, fc.tuple(asked, fc.oneof(owners, alone)), ([request, all]) => {
      const [without, with_] = [met(request, all), waived(request, all)];
      expect(with_.grant === undefined).toBe(without.grant === undefined);
      if (without.grant === undefined || with_.grant === undefined) return false;
      const [before, after] = [actsOfGrant(without.grant), actsOfGrant(with_.grant)];
      expect(beyond(after, actsWithin(request.raw, all, 'with exceptions'))).toEqual([]);
      expect(beyond(new Set(beyond(after, before)), actsExcepted(all))).toEqual([]);
      expect([...after].filter((act) => actsForbidden(all).has(act))).toEqual([]);
      expect(beyond(before, after)).toEqual([]);
      const numbers = all.flatMap(({ open, layers: own }) =>
        open ? [] : own.flatMap(({ raw }) => raw.exceptions.map(({ grant }) => (grant.memory_mb ?? 0) * MIB)),
      );
      expect(with_.grant.limits.memoryBytes).toBeLessThanOrEqual(
        Math.max(without.grant.limits.memoryBytes, ...numbers),
      );
      if (!isSame(without, with_)) excepting += 1;
      return true;
    });
    console.log(`${percent(excepting / 1200)} of the cases were changed by an exception`);
    expect(excepting / 1200).toBeGreaterThan(0.05);
  });

  it('that do not hold for this tool today change nothing', () => {
    const change = fc.constantFrom<Partial<Exception>>(
      { expires: '2026-11-23' },
      { tool: 'web-fetcher2' },
      { version: '>=2' },
      { version: '<1.2.0' },
      { sha256: '0'.repeat(64) },
    );
    const share = check(500, fc.tuple(asked, owners, change), ([request, all, changed]) => {
      const policy = policyFor(all);
      const exceptions = policy.exceptions.map((each) => ({ ...each, ...changed }));
      const excepted = { name: 'web-fetcher', version: '1.2.0', sha256: '1'.repeat(64) };
      const { inForce: none } = exceptionsFor(excepted, exceptions, TODAY);
      expect(none).toEqual([]);
      expect(decideGrant(request.read, policy, none)).toEqual(met(request, all));
      return policy.exceptions.length > 0;
    });
    expect(share).toBeGreaterThan(0.3);
  });
});

describe('enforce', () => {
  it('grants exactly where every finding is waived, and then all that is asked for', () => {
    let granted = 0;
    check(4000, fc.tuple(asked, fc.oneof(owners, alone)), ([request, all]) => {
      const [enforced, audited] = [waived(request, all, 'enforce'), waived(request, all)];
      expect(enforced.findings).toEqual(audited.findings);
      const isClear =
        audited.grant !== undefined && enforced.findings.every(({ exception }) => exception !== undefined);
      expect(enforced.grant !== undefined).toBe(isClear);
      if (enforced.grant === undefined) return false;
      expect(enforced.grant).toEqual(audited.grant);
      expect(actsOfGrant(enforced.grant)).toEqual(actsOfRequest(request.raw));
      granted += 1;
      return true;
    });
    expect(granted).toBeGreaterThan(30);
  });
});

function isSame(a: GrantDecision, b: GrantDecision): boolean {
  return JSON.stringify(meaningOf(a)) === JSON.stringify(meaningOf(b));
}

/** Kinds of acts of which an owner's silence denied something that a further layer may now state. */
function silentKeys({ layers: own }: Owner, more: Layer): readonly string[] {
  const says = (key: keyof RawLists) => own.some((each) => ceilingOf(each)[key] !== undefined);
  const gives = (key: 'read' | 'env') =>
    own.some(({ raw }) => raw.base[key] !== undefined) || more.raw.base[key] === undefined;
  return [
    ...(says('domains') && says('ports') ? [] : ['connect']),
    ...(says('read') && gives('read') ? [] : ['read', 'write']),
    ...(says('write') ? [] : ['write', 'read']),
    ...(says('env') && gives('env') ? [] : ['env']),
    ...(['listen', 'spawn', 'syscalls'] as const).filter((key) => !says(key)),
    ...(says('memory_mb') && statesDefault(own, 'memory_mb') ? [] : ['memoryBytes']),
    ...(says('wall_seconds') && statesDefault(own, 'wall_seconds') ? [] : ['wallSeconds']),
  ];
}

function statesDefault(own: Owner['layers'], key: 'memory_mb' | 'wall_seconds'): boolean {
  return own.some(({ raw }) => raw.defaults[key] !== undefined);
}

/** A layer with one thing less that it allows, or one more that it denies. */
function lessened({ raw }: Layer, at: number): Layer['raw'] {
  const { ceiling: most, deny } = raw;
  const other = layers[(at + 1) % POOL]?.raw.deny ?? {};
  const keys = Object.keys(most ?? {}) as (keyof RawLists)[];
  const key = keys[at % keys.length];
  const value = key === undefined ? undefined : most?.[key];
  if (most === undefined || key === undefined || value === undefined || at % 4 === 0) {
    return { ...raw, deny: joined(deny, other) };
  }
  const fewer = typeof value === 'number' ? Math.max(1, value - 1) : value === 'any' ? [] : value.slice(1);
  return { ...raw, ceiling: { ...most, [key]: fewer } };
}

function joined(one: RawDenial, two: RawDenial): RawDenial {
  const keys = ['domains', 'listen', 'read', 'write', 'spawn', 'env', 'syscalls'] as const;
  return Object.fromEntries(keys.map((key) => [key, [...(one[key] ?? []), ...(two[key] ?? [])]]));
}
