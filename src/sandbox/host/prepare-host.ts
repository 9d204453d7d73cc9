import { sweepCgroups } from '../cgroup/open-cgroup.ts';
import type { HostProgram } from './host-programs.ts';
import type { MAKERS } from './namespace-makers.ts';
import { type AllowedHost, allowNamespaces, sweepMakers } from './own-makers.ts';
import { type SandboxHost, surveyHost, surveyPrograms, type TrialHost } from './sandbox-host.ts';
import { sweepWorkFolders } from './work-folder.ts';

/** Removes what killed runs left. */
export async function sweep(): Promise<void> {
  await Promise.all([sweepWorkFolders(), sweepCgroups(), sweepMakers()]);
}

async function install(
  installDependencies: 'auto' | 'never',
  say: (line: string) => void,
  names?: readonly HostProgram[],
): Promise<void> {
  if (installDependencies === 'never') return;
  const { installMissing } = await import('./install.ts');
  await installMissing(say, names);
}

/**
 * Gets the host ready for a trial: removes what killed runs left, installs what is missing and sees to namespaces where
 * that is allowed, and looks at what there is.
 *
 * @param wantsClock whether another clock is to be shown to a tool
 * @throws Refusal host/install-failed, host/missing-program, host/no-user-namespaces and what else `surveyHost` throws
 */
export async function prepareHost(
  installDependencies: 'auto' | 'never',
  say: (line: string) => void,
  wantsClock: boolean,
): Promise<AllowedHost<TrialHost>> {
  await sweep();
  await install(installDependencies, say);
  if (wantsClock && installDependencies === 'auto') await (await import('./install.ts')).installFaketime(say);
  return allowNamespaces(await surveyHost(), installDependencies === 'auto', say);
}

/**
 * Gets the host ready for a launcher, which needs fewer programs and sweeps beside other work.
 * @throws Refusal host/install-failed, host/missing-program, host/no-user-namespaces and what else `surveyPrograms` throws
 */
export async function prepareLauncher<P extends HostProgram>(
  installDependencies: 'auto' | 'never',
  say: (line: string) => void,
  names: readonly (P | (typeof MAKERS)[number])[],
): Promise<AllowedHost<SandboxHost<P | (typeof MAKERS)[number]>>> {
  await install(installDependencies, say, names);
  return allowNamespaces(await surveyPrograms(names), installDependencies === 'auto', say);
}
