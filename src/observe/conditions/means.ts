import { constants } from 'node:fs';
import { access, realpath } from 'node:fs/promises';
import { type Finding, finding } from '../../finding.ts';
import { pathCovers } from '../../manifest/path.ts';
import type { ConditionName } from '../../policy/conditions.ts';
import type { Grant } from '../../policy/grant.ts';
import { sandboxPath } from '../../sandbox/plan/sandbox-path.ts';

/** A shell that the sandbox shows. */
export interface Shell {
  readonly path: string;
  /** The file behind it. */
  readonly file: string;
}

/** What conditions are made with, as far as the sandbox has it. */
export interface Means {
  /** libfaketime. A program without a dynamic loader does not see another clock by it. */
  readonly clock?: string;
  readonly shell?: Shell;
  readonly hasNetwork: boolean;
  /** Whether something is granted or placed at a path or below it, or it lies in what is. */
  readonly isTaken: (path: string) => boolean;
}

const SHELL = '/usr/bin/sh';

/** Where distributions keep it; the one for programs of several threads. */
const CLOCKS = [
  '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1',
  '/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1',
  '/usr/lib64/faketime/libfaketimeMT.so.1',
];

async function isReadable(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}

/** Looks up what the sandbox of a grant would have. */
export async function surveyMeans({ baseRuntime, endpoints, network, read, write }: Grant): Promise<Means> {
  const isShown = (path: string) => baseRuntime.read.some((folder) => pathCovers(folder, path));
  const firstShown = async (paths: readonly string[]) => {
    for (const path of paths) if (isShown(path) && (await isReadable(path))) return path;
    return undefined;
  };
  const [clock, shell] = [await firstShown(CLOCKS), await firstShown([SHELL])];
  const granted = [...read, ...write].map(({ value }) => sandboxPath(value));
  return {
    ...(clock !== undefined && { clock }),
    ...(shell !== undefined && { shell: { path: shell, file: await realpath(shell) } }),
    hasNetwork: endpoints.length > 0 && network !== 'off',
    isTaken: (path) => granted.some((own) => pathCovers(own, path) || pathCovers(path, own)),
  };
}

/** What is to be said of conditions that cannot be made here. */
export function lackingMeans(conditions: readonly ConditionName[], { clock, shell }: Means): Finding[] {
  const found: Finding[] = [];
  if (conditions.includes('clock') && clock === undefined) {
    found.push(
      finding('runtime/condition-not-tried', 'The tool was not tried with another clock: libfaketime is not there.', {
        fix: 'Install it where the base runtime shows it: sudo apt-get install faketime',
      }),
    );
  }
  if (conditions.includes('repeat') && shell === undefined) {
    found.push(
      finding('runtime/condition-not-tried', 'The tool was not tried twice: the base runtime shows no /usr/bin/sh.'),
    );
  }
  return found;
}
