import { describe, expect, it } from 'vitest';
import { documentOf, refusedBy } from '../../kit/documents.ts';

describe('what is spelt wrong is said without the terms of the parser:', () => {
  it.each([
    ['a: "x\n', 'The quote that opens here is never closed.'],
    ["a: 'x\nb: 1\n", 'The quote that opens here is never closed.'],
    ['{"a": 1,\n "b": 2\n', 'Before this, a list or map that began with "[" or "{" should have been closed.'],
    ['a: [1, 2\nb: 3\n', 'Before this, a list or map that began with "[" or "{" should have been closed.'],
    ['a: {\n\tb: 1\n}\n', 'A tab indents this line.'],
    ['a:\n  b: 1\n\tc: 2\n', 'A tab indents this line.'],
    ['["a" "b"]', 'Something is missing before this.'],
    ['{"a" 1}', 'Something is missing before this.'],
    ['{"a": 1\n "b": 2}', 'What begins here runs into the next line, and is no key.'],
    ['a:1\nb: 2\n', 'What begins here runs into the next line, and is no key.'],
    ['a: 1\nb\n', 'This line has no ": " and so is no key.'],
    ["a: 'it's'\n", 'The value before this has ended already.'],
    ['a: "x" "y"\n', 'The value before this has ended already.'],
    ['a: {b: 1}}\n', 'A bracket closes here that was never opened.'],
    ['{a: 1, , b: 2}', 'A comma stands here with nothing before it.'],
    ['a: - b\n', 'A list begins on the line of its key.'],
    ['a: |text\n  more\n', 'Behind "|" or ">" nothing else can stand.'],
    ['a: "\\q"\n', 'Within double quotes, "\\" does not go with what follows it here.'],
    ['a: b: c\n', 'A second key begins inside a value here.'],
    ['a:\n   b: 1\n  c: 2\n', 'This line is indented neither like the ones above it nor below one of them.'],
    ['a: @b\n', 'No plain YAML value begins with this character.'],
    ['a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> theirs\n', 'A merge conflict was left here.'],
  ])('%j: %s', (text, message) => {
    expect(refusedBy(() => documentOf(text))).toMatchObject({
      rule: 'manifest/not-parsable',
      message,
      fix: expect.stringMatching(/\w\.$/),
    });
  });

  it.each([
    ['- *.example.com', 'Put it in quotes: "*.example.com".'],
    ['a: *base', 'Write out what it stands for. If it is text, put it in quotes: "*base".'],
    ['a: &base 1', 'Take it out: nothing can refer to it. If it is text, put it in quotes: "&base".'],
  ])('%j: %s', (text, fix) => {
    expect(refusedBy(() => documentOf(text))).toMatchObject({ rule: 'manifest/unsupported-yaml', fix });
  });

  it('and at the place where the quote opens, the last one of the text', () => {
    expect(refusedBy(() => documentOf('a: "x"\nb: \'y\nc: z\n')).place).toMatchObject({ line: 2, column: 4 });
  });
});
