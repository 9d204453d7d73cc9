import { basename, extname } from 'node:path';
import { type Clues, SAYS_NOTHING, type Start } from '../clues.ts';
import { commandFor } from '../command.ts';
import type { Folder } from '../folder.ts';
import { isPlainName, shown } from '../plain.ts';

/** Where scripts are kept; the first of these that has any is looked at. */
const PLACES = ['', 'scripts', 'bin'];

/** Scripts that belong to the making of a tool. */
const OF_THE_WORKSHOP =
  /^(?:setup|conftest|noxfile|build|install|test|tests)\.[a-z]+$|[._](?:test|spec|config)\.[a-z]+$|^test_/;

/** How the one of several is called that starts the others. */
const MAIN_NAMES = ['main', 'cli', 'index', 'run', 'app', 'server'];

const MAX_SHOWN = 8;

interface Script {
  readonly path: string;
  readonly command: readonly string[];
}

/** A script, or the one of several that is called so: by its first line, or else by its extension. */
export function script(folder: Folder): Clues | undefined {
  const scripts = PLACES.map((place) => scriptsIn(place, folder)).find((some) => some.length > 0);
  if (scripts === undefined) return undefined;
  const main = theOne(scripts, folder.name);
  if (main === undefined) {
    const names = scripts.slice(0, MAX_SHOWN).map(({ path }) => shown(path));
    const more = scripts.length > MAX_SHOWN ? ' and more' : '';
    const text = `There are several scripts: ${names.join(', ')}${more}. A manifest speaks of one.`;
    return { ...SAYS_NOTHING, what: 'a folder of scripts', file: '', remarks: [{ part: 'entrypoint', text }] };
  }
  const { path, command } = main;
  const value: Start = { command, file: path, hasHelp: false };
  return { ...SAYS_NOTHING, what: 'a script', file: path, start: { value, from: `the script ${shown(path)}` } };
}

function scriptsIn(place: string, { files }: Folder): readonly Script[] {
  return [...files].flatMap(([path, file]) => {
    const name = basename(path);
    const isHere = path === (place === '' ? name : `${place}/${name}`);
    if (!isHere || !isPlainName(name) || OF_THE_WORKSHOP.test(name)) return [];
    const command = commandFor(path, file);
    return command === undefined ? [] : [{ path, command }];
  });
}

function theOne(scripts: readonly Script[], folderName: string): Script | undefined {
  if (scripts.length === 1) return scripts[0];
  return [folderName, ...MAIN_NAMES]
    .map((wanted) => scripts.filter(({ path }) => basename(path, extname(path)) === wanted))
    .find((some) => some.length === 1)?.[0];
}
