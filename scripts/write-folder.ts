import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Has a folder of the repository hold these files, by name, and no others. */
export async function writeFolder(path: string, files: Iterable<readonly [name: string, text: string]>): Promise<void> {
  const folder = fileURLToPath(new URL(`../${path}`, import.meta.url));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const [name, text] of files) await writeFile(`${folder}/${name}`, text);
}
