import { chown, copyFile, lstat, mkdir, readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { Refusal } from '../finding.ts';
import type { Grant, Granted } from '../policy/grant.ts';
import type { Identity } from './identity.ts';
import type { GrantedMount } from './layout.ts';
import { sandboxPath } from './sandbox-path.ts';

/** A file or folder to be found at a granted path when the tool starts. */
export interface Fixture {
  /** Path in the sandbox. */
  readonly at: string;
  /** The file or folder on the host, below the scenario's own folder. */
  readonly from: string;
}

/** How much a case may place, in files and folders. */
const MAX_STAGED = 10_000;

function trimmed(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

function covers(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** Copies file by file and refuses links: a link would be followed by whoever reads the copy. */
class Stager {
  #count = 0;
  readonly #identity: Identity | undefined;

  constructor(identity: Identity | undefined) {
    this.#identity = identity;
  }

  async folder(path: string): Promise<void> {
    await mkdir(path, { recursive: true });
    await this.own(path);
  }

  async own(path: string): Promise<void> {
    if (this.#identity !== undefined) await chown(path, this.#identity.uid, this.#identity.gid);
  }

  async copy(from: string, to: string): Promise<void> {
    this.#count += 1;
    if (this.#count > MAX_STAGED)
      throw new Refusal('runtime/scenario-invalid-value', `A case places more than ${MAX_STAGED} files.`);
    const found = await lstat(from);
    if (found.isDirectory()) {
      await this.folder(to);
      for (const name of await readdir(from)) await this.copy(join(from, name), join(to, name));
    } else if (found.isFile()) {
      await copyFile(from, to);
      await this.own(to);
    } else {
      throw new Refusal('runtime/scenario-invalid-value', `The fixture ${from} is neither a file nor a folder.`);
    }
  }
}

/** Every granted path once, with the wider of the two rights. */
function grantedPaths(grant: Grant): ReadonlyMap<string, boolean> {
  const at = ({ value }: Granted<string>) => trimmed(sandboxPath(value));
  return new Map([
    ...grant.read.map((path) => [at(path), false] as const),
    ...grant.write.map((path) => [at(path), true] as const),
  ]);
}

/**
 * Makes what stands at each granted path in one run: the case's fixture, or an empty private folder.
 * @param folder an empty folder of this run
 * @throws Refusal runtime/scenario-invalid-value for a fixture outside every granted path
 */
export async function stage(
  grant: Grant,
  fixtures: readonly Fixture[],
  folder: string,
  identity: Identity | undefined,
): Promise<readonly GrantedMount[]> {
  const stager = new Stager(identity);
  const paths = grantedPaths(grant);
  for (const { at } of fixtures) {
    if ([...paths.keys()].some((granted) => covers(granted, trimmed(at)))) continue;
    throw new Refusal('runtime/scenario-invalid-value', `The scenario places files at ${at}, which is not granted.`, {
      fix: 'Declare the path under capabilities.filesystem in the manifest, or remove it from the scenario.',
    });
  }
  const mounts: GrantedMount[] = [];
  for (const [index, [at, writable]] of [...paths].entries()) {
    const from = join(folder, String(index));
    const own = fixtures.filter((fixture) => covers(at, trimmed(fixture.at)));
    if (!own.some((fixture) => trimmed(fixture.at) === at)) await stager.folder(from);
    for (const fixture of own) {
      const to = join(from, relative(at, trimmed(fixture.at)));
      if (to !== from) await stager.folder(dirname(to));
      await stager.copy(fixture.from, to);
    }
    // A granted path within another needs a place to be mounted at, and the outer one may be read-only.
    for (const inner of paths.keys()) {
      if (inner !== at && covers(at, inner)) await stager.folder(join(from, relative(at, inner)));
    }
    mounts.push({ at, from, writable });
  }
  return mounts;
}
