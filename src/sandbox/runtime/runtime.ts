import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Place, Refusal } from '../../finding.ts';
import { pathCovers } from '../../manifest/path.ts';
import { quoted } from '../../quoted.ts';
import { HostCommandError } from '../host/host-command.ts';
import { allows, reachable } from '../host/reachable.ts';
import type { SandboxHost } from '../host/sandbox-host.ts';
import { INTERPRETER_FOLDER } from '../plan/layout.ts';
import { unwantedIn } from './look-through.ts';
import { namesOf } from './names.ts';
import { type Environment, environmentOf, surroundingsOf } from './prefix.ts';
import { whyTooBroad } from './too-broad.ts';
import { exchangeablePart, toolCache } from './who-can-change.ts';

/** A part of the host outside the base runtime that is shown read-only, because it runs the tool. */
export interface Runtime {
  /** The file or folder on the host, or the copy of it that is shown. */
  readonly from: string;
  /** What it is on the host. */
  readonly of: string;
  /** Where the sandbox has it: a folder stays where it is, since many runtimes have their own path compiled in. */
  readonly at: string;
}

/** What decides whether a part of the host may be shown as a runtime. */
export interface RuntimeSearch {
  /** Folders that every sandbox shows. */
  readonly baseRuntime: readonly string[];
  /** Folders whose content the author of the tool may have written, without links. */
  readonly judged: readonly string[];
  /** A folder of ours that the sandbox's user can reach. */
  readonly folder: string;
  readonly host: SandboxHost<'setpriv'>;
  /** The manifest's line that names the command. */
  readonly place: Place;
}

/** A program with what is shown for it. */
export interface ShownProgram {
  /** Its path in the sandbox. */
  readonly program: string;
  readonly runtimes: readonly Runtime[];
}

export function unavailable(message: string, { place }: Pick<RuntimeSearch, 'place'>, fix: string): Refusal {
  return new Refusal('host/interpreter-unavailable', message, { place, fix });
}

function untrusted(message: string, { place }: RuntimeSearch, fix: string): Refusal {
  return new Refusal('host/untrusted-interpreter', message, { place, fix });
}

/** A tool's author must not choose by which interpreter the tool is judged. */
function refuseJudged(names: readonly string[], search: RuntimeSearch): void {
  for (const name of names) {
    const folder = search.judged.find((each) => pathCovers(each, name));
    if (folder === undefined) continue;
    const message = `The program ${quoted(name)} is in ${quoted(folder)}, which the tool’s author can change.`;
    throw untrusted(message, search, 'Install it outside the checkout, and put its folder on the PATH.');
  }
}

async function isInToolCache(path: string): Promise<boolean> {
  const cache = toolCache();
  if (cache === undefined) return false;
  // Without a folder of that name nothing is below it.
  const real = await realpath(cache).catch(() => undefined);
  return real !== undefined && pathCovers(real, path);
}

async function refuseExchangeable(path: string, search: RuntimeSearch): Promise<void> {
  if (await isInToolCache(path)) return;
  const part = await exchangeablePart(path);
  if (part === undefined) return;
  const message = `The program ${quoted(path)} could be exchanged: another user can change ${quoted(part)}.`;
  const fix = `Let nobody but root and the user who runs as-declared own it or write to it: chmod go-w ${quoted(part)}.`;
  throw untrusted(message, search, fix);
}

async function refuseUnreadable(path: string, search: RuntimeSearch): Promise<void> {
  if (await allows([{ right: '-x', path }], search.host)) return;
  const message = `The user that the sandbox runs as cannot get to ${quoted(path)}: a folder on the way there is closed to it.`;
  const fix =
    'Install the runtime where every user can read it, such as below /opt, or run as-declared as the user it belongs to.';
  throw unavailable(message, search, fix);
}

