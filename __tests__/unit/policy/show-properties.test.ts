import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONDITION_NAMES } from '../../../src/policy/conditions.ts';
import { decideGrant } from '../../../src/policy/deciding/decide.ts';
import type { PolicyLayer } from '../../../src/policy/layer.ts';
import { resolvePolicy } from '../../../src/policy/resolving/resolve.ts';
import { flatten } from '../../../src/policy/showing/flatten.ts';
import { policyYaml } from '../../../src/policy/showing/policy-yaml.ts';
import type { Tier } from '../../../src/policy/tier.ts';
import { layerOf, manifestOf, readPolicyText } from '../../kit/documents.ts';

/** Some of an object's keys: what is absent means something else than what is empty. */
const some = (shape: Record<string, fc.Arbitrary<unknown>>) => fc.record(shape, { requiredKeys: [] });
const list = <T>(items: readonly T[], maxLength = 3) => fc.uniqueArray(fc.constantFrom(...items), { maxLength });
const orAny = <T>(items: readonly T[]) => fc.oneof({ weight: 5, arbitrary: list(items) }, fc.constant('any'));

const DOMAINS = ['a.example.com', '*.example.com', '*.a.example.com', 'a.example.com:8443', '*.example.com:80'];
const PATHS = ['/a', '/a/b', '/b', '${HOME}/a', '${TMP}/x'];
const LEVELS = ['error', 'warning', 'notice'] as const;
const DEMANDS = ['error', 'warn', 'notice', 'off'] as const;
const number = fc.integer({ min: 1, max: 9 });
const limits = { memory_mb: number, pids: number, cpu_seconds: number, wall_seconds: number };

const ceiling = some({
  domains: orAny(DOMAINS),
  ports: orAny([443, 80, 8443]),
  listen: orAny([80, 8080]),
  read: orAny(PATHS),
  write: orAny(PATHS),
  spawn: orAny(['/usr/bin/git', '/usr/bin/make']),
  env: orAny(['API_KEY', 'REGION']),
  syscalls: list(['memfd_create', 'msync']),
  ...limits,
});
const denial = some({
  domains: list(DOMAINS),
  listen: list([80]),
  read: list(PATHS, 1),
  write: list(PATHS, 1),
  spawn: list(['/usr/bin']),
  env: list(['REGION']),
  syscalls: list(['msync']),
});
const category = fc.constantFrom('compute', 'web-client');
const requirements = { signature: fc.boolean(), sbom: fc.boolean(), sbom_subject_match: fc.boolean() };
const identity = fc.record(
  {
    tools: fc.constantFrom(['web-*'], ['*'], ['tool']),
    issuer: fc.constant('https://issuer.example'),
    subject: fc.constantFrom('a', 'b', 'c'),
  },
  { requiredKeys: ['issuer', 'subject'] },
);
const exception = fc.record({
  id: fc.constantFrom('EX-1', 'EX-2'),
  rule: fc.constant('policy/domain-not-allowed'),
  tool: fc.constant('web-fetcher'),
  grant: fc.constant({ domains: ['cdn.example.org'] }),
  reason: fc.string({ minLength: 1, maxLength: 20 }).filter((text) => /^[ -~]+$/.test(text)),
  approved_by: fc.constant('@acme/sec'),
  expires: fc.constant('2026-12-31'),
});

