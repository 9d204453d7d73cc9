import { argumentRules } from './arguments.ts';
import { ALLOW, type Filter, type Rule, TRACE, TRAP } from './filter.ts';
import type { SyscallProfile } from './profile.ts';
import { AUDIT_ARCH_X86_64, SYSCALLS, X32_BIT } from './syscalls.ts';
import sets from './trial-sets.json' with { type: 'json' };

/** Calls that bwrap itself makes before the tool starts: the tracer must let them pass, so they are never injected. */
const SETUP: ReadonlySet<string> = new Set(sets.bwrapSetup);

/** Calls that C libraries try first and do without when the kernel says ENOSYS; EPERM would end the program. */
const ANSWERED_ENOSYS: ReadonlySet<string> = new Set(sets.enosys);

/** Declared calls that name a resource: their arguments are evidence. */
const WITNESSED: ReadonlySet<string> = new Set(sets.witnessed);

/** The highest number in the table of strace 6.1, the oldest accepted: it cannot inject into calls beyond it. */
const TRACER_KNOWS_UP_TO = 450;

/** strace refuses to install a filter on number 335 (uretprobe), which the kernel answers by itself. */
const TRACER_CANNOT_FILTER: ReadonlySet<string> = new Set(['uretprobe']);

/** What strace is told, by call name. Together with the filter it decides every call exactly once. */
export interface TracerSets {
  /** Declared and naming no resource: the tracer does not stop for them. */
  readonly proved: readonly string[];
  /** Let through by the tracer: declared, or needed by bwrap's set-up and then trapped by the filter. */
  readonly passed: readonly string[];
  /** Answered ENOSYS; every other traced call is answered EPERM. */
  readonly enosys: readonly string[];
}

/** How one call is answered in a trial: the rows of docs/architecture.md, "Prove with the filter, trace the rest". */
type Row = 'declared' | 'traced-eperm' | 'traced-enosys' | 'trapped';

function rowOf(name: string, number: number, profile: SyscallProfile): Row {
  if (profile.allowed.has(name)) return 'declared';
  if (number > TRACER_KNOWS_UP_TO || SETUP.has(name) || TRACER_CANNOT_FILTER.has(name)) return 'trapped';
  return ANSWERED_ENOSYS.has(name) ? 'traced-enosys' : 'traced-eperm';
}

function ruleOf(row: Row, name: string, conditions: ReturnType<typeof argumentRules>): Rule {
  switch (row) {
    case 'declared': {
      const when = conditions.get(name);
      return when === undefined ? { action: ALLOW } : { action: ALLOW, when, otherwise: TRAP };
    }
    case 'traced-eperm':
    case 'traced-enosys':
      return { action: TRACE };
    case 'trapped':
      return { action: TRAP };
  }
}

/**
 * The filter under which a tool is observed. Nothing is answered ERRNO or KILL here: the tracer would not see the
 * first, and not the name of the second. A traced call without a tracer is ENOSYS, so losing the tracer closes
 * the sandbox.
 */
export function trialFilter(profile: SyscallProfile): Filter {
  const conditions = argumentRules(profile.network);
  const rules = new Map<number, Rule>();
  for (const [name, number] of SYSCALLS) rules.set(number, ruleOf(rowOf(name, number, profile), name, conditions));
  return { architecture: AUDIT_ARCH_X86_64, rules, fallback: TRAP, foreign: TRAP, aliasesFrom: X32_BIT };
}

/** The tracer's half of the same decision. */
export function tracerSets(profile: SyscallProfile): TracerSets {
  const names = [...SYSCALLS.keys()];
  const inRow = (row: Row) => names.filter((name) => rowOf(name, SYSCALLS.get(name) ?? -1, profile) === row);
  const declared = inRow('declared');
  return {
    proved: declared.filter((name) => !WITNESSED.has(name)),
    passed: [...declared, ...inRow('trapped')],
    enosys: inRow('traced-enosys'),
  };
}
