// libseccomp as another compiler of the same filters, by a program of a hundred lines that is compiled for the test.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Architecture } from '../../src/sandbox/seccomp/architecture.ts';
import type { Instruction } from '../../src/sandbox/seccomp/bpf.ts';
import type { Filter } from '../../src/sandbox/seccomp/filter.ts';
import { type OciSyscall, ociAction, ociProfile } from '../../src/sandbox/seccomp/oci-profile.ts';
import { disassemble } from '../kit/bpf.ts';
import { newFolder } from '../kit/tool.ts';

const SOURCE = fileURLToPath(new URL('export.c', import.meta.url));

const NAMES = { 'x86-64': 'x86_64', aarch64: 'aarch64' } as const satisfies Record<Architecture['name'], string>;

/** How libseccomp lays a program out (SCMP_FLTATR_CTL_OPTIMIZE). */
export const LAYOUTS = { list: 1, tree: 2 } as const;

/** A program, and the calls for which this libseccomp has no name. */
export interface Exported {
  readonly program: readonly Instruction[];
  readonly unknown: ReadonlySet<string>;
}

/** How long libseccomp may take for one filter, in milliseconds. It takes about 20. */
const TIMEOUT_MS = 60_000;

export class Libseccomp {
  readonly #program: string;

  /** @throws when there is no compiler, or no libseccomp to compile with */
  constructor() {
    this.#program = join(newFolder('libseccomp'), 'export');
    const words = ['-O1', '-Wall', '-Wextra', '-Werror', '-o', this.#program, SOURCE, '-lseccomp'];
    const { status, error, stderr } = spawnSync('cc', words, { encoding: 'utf8' });
    if (status === 0) return;
    const said = error?.message ?? stderr;
    throw new Error(`cc gave no program. Run: sudo apt-get install gcc libc6-dev libseccomp-dev\n${said}`);
  }

  #run(description: readonly string[]): { readonly stdout: Buffer; readonly stderr: string } {
    const { status, error, stdout, stderr } = spawnSync(this.#program, {
      input: `${description.join('\n')}\n`,
      timeout: TIMEOUT_MS,
    });
    if (status !== 0) throw new Error(`libseccomp made no program: ${error?.message ?? String(stderr)}`);
    return { stdout, stderr: String(stderr) };
  }

  /** The number of each call; below zero where libseccomp has none. */
  numbers({ name }: Architecture, calls: readonly string[]): ReadonlyMap<string, number> {
    const { stdout } = this.#run([`architecture ${NAMES[name]}`, ...calls.map((call) => `number ${call}`)]);
    const numbers = String(stdout).trim().split('\n').map(Number);
    return new Map(calls.map((call, index) => [call, numbers[index] ?? Number.NaN]));
  }

  /** Compiles a filter that an OCI profile can say. */
  compile(filter: Filter, machine: Architecture, layout: keyof typeof LAYOUTS): Exported {
    const profile = ociProfile(filter, machine);
    const foreign = ociAction(filter.foreign);
    const { stdout, stderr } = this.#run([
      `architecture ${NAMES[machine.name]}`,
      `default ${profile.defaultAction} ${profile.defaultErrnoRet ?? 0}`,
      `foreign ${foreign.action} ${foreign.errnoRet ?? 0}`,
      `optimize ${LAYOUTS[layout]}`,
      ...profile.syscalls.flatMap(ruleLines),
    ]);
    const unknown = new Set([...stderr.matchAll(/^unknown (\w+)$/gm)].map(([, call = '']) => call));
    return { program: disassemble(stdout), unknown };
  }
}

function ruleLines({ names, action, errnoRet, args = [] }: OciSyscall): readonly string[] {
  const compared = args.flatMap(({ index, value, valueTwo }) => [index, value, valueTwo]);
  return names.map((call) => ['rule', action, errnoRet ?? 0, call, ...compared].join(' '));
}
