import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/document.ts';
import { documentOf, refusedBy } from '../../kit/documents.ts';

const MIB = 1024 * 1024;

describe('a document', () => {
  it('is the same data whether it is written as JSON or as YAML', () => {
    const json = documentOf('{\n\t"name": "a",\n\t"list": [1, true, null, "x"]\n}');
    const yaml = documentOf('# a comment\nname: a\nlist:\n  - 1\n  - true\n  -\n  - x\n');
    expect(json.value).toEqual({ name: 'a', list: [1, true, null, 'x'] });
    expect(yaml.value).toEqual(json.value);
  });

  it('reads every JSON text as JSON.parse does', () => {
    // Characters that hide in an editor are refused unless they are escaped, which JSON.stringify does for some.
    const visible = /^[^\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]*$/;
    const json = fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' }).map((value) => JSON.stringify(value));
    fc.assert(
      fc.property(
        json.filter((text) => visible.test(text)),
        (text) => {
          expect(JSON.stringify(documentOf(text).value)).toBe(JSON.stringify(JSON.parse(text)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads scalars as YAML 1.2 does, where 1.1 saw truth and time', () => {
    const { value } = documentOf('a: yes\nb: on\nc: 2027-01-01\nd: 12:30\ne: ~\nf: 0o17\n');
    expect(value).toEqual({ a: 'yes', b: 'on', c: '2027-01-01', d: '12:30', e: null, f: 15 });
  });

  it('keeps a key named __proto__ as a key', () => {
    const { value } = documentOf('"__proto__": {polluted: true}');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect('polluted' in {}).toBe(false);
  });

  it('takes one byte order mark, lines that end in CRLF, one "---" and one "..."', () => {
    expect(documentOf('\ufeffa: 1').value).toEqual({ a: 1 });
    expect(documentOf('---\r\na: 1\r\n...\r\n').value).toEqual({ a: 1 });
  });

  it('is null where there are only comments', () => {
    expect(documentOf('# nothing yet\n').value).toBeNull();
  });

  it('has the digest of its bytes, byte order mark and all', () => {
    const bytes = new TextEncoder().encode('\ufeffa: 1\n');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(parseDocument(bytes, 'a.yml', 'policy')).toMatchObject({ sha256, file: 'a.yml', kind: 'policy' });
  });
});

describe('the place of a pointer', () => {
  const text =
    'name: a\ncapabilities:\n  networking:\n    allowed_domains: ["*.b.c", d.e]\n  "x/y~z": {k: 1}\nnothing:\n' +
    'cases:\n  - args: []\n  - args: []\n    expect:\n      stdout_matches: []\n  - {args: []}\n';
  const document = documentOf(text, 'manifest', 'as-declared.yml');

  it.each([
    ['', 1, 1],
    ['/name', 1, 7],
    ['/capabilities/networking/allowed_domains', 4, 22],
    ['/capabilities/networking/allowed_domains/0', 4, 23],
    ['/capabilities/networking/allowed_domains/1', 4, 32],
    ['/capabilities/x~1y~0z/k', 5, 16],
  ])('%j is that of the value', (pointer, line, column) => {
    expect(document.place(pointer)).toEqual({ file: 'as-declared.yml', line, column, pointer });
  });

  it.each([
    ['/capabilities/networking/allowed_ports/3', 3, 3],
    ['/cases/1/name', 9, 3],
    ['/cases/1/expect/exit_code', 10, 5],
    ['/cases/2/expect', 12, 5],
    ['/cases/9/name', 7, 1],
    ['/capabilities/networking/allowed_domains/7', 4, 22],
    ['/capabilities/networking/allowed_domains/01', 4, 22],
    ['/category', 1, 1],
    ['/name/below', 1, 7],
  ])('%j is that of what would hold it, because it is absent', (pointer, line, column) => {
    expect(document.place(pointer)).toMatchObject({ line, column, pointer });
  });

  it.each([
    ['/capabilities/networking', 3, 3],
    ['/capabilities/x~1y~0z', 5, 3],
    ['/nothing', 6, 1],
  ])('of the key %j is where the key stands', (pointer, line, column) => {
    expect(document.keyPlace(pointer)).toMatchObject({ line, column, pointer });
  });

  it('counts columns in UTF-16 code units, as editors and annotations do', () => {
    expect(documentOf('{"é😀": 1, "b": 2}').keyPlace('/b')).toMatchObject({ line: 1, column: 12 });
  });
});

describe('refuses, with its place,', () => {
  it.each([
    ['a key that stands twice', '{"a": 1, "b": {"c": 1, "c": 2}}', 'manifest/duplicate-key', 1, 24],
    ['a key that stands twice in two spellings', 'a: 1\n"\\x61": 2\n', 'manifest/duplicate-key', 2, 1],
    ['an unquoted wildcard, which is an alias', 'a:\n  - *.example.com\n', 'manifest/unsupported-yaml', 2, 5],
    ['an anchor', 'a: &x 1\n', 'manifest/unsupported-yaml', 1, 4],
    ['a tag', 'a: !!binary eA==\n', 'manifest/unsupported-yaml', 1, 4],
    ['a tag of its own', 'a: !ruby/object:Gem {}\n', 'manifest/unsupported-yaml', 1, 4],
    [
      'a directive that would change the rules of reading',
      '%YAML 1.1\n---\na: yes\n',
      'manifest/unsupported-yaml',
      1,
      1,
    ],
    ['a merge key', 'a: 1\n<<: {b: 1}\n', 'manifest/unsupported-yaml', 2, 1],
    ['a second document', 'a: 1\n---\nb: 1\n', 'manifest/unsupported-yaml', 2, 1],
    ['a tab that indents', 'a:\n\tb: 1\n', 'manifest/not-parsable', 2, 1],
    ['a list as a key', '? [a]\n: b\n', 'manifest/not-parsable', 1, 3],
    ['two keys on one line', 'a: b: c\n', 'manifest/not-parsable', 1, 4],
    ['a bracket that is never closed', '{"a": [1, 2}', 'manifest/not-parsable', 1, 12],
    ['a quote that is never closed', 'a: "x"\nb: "x\nc: 1\n', 'manifest/not-parsable', 2, 4],
    ['text after the end', '{"a": 1} b', 'manifest/not-parsable', 1, 10],
    ['a control character', 'a: b\u0007\n', 'manifest/not-parsable', 1, 5],
    ['a lone carriage return', 'a: 1 # x\rb: 2\n', 'manifest/not-parsable', 1, 9],
    ['text that is shown right to left', '# a\u202e b\n', 'manifest/not-parsable', 1, 4],
    ['a second byte order mark', '\ufeff\ufeffa: 1', 'manifest/not-parsable', 1, 1],
  ])('%s', (_, text, rule, line, column) => {
    expect(refusedBy(() => documentOf(text))).toMatchObject({
      rule,
      level: 'error',
      place: { file: 'manifest.yml', line, column },
      fix: expect.any(String),
    });
  });

  it('bytes that are not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('a: 1\nb: '), Buffer.from([0xc3, 0x28])]);
    const finding = refusedBy(() => parseDocument(bytes, 'm.yml', 'manifest'));
    expect(finding).toMatchObject({ rule: 'manifest/not-parsable', place: { line: 2, column: 4 } });
  });

  it('UTF-16', () => {
    const finding = refusedBy(() => parseDocument(Buffer.from('\ufeffa: 1', 'utf16le'), 'm.yml', 'manifest'));
    expect(finding.rule).toBe('manifest/not-parsable');
  });

  it('more than a mebibyte', () => {
    const finding = refusedBy(() => parseDocument(Buffer.alloc(MIB + 1, '#'), 'm.yml', 'manifest'));
    expect(finding.rule).toBe('manifest/too-large');
  });

  it.each([
    ['manifest', 'manifest/duplicate-key'],
    ['policy', 'policy/duplicate-key'],
    ['scenario', 'runtime/scenario-duplicate-key'],
  ] as const)('by a rule of its own for a %s', (kind, rule) => {
    expect(refusedBy(() => documentOf('{"a": 1, "a": 2}', kind)).rule).toBe(rule);
  });

  it('and tells how to write a wildcard', () => {
    expect(refusedBy(() => documentOf('- *.example.com')).fix).toBe('Put it in quotes: "*.example.com".');
  });
});
