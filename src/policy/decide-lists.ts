import type { EnvRequest } from '../manifest/manifest.ts';
import { pathCovers } from '../manifest/path.ts';
import { allowanceFor } from './applicable.ts';
import { type Decision, decideTerms, deniedTerms, type TermKind } from './decide-terms.ts';
import type { Hearing } from './objection.ts';

const LISTEN: TermKind<number> = {
  covers: (a, b) => a === b,
  overlaps: (a, b) => a === b,
  verb: 'listen on port',
  show: String,
  notAllowed: 'policy/listen-not-allowed',
  denied: 'policy/listen-denied',
};

const SYSCALL: TermKind<string> = {
  covers: (a, b) => a === b,
  overlaps: (a, b) => a === b,
  verb: 'make the system call',
  show: (name) => name,
  notAllowed: 'policy/syscall-not-allowed',
  denied: 'policy/syscall-denied',
};

/** Programs are allowed one by one and denied by the folder as well. By name: links are resolved for the sandbox. */
const SPAWN: TermKind<string> = {
  covers: (a, b) => a === b,
  overlaps: (denied, program) => pathCovers(denied, program),
  verb: 'start',
  show: (path) => path,
  notAllowed: 'policy/spawn-not-allowed',
  denied: 'policy/spawn-denied',
};

const ENV: TermKind<EnvRequest> = {
  covers: (a, b) => a.name === b.name,
  overlaps: (a, b) => a.name === b.name,
  verb: 'see the variable',
  show: ({ name }) => name,
  notAllowed: 'policy/env-not-allowed',
  denied: 'policy/env-denied',
};

export function decideListen(hearing: Hearing): Decision<number> {
  const { manifest, rules } = hearing;
  const denied = deniedTerms(hearing, ({ listen }) => listen);
  return decideTerms(hearing, LISTEN, manifest.capabilities.listen, allowanceFor(rules, 'listen'), denied);
}

/** System calls beyond the category's. */
export function decideSyscalls(hearing: Hearing): Decision<string> {
  const { manifest, rules } = hearing;
  const denied = deniedTerms(hearing, ({ syscalls }) => syscalls);
  return decideTerms(hearing, SYSCALL, manifest.capabilities.allowSyscalls, allowanceFor(rules, 'syscalls'), denied);
}

export function decideSpawn(hearing: Hearing): Decision<string> {
  const { manifest, rules } = hearing;
  const denied = deniedTerms(hearing, ({ spawn }) => spawn);
  return decideTerms(hearing, SPAWN, manifest.capabilities.spawn, allowanceFor(rules, 'spawn'), denied);
}

/** What every tool gets may be named as well. */
export function decideEnv(hearing: Hearing): Decision<EnvRequest> {
  const { manifest, policy, rules } = hearing;
  const named = (name: string): EnvRequest => ({ name, required: false, secret: false });
  const allowance = allowanceFor(rules, 'env');
  const items = [...allowance.items, ...policy.baseRuntime.env].map(({ value, pointer }) => ({
    value: named(value),
    pointer,
  }));
  const denied = deniedTerms(hearing, ({ env }) => env.map(({ value, pointer }) => ({ value: named(value), pointer })));
  return decideTerms(hearing, ENV, manifest.capabilities.env, { ...allowance, items }, denied);
}
