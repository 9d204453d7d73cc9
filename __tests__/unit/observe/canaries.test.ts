import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBait } from '../../../src/observe/canaries/bait.ts';
import { CanaryFinder } from '../../../src/observe/canaries/finder.ts';

const { canaries, files, env } = makeBait(() => false);
const [canary, other] = canaries;
const finder = new CanaryFinder(canaries);

const token = canary?.token ?? '';
const found = (text: string) => [...finder.find(text)];
const backwards = (text: string) => Array.from(text).reverse().join('');

/** RFC 4648, by another way than the code's. */
function base32(text: string): string {
  let bits = BigInt(`0x${Buffer.from(text).toString('hex')}`);
  const rest = (5 - ((text.length * 8) % 5)) % 5;
  bits <<= BigInt(rest);
  const length = (text.length * 8 + rest) / 5;
  return bits
    .toString(32)
    .padStart(length, '0')
    .replace(/./g, (digit) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(digit, 32)] ?? '');
}

const ENCODERS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  backwards,
  'in hexadecimal': (text) => Buffer.from(text).toString('hex'),
  'in base64': (text) => Buffer.from(text).toString('base64'),
  'in base64url': (text) => Buffer.from(text).toString('base64url'),
  'in base32': base32,
  'percent-encoded': (text) => Buffer.from(text).toString('hex').replace(/../g, '%$&'),
  'in base64 backwards': (text) => backwards(Buffer.from(text).toString('base64')),
  'backwards in hexadecimal': (text) => Buffer.from(backwards(text)).toString('hex'),
};

describe('a canary', () => {
  it.each(Object.entries(ENCODERS))('is found %s, whatever stands beside it', (_how, encode) => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (before, after) => {
        expect(found(`q=${encode(before + token + after)}&x=1`)).toEqual([canary]);
      }),
    );
  });

  it.each(['as it is', 'in hexadecimal', 'in base64', 'in base32'])('is found %s where a part of it stands', (how) => {
    const text = ENCODERS[how]?.(token) ?? '';
    expect(found(text.slice(8, 26))).toEqual([canary]);
  });

  it.each(['in base64', 'percent-encoded'])('is found in bytes wherever they were cut, %s', (how) => {
    const bytes = Buffer.from(`{"data":"${ENCODERS[how]?.(token)}"}`);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const look = finder.stream();
      const all = [...look(bytes.subarray(0, cut)), ...look(bytes.subarray(cut))];
      expect(new Set(all)).toEqual(new Set([canary]));
    }
  });

  it('is told from others', () => {
    expect(found(`${token} ${other?.token}`)).toEqual([canary, other]);
  });

  it('is not found in what has none', () => {
    const chance = fc.uint8Array({ maxLength: 2_000 }).map((bytes) => Buffer.from(bytes).toString('base64'));
    fc.assert(
      fc.property(chance, (text) => {
        expect(found(text)).toEqual([]);
      }),
    );
    expect([...new CanaryFinder([]).find(token)]).toEqual([]);
  });
});

describe('bait', () => {
  it('has a token of its own in every file and variable', () => {
    const places = [...files.map(({ content }) => content), ...Object.values(env)];
    expect(places.map((text) => found(text).length)).toEqual(places.map(() => 1));
    expect(new Set(places.flatMap(found)).size).toBe(canaries.length);
  });

  it('is another one in every run', () => {
    expect(makeBait(() => false).canaries[0]?.token).not.toBe(token);
  });

  it('is not put where something else stands', () => {
    const less = makeBait((path) => path.startsWith('/home/tool/.aws'));
    expect(less.files.map(({ at }) => at)).toEqual(
      files.map(({ at }) => at).filter((at) => !at.startsWith('/home/tool/.aws')),
    );
  });
});
