import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/finding.ts';
import { splitWords } from '../../src/words.ts';

describe('a command line', () => {
  it.each([
    ['node fetch.js https://docs.example.com/', ['node', 'fetch.js', 'https://docs.example.com/']],
    ['tool \'two words\' "and two"', ['tool', 'two words', 'and two']],
    ['tool a\\ b', ['tool', 'a b']],
    ["tool ''", ['tool', '']],
    ["tool 'a;b|c'", ['tool', 'a;b|c']],
    ['tool "one\ntwo" \'three\nfour\'', ['tool', 'one\ntwo', 'three\nfour']],
    ['tool\ta', ['tool', 'a']],
  ])('splits %s', (line, words) => {
    expect(splitWords(line)).toEqual(words);
  });

  it.each([
    '',
    '   ',
    'a; b',
    'a | b',
    'a && b',
    'a > f',
    'a < f',
    'a &',
    'echo $HOME',
    'echo "$HOME"',
    'a `id`',
    'a $(id)',
    'ls *.js',
    'a # b',
    '(a)',
    'a "b',
    "a 'b",
    'a \\',
    './main\nid',
    './main\n',
    './main\r\nid',
    './main\rid',
    './main \\\nid',
    './main\u2028id',
    './main "a"\nid',
  ])('refuses what a shell would act on: %s', (line) => {
    expect(() => splitWords(line)).toThrow(Refusal);
  });
});
