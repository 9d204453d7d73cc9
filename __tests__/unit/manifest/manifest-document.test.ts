// What docs/manifest.md says is what the schema, the profiles and the reader say, and its examples are judged.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../../policies/schema/manifest.schema.json' with { type: 'json' };
import { keyTable, objectsOf } from '../../../scripts/key-tables.ts';
import { manifestDocument } from '../../../scripts/manifest-document.ts';
import type { Schema } from '../../../scripts/schema-types.ts';
import { Refusal } from '../../../src/finding.ts';
import { CATEGORIES } from '../../../src/manifest/category.ts';
import { ISOLATION_NAMES } from '../../../src/manifest/isolation.ts';
import { MANIFEST_RULES } from '../../../src/manifest/rules.ts';
import { lines, readManifestText } from '../../kit/documents.ts';

const DOCUMENT = readFileSync(fileURLToPath(new URL('../../../docs/manifest.md', import.meta.url)), 'utf8');

interface Example {
  readonly language: string;
  readonly words: readonly string[];
  readonly text: string;
  /** In the document, for whoever looks for it. */
  readonly line: number;
}

const EXAMPLES: readonly Example[] = [...DOCUMENT.matchAll(/^```(.*)\n([^]*?)^```$/gm)].map((block) => {
  const [, info = '', text = ''] = block;
  const [language = '', ...words] = info.split(' ');
  return { language, words, text, line: DOCUMENT.slice(0, block.index).split('\n').length };
});

/** Rule and line of each finding. */
async function judged(text: string): Promise<readonly string[]> {
  const findings = await readManifestText(text).then(
    (reading) => reading.findings,
    (error: unknown) => {
      if (error instanceof Refusal) return [error.finding];
      throw error;
    },
  );
  return lines(findings).map((found) => found.replace(/:.*/, ''));
}

/** Every key that the schema describes, and the examples that it gives. */
function* given(part: unknown, pointer = ''): Generator<readonly [string, Schema]> {
  if (typeof part !== 'object' || part === null) return;
  if ('examples' in part && Array.isArray(part.examples)) yield [pointer, part];
  for (const [key, child] of Object.entries(part)) {
    if (key !== 'examples') yield* given(child, `${pointer}/${key}`);
  }
}

describe('docs/manifest.md', () => {
  it('says what it takes from elsewhere as it stands there', () => {
    expect(DOCUMENT).toBe(manifestDocument(DOCUMENT));
  });

  it.each([...objectsOf(schema)])('has a table of the keys of "%s"', (pointer) => {
    expect(DOCUMENT).toContain(`<!-- made: keys${pointer === '' ? '' : ` ${pointer}`} -->`);
  });

  it.each([...CATEGORIES, ...ISOLATION_NAMES])('tells what %s is', (word) => {
    expect(DOCUMENT).toMatch(new RegExp(`^\\| \`${word}\` \\| \\w`, 'm'));
  });

  it.each(Object.keys(MANIFEST_RULES))('names %s', (rule) => {
    expect(DOCUMENT).toContain(rule);
  });

  it.each(EXAMPLES.map((example) => [example.line, example] as const))(
    'has an example at line %i that is judged as it says',
    async (_, { language, words: [kind, verdict, rule], text }) => {
      expect(['json', 'yaml']).toContain(language);
      expect(kind).toBe('manifest');
      expect([undefined, 'refused']).toContain(verdict);
      const marked = text.split('\n').findIndex((line) => line.includes('# refused')) + 1;
      expect(await judged(text)).toEqual(verdict === undefined ? [] : [`${rule} ${marked}`]);
    },
  );
});

describe('the schema that editors complete from', () => {
  const examples = [...given(schema)];

  it.each([...objectsOf(schema)])('gives an example of every value in "%s"', (pointer) => {
    const rows = keyTable(schema, pointer).split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/\| map \||\| `.+` \|$/);
  });

  it.each(examples)('gives examples at "%s" that it allows', (_, part) => {
    const { examples: values, ...rest } = part as Schema & { examples: readonly unknown[] };
    const validate = new Ajv2020({ allowUnionTypes: true }).compile({ ...rest, $defs: schema.$defs });
    for (const value of values) expect([value, validate(value)]).toEqual([value, true]);
  });
});
