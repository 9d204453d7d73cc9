// `as-declared verify`, through dist, as people and pipelines call it.
import { execFile, spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compress } from 'snappyjs';
import { afterAll, describe, expect, test } from 'vitest';
import schema from '../../policies/schema/verification.schema.json' with { type: 'json' };
import { CLI, EXAMPLES, environment, newTmp } from '../kit/gate.ts';
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

function verify(...words: readonly string[]) {
  const tmp = newTmp();
  const end = spawnSync(process.execPath, [CLI, 'verify', ...words], {
    cwd: tmp,
    env: environment(tmp),
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { exitCode: end.status, stdout: end.stdout, stderr: end.stderr };
}

function verifyJson(...words: readonly string[]) {
  const { exitCode, stdout } = verify(...words, '--json');
  const json = JSON.parse(stdout) as { verdict: string; findings: { rule: string }[]; signer: object | null };
  expect(new Ajv2020({ strict: false }).validate(schema, json)).toBe(true);
  return { exitCode, ...json, rules: json.findings.map(({ rule }) => rule) };
}

describe('an artifact that is signed as it should be', () => {
  test('passes, and is told of', () => {
    const { exitCode, stdout } = verify(ARTIFACT, '--bundle', BUNDLE, ...SIGNER, ...ROOT);
    expect(exitCode).toBe(0);
    for (const said of [SUBJECT, ISSUER, '✓ PASS', 'sha256', 'slsa.dev/provenance']) expect(stdout).toContain(said);
  });

  test('passes for programs, with whom and when', () => {
    const { exitCode, verdict, signer, rules } = verifyJson(ARTIFACT, '--bundle', BUNDLE, ...SIGNER, ...ROOT);
    expect([exitCode, verdict, rules]).toEqual([0, 'pass', []]);
    expect(signer).toMatchObject({ issuer: ISSUER, subject: SUBJECT, key: null });
  });

  test.each([
    ['a pattern', ['--identity', SUBJECT.replace('v1.2.0', 'v*'), '--issuer', ISSUER]],
    [
      'a regular expression',
      ['--identity-regex', String.raw`https://github\.com/acme/.*v1[.]2[.]0`, '--issuer', ISSUER],
    ],
  ])('passes by %s', (_what, words) => {
    expect(verify(ARTIFACT, '--bundle', BUNDLE, ...words, ...ROOT).exitCode).toBe(0);
  });

  test('passes by its digest alone', async () => {
    const digest = `sha256:${createHash('sha256').update(readFileSync(ARTIFACT)).digest('hex')}`;
    for (const word of [digest, digest.toUpperCase()])
      expect(verify(word, '--bundle', BUNDLE, ...SIGNER, ...ROOT).exitCode).toBe(0);
    const other = digest.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    expect(verifyJson(other, '--bundle', BUNDLE, ...SIGNER, ...ROOT)).toMatchObject({
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
  ])('fails for %s', (_what, words, rule) => {
    const { exitCode, verdict, rules } = verifyJson(ARTIFACT, '--bundle', BUNDLE, ...words, ...ROOT);
    expect([exitCode, verdict]).toEqual([1, 'fail']);
    expect(rules).toContain(rule);
  });

  test('fails by its reason, with what to do', () => {
    const { exitCode, stdout } = verify(join(EXAMPLES, 'policy.yml'), '--bundle', BUNDLE, ...SIGNER, ...ROOT);
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
  ])('is an error: %s', (_what, words, rule) => {
    expect(verifyJson(...words)).toMatchObject({ exitCode: 2, verdict: 'error', rules: [rule] });
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
  ])('is refused: %s', (_what, words, said) => {
    const { exitCode, stdout, stderr } = verify(...words);
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
      // The server lives in this process, and spawnSync would keep it from answering.
      const run = (more: readonly string[]) =>
        new Promise<string>((resolve) => {
          const tmp = newTmp();
          execFile(
            process.execPath,
            [CLI, 'verify', artifact, ...words, ...more],
            { env: environment(tmp) },
            (_, out) => resolve(out),
          );
        });
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
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/store/') === true) {
      response.end(Buffer.from(compress(Buffer.from(bundle))));
      return;
    }
    const listed = isWithin ? { bundle: JSON.parse(bundle) as object } : { bundle_url: `${base}/store/a` };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ attestations: [listed] }));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    for (isWithin of [true, false]) {
      const tmp = newTmp();
      const env = { ...environment(tmp), GITHUB_API_URL: base, GITHUB_TOKEN: 'token' };
      const words = [CLI, 'verify', ARTIFACT, '--attestations', 'acme/web-fetcher', ...SIGNER, ...ROOT];
      const said = await new Promise<string>((resolve) => {
        execFile(process.execPath, words, { env }, (_, out) => resolve(out));
      });
      expect(said).toContain('✓ PASS');
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
