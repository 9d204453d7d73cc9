import { chown, copyFile, lstat, mkdir, readdir, realpath } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { CHECKOUT } from '../../checkout.ts';
import { type Place, Refusal } from '../../finding.ts';
import { pathCovers } from '../../manifest/path.ts';
import type { Grant, Granted } from '../../policy/grant.ts';
import { quoted } from '../../quoted.ts';
import type { Identity } from '../host/identity.ts';
import { type GrantedMount, HOME_FOLDER, TMP_FOLDER, TOOL_FOLDER } from './layout.ts';
import { sandboxPath } from './sandbox-path.ts';

/** A file or folder to be found at a granted path when the tool starts. */
export interface Fixture {
  /** Path in the sandbox. */
  readonly at: string;
  /** The file or folder on the host, below the scenario's own folder. */
  readonly from: string;
  /** The line of the scenario that places it. */
  readonly place: Place;
}

/** How much a case may place, in files and folders. */
const MAX_STAGED = 10_000;

function ofCheckout(folder: string): Refusal {
  const message = `The fixture ${folder} holds ${CHECKOUT}, where a checkout may keep the credentials of a job.`;
  return new Refusal('runtime/scenario-invalid-value', message, {
    fix: 'Keep what a case places in a folder of its own.',
  });
}

/** Why a fixture cannot stand where the scenario has it, by the error's code. */
const FAULTS: Readonly<Record<string, string>> = {
  EEXIST: 'a file stands where a folder is needed',
  ENOTDIR: 'a file stands where a folder is needed',
  EISDIR: 'a folder stands where a file is to be',
  ENAMETOOLONG: 'a name in it is longer than names can be',
  ENOENT: 'a name in it is no UTF-8, or it is gone',
  EACCES: 'it may not be read',
};

/** What is wrong with a fixture that could not be copied, or what else has failed. */
function notPlaced({ at, place }: Fixture, error: unknown): unknown {
  const fault = error instanceof Error && 'code' in error ? FAULTS[String(error.code)] : undefined;
  if (fault === undefined) return error;
  return new Refusal('runtime/scenario-invalid-value', `The scenario cannot place ${quoted(at)}: ${fault}.`, {
    place,
    fix: 'Place files whose names and places go together.',
    cause: error,
  });
}

/** Copies file by file and refuses links: a link would be followed by whoever reads the copy. */
class Stager {
  /** What was copied; once, however many grants show it. */
  readonly #sources = new Set<string>();
  readonly #identity: Identity | undefined;

  constructor(identity: Identity | undefined) {
    this.#identity = identity;
  }

  /** With the folders that lead there, all of which are the tool's then. */
  async folder(path: string): Promise<void> {
    const first = (await mkdir(path, { recursive: true })) ?? path;
    for (let made = path; made.length >= first.length; made = dirname(made)) await this.own(made);
  }

  /** Makes a place for what is mounted within something else, unless a fixture stands there. */
  async placeFor(path: string, around: Fixture | undefined): Promise<void> {
    if ((await lstat(path).catch(() => undefined)) !== undefined) return;
    try {
      await this.folder(path);
    } catch (error) {
      throw around === undefined ? error : notPlaced(around, error);
    }
  }

