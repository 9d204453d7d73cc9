import { join } from 'node:path';
import type { Clues } from './clues.ts';
import type { Folder, ProjectFile } from './folder.ts';
import { mcpBundle } from './kinds/mcp-bundle.ts';
import { npmPackage } from './kinds/npm-package.ts';
import { pythonProject } from './kinds/python-project.ts';
import { script } from './kinds/script.ts';
import { serverJson } from './kinds/server-json.ts';
import { skill } from './kinds/skill.ts';
import { readFrontMatter, readJson, readToml } from './project-file.ts';

const SKILL_FILES = ['SKILL.md', 'skill.md', 'skills.md'] as const;

/**
 * What every file that the folder has says of the tool. Those that say how it is packed come first: where two speak of
 * the same, the first is taken at its word. Scripts are looked for where none says how the tool starts.
 * @throws Refusal host/init-… for a file that cannot be read as what it is
 */
export function recognise(folder: Folder): readonly Clues[] {
  const told = [
    read(folder, 'package.json', (bytes, place) => npmPackage(readJson(bytes, place), folder)),
    read(folder, 'pyproject.toml', (bytes, place) => pythonProject(readToml(bytes, place), folder)),
    read(folder, 'manifest.json', (bytes, place) => mcpBundle(readJson(bytes, place), folder)),
    read(folder, 'server.json', (bytes, place) => serverJson(readJson(bytes, place), folder)),
    readSkill(folder),
  ].filter((clues) => clues !== undefined);
  if (told.some(({ start }) => start !== undefined)) return told;
  const scripts = script(folder);
  return scripts === undefined ? told : [...told, scripts];
}

function read(
  folder: Folder,
  name: ProjectFile,
  as: (bytes: Uint8Array, place: string) => Clues | undefined,
): Clues | undefined {
  const bytes = folder.texts.get(name);
  return bytes && as(bytes, join(folder.given, name));
}

function readSkill(folder: Folder): Clues | undefined {
  const name = SKILL_FILES.find((each) => folder.texts.has(each));
  if (name === undefined) return undefined;
  return read(folder, name, (bytes, place) => {
    const fields = readFrontMatter(bytes, place);
    return fields && skill(fields, name, folder);
  });
}