async function refuseUnwanted(prefix: string, search: RuntimeSearch): Promise<void> {
  try {
    const found = await unwantedIn(prefix, await isInToolCache(prefix), search.host);
    if (found === undefined) return;
    const fix = 'Install the runtime in a folder of its own that nobody else can write to.';
    throw untrusted(
      `The runtime ${quoted(prefix)} cannot be shown: ${quoted(found.path)} ${found.reason}.`,
      search,
      fix,
    );
  } catch (error) {
    if (!(error instanceof HostCommandError)) throw error;
    const message = `The runtime ${quoted(prefix)} could not be looked through.`;
    throw new Refusal('host/interpreter-unavailable', message, {
      place: search.place,
      evidence: { said: error.message },
      fix: 'Let every user read all of its folders.',
    });
  }
}

async function folderRuntime(prefix: string, search: RuntimeSearch): Promise<Runtime> {
  const holdsBase = search.baseRuntime.some((path) => pathCovers(prefix, path));
  const holdsJudged = search.judged.some((path) => pathCovers(prefix, path));
  const why = (await whyTooBroad(prefix)) ?? (holdsBase || holdsJudged ? 'holds more than a runtime' : undefined);
  if (why !== undefined) {
    const fix = 'Install it in a folder of its own, or add its folders to base_runtime.read in the policy.';
    throw unavailable(`The program is installed in ${quoted(prefix)}, which ${why}.`, search, fix);
  }
  await refuseExchangeable(prefix, search);
  await refuseUnreadable(prefix, search);
  await refuseUnwanted(prefix, search);
  return { from: prefix, of: prefix, at: prefix };
}

async function fileRuntime(file: string, search: RuntimeSearch): Promise<Runtime> {
  const from = await reachable(file, search.folder, search.host);
  return { from, of: file, at: `${INTERPRETER_FOLDER}/${basename(file)}` };
}

function isShown(path: string, { baseRuntime }: RuntimeSearch, runtimes: readonly Runtime[]): boolean {
  return [...baseRuntime, ...runtimes.map(({ at }) => at)].some((folder) => pathCovers(folder, path));
}

/** The names of the Python that a virtual environment is made of. */
async function pythonOf(
  { program, prefix, home = '' }: Environment,
  search: RuntimeSearch,
): Promise<readonly string[]> {
  const names = await namesOf(join(home, basename(program))).catch(() => []);
  const file = names.at(-1);
  if (file !== undefined && (isShown(file, search, []) || names[0] === join(home, basename(program)))) return names;
  const message = `The virtual environment ${quoted(prefix)} is made of ${quoted(home)}, which is not there or a link.`;
  throw unavailable(message, search, 'Make it anew with the Python that the link leads to.');
}

async function showEnvironment(
  environment: Environment,
  shown: readonly Runtime[],
  search: RuntimeSearch,
): Promise<ShownProgram> {
  const { program, prefix } = environment;
  const own = isShown(prefix, search, shown) ? [] : [await folderRuntime(prefix, search)];
  const python = await showProgram(await pythonOf(environment, search), [...shown, ...own], search);
  return { program, runtimes: [...own, ...python.runtimes] };
}

/**
 * Makes a program of the host one that the sandbox has: in the base runtime, in a runtime that is shown already, or in one
 * more.
 *
 * @param names all names of the program, the file itself last
 * @param shown runtimes that are shown already
 * @throws Refusal host/interpreter-unavailable, host/untrusted-interpreter
 */
export async function showProgram(
  names: readonly string[],
  shown: readonly Runtime[],
  search: RuntimeSearch,
): Promise<ShownProgram> {
  const file = names.at(-1) ?? '';
  const environment = await environmentOf(names);
  if (environment === undefined && isShown(file, search, shown)) {
    // Some programs are told by their name which one to be.
    return { program: names.find((name) => isShown(name, search, shown)) ?? file, runtimes: [] };
  }
  const outside = names.filter((name) => !isShown(name, search, shown));
  refuseJudged(outside, search);
  for (const name of outside) await refuseExchangeable(dirname(name), search);
  if (environment !== undefined) return showEnvironment(environment, shown, search);
  const { program, prefix } = await surroundingsOf(names);
  if (prefix !== undefined) return { program, runtimes: [await folderRuntime(prefix, search)] };
  await refuseExchangeable(file, search);
  const runtime = await fileRuntime(file, search);
  return { program: runtime.at, runtimes: [runtime] };
}
