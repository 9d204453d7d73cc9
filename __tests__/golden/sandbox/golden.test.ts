import { describe, it } from 'vitest';
import { CATEGORIES } from '../../../src/manifest/category.ts';
import type { Grant } from '../../../src/policy/grant.ts';
import { bwrapArguments } from '../../../src/sandbox/bwrap-arguments.ts';
import type { TrialPlan } from '../../../src/sandbox/plan.ts';
import { planTrial } from '../../../src/sandbox/plan-sandbox.ts';
import { resourceLimitArguments } from '../../../src/sandbox/resource-limits.ts';
import { compile } from '../../../src/sandbox/seccomp/compile.ts';
import { syscallProfile } from '../../../src/sandbox/seccomp/profile.ts';
import { SYSCALLS } from '../../../src/sandbox/seccomp/syscalls.ts';
import { tracerSets, trialFilter } from '../../../src/sandbox/seccomp/trial-filter.ts';
import { tracerArguments } from '../../../src/sandbox/tracer-arguments.ts';
import { expectGolden } from '../../kit/golden.ts';

const at = { file: 'as-declared.json', line: 1, column: 1 };
const MIB = 1024 * 1024;

const GRANT: Grant = {
  tool: { name: 'web-fetcher', version: '1.2.0' },
  category: 'web-client',
  endpoints: [{ value: { host: '*.example.com', ports: [443] }, place: at, by: [] }],
  listen: [],
  denied: [],
  read: [{ value: '/cache', place: at, by: [] }],
  write: [{ value: '${HOME}/notes', place: at, by: [] }],
  limits: {
    memoryBytes: 512 * MIB,
    pids: 64,
    cpuSeconds: 60,
    wallSeconds: 120,
    fileBytes: 256 * MIB,
    openFiles: 1024,
    tmpBytes: 64 * MIB,
  },
  spawn: [],
  env: [],
  syscalls: { allow: [], deny: [] },
  isolation: { required: [], recommended: [] },
  baseRuntime: { read: ['/usr', '/lib', '/etc/ssl'], env: [] },
  network: 'fixtures',
};

const PLAN: TrialPlan = planTrial(GRANT, {
  command: { program: '/opt/interpreter/node', args: ['fetch.js', '--', 'a b'], cwd: '/tool' },
  baseRuntime: [
    { kind: 'link', path: '/bin', to: 'usr/bin' },
    { kind: 'bind', path: '/etc/ssl' },
    { kind: 'link', path: '/lib', to: 'usr/lib' },
    { kind: 'bind', path: '/usr' },
  ],
  tool: '/run-of-ours/tool',
  interpreter: { from: '/opt/node24/bin/node', at: '/opt/interpreter/node' },
  granted: [
    { kind: 'read-only', at: '/cache', from: '/run-of-ours/0' },
    { kind: 'writable', at: '/home/tool/notes', from: '/run-of-ours/1' },
  ],
  resolvers: ['10.0.0.53'],
  caPem: 'PEM\n',
  env: { TOKEN: 'of the scenario' },
});

/** A line for each option with its values, as a person would lay an argv out. */
function laidOut(args: readonly string[]): string {
  return `${args.join('\n').replaceAll(/\n(?!-)/g, ' ')}\n`;
}

/** What becomes of every call that has a name: by the filter, and by the tracer. */
function table(category: (typeof CATEGORIES)[number]): string {
  const profile = syscallProfile(category, GRANT.syscalls, category.startsWith('web'));
  const filter = trialFilter(profile);
  const sets = tracerSets(profile);
  const tracer = (name: string) => {
    if (sets.proved.includes(name)) return 'passed over';
    if (sets.passed.includes(name)) return 'recorded';
    return sets.enosys.includes(name) ? 'answered ENOSYS' : 'answered EPERM';
  };
  const rows = [...SYSCALLS].map(([name, number]) => {
    const rule = filter.rules.get(number);
    const conditions = rule?.when === undefined ? '' : `, else ${rule.otherwise?.kind}`;
    return (
      `${String(number).padStart(4)} ${name.padEnd(26)} ${(rule?.action.kind ?? '') + conditions}`.padEnd(52) +
      tracer(name)
    );
  });
  return `${category}: ${profile.allowed.size} calls, ${compile(filter).length} instructions\n\n${rows.join('\n')}\n`;
}

describe('a trial of one grant', () => {
  it('has these arguments for bwrap', () => {
    const { args, texts } = bwrapArguments(PLAN);
    const written = texts.map((text, index) => `--- ${index}\n${text}`).join('');
    expectGolden('sandbox/bwrap.txt', `${laidOut(args)}\n${written}`);
  });

  it('has these arguments for strace', () => {
    expectGolden('sandbox/strace.txt', laidOut(tracerArguments(PLAN.tracer, '/run-of-ours/trace')));
  });

  it('has these arguments for prlimit', () => {
    expectGolden('sandbox/prlimit.txt', laidOut(resourceLimitArguments({ prlimit: '/usr/bin/prlimit' }, PLAN.limits)));
  });
});

describe('the system calls of a category', () => {
  it.each(CATEGORIES)('are these for %s', (category) => {
    expectGolden(`sandbox/${category}.txt`, table(category));
  });
});
