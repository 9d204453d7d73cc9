import { describe, it } from 'vitest';
import { CATEGORIES, type Category } from '../../../src/manifest/category.ts';
import type { Grant } from '../../../src/policy/grant.ts';
import { jsonText } from '../../../src/report/json.ts';
import { bwrapArguments } from '../../../src/sandbox/plan/bwrap-arguments.ts';
import { LANDLOCK_RIGHTS, LATER_RIGHTS, landlockArguments } from '../../../src/sandbox/plan/landlock.ts';
import type { TrialPlan } from '../../../src/sandbox/plan/plan.ts';
import { planTrial } from '../../../src/sandbox/plan/plan-sandbox.ts';
import { resourceLimitArguments } from '../../../src/sandbox/plan/resource-limits.ts';
import { tracerArguments } from '../../../src/sandbox/plan/tracer-arguments.ts';
import { AARCH64, ARCHITECTURES, type Architecture, X86_64 } from '../../../src/sandbox/seccomp/architecture.ts';
import { compile } from '../../../src/sandbox/seccomp/compile.ts';
import type { Rule } from '../../../src/sandbox/seccomp/filter.ts';
import { ociProfile } from '../../../src/sandbox/seccomp/oci-profile.ts';
import { type SyscallProfile, syscallProfile } from '../../../src/sandbox/seccomp/profile.ts';
import { runFilter } from '../../../src/sandbox/seccomp/run-filter.ts';
import { tracerSets, trialFilter } from '../../../src/sandbox/seccomp/trial-filter.ts';
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
  architecture: X86_64,
  landlock: { setpriv: '/usr/bin/setpriv', rights: [...LANDLOCK_RIGHTS, ...LATER_RIGHTS] },
  baseRuntime: [
    { kind: 'link', path: '/bin', to: 'usr/bin' },
    { kind: 'bind', path: '/etc/ssl' },
    { kind: 'link', path: '/lib', to: 'usr/lib' },
    { kind: 'bind', path: '/usr' },
  ],
  tool: '/run-of-ours/tool',
  runtimes: [{ from: '/run-of-ours/node', of: '/root/node24/bin/node', at: '/opt/interpreter/node' }],
  folders: ['/opt/interpreter'],
  granted: [
    { kind: 'read-only', at: '/cache', from: '/run-of-ours/0' },
    { kind: 'writable', at: '/home/tool/notes', from: '/run-of-ours/1', shows: 'folder' },
  ],
  resolvers: ['10.0.0.53'],
  caPem: 'PEM\n',
  env: { TOKEN: 'of the scenario' },
});

const INHERITED = { processes: 50, pendingSignals: 96_365, queueBytes: Number.POSITIVE_INFINITY };

/** A line for each option with its values, as a person would lay an argv out. */
function laidOut(args: readonly string[]): string {
  return `${args.join('\n').replaceAll(/\n(?!-)/g, ' ')}\n`;
}

function ruleText(rule: Rule | undefined): string {
  const answers = [rule?.action, rule?.when === undefined ? undefined : rule.otherwise];
  return answers
    .flatMap((action) => (action === undefined ? [] : [action.kind === 'errno' ? ERRORS[action.errno] : action.kind]))
    .join(', else ');
}

const ERRORS: Readonly<Record<number, string>> = { 1: 'EPERM', 38: 'ENOSYS' };

function profileOf(category: Category): SyscallProfile {
  return syscallProfile(category, GRANT.syscalls, category.startsWith('web'));
}

/** What becomes of every call that has a name: by the filter and the tracer in a trial, and by the filter of a run. */
function table(category: Category, machine: Architecture): string {
  const profile = profileOf(category);
  const [trial, run] = [trialFilter(profile, machine), runFilter(profile, machine)];
  const sets = tracerSets(profile, machine);
  const tracer = (name: string) => {
    if (sets.proved.includes(name)) return 'passed over';
    if (sets.passed.includes(name)) return 'recorded';
    return sets.enosys.includes(name) ? 'answered ENOSYS' : 'answered EPERM';
  };
  const rows = [...machine.calls].map(([name, number]) =>
    [
      `${String(number).padStart(4)} ${name.padEnd(26)}`,
      ruleText(trial.rules.get(number)).padEnd(19),
      tracer(name).padEnd(16),
      ruleText(run.rules.get(number)),
    ].join(' '),
  );
  const sizes = `${compile(trial).length} instructions in a trial, ${compile(run).length} in a run`;
  const head = ['     call'.padEnd(31), 'filter in a trial'.padEnd(19), 'tracer'.padEnd(16), 'filter in a run'].join(
    ' ',
  );
  return `${category}: ${profile.allowed.size} calls, ${sizes}\n\n${head}\n${rows.join('\n')}\n`;
}

describe('a trial of one grant', () => {
  it('has these arguments for bwrap', () => {
    const { args, inputs } = bwrapArguments(PLAN);
    const texts = inputs.filter((input) => typeof input === 'string');
    const written = texts.map((text, index) => `--- ${index}\n${text}`).join('');
    expectGolden('sandbox/bwrap.txt', `${laidOut(args)}\n${written}`);
  });

  it('has these arguments for setpriv where the host has Landlock', () => {
    expectGolden('sandbox/landlock.txt', laidOut(landlockArguments(PLAN.landlock)));
  });

  it('has these arguments for strace', () => {
    expectGolden('sandbox/strace.txt', laidOut(tracerArguments(PLAN.tracer, '/run-of-ours/trace')));
  });

  it('has these arguments for prlimit', () => {
    const words = resourceLimitArguments({ prlimit: '/usr/bin/prlimit' }, PLAN.limits, INHERITED);
    expectGolden('sandbox/prlimit.txt', laidOut(words));
  });
});

describe('the system calls of a category', () => {
  it.each(CATEGORIES)('are these for %s', (category) => {
    expectGolden(`sandbox/${category}.txt`, table(category, X86_64));
  });

  it.each(CATEGORIES)('are these for %s on arm64', (category) => {
    expectGolden(`sandbox/aarch64/${category}.txt`, table(category, AARCH64));
  });

  it.each(ARCHITECTURES)('are said so to container engines on $name', (machine) => {
    const profile = ociProfile(runFilter(profileOf('web-client'), machine), machine);
    expectGolden(`sandbox/oci/web-client.${machine.name}.json`, jsonText(profile));
  });
});
