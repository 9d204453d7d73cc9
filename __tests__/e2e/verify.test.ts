// `as-declared verify`, through dist, as people and pipelines call it.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compress } from 'snappyjs';
import { afterAll, describe, expect, test } from 'vitest';
import schema from '../../policies/schema/verification.schema.json' with { type: 'json' };
import { command, EXAMPLES } from '../kit/gate.ts';
import { type GitHubApi, startGitHubApi } from '../kit/github-api.ts';
import { privateSigstore } from '../kit/sigstore.ts';
import { newFolder, removeFolders } from '../kit/tool.ts';
import { startTuf } from '../kit/tuf.ts';

afterAll(removeFolders);

const ISSUER = 'https://token.actions.githubusercontent.com';
const SUBJECT = 'https://github.com/acme/web-fetcher/.github/workflows/release.yml@refs/tags/v1.2.0';
const ARTIFACT = join(EXAMPLES, 'web-fetcher/web-fetcher-1.2.0.tgz');
const BUNDLE = `${ARTIFACT}.sigstore.json`;
const ROOT = ['--trusted-root', join(EXAMPLES, 'trusted-root.json')];
const SIGNER = ['--identity', SUBJECT, '--issuer', ISSUER];

const verify = (...words: readonly string[]) => command(['verify', ...words]);

async function verifyJson(...words: readonly string[]) {
  const { exitCode, stdout } = await verify(...words, '--json');
  const json = JSON.parse(stdout) as { verdict: string; findings: { rule: string }[]; signer: object | null };
  expect(new Ajv2020({ strict: false }).validate(schema, json)).toBe(true);
  return { exitCode, ...json, rules: json.findings.map(({ rule }) => rule) };
}

describe('an artifact that is signed as it should be', () => {
  test('passes, and is told of', async () => {
    const { exitCode, stdout } = await verify(ARTIFACT, '--bundle', BUNDLE, ...SIGNER, ...ROOT);
    expect(exitCode).toBe(0);
    for (const said of [SUBJECT, ISSUER, '✓ PASS', 'sha256', 'slsa.dev/provenance']) expect(stdout).toContain(said);
  });

  test('passes for programs, with whom and when', async () => {
    const { exitCode, verdict, signer, rules } = await verifyJson(ARTIFACT, '--bundle', BUNDLE, ...SIGNER, ...ROOT);
    expect([exitCode, verdict, rules]).toEqual([0, 'pass', []]);
    expect(signer).toMatchObject({ issuer: ISSUER, subject: SUBJECT, key: null });
  });

  test.each([
    ['a pattern', ['--identity', SUBJECT.replace('v1.2.0', 'v*'), '--issuer', ISSUER]],
    [
      'a regular expression',
      ['--identity-regex', String.raw`https://github\.com/acme/.*v1[.]2[.]0`, '--issuer', ISSUER],
    ],
  ])('passes by %s', async (_what, words) => {
    expect((await verify(ARTIFACT, '--bundle', BUNDLE, ...words, ...ROOT)).exitCode).toBe(0);
  });

  test('passes by its digest alone', async () => {
    const digest = `sha256:${createHash('sha256').update(readFileSync(ARTIFACT)).digest('hex')}`;
    for (const word of [digest, digest.toUpperCase()])
      expect((await verify(word, '--bundle', BUNDLE, ...SIGNER, ...ROOT)).exitCode).toBe(0);
    const other = digest.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    expect(await verifyJson(other, '--bundle', BUNDLE, ...SIGNER, ...ROOT)).toMatchObject({
      exitCode: 1,
      rules: ['signature/subject-mismatch'],
    });
  });
});

describe('an artifact that is not signed as it should be', () => {
  test.each<[string, readonly string[], string]>([
    ['another signer', ['--identity', `${SUBJECT}0`, '--issuer', ISSUER], 'signature/identity-mismatch'],
    ['another issuer', ['--identity', SUBJECT, '--issuer', `${ISSUER}/`], 'signature/issuer-mismatch'],
    ['an older day', [...SIGNER, '--not-before', '2999-01-01'], 'signature/too-old'],
    ['another kind of statement', [...SIGNER, '--predicate-type', 'https://a.example/v1'], 'signature/no-provenance'],
    ['a commit that it does not name', [...SIGNER, '--commit', 'f'.repeat(40)], 'signature/commit-mismatch'],
  ])('fails for %s', async (_what, words, rule) => {
    const { exitCode, verdict, rules } = await verifyJson(ARTIFACT, '--bundle', BUNDLE, ...words, ...ROOT);
    expect([exitCode, verdict]).toEqual([1, 'fail']);
    expect(rules).toContain(rule);
  });

  test('fails by its reason, with what to do', async () => {
    const { exitCode, stdout } = await verify(join(EXAMPLES, 'policy.yml'), '--bundle', BUNDLE, ...SIGNER, ...ROOT);
    expect(exitCode).toBe(1);
    for (const said of ['✗ FAIL', 'The signed statement is about', 'fix', 'signature/subject-mismatch'])
      expect(stdout).toContain(said);
  });
});

