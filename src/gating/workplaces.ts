import { join } from 'node:path';
import { interruptible } from '../interruption.ts';
import type { GateRequest } from '../request.ts';
import { openTrialSite, type TrialSite } from '../sandbox/chain/trial-site.ts';
import { inWorkFolder, makeTraversable } from '../sandbox/host/work-folder.ts';
import type { Workplace } from './subject.ts';

/** Makes a place for one tool, by a name of its own. */
export type Workplaces = (name: string) => Promise<Workplace>;

export interface WorkplacesOptions extends Pick<GateRequest, 'installDependencies' | 'progress'> {
  /** Whether tools are to be run with another clock. */
  readonly wantsClock: boolean;
}

/**
 * Does some work on tools that are unpacked and run. What it makes on the host is gone when it returns.
 * @throws Refusal host/interrupted
 */
export function inWorkplaces<T>(
  { installDependencies, progress, wantsClock }: WorkplacesOptions,
  work: (workplaces: Workplaces) => Promise<T>,
): Promise<T> {
  return interruptible((interrupted) =>
    inWorkFolder(async (root) => {
      let opening: Promise<TrialSite> | undefined;
      const site = () => {
        opening ??= openTrialSite(root, installDependencies, progress, wantsClock);
        return opening;
      };
      try {
        return await work(async (name) => {
          const own = await makeTraversable(join(root, name));
          return { site, folder: (part) => makeTraversable(join(own, part)), interrupted };
        });
      } finally {
        await opening?.then(
          (opened) => opened.close(),
          () => undefined,
        );
      }
    }),
  );
}
