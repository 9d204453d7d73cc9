import { confiningProfile, confiningRuntime, isFiltered } from './container.ts';
import type { HostFiles } from './host-files.ts';
import { OWN_FOLDER } from './host-programs.ts';
import { isRestricted, MAKERS, makersProfile } from './namespace-makers.ts';

/** Why the kernel lets this user have no namespaces, and what to do about it. */
export interface Cause {
  /** One or two sentences. */
  readonly because: string;
  readonly fix: string;
}

const APPARMOR_FIX = [
  'With install-dependencies: auto and sudo without a password as-declared sees to it by itself, for each run. Else give it',
  'copies of its own, and AppArmor a profile that lets these make namespaces:',
  `sudo install -D -m 755 -t ${OWN_FOLDER} ${MAKERS.map((name) => `/usr/bin/${name}`).join(' ')} &&`,
  `echo '${makersProfile('as-declared', OWN_FOLDER)}' | sudo apparmor_parser --replace`,
].join(' ');

const SWITCHES = [
  {
    path: '/proc/sys/user/max_user_namespaces',
    name: 'user.max_user_namespaces',
    fix: 'Use another host, or allow them: sudo sysctl -w user.max_user_namespaces=15000',
  },
  {
    path: '/proc/sys/kernel/unprivileged_userns_clone',
    name: 'kernel.unprivileged_userns_clone',
    fix: 'Use another host, or allow them: sudo sysctl -w kernel.unprivileged_userns_clone=1',
  },
] as const;

function isZero(text: string | undefined): boolean {
  return text?.trim() === '0';
}

/**
 * Looks for what keeps user namespaces from an ordinary user, the surest cause first. Called where making them has
 * failed: a switch alone does not say so.
 */
export function causeOfRefusal(read: HostFiles): Cause {
  const off = SWITCHES.find(({ path }) => isZero(read(path)));
  if (off !== undefined) return { because: `The kernel's switch ${off.name} is 0.`, fix: off.fix };
  const runtime = confiningRuntime(read);
  if (runtime !== undefined) {
    return {
      because: `This is a container (${runtime}), whose own walls refuse them.`,
      fix: 'Run the job on the machine itself: take `container:` out of the job, or start as-declared outside of the container.',
    };
  }
  if (isRestricted(read)) {
    return { because: 'AppArmor keeps them from programs without a profile, as Ubuntu has it.', fix: APPARMOR_FIX };
  }
  const profile = confiningProfile(read);
  if (profile !== undefined) {
    return {
      because: `AppArmor's profile "${profile}" confines this process and all that it starts.`,
      fix: `Start as-declared outside of the profile "${profile}", or give it the rules \`userns,\` and \`capability,\`.`,
    };
  }
  if (isFiltered(read)) {
    return {
      because: 'A filter of system calls was put on this process before it was started.',
      fix: 'Start as-declared without it: of a systemd service it is RestrictNamespaces= or SystemCallFilter=.',
    };
  }
  return {
    because: 'Nothing that as-declared knows of says why.',
    fix: 'Look into the kernel log for what refused it, or use a host whose ordinary users can run: unshare --user true',
  };
}