const policy = fc.record(
  {
    schema_version: fc.constant(1),
    name: fc.constantFrom('acme', 'team', 'yes', '1e3'),
    mode: fc.constantFrom('enforce', 'audit'),
    expires: fc.constantFrom('2027-01-01', '2099-12-31'),
    supply_chain: some({
      require: some({ ...requirements, events: some({ pull_request: some(requirements) }) }),
      identities: fc.array(identity, { maxLength: 2 }),
    }),
    sbom: some({
      licenses: some({
        allow: list(['MIT', 'ISC']),
        deny: list(['AGPL-3.0-only']),
        unknown: fc.constantFrom(...DEMANDS),
      }),
      deny_packages: list(['pkg:npm/evil']),
      require: some({ hashes: fc.constantFrom(...DEMANDS), purl: fc.constantFrom(...DEMANDS) }),
    }),
    base_runtime: some({ read: list(['/usr', '/lib', '/usr/lib']), env: list(['PATH', 'LANG']) }),
    defaults: some(limits),
    default_category: category,
    categories: some({
      compute: fc.record({ ceiling, require_isolation: list(['landlock', 'seccomp-filter:compute']) }),
      'web-client': fc.record({ ceiling }),
    }),
    tools: fc.array(
      fc.record(
        { match: fc.constantFrom('web-*', '*', 'other'), category, ceiling, deny: denial },
        { requiredKeys: ['match'] },
      ),
      { maxLength: 2 },
    ),
    neverallow: fc.array(
      denial.map((deny) => ({ id: 'never', reason: 'because: "#"', ...deny })),
      { maxLength: 1 },
    ),
    exceptions: fc.uniqueArray(exception, { maxLength: 2, selector: ({ id }) => id }),
    max_exception_days: number,
    severity: some({
      'sbom/unknown-license': fc.constantFrom(...LEVELS),
      'runtime/undeclared-host': fc.constantFrom(...LEVELS),
    }),
    runtime: some({
      network: fc.constantFrom('fixtures', 'off', 'live'),
      undeclared_access: fc.constantFrom(...LEVELS),
      unused_capability: fc.constantFrom(...LEVELS),
      conditions: fc.subarray([...CONDITION_NAMES]),
      coverage: some({ entrypoint: fc.constantFrom(...LEVELS), declared_domains: fc.constantFrom(...LEVELS) }),
    }),
  },
  { requiredKeys: ['schema_version', 'name'] },
);

const request = fc.record({
  networking: fc.record({
    allowed_domains: list(DOMAINS),
    allowed_ports: fc.uniqueArray(fc.constantFrom(443, 80), { minLength: 1 }),
    listen: list([80, 8080]),
  }),
  filesystem: fc.record({ read: list(PATHS), write: list(PATHS) }),
  process: fc.record({ spawn: list(['/usr/bin/git']), max_pids: number }),
  memory: fc.record({ max_rss_mb: number }),
  env: list(['API_KEY', 'PATH']).map((names) => names.map((name) => ({ name }))),
  syscalls: fc.record({ allow: list(['memfd_create', 'msync']) }),
});

/** What a layer or a grant says, without where it says so. */
function said(statement: object): unknown {
  return JSON.parse(
    JSON.stringify(statement, (key, value: unknown) => {
      if (key === 'place' || key === 'document') return undefined;
      return value instanceof Map ? [...value].sort(([a], [b]) => (a < b ? -1 : 1)) : value;
    }),
  );
}

async function readBack(layer: PolicyLayer): Promise<PolicyLayer> {
  const text = policyYaml(layer, () => 'a comment: "#"');
  const { layer: read, findings } = await readPolicyText(text);
  if (read === undefined) throw new Error(`${JSON.stringify(findings)}\n${text}`);
  return read;
}

