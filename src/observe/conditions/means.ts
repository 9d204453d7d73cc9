import { realpath } from 'node:fs/promises';
import { type Finding, finding } from '../../finding.ts';
import { pathCovers } from '../../manifest/path.ts';
import type { ConditionName } from '../../policy/conditions.ts';
import type { Grant } from '../../policy/grant.ts';
import { FAKETIME_PACKAGE, findFaketime } from '../../sandbox/host/faketime.ts';
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

/** Looks up what the sandbox of a grant would have. */
export async function surveyMeans({ baseRuntime, endpoints, network, read, write }: Grant): Promise<Means> {
  const isShown = (path: string) => baseRuntime.read.some((folder) => pathCovers(folder, path));
  const clock = isShown('/etc') ? undefined : await findFaketime();
  const shell = isShown(SHELL) ? await realpath(SHELL).catch(() => undefined) : undefined;
  const granted = [...read, ...write].map(({ value }) => sandboxPath(value));
  return {
    ...(clock !== undefined && isShown(clock) && { clock }),
    ...(shell !== undefined && { shell: { path: SHELL, file: shell } }),
    hasNetwork: endpoints.length > 0 && network !== 'off',
    isTaken: (path) => granted.some((own) => pathCovers(own, path) || pathCovers(path, own)),
  };
}

/** What is to be said of conditions that cannot be made here. */
export function lackingMeans(conditions: readonly ConditionName[], { clock, shell }: Means): Finding[] {
  const found: Finding[] = [];
  if (conditions.includes('clock') && clock === undefined) {
    found.push(
      finding(
        'runtime/condition-not-tried',
        'The tool was not tried with another clock: the sandbox cannot show it libfaketime.',
        {
          fix: `Install it: sudo apt-get install ${FAKETIME_PACKAGE}. The base runtime is to show it, and not all of /etc.`,
        },
      ),
    );
  }
  if (conditions.includes('repeat') && shell === undefined) {
    found.push(
      finding('runtime/condition-not-tried', 'The tool was not tried twice: the base runtime shows no /usr/bin/sh.'),
    );
  }
  return found;
}
