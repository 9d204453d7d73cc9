import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HIDDEN, inert, inertLines, visible, wellFormed } from '../../../src/report/escape.ts';
import { hostileText } from '../../kit/hostile-text.ts';
import { readCommands } from '../../kit/runner-commands.ts';

describe('visible', () => {
  test('leaves nothing hidden', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(visible(text).match(HIDDEN)).toBeNull();
      }),
    );
  });

  test('leaves readable text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(visible(text)).toBe(text);
      }),
    );
    expect(visible('naïve 漢字 (≥ 3)')).toBe('naïve 漢字 (≥ 3)');
  });

  test.each([
    ['escape', '\u001b'],
    ['C1 control', '\u009b'],
    ['soft hyphen', '\u00ad'],
    ['right-to-left override', '\u202e'],
    ['isolate', '\u2066'],
    ['zero-width space', '\u200b'],
    ['byte order mark', '\ufeff'],
    ['line separator', '\u2028'],
    ['variation selector', '\ufe0f'],
    ['Hangul filler', '\u3164'],
    ['grapheme joiner', '\u034f'],
    ['tag letter', '\u{e0041}'],
    ['private use', '\ue000'],
    ['lone surrogate', '\udc00'],
  ])('hides no %s', (_name, char) => {
    expect(visible(`a${char}b`)).toBe(`a\\u{${char.codePointAt(0)?.toString(16)}}b`);
  });

  test('shows what was hidden as its escape', () => {
    expect(visible('a\u001b[31mb\u202ec\nd\te\ud800')).toBe('a\\u{1b}[31mb\\u{202e}c\\nd\\te\\u{d800}');
  });
});

describe('inert', () => {
  test('makes no line that a runner takes for a command', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const printed = inertLines(`${visible(a)}\n  \u001b[31m${visible(b)}\u001b[39m`);
        expect(printed).not.toContain('##[');
        expect(printed.split('\n').filter((line) => /^(?:\s|\u001b\[[\d;]*m)*::/.test(line))).toEqual([]);
        expect(readCommands(printed)).toEqual([]);
      }),
    );
  });

  test('leaves an address in the middle of a line alone', () => {
    expect(inert('connected to [::1]:53')).toBe('connected to [::1]:53');
  });

  test('breaks a command behind white space, and the older form anywhere', () => {
    expect(inert('\u00a0 ::error::x')).toBe('\u00a0 :\\:error::x');
    expect(inert('see ###[error]x')).toBe('see ###\\[error]x');
  });
});

describe('wellFormed', () => {
  test('leaves no lone surrogate and changes nothing else', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(Buffer.from(wellFormed(text)).toString()).toBe(wellFormed(text));
        expect(wellFormed(text)).toHaveLength(text.length);
      }),
    );
  });
});
