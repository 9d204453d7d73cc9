import type { Architecture } from './architecture.ts';
import { type Call, declaredRules, filterOf, standingOf } from './declared.ts';
import { type Filter, type Rule, TRACE, TRAP } from './filter.ts';
import type { SyscallProfile } from './profile.ts';
import sets from './trial-sets.json' with { type: 'json' };

/**
 * Calls that bwrap itself makes before the tool starts: the tracer must let them pass, so they are never injected.
 * Those of aarch64 are what its C library makes of the same functions.
 */
const SETUP: Readonly<Record<Architecture['name'], ReadonlySet<string>>> = {
  'x86-64': new Set(sets.bwrapSetup['x86-64']),
  aarch64: new Set(sets.bwrapSetup.aarch64),
};

/** Declared calls that name a resource: their arguments are evidence. */
const WITNESSED: ReadonlySet<string> = new Set(sets.witnessed);

/**
 * The highest number in the tables of strace 6.1, the oldest accepted: it cannot inject into calls beyond it. From 424
 * on every architecture has the same numbers.
 */
const TRACER_KNOWS_UP_TO = 450;

/** strace refuses to install a filter on x86-64's number 335 (uretprobe), which the kernel answers by itself. */
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

function isBeyondTracer([name, number]: Call, architecture: Architecture): boolean {
  return number > TRACER_KNOWS_UP_TO || SETUP[architecture.name].has(name) || TRACER_CANNOT_FILTER.has(name);
}

function rowOf(call: Call, profile: SyscallProfile, architecture: Architecture): Row {
  const standing = standingOf(call[0], profile);
  if (standing !== 'declared' && isBeyondTracer(call, architecture)) return 'trapped';
  switch (standing) {
    case 'declared':
      return 'declared';
    case 'unknown':
      return 'traced-enosys';
    case 'refused':
      return 'traced-eperm';
  }
}

/**
 * The filter under which a tool is observed. Nothing is answered ERRNO or KILL here: the tracer would not see the
 * first, and not the name of the second. A traced call without a tracer is ENOSYS, so losing the tracer closes
 * the sandbox.
 */
export function trialFilter(profile: SyscallProfile, architecture: Architecture): Filter {
  const declared = declaredRules(profile, TRAP);
  const ruleOf = (call: Call): Rule => {
    switch (rowOf(call, profile, architecture)) {
      case 'declared':
        return declared(call[0]);
      case 'traced-eperm':
      case 'traced-enosys':
        return { action: TRACE };
      case 'trapped':
        return { action: TRAP };
    }
  };
  return filterOf(architecture, ruleOf, { fallback: TRAP, foreign: TRAP });
}

/** The tracer's half of the same decision. */
export function tracerSets(profile: SyscallProfile, architecture: Architecture): TracerSets {
  const inRow = (row: Row) =>
    [...architecture.calls].filter((call) => rowOf(call, profile, architecture) === row).map(([name]) => name);
  const declared = inRow('declared');
  return {
    proved: declared.filter((name) => !WITNESSED.has(name)),
    passed: [...declared, ...inRow('trapped')],
    enosys: inRow('traced-enosys'),
  };
}
