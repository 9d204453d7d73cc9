import type { EnvRequest } from '../../manifest/manifest.ts';
import { type Decision, decideTerms, deniedTerms, type TermKind } from './decide-terms.ts';
import type { Hearing } from './hearing.ts';
import { holds } from './path-names.ts';
import { allowancesFor } from './tool-rules.ts';

const LISTEN: TermKind<number> = {
  covers: (a, b) => a === b,
  overlaps: (a, b) => a === b,
  verb: 'listen on port',
  show: String,
  notAllowed: 'policy/listen-not-allowed',
  denied: 'policy/listen-denied',
  waived: ({ listen }) => listen?.items ?? [],
};

const SYSCALL: TermKind<string> = {
  covers: (a, b) => a === b,
  overlaps: (a, b) => a === b,
  verb: 'make the system call',
  show: (name) => name,
  notAllowed: 'policy/syscall-not-allowed',
  denied: 'policy/syscall-denied',
  waived: ({ syscalls }) => syscalls?.items ?? [],
};

/** Programs are allowed one by one and denied by the folder as well. */
const SPAWN: TermKind<string> = {
  covers: (a, b) => a === b,
  overlaps: holds,
  verb: 'start',
  show: (path) => path,
  notAllowed: 'policy/spawn-not-allowed',
  denied: 'policy/spawn-denied',
  waived: ({ spawn }) => spawn?.items ?? [],
};

const ENV: TermKind<EnvRequest> = {
  covers: (a, b) => a.name === b.name,
  overlaps: (a, b) => a.name === b.name,
  verb: 'see the variable',
  show: ({ name }) => name,
  notAllowed: 'policy/env-not-allowed',
  denied: 'policy/env-denied',
  waived: ({ env }) => (env?.items ?? []).map(({ value, place }) => ({ value: variable(value), place })),
};

function variable(name: string): EnvRequest {
  return { name, required: false, secret: false };
}

export function decideListen(hearing: Hearing): Decision<number> {
  const denied = deniedTerms(hearing, ({ listen }) => listen);
  const { listen } = hearing.manifest.capabilities;
  return decideTerms(hearing, LISTEN, listen, allowancesFor(hearing.rules, 'listen'), denied);
}

/** System calls beyond the category's. */
export function decideSyscalls(hearing: Hearing): Decision<string> {
  const denied = deniedTerms(hearing, ({ syscalls }) => syscalls);
  const { allowSyscalls } = hearing.manifest.capabilities;
  return decideTerms(hearing, SYSCALL, allowSyscalls, allowancesFor(hearing.rules, 'syscalls'), denied);
}

export function decideSpawn(hearing: Hearing): Decision<string> {
  const denied = deniedTerms(hearing, ({ spawn }) => spawn);
  const { spawn } = hearing.manifest.capabilities;
  return decideTerms(hearing, SPAWN, spawn, allowancesFor(hearing.rules, 'spawn'), denied);
}

/** What every tool gets may be named as well. */
export function decideEnv(hearing: Hearing): Decision<EnvRequest> {
  const { manifest, policy, rules } = hearing;
  const allowances = allowancesFor(rules, 'env').map((allowance) => ({
    ...allowance,
    items: [...allowance.items, ...policy.baseRuntime.env.items].map(({ value, place }) => ({
      value: variable(value),
      place,
    })),
  }));
  const denied = deniedTerms(hearing, ({ env }) => env.map(({ value, place }) => ({ value: variable(value), place })));
  return decideTerms(hearing, ENV, manifest.capabilities.env, allowances, denied);
}
