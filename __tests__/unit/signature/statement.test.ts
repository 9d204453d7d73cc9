import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../../src/rules.ts';
import { readStatement } from '../../../src/signature/statement/statement.ts';
import { BLOB, hex, IDENTITY, judge, refusal, rulesOf, sigstore, statement } from './fixture.ts';

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const read = async (payload: string, payloadType = PAYLOAD_TYPE) =>
  readStatement({ payloadType, payload: Buffer.from(payload) });

describe('a statement', () => {
  test.each(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'])(
    'is read as %s',
    async (_type) => {
      const { predicateType, subjects } = await read(statement({ _type }));
      expect(predicateType).toBe('https://slsa.dev/provenance/v1');
      expect(subjects.map(({ name }) => name)).toEqual(['tool.tgz']);
    },
  );

  test.each(['', 'text/plain', 'application/json', 'application/vnd.in-toto+JSON', `${PAYLOAD_TYPE};v=1`])(
    'denies the payload type "%s"',
    (payloadType) => expect(read(statement(), payloadType)).rejects.toThrow(refusal('signature/payload-type')),
  );

  test.each<[string, string, RuleId]>([
    ['text', 'no JSON', 'signature/not-json'],
    ['nothing', '', 'signature/not-json'],
    ['a key twice', statement().replace('{', '{"subject":[],'), 'signature/duplicate-key'],
    ['deep nesting', statement().replace('{}', '['.repeat(99) + ']'.repeat(99)), 'signature/too-deep'],
    ['a list', '[]', 'signature/statement-malformed'],
    ['no type', statement({ _type: undefined }), 'signature/statement-malformed'],
    ['an unknown type', statement({ _type: 'https://in-toto.io/Statement/v2' }), 'signature/statement-malformed'],
    ['no predicate type', statement({ predicateType: '' }), 'signature/statement-malformed'],
    ['no subject', statement({ subject: undefined }), 'signature/no-subject'],
    ['no subjects', statement({ subject: [] }), 'signature/no-subject'],
    ['a subject that is none', statement({ subject: [null] }), 'signature/statement-malformed'],
    ['a subject without a digest', statement({ subject: [{ name: 'x' }] }), 'signature/statement-malformed'],
    ['a digest that is none', statement({ subject: [{ digest: { sha256: 7 } }] }), 'signature/statement-malformed'],
    ['a name that is none', statement({ subject: [{ name: {}, digest: {} }] }), 'signature/statement-malformed'],
  ])('denies %s', (_, payload, rule) => expect(read(payload)).rejects.toThrow(refusal(rule)));

  test('denies more subjects or digests than are looked at', async () => {
    const subject = Array.from({ length: 1025 }, () => ({ name: 'x', digest: { sha256: 'x' } }));
    await expect(read(statement({ subject }))).rejects.toThrow(refusal('signature/too-many-subjects'));
    const digest = Object.fromEntries(Array.from({ length: 33 }, (_, index) => [`a${index}`, 'x']));
    await expect(read(statement({ subject: [{ digest }] }))).rejects.toThrow(refusal('signature/too-many-digests'));
  });

  test('is held to its form after its signature was verified', async () => {
    const payloadType = 'text/plain';
    await expect(judge(await sigstore.signStatement('hello', { identity: IDENTITY, payloadType }))).rejects.toThrow(
      refusal('signature/payload-type'),
    );
    const empty = await sigstore.signStatement(statement({ subject: [] }), { identity: IDENTITY });
    await expect(judge(empty)).rejects.toThrow(refusal('signature/no-subject'));
  });
});

describe('a digest alone', () => {
  const sha256 = hex('sha256', BLOB);
  const bySha512 = statement({ subject: [{ name: 'pkg:npm/tool@1.0.0', digest: { sha512: hex('sha512', BLOB) } }] });

  test('cannot be held against a statement that knows another one', async () => {
    const bundle = await sigstore.signStatement(bySha512, { identity: IDENTITY });
    const alone = { name: `sha256:${sha256}`, digests: { sha256 } };
    await expect(judge(bundle, { artifact: alone })).rejects.toThrow(
      refusal('signature/digest-not-enough', /by sha512.*nothing else/),
    );
    const other = { name: 'sha512:0', digests: { sha512: '0'.repeat(128) } };
    await expect(rulesOf(judge(bundle, { artifact: other }))).resolves.toEqual(['signature/subject-mismatch']);
    await expect(rulesOf(judge(bundle))).resolves.toEqual([]);
  });

  test('is another artifact’s where the statement knows no digest that we do', async () => {
    const odd = statement({ subject: [{ name: 'tool', digest: { gitCommit: '0'.repeat(40) } }] });
    const bundle = await sigstore.signStatement(odd, { identity: IDENTITY });
    const alone = { name: `sha256:${sha256}`, digests: { sha256 } };
    await expect(rulesOf(judge(bundle, { artifact: alone }))).resolves.toEqual(['signature/subject-mismatch']);
  });
});
