import type { Mount, SandboxPlan } from './plan.ts';

/** Descriptors that bwrap is started with. Text files follow the last of them. */
export const DESCRIPTORS = { args: 3, info: 4, block: 5, filter: 6, firstText: 7 } as const;

/** bwrap's arguments, and the texts to write to the descriptors from `DESCRIPTORS.firstText` on. */
export interface BwrapArguments {
  readonly args: readonly string[];
  readonly texts: readonly string[];
}

/** How many arguments bwrap takes in all, those of the tool among them: `MAX_ARGS` of bubblewrap.c. */
export const MAX_ARGUMENTS = 9000;

/** Who the tool believes to be. */
export const SANDBOX_ID = 1000;

/** Every namespace, no capability, no terminal, no descendant that outlives the run. */
const ISOLATION = [
  ...['--unshare-user', '--disable-userns', '--uid', String(SANDBOX_ID), '--gid', String(SANDBOX_ID)],
  ...['--unshare-pid', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try'],
  ...['--cap-drop', 'ALL', '--die-with-parent', '--new-session', '--clearenv'],
];

function mountArguments(mount: Mount, descriptor: number): readonly string[] {
  switch (mount.kind) {
    case 'read-only':
      return ['--ro-bind', mount.from, mount.at];
    case 'writable':
      return ['--bind', mount.from, mount.at];
    case 'private':
      return ['--size', String(mount.bytes), '--tmpfs', mount.at];
    case 'text':
      return ['--ro-bind-data', String(descriptor), mount.at];
    case 'folder':
      return ['--dir', mount.at];
    case 'link':
      return ['--symlink', mount.to, mount.at];
    case 'proc':
      return ['--proc', mount.at];
    case 'dev':
      return ['--dev', mount.at];
    case 'seal':
      return ['--remount-ro', mount.at];
  }
}

/**
 * The arguments for `bwrap --args 3`: they travel through a descriptor, because a command line is readable by
 * every process of the host. With a gateway the network namespace is not unshared: the holder's, entered before, is
 * the tool's.
 */
export function bwrapArguments(plan: SandboxPlan): BwrapArguments {
  const texts: string[] = [];
  const mounts = plan.mounts.flatMap((mount) => {
    const args = mountArguments(mount, DESCRIPTORS.firstText + texts.length);
    if (mount.kind === 'text') texts.push(mount.content);
    return args;
  });
  const env = Object.entries(plan.command.env).flatMap(([name, value]) => ['--setenv', name, value]);
  const control = [
    ...['--info-fd', String(DESCRIPTORS.info), '--block-fd', String(DESCRIPTORS.block)],
    ...['--seccomp', String(DESCRIPTORS.filter)],
  ];
  const network = plan.network === 'none' ? ['--unshare-net'] : [];
  const named = ['--hostname', plan.hostName];
  return {
    args: [...ISOLATION, ...named, ...network, ...env, ...mounts, '--chdir', plan.command.cwd, ...control],
    texts,
  };
}
