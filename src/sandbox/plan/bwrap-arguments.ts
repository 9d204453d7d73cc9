import { assemble } from '../seccomp/bpf.ts';
import { compile } from '../seccomp/compile.ts';
import type { Mount, SandboxPlan } from './plan.ts';

/** Descriptors that bwrap is started with. Filters and then text files follow from `firstInput` on. */
export const DESCRIPTORS = { args: 3, info: 4, block: 5, firstInput: 6 } as const;

/** bwrap's arguments, and what to write to the descriptors from `DESCRIPTORS.firstInput` on. */
export interface BwrapArguments {
  readonly args: readonly string[];
  readonly inputs: readonly (string | Uint8Array)[];
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

function mountArguments(mount: Mount, descriptorFor: (text: string) => number): readonly string[] {
  switch (mount.kind) {
    case 'read-only':
      return ['--ro-bind', mount.from, mount.at];
    case 'writable':
      return ['--bind', mount.from, mount.at];
    case 'private':
      return ['--size', String(mount.bytes), '--tmpfs', mount.at];
    case 'text':
      return ['--ro-bind-data', String(descriptorFor(mount.content)), mount.at];
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
  const inputs: (string | Uint8Array)[] = [];
  const descriptorFor = (input: string | Uint8Array) => DESCRIPTORS.firstInput + inputs.push(input) - 1;
  const filters = plan.filters.map((filter) => descriptorFor(assemble(compile(filter))));
  const mounts = plan.mounts.flatMap((mount) => mountArguments(mount, descriptorFor));
  const env = Object.entries(plan.command.env).flatMap(([name, value]) => ['--setenv', name, value]);
  const control = [
    ...['--info-fd', String(DESCRIPTORS.info), '--block-fd', String(DESCRIPTORS.block)],
    ...filters.flatMap((descriptor) => ['--add-seccomp-fd', String(descriptor)]),
  ];
  const network = plan.network === 'none' ? ['--unshare-net'] : [];
  const named = ['--hostname', plan.hostName];
  return {
    args: [...ISOLATION, ...named, ...network, ...env, ...mounts, '--chdir', plan.command.cwd, ...control],
    inputs,
  };
}
