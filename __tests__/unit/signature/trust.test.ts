// Whom to trust: several instances in one file, one over TUF, the one that is built in.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { EMBEDDED_ROOT, embeddedRootAge } from '../../../src/signature/trust/embedded.ts';
import { trustedRoots } from '../../../src/signature/trust/trusted-roots.ts';
import { privateSigstore } from '../../kit/sigstore.ts';
import { startTuf, type TufServer } from '../../kit/tuf.ts';
import { BLOB, copyOf, IDENTITY, judge, refusal, rulesOf, sigstore, written } from './fixture.ts';

const other = await privateSigstore();
const third = await privateSigstore();
const signed = await sigstore.signBlob(BLOB, { identity: IDENTITY });
const byOther = await other.signBlob(BLOB, { identity: IDENTITY });

const file = (...roots: readonly unknown[]) =>
  ({ kind: 'file', file: written(roots.map((root) => JSON.stringify(root)).join('\n')) }) as const;

/** As GitHub's own instance for private repositories is: timestamps alone vouch there. `corpora` has one that it signed. */
function withoutLogs(instance: typeof sigstore) {
  return { ...copyOf(instance.trustedRoot), tlogs: [], ctlogs: [] };
}

describe('several instances in one file', () => {
  test('each vouch for what they signed', async () => {
    const trustedRoot = file(other.trustedRoot, sigstore.trustedRoot);
    for (const bundle of [signed, byOther]) {
      const { proof, findings } = await judge(bundle, { trustedRoot });
      expect([findings, proof.by]).toEqual([[], expect.stringMatching(bundle === signed ? /line 2$/ : /line 1$/)]);
    }
  });

  test('vouch for nobody else', async () => {
    const trustedRoot = file(other.trustedRoot, third.trustedRoot);
    await expect(judge(signed, { trustedRoot })).rejects.toThrow(/^signature\/(?:untrusted|timestamp)/);
  });

  test('are never taken for one: the logs of one do not vouch for the certificates of another', async () => {
    const mixed = file(
      { ...copyOf(sigstore.trustedRoot), tlogs: copyOf(other.trustedRoot).tlogs },
      { ...copyOf(other.trustedRoot), tlogs: copyOf(sigstore.trustedRoot)['tlogs'] },
    );
    await expect(judge(signed, { trustedRoot: mixed })).rejects.toThrow(/^signature\//);
  });

  test('do not lend each other their thresholds', async () => {
    const unlogged = await sigstore.signBlob(BLOB, { identity: IDENTITY, witnesses: ['timestamp'] });
    const beside = { trustedRoot: file(sigstore.trustedRoot, withoutLogs(other)) };
    await expect(judge(unlogged, beside)).rejects.toThrow(/^signature\//);
  });

  test('are not more than anybody needs', async () => {
    const many = file(...Array.from({ length: 17 }, () => sigstore.trustedRoot));
    await expect(trustedRoots(many)).rejects.toThrow(refusal('signature/trust-root-malformed', /at most 16/));
  });

  test('err where one of them is none', async () => {
    await expect(trustedRoots(file(sigstore.trustedRoot, {}))).rejects.toThrow(
      refusal('signature/trust-root-malformed'),
    );
  });
});

describe('an instance without any log', () => {
  test('needs a timestamp', async () => {
    const promised = await sigstore.signBlob(BLOB, { identity: IDENTITY, witnesses: ['promise', 'proof'] });
    const trustedRoot = file(withoutLogs(sigstore));
    await expect(judge(promised, { trustedRoot })).rejects.toThrow(/^signature\//);
  });

  test('is not one that has lost half of them', async () => {
    const root = { ...copyOf(sigstore.trustedRoot), tlogs: [] };
    const unlogged = await sigstore.signBlob(BLOB, { identity: IDENTITY, witnesses: ['timestamp'] });
    await expect(judge(unlogged, { trustedRoot: file(root) })).rejects.toThrow(refusal('signature/not-logged'));
  });
});

describe('a trusted root over TUF', () => {
  let server: TufServer;
  afterEach(async () => {
    vi.unstubAllEnvs();
    await server.close();
  });
  const source = () => ({ kind: 'tuf', mirror: server.url, root: written(server.root) }) as const;

  test('is fetched from a mirror, and leaves nothing behind', async () => {
    server = await startTuf(sigstore.trustedRoot);
    const folder = mkdtempSync(join(dirname(written('')), 'tmp-'));
    vi.stubEnv('TMPDIR', folder);
    const { proof, findings } = await judge(signed, { trustedRoot: source() });
    expect([findings, proof.by]).toEqual([[], `the instance at ${server.url}`]);
    expect(server.requests).toContainEqual(expect.stringContaining('/targets/trusted_root.json'));
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is fetched anew each time, whatever a cache of the user’s holds', async () => {
    server = await startTuf(sigstore.trustedRoot);
    const evil = await startTuf(other.trustedRoot);
    const home = mkdtempSync(join(dirname(written('')), 'home-'));
    vi.stubEnv('HOME', home);
    vi.stubEnv('XDG_DATA_HOME', join(home, '.local/share'));
    const name = encodeURIComponent(new URL(server.url).host);
    for (const cache of ['.local/share/sigstore-js', '.sigstore-js', '.sigstore/root']) {
      mkdirSync(join(home, cache, name), { recursive: true });
      writeFileSync(join(home, cache, name, 'root.json'), evil.root);
    }
    await expect(rulesOf(judge(signed, { trustedRoot: source() }))).resolves.toEqual([]);
    await expect(judge(byOther, { trustedRoot: source() })).rejects.toThrow(/^signature\//);
    await evil.close();
  });

  test.each([
    ['another root of trust', undefined],
    ['a target that was changed', (path: string, body: string) => (path.startsWith('/targets/') ? `${body} ` : body)],
    [
      'metadata that was changed',
      (path: string, body: string) => (path === '/timestamp.json' ? body.replace('"version":1', '"version":2') : body),
    ],
    ['nothing', () => ''],
  ])('errs at %s', async (_what, tamper) => {
    server = await startTuf(sigstore.trustedRoot, tamper);
    const trustedRoot = tamper === undefined ? { kind: 'tuf' as const, mirror: server.url } : source();
    await expect(judge(signed, { trustedRoot })).rejects.toThrow(refusal('signature/trust-root-unreachable'));
  });
});

test('what lets us in at a mirror is told nobody', async () => {
  const mirror = 'http://user:secret@127.0.0.1:9/tuf?token=secret';
  const error = await judge(signed, { trustedRoot: { kind: 'tuf', mirror } }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ message: expect.stringMatching(/127\.0\.0\.1:9\/tuf/) });
  expect(inspect(error, { depth: 9 })).not.toContain('secret');
});

test.each([
  ['is not there', () => 'no'],
  ['is no JSON', () => written('root')],
  ['is a folder', () => dirname(written(''))],
])('a root of trust that %s is told by its name, before anything is asked for', async (_what, file) => {
  const trustedRoot = { kind: 'tuf', mirror: 'http://127.0.0.1:9', root: file() } as const;
  await expect(judge(signed, { trustedRoot })).rejects.toThrow(
    refusal('signature/trust-root-unreadable', /root of trust/),
  );
});

describe('the trusted root that is built in', () => {
  test('is that of the client whose day is told', () => {
    const { version } = createRequire(import.meta.url)('@sigstore/tuf/package.json') as { version: string };
    expect(version).toBe(EMBEDDED_ROOT.client);
    const lock = readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8');
    expect(lock).toContain(`"@sigstore/tuf": "${EMBEDDED_ROOT.client}"`);
  });

  test('names its age, and vouches for nobody of a private instance', async () => {
    expect(embeddedRootAge(new Date(`${EMBEDDED_ROOT.published}T12:00:00Z`))).toBe(0);
    expect(embeddedRootAge(new Date('2027-11-05T12:00:00Z'))).toBe(365);
    const [root] = await trustedRoots({ kind: 'embedded' });
    expect(root?.name).toContain(EMBEDDED_ROOT.published);
    expect(root?.days).toBe(embeddedRootAge(new Date()));
    await expect(judge(signed, { trustedRoot: { kind: 'embedded' } })).rejects.toThrow(
      refusal('signature/untrusted-certificate'),
    );
  });
});
