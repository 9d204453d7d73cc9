// Sigstore's own conformance suite: every case by path and by digest, through its own command line and without.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/finding.ts';
import { offersFrom } from '../../src/signature/evidence/offers.ts';
import { judgeSignature, type SignatureRequest } from '../../src/signature/judge-signature.ts';
import { namedArtifact } from '../../src/signature/named-artifact.ts';
import { subjectPattern } from '../../src/signature/subject-pattern.ts';
import { keyFromPem } from '../../src/signature/verify/signing-key.ts';

const corpora = process.env['AS_DECLARED_CORPORA'];
if (corpora === undefined) throw new Error('AS_DECLARED_CORPORA does not say where the corpora are');
const suite = join(corpora, 'sigstore-conformance', 'bundle-verify');
const CLIENT = fileURLToPath(new URL('conformance-client.ts', import.meta.url));

const ISSUER = 'https://token.actions.githubusercontent.com';
const SUBJECT =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';

/** One case of the suite, as its README has it. */
interface Case {
  readonly name: string;
  readonly bundle: string;
  readonly artifact: string;
  readonly identity: string;
  readonly issuer: string;
  readonly key: string | undefined;
  readonly root: string | undefined;
}

function caseIn(name: string): Case {
  const own = (file: string) => (existsSync(join(suite, name, file)) ? join(suite, name, file) : undefined);
  const text = (file: string | undefined, otherwise: string) => (file ? readFileSync(file, 'utf8').trim() : otherwise);
  return {
    name,
    bundle: join(suite, name, 'bundle.sigstore.json'),
    artifact: own('artifact') ?? join(suite, 'a.txt'),
    identity: text(own('identity'), SUBJECT),
    issuer: text(own('issuer'), ISSUER),
    key: own('key.pub'),
    root: own('trusted_root.json'),
  };
}

const cases = readdirSync(suite, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => caseIn(name));

const digestOf = (path: string) => `sha256:${createHash('sha256').update(readFileSync(path)).digest('hex')}`;

const HOW = [
  ['by path', (one: Case) => one.artifact],
  ['by digest', (one: Case) => digestOf(one.artifact)],
] as const;

async function request(one: Case, artifact: string): Promise<SignatureRequest> {
  const place = { file: 'README' };
  const identity = { tools: ['*'], issuer: one.issuer, subject: subjectPattern(one.identity), place };
  const key = one.key && { tools: ['*'], key: keyFromPem(readFileSync(one.key, 'utf8'), 'The key'), place };
  return {
    offers: await offersFrom({ paths: [one.bundle] }),
    bundles: 'any',
    provenance: [],
    trustedRoot: one.root === undefined ? { kind: 'embedded' } : { kind: 'file', file: one.root },
    artifact: await namedArtifact(artifact),
    toolName: one.name,
    accepted: [key ? { identities: [], keys: [key] } : { identities: [identity], keys: [] }],
    identitiesAt: place,
  };
}

/** The rules that a case breaks. Anything thrown that is no refusal is a crash, and fails the test. */
async function brokenRules(one: Case, artifact: string): Promise<string[]> {
  try {
    const { findings } = await judgeSignature(await request(one, artifact));
    // What a provenance claims is not the suite's to ask; two of its bundles hold somebody else's, and are told of.
    return findings.filter(({ level }) => level === 'error').map(({ rule }) => rule);
  } catch (error) {
    if (error instanceof Refusal) return [error.finding.rule];
    throw error;
  }
}

/** The suite's own command line. */
function client(one: Case, artifact: string): Promise<number> {
  const identity = ['--certificate-identity', one.identity, '--certificate-oidc-issuer', one.issuer];
  const signer = one.key === undefined ? identity : ['--key', one.key];
  const root = one.root === undefined ? [] : ['--trusted-root', one.root];
  const line = [CLIENT, 'verify-bundle', '--bundle', one.bundle, ...signer, ...root, artifact];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, line, () => resolve(child.exitCode ?? -1));
  });
}

test('the suite is complete', () => {
  expect(cases).toHaveLength(70);
  expect(cases.filter(({ name }) => name.endsWith('_fail'))).toHaveLength(49);
  expect(cases.filter(({ key }) => key !== undefined)).toHaveLength(3);
});

describe.each(HOW)('%s', (_how, artifactOf) => {
  const good = cases.filter(({ name }) => !name.endsWith('_fail'));
  const bad = cases.filter(({ name }) => name.endsWith('_fail'));

  test.each(good)('accepts $name', async (one) => {
    expect(await brokenRules(one, artifactOf(one))).toEqual([]);
  });

  test.each(bad)('denies $name', async (one) => {
    expect(await brokenRules(one, artifactOf(one))).not.toEqual([]);
  });

  // Each is a process of the program's own: a few at a time.
  test.each(cases)('the client says the same of $name', async (one) => {
    expect((await client(one, artifactOf(one))) === 0).toBe(!one.name.endsWith('_fail'));
  });
});
