import type { Architecture } from './architecture.ts';
import { declaredRules, filterOf, standingOf } from './declared.ts';
import { type Action, ALLOW, type Filter, KILL, type Rule } from './filter.ts';
import type { SyscallProfile } from './profile.ts';

// asm-generic/errno-base.h, asm-generic/errno.h
const EPERM: Action = { kind: 'errno', errno: 1 };
const ENOSYS: Action = { kind: 'errno', errno: 38 };

/**
 * A filter that allows everything, in the place of the tracer's own: a process can read how many filters it has, and
 * shall not tell by that whether it is observed. The kernel does not run it for a call that the other allows, too.
 */
export function tracersPlace(architecture: Architecture): Filter {
  return { architecture: architecture.audit, rules: new Map(), fallback: ALLOW, foreign: ALLOW };
}

/**
 * The filter under which a tool is run with no tracer beside it. It declares what `trialFilter` declares, and refuses
 * the rest with an error, as the tracer does in a trial. A call by another architecture's entry is an attack and ends the
 * process: its number would mean another call.
 *
 * bwrap loads it before it starts the tool and keeps it on the process that reaps: what that needs is in every category.
 */
export function runFilter(profile: SyscallProfile, architecture: Architecture): Filter {
  const declared = declaredRules(profile, EPERM);
  const ruleOf = (name: string): Rule => {
    switch (standingOf(name, profile)) {
      case 'declared':
        return declared(name);
      case 'unknown':
        return { action: ENOSYS };
      case 'refused':
        return { action: EPERM };
    }
  };
  return filterOf(architecture, ([name]) => ruleOf(name), { fallback: EPERM, foreign: KILL });
}
