import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../../src/manifest/category.ts';
import { ARCHITECTURES, type Architecture, X86_64 } from '../../../src/sandbox/seccomp/architecture.ts';
import { compile } from '../../../src/sandbox/seccomp/compile.ts';
import { categoryCalls, syscallProfile, withLandlock } from '../../../src/sandbox/seccomp/profile.ts';
import { tracerSets, trialFilter } from '../../../src/sandbox/seccomp/trial-filter.ts';
import { simulate } from '../../kit/bpf.ts';

const RET = { allow: 0x7fff_0000, trace: 0x7ff0_0000, trap: 0x0003_0000 };
const NOTHING_MORE = { allow: [], deny: [] };

/** The number of a call that every architecture has. */
function numberOf(call: string, { name, calls }: Architecture): number {
  const number = calls.get(call);
  if (number === undefined) throw new Error(`${name} has no ${call}`);
  return number;
}

const BOTH = CATEGORIES.flatMap((category) =>
  ARCHITECTURES.map((machine) => ({ category, machine, on: machine.name })),
);

describe.each(BOTH)('the $category filter in a trial on $on', ({ category, machine }) => {
  const profile = syscallProfile(category, NOTHING_MORE, category.startsWith('web'));
  const program = compile(trialFilter(profile, machine));
  const answer = (number: number, args: bigint[] = [], architecture = machine.audit) =>
    simulate(program, { number, architecture, args });
  const sets = tracerSets(profile, machine);

  it('answers no call with an error of its own: the tracer would not see it', () => {
    const answers = new Set(Array.from({ length: 1024 }, (_, number) => answer(number)));
    expect([...answers].filter((one) => !Object.values(RET).includes(one))).toEqual([]);
  });

  it('stops in the tracer only what the tracer also refuses', () => {
    const passed = new Set(sets.passed);
    const executed = [...machine.calls].filter(([name, number]) => answer(number) === RET.trace && passed.has(name));
    expect(executed).toEqual([]);
  });

  it('lets the tracer pass over nothing but declared calls that name no resource', () => {
    const unseen = sets.proved.filter((name) => !profile.allowed.has(name));
    expect(unseen).toEqual([]);
    expect(sets.proved).not.toContain('openat');
    expect(sets.proved).not.toContain('execve');
    expect(sets.proved).not.toContain('connect');
  });

  it('never stops in the tracer for a number that the oldest strace cannot inject into', () => {
    const beyond = Array.from({ length: 600 }, (_, index) => index + 451).filter(
      (number) => answer(number) === RET.trace,
    );
    expect(beyond).toEqual([]);
  });

  it('traps foreign entries and allows number -1, which the kernel answers', () => {
    expect(answer(20, [], 0x4000_0003)).toBe(RET.trap);
    expect(answer(20, [], 0x4000_0028)).toBe(RET.trap);
    expect(answer(0x4000_0000 + numberOf('getpid', machine))).toBe(RET.trap);
    expect(answer(-1)).toBe(RET.allow);
  });

  it('traps a clone into a new namespace or away from the tracer, and allows a thread', () => {
    const clone = numberOf('clone', machine);
    expect(answer(clone, [0x3d_0f00n])).toBe(RET.allow);
    expect(answer(clone, [0x1_0200n])).toBe(RET.allow);
    expect(answer(clone, [0x0200n])).toBe(RET.trap);
    for (const flag of [
      0x0002_0000n,
      0x0200_0000n,
      0x0400_0000n,
      0x0800_0000n,
      0x1000_0000n,
      0x2000_0000n,
      0x4000_0000n,
      0x0080_0000n,
    ]) {
      expect(answer(clone, [flag])).toBe(RET.trap);
      expect(answer(clone, [flag | 0xffff_0000_0000_0000n])).toBe(RET.trap);
    }
  });

  it('traps a filter of the tool’s own, by either call', () => {
    const [prctl, own] = [numberOf('prctl', machine), numberOf('seccomp', machine)];
    expect(answer(prctl, [15n])).toBe(RET.allow);
    expect(answer(prctl, [22n])).toBe(RET.trap);
    expect(answer(prctl, [(1n << 32n) | 22n])).toBe(RET.trap);
    expect(answer(own, [1n])).toBe(RET.trace);
    expect(sets.passed).not.toContain('seccomp');
  });

  it('traps typing into the terminal whatever the high half of the argument says', () => {
    const ioctl = numberOf('ioctl', machine);
    expect(answer(ioctl, [0n, 0x5401n])).toBe(RET.allow);
    expect(answer(ioctl, [0n, 0x5412n])).toBe(RET.trap);
    expect(answer(ioctl, [0n, 0x1_0000_5412n])).toBe(RET.trap);
    expect(answer(ioctl, [0n, 0x541cn])).toBe(RET.trap);
  });

  it('traps socket families that no namespace confines', () => {
    const socket = numberOf('socket', machine);
    expect(answer(socket, [1n, 1n | 0x8_0000n, 0n])).toBe(RET.allow);
    // build may look which protocols and interfaces there are.
    const looks = profile.network || category === 'build';
    expect(answer(socket, [2n, 1n, 6n])).toBe(looks ? RET.allow : RET.trap);
    expect(answer(socket, [16n, 3n, 0n])).toBe(looks ? RET.allow : RET.trap);
    expect(answer(socket, [2n, 2n, 0n])).toBe(profile.network ? RET.allow : RET.trap);
    const escapes = {
      alg: [38n, 5n, 0n],
      vsock: [40n, 1n, 0n],
      packet: [17n, 3n, 0n],
      raw: [2n, 3n, 255n],
      udplite: [2n, 2n, 136n],
      mptcp: [2n, 1n, 262n],
      netfilter: [16n, 3n, 12n],
    };
    for (const args of Object.values(escapes)) expect(answer(socket, args)).toBe(RET.trap);
  });
});

