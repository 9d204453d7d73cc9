// Our compiler beside libseccomp's. Left out, since the two do not mean the same there:
// - number -1, which ours allows (the kernel answers it) and libseccomp answers like a number without a rule
// - calls newer than the installed libseccomp, for which it has no name
// - conditions on the high half of an argument: before 2.6.1 libseccomp merges 64-bit comparisons wrongly. No filter of
//   ours has one; the compiler's are held against the interpreter in __tests__/unit/sandbox/seccomp-compile.test.ts
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../src/manifest/category.ts';
import { ARCHITECTURES, type Architecture } from '../../src/sandbox/seccomp/architecture.ts';
import { compile } from '../../src/sandbox/seccomp/compile.ts';
import { type Action, type Filter, KILL, type Rule, TRAP } from '../../src/sandbox/seccomp/filter.ts';
import { maskedEqualities } from '../../src/sandbox/seccomp/masked-equality.ts';
import { syscallProfile } from '../../src/sandbox/seccomp/profile.ts';
import { runFilter } from '../../src/sandbox/seccomp/run-filter.ts';
import { trialFilter } from '../../src/sandbox/seccomp/trial-filter.ts';
import { type SeccompData, simulate } from '../kit/bpf.ts';
import { anyAction, anyAlternatives, anyArchitecture, anyCall, anyCondition } from '../kit/filters.ts';
import { removeFolders } from '../kit/tool.ts';
import { LAYOUTS, Libseccomp } from './libseccomp.ts';

/** libseccomp 2.5.4, the oldest distribution's, knows the calls of Linux up to 5.17. */
const KNOWN_UP_TO = 449;

/** Comparisons for one call, of which the largest rule of ours has 34. With tens of thousands libseccomp takes minutes. */
const MAX_PATTERNS = 100;

const layouts = Object.keys(LAYOUTS) as (keyof typeof LAYOUTS)[];

let libseccomp: Libseccomp;

beforeAll(() => {
  libseccomp = new Libseccomp();
});
afterAll(removeFolders);

/** The first call that the two programs answer differently, and how many were asked. */
function compare(filter: Filter, machine: Architecture, layout: keyof typeof LAYOUTS, calls: readonly SeccompData[]) {
  const { program: theirs, unknown } = libseccomp.compile(filter, machine, layout);
  const newer = new Set([...unknown].map((call) => machine.calls.get(call)));
  const ours = compile(filter);
  const asked = calls.filter(({ number }) => number !== -1 && !newer.has(number));
  const answers = asked.map((call) => ({ call, ours: simulate(ours, call), theirs: simulate(theirs, call) }));
  return { difference: answers.find((each) => each.ours !== each.theirs), asked: asked.length, newer };
}

/** One call of every number up to 1023, with arguments that no rule looks for. */
const everyNumber = ({ audit }: Architecture): readonly SeccompData[] =>
  Array.from({ length: 1024 }, (_, number) => ({ number, architecture: audit, args: Array<bigint>(6).fill(0n) }));

describe.each(ARCHITECTURES)('libseccomp on $name', (machine) => {
  it('numbers every call that it knows as our table does', () => {
    const numbers = libseccomp.numbers(machine, [...machine.calls.keys()]);
    const known = [...numbers].filter(([, number]) => number >= 0);
    const expected = known.map(([call]) => [call, machine.calls.get(call)]);
    expect(known).toEqual(expected);
    const unknown = [...numbers].filter(([, number]) => number < 0).map(([call]) => machine.calls.get(call) ?? 0);
    expect(unknown.filter((number) => number <= KNOWN_UP_TO && number !== UPROBES)).toEqual([]);
  });

  const filters = CATEGORIES.flatMap((category) =>
    layouts.flatMap((layout) => [
      { category, layout, with: 'a', filterOf: trialFilter },
      { category, layout, with: 'no', filterOf: runFilter },
    ]),
  );

  it.each(filters)('answers as we do: $category with $with tracer, as a $layout', ({ category, layout, filterOf }) => {
    const profile = syscallProfile(category, { allow: ['personality'], deny: [] }, category.startsWith('web'));
    const filter = filterOf(profile, machine);
    expect(compare(filter, machine, layout, everyNumber(machine)).difference).toBeUndefined();
    const property = fc.property(fc.array(anyCall(filter), { minLength: 1000, maxLength: 1000 }), (calls) => {
      const { difference } = compare(filter, machine, layout, calls);
      if (difference !== undefined) throw new Error(describeDifference(difference));
    });
    fc.assert(property, { numRuns: 3, endOnFailure: true });
  });
});

/** uretprobe: x86-64 has it since Linux 6.11. */
const UPROBES = 335;

function describeDifference({ call, ours, theirs }: { call: SeccompData; ours: number; theirs: number }): string {
  const args = call.args.map((arg) => `0x${arg.toString(16)}`).join(', ');
  return `${call.number}(${args}): we answer 0x${ours.toString(16)}, libseccomp 0x${theirs.toString(16)}`;
}

const sameAction = (a: Action, b: Action) => JSON.stringify(a) === JSON.stringify(b);

/** A filter with rules for named calls alone, in which a condition that does not hold is answered like no rule at all. */
const anyNamedFilter = fc
  .tuple(anyArchitecture, anyAction, fc.constantFrom(KILL, TRAP))
  .chain(([machine, fallback, foreign]) => {
    const action = anyAction.filter((one) => !sameAction(one, fallback));
    const when = anyAlternatives(anyCondition(['low'])).filter(
      (alternatives) => alternatives.flatMap(maskedEqualities).length <= MAX_PATTERNS,
    );
    const rule: fc.Arbitrary<Rule> = fc.oneof(
      action.map((one): Rule => ({ action: one })),
      fc
        .tuple(action, when)
        .map(([one, alternatives]): Rule => ({ action: one, when: alternatives, otherwise: fallback })),
    );
    const numbers = [...machine.calls.values()].filter((number) => number <= KNOWN_UP_TO && number !== UPROBES);
    const rules = fc.uniqueArray(fc.tuple(fc.constantFrom(...numbers), rule), {
      maxLength: 60,
      selector: ([number]) => number,
    });
    const { audit, aliasesFrom } = machine;
    return fc.tuple(
      fc.constant(machine),
      rules.map(
        (pairs): Filter => ({
          ...{ architecture: audit, rules: new Map(pairs), fallback, foreign },
          ...(aliasesFrom !== undefined && { aliasesFrom }),
        }),
      ),
    );
  });

describe('libseccomp', () => {
  it('answers as we do by any filter that both can say', () => {
    const cases = fc.tuple(anyNamedFilter, fc.constantFrom(...layouts)).chain(([[machine, filter], layout]) => {
      const calls = fc.array(anyCall(filter), { minLength: 250, maxLength: 250 });
      return fc.tuple(fc.constant(machine), fc.constant(filter), fc.constant(layout), calls);
    });
    let asked = 0;
    const property = fc.property(cases, ([machine, filter, layout, calls]) => {
      const result = compare(filter, machine, layout, calls);
      asked += result.asked;
      if (result.difference !== undefined) throw new Error(describeDifference(result.difference));
    });
    fc.assert(property, { numRuns: 400, endOnFailure: true });
    console.log(`${asked} calls asked of random filters`);
    expect(asked).toBeGreaterThan(90_000);
  });
});
