// What the kernel tells of a probe in a sandbox in which all is as planned, to be spoilt one thing at a time.

import type { IsolationEvidence } from '../../src/sandbox/isolation/isolation.ts';
import type { Namespaces } from '../../src/sandbox/isolation/namespace-ids.ts';
import { enforced } from '../../src/sandbox/isolation/standing.ts';
import type { TrialPlan } from '../../src/sandbox/plan/plan.ts';
import { X86_64 } from '../../src/sandbox/seccomp/architecture.ts';
import { syscallProfile } from '../../src/sandbox/seccomp/profile.ts';
import { tracerSets, trialFilter } from '../../src/sandbox/seccomp/trial-filter.ts';

const MIB = 1024 * 1024;
const PROFILE = syscallProfile('compute', { allow: [], deny: [] }, false);

export const PLAN: TrialPlan = {
  command: { program: '/usr/bin/true', args: [], cwd: '/', env: {} },
  hostName: 'sandbox',
  mounts: [
    { kind: 'read-only', from: '/usr', at: '/usr' },
    { kind: 'link', to: 'usr/lib', at: '/lib' },
    { kind: 'proc', at: '/proc' },
    { kind: 'dev', at: '/dev' },
    { kind: 'private', at: '/tmp', bytes: MIB },
    { kind: 'writable', from: '/elsewhere', at: '/lib/state dir', shows: 'folder' },
    { kind: 'seal', at: '/dev' },
    { kind: 'seal', at: '/' },
  ],
  filters: [trialFilter(PROFILE, X86_64)],
  tracer: tracerSets(PROFILE, X86_64),
  network: 'gateway',
  limits: {
    ...{ memoryBytes: 128 * MIB, pids: 16, cpuSeconds: 10, wallSeconds: 10 },
    ...{ fileBytes: MIB, openFiles: 64, tmpBytes: MIB },
  },
};

/** Namespaces that share none with those of another number. */
export function namespaces(number: number): Namespaces {
  const of = (kind: string) => `${kind}:[${number}]`;
  return { net: of('net'), pid: of('pid'), mnt: of('mnt'), user: of('user'), ipc: of('ipc'), uts: of('uts') };
}

const STATUS = `Name:	sh
NSpid:	4711	12	2
CapInh:	0000000000000000
CapPrm:	0000000000000000
CapEff:	0000000000000000
CapBnd:	0000000000000000
CapAmb:	0000000000000000
NoNewPrivs:	1
Seccomp:	2
Seccomp_filters:	2
`;

const LIMITS = `Limit                     Soft Limit           Hard Limit           Units
Max cpu time              10                   11                   seconds
Max file size             1048576              1048576              bytes
`;

const MOUNTS = `114 65 0:49 /newroot / ro,nosuid,nodev,relatime - tmpfs tmpfs rw,uid=1000,gid=1000
115 114 254:0 /usr /usr ro,nosuid,nodev,relatime - ext4 /dev/vda rw,discard
116 114 0:50 / /proc rw,nosuid,nodev,noexec,relatime - proc proc rw
117 114 0:51 / /dev ro,nosuid,nodev,relatime - tmpfs tmpfs rw,mode=755
118 117 0:6 /null /dev/null rw,nosuid,relatime - devtmpfs devtmpfs rw
125 114 0:53 / /tmp rw,nosuid,nodev,relatime - tmpfs tmpfs rw,size=1024k
126 115 254:0 /elsewhere /usr/lib/state\\040dir rw,nosuid,nodev,relatime - ext4 /dev/vda rw
`;

export const EVIDENCE: IsolationEvidence = {
  status: STATUS,
  limits: LIMITS,
  mounts: MOUNTS,
  namespaces: { ...namespaces(3), net: namespaces(2).net },
  hold: { memory: enforced('memory'), pids: enforced('pids') },
  answers: { nestedRefused: true, undeclaredRefused: true, unruledRefused: true },
  outside: namespaces(1),
  holder: { ...namespaces(2), ipc: namespaces(1).ipc, uts: namespaces(1).uts },
  inheritedFilters: 0,
  bwrapFlaws: [],
};
