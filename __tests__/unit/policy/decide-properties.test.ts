import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostCovers } from '../../../src/manifest/domain.ts';
import { pathCovers } from '../../../src/manifest/path.ts';
import { decideGrant } from '../../../src/policy/deciding/decide.ts';
import type { Grant } from '../../../src/policy/grant.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { manifestOf, policyOf } from '../../kit/documents.ts';

/**
 * The whole world of these tests: few enough names that requests, ceilings and denials meet, and enough that they differ.
 * What a document means is worked out anew here, name by name, to be held against the grant.
 */
const LABELS = ['a', 'b'];
const HOSTS = [...LABELS, ...LABELS.flatMap((one) => LABELS.map((two) => `${one}.${two}`))].map(
  (name) => `${name}.example.com`,
);
const PORTS = [80, 443];
const PATHS = ['/a', '/a/a', '/a/b', '/a/b/a', '/b', '/b/a', '${HOME}/a', '${HOME}'];

const host = fc.oneof(
  fc.constantFrom(...HOSTS),
  fc.constantFrom('*.example.com', '*.a.example.com', '*.b.example.com'),
);
const domain = fc
  .tuple(host, fc.option(fc.constantFrom(...PORTS), { nil: undefined, freq: 4 }))
  .map(([name, port]) => (port === undefined ? name : `${name}:${port}`));
const domains = fc.uniqueArray(domain, { maxLength: 4 });
const ports = fc.uniqueArray(fc.constantFrom(...PORTS), { minLength: 1 });
const paths = fc.uniqueArray(fc.constantFrom(...PATHS), { maxLength: 3 });
const orAny = <T>(list: fc.Arbitrary<T>): fc.Arbitrary<T | 'any'> =>
  fc.oneof({ weight: 6, arbitrary: list }, { weight: 1, arbitrary: fc.constant('any' as const) });

const request = fc.record({ domains, ports, read: paths, write: paths, memory: fc.integer({ min: 1, max: 8 }) });
const ceiling = fc.record({
  domains: orAny(domains),
  ports: orAny(ports),
  read: orAny(paths),
  write: orAny(paths),
  memory: fc.integer({ min: 1, max: 8 }),
});
const denial = fc.record({
  domains: fc.uniqueArray(domain, { maxLength: 1 }),
  read: fc.uniqueArray(fc.constantFrom(...PATHS), { maxLength: 1 }),
});

type Request = typeof request extends fc.Arbitrary<infer T> ? T : never;
type Ceiling = typeof ceiling extends fc.Arbitrary<infer T> ? T : never;
type Denial = typeof denial extends fc.Arbitrary<infer T> ? T : never;

async function decided(asks: Request, allows: Ceiling, denies: readonly Denial[], mode: Policy['mode'] = 'audit') {
  const manifest = await manifestOf({
    category: 'compute',
    capabilities: {
      networking: { allowed_domains: asks.domains, allowed_ports: asks.ports },
      filesystem: { read: asks.read, write: asks.write },
      memory: { max_rss_mb: asks.memory },
    },
  });
  const { memory, ...lists } = allows;
  const policy = await policyOf({
    categories: { compute: { ceiling: { ...lists, memory_mb: memory } } },
    tools: denies.map((deny) => ({ match: '*', deny })),
  });
  return decideGrant(manifest, { ...policy, mode });
}

/** Everything concrete that a document lets be done: `connect a.example.com:443`, `read /a`. */
function meaning(lists: {
  domains: readonly string[] | 'any';
  ports: readonly number[] | 'any';
  read: readonly string[] | 'any';
  write: readonly string[] | 'any';
}): Set<string> {
  const targets = HOSTS.flatMap((name) => PORTS.map((port) => ({ name, port })));
  const reaches = ({ name, port }: { name: string; port: number }): boolean =>
    (lists.domains === 'any' ? ['*.example.com'] : lists.domains).some((entry) => {
      const [pattern = '', own] = entry.split(':');
      const open = own === undefined ? lists.ports === 'any' || lists.ports.includes(port) : Number(own) === port;
      return open && hostCovers(pattern, name);
    });
  const holds = (list: readonly string[] | 'any', path: string): boolean =>
    list === 'any' || list.some((folder) => pathCovers(folder, path));
  return new Set([
    ...targets.filter(reaches).map(({ name, port }) => `connect ${name}:${port}`),
    ...PATHS.filter((path) => holds(lists.read, path) || holds(lists.write, path)).map((path) => `read ${path}`),
    ...PATHS.filter((path) => holds(lists.write, path)).map((path) => `write ${path}`),
  ]);
}

