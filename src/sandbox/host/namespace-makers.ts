import type { HostFiles } from './host-files.ts';
import type { HostProgram } from './host-programs.ts';

/** The two programs of the chain that make user namespaces. */
export const MAKERS = ['bwrap', 'unshare'] as const satisfies readonly HostProgram[];

/** Whether AppArmor keeps user namespaces from programs without a profile, as Ubuntu 24.04 and later have it. */
export function isRestricted(read: HostFiles): boolean {
  return read('/proc/sys/kernel/apparmor_restrict_unprivileged_userns')?.trim() === '1';
}

/**
 * What lets AppArmor allow them to as-declared's own copies and to nothing else. Held by the kernel until it is
 * restarted. Sources: apparmor.d(5) on `userns`; Ubuntu's own profiles, which have the same form.
 */
export function makersProfile(name: string, folder: string): string {
  return `abi <abi/4.0>, profile ${name} ${folder}/{${MAKERS.join(',')}} flags=(unconfined) { userns, }`;
}
