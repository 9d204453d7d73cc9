import { posix } from 'node:path';
import { pathCovers } from '../manifest/path.ts';
import { HOME_FOLDER, TOOL_FOLDER } from '../sandbox/plan/layout.ts';
import type { SandboxPlan } from '../sandbox/plan/plan.ts';

/** What a sandbox's network was, seen from inside. */
export interface ExposedNetwork {
  /** Address of the gateway's DNS; absent without a network. */
  readonly resolver?: string;
  /** The name that the gateway's DNS answered with a synthetic address. */
  readonly nameAt: (address: string) => string | undefined;
}

/** What one sandbox showed its tool, by the paths inside. */
export interface Exposure {
  readonly tool: string;
  readonly home: string;
  /** The base runtime, the tool, and what is granted for reading. */
  readonly readable: readonly string[];
  /** Private folders that are empty at the start and gone with the run, and what is granted for writing. */
  readonly writable: readonly string[];
  readonly links: readonly { readonly at: string; readonly to: string }[];
  /** What the command line starts, and what that is interpreted by. */
  readonly programs: readonly string[];
  /** Folders that a language is installed in, shown for these programs. */
  readonly runtimes: readonly string[];
  /** What the kernel starts to interpret the tool's scripts, by the path of the script. */
  readonly interpreters: ReadonlyMap<string, readonly string[]>;
  readonly network: ExposedNetwork;
}

/**
 * What a plan shows.
 * @param command programs that the command line starts by itself, the entrypoint's interpreter among them, and what is
 * shown for them
 * @param interpreters those of every script of the tool that was run
 */
export function exposureOf(
  plan: SandboxPlan,
  command: { readonly starts: readonly string[]; readonly runtimes: readonly { readonly at: string }[] },
  interpreters: ReadonlyMap<string, readonly string[]>,
  network: ExposedNetwork,
): Exposure {
  const readable: string[] = [];
  const writable: string[] = [];
  const links: { at: string; to: string }[] = [];
  for (const mount of plan.mounts) {
    switch (mount.kind) {
      case 'read-only':
      case 'text':
        readable.push(mount.at);
        break;
      case 'writable':
      case 'private':
        writable.push(mount.at);
        break;
      case 'link':
        links.push({ at: mount.at, to: posix.resolve(posix.dirname(mount.at), mount.to) });
        break;
      // What it is made in is the tool's own, and shown by itself.
      case 'folder':
      case 'proc':
      case 'dev':
      case 'seal':
        break;
    }
  }
  const programs = [plan.command.program, ...command.starts];
  const runtimes = command.runtimes.map(({ at }) => at);
  return { tool: TOOL_FOLDER, home: HOME_FOLDER, readable, writable, links, programs, runtimes, interpreters, network };
}

/** A path without the links of the sandbox's root: `/bin/sh` is `/usr/bin/sh`. */
export function withoutLinks(path: string, { links }: Exposure): string {
  const link = links.find(({ at }) => pathCovers(at, path));
  return link === undefined ? path : link.to + path.slice(link.at.length);
}

export function isBelowAny(folders: readonly string[], path: string): boolean {
  return folders.some((folder) => pathCovers(folder, path));
}
