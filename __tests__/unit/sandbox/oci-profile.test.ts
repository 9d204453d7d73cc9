import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../../src/manifest/category.ts';
import { AARCH64, ARCHITECTURES, X86_64 } from '../../../src/sandbox/seccomp/architecture.ts';
import { ALLOW, type Filter, type Rule, TRAP } from '../../../src/sandbox/seccomp/filter.ts';
import { maskedEqualities } from '../../../src/sandbox/seccomp/masked-equality.ts';
import { type OciProfile, ociProfile } from '../../../src/sandbox/seccomp/oci-profile.ts';
import { syscallProfile } from '../../../src/sandbox/seccomp/profile.ts';
import { runFilter } from '../../../src/sandbox/seccomp/run-filter.ts';
import { trialFilter } from '../../../src/sandbox/seccomp/trial-filter.ts';
import { anyAction, anyAlternatives, anyArchitecture, anyCall, anyCondition, interpret } from '../../kit/filters.ts';
import { answerOfProfile } from '../../kit/oci.ts';

/** Words of the specification that a profile of ours may use, and what goes with each action. */
function faultsOf({ defaultAction, defaultErrnoRet, architectures, syscalls }: OciProfile): string[] {
  const faults: string[] = [];
  const isErrno = (errno: number | undefined) =>
    errno !== undefined && Number.isInteger(errno) && errno > 0 && errno < 4096;
  const checkAction = (where: string, action: string, errno: number | undefined) => {
    if (!/^SCMP_ACT_(ALLOW|ERRNO|TRAP|TRACE|KILL_PROCESS)$/.test(action)) faults.push(`${where}: ${action}`);
    // "When the action doesn't support an errno, the runtime MUST print an error and fail."
    if ((action === 'SCMP_ACT_ERRNO') !== isErrno(errno)) faults.push(`${where}: ${action} with ${errno}`);
  };
  checkAction('default', defaultAction, defaultErrnoRet);
  if (architectures.length !== 1) faults.push('one architecture, whose numbers the arguments were written for');
  const unconditional = new Set<string>();
  for (const [index, { names, action, errnoRet, args }] of syscalls.entries()) {
    checkAction(`syscalls/${index}`, action, errnoRet);
    if (names.length === 0) faults.push(`syscalls/${index}: names MUST contain at least one entry`);
    // libseccomp refuses a rule that does what is done without it, and one that compares an argument twice.
    if (action === defaultAction && errnoRet === defaultErrnoRet) faults.push(`syscalls/${index}: the default`);
    const indices = (args ?? []).map((arg) => arg.index);
    if (new Set(indices).size < indices.length) faults.push(`syscalls/${index}: an argument twice`);
    for (const { index: at, value, valueTwo, op } of args ?? []) {
      if (!Number.isInteger(at) || at < 0 || at > 5) faults.push(`syscalls/${index}: argument ${at}`);
      if (![value, valueTwo].every((word) => Number.isSafeInteger(word) && word >= 0))
        faults.push(`syscalls/${index}: ${value} ${valueTwo}`);
      if (op !== 'SCMP_CMP_MASKED_EQ') faults.push(`syscalls/${index}: ${String(op)}`);
    }
    for (const name of names) {
      if (unconditional.has(name)) faults.push(`syscalls/${index}: ${name} again`);
      if (args === undefined) unconditional.add(name);
    }
  }
  return faults;
}

const BOTH = CATEGORIES.flatMap((category) =>
  ARCHITECTURES.map((machine) => ({ category, machine, on: machine.name })),
);

describe.each(BOTH)('the OCI profile of $category on $on', ({ category, machine }) => {
  const profile = syscallProfile(category, { allow: ['personality'], deny: [] }, category.startsWith('web'));

  it.each([
    ['with', trialFilter(profile, machine)],
    ['without', runFilter(profile, machine)],
  ])('says what the filter %s a tracer says', (_, filter) => {
    const exported = ociProfile(filter, machine);
    expect(faultsOf(exported)).toEqual([]);
    const names = new Map([...machine.calls].map(([name, number]) => [number, name]));
    const property = fc.property(fc.array(anyCall(filter), { minLength: 200, maxLength: 200 }), (calls) =>
      calls.every(({ number, args }) => {
        const name = names.get(number);
        if (name === undefined) return true;
        const call = { number, architecture: machine.audit, args };
        return answerOfProfile(exported, name, args) === interpret(filter, call);
      }),
    );
    fc.assert(property, { numRuns: 20, endOnFailure: true });
  });

  it('names its architecture and no call that the machine has not', () => {
    const exported = ociProfile(runFilter(profile, machine), machine);
    expect(exported.architectures).toEqual([machine === AARCH64 ? 'SCMP_ARCH_AARCH64' : 'SCMP_ARCH_X86_64']);
    const named = exported.syscalls.flatMap(({ names }) => names);
    expect(named.filter((name) => !machine.calls.has(name))).toEqual([]);
  });
});

