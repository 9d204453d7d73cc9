import { generateKeyPairSync } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedSigners } from '../../../src/policy/showing/joined-signers.ts';
import { type AcceptedSigners, compareSigner } from '../../../src/signature/accepted-signer.ts';
import { subjectPattern } from '../../../src/signature/subject-pattern.ts';
import { signingKey } from '../../../src/signature/verify/signing-key.ts';

const place = { file: 'policy.yml' };
const ISSUER = 'https://issuer.example';
const ACME = 'https://github.com/acme';

const SUBJECTS = [`${ACME}/a@1`, `${ACME}/b@1`, `${ACME}/a/c@1`, 'me@acme.dev'];
const TEXTS = [...SUBJECTS, `${ACME}/*`, `${ACME}/*@1`, `${ACME}/**`, '*@acme.dev'];

const identity = (text: string) => ({ tools: ['*'], issuer: ISSUER, subject: subjectPattern(text), place });
const signers = (...texts: readonly string[]): AcceptedSigners => ({ identities: texts.map(identity), keys: [] });

async function accepts(accepted: AcceptedSigners, subject: string): Promise<boolean> {
  return (await compareSigner({ kind: 'identity', issuer: ISSUER, subject, build: {} }, accepted)).length === 0;
}

describe('those who may sign by the word of several files', () => {
  it.each<[readonly string[], readonly string[], readonly string[]]>([
    [[`${ACME}/a@1`], [`${ACME}/*@1`], [`${ACME}/a@1`]],
    [[`${ACME}/*@1`], [`${ACME}/a@1`, `${ACME}/b@1`], [`${ACME}/a@1`, `${ACME}/b@1`]],
    [[`${ACME}/*`], [`${ACME}/*`], [`${ACME}/*`]],
    [[`${ACME}/*@1`], [`${ACME}/**`], []],
    [[`${ACME}/a@1`], [`${ACME}/b@1`], []],
    [[`${ACME}/a@1`], [`${ACME}/a@1`, `${ACME}/a@1`], [`${ACME}/a@1`]],
  ])('%j and %j are %j', async (one, other, both) => {
    const { identities } = await joinedSigners([signers(...one), signers(...other)], 'tool');
    expect(identities.map(({ subject }) => subject.text)).toEqual(both);
  });

  it('never are more than each of them accepts', async () => {
    const lists = fc.array(fc.subarray(TEXTS, { minLength: 1 }), { minLength: 1, maxLength: 3 });
    const property = fc.asyncProperty(lists, fc.constantFrom(...SUBJECTS), async (all, subject) => {
      const layers = all.map((texts) => signers(...texts));
      if (!(await accepts(await joinedSigners(layers, 'tool'), subject))) return;
      for (const layer of layers) expect(await accepts(layer, subject)).toBe(true);
    });
    await fc.assert(property, { numRuns: 300 });
  });

  it('are those of the tool, and the keys that all of them name', async () => {
    const [one, other] = [0, 1].map(() => {
      const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      return signingKey(publicKey, 'the key');
    });
    const keys = (...all: readonly (typeof one)[]) => all.map((key) => ({ tools: ['web-*'], key: key!, place }));
    const layers = [
      { identities: [], keys: keys(one, other) },
      { identities: [], keys: keys(other) },
    ];
    expect((await joinedSigners(layers, 'web-fetcher')).keys.map(({ key }) => key)).toEqual([other]);
    expect((await joinedSigners(layers, 'tool')).keys).toEqual([]);
  });
});
