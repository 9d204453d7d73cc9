import { describe, expect, it } from 'vitest';
import { type Finding, finding, type Json } from '../../../src/finding.ts';
import { compare, compareUnused } from '../../../src/observe/compare.ts';
import { tooLongExceptions } from '../../../src/policy/exceptions/age.ts';
import { type ExceptedTool, exceptionsFor } from '../../../src/policy/exceptions/in-force.ts';
import { waiverOf } from '../../../src/policy/exceptions/waivable.ts';
import { unusedExceptions, waive, waiversIn } from '../../../src/policy/exceptions/waive.ts';
import { readJudgingPolicy } from '../../../src/policy/judging-policy.ts';
import type { Exception } from '../../../src/policy/layer.ts';
import { RULES, type RuleId } from '../../../src/rules.ts';
import { layerOf, readPolicyText, TODAY } from '../../kit/documents.ts';
import { MemoryStore, policyText } from '../../kit/policy-store.ts';
import { GRANT, granted, NO_EGRESS, observeCalls, trialRecord } from '../observe/support.ts';
import { bom, component, entries, judge, type Member, rulesWith } from '../sbom/judged.ts';

const RULE_IDS = Object.keys(RULES) as RuleId[];

const raw = (change: object = {}) => ({
  ...{ id: 'EX-1', rule: 'policy/domain-not-allowed', tool: 'fetcher', grant: { domains: ['a.b.dev'] } },
  ...{ reason: 'r', approved_by: '@acme/sec', expires: '2026-12-31' },
  ...change,
});

async function exceptionsOf(...all: readonly object[]): Promise<readonly Exception[]> {
  return (await layerOf({ exceptions: all })).exceptions;
}

/** One for that evidence, which has no grant. */
async function forEvidence(rule: RuleId, evidence: object, id = 'EX-1'): Promise<Exception> {
  const [exception] = await exceptionsOf(raw({ id, rule, grant: undefined, evidence }));
  if (exception === undefined) throw new Error('no exception');
  return exception;
}

describe('an exception is in force', () => {
  const TOOL: ExceptedTool = { name: 'fetcher', version: '1.2.0', sha256: 'a'.repeat(64) };
  const holds = async (change: object, tool: ExceptedTool = TOOL, now = TODAY) =>
    exceptionsFor(tool, await exceptionsOf(raw(change)), now);

  it.each<[object, Partial<ExceptedTool>, boolean]>([
    [{}, {}, true],
    [{ tool: 'fetcher2' }, {}, false],
    [{ tool: 'Fetcher' }, {}, false],
    [{ tool: 'fetche' }, {}, false],
    [{ version: '1.2.0' }, {}, true],
    [{ version: '>=1.2.0 <2.0.0' }, {}, true],
    [{ version: '<1.2.0' }, {}, false],
    [{ version: '1.x' }, { version: '1.9.9-rc.1' }, true],
    [{ version: '>=1.2.0 <2.0.0' }, { version: '1.9.9-rc.1' }, true],
    [{ version: '>=1.2.0 <2.0.0' }, { version: '2.0.0-rc.1' }, false],
    [{ version: '>=1.2.0 <2.0.0' }, { version: '1.2.0-rc.1' }, false],
    [{ version: '>=1.2.0 <2.0.0-rc.2' }, { version: '2.0.0-rc.1' }, true],
    [{ version: '1.2.0 - 1.4.0' }, { version: '1.4.0-rc.1' }, true],
    [{ version: '*' }, { version: 'latest' }, false],
    [{ version: '>=0' }, { version: '' }, false],
    [{ digest: { sha256: 'a'.repeat(64) } }, {}, true],
    [{ digest: { sha256: 'b'.repeat(64) } }, {}, false],
    [{ digest: { sha256: 'a'.repeat(64) }, version: '2' }, {}, false],
  ])('%j for %j: %s', async (change, tool, expected) => {
    const { inForce, findings } = await holds(change, { ...TOOL, ...tool });
    expect(inForce).toHaveLength(expected ? 1 : 0);
    expect(findings).toEqual([]);
  });

  it('by its digest for nothing that nobody has hashed', async () => {
    const { inForce } = await holds({ digest: { sha256: 'a'.repeat(64) } }, { name: 'fetcher', version: '1.2.0' });
    expect(inForce).toEqual([]);
  });

  it.each([
    ['2026-12-30T23:59:59.999Z', true],
    ['2026-12-31T00:00:00.000Z', false],
    ['2026-12-31T01:00:00.000+02:00', true],
    ['2027-06-01T00:00:00.000Z', false],
  ])('until its day begins in UTC, at %s: %s', async (now, expected) => {
    const { inForce, findings } = await holds({}, TOOL, new Date(now));
    expect(inForce).toHaveLength(expected ? 1 : 0);
    const told = findings.map(({ rule, place }) => `${rule} ${place?.pointer}`);
    expect(told).toEqual(expected ? [] : ['policy/exception-expired /exceptions/0']);
  });

  it('and an expired one of another tool is not worth a word', async () => {
    expect((await holds({ tool: 'other', expires: '2026-01-01' })).findings).toEqual([]);
  });
});

