// What docs/scenario.md says is what the schema and the reader say.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import schema from '../../../policies/schema/scenario.schema.json' with { type: 'json' };
import { keyTable, objectsOf } from '../../../scripts/key-tables.ts';
import { scenarioDocument } from '../../../scripts/scenario-document.ts';
import { readScenario } from '../../../src/observe/scenario.ts';
import { lines } from '../../kit/documents.ts';

const DOCUMENT = readFileSync(fileURLToPath(new URL('../../../docs/scenario.md', import.meta.url)), 'utf8');

const EXAMPLES = [...DOCUMENT.matchAll(/^```yaml scenario(?: refused (\S+))?\n([^]*?)^```$/gm)].map(
  ([, rule, text = '']) => ({ rule, text }),
);

const folder = mkdtempSync(join(tmpdir(), 'scenario-document-'));
mkdirSync(join(folder, 'fixtures'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('docs/scenario.md', () => {
  it('has its tables as the schema has them', () => {
    expect(DOCUMENT).toBe(scenarioDocument(DOCUMENT));
  });

  it.each([...objectsOf(schema)])('has a table of the keys of "%s"', (pointer) => {
    expect(DOCUMENT).toContain(`<!-- made: keys${pointer === '' ? '' : ` ${pointer}`} -->`);
  });

  it('has examples', () => {
    expect(EXAMPLES.length).toBeGreaterThan(2);
  });

  it.each(EXAMPLES)('has an example that is judged as it says: $rule', async ({ rule, text }) => {
    const path = join(folder, 'as-declared.scenario.yml');
    writeFileSync(path, text);
    const { findings } = await readScenario(path);
    const marked = text.split('\n').findIndex((line) => line.includes('# refused')) + 1;
    const found = lines(findings).map((each) => each.replace(/:.*/, ''));
    expect(found).toEqual(rule === undefined ? [] : [`${rule} ${marked}`]);
  });
});

describe('the schema of scenarios that editors complete from', () => {
  it.each([...objectsOf(schema)])('gives an example of every value in "%s"', (pointer) => {
    const rows = keyTable(schema, pointer).split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/\| map \||\| `.+` \|$/);
  });
});
