// What a provenance says of a build, held against its certificate and against what the policy wants.
import { describe, expect, test } from 'vitest';
import type { ProvenanceDemand } from '../../../src/signature/provenance/demand.ts';
import { PROVENANCE_TYPES } from '../../../src/signature/provenance/provenance.ts';
import { subjectPattern } from '../../../src/signature/subject-pattern.ts';
import { BLOB, ISSUER, judge, rulesOf, SUBJECT, sigstore, statement, written } from './fixture.ts';

const REPOSITORY = 'https://github.com/acme/tool';
const REF = 'refs/tags/v1.0.0';
const COMMIT = 'a'.repeat(40);
const RUN = `${REPOSITORY}/actions/runs/1/attempts/1`;

/** Fulcio's extensions, by the last number of their OID. */
const BUILD = {
  9: SUBJECT,
  10: COMMIT,
  11: 'github-hosted',
  12: REPOSITORY,
  13: COMMIT,
  14: REF,
  18: SUBJECT,
  20: 'push',
  21: RUN,
};

/** With what is undefined left out. */
const identity = (over: object = {}) => {
  const stated = Object.entries({ ...BUILD, ...over }).filter(([, value]) => value !== undefined);
  return { issuer: ISSUER, subject: SUBJECT, extensions: Object.fromEntries(stated) as Record<string, string> };
};

/** As actions/attest-build-provenance writes it. */
function v1(over: { workflow?: object; github?: object; builder?: string; commit?: string; run?: string } = {}) {
  const workflow = { repository: REPOSITORY, ref: REF, path: '.github/workflows/release.yml', ...over.workflow };
  return {
    buildDefinition: {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: { workflow },
      internalParameters: { github: { event_name: 'push', runner_environment: 'github-hosted', ...over.github } },
      resolvedDependencies: [
        { uri: `git+${REPOSITORY}@${REF}`, digest: { gitCommit: over.commit ?? COMMIT } },
        { uri: 'pkg:npm/left-pad@1.0.0', digest: { sha256: '00' } },
      ],
    },
    runDetails: { builder: { id: over.builder ?? SUBJECT }, metadata: { invocationId: over.run ?? RUN } },
  };
}

/** As npm and slsa-github-generator write it. */
function v02(over: { source?: object; builder?: string; environment?: object } = {}) {
  const configSource = {
    uri: `git+${REPOSITORY}@${REF}`,
    digest: { sha1: COMMIT },
    entryPoint: '.github/workflows/release.yml',
    ...over.source,
  };
  return {
    builder: { id: over.builder ?? 'https://github.com/actions/runner' },
    invocation: { configSource, environment: { github_event_name: 'push', ...over.environment } },
  };
}

const attest = (predicate: unknown, extensions: object = {}, predicateType: string = PROVENANCE_TYPES[0]) =>
  sigstore.signStatement(statement({ predicateType, predicate }), { identity: identity(extensions) });

const attestOld = (predicate: unknown) => attest(predicate, {}, PROVENANCE_TYPES[1]);

const demand = (over: Partial<ProvenanceDemand> = {}): { provenance: readonly ProvenanceDemand[] } => ({
  provenance: [
    {
      tools: ['*'],
      predicateTypes: [...PROVENANCE_TYPES],
      denySelfHosted: false,
      place: { file: 'policy.yml' },
      ...over,
    },
  ],
});

describe('a provenance that its certificate bears out', () => {
  test.each([
    ['by the workflow', attest(v1())],
    ['by the runner', attest(v1({ builder: 'https://github.com/actions/runner/github-hosted' }))],
    ['of the version before', attestOld(v02())],
    ['by a generator', attestOld(v02({ builder: SUBJECT }))],
    ['with a certificate that says less', attest(v1(), { 14: undefined, 20: undefined })],
    ['of another kind of builder', attest({ ...v1(), buildDefinition: { externalParameters: { workflow: 'build' } } })],
  ])('is taken: %s', async (_what, bundle) => {
    await expect(rulesOf(judge(await bundle, demand()))).resolves.toEqual([]);
  });
});

