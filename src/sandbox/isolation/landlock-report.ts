import { join } from 'node:path';
import { hostCommand, tryCommand } from '../host/host-command.ts';
import type { HostFiles } from '../host/host-files.ts';
import { asIdentity } from '../host/identity.ts';
import type { TrialHost } from '../host/sandbox-host.ts';

/** Whether Landlock could hold a program on this host, and how that was found out. */
export interface LandlockReport {
  readonly works: boolean;
  readonly how: string;
  readonly fix?: string;
}

/** Security modules that the kernel has started; the file is there where securityfs is mounted. */
const MODULES = '/sys/kernel/security/lsm';

/**
 * Puts a program under a rule that it may write no file, and lets it try. Landlock's ABI number cannot be asked for
 * without a program of one's own; what was tried is what is told.
 *
 * @param folder one that the sandbox's user owns
 */
export async function probeLandlock(
  { programs, identity, landlock }: TrialHost,
  folder: string,
  read: HostFiles,
): Promise<LandlockReport> {
  const modules = read(MODULES)?.trim().split(',');
  if (modules !== undefined && !modules.includes('landlock')) {
    return {
      works: false,
      how: `${MODULES} does not list it`,
      fix: 'Start the kernel with landlock in its lsm= list.',
    };
  }
  const help = await hostCommand([programs.setpriv, '--help']);
  if (!help.includes('--landlock-access')) {
    const fix = 'Use a distribution with util-linux 2.41 or newer: Debian 13, Ubuntu 26.04.';
    return { works: false, how: `${programs.setpriv} has no --landlock-access`, fix };
  }
  if (landlock === undefined) {
    const fix = 'Use Linux 6.2 or newer with CONFIG_SECURITY_LANDLOCK, started with landlock in its lsm= list.';
    return { works: false, how: 'the kernel has none, or an older one than its ABI 3', fix };
  }
  const user = asIdentity(programs.setpriv, identity);
  const under = [...user, programs.setpriv, '--landlock-access', 'fs:write-file', '--'];
  const write = ['/usr/bin/truncate', '--size=0', join(folder, 'landlock')];
  const works = (words: readonly string[]) => tryCommand(words).then(({ exitCode }) => exitCode === 0);
  // The second of the three tells a write that is refused from a rule that cannot be set.
  if (
    (await works([...user, ...write])) &&
    (await works([...under, '/usr/bin/true'])) &&
    !(await works([...under, ...write]))
  )
    return { works: true, how: 'a write that was let through without it was refused under it' };
  const fix = 'Use a kernel with CONFIG_SECURITY_LANDLOCK, started with landlock in its lsm= list.';
  return { works: false, how: 'no write was refused under it', fix };
}
