// The tables of docs/scenario.md. `npm run docs` writes them; a test compares.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import schema from '../policies/schema/scenario.schema.json' with { type: 'json' };
import { keyTable } from './key-tables.ts';
import { withMadeParts } from './made-parts.ts';

const PATH = fileURLToPath(new URL('../docs/scenario.md', import.meta.url));

/** docs/scenario.md, with the tables that are made anew. */
export function scenarioDocument(text = readFileSync(PATH, 'utf8')): string {
  return withMadeParts(text, (what, pointer) => {
    if (what !== 'keys') throw new Error(`docs/scenario.md asks for "${what}", and nothing makes it`);
    return keyTable(schema, pointer);
  });
}