describe('the syscall profiles', () => {
  it('name only calls that exist', () => {
    for (const category of CATEGORIES) {
      expect([...categoryCalls(category)].filter((name) => !X86_64.calls.has(name))).toEqual([]);
    }
  });

  it('grant no call on the never list, not even to a manifest that asks for it', () => {
    const profile = syscallProfile(
      'build',
      { allow: ['ptrace', 'mount', 'bpf', 'io_uring_setup', 'seccomp'], deny: [] },
      true,
    );
    for (const name of ['ptrace', 'mount', 'bpf', 'io_uring_setup', 'unshare', 'setns', 'seccomp'])
      expect(profile.allowed).not.toContain(name);
  });

  it.each(ARCHITECTURES)('grant personalities that harden as much as any, on $name', (machine) => {
    const profile = syscallProfile('compute', { allow: ['personality'], deny: [] }, false);
    const program = compile(trialFilter(profile, machine));
    const answer = (persona: bigint) =>
      simulate(program, { number: numberOf('personality', machine), architecture: machine.audit, args: [persona] });
    // PER_LINUX, PER_LINUX32, both with UNAME26, and the question which it is
    for (const known of [0n, 8n, 0x2_0000n, 0x2_0008n, 0xffff_ffffn]) {
      expect(answer(known)).toBe(RET.allow);
      expect(answer((7n << 32n) | known)).toBe(RET.allow);
    }
    // ADDR_NO_RANDOMIZE, READ_IMPLIES_EXEC, MMAP_PAGE_ZERO, PER_SVR4
    for (const soft of [0x4_0000n, 0x40_0000n, 0x10_0000n, 1n, 0x6_0008n]) {
      expect(answer(soft)).toBe(RET.trap);
      expect(answer((7n << 32n) | soft)).toBe(RET.trap);
    }
  });

  it('take a denied call away even when it is also allowed', () => {
    expect(syscallProfile('compute', { allow: ['flock'], deny: ['flock'] }, false).allowed).not.toContain('flock');
  });

  describe.each(ARCHITECTURES)('where Landlock shuts the tool in, on $name', (machine) => {
    const denied = [
      'landlock_create_ruleset',
      'landlock_add_rule',
      'landlock_restrict_self',
      'capset',
      'prctl',
      'openat',
    ];
    const profile = withLandlock(syscallProfile('compute', { allow: [], deny: denied }, false));

    it('have what that takes, whatever is denied, and nothing beyond', () => {
      expect(denied.filter((name) => !profile.allowed.has(name))).toEqual(['openat']);
    });

    it('have of a denied prctl only what takes rights away or asks for them', () => {
      const program = compile(trialFilter(profile, machine));
      const answer = (option: number) =>
        simulate(program, { number: numberOf('prctl', machine), architecture: machine.audit, args: [BigInt(option)] });
      const options = Array.from({ length: 80 }, (_, option) => option);
      expect(options.filter((option) => answer(option) === RET.allow)).toEqual([8, 23, 27, 38, 39, 47]);
    });

    it('are the same where nothing of it is denied', () => {
      const whole = syscallProfile('compute', NOTHING_MORE, false);
      expect(compile(trialFilter(withLandlock(whole), machine))).toEqual(compile(trialFilter(whole, machine)));
    });
  });
});
