// Writes src/document/validators/: `npm run build`. A test compares.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { validatorModules } from './validator-modules.ts';

const folder = fileURLToPath(new URL('../src/document/validators', import.meta.url));

const modules = await validatorModules();
await rm(folder, { recursive: true, force: true });
await mkdir(folder);
for (const [name, text] of modules) await writeFile(`${folder}/${name}`, text);