describe('for any policy,', () => {
  it('what is printed in its normal form reads as the same', async () => {
    await fc.assert(
      fc.asyncProperty(policy, async (raw) => {
        const layer = await layerOf(raw);
        expect(said(await readBack(layer))).toEqual(said(layer));
      }),
      { numRuns: 700 },
    );
  });

  it('what is printed with all that it extends judges as all of it does', async () => {
    let mixed = 0;
    const runs = 700;
    const layers = fc.array(policy, { minLength: 1, maxLength: 2 });
    const tiers = fc.array(layers, { minLength: 1, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(tiers, request, fc.constantFrom('web-fetcher', 'tool'), async (raw, capabilities, tool) => {
        const read = await Promise.all(
          raw.map(async (each, index): Promise<Tier<PolicyLayer>> => {
            const [first, ...rest] = await Promise.all(each.map((one) => layerOf({ ...one, exceptions: [] })));
            return { open: index < raw.length - 1, layers: [first!, ...rest] };
          }),
        );
        const [first, ...rest] = read;
        const whole = resolvePolicy([first!, ...rest]);
        const flat = resolvePolicy([{ open: false, layers: [await readBack(await flatten(whole, tool))] }]);
        const manifest = await manifestOf({ name: tool, category: 'web-client', capabilities });
        const [one, other] = [whole, flat].map((each) => decideGrant(manifest, { ...each, mode: 'audit' }));
        // Where its files disagree on a category, no single file says the same.
        if (one?.findings[0]?.rule === 'policy/category-conflict') return;
        // A host that two files allow at different ports is a host that no single file would list.
        const blunt = (rule: string) => rule.replace('port-not-allowed', 'domain-not-allowed');
        const rules = (decision: typeof one) => [...new Set(decision?.findings.map(({ rule }) => blunt(rule)))].sort();
        expect(rules(other)).toEqual(rules(one));
        const grants = [one, other].map((decision) => said(decision?.grant ?? {}));
        expect(withoutLines(grants[1])).toEqual(withoutLines(grants[0]));
        expect(flat.supplyChain.require).toEqual(whole.supplyChain.require);
        expect([flat.mode, flat.network, flat.severity.undeclaredAccess]).toEqual([
          whole.mode,
          whole.network,
          whole.severity.undeclaredAccess,
        ]);
        if ((one?.grant?.endpoints.length ?? 0) + (one?.grant?.read.length ?? 0) > 0) mixed += 1;
      }),
      { numRuns: runs },
    );
    console.log(`${((100 * mixed) / runs).toFixed(0)} % of the policies granted a host or a path`);
    expect(mixed / runs).toBeGreaterThan(0.1);
  });
});

describe('an exception, where a policy is printed with all that it extends,', () => {
  const ceiling = (domains: readonly string[]) => ({ categories: { 'web-client': { ceiling: { domains } } } });
  const cdn = {
    ...{ id: 'EX-1', rule: 'policy/domain-not-allowed', tool: 'web-fetcher', grant: { domains: ['cdn.example.org'] } },
    ...{ reason: 'images', approved_by: '@acme/sec', expires: '2026-12-31' },
  };
  const networking = { allowed_domains: ['cdn.example.org'] };
  /** Whether the tool gets the waived host by the policy itself, and by what is printed of it. */
  const grants = async (...owners: readonly (readonly object[])[]) => {
    const [first, ...rest] = await Promise.all(
      owners.map(async (files, index): Promise<Tier<PolicyLayer>> => {
        const [own, ...more] = await Promise.all(files.map((file) => layerOf(file)));
        return { open: index < owners.length - 1, layers: [own!, ...more] };
      }),
    );
    const whole = resolvePolicy([first!, ...rest]);
    const printed = await readBack(await flatten(whole, 'web-fetcher'));
    const flat = resolvePolicy([{ open: false, layers: [printed] }]);
    const manifest = await manifestOf({ name: 'web-fetcher', category: 'web-client', capabilities: { networking } });
    return [whole, flat].map((each) => decideGrant(manifest, each, each.exceptions).grant !== undefined);
  };

  it('is there where all is of one owner', async () => {
    expect(await grants([ceiling(['a.example.com']), { exceptions: [cdn] }])).toEqual([true, true]);
  });

  it('is left out where it would waive what another owner asks', async () => {
    const theirs = { ...ceiling(['*.example.com']), exceptions: [cdn] };
    expect(await grants([theirs])).toEqual([true, true]);
    expect(await grants([ceiling(['a.example.com'])], [theirs])).toEqual([false, false]);
  });
});

/** Lists as sets: which line of which file allows a thing is not what it allows. */
function withoutLines(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((item) => JSON.stringify(withoutLines(item))))].sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'by')
      .map(([key, item]) => [key, withoutLines(item)]),
  );
}
