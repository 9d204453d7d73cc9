import type { Architecture } from './architecture.ts';
import { argumentRules } from './arguments.ts';
import { type Action, ALLOW, type Filter, type Rule } from './filter.ts';
import type { SyscallProfile } from './profile.ts';
import sets from './trial-sets.json' with { type: 'json' };

/** Calls that C libraries try first and do without when the kernel says ENOSYS; EPERM would end the program. */
const ANSWERED_ENOSYS: ReadonlySet<string> = new Set(sets.enosys);

/** How a call stands to a profile. `unknown`: the tool is told that the kernel has no such call. */
export type Standing = 'declared' | 'unknown' | 'refused';

/** The one place that decides it, for every filter and for the tracer. */
export function standingOf(call: string, profile: SyscallProfile): Standing {
  if (profile.allowed.has(call)) return 'declared';
  return ANSWERED_ENOSYS.has(call) ? 'unknown' : 'refused';
}

/** Rules of declared calls: each is allowed, with arguments that no tool has answered by `otherwise`. */
export function declaredRules(profile: SyscallProfile, otherwise: Action): (call: string) => Rule {
  const conditions = argumentRules(profile, otherwise.kind === 'trap');
  return (call) => {
    const when = conditions.get(call);
    return when === undefined ? { action: ALLOW } : { action: ALLOW, when, otherwise };
  };
}

/** A call of an architecture's table: its name and number. */
export type Call = readonly [name: string, number: number];

/** A filter with a rule for every call that the architecture has. */
export function filterOf(
  { audit, calls, aliasesFrom }: Architecture,
  ruleOf: (call: Call) => Rule,
  answers: Pick<Filter, 'fallback' | 'foreign'>,
): Filter {
  const rules = new Map([...calls].map((call) => [call[1], ruleOf(call)]));
  return { architecture: audit, rules, ...answers, ...(aliasesFrom !== undefined && { aliasesFrom }) };
}
