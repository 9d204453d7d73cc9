// No spoilt bundle passes with another meaning, and none crashes the judge.
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../../../src/finding.ts';
import { BLOB, IDENTITY, judge, sigstore, statement } from '../../unit/signature/fixture.ts';

const RUNS = 300;

const bundle = fc.constantFrom(
  JSON.stringify(await sigstore.signStatement(statement(), { identity: IDENTITY })),
  JSON.stringify(await sigstore.signBlob(BLOB, { identity: IDENTITY })),
);

/** What a spoilt bundle comes to. A byte outside all that is signed may change unnoticed: it then proves the same. */
async function outcome(text: string): Promise<'refused' | 'proves the same' | 'proves something else'> {
  try {
    const { proof, findings } = await judge(text);
    const { kind, ...signer } = proof.signer;
    const same = kind === 'identity' && isDeepStrictEqual(signer, { ...IDENTITY, build: {} }) && findings.length === 0;
    return same ? 'proves the same' : 'proves something else';
  } catch (error) {
    if (error instanceof Refusal) return 'refused';
    throw error;
  }
}

test('a bundle with a character changed never proves something else', async () => {
  const character = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 });
  const property = fc.asyncProperty(bundle, fc.nat(), character, async (text, position, other) => {
    const at = position % text.length;
    expect(await outcome(text.slice(0, at) + other + text.slice(at + 1))).not.toBe('proves something else');
  });
  await expect(fc.assert(property, { numRuns: RUNS })).resolves.toBeUndefined();
});

test('a bundle with a value replaced, removed or doubled never proves something else', async () => {
  const replacement = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined));
  const property = fc.asyncProperty(
    bundle,
    fc.nat(),
    replacement,
    fc.boolean(),
    async (text, choice, value, double) => {
      const changed: unknown = JSON.parse(text);
      const all = places(changed);
      const [parent, key] = all[choice % all.length]!;
      if (double && Array.isArray(parent)) parent.push(parent[Number(key)]);
      else parent[key] = value;
      expect(await outcome(JSON.stringify(changed))).not.toBe('proves something else');
    },
  );
  await expect(fc.assert(property, { numRuns: RUNS })).resolves.toBeUndefined();
});

/** Every member of every object and list in `value`. */
function places(value: unknown): [parent: Record<string, unknown>, key: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Record<string, unknown>;
  return Object.keys(parent).flatMap((key) => [[parent, key], ...places(parent[key])]);
}
