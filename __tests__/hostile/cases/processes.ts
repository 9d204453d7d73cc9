// Processes that would outlive, hide from or reach beyond their run.
import { removeGroup } from '../../../src/sandbox/cgroup/empty.ts';
import { ownFiles } from '../../../src/sandbox/cgroup/files.ts';
import { deviations, REFUSED, WORKED } from '../../kit/attack.ts';
import { gateTool, newTmp } from '../../kit/gate.ts';
import type { Attack, HostileCase } from '../../kit/hostile-case.ts';
import { pause } from '../../kit/pause.ts';
import { type HostProcess, isRunning } from '../../kit/processes.ts';
import { groupsWhere } from '../../kit/remains.ts';
import { makeTool } from '../../kit/tool.ts';
import { FILTER } from '../walls/filter.ts';
import { NAMESPACES, UNSWEPT } from '../walls/namespaces.ts';
import { TELLING } from '../walls/telling.ts';
import { TREE } from '../walls/tree.ts';

/** As shells tell it. */
const SIGKILL = 128 + 9;
const SIGSYS = 128 + 31;

/** How long it takes to fall asleep, in milliseconds. */
const ASLEEP_MS = 1_000;

/** How long it would stay, in seconds. */
const STAY = '20';

function end({ pid }: HostProcess): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

/** The tool lingers, a part of the chain is killed, and the tool is looked for. */
function surviving(name: string, victim: 'as-declared' | 'strace'): Attack {
  const tmp = newTmp();
  let lingering: HostProcess | undefined;
  let survived = false;
  let pid = 0;
  return {
    words: ['processes', 'linger', name, STAY],
    options: { tmp },
    meanwhile: async (run) => {
      lingering = await run.until(name);
      pid = run.pid;
      // What it still does would end a tracer whose reader is gone.
      await pause(ASLEEP_MS);
      if (victim === 'as-declared') run.kill('SIGKILL');
      else end(await run.until('strace'));
      // Another run sweeps what this one has left.
      await gateTool(await makeTool({ files: { main: '#!/bin/sh\n' } }), [], { tmp });
      survived = isRunning(lingering);
      end(lingering);
    },
    succeeded: () => survived,
    close: async () => {
      const groups = groupsWhere((each) => each.startsWith(`${UNSWEPT}${pid}-`));
      for (const group of groups) await removeGroup(ownFiles, group);
    },
  };
}

function daemon(name: string): Attack {
  return {
    words: ['processes', 'daemon', name, STAY],
    parts: { cases: [{ name: 'leaves a daemon', timeout_s: 2 }] },
    // The run lasts as long as anything of it does.
    succeeded: (ended) => deviations(ended).includes('runtime/timeout'),
  };
}

export const DAEMONS: readonly HostileCase[] = [
  {
    name: 'a daemon that outlives the tool',
    of: 'detached daemon',
    attack: daemon('as-decl-daemon'),
    ended: WORKED,
    rules: [],
    exitCode: 0,
    wall: NAMESPACES.pid,
    behind: [TREE.ownProc],
  },
  ...[
    [NAMESPACES.keeperPid, NAMESPACES.parentDeath, NAMESPACES.sweptGroups] as const,
    [NAMESPACES.parentDeath, NAMESPACES.keeperPid, NAMESPACES.sweptGroups] as const,
    [NAMESPACES.sweptGroups, NAMESPACES.keeperPid, NAMESPACES.parentDeath] as const,
  ].map(
    ([wall, ...behind]): HostileCase => ({
      name: 'a tool that outlives a killed as-declared',
      of: 'detached daemon',
      attack: () => surviving('as-decl-linger', 'as-declared'),
      ended: undefined,
      rules: [],
      exitCode: null,
      wall,
      behind,
    }),
  ),
  {
    name: 'a tool that outlives a killed tracer',
    of: 'detached daemon',
    attack: () => surviving('as-decl-orphan', 'strace'),
    ended: null,
    rules: ['runtime/tracer-lost', 'runtime/trace-incomplete'],
    exitCode: 2,
    wall: NAMESPACES.diesWithParent,
  },
];

