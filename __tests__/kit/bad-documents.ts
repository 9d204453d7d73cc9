// Files that are no manifest and no policy, each for one reason. Both kinds begin with two lines of their own, so that
// the places in what follows are the same.

/** Two lines that are right, to begin with. */
export const HEADS = {
  manifest: 'name: a\nversion: "1"\n',
  policy: 'schema_version: 1\nname: a\n',
} as const;

export type BadKind = keyof typeof HEADS;

export interface BadDocument {
  readonly what: string;
  readonly text: (head: string) => string | Buffer;
  /** What follows the kind in the id of the rule. */
  readonly problem: string;
  readonly line: number;
  /** Absent where it depends on the two lines at the head. */
  readonly column?: number;
  /** For one kind alone. */
  readonly of?: BadKind;
}

const LAUGHS = 'abcdefghij'.split('').map((name, index, names) => {
  const previous = names[index - 1];
  return `x-${name}: &${name} [${Array.from({ length: 10 }, () => (previous === undefined ? 'lol' : `*${previous}`)).join(', ')}]`;
});

/** `count` keys that nothing knows. */
function unknownKeys(count: number): string {
  return Array.from({ length: count }, (_, index) => `key${index}: 1\n`).join('');
}

const EXCEPTION = `exceptions:
  - id: EX-1
    rule: policy/domain-not-allowed
    tool: a
    grant: { domains: [api.example.com] }
    reason: until the move is done
    approved_by: "@acme/security"
`;

export const BAD_DOCUMENTS: readonly BadDocument[] = [
  {
    what: '100 MB of YAML',
    text: (head) => Buffer.concat([Buffer.from(head), Buffer.alloc(100 * 1024 * 1024, 'x-padding: more\n')]),
    problem: 'too-large',
    line: 1,
    column: 1,
  },
  { what: 'an alias bomb', text: (head) => head + LAUGHS.join('\n'), problem: 'unsupported-yaml', line: 3, column: 6 },
  {
    what: 'an alias to what is not there',
    text: (head) => `${head}x-a: *b\n`,
    problem: 'unsupported-yaml',
    line: 3,
    column: 6,
  },
  { what: 'an anchor', text: (head) => `${head}x-a: &b 1\n`, problem: 'unsupported-yaml', line: 3, column: 6 },
  { what: 'a merge key', text: (head) => `${head}<<: { x-a: 1 }\n`, problem: 'unsupported-yaml', line: 3, column: 1 },
  { what: 'a tag', text: (head) => `${head}x-a: !!set {}\n`, problem: 'unsupported-yaml', line: 3, column: 6 },
  { what: 'two documents', text: (head) => `${head}---\n${head}`, problem: 'unsupported-yaml', line: 3, column: 1 },
  { what: 'a key twice', text: (head) => `${head}name: b\n`, problem: 'duplicate-key', line: 3, column: 1 },
  {
    what: 'a key twice, deep inside',
    text: (head) => `${head}x-a:\n  b: [{ c: 1, c: 2 }]\n`,
    problem: 'duplicate-key',
    line: 4,
    column: 15,
  },
  { what: 'a tab that indents', text: (head) => `${head}x-a:\n\tb: 1\n`, problem: 'not-parsable', line: 4, column: 1 },
  {
    what: 'a tab that indents within braces',
    text: (head) => `${head}x-a: {\n\tb: 1\n}\n`,
    problem: 'not-parsable',
    line: 4,
    column: 2,
  },
  {
    what: 'a merge conflict',
    text: (head) => `${head}<<<<<<< HEAD\nx-a: 1\n=======\nx-a: 2\n>>>>>>> theirs\n`,
    problem: 'not-parsable',
    line: 3,
    column: 1,
  },
  { what: 'bytes that are no text', text: () => Buffer.alloc(4096, 0xff), problem: 'not-parsable', line: 1, column: 1 },
  {
    what: 'a hundred thousand lists in each other',
    text: (head) => `${head}x-a: ${'['.repeat(100_000)}`,
    problem: 'too-large',
    line: 3,
    column: 71,
  },
  {
    what: 'a staircase of maps',
    text: (head) => head + Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}x-a:\n`).join(''),
    problem: 'too-large',
    line: 68,
    column: 69,
  },
  {
    what: 'ten thousand unknown keys',
    text: (head) => head + unknownKeys(10_000),
    problem: 'too-large',
    line: 7143,
  },
  {
    what: 'seven thousand unknown keys',
    text: (head) => head + unknownKeys(7000),
    problem: 'unknown-key',
    line: 3,
    column: 1,
  },
  { what: 'an unknown key', text: (head) => `${head}key: 1\n`, problem: 'unknown-key', line: 3, column: 1 },
  { what: 'a list', text: () => '- a\n', problem: 'invalid-value', line: 1, column: 1 },
  { what: 'nothing', text: () => '', problem: 'invalid-value', line: 1, column: 1 },
  { what: 'a web page', text: () => '<!doctype html><p>404</p>\n', problem: 'invalid-value', line: 1, column: 1 },
  {
    what: 'a version to come, with keys to come',
    text: () => 'manifest_version: 2\nname: a\nversion: "1"\nwishes: []\n',
    problem: 'invalid-value',
    line: 1,
    column: 19,
    of: 'manifest',
  },
  {
    what: 'a version to come, with keys to come',
    text: () => 'schema_version: 2\nname: a\nwishes: []\n',
    problem: 'invalid-value',
    line: 1,
    column: 17,
    of: 'policy',
  },
  {
    what: 'an exception that never expires',
    text: (head) => head + EXCEPTION,
    problem: 'invalid-value',
    line: 4,
    column: 3,
    of: 'policy',
  },
  {
    what: 'a branch that is extended',
    text: (head) => `${head}extends:\n  - { repo: acme/.github, path: base.yml, ref: main }\n`,
    problem: 'moving-reference',
    line: 4,
    column: 48,
    of: 'policy',
  },
];
