// The parts of docs/manifest.md that say what stands elsewhere. `npm run docs` writes them; a test compares.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import schema from '../policies/schema/manifest.schema.json' with { type: 'json' };
import profiles from '../policies/seccomp/profiles.json' with { type: 'json' };
import { CATEGORIES } from '../src/manifest/category.ts';
import { HARMLESS_VARIABLES, UNSAFE_VARIABLES } from '../src/manifest/env.ts';
import { keyTable } from './key-tables.ts';
import { withMadeParts } from './made-parts.ts';

const PATH = fileURLToPath(new URL('../docs/manifest.md', import.meta.url));

/** docs/manifest.md, with the parts that are made anew. */
export function manifestDocument(text = readFileSync(PATH, 'utf8')): string {
  return withMadeParts(text, made);
}

function made(what: string, pointer: string): string {
  switch (what) {
    case 'keys':
      return keyTable(schema, pointer);
    case 'categories':
      return categoryTable();
    case 'never':
      return profiles.never.map(({ name, reason, calls }) => `- **${name}**: ${reason} ${listed(calls)}`).join('\n');
    case 'variables':
      return variables();
    default:
      throw new Error(`docs/manifest.md asks for "${what}", and nothing makes it`);
  }
}

/** What each category may call, group by group. */
function categoryTable(): string {
  const rows = profiles.groups.map(({ name, reason }) => {
    const marks = CATEGORIES.map((category) => (profiles.categories[category].includes(name) ? '✓' : ''));
    return `| ${[`**${name}**: ${reason}`, ...marks].join(' | ')} |`;
  });
  return [
    `| what may be called | ${CATEGORIES.map((category) => `\`${category}\``).join(' | ')} |`,
    `|---|${CATEGORIES.map(() => ':-:').join('|')}|`,
    ...rows,
  ].join('\n');
}

function variables(): string {
  const steered = Object.entries(UNSAFE_VARIABLES).map(([what, names]) => `- ${what}: ${listed(names)}`);
  return [...steered, `- not refused although they look alike: ${listed([...HARMLESS_VARIABLES])}`].join('\n');
}

function listed(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(' ');
}
