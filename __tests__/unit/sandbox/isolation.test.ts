import { describe, expect, it } from 'vitest';
import { ISOLATION_NAMES, type IsolationName } from '../../../src/manifest/isolation.ts';
import { FLAWS } from '../../../src/sandbox/host/bwrap-flaws.ts';
import { type IsolationEvidence, judgeIsolation, statesOf } from '../../../src/sandbox/isolation/isolation.ts';
import { probeAnswers } from '../../../src/sandbox/isolation/probe.ts';
import { absent, degraded } from '../../../src/sandbox/isolation/standing.ts';
import type { SandboxPlan } from '../../../src/sandbox/plan/plan.ts';
import { EVIDENCE, namespaces, PLAN } from '../../kit/isolation-evidence.ts';

const HOST = namespaces(1);
const HOLDER = namespaces(2);

function status(name: string, value: string): Partial<IsolationEvidence> {
  return { status: EVIDENCE.status.replace(new RegExp(`^${name}:.*$`, 'm'), `${name}:\t${value}`) };
}

function mounts(line: string): Partial<IsolationEvidence> {
  return { mounts: `${EVIDENCE.mounts}${line}\n` };
}

function among(changed: Partial<IsolationEvidence['namespaces']>): Partial<IsolationEvidence> {
  return { namespaces: { ...EVIDENCE.namespaces, ...changed } };
}

/** What is not enforced with some of the evidence spoilt, Landlock aside. */
function lost(changed: Partial<IsolationEvidence>): Record<string, string> {
  const states = statesOf(judgeIsolation({ ...EVIDENCE, ...changed }, PLAN));
  return Object.fromEntries(
    Object.entries(states).filter(([name, state]) => state !== 'enforced' && name !== 'landlock'),
  );
}

describe('isolation', () => {
  it('is enforced, all but Landlock, when all is as planned', () => {
    const standings = judgeIsolation(EVIDENCE, PLAN);
    expect(Object.keys(standings).sort()).toEqual([...ISOLATION_NAMES].sort());
    expect(lost({})).toEqual({});
    expect(standings.landlock.state).toBe('absent');
  });

  it('holds with a bwrap that has a known flaw, which is told', () => {
    const standing = judgeIsolation({ ...EVIDENCE, bwrapFlaws: FLAWS }, PLAN)['mount-namespace'];
    expect(standing.state).toBe('enforced');
    expect(standing.how).toContain(FLAWS[0]?.id);
  });

  it.each<[string, Partial<IsolationEvidence>, Partial<Record<IsolationName, string>>]>([
    ['the network is the host’s', among({ net: HOST.net }), { 'network-namespace': 'absent' }],
    ['the network has no gateway', among({ net: namespaces(3).net }), { 'network-namespace': 'absent' }],
    ['processes of the host are seen', among({ pid: HOST.pid }), { 'pid-namespace': 'absent' }],
    ['processes of another sandbox are seen', among({ pid: HOLDER.pid }), { 'pid-namespace': 'absent' }],
    ['the file tree is the holder’s', among({ mnt: HOLDER.mnt }), { 'mount-namespace': 'absent' }],
    ['users are the holder’s', among({ user: HOLDER.user }), { 'user-namespace': 'absent' }],
    ['queues are the host’s', among({ ipc: HOST.ipc }), { 'ipc-namespace': 'absent' }],
    ['the host name is the host’s', among({ uts: HOST.uts }), { 'uts-namespace': 'absent' }],
    [
      'the root can be written to',
      { mounts: EVIDENCE.mounts.replace('/ ro,', '/ rw,') },
      { 'mount-namespace': 'absent' },
    ],
    ['the mount table has no root', { mounts: '' }, { 'mount-namespace': 'absent' }],
    [
      'something else can be written to',
      mounts('127 114 254:0 /home /srv rw,relatime - ext4 /dev/vda rw'),
      { 'mount-namespace': 'absent' },
    ],
    [
      'a further user namespace was not seen to be refused',
      { answers: { ...EVIDENCE.answers, nestedRefused: false } },
      { 'user-namespace': 'degraded' },
    ],
    [
      'an undeclared call was let through',
      { answers: { ...EVIDENCE.answers, undeclaredRefused: false } },
      { 'seccomp-filter': 'absent' },
    ],
    ['only the tracer’s filter was loaded', status('Seccomp_filters', '1'), { 'seccomp-filter': 'absent' }],
    ['a filter of ours is really one that we were given', { inheritedFilters: 1 }, { 'seccomp-filter': 'absent' }],
    ['the kernel does not count filters', status('Seccomp_filters', ''), { 'seccomp-filter': 'absent' }],
    ['seccomp is in another mode', status('Seccomp', '0'), { 'seccomp-filter': 'absent' }],
    ['setuid programs count', status('NoNewPrivs', '0'), { 'no-new-privileges': 'absent' }],
    ['a capability is held', status('CapEff', '0000000000200000'), { 'cap-drop-all': 'absent' }],
    ['a capability can be got', status('CapBnd', '000001ffffffffff'), { 'cap-drop-all': 'absent' }],
    ['processor time is not limited', { limits: '' }, { 'cpu-limit': 'absent', 'file-size-limit': 'absent' }],
    [
      'files may be larger',
      { limits: EVIDENCE.limits.replaceAll('1048576', 'unlimited') },
      { 'file-size-limit': 'absent' },
    ],
    [
      'memory is held but for swap',
      { hold: { ...EVIDENCE.hold, memory: degraded('swap', 'off') } },
      { 'memory-limit': 'degraded' },
    ],
    ['processes are not held', { hold: { ...EVIDENCE.hold, pids: absent('no') } }, { 'pid-limit': 'absent' }],
  ])('is not when %s', (_, changed, expected) => {
    expect(lost(changed)).toEqual(expected);
  });

  describe('of Landlock', () => {
    const ruled = { ...PLAN, landlock: { setpriv: '/usr/bin/setpriv', handled: [], rules: [] } };
    const judged = (unruledRefused: boolean, plan: SandboxPlan) =>
      judgeIsolation({ ...EVIDENCE, answers: { ...EVIDENCE.answers, unruledRefused } }, plan).landlock.state;

    it('is enforced where the probe was not let read what is in no rule', () => {
      expect(judged(true, ruled)).toBe('enforced');
    });

    it('is absent where it was, and where there were no rules', () => {
      expect([judged(false, ruled), judged(true, PLAN)]).toEqual(['absent', 'absent']);
    });
  });

  it('counts the filters that we were given ourselves', () => {
    expect(lost({ ...status('Seccomp_filters', '3'), inheritedFilters: 1 })).toEqual({});
  });
});

