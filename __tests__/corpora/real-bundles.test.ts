// Bundles that others have published, and broken ones of theirs, judged without a network.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/finding.ts';
import { offersFrom } from '../../src/signature/evidence/offers.ts';
import { judgeSignature } from '../../src/signature/judge-signature.ts';
import { namedArtifact } from '../../src/signature/named-artifact.ts';
import { PROVENANCE_TYPES } from '../../src/signature/provenance/provenance.ts';
import { subjectPattern } from '../../src/signature/subject-pattern.ts';

const corpora = process.env['AS_DECLARED_CORPORA'];
if (corpora === undefined) throw new Error('AS_DECLARED_CORPORA does not say where the corpora are');
const at = (name: string) => join(corpora, 'bundles-real', name);
const own = (name: string) => at(join('cli-cli', name));

const ACTIONS = 'https://token.actions.githubusercontent.com';
const GITHUB = at('trusted_root_github.json');
const PUBLIC = own('trusted_root.json');

interface Published {
  readonly bundle: string;
  readonly artifact: string;
  readonly issuer?: string;
  readonly subject: string;
  readonly source: string;
  readonly root?: string;
}

const sigstoreJs: Omit<Published, 'bundle'> = {
  artifact: 'sigstore-js-2.1.0.tgz',
  subject: 'https://github.com/sigstore/sigstore-js/.github/workflows/*@refs/heads/main',
  source: 'https://github.com/sigstore/sigstore-js',
};

const demo = {
  bundle: 'github_provenance_demo-0.0.12-py3-none-any-bundle.jsonl',
  artifact: 'github_provenance_demo-0.0.12-py3-none-any.whl',
  subject: 'https://github.com/actions/attest-demo/.github/workflows/build-python.yml@refs/heads/main',
  source: 'https://github.com/actions/attest-demo',
  root: GITHUB,
};

const PUBLISHED: readonly Published[] = [
  { bundle: 'sigstore-js-2.1.0-bundle.json', ...sigstoreJs },
  { bundle: 'sigstore-js-2.1.0-bundle-v0.1.json', ...sigstoreJs },
  { bundle: 'sigstore-js-2.1.0_with_2_bundles.jsonl', ...sigstoreJs },
  demo,
  {
    bundle: 'reusable-workflow-attestation.sigstore.json',
    artifact: 'reusable-workflow-artifact',
    subject: 'https://github.com/github/artifact-attestations-workflows/.github/workflows/attest.yml@*',
    source: 'https://github.com/malancas/attest-demo',
  },
  {
    bundle: 'custom-issuer.sigstore.json',
    artifact: 'custom-issuer-artifact',
    issuer: `${ACTIONS}/hammer-time`,
    subject: 'https://github.com/too-legit/attest/.github/workflows/integration.yml@refs/heads/main',
    source: 'https://github.com/too-legit/attest',
  },
];

type Over = Partial<Published> & { readonly all?: boolean };

/** The rules that are broken; what holds breaks none. */
async function broken(published: Published, over: Over = {}): Promise<readonly string[]> {
  const { bundle, artifact, issuer = ACTIONS, subject, source, root = PUBLIC, all } = { ...published, ...over };
  const place = { file: 'policy.yml' };
  try {
    const { findings } = await judgeSignature({
      offers: await offersFrom({ paths: [own(bundle)] }),
      artifact: await namedArtifact(own(artifact)),
      trustedRoot: { kind: 'file', file: root },
      toolName: 'tool',
      accepted: [{ identities: [{ tools: ['*'], issuer, subject: subjectPattern(subject), place }], keys: [] }],
      identitiesAt: place,
      bundles: all === true ? 'all' : 'any',
      provenance: [
        { tools: ['*'], predicateTypes: PROVENANCE_TYPES, source: subjectPattern(source), denySelfHosted: true, place },
      ],
    });
    return findings.map(({ rule }) => rule);
  } catch (error) {
    if (error instanceof Refusal) return [error.finding.rule];
    throw error;
  }
}

describe.each(PUBLISHED)('$bundle', (published) => {
  test('is what it was published as', async () => {
    expect(await broken(published, { all: true })).toEqual([]);
  });

  test.each<[string, Over, readonly string[]]>([
    ['another artifact', { artifact: 'trusted_root.json' }, ['signature/subject-mismatch']],
    ['another signer', { subject: `${published.subject}-evil` }, ['signature/identity-mismatch']],
    ['another issuer', { issuer: 'https://issuer.example' }, ['signature/issuer-mismatch']],
    ['another source', { source: `${published.source}-evil` }, ['signature/source-mismatch']],
    ['another instance', { root: published.root === GITHUB ? PUBLIC : GITHUB }, ['signature/untrusted-certificate']],
  ])('is nothing for %s', async (_what, over, rules) => {
    const found = await broken(published, over);
    expect(found).toEqual(expect.arrayContaining([...rules]));
  });
});

test.each([
  ['github_provenance_demo-0.0.12-py3-none-any-bundle-missing-cert.jsonl', 'signature/bundle-malformed'],
  [
    'github_provenance_demo-0.0.12-py3-none-any-bundle-missing-verification-material.jsonl',
    'signature/bundle-malformed',
  ],
  ['sigstoreBundle-invalid-signature.json', 'signature/'],
])('%s is broken', async (bundle, rule) => {
  const [found, ...others] = await broken(demo, { bundle });
  expect([found, others]).toEqual([expect.stringContaining(rule), []]);
});
