// Writes src/sbom/schema/xsd/: `npm run build`. A test compares.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { xsdFiles } from './xsd-files.ts';

const folder = fileURLToPath(new URL('../src/sbom/schema/xsd', import.meta.url));

const files = await xsdFiles();
await rm(folder, { recursive: true, force: true });
await mkdir(folder);
for (const [name, text] of files) await writeFile(`${folder}/${name}`, text);
