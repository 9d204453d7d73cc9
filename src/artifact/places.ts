import { Refusal } from '../finding.ts';
import { quoted } from '../quoted.ts';
import { foldedComponent } from './name.ts';

interface Place {
  readonly path: string;
  readonly kind: 'file' | 'folder';
  /** Whether the archive lists it, or only something below it. */
  readonly isListed: boolean;
}

function clash(place: Place, taken: Place): Refusal {
  let why = `is the same as ${quoted(taken.path)} on some file systems`;
  if (place.path === taken.path) why = place.kind === taken.kind ? 'is in it twice' : 'is both a file and a folder';
  return new Refusal('signature/artifact-duplicate-name', `The artifact's entry ${quoted(place.path)} ${why}.`, {
    fix: 'Keep one of the two.',
  });
}

/** A folder may be met as the parent of many entries, and be listed once, before or after them. */
function isSameFolder(taken: Place, place: Place): boolean {
  const areFolders = taken.kind === 'folder' && place.kind === 'folder';
  return areFolders && taken.path === place.path && !(taken.isListed && place.isListed);
}

/** Who has which place in the unpacked tool. Two entries in one place, on any file system, are a clash. */
export class Places {
  readonly #taken = new Map<string, Place>();

  /** Folders that must be made for the file, outermost first. @throws Refusal signature/artifact-duplicate-name */
  claimFile(path: string): readonly string[] {
    return this.#claim(path, 'file');
  }

  /** Folders that must be made, outermost first. The tool's own folder, the empty path, is always there. */
  claimFolder(path: string): readonly string[] {
    return path === '' ? [] : this.#claim(path, 'folder');
  }

  get folders(): readonly string[] {
    return [...this.#taken.values()].filter(({ kind }) => kind === 'folder').map(({ path }) => path);
  }

  /** The folder below which everything lies, as in npm's `package/`. */
  get onlyTopFolder(): string | undefined {
    const top = [...this.#taken.values()].filter(({ path }) => !path.includes('/'));
    return top.length === 1 && top[0]?.kind === 'folder' ? top[0].path : undefined;
  }

  #claim(path: string, kind: Place['kind']): readonly string[] {
    const made: string[] = [];
    const components = path.split('/');
    let key = '';
    for (const [index, component] of components.entries()) {
      const isLast = index === components.length - 1;
      const place: Place = {
        path: components.slice(0, index + 1).join('/'),
        kind: isLast ? kind : 'folder',
        isListed: isLast,
      };
      key += `/${foldedComponent(component)}`;
      const taken = this.#taken.get(key);
      if (taken !== undefined && !isSameFolder(taken, place)) throw clash(place, taken);
      if (taken === undefined && place.kind === 'folder') made.push(place.path);
      if (taken === undefined || isLast) this.#taken.set(key, place);
    }
    return made;
  }
}
