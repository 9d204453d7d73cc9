import { defined } from '../defined.ts';
import type { Category } from '../manifest/category.ts';
import type { Clues, EnvClue, Found, Remark, Start } from './clues.ts';
import { type Asked, allowed, deniesHost, deniesProgram, deniesVariable, type Prohibition } from './denied.ts';
import type { Folder } from './folder.ts';
import { artifactName, toolName, toolVersion } from './naming.ts';
import { packed } from './packing.ts';
import { environment, hosts, programs } from './requests.ts';

/** How the first case of the scenario exercises the tool. */
export type Exercise = 'mcp' | 'help' | 'plain-run';

/** What the person who asks knows better than the folder. */
export interface Wishes {
  readonly name?: string;
  readonly category?: Category;
}

/** All that is going to be written, as data. */
export interface Proposal {
  /** Follows "This is". */
  readonly what: string;
  /** The files that said something. */
  readonly sources: readonly string[];
  readonly name: Found<string>;
  readonly version: Found<string>;
  readonly category: Found<Category>;
  readonly start?: Found<Start>;
  readonly lockfile?: Found<string>;
  readonly dependencies: readonly string[];
  readonly domains: readonly Found<string>[];
  readonly env: readonly Found<EnvClue>[];
  /** Absolute paths. */
  readonly spawn: readonly Found<string>[];
  readonly exercise: Exercise;
  /** The packed tool, and what of the folder is in it. */
  readonly artifact: { readonly path: string; readonly entries: readonly string[] };
  readonly remarks: readonly Remark[];
}

/**
 * What the clues come to. Of two that speak of the same the first counts; what they ask for adds up.
 * @param prohibitions what the policy never allows, and so is not asked for
 */
export function propose(
  clues: readonly Clues[],
  folder: Folder,
  wishes: Wishes,
  prohibitions: readonly Prohibition[],
): Proposal {
  const { domains, env, spawn } = requests(clues, prohibitions);
  const name = toolName(wishes.name, clues, folder.name);
  const start = startOf(clues);
  const pack = packed(folder, start?.value);
  const server = clues.find(({ isMcpServer }) => isMcpServer);
  return {
    what: (server ?? clues[0])?.what ?? 'a tool',
    sources: clues.map(({ file }) => file).filter((file) => file !== ''),
    name,
    version: toolVersion(clues),
    category: categoryOf(wishes, domains.asked, spawn.asked),
    dependencies: clues.find(({ dependencies }) => dependencies.length > 0)?.dependencies ?? [],
    domains: domains.asked,
    env: env.asked,
    spawn: spawn.asked,
    exercise: exerciseOf(start?.value, server !== undefined),
    artifact: { path: artifactName(name.value), entries: pack.entries },
    remarks: [...clues, domains, env, spawn, pack].flatMap(({ remarks }) => remarks),
    ...defined({ start, lockfile: clues.find(({ lockfile }) => lockfile !== undefined)?.lockfile }),
  };
}

interface Requests {
  readonly domains: Asked<string>;
  readonly env: Asked<EnvClue>;
  readonly spawn: Asked<string>;
}

function requests(clues: readonly Clues[], prohibitions: readonly Prohibition[]): Requests {
  const itself = (value: string) => value;
  return {
    domains: allowed(hosts(clues), prohibitions, { part: 'networking', name: itself, denies: deniesHost }),
    env: allowed(environment(clues), prohibitions, { part: 'env', name: ({ name }) => name, denies: deniesVariable }),
    spawn: allowed(programs(clues), prohibitions, { part: 'process', name: itself, denies: deniesProgram }),
  };
}

/** The first way to start it, with the words that another file says always follow. */
function startOf(clues: readonly Clues[]): Found<Start> | undefined {
  const start = clues.find((each) => each.start !== undefined)?.start;
  if (start === undefined) return undefined;
  const more = clues.flatMap(({ args }) => args).filter(({ value }) => !start.value.command.includes(value));
  if (more.length === 0) return start;
  const command = [...start.value.command, ...more.map(({ value }) => value)];
  const sources = [...new Set(more.map(({ from }) => from))];
  return { value: { ...start.value, command }, from: [start.from, ...sources].join(' and ') };
}

/** The narrowest that has what is asked for. Any of them may start programs that are named. */
function categoryOf(
  { category }: Wishes,
  domains: readonly Found<string>[],
  spawn: readonly Found<string>[],
): Found<Category> {
  if (category !== undefined) return { value: category, from: 'the command line' };
  if (domains.length > 0) return { value: 'web-client', from: 'the hosts below' };
  if (spawn.length > 0) return { value: 'subprocess', from: 'the programs below' };
  return { value: 'compute', from: 'finding nothing that asks for more: no host, no program' };
}

function exerciseOf(start: Start | undefined, isMcpServer: boolean): Exercise {
  if (isMcpServer) return 'mcp';
  return start?.hasHelp === true ? 'help' : 'plain-run';
}
