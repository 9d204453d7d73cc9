import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../../src/manifest/category.ts';
import { ARCHITECTURES, type Architecture, X86_64 } from '../../../src/sandbox/seccomp/architecture.ts';
import { compile } from '../../../src/sandbox/seccomp/compile.ts';
import { type SyscallProfile, syscallProfile } from '../../../src/sandbox/seccomp/profile.ts';
import { runFilter } from '../../../src/sandbox/seccomp/run-filter.ts';
import { trialFilter } from '../../../src/sandbox/seccomp/trial-filter.ts';
import { type SeccompData, simulate } from '../../kit/bpf.ts';
import { anyArchitecture, anyCall } from '../../kit/filters.ts';

const RET = { allow: 0x7fff_0000, kill: 0x8000_0000, eperm: 0x0005_0001, enosys: 0x0005_0026 };

const BOTH = CATEGORIES.flatMap((category) =>
  ARCHITECTURES.map((machine) => ({ category, machine, on: machine.name })),
);

function profileOf(category: SyscallProfile['category']): SyscallProfile {
  return syscallProfile(category, { allow: [], deny: [] }, category.startsWith('web'));
}

/** What a filter answers to a call by name. */
function answers(profile: SyscallProfile, machine: Architecture) {
  const program = compile(runFilter(profile, machine));
  const ask = (number: number, args: bigint[] = [], architecture = machine.audit) =>
    simulate(program, { number, architecture, args });
  const call = (name: string, ...args: bigint[]) => {
    const number = machine.calls.get(name);
    if (number === undefined) throw new Error(`${machine.name} has no ${name}`);
    return ask(number, args);
  };
  return { ask, call };
}

describe.each(BOTH)('the $category filter without a tracer on $on', ({ category, machine }) => {
  const profile = profileOf(category);
  const { ask, call } = answers(profile, machine);

  it('leaves nothing to a tracer, and raises no signal that a tool could catch', () => {
    const given = new Set(Array.from({ length: 1024 }, (_, number) => ask(number)));
    expect(given).toEqual(new Set([RET.eperm, RET.enosys, RET.allow]));
  });

  it('refuses what is not declared, named or not', () => {
    for (const name of ['ptrace', 'mount', 'unshare', 'setns', 'bpf', 'seccomp', 'personality', 'keyctl']) {
      expect([name, call(name)]).toEqual([name, RET.eperm]);
    }
    for (const number of [400, 423, 470, 500, 1023, 0x3fff_ffff]) expect(ask(number)).toBe(RET.eperm);
  });

  it('says of what libraries try first that there is no such call', () => {
    for (const name of ['clone3', 'io_uring_setup', 'open_tree', 'fsopen', 'mount_setattr']) {
      expect([name, call(name)]).toEqual([name, RET.enosys]);
    }
  });

  it('ends the process at a foreign entry, and allows number -1, which the kernel answers', () => {
    for (const entry of [0x4000_0003, 0x4000_0028, 0]) expect(ask(20, [], entry)).toBe(RET.kill);
    const [other] = ARCHITECTURES.filter(({ audit }) => audit !== machine.audit);
    expect(ask(20, [], other?.audit)).toBe(RET.kill);
    expect(ask(-1)).toBe(RET.allow);
  });

  it('ends the process at an x32 number where there are any', () => {
    const number = 0x4000_0000 + (machine.calls.get('getpid') ?? 0);
    expect(ask(number)).toBe(machine === X86_64 ? RET.kill : RET.eperm);
  });

  it('refuses with an error what is declared with other arguments', () => {
    expect(call('clone', 0x3d_0f00n)).toBe(RET.allow);
    expect(call('clone', 0x1000_0011n)).toBe(RET.eperm);
    expect(call('ioctl', 0n, 0x5401n)).toBe(RET.allow);
    expect(call('ioctl', 0n, 0x1_0000_5412n)).toBe(RET.eperm);
    expect(call('prctl', 22n, 2n)).toBe(RET.eperm);
    expect(call('socket', 1n, 1n, 0n)).toBe(RET.allow);
    expect(call('socket', 38n, 5n, 0n)).toBe(RET.eperm);
    expect(call('socket', 2n, 1n, 6n)).toBe(profile.network ? RET.allow : RET.eperm);
  });

  /** bubblewrap.c, from `seccomp_programs_apply` on: main starts the tool, do_init reaps and tells how it ended. */
  it('allows what bwrap calls after it has loaded the filter, whatever the arguments', () => {
    const given = [0n, 0xffff_ffff_ffff_ffffn].flatMap((word) =>
      ['execve', 'wait4', 'write', 'close', 'exit_group'].map((name) => call(name, ...Array<bigint>(6).fill(word))),
    );
    expect(new Set(given)).toEqual(new Set([RET.allow]));
  });
});

describe('the filters with and without a tracer', () => {
  const names = [...X86_64.calls.keys()];
  const anyProfile = fc.record({
    category: fc.constantFrom(...CATEGORIES),
    allow: fc.subarray(names, { maxLength: 12 }),
    deny: fc.subarray(names, { maxLength: 12 }),
    network: fc.boolean(),
  });

  /** A trial would end what only looks which protocols there are: `sockets` in arguments.ts. */
  const isLook = ({ network, allowed }: SyscallProfile, { calls }: Architecture, { number }: SeccompData) =>
    !network && allowed.has('bind') && number === calls.get('socket');

  it('allow the same calls with the same arguments, and nothing else but sockets to look at in a trial', () => {
    const cases = fc.tuple(anyProfile, anyArchitecture).chain(([{ category, allow, deny, network }, machine]) => {
      const profile = syscallProfile(category, { allow, deny }, network);
      const calls = fc.array(anyCall(runFilter(profile, machine)), { minLength: 200, maxLength: 200 });
      return fc.tuple(fc.constant(profile), fc.constant(machine), calls);
    });
    const allowed = { run: 0, of: 0 };
    const property = fc.property(cases, ([profile, machine, calls]) => {
      const [run, trial] = [compile(runFilter(profile, machine)), compile(trialFilter(profile, machine))];
      const isAllowed = (program: typeof run, call: SeccompData) => simulate(program, call) === RET.allow;
      allowed.run += calls.filter((call) => isAllowed(run, call)).length;
      allowed.of += calls.length;
      const agree = (call: SeccompData) =>
        isAllowed(run, call) === isAllowed(trial, call) || (isLook(profile, machine, call) && isAllowed(trial, call));
      return calls.every(agree);
    });
    fc.assert(property, { numRuns: 200, endOnFailure: true });
    // Neither is so rare that the property would say nothing of it.
    expect(allowed.run / allowed.of).toBeGreaterThan(0.2);
    expect(allowed.run / allowed.of).toBeLessThan(0.8);
  });
});
