import { argumentRules } from './arguments.ts';
import { ALLOW, type Filter, KILL, type Rule } from './filter.ts';
import type { SyscallProfile } from './profile.ts';
import { AUDIT_ARCH_X86_64, SYSCALLS, X32_BIT } from './syscalls.ts';
import sets from './trial-sets.json' with { type: 'json' };

const ANSWERED_ENOSYS: ReadonlySet<string> = new Set(sets.enosys);

// asm-generic/errno-base.h, errno.h
const EPERM = { kind: 'errno', errno: 1 } as const;
const ENOSYS = { kind: 'errno', errno: 38 } as const;

/** The filter of a tool that nobody observes: the kernel refuses by itself what is not declared. */
export function runFilter(profile: SyscallProfile): Filter {
  const conditions = argumentRules(profile.network);
  const ruleOf = (name: string): Rule => {
    if (!profile.allowed.has(name)) return { action: ANSWERED_ENOSYS.has(name) ? ENOSYS : EPERM };
    const when = conditions.get(name);
    return when === undefined ? { action: ALLOW } : { action: ALLOW, when, otherwise: EPERM };
  };
  const rules = new Map([...SYSCALLS].map(([name, number]) => [number, ruleOf(name)] as const));
  return { architecture: AUDIT_ARCH_X86_64, rules, fallback: EPERM, foreign: KILL, aliasesFrom: X32_BIT };
}
