// Writes what is made of something else: `npm run docs`. Tests compare.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { manifestDocument } from './manifest-document.ts';
import { rulesDocument } from './rules-document.ts';
import { scenarioDocument } from './scenario-document.ts';
import { schemaTypes } from './schema-types.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

writeFileSync(at('docs/manifest.md'), manifestDocument());
writeFileSync(at('docs/scenario.md'), scenarioDocument());
writeFileSync(at('docs/rules.md'), rulesDocument());
writeFileSync(at('__tests__/unit/schema/from-schemas.ts'), schemaTypes());