/** Whether the tracer, or what started it, was killed by the tool. */
function lostTracer(ended: Parameters<NonNullable<Attack['succeeded']>>[0]): boolean {
  return ended.exitCode === null || deviations(ended).includes('runtime/trace-incomplete');
}

export const SIGNALS: readonly HostileCase[] = [
  {
    name: 'a signal to the group of whoever started the tool',
    of: 'signals to others',
    attack: { words: ['processes', 'kill_group'], succeeded: lostTracer },
    ended: SIGKILL,
    rules: [],
    exitCode: 1,
    wall: NAMESPACES.newSession,
  },
  {
    name: 'a signal to everybody',
    of: 'signals to others',
    attack: { words: ['processes', 'kill_others'], succeeded: lostTracer },
    ended: REFUSED,
    rules: [],
    exitCode: 1,
    wall: NAMESPACES.pid,
    behind: [TREE.ownProc],
  },
];

export const DETECTION: readonly HostileCase[] = [
  {
    name: 'a look at the tracer’s name',
    of: 'tracer detection',
    attack: { words: ['processes', 'see', 'strace'] },
    ended: REFUSED,
    rules: [],
    exitCode: 1,
    wall: TREE.ownProc,
  },
  {
    name: 'a look at its own tracer’s number',
    of: 'tracer detection',
    attack: { words: ['processes', 'see_tracer'] },
    ended: REFUSED,
    rules: [],
    exitCode: 1,
    wall: TREE.ownProc,
  },
  {
    name: 'a look at the names of as-declared’s own processes',
    of: 'reading the worker’s memory',
    attack: { words: ['processes', 'see', 'MainThread'] },
    ended: REFUSED,
    rules: [],
    exitCode: 1,
    wall: TREE.ownProc,
  },
  {
    name: 'a look at the words that as-declared was started with',
    of: 'reading the worker’s memory',
    attack: { words: ['processes', 'see_words', '--mani', 'fest'] },
    ended: REFUSED,
    rules: [],
    exitCode: 1,
    wall: NAMESPACES.keeperPid,
    behind: [TREE.ownProc],
  },
];

/** By a watcher that is fooled, the tool is not judged; by none it is not either. */
const WAYS = ['vfork', 'vfork-relative', 'sibling', 'thread', 'folder-of-a-thread', 'exec-in-thread', 'race'] as const;

export const DEEDS: readonly HostileCase[] = [
  ...WAYS.map(
    (way): HostileCase => ({
      name: `a deed by ${way} that nobody tells of`,
      of: 'hiding from the tracer',
      attack: { words: ['deeds', way, '/home/tool/made'], succeeded: (ended) => deviations(ended).length === 0 },
      ended: WORKED,
      rules: ['runtime/undeclared-write'],
      exitCode: 1,
      wall: TELLING.writes,
    }),
  ),
  {
    name: 'a folder that a child moves the tool to',
    of: 'hiding from the tracer',
    attack: { words: ['make_in_shared_folder', '/home/tool', '/tmp'] },
    ended: SIGSYS,
    rules: ['runtime/undeclared-syscall'],
    exitCode: 1,
    wall: FILTER.cloneFs,
  },
  {
    name: 'a tool that hides what its descriptors stand for',
    of: 'hiding from the tracer',
    attack: {
      words: ['read_unlooked_at', '/home/tool/.git-credentials', '/tmp'],
      succeeded: (ended) => deviations(ended).length === 0,
    },
    ended: REFUSED,
    rules: ['runtime/trace-incomplete'],
    exitCode: 2,
    wall: TELLING.integrity,
  },
  {
    name: 'a deed by ring',
    of: 'io_uring',
    attack: { words: ['deeds', 'ring', '/home/tool/made'] },
    ended: REFUSED,
    rules: [],
    exitCode: 1,
    wall: FILTER.notThere,
  },
  {
    name: 'a killed tracer that nobody tells of',
    of: 'detached daemon',
    attack: () => ({
      ...surviving('as-decl-untold', 'strace'),
      succeeded: (ended) => !deviations(ended).includes('runtime/tracer-lost'),
    }),
    ended: null,
    rules: ['runtime/tracer-lost', 'runtime/trace-incomplete'],
    exitCode: 2,
    wall: TELLING.tracerLost,
  },
];
