// Sigstore's own conformance suite, every case by path.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Refusal } from '../../src/finding.ts';
import { judgeSignature, type SignatureRequest } from '../../src/signature/judge-signature.ts';

const corpora = process.env['AS_DECLARED_CORPORA'];
if (corpora === undefined) throw new Error('AS_DECLARED_CORPORA does not say where the corpora are');
const suite = join(corpora, 'sigstore-conformance', 'bundle-verify');

const ISSUER = 'https://token.actions.githubusercontent.com';
const SUBJECT =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';

/** Signed with a key of one's own. Not judged yet, and therefore refused. */
const MANAGED_KEY = [
  'managed-key-and-trusted-root',
  'managed-key-happy-path',
  'managed-key-no-key_fail',
  'managed-key-wrong-key_fail',
];

const cases = readdirSync(suite, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The public instance's root as the TUF client embeds it, so that nothing is fetched. */
function embeddedRoot(): string {
  const seeds = createRequire(import.meta.url)('@sigstore/tuf/seeds.json') as Record<
    string,
    { targets: Record<string, string> }
  >;
  const target = Object.values(seeds)[0]?.targets['trusted_root.json'];
  if (target === undefined) throw new Error('the TUF client embeds no trusted root');
  const folder = mkdtempSync(join(tmpdir(), 'as-declared-conformance-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'trusted_root.json');
  writeFileSync(path, Buffer.from(target, 'base64'));
  return path;
}

const publicRoot = embeddedRoot();

function request(name: string): SignatureRequest {
  const folder = join(suite, name);
  const own = (file: string) => (existsSync(join(folder, file)) ? join(folder, file) : undefined);
  const text = (file: string | undefined, otherwise: string) => (file ? readFileSync(file, 'utf8').trim() : otherwise);
  const path = own('artifact') ?? join(suite, 'a.txt');
  const bytes = readFileSync(path);
  const digest = (algorithm: string) => createHash(algorithm).update(bytes).digest('hex');
  const identity = { issuer: text(own('issuer'), ISSUER), subject: text(own('identity'), SUBJECT) };
  return {
    bundlePath: join(folder, 'bundle.sigstore.json'),
    trustedRoot: { file: own('trusted_root.json') ?? publicRoot },
    artifact: { path, sha256: digest('sha256'), sha512: digest('sha512'), bytes: async () => bytes },
    toolName: name,
    accepted: [[{ tools: ['*'], ...identity, place: { file: 'README' } }]],
    identitiesAt: { file: 'README' },
  };
}

/** The rules that a case breaks. Anything thrown that is no refusal is a crash, and fails the test. */
async function brokenRules(name: string): Promise<string[]> {
  try {
    return (await judgeSignature(request(name))).findings.map(({ rule }) => rule);
  } catch (error) {
    if (error instanceof Refusal) return [error.finding.rule];
    throw error;
  }
}

test('the suite is complete', () => {
  expect(cases).toHaveLength(70);
  expect(cases.filter((name) => name.endsWith('_fail'))).toHaveLength(49);
  expect(cases).toEqual(expect.arrayContaining(MANAGED_KEY));
});

describe('signed by an identity', () => {
  const keyless = cases.filter((name) => !MANAGED_KEY.includes(name));

  test.each(keyless.filter((name) => !name.endsWith('_fail')))('accepts %s', async (name) => {
    expect(await brokenRules(name)).toEqual([]);
  });

  test.each(keyless.filter((name) => name.endsWith('_fail')))('denies %s', async (name) => {
    expect(await brokenRules(name)).not.toEqual([]);
  });
});

describe('signed with a managed key', () => {
  test.each(MANAGED_KEY)('refuses %s', async (name) => {
    expect(await brokenRules(name)).toEqual(['signature/managed-key']);
  });
});