describe('the answers to the probe', () => {
  const BWRAP = '7 execve("/usr/bin/bwrap", ["bwrap", "--", "/usr/bin/sh"], 0x1 /* 0 vars */) = 0\n';
  const NESTED = '9 unshare(CLONE_NEWUSER) = -1 ENOSPC (No space left on device)\n';
  const STARTED = '9 execve("/usr/bin/sh", ["/usr/bin/sh", "-c", "x"], 0x1 /* 6 vars */) = 0\n';
  const UNRULED = '9 openat(AT_FDCWD</>, "/unruled", O_RDONLY) = -1 EACCES (Permission denied)\n';
  const TRAP =
    '9 --- SIGSYS {si_signo=SIGSYS, si_code=SYS_SECCOMP, si_call_addr=0x7, si_syscall=__NR_unshare, si_arch=AUDIT_ARCH_X86_64} ---\n';
  const INJECTED = '9 unshare(CLONE_NEWUSER) = -1 EPERM (Operation not permitted) (INJECTED)\n';
  const both = { nestedRefused: true, undeclaredRefused: true, unruledRefused: false };

  it.each([
    ['the filter traps the call', BWRAP + NESTED + STARTED + TRAP, both],
    ['a file in no rule is refused', BWRAP + NESTED + STARTED + UNRULED + TRAP, { ...both, unruledRefused: true }],
    ['a file in no rule is read', BWRAP + NESTED + STARTED + UNRULED.replace(/= .*/, '= 3</unruled>') + TRAP, both],
    ['a file in no rule is not there', BWRAP + NESTED + STARTED + UNRULED.replace('EACCES', 'ENOENT') + TRAP, both],
    ['only the starter was refused a file', BWRAP + NESTED + UNRULED + STARTED + TRAP, both],
    ['the tracer answers the call', BWRAP + NESTED + STARTED + INJECTED, both],
    [
      'the kernel itself refuses it',
      BWRAP + NESTED + STARTED + INJECTED.replace(' (INJECTED)', ''),
      { ...both, undeclaredRefused: false },
    ],
    [
      'the call is carried out',
      `${BWRAP}${NESTED}${STARTED}9 unshare(CLONE_NEWUSER) = 0\n`,
      { ...both, undeclaredRefused: false },
    ],
    ['only bwrap’s own call is refused', BWRAP + NESTED + TRAP, { ...both, undeclaredRefused: false }],
    [
      'the signal is sent by a process',
      BWRAP + NESTED + STARTED + TRAP.replace('SYS_SECCOMP', 'SI_USER'),
      { ...both, undeclaredRefused: false },
    ],
    ['bwrap asks for no further namespace', BWRAP + STARTED + TRAP, { ...both, nestedRefused: false }],
    [
      'bwrap gets a further namespace',
      `${BWRAP}9 unshare(CLONE_NEWUSER) = 0\n${STARTED}${TRAP}`,
      { ...both, nestedRefused: false },
    ],
    ['nothing is traced', '', { ...both, nestedRefused: false, undeclaredRefused: false }],
  ])('are read as they are when %s', (_, trace, expected) => {
    expect(probeAnswers(trace)).toEqual(expected);
  });
});
