import { type Instruction, JUMP_AT_LEAST, JUMP_EQUAL, type Label, ProgramBuilder } from './bpf.ts';
import type { Action, Condition, Filter, Rule } from './filter.ts';

// struct seccomp_data of linux/seccomp.h: int nr; __u32 arch; __u64 instruction_pointer; __u64 args[6]
const NUMBER_OFFSET = 0;
const ARCHITECTURE_OFFSET = 4;
const ARGUMENTS_OFFSET = 16;

/** -1 as the kernel shows it to a filter. */
const NO_CALL = 0xffff_ffff;

/** `SECCOMP_RET_*` of linux/seccomp.h. */
function returnValue(action: Action): number {
  switch (action.kind) {
    case 'allow':
      return 0x7fff_0000;
    case 'trace':
      return 0x7ff0_0000;
    case 'errno':
      return 0x0005_0000 | action.errno;
    case 'trap':
      return 0x0003_0000;
    case 'kill':
      return 0x8000_0000;
  }
}

function equalsAny(program: ProgramBuilder, values: readonly number[], yes: Label, no: Label): Label {
  return values.reduceRight((rest, value) => program.branch(JUMP_EQUAL, value, yes, rest), no);
}

function testCode(program: ProgramBuilder, { test }: Condition, yes: Label, no: Label): Label {
  switch (test.kind) {
    case 'none':
      return program.branch(JUMP_EQUAL, 0, yes, no);
    case 'in':
      return equalsAny(program, test.values, yes, no);
    case 'not-in':
      return equalsAny(program, test.values, no, yes);
  }
}

function conditionCode(program: ProgramBuilder, condition: Condition, yes: Label, no: Label): Label {
  const offset = ARGUMENTS_OFFSET + 8 * condition.argument + (condition.half === 'high' ? 4 : 0);
  return program.load(offset, testCode(program, condition, yes, no), condition.mask);
}

function ruleCode(program: ProgramBuilder, { action, when, otherwise }: Rule): Label {
  const yes = program.return(returnValue(action));
  if (when === undefined) return yes;
  return when.reduceRight<Label>(
    (nextAlternative, conditions) =>
      conditions.reduceRight<Label>((rest, condition) => conditionCode(program, condition, rest, nextAlternative), yes),
    program.return(returnValue(otherwise ?? action)),
  );
}

interface Range {
  readonly from: number;
  readonly code: Label;
}

/** Every number from 0 up, as ranges that are answered by the same code, in ascending order. */
function ranges(program: ProgramBuilder, filter: Filter): readonly Range[] {
  const fallback = program.return(returnValue(filter.fallback));
  const boundaries = new Map<number, Label>([[0, fallback]]);
  for (const [number, rule] of [...filter.rules].sort(([a], [b]) => a - b)) {
    boundaries.set(number, ruleCode(program, rule));
    boundaries.set(number + 1, fallback);
  }
  const ascending = [...boundaries].map(([from, code]) => ({ from, code }));
  return ascending.filter((range, index) => range.code !== ascending[index - 1]?.code);
}

/** A balanced search: eight or nine comparisons for any number. */
function search(program: ProgramBuilder, found: readonly Range[]): Label {
  const middle = found.length >> 1;
  const pivot = found[middle];
  if (pivot === undefined) throw new RangeError('a filter answers at least one range of numbers');
  if (found.length === 1) return pivot.code;
  const below = search(program, found.slice(0, middle));
  const above = search(program, found.slice(middle));
  return program.branch(JUMP_AT_LEAST, pivot.from, above, below);
}

/**
 * Compiles a filter to the program that `seccomp(2)` loads.
 *
 * The order of the checks matters. A foreign architecture comes first: its numbers mean other calls. Number -1 is
 * allowed before the x32 check: the kernel re-runs the filter with -1 after a tracer skipped a call and answers
 * ENOSYS by itself, while a stricter rule would kill every process that was refused something.
 *
 * @throws RangeError when the program is longer than the kernel takes.
 */
export function compile(filter: Filter): readonly Instruction[] {
  const program = new ProgramBuilder();
  const foreign = program.return(returnValue(filter.foreign));
  const allowed = program.return(returnValue({ kind: 'allow' }));
  const native = search(program, ranges(program, filter));
  const { aliasesFrom } = filter;
  const unaliased = aliasesFrom === undefined ? native : program.branch(JUMP_AT_LEAST, aliasesFrom, foreign, native);
  const numbered = program.load(NUMBER_OFFSET, program.branch(JUMP_EQUAL, NO_CALL, allowed, unaliased));
  program.load(ARCHITECTURE_OFFSET, program.branch(JUMP_EQUAL, filter.architecture, numbered, foreign));
  return program.finish();
}