describe('what cannot be judged', () => {
  test.each<[string, readonly string[], string]>([
    [
      'an artifact that is not there',
      ['nowhere', '--bundle', BUNDLE, ...SIGNER, ...ROOT],
      'signature/artifact-unreadable',
    ],
    ['a folder', [EXAMPLES, '--bundle', BUNDLE, ...SIGNER, ...ROOT], 'signature/artifact-unreadable'],
    [
      'no trusted root',
      [ARTIFACT, '--bundle', BUNDLE, ...SIGNER, '--trusted-root', 'no'],
      'signature/trust-root-unreadable',
    ],
  ])('is an error: %s', async (_what, words, rule) => {
    expect(await verifyJson(...words)).toMatchObject({ exitCode: 2, verdict: 'error', rules: [rule] });
  });

  test.each<[string, readonly string[], RegExp]>([
    ['nothing', [], /what to verify/],
    ['no bundle', [ARTIFACT, ...SIGNER], /No --bundle/],
    ['nobody', [ARTIFACT, '--bundle', BUNDLE], /Say who must have signed/],
    ['no issuer', [ARTIFACT, '--bundle', BUNDLE, '--identity', SUBJECT], /needs an --issuer/],
    ['two signers', [ARTIFACT, '--bundle', BUNDLE, ...SIGNER, '--key', 'k'], /give one of them/],
    [
      'anybody',
      [ARTIFACT, '--bundle', BUNDLE, '--identity', 'https://github.com/*', '--issuer', ISSUER],
      /open before/,
    ],
    [
      'no expression',
      [ARTIFACT, '--bundle', BUNDLE, '--identity-regex', '(', '--issuer', ISSUER],
      /no regular expression/,
    ],
    ['two roots', [ARTIFACT, '--bundle', BUNDLE, ...SIGNER, ...ROOT, '--offline'], /whom to trust/],
    ['two artifacts', [ARTIFACT, BUNDLE, '--bundle', BUNDLE, ...SIGNER], /one word too many/],
    ['a date that is none', [ARTIFACT, '--bundle', BUNDLE, ...SIGNER, '--not-before', 'soon'], /takes a day/],
    ['a key that is none', [ARTIFACT, '--bundle', BUNDLE, '--key', BUNDLE, ...ROOT], /is no PEM/],
    ['an issuer left open', [ARTIFACT, '--bundle', BUNDLE, '--identity', SUBJECT, '--issuer', 'https://*'], /exactly/],
    ['an issuer without a scheme', [ARTIFACT, '--bundle', BUNDLE, '--identity', SUBJECT, '--issuer', 'a.b'], /exactly/],
    ['half a ref', [ARTIFACT, '--bundle', BUNDLE, ...SIGNER, '--ref', 'main'], /refs\/heads/],
    ['half an address', [ARTIFACT, '--bundle', BUNDLE, ...SIGNER, '--source', 'acme/tool'], /no address/],
    [
      'GitHub and nobody',
      [ARTIFACT, '--attestations', 'acme/tool', ...SIGNER, '--offline'],
      /asks GitHub, and --offline nobody/,
    ],
    [
      'any host',
      [ARTIFACT, '--bundle', BUNDLE, '--identity-regex', 'https://github.com/acme/.*', '--issuer', ISSUER],
      /open before/,
    ],
  ])('is refused: %s', async (_what, words, said) => {
    const { exitCode, stdout, stderr } = await verify(...words);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
  });
});

describe('a key, a folder of evidence, and a trusted root over TUF', () => {
  test('are taken as well', async () => {
    const [sigstore, folder] = [await privateSigstore(), newFolder('verify')];
    const key = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const at = (name: string, content: string) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const identity = { subject: 'nobody@acme.dev' };
    const bundle = await sigstore.signBlob(Buffer.from('tool'), { identity, kept: true, key, hash: 'sha384' });
    const artifact = at('tool', 'tool');
    at('tool.sigstore.json', JSON.stringify(bundle));
    at('other.json', '{}');
    const pem = at('key.pub', key.publicKey.export({ format: 'pem', type: 'spki' }).toString());
    const server = await startTuf(sigstore.trustedRoot);
    try {
      const root = at('root.tuf', server.root);
      const words = ['--bundle', folder, '--key', pem, '--tuf-mirror', server.url, '--tuf-root', root];
      const run = async (more: readonly string[]) => (await verify(artifact, ...words, ...more)).stdout;
      expect(await run([])).toMatch(/SHA256:[\s\S]*✓ PASS/);
      expect(await run(['--all'])).toContain('signature/bundle-version');
    } finally {
      await server.close();
    }
  });
});

test('attestations that GitHub keeps are read, within the reply or beside it', async () => {
  const bundle = readFileSync(BUNDLE, 'utf8');
  let isWithin = true;
  const api: GitHubApi = await startGitHubApi((request) => {
    if (request.startsWith('GET /store/'))
      return { kind: 'stored', bytes: new Uint8Array(compress(Buffer.from(bundle))) };
    const listed = isWithin ? { bundle: JSON.parse(bundle) as object } : { bundle_url: `${api.url}/store/a` };
    return { kind: 'json', status: 200, body: { attestations: [listed] } };
  });
  const env = { GITHUB_API_URL: api.url, GITHUB_TOKEN: 'token' };
  for (isWithin of [true, false]) {
    const words = ['verify', ARTIFACT, '--attestations', 'acme/web-fetcher', ...SIGNER, ...ROOT];
    expect((await command(words, { env })).stdout).toContain('✓ PASS');
  }
  await api.close();
});
