import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/finding.ts';
import { jsonFault } from '../../../src/json/json-fault.ts';
import { documentOf, refusedBy } from '../../kit/documents.ts';

function parsed(text: string): unknown {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

describe('a text that is not JSON', () => {
  it.each([
    ['{"a": 1,}', 7, 'Nothing follows this comma.'],
    ['[1, 2,\n]', 5, 'Nothing follows this comma.'],
    ['{"a": 1} // why', 9, 'A comment stands here, and JSON has none.'],
    ['# why\n{}', 0, 'A comment stands here, and JSON has none.'],
    ['{a: 1}', 1, 'a stands where a key in double quotes or "}" belongs.'],
    ["{'a': 1}", 1, '\'a\' stands where a key in double quotes or "}" belongs.'],
    ['{"a": yes}', 6, 'yes stands where a value belongs.'],
    ['{"a": 0x10}', 6, '0x10 stands where a value belongs.'],
    ['{"a": 016}', 6, '016 stands where a value belongs.'],
    ['{"a": .inf}', 6, '.inf stands where a value belongs.'],
    ['{"a": +1}', 6, '+1 stands where a value belongs.'],
    ['{"a": NaN}', 6, 'NaN stands where a value belongs.'],
    ['{"a" 1}', 5, '1 stands where ":" belongs.'],
    ['{"a": 1 "b": 2}', 8, '"b" stands where "," or the end of the list or map belongs.'],
    ['{"a": [1}', 8, '} stands where "," or the end of the list or map belongs.'],
    ['{"a": "x\ny"}', 6, '"x\ny" stands where a value belongs.'],
    ['{"a": "\\x41"}', 6, '"\\x41" stands where a value belongs.'],
    ['{"a": 1', 7, 'The file ends where "," or the end of the list or map belongs.'],
    ['{"a": "', 6, '" stands where a value belongs.'],
    ['{}\n---\n{}', 3, '--- stands where the end of the file belongs.'],
    ['{}\n...', 3, '... stands where the end of the file belongs.'],
    ['', 0, 'The file ends where a value belongs.'],
    ['name: a\n', 0, 'name stands where a value belongs.'],
    ['{"a":\u00a01}', 5, '\u00a01 stands where a value belongs.'],
  ])('is found out: %j', (text, offset, message) => {
    expect(jsonFault(text)).toMatchObject({ offset, message });
    expect(parsed(text)).toBeUndefined();
  });

  it('is found out wherever JSON.parse does, and nowhere else', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '1',
      'true',
      'nul',
      ' ',
      '\n',
      '\\',
      '"',
      "'",
      '#',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
      fc.json(),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(jsonFault(each) === undefined).toBe(parsed(each) !== undefined);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['brackets', '['.repeat(1_000_000)],
    ['escapes', `"${'\\n'.repeat(500_000)}`],
    ['open strings', '"a'.repeat(250_000)],
    ['commas', `[${'1,'.repeat(500_000)}]`],
  ])('costs no more than its length: %s', (_what, text) => {
    const started = performance.now();
    expect(jsonFault(text)).toBeDefined();
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('a document whose name ends in .json', () => {
  it.each(['policy.json', 'as-declared.JSON'])('is refused where it is only YAML: %s', (file) => {
    const text = '{\n  "name": "a",\n  "version": "1.0.0",\n}\n';
    expect(refusedBy(() => documentOf(text, 'manifest', file))).toMatchObject({
      rule: 'manifest/not-parsable',
      place: { file, line: 3, column: 21 },
      fix: expect.stringContaining('.yml'),
    });
    expect(documentOf(text, 'manifest', 'as-declared.yml').value).toEqual({ name: 'a', version: '1.0.0' });
  });

  it('says what JSON.parse says, or is refused', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        try {
          const { value } = documentOf(text, 'manifest', 'a.json');
          expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['{\n\t"a": 1,\n\t"b": [\n1,\n2\n]\n}', '{"a":1,"b":[1,2]}', '\ufeff{"a": 1, "b": [1, 2]}\r\n'])(
    'is taken in every layout that JSON has: %j',
    (text) => {
      expect(documentOf(text, 'manifest', 'a.json').value).toEqual({ a: 1, b: [1, 2] });
    },
  );
});
