import { sweepCgroups } from './cgroup/open-cgroup.ts';
import { installMissing } from './install.ts';
import { type SandboxHost, surveyHost } from './sandbox-host.ts';
import { sweepWorkFolders } from './work-folder.ts';

/**
 * Gets the host ready for a trial: removes what killed runs left, installs what is missing where that is allowed,
 * and looks at what there is.
 *
 * @throws Refusal host/install-failed, host/missing-program and what else `surveyHost` throws
 */
export async function prepareHost(
  installDependencies: 'auto' | 'never',
  say: (line: string) => void,
): Promise<SandboxHost> {
  await Promise.all([sweepWorkFolders(), sweepCgroups()]);
  if (installDependencies === 'auto') await installMissing(say);
  return surveyHost();
}