function meaningOfGrant(grant: Grant): Set<string> {
  return meaning({
    domains: grant.endpoints.flatMap(({ value }) => value.ports.map((port) => `${value.host}:${port}`)),
    ports: [],
    read: grant.read.map(({ value }) => value),
    write: grant.write.map(({ value }) => value),
  });
}

function meaningOfDenials(denies: readonly Denial[]): Set<string> {
  const read = denies.flatMap((deny) => deny.read);
  return meaning({ domains: denies.flatMap((deny) => deny.domains), ports: PORTS, read, write: read });
}

const within = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  [...inner].every((one) => outer.has(one));

describe('for any manifest and policy,', () => {
  it('the grant is in the manifest, in the policy, and touches nothing that is denied', async () => {
    let partial = 0;
    const runs = 1500;
    await fc.assert(
      fc.asyncProperty(request, ceiling, fc.array(denial, { maxLength: 1 }), async (asks, allows, denies) => {
        const { grant } = await decided(asks, allows, denies);
        if (grant === undefined) throw new Error('audit always grants something');
        const granted = meaningOfGrant(grant);
        expect(within(granted, meaning(asks))).toBe(true);
        expect(within(granted, meaning(allows))).toBe(true);
        expect([...meaningOfDenials(denies)].filter((one) => granted.has(one))).toEqual([]);
        expect(grant.limits.memoryBytes / 1024 / 1024).toBe(Math.min(asks.memory, allows.memory));
        if (granted.size > 0 && granted.size < meaning(asks).size) partial += 1;
      }),
      { numRuns: runs },
    );
    // A property that is mostly tried on empty grants shows nothing.
    console.log(
      `${((100 * partial) / runs).toFixed(0)} % of the pairs had a meet that is neither empty nor the request`,
    );
    expect(partial / runs).toBeGreaterThan(0.3);
  });

  it('without denials, the grant is all that is both asked for and allowed', async () => {
    await fc.assert(
      fc.asyncProperty(request, ceiling, async (asks, allows) => {
        const { grant } = await decided(asks, allows, []);
        if (grant === undefined) throw new Error('audit always grants something');
        expect(meaningOfGrant(grant)).toEqual(new Set([...meaning(asks)].filter((one) => meaning(allows).has(one))));
      }),
      { numRuns: 1000 },
    );
  });

  it('a further denial never widens the grant', async () => {
    await fc.assert(
      fc.asyncProperty(request, ceiling, denial, denial, async (asks, allows, one, two) => {
        const before = await decided(asks, allows, [one]);
        const after = await decided(asks, allows, [one, two]);
        if (before.grant === undefined || after.grant === undefined) throw new Error('audit always grants something');
        expect(within(meaningOfGrant(after.grant), meaningOfGrant(before.grant))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('a list that is taken from the ceiling never widens the grant', async () => {
    const key = fc.constantFrom('domains', 'read', 'write');
    await fc.assert(
      fc.asyncProperty(request, ceiling, key, async (asks, allows, taken) => {
        const before = await decided(asks, allows, []);
        const after = await decided(asks, { ...allows, [taken]: [] }, []);
        if (before.grant === undefined || after.grant === undefined) throw new Error('audit always grants something');
        expect(within(meaningOfGrant(after.grant), meaningOfGrant(before.grant))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('enforce grants exactly where there is nothing to say, and then all that is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(request, ceiling, fc.array(denial, { maxLength: 1 }), async (asks, allows, denies) => {
        const enforced = await decided(asks, allows, denies, 'enforce');
        const audited = await decided(asks, allows, denies, 'audit');
        expect(enforced.findings).toEqual(audited.findings);
        expect(enforced.grant === undefined).toBe(enforced.findings.length > 0);
        if (enforced.grant === undefined) return;
        expect(enforced.grant).toEqual(audited.grant);
        expect(meaningOfGrant(enforced.grant)).toEqual(meaning(asks));
      }),
      { numRuns: 500 },
    );
  });
});