describe('a provenance that says something else than its certificate', () => {
  const other = 'https://github.com/acme/other';
  test.each([
    ['repository', 'source repository', v1({ workflow: { repository: other } })],
    ['ref', 'ref', v1({ workflow: { ref: 'refs/heads/main' } })],
    ['commit', 'commit', v1({ commit: 'b'.repeat(40) })],
    ['workflow', 'workflow', v1({ workflow: { path: '.github/workflows/other.yml' } })],
    ['trigger', 'trigger', v1({ github: { event_name: 'release' } })],
    ['runner', 'runner', v1({ github: { runner_environment: 'self-hosted' } })],
    ['builder', 'builder', v1({ builder: 'https://trusted.example/builder' })],
    ['builder’s runner', 'runner of the builder', v1({ builder: 'https://github.com/actions/runner/self-hosted' })],
    ['run', 'run', v1({ run: `${RUN}1` })],
  ])('is denied by its %s, and told of where nobody asks for it', async (_what, named, predicate) => {
    for (const [over, level] of [
      [demand(), 'error'],
      [{}, 'warning'],
    ] as const) {
      const { findings } = await judge(await attest(predicate), over);
      expect(findings[0]).toMatchObject({ rule: 'signature/provenance-disagrees', level });
      expect(findings.map(({ evidence }) => evidence?.['what'])).toContain(named);
    }
  });

  test.each([
    ['repository', v02({ source: { uri: `git+${other}@${REF}` } })],
    ['commit', v02({ source: { digest: { sha1: 'b'.repeat(40) } } })],
    ['workflow', v02({ source: { entryPoint: 'x.yml' } })],
    ['builder', v02({ builder: `${other}/.github/workflows/generator.yml@refs/tags/v1` })],
    ['trigger', v02({ environment: { github_event_name: 'pull_request' } })],
  ])('is denied by its %s, in the version before', async (_what, predicate) => {
    const rules = await rulesOf(judge(await attestOld(predicate), demand()));
    expect(new Set(rules)).toEqual(new Set(['signature/provenance-disagrees']));
  });
});

describe('a provenance that nobody asks for', () => {
  test('is told to be wrong about itself also where something else is asked for', async () => {
    const sbom = await attest({ bomFormat: 'CycloneDX' }, {}, 'https://cyclonedx.org/bom');
    const lying = await attest(v1({ commit: 'b'.repeat(40) }));
    const over = demand({ predicateTypes: ['https://cyclonedx.org/bom'] });
    for (const evidence of [
      [written(sbom), written(lying)],
      [written(lying), written(sbom)],
    ]) {
      const { findings } = await judge(undefined, { evidence, ...over });
      expect(findings).toMatchObject([{ rule: 'signature/provenance-disagrees', level: 'warning' }]);
    }
  });
});

describe('a claim that is spelt another way', () => {
  const evil = 'github.com/evil/tool';
  const twice = (second: object) => {
    const lying = v1();
    return {
      ...lying,
      buildDefinition: {
        ...lying.buildDefinition,
        resolvedDependencies: [...lying.buildDefinition.resolvedDependencies, second],
      },
    };
  };
  const source = `git+${REPOSITORY}@${REF}`;
  test.each<[string, unknown, string]>([
    ['a source without a ref', v02({ source: { uri: `git+https://${evil}` } }), 'signature/provenance-disagrees'],
    ['a source without git', v02({ source: { uri: `https://${evil}@${REF}` } }), 'signature/provenance-disagrees'],
    ['a source over SSH', v02({ source: { uri: `git+ssh://${evil}@${REF}` } }), 'signature/provenance-disagrees'],
    ['a source that is none', v02({ source: { uri: 'evil' } }), 'signature/provenance-disagrees'],
    [
      'a commit by its other name',
      v02({ source: { digest: { gitCommit: 'b'.repeat(40) } } }),
      'signature/provenance-disagrees',
    ],
    [
      'two commits',
      v02({ source: { digest: { sha1: COMMIT, gitCommit: 'b'.repeat(40) } } }),
      'signature/provenance-malformed',
    ],
  ])('is held against the certificate, in the version before: %s', async (_what, predicate, rule) => {
    await expect(rulesOf(judge(await attestOld(predicate), demand()))).resolves.toEqual([rule]);
  });

  test.each<[string, unknown, string]>([
    [
      'two commits of the source',
      twice({ uri: source, digest: { gitCommit: 'b'.repeat(40) } }),
      'signature/provenance-malformed',
    ],
    [
      'another commit under another name',
      twice({ uri: source, digest: { sha1: 'b'.repeat(40) } }),
      'signature/provenance-malformed',
    ],
    [
      'another commit under .git',
      twice({ uri: `git+${REPOSITORY}.git@${REF}`, digest: { gitCommit: 'b'.repeat(40) } }),
      'signature/provenance-malformed',
    ],
    [
      'another workflow without a ref',
      v1({ workflow: { ref: undefined, path: '.github/workflows/x.yml' } }),
      'signature/provenance-disagrees',
    ],
  ])('is held against the certificate: %s', async (_what, predicate, rule) => {
    await expect(rulesOf(judge(await attest(predicate), demand()))).resolves.toEqual([rule]);
  });

  test.each([
    ['the same commit twice', attest(twice({ uri: source, digest: { sha1: COMMIT } }))],
    ['the source with .git', attestOld(v02({ source: { uri: `git+${REPOSITORY}.git@${REF}` } }))],
    ['the source without a ref', attestOld(v02({ source: { uri: `git+${REPOSITORY}` } }))],
  ])('is taken where it says the same: %s', async (_what, bundle) => {
    await expect(rulesOf(judge(await bundle, demand()))).resolves.toEqual([]);
  });
});

