import {
  type HostLandlock,
  LANDLOCK_RIGHTS,
  LATER_RIGHTS,
  landlockArguments,
  landlockRuleset,
} from '../plan/landlock.ts';
import { hostCommand } from './host-command.ts';
import type { HostPrograms } from './host-programs.ts';

const PROBE = '/usr/bin/true';

/** Whether the probe runs under a ruleset of these rights. */
function works(landlock: HostLandlock): Promise<boolean> {
  const { rights } = landlock;
  const ruleset = { ...landlockRuleset(landlock, [], []), rules: [{ path: '/', rights }] };
  return hostCommand([...landlockArguments(ruleset), PROBE]).then(
    () => true,
    () => false,
  );
}

/**
 * Finds by doing what of Landlock this host has: setpriv has it since util-linux 2.40, and the kernel may be too old, be built without it, or have it switched off. Less than ABI 3 is none: without `refer` every rename from
 * one folder to another would fail, and without `truncate` a file could be emptied that may not be written.
 */
export async function surveyLandlock({ setpriv }: Pick<HostPrograms, 'setpriv'>): Promise<HostLandlock | undefined> {
  const candidates = [[...LANDLOCK_RIGHTS, ...LATER_RIGHTS], LANDLOCK_RIGHTS].map((rights) => ({ setpriv, rights }));
  const found = await Promise.all(candidates.map(works));
  return candidates.find((_, index) => found[index]);
}
