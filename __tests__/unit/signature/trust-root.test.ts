import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { trustedRoots } from '../../../src/signature/trust/trusted-roots.ts';
import { BLOB, copyOf, IDENTITY, judge, refusal, sigstore, written } from './fixture.ts';

/** This instance's trusted root after `change`. */
function spoilt(change: (root: ReturnType<typeof copyOf>) => void) {
  const root = copyOf(sigstore.trustedRoot);
  change(root);
  return trustedRoots({ kind: 'file', file: written(root) });
}

describe('a trusted root', () => {
  test('is read when it is in order', async () => {
    const [root, ...others] = await trustedRoots({ kind: 'file', file: written(sigstore.trustedRoot) });
    expect([root?.root.certificateAuthorities.length, others]).toEqual([1, []]);
  });

  test('errs when it cannot be read', async () => {
    await expect(trustedRoots({ kind: 'file', file: '/does/not/exist' })).rejects.toThrow(
      refusal('signature/trust-root-unreadable'),
    );
    await expect(trustedRoots({ kind: 'file', file: '/' })).rejects.toThrow(refusal('signature/trust-root-unreadable'));
  });

  test.each([
    ['no JSON', 'root'],
    ['a key twice', JSON.stringify(sigstore.trustedRoot).replace('{', '{"tlogs":[],')],
    ['more than the limit', ' '.repeat(1024 * 1024 + 1)],
    ['a list', '[]'],
    ['nothing', '{}'],
  ])('errs at %s', (_, content) =>
    expect(trustedRoots({ kind: 'file', file: written(content) })).rejects.toThrow(
      refusal('signature/trust-root-malformed'),
    ),
  );

  test('errs at an unknown media type', async () => {
    const root = spoilt((copy) =>
      Object.assign(copy, { mediaType: 'application/vnd.dev.sigstore.trustedroot.v9+json' }),
    );
    await expect(root).rejects.toThrow(refusal('signature/trust-root-malformed', /media type/));
  });

  test('errs when it names neither a certificate authority nor a log', async () => {
    const root = spoilt((copy) => Object.assign(copy, { certificateAuthorities: [], tlogs: [] }));
    await expect(root).rejects.toThrow(refusal('signature/trust-root-malformed', /neither a certificate authority/));
  });

  test.each(['tlogs', 'ctlogs'])('errs when a key of %s has no beginning', async (logs) => {
    const root = spoilt((copy) => delete copy[logs][0].publicKey.validFor.start);
    await expect(root).rejects.toThrow(refusal('signature/trust-root-malformed', /no beginning/));
  });

  test.each(['certificateAuthorities', 'timestampAuthorities'])(
    'errs when one of %s has no beginning',
    async (authorities) => {
      const root = spoilt((copy) => delete copy[authorities][0].validFor.start);
      await expect(root).rejects.toThrow(refusal('signature/trust-root-malformed', /no beginning/));
    },
  );

  test('errs when a date is none', async () => {
    const root = spoilt((copy) => Object.assign(copy.tlogs[0].publicKey.validFor, { end: 'tomorrow' }));
    await expect(root).rejects.toThrow(refusal('signature/trust-root-malformed'));
  });

  test('errs when a key or certificate in it is none', async () => {
    const root = copyOf(sigstore.trustedRoot);
    root.certificateAuthorities[0].certChain.certificates[0].rawBytes = 'AAAA';
    const bundle = await sigstore.signBlob(BLOB, { identity: IDENTITY });
    await expect(judge(bundle, { trustedRoot: { kind: 'file', file: written(root) } })).rejects.toThrow(
      refusal('signature/trust-root-malformed'),
    );
  });

  test("errs when Sigstore's repository cannot be reached", async () => {
    // Nothing listens on port 1 of the loopback, which is the proxy that the program is told to go through.
    const env = { ...process.env, NODE_USE_ENV_PROXY: '1', HTTPS_PROXY: 'http://127.0.0.1:1', NO_PROXY: '' };
    const read = `import { trustedRoots } from ${JSON.stringify(import.meta.resolve('../../../src/signature/trust/trusted-roots.ts'))};
      await trustedRoots({ kind: 'tuf' }).catch((error) => console.log(error.message));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', read], { env });
    expect(stdout).toMatch(refusal('signature/trust-root-unreachable', /127\.0\.0\.1:1/));
  });
});
