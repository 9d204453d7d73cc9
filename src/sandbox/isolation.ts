import { readlinkSync } from 'node:fs';
import type { IsolationName, IsolationState } from '../manifest/isolation.ts';
import type { Limits } from '../policy/grant.ts';
import { hardCpuSeconds } from './resource-limits.ts';

/** Every isolation by what was really in force. */
export type Isolation = Readonly<Record<IsolationName, IsolationState>>;

const NAMESPACES = { net: 'network', pid: 'pid', mnt: 'mount', user: 'user', ipc: 'ipc', uts: 'uts' } as const;

type NamespaceKind = keyof typeof NAMESPACES;

/** Identities of a process's namespaces: `net:[4026531840]`. */
export type Namespaces = Readonly<Record<NamespaceKind, string>>;

/**
 * Reads the namespaces of a process.
 * @throws when the process is gone
 */
export function readNamespaces(pid: number | 'self'): Namespaces {
  const link = (kind: NamespaceKind) => readlinkSync(`/proc/${pid}/ns/${kind}`);
  return {
    net: link('net'),
    pid: link('pid'),
    mnt: link('mnt'),
    user: link('user'),
    ipc: link('ipc'),
    uts: link('uts'),
  };
}

/** What a program inside the sandbox printed of /proc/self/status and /proc/self/limits, in this order. */
export const PROBE_FILES = ['/proc/self/status', '/proc/self/limits'] as const;

function field(text: string, name: string): string | undefined {
  return new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(text)?.[1];
}

function hardLimit(text: string, name: string): number {
  return Number(new RegExp(`^${name}\\s+\\S+\\s+(\\S+)`, 'm').exec(text)?.[1] ?? Number.NaN);
}

function inForce(holds: boolean): IsolationState {
  return holds ? 'enforced' : 'absent';
}

/** Sandboxed processes have the tracer's filter and ours. */
const FILTERS_IN_A_TRIAL = 2;

function noCapability(text: string): boolean {
  return ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb'].every((name) => /^0+$/.test(field(text, name) ?? ''));
}

/**
 * Judges what was in force from evidence gathered in a sandbox that was built like the tool's own.
 *
 * @param probe what `PROBE_FILES` said inside
 * @param inside namespaces of the sandbox's first process
 * @param outside our own
 * @param limits what was asked for
 */
export function judgeIsolation(probe: string, inside: Namespaces, outside: Namespaces, limits: Limits): Isolation {
  const separate = (kind: NamespaceKind) => inForce(inside[kind] !== outside[kind]);
  const filtered = field(probe, 'Seccomp') === '2' && Number(field(probe, 'Seccomp_filters')) >= FILTERS_IN_A_TRIAL;
  return {
    'network-namespace': separate('net'),
    'pid-namespace': separate('pid'),
    'mount-namespace': separate('mnt'),
    'user-namespace': separate('user'),
    'ipc-namespace': separate('ipc'),
    'uts-namespace': separate('uts'),
    // The sandbox was put into its cgroup, whose limits were written, or there would be no probe.
    'memory-limit': 'enforced',
    'pid-limit': 'enforced',
    'cpu-limit': inForce(hardLimit(probe, 'Max cpu time') === hardCpuSeconds(limits)),
    'file-size-limit': inForce(hardLimit(probe, 'Max file size') === limits.fileBytes),
    'seccomp-filter': inForce(filtered),
    landlock: 'absent',
    'no-new-privileges': inForce(field(probe, 'NoNewPrivs') === '1'),
    'cap-drop-all': inForce(noCapability(probe)),
  };
}