/** A component for each way to be wrong, twice. */
const COMPONENTS: readonly Member[] = [
  ...['AGPL-3.0-only', 'SSPL-1.0', 'Apache-2.0', 'BSD-3-Clause'].map((id) => ({
    name: id,
    licenses: [{ license: { id } }],
  })),
  ...['Ours', 'Theirs'].map((name) => ({ name, licenses: [{ license: { name } }] })),
  ...['No-Id-1', 'No-Id-2'].map((id) => ({ name: id, licenses: [{ license: { id } }] })),
  ...['1.0.0', '2.0.0'].map((version) => ({ name: 'evil', version, purl: `pkg:npm/evil@${version}` })),
  ...['evil', 'worse'].map((name) => ({ name })),
  ...['a', 'b'].map((digit) => ({ name: `hash-${digit}`, hashes: [{ alg: 'SHA-256', content: digit.repeat(32) }] })),
  ...['pkg:', 'pkg:/x'].map((purl) => ({ name: 'no-purl', purl })),
  ...['one', 'two'].map((name) => ({ name, purl: `pkg:npm/not-${name}@1.0.0` })),
  ...['three', 'four'].map((name) => ({ name, version: '1.0.0', purl: `pkg:npm/${name}@2.0.0` })),
];

async function sbomFindings(): Promise<readonly Finding[]> {
  const document = bom({
    components: COMPONENTS.map((members, index) => component({ 'bom-ref': `c${index}`, ...members })),
    dependencies: [
      { ref: 'nobody', dependsOn: [] },
      { ref: 'nothing', dependsOn: [] },
    ],
  });
  const licenses = {
    allow: [entries('MIT')],
    deny: entries('AGPL-3.0-only', 'SSPL-1.0'),
    unknown: 'warning' as const,
  };
  const denyPackages = entries('pkg:npm/evil', 'pkg:npm/worse');
  return (await judge(document, { rules: rulesWith({ licenses, denyPackages }) })).findings;
}

function runtimeFindings(): readonly Finding[] {
  const seen = { count: 3, processes: [2] };
  const paths = (...all: readonly string[]) => all.map((path) => ({ path, ...seen }));
  const observation = observeCalls();
  const refusals = [
    'port-not-granted',
    'raw-address',
    'private-address',
    'name-mismatch',
    'protocol',
    'over-limit',
  ] as const;
  const connections = refusals.flatMap((refusal) =>
    [8443, 9443].map((port) => ({
      ...{ host: 'api.example.com', port, allowed: false, refusal, count: 1, bytesOut: 1, bytesIn: 1 },
      ...(refusal === 'name-mismatch' && port === 8443 && { named: 'evil.example' }),
    })),
  );
  const lookups = ['evil.dev', 'worse.dev'].map((name) => ({ name, type: 'A', answered: false, count: 2 }));
  const record = trialRecord(
    {
      ...observation,
      files: {
        ...observation.files,
        read: paths('/secret/a', '/secret/b'),
        written: paths('/srv/a', '/srv/b'),
      },
      executed: paths('/usr/bin/curl', '/usr/bin/nc'),
      unixSockets: paths('/run/docker.sock', '/run/user/1/bus'),
      bound: [22, 23].map((port) => ({ address: '0.0.0.0', port, protocol: 'tcp' as const, ...seen })),
      refused: [
        { name: 'ptrace', outcome: 'refused', detail: '16', ...seen },
        { name: 'ptrace', outcome: 'killed', ...seen },
        { name: 'bpf', outcome: 'refused', ...seen },
      ],
    },
    { egress: { ...NO_EGRESS, lookups, connections } },
  );
  const grant = { ...GRANT, listen: [granted(8080, '/capabilities/networking/listen/0')] };
  return [...compare(record), ...compareUnused([{ ...record, grant }])];
}

