import { Refusal } from '../../finding.ts';
import { confiningRuntime } from './container.ts';
import { tryCommand } from './host-command.ts';
import type { HostFiles } from './host-files.ts';
import { asIdentity } from './identity.ts';
import type { SandboxHost } from './sandbox-host.ts';

/** Yama's highest: nobody traces anything until the next boot. Source: Documentation/admin-guide/LSM/Yama.rst. */
const NO_TRACING = '3';

/** What keeps a tracer from the processes that it starts itself. */
export function causeOfNoTracing(read: HostFiles): { readonly because: string; readonly fix: string } {
  if (read('/proc/sys/kernel/yama/ptrace_scope')?.trim() === NO_TRACING) {
    return {
      because: 'The kernel has kernel.yama.ptrace_scope=3, which holds until it is restarted.',
      fix: 'Restart the host without it, or use another one.',
    };
  }
  const runtime = confiningRuntime(read);
  if (runtime !== undefined) {
    return {
      because: `This is a container (${runtime}), whose own walls refuse tracing.`,
      fix: 'Run the job on the machine itself, outside of the container.',
    };
  }
  return {
    because: 'Nothing that as-declared knows of says why.',
    fix: 'Look into the kernel log for what refused it, or use a host on which this works: strace true',
  };
}

/**
 * Traces a program once, as the sandbox's own user, with a filter as in a trial.
 * @returns why that cannot be done; undefined where it can
 */
export async function tracingRefusal(
  { programs, identity }: SandboxHost,
  read: HostFiles,
): Promise<Refusal | undefined> {
  const trace = [programs.strace, '-f', '--seccomp-bpf', '-e', 'trace=execve', '/usr/bin/true'];
  const { exitCode, stderr } = await tryCommand([...asIdentity(programs.setpriv, identity), ...trace]);
  if (exitCode === 0 && /\bexecve\("\/usr\/bin\/true", .* = 0$/m.test(stderr)) return undefined;
  const { because, fix } = causeOfNoTracing(read);
  return new Refusal('host/no-tracing', `strace cannot trace a program here. ${because}`, {
    fix,
    evidence: { said: stderr.trim().slice(-500) },
  });
}
