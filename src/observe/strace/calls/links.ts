import { quotedText } from '../arguments.ts';
import type { Call, Notebook } from '../call.ts';
import { foldersOf, OWN_FOLDER, pathsOf, placesOf } from './paths.ts';

/** Which arguments of a call name a path and its folder. */
interface Named {
  readonly path: number;
  readonly folder?: number;
}

/** Calls by which links come to stand where they did not, or no longer stand where they did. */
const MADE: Readonly<Record<string, Named>> = { symlink: { path: 1 }, symlinkat: { folder: 1, path: 2 } };
const REMOVED: Readonly<Record<string, Named>> = { unlink: { path: 0 }, unlinkat: { folder: 0, path: 1 } };
const COPIED: Readonly<Record<string, readonly [from: Named, to: Named]>> = {
  link: [{ path: 0 }, { path: 1 }],
  linkat: [
    { folder: 0, path: 1 },
    { folder: 2, path: 3 },
  ],
  rename: [{ path: 0 }, { path: 1 }],
  renameat: [
    { folder: 0, path: 1 },
    { folder: 2, path: 3 },
  ],
  renameat2: [
    { folder: 0, path: 1 },
    { folder: 2, path: 3 },
  ],
};

function namedPlaces(call: Call, { path, folder }: Named, notebook: Notebook): readonly string[] {
  const from = foldersOf(call, folder === undefined ? OWN_FOLDER : (call.args[folder] ?? ''));
  const named = pathsOf(call, call.args[path], from);
  return named === undefined ? [] : placesOf(call, named, notebook, false);
}

/** A folder that is renamed takes along whoever is in it: where relative paths begin is then another place. */
function moveFolders(
  call: Call,
  sources: readonly string[],
  targets: readonly string[],
  { processes }: Notebook,
): void {
  const isCertain = call.result.value === '0' && sources.length === 1 && targets.length === 1;
  const isExchange = call.args[4]?.includes('RENAME_EXCHANGE') === true;
  for (const folder of processes.folders()) {
    for (const from of sources) {
      for (const to of targets) folder.renamed(from, to, { isCertain, isExchange });
    }
  }
}

/** Notes where links stand after a call that has been carried out, or that is about to be. */
export function noteLinks(call: Call, notebook: Notebook): void {
  const { links } = notebook;
  const { [call.name]: made } = MADE;
  const text = made && quotedText(call.args[0] ?? '');
  if (made !== undefined && text !== undefined) {
    for (const place of namedPlaces(call, made, notebook)) links.made(place, text, call.result.value === '0');
  }
  const { [call.name]: removed } = REMOVED;
  if (removed !== undefined) for (const place of namedPlaces(call, removed, notebook)) links.removed(place);
  const [source, target] = COPIED[call.name] ?? [];
  if (source === undefined || target === undefined) return;
  const targets = namedPlaces(call, target, notebook);
  const sources = namedPlaces(call, source, notebook);
  if (call.name.startsWith('rename')) moveFolders(call, sources, targets, notebook);
  for (const from of sources) {
    for (const to of targets) {
      links.copied(from, to);
      if (call.name === 'renameat2') links.copied(to, from);
      if (call.name.startsWith('rename')) links.removed(from);
    }
  }
}