describe('the OCI profile of a filter', () => {
  const filterOf = (rule: Rule): Filter => ({
    architecture: X86_64.audit,
    rules: new Map([[16, rule]]),
    fallback: TRAP,
    foreign: TRAP,
  });

  it('is refused where a condition that does not hold has an answer of its own', () => {
    const when = [[{ argument: 0 as const, half: 'low' as const, mask: 1, test: { kind: 'none' as const } }]];
    const odd = filterOf({ action: ALLOW, when, otherwise: { kind: 'kill' } });
    expect(() => ociProfile(odd, X86_64)).toThrow(RangeError);
  });

  it('is refused where a number would not survive JSON', () => {
    const when = [[{ argument: 0 as const, half: 'high' as const, mask: -1, test: { kind: 'none' as const } }]];
    expect(() => ociProfile(filterOf({ action: ALLOW, when, otherwise: TRAP }), X86_64)).toThrow(RangeError);
  });

  it('says a hundred thousand alternatives', () => {
    const notIn = (argument: 0 | 3 | 4, ...values: number[]) =>
      ({ argument, half: 'low', mask: 0xffffffff, test: { kind: 'not-in', values } }) as const;
    const when = [[notIn(0, 21522, 0xffffffff), notIn(4, 21532, 0xffffffff), notIn(3, 0xffffffff)]];
    expect(ociProfile(filterOf({ action: ALLOW, when, otherwise: TRAP }), X86_64).syscalls.length).toBeGreaterThan(1e5);
  });

  it('says any alternatives of conditions on the low halves', () => {
    const cases = fc.tuple(anyAlternatives(anyCondition(['low'])), anyArchitecture, anyAction, anyAction);
    const property = fc.property(
      cases.chain(([when, machine, action, fallback]) => {
        const number = machine.calls.get('ioctl') ?? -1;
        const rule = { action, when, otherwise: fallback };
        const filter = { architecture: machine.audit, rules: new Map([[number, rule]]), fallback, foreign: TRAP };
        return fc.tuple(fc.constant(machine), fc.constant(filter), fc.array(anyCall(filter), { minLength: 60 }));
      }),
      ([machine, filter, calls]) => {
        const exported = ociProfile(filter, machine);
        const [number = -1] = filter.rules.keys();
        return calls.every(({ args }) => {
          const call = { number, architecture: machine.audit, args };
          return answerOfProfile(exported, 'ioctl', args) === interpret(filter, call);
        });
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});

describe('maskedEqualities', () => {
  const low = { argument: 0, half: 'low', mask: 0xffff_ffff } as const;

  it('parts from a value where the first bit differs', () => {
    const test = { kind: 'not-in', values: [0b101] } as const;
    const patterns = maskedEqualities([{ ...low, mask: 0b111, test }]).map((each) => each.get(0));
    expect(patterns).toEqual(
      [
        { mask: 0b110n, value: 0b110n },
        { mask: 0b100n, value: 0n },
        { mask: 0b111n, value: 0b100n },
      ].sort((a, b) => Number(a.value - b.value)),
    );
  });

  it('has none for what cannot be', () => {
    const [odd, even] = [
      { ...low, mask: 1, test: { kind: 'in', values: [1] } },
      { ...low, mask: 1, test: { kind: 'none' } },
    ] as const;
    expect(maskedEqualities([odd, even])).toEqual([]);
    expect(maskedEqualities([{ ...low, mask: 1, test: { kind: 'not-in', values: [0, 1] } }])).toEqual([]);
    expect(maskedEqualities([{ ...low, mask: 1, test: { kind: 'in', values: [2] } }])).toEqual([]);
  });

  it('holds both halves of an argument together', () => {
    const high = { ...low, half: 'high', test: { kind: 'in', values: [7] } } as const;
    const both = maskedEqualities([{ ...low, test: { kind: 'in', values: [0x5412] } }, high]);
    expect(both.map((each) => each.get(0))).toEqual([{ mask: 2n ** 64n - 1n, value: (7n << 32n) | 0x5412n }]);
  });
});
