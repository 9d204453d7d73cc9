import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHEMAS, type Schema, schemaTypes } from '../../../scripts/schema-types.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const HERE = '__tests__/unit/schema';

const committed = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const TYPES = {
  manifest: 'src/manifest/raw-manifest.ts',
  policy: 'src/policy/reading/raw-policy.ts',
  scenario: 'src/observe/scenario/raw-scenario.ts',
  report: 'src/report/report.ts',
} as const;

interface Drift {
  readonly what: string;
  /** Where the compiler must find it. */
  readonly at: string;
  /** Changes a schema: its name and what in its JSON is written instead. */
  readonly schema?: readonly [keyof typeof SCHEMAS, string, string];
  /** Changes a type: what in its file is written instead. */
  readonly type?: readonly [keyof typeof TYPES, string, string];
}

const PLANTED: readonly Drift[] = [
  {
    what: 'a key that only the schema has',
    at: '/capabilities/memory/max_swap_mb',
    schema: ['ManifestDocument', '"max_rss_mb":', '"max_swap_mb":{"type":"integer"},"max_rss_mb":'],
  },
  {
    what: 'a key that only the type has',
    at: '/capabilities/memory/max_swap_mb',
    type: ['manifest', 'max_rss_mb?: number', 'max_rss_mb?: number; readonly max_swap_mb?: number'],
  },
  {
    what: 'a key that only the schema requires',
    at: '/entrypoint/cwd',
    schema: ['ManifestDocument', '"required":["command"]', '"required":["command","cwd"]'],
  },
  {
    what: 'a key that only the type requires',
    at: '/sbom_ref',
    type: ['manifest', 'sbom_ref?: string', 'sbom_ref: string'],
  },
  {
    what: 'a key of another name',
    at: '/cases/*/stdout',
    type: ['scenario', 'stdin?: string', 'stdout?: string'],
  },
  {
    what: 'a category more in the schema',
    at: '/category',
    schema: ['ManifestDocument', '"enum":["compute",', '"enum":["database","compute",'],
  },
  {
    what: 'a level less in the schema',
    at: '/runtime/undeclared_access',
    schema: ['PolicyDocument', '"enum":["error","warning","notice"]', '"enum":["error","warning"]'],
  },
  {
    what: 'a mode more in the type',
    at: '/mode',
    type: ['policy', "'enforce' | 'audit'", "'enforce' | 'audit' | 'off'"],
  },
  {
    what: 'a list that is one value in the type',
    at: '/tools/*/match',
    type: ['policy', 'readonly match: string', 'readonly match: readonly string[]'],
  },
  {
    what: 'a list of something else',
    at: '/capabilities/networking/allowed_ports/*',
    type: ['manifest', 'allowed_ports?: readonly number[]', 'allowed_ports?: readonly string[]'],
  },
  {
    what: 'a word that may stand for a list in the schema alone',
    at: '/sbom/deny_packages',
    schema: [
      'PolicyDocument',
      '"deny_packages":{"type":"array"',
      '"deny_packages":{"type":["array","string"],"pattern":"^any$"',
    ],
  },
  {
    what: 'null where the report has text',
    at: '/as_declared/version',
    schema: ['ReportDocument', '"version":{"type":"string"}', '"version":{"type":["string","null"]}'],
  },
  {
    what: 'a key of the report that only its type has',
    at: '/tools/*/verdicts',
    type: ['report', 'readonly enforced: boolean', 'readonly enforced: boolean;\n  readonly verdicts: number'],
  },
  {
    what: 'a value of a map in the report',
    at: '/tools/*/omitted/',
    type: ['report', 'omitted?: Readonly<Record<string, number>>', 'omitted?: Readonly<Record<string, string>>'],
  },
];

/** A text that is changed in one place. */
function changed(text: string, find: string, replace: string): string {
  if (!text.includes(find)) throw new Error(`there is no ${find}`);
  return text.replace(find, () => replace);
}

/** A committed file that can stand elsewhere: what it imports, it finds by absolute paths. */
function movable(path: string): string {
  return committed(path).replaceAll(/from '(\.[^']*)'/g, (_, to: string) => {
    return `from '${resolve(ROOT, dirname(path), to)}'`;
  });
}

/** Writes the comparison with one drift planted, or none. */
function plant(folder: string, { schema, type }: Partial<Drift>): void {
  const schemas: Record<string, Schema> = { ...SCHEMAS };
  if (schema !== undefined) {
    const [name, find, replace] = schema;
    schemas[name] = JSON.parse(changed(JSON.stringify(SCHEMAS[name]), find, replace)) as Schema;
  }
  mkdirSync(folder, { recursive: true });
  const comparison = movable(`${HERE}/drift.ts`).replace(join(ROOT, HERE, 'from-schemas.ts'), './from-schemas.ts');
  const jsonType = "import type { Json } from '../../../src/finding.ts';";
  writeFileSync(
    join(folder, 'from-schemas.ts'),
    schemaTypes(schemas).replace(jsonType, `import type { Json } from '${join(ROOT, 'src/finding.ts')}';`),
  );
  if (type === undefined) {
    writeFileSync(join(folder, 'drift.ts'), comparison);
    return;
  }
  const [name, find, replace] = type;
  writeFileSync(join(folder, 'changed.ts'), changed(movable(TYPES[name]), find, replace));
  writeFileSync(join(folder, 'drift.ts'), changed(comparison, join(ROOT, TYPES[name]), './changed.ts'));
}

/** What the compiler says of every comparison below the folder, in one run. */
function complaints(folder: string): string {
  const tsconfig = {
    extends: join(ROOT, 'tsconfig.json'),
    compilerOptions: { typeRoots: [join(ROOT, 'node_modules/@types')] },
    include: ['*/drift.ts'],
  };
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
  const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.', '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout;
}

describe('the types made of the schemas', () => {
  it('are committed as they are made', () => {
    expect(committed(`${HERE}/from-schemas.ts`)).toBe(schemaTypes());
  });

  it.each<[string, Schema]>([
    ['a keyword that they know nothing of', { type: 'string', not: {} }],
    ['an object that is not closed', { type: 'object', properties: {} }],
    [
      'keys of a pattern',
      { type: 'object', properties: {}, patternProperties: { '^y-': {} }, additionalProperties: false },
    ],
    ['a reference to elsewhere', { $ref: 'https://example.com/schema.json' }],
  ])('are not made of %s', (_, schema) => {
    expect(() => schemaTypes({ Document: schema })).toThrow(Error);
  });
});

describe('the compiler', () => {
  let folder: string;
  let said: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'as-declared-drift-'));
    plant(join(folder, 'none'), {});
    PLANTED.forEach((drift, index) => plant(join(folder, `planted-${index}`), drift));
    said = complaints(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('finds no drift where none was planted', () => {
    expect(said.split('\n').filter((line) => line.startsWith('none/'))).toEqual([]);
  });

  it.each(PLANTED.map((drift, index) => ({ ...drift, index })))('finds $what', ({ at, index }) => {
    const lines = said.split('\n').filter((line) => line.startsWith(`planted-${index}/drift.ts`));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('TS2344');
    expect(lines[0]).toMatch(new RegExp(`["\`]${at.replaceAll('*', '\\*')}`));
  });
});