describe('a builder', () => {
  const nothing = { 9: undefined, 11: undefined };
  test.each(['https://trusted.example/builder', 'https://github.com/actions/runner/github-hosted'])(
    'is nobody’s word where the certificate says nothing of it: %s',
    async (builder) => {
      const predicate = v1({ builder, github: { runner_environment: undefined } });
      const wants = demand({ builder: subjectPattern(builder) });
      await expect(rulesOf(judge(await attest(predicate, nothing), wants))).resolves.toEqual([
        'signature/builder-mismatch',
      ]);
    },
  );
});

describe('several bundles', () => {
  const X = 'https://acme.example/x';
  const blob = () => sigstore.signBlob(BLOB, { identity: identity() });
  const byStranger = () =>
    sigstore.signStatement(statement({ predicateType: X }), { identity: { ...identity(), subject: `${SUBJECT}0` } });

  test('meet no demand by what a stranger signed, whatever is against the others', async () => {
    const evidence = [written(await blob()), written(await byStranger())];
    const wants = demand({ predicateTypes: [X] });
    await expect(rulesOf(judge(undefined, { evidence, ...wants }))).resolves.toEqual(['signature/no-provenance']);
    const notBefore = { value: '2999-01-01', place: { file: 'policy.yml' } };
    const { findings, holding } = await judge(undefined, { evidence, notBefore, ...wants });
    expect([findings.map(({ rule, level }) => [rule, level]), holding]).toEqual([[['signature/too-old', 'error']], 0]);
  });

  test('are told of each that lies, and denied for it where all of them have to hold', async () => {
    const evidence = [written(await attest(v1())), written(await attest(v1({ commit: 'b'.repeat(40) })))];
    for (const [bundles, level] of [
      ['any', 'warning'],
      ['all', 'error'],
    ] as const)
      for (const order of [evidence, evidence.toReversed()]) {
        const { findings } = await judge(undefined, { evidence: order, bundles, ...demand() });
        expect(findings).toMatchObject([{ rule: 'signature/provenance-disagrees', level }]);
      }
  });

  test('show no trigger by saying nothing of it', async () => {
    const silent = await attest(v1(), { 20: undefined });
    await expect(rulesOf(judge(silent, demand({ triggers: [''] })))).resolves.toEqual(['signature/trigger-mismatch']);
  });
});

describe('a provenance that is malformed', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['no build', { runDetails: { builder: { id: 'a' } } }],
    ['no builder', { buildDefinition: {}, runDetails: {} }],
    ['an empty builder', { buildDefinition: {}, runDetails: { builder: { id: '' } } }],
    ['a number in the place of the repository', v1({ workflow: { repository: 7 } })],
  ])('is denied: %s', async (_what, predicate) => {
    for (const [over, level] of [
      [demand(), 'error'],
      [{}, 'warning'],
    ] as const) {
      const { findings } = await judge(await attest(predicate), over);
      expect(findings).toMatchObject([{ rule: 'signature/provenance-malformed', level }]);
    }
  });
});