const WAIVED_BY_EVIDENCE = RULE_IDS.filter((rule) => waiverOf(rule).kind === 'evidence');

/** What tells a finding from others, as an exception would say it. */
function identityOf({ rule, evidence = {} }: Finding): Readonly<Record<string, Json>> {
  const waiver = waiverOf(rule);
  if (waiver.kind !== 'evidence') throw new Error(`${rule} is not waived by evidence`);
  const keys = [...waiver.required, ...waiver.optional].filter((key) => key in evidence);
  return Object.fromEntries(keys.map((key) => [key, evidence[key] as Json]));
}

describe('every rule that evidence waives', () => {
  it.each(WAIVED_BY_EVIDENCE)('%s: has findings that can be told apart, and waived one by one', async (rule) => {
    const all = [...(await sbomFindings()), ...runtimeFindings()];
    const own = all.filter((found) => found.rule === rule);
    expect(own.length).toBeGreaterThanOrEqual(2);
    const exceptions = await Promise.all(
      own.map((found, index) => forEvidence(rule, identityOf(found), `EX-${index}`)),
    );
    for (const [index, exception] of exceptions.entries()) {
      const by = waive(all, [exception]).map((found) => found.exception);
      expect(by.filter((id) => id !== undefined)).toEqual([exception.id]);
      expect(by[all.indexOf(own[index] as Finding)]).toBe(exception.id);
    }
  });

  it('means a no, and is of the SBOM or of the run', () => {
    expect(
      WAIVED_BY_EVIDENCE.filter((rule) => RULES[rule].means !== 'fail' || !/^(?:sbom|runtime)\//.test(rule)),
    ).toEqual([]);
    expect(WAIVED_BY_EVIDENCE.length).toBeGreaterThan(20);
  });
});

describe('what cannot be waived', () => {
  it.each(RULE_IDS.filter((rule) => waiverOf(rule).kind === 'none'))('%s', async (rule) => {
    for (const how of [{ evidence: { host: 'a' } }, { grant: { domains: ['a.b.dev'] }, evidence: undefined }]) {
      const { layer, findings } = await readPolicyText(
        policyText({ exceptions: [raw({ rule, grant: undefined, ...how })] }),
      );
      expect(layer).toBeUndefined();
      expect(findings.map((found) => found.rule)).toEqual(['policy/exception-too-wide']);
    }
  });

  it('is all that could not be judged, who signed, what is forbidden to all, and whose SBOM it is', () => {
    const waivable = RULE_IDS.filter((rule) => waiverOf(rule).kind !== 'none');
    expect(waivable.filter((rule) => RULES[rule].means !== 'fail')).toEqual([]);
    expect(waivable.filter((rule) => /^(?:signature|manifest|host)\//.test(rule))).toEqual([]);
    expect(waivable).not.toContain('policy/neverallow');
    expect(waivable.filter((rule) => rule.startsWith('sbom/subject-') || rule === 'sbom/no-subject')).toEqual([]);
  });
});

describe('an exception is too wide', () => {
  it.each<[RuleId, Readonly<Record<string, Json>>]>([
    ['runtime/undeclared-host', { count: 1 }],
    ['runtime/undeclared-host', { host: 'a.b.dev', count: 1 }],
    ['runtime/undeclared-port', { host: 'a.b.dev' }],
    ['runtime/name-mismatch', { host: 'a.b.dev', named: 'c.dev' }],
    ['runtime/undeclared-syscall', { syscall: 'ptrace' }],
    ['runtime/undeclared-syscall', { syscall: 'ptrace', outcome: 'refused', asked: '16' }],
    ['runtime/undeclared-listen', { port: 80 }],
    ['runtime/unexpected-output', { stdout: 'ok' }],
    ['runtime/memory-limit', { killed: 1 }],
    ['sbom/license-not-allowed', { components: 1 }],
    ['sbom/license-not-allowed', { license: 'MIT', components: 1 }],
    ['sbom/denied-package', { package: 'pkg:npm/evil@1.0.0' }],
    ['sbom/missing-hash', { count: 1, of: 2 }],
  ])('%s with %j', async (rule, evidence) => {
    const { layer, findings } = await readPolicyText(
      policyText({ exceptions: [raw({ rule, grant: undefined, evidence })] }),
    );
    expect(layer).toBeUndefined();
    expect(findings).toMatchObject([{ rule: 'policy/exception-too-wide', place: { pointer: '/exceptions/0' } }]);
  });
});

describe('waiving', () => {
  const host = (name: string, more: object = {}): Finding =>
    finding('runtime/undeclared-host', name, { evidence: { host: name, count: 1, ...more } });

  it('is of that rule, that value and that type only', async () => {
    const exception = await forEvidence('runtime/undeclared-port', { host: 'a.b.dev', port: 80 });
    const found = (evidence: Record<string, Json>, rule: RuleId = 'runtime/undeclared-port') =>
      finding(rule, '', { evidence });
    const waived = (one: Finding) => waive([one], [exception])[0]?.exception;
    expect(waived(found({ host: 'a.b.dev', port: 80, count: 7 }))).toBe('EX-1');
    expect(waived(found({ host: 'a.b.dev', port: '80' }))).toBeUndefined();
    expect(waived(found({ host: 'A.b.dev', port: 80 }))).toBeUndefined();
    expect(waived(found({ host: 'a.b.dev' }))).toBeUndefined();
    expect(waived(found({ host: 'a.b.dev', port: 80 }, 'runtime/raw-address'))).toBeUndefined();
    expect(
      waived(finding('runtime/undeclared-port', '7 more of the same kind were seen.', { evidence: { more: 7 } })),
    ).toBeUndefined();
    expect(waived(finding('runtime/undeclared-port', ''))).toBeUndefined();
  });

  it('does not reach what an exception leaves out and the finding has', async () => {
    const exception = await forEvidence('runtime/name-mismatch', { host: 'a.b.dev', port: 443 });
    const found = (evidence: Record<string, Json>) => finding('runtime/name-mismatch', '', { evidence });
    const told = waive(
      [found({ host: 'a.b.dev', port: 443 }), found({ host: 'a.b.dev', port: 443, named: 'evil.dev' })],
      [exception],
    );
    expect(told.map((one) => one.exception)).toEqual(['EX-1', undefined]);
  });

  it('by a grant is for requests, and says nothing of findings', async () => {
    const exceptions = await exceptionsOf(raw());
    const found = finding('policy/domain-not-allowed', '', { evidence: { requested: 'a.b.dev' } });
    expect(waive([found], exceptions)).toEqual([found]);
  });

  it('is counted for each exception, and what is unused is told where its question was answered', async () => {
    const used = await forEvidence('runtime/undeclared-host', { host: 'a.b.dev' }, 'EX-1');
    const unused = await forEvidence('runtime/undeclared-host', { host: 'c.dev' }, 'EX-2');
    const unasked = await forEvidence('sbom/unknown-license', { license: 'Ours' }, 'EX-3');
    const all = [used, unused, unasked];
    const findings = waive([host('a.b.dev'), host('a.b.dev', { port: 80 }), host('b.dev')], all);
    expect(waiversIn(findings, all)).toEqual([{ exception: used, findings: 2 }]);
    const told = unusedExceptions(findings, all, (rule) => rule.startsWith('runtime/'));
    expect(told).toMatchObject([{ rule: 'policy/exception-unused', level: 'notice', place: unused.place }]);
    expect(told[0]?.message).toContain('EX-2');
  });
});

describe('the age of exceptions', () => {
  const days = { value: 30, place: { file: 'policy.yml', pointer: '/max_exception_days' } };

  it.each<[object, string | undefined]>([
    [{ approved_on: '2026-11-20', expires: '2026-12-20' }, undefined],
    [{ approved_on: '2026-11-23', expires: '2026-12-23' }, undefined],
    [
      { approved_on: '2026-11-20', expires: '2026-12-21' },
      'holds for 31 days; the policy lets exceptions hold for 30.',
    ],
    [{ expires: '2026-11-24' }, 'does not say when it was approved.'],
    [{ approved_on: '2026-11-24', expires: '2026-12-01' }, 'was approved on 2026-11-24, which is still to come.'],
    [{ approved_on: '2026-02-31', expires: '2026-12-01' }, 'holds for'],
  ])('%j: %s', async (change, message) => {
    const found = tooLongExceptions(await exceptionsOf(raw(change)), days, TODAY);
    expect(found.map(({ rule }) => rule)).toEqual(message === undefined ? [] : ['policy/exception-too-long']);
    expect(found[0]?.message ?? '').toContain(message ?? '');
    for (const { place, related } of found) expect([place?.pointer, related]).toEqual(['/exceptions/0', [days.place]]);
  });

  it('is bounded by whichever file says the fewest days, and then nothing is judged', async () => {
    const store = new MemoryStore({
      'policy.yml': policyText({ max_exception_days: 90, extends: [{ path: 'base.yml' }] }),
      'base.yml': policyText({
        max_exception_days: 10,
        exceptions: [raw({ approved_on: '2026-11-20', expires: '2026-12-20' })],
      }),
    });
    const judging = await readJudgingPolicy({ policy: { address: { path: 'policy.yml' }, store } }, TODAY);
    expect(judging.policy).toBeUndefined();
    expect(judging.findings).toMatchObject([
      {
        rule: 'policy/exception-too-long',
        place: { file: 'base.yml', pointer: '/exceptions/0' },
        related: [{ file: 'base.yml', pointer: '/max_exception_days' }],
      },
    ]);
  });
});

describe('the exceptions of a whole policy', () => {
  const COMMIT = '1'.repeat(40);
  const judging = (files: Record<string, string>) =>
    readJudgingPolicy({ policy: { address: { path: 'policy.yml' }, store: new MemoryStore(files) } }, TODAY);

  it.each([
    ['one file', { 'policy.yml': policyText({ exceptions: [raw(), raw({ tool: 'other' })] }) }, '/exceptions/1'],
    [
      'two files',
      {
        'policy.yml': policyText({ extends: [{ path: 'base.yml' }], exceptions: [raw()] }),
        'base.yml': policyText({ exceptions: [raw()] }),
      },
      '/exceptions/0',
    ],
  ])('have ids of their own, in %s', async (_, files, pointer) => {
    const { policy, findings } = await judging(files);
    expect(policy).toBeUndefined();
    expect(findings).toMatchObject([{ rule: 'policy/invalid-value', place: { pointer }, related: [{}] }]);
  });

  it('waive what is found in the tool only where every owner has them', async () => {
    const evidence = { rule: 'runtime/undeclared-host', grant: undefined, evidence: { host: 'a.b.dev' } };
    const own = policyText({ exceptions: [raw(evidence), raw({ id: 'EX-2' })] });
    const at = (repo: string) => ({ repo, ref: COMMIT, path: 'policy.yml' });
    const ids = ({ policy }: Awaited<ReturnType<typeof judging>>) => policy?.exceptions.map(({ id }) => id);
    expect(ids(await judging({ 'policy.yml': own }))).toEqual(['EX-1', 'EX-2']);
    const behind = {
      'policy.yml': policyText({ extends: [at('acme/a')] }),
      [`acme/a@${COMMIT}:policy.yml`]: own,
    };
    expect(ids(await judging(behind))).toEqual(['EX-1', 'EX-2']);
    const beside = {
      ...behind,
      'policy.yml': policyText({ extends: [at('acme/a'), at('other/b')] }),
      [`other/b@${COMMIT}:policy.yml`]: policyText(),
    };
    expect(ids(await judging(beside))).toEqual(['EX-2']);
  });
});