  async own(path: string): Promise<void> {
    if (this.#identity !== undefined) await chown(path, this.#identity.uid, this.#identity.gid);
  }

  /** Makes what stands at `at`: the fixtures that lie there or below. */
  async fill(to: string, at: string, fixtures: readonly Fixture[]): Promise<void> {
    if (!fixtures.some((fixture) => fixture.at === at)) await this.folder(to);
    for (const fixture of fixtures) {
      const target = join(to, relative(at, fixture.at));
      try {
        await this.folder(dirname(target));
        await this.copy(fixture.from, target);
      } catch (error) {
        throw notPlaced(fixture, error);
      }
    }
  }

  async copy(from: string, to: string): Promise<void> {
    this.#sources.add(from);
    if (this.#sources.size > MAX_STAGED)
      throw new Refusal('runtime/scenario-invalid-value', `A case places more than ${MAX_STAGED} files.`);
    const found = await lstat(from);
    if (found.isDirectory()) {
      await this.folder(to);
      for (const name of await readdir(from)) {
        if (name === CHECKOUT) throw ofCheckout(from);
        await this.copy(join(from, name), join(to, name));
      }
    } else if (found.isFile()) {
      await copyFile(from, to);
      await this.own(to);
    } else {
      throw new Refusal('runtime/scenario-invalid-value', `The fixture ${from} is neither a file nor a folder.`);
    }
  }
}

/** Folders that are the tool's own in every sandbox. */
const OWN_FOLDERS = [TMP_FOLDER, HOME_FOLDER];

/**
 * What is made of a granted path that every sandbox has anyway. Of one in the tool's own folders that is what it lies
 * in: whether it is to be a file or a folder the tool alone knows.
 */
function given(path: string, paths: ReadonlyMap<string, boolean>): readonly GrantedMount[] | undefined {
  if (paths.get(path) === false) return pathCovers(TOOL_FOLDER, path) ? [] : undefined;
  if (!OWN_FOLDERS.some((folder) => pathCovers(folder, path))) return undefined;
  if ([...paths].some(([other, writable]) => !writable && pathCovers(other, path))) return undefined;
  return OWN_FOLDERS.some((folder) => pathCovers(path, folder) || dirname(path) === folder)
    ? []
    : [{ kind: 'folder', at: dirname(path) }];
}

/** The part of a folder placed around a path that comes to stand there; a link in it is for who copies all of it. */
async function partOf({ at, from, place }: Fixture, path: string): Promise<readonly Fixture[]> {
  const below = relative(at, path);
  const part = await realpath(join(from, below)).catch(() => undefined);
  const isThere = part !== undefined && part === join(await realpath(from), below);
  return isThere ? [{ at: path, from: part, place }] : [];
}

/** The fixtures that stand at a granted path or below it: what is mounted there hides the ones around it. */
async function standingAt(path: string, fixtures: readonly Fixture[]): Promise<readonly Fixture[]> {
  const own = fixtures.filter(({ at }) => pathCovers(path, at));
  if (own.some(({ at }) => at === path)) return own;
  const around = fixtures.filter(({ at }) => at !== path && pathCovers(at, path));
  const [innermost] = around.sort((a, b) => b.at.length - a.at.length);
  return innermost === undefined ? own : [...(await partOf(innermost, path)), ...own];
}

/** Every granted path once, with the wider of the two rights. */
function grantedPaths({ read, write }: Grant): ReadonlyMap<string, boolean> {
  const at = ({ value }: Granted<string>) => sandboxPath(value);
  return new Map([
    ...read.map((path) => [at(path), false] as const),
    ...write.map((path) => [at(path), true] as const),
  ]);
}

function refuseOutside(fixtures: readonly Fixture[], granted: readonly string[]): void {
  const outside = fixtures.find(({ at }) => !granted.some((path) => pathCovers(path, at)));
  if (outside === undefined) return;
  throw new Refusal(
    'runtime/scenario-invalid-value',
    `The scenario places files at ${outside.at}, which is not granted.`,
    {
      place: outside.place,
      fix: 'Declare the path under capabilities.filesystem in the manifest, or remove it from the scenario.',
      evidence: { path: outside.at },
    },
  );
}

/**
 * Makes what stands at each granted path in one run: the case's fixture, or an empty private folder. One that the
 * tool may write to is bounded in size unless the case places files in it.
 *
 * @param folder an empty folder of this run
 * @param others what else is mounted, by its path in the sandbox
 * @throws Refusal runtime/scenario-invalid-value for a fixture outside every granted path
 */
export async function stage(
  grant: Grant,
  fixtures: readonly Fixture[],
  folder: string,
  identity: Identity | undefined,
  others: readonly string[] = [],
): Promise<readonly GrantedMount[]> {
  const paths = grantedPaths(grant);
  refuseOutside(fixtures, [...paths.keys()]);
  const stager = new Stager(identity);
  const mounts: GrantedMount[] = [];
  for (const [index, [at, writable]] of [...paths].entries()) {
    const from = join(folder, String(index));
    const own = await standingAt(at, fixtures);
    const there = own.length === 0 ? given(at, paths) : undefined;
    if (there !== undefined) {
      mounts.push(...there);
      continue;
    }
    if (own.length === 0 && writable) {
      mounts.push({ kind: 'private', at });
      continue;
    }
    await stager.fill(from, at, own);
    // A mount within another needs a place to be at, and the outer one may be read-only.
    for (const inner of [...paths.keys(), ...others]) {
      if (inner !== at && pathCovers(at, inner)) await stager.placeFor(join(from, relative(at, inner)), own[0]);
    }
    const shows = (await lstat(from)).isDirectory() ? 'folder' : 'file';
    mounts.push({ kind: writable ? 'writable' : 'read-only', at, from, shows });
  }
  return mounts;
}