describe('what the policy wants of a build', () => {
  test.each<[string, Partial<ProvenanceDemand>]>([
    ['source', { source: subjectPattern('https://github.com/acme/*') }],
    ['ref', { ref: subjectPattern('refs/tags/v*') }],
    ['commit', { commit: COMMIT }],
    ['workflow', { workflow: subjectPattern(`${REPOSITORY}/.github/workflows/*@refs/tags/v*`) }],
    ['builder', { builder: subjectPattern(SUBJECT) }],
    ['trigger', { triggers: ['release', 'push'] }],
    ['hosted runner', { denySelfHosted: true }],
  ])('is met: %s', async (_what, over) => {
    await expect(rulesOf(judge(await attest(v1()), demand(over)))).resolves.toEqual([]);
  });

  test.each<[string, Partial<ProvenanceDemand>]>([
    ['signature/source-mismatch', { source: subjectPattern('https://github.com/acme/other') }],
    ['signature/source-mismatch', { source: subjectPattern('https://github.com/acme/too') }],
    ['signature/ref-mismatch', { ref: subjectPattern('refs/heads/*') }],
    ['signature/commit-mismatch', { commit: 'b'.repeat(40) }],
    ['signature/workflow-mismatch', { workflow: subjectPattern(`${REPOSITORY}/.github/workflows/*@refs/heads/*`) }],
    ['signature/builder-mismatch', { builder: subjectPattern('https://github.com/actions/runner/**') }],
    ['signature/trigger-mismatch', { triggers: ['release'] }],
    ['signature/no-provenance', { predicateTypes: ['https://example.com/vsa/v1'] }],
  ])('is not met: %s', async (rule, over) => {
    const { findings } = await judge(await attest(v1()), demand(over));
    expect(findings).toMatchObject([{ rule, level: 'error', related: [{ file: 'policy.yml' }] }]);
  });

  test.each<[string, Partial<ProvenanceDemand>, object]>([
    ['signature/self-hosted-runner', { denySelfHosted: true }, { 11: 'self-hosted' }],
    ['signature/self-hosted-runner', { denySelfHosted: true }, { 11: undefined }],
    ['signature/source-mismatch', { source: subjectPattern(REPOSITORY) }, { 12: undefined }],
    ['signature/trigger-mismatch', { triggers: ['push'] }, { 20: undefined }],
    ['signature/commit-mismatch', { commit: COMMIT }, { 13: undefined }],
  ])('is not met by a certificate that does not say so: %s', async (rule, over, extensions) => {
    const predicate = v1({ github: { runner_environment: undefined } });
    await expect(rulesOf(judge(await attest(predicate, extensions), demand(over)))).resolves.toEqual([rule]);
  });

  test('is asked of nobody else', async () => {
    await expect(rulesOf(judge(await attest(v1()), demand({ tools: ['other'], commit: '0' })))).resolves.toEqual([]);
  });

  test('is not met by a signature over the bytes', async () => {
    const bundle = await sigstore.signBlob(Buffer.from('the bytes of a tool'), { identity: identity() });
    await expect(rulesOf(judge(bundle, demand()))).resolves.toEqual(['signature/no-provenance']);
  });

  test('is met by one of several bundles, but not by one that does not hold', async () => {
    const [vsa, provenance] = [await attest({}, {}, 'https://example.com/vsa/v1'), await attest(v1())];
    const lines = (...bundles: readonly unknown[]) => bundles.map((each) => JSON.stringify(each)).join('\n');
    await expect(rulesOf(judge(lines(vsa, provenance), demand()))).resolves.toEqual([]);
    const evil = await sigstore.signStatement(statement({ predicate: v1() }), {
      identity: { ...identity(), subject: 'https://evil.example' },
    });
    await expect(rulesOf(judge(lines(vsa, evil), demand()))).resolves.toEqual(['signature/no-provenance']);
  });
});

describe('the age of a signature', () => {
  const on = (value: string) => ({ notBefore: { value, place: { file: 'policy.yml' } } });
  const day = (time: Date) => time.toISOString().slice(0, 10);
  const DAY_MS = 24 * 60 * 60 * 1000;

  test('may be that of the first day', async () => {
    await expect(rulesOf(judge(await attest(v1()), on(day(new Date(Date.now() - DAY_MS)))))).resolves.toEqual([]);
  });

  test('denies one of the day before', async () => {
    const judged = judge(await attest(v1()), on(day(new Date(Date.now() + DAY_MS))));
    await expect(rulesOf(judged)).resolves.toEqual(['signature/too-old']);
  });
});
