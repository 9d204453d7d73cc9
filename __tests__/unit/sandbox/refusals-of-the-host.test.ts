// What is said of hosts that refuse something, by what their files show.
import { describe, expect, it } from 'vitest';
import { notBuiltRefusal } from '../../../src/sandbox/chain/not-built.ts';
import type { HostFiles } from '../../../src/sandbox/host/host-files.ts';
import { causeOfRefusal } from '../../../src/sandbox/host/refused-namespaces.ts';
import { causeOfNoTracing } from '../../../src/sandbox/host/tracing.ts';

function host(files: Readonly<Record<string, string>>): HostFiles {
  return (path) => files[path];
}

const FILTERED = { '/proc/self/status': 'Seccomp:\t2\nSeccomp_filters:\t1\n' };
const FREE = { '/proc/self/status': 'Seccomp:\t0\nSeccomp_filters:\t0\n', '/proc/self/attr/current': 'unconfined\n' };
const UBUNTU = { ...FREE, '/proc/sys/kernel/apparmor_restrict_unprivileged_userns': '1\n' };
const MAX = '/proc/sys/user/max_user_namespaces';

describe('the cause of refused namespaces', () => {
  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    [
      'none are allowed',
      { ...FREE, [MAX]: '0\n' },
      'user.max_user_namespaces is 0',
      'sudo sysctl -w user.max_user_namespaces=',
    ],
    [
      'ordinary users may have none',
      { ...FREE, '/proc/sys/kernel/unprivileged_userns_clone': '0\n' },
      'unprivileged_userns_clone is 0',
      'unprivileged_userns_clone=1',
    ],
    [
      'Docker filters calls',
      { ...FILTERED, '/.dockerenv': '' },
      'container (Docker)',
      'take `container:` out of the job',
    ],
    ['Podman filters calls', { ...FILTERED, '/run/.containerenv': '' }, 'container (Podman)', 'on the machine itself'],
    [
      'Kubernetes filters calls',
      { ...FILTERED, '/proc/1/cgroup': '0::/kubepods.slice/x\n' },
      'container (kubepods)',
      'on the machine itself',
    ],
    [
      'Docker’s profile confines',
      { ...FREE, '/.dockerenv': '', '/proc/self/attr/current': 'docker-default (enforce)\n' },
      'container (Docker)',
      'on the machine itself',
    ],
    [
      'a container of Ubuntu filters calls',
      { ...UBUNTU, ...FILTERED, '/.dockerenv': '' },
      'container (Docker)',
      'on the machine itself',
    ],
    [
      'Ubuntu restricts them',
      UBUNTU,
      'AppArmor keeps them from programs without a profile',
      'sudo apparmor_parser --replace',
    ],
    [
      'Ubuntu restricts them on a machine made of an image',
      { ...UBUNTU, '/.dockerenv': '' },
      'AppArmor keeps them',
      'userns,',
    ],
    [
      'a profile confines',
      { ...FREE, '/proc/self/attr/apparmor/current': 'jail (enforce)\n' },
      'profile "jail"',
      'outside of the profile "jail"',
    ],
    [
      'a profile only complains',
      { ...FREE, '/proc/self/attr/apparmor/current': 'jail (complain)\n' },
      'Nothing that as-declared knows of',
      'kernel log',
    ],
    ['a service filters calls', FILTERED, 'A filter of system calls was put on this process', 'RestrictNamespaces='],
    [
      'a machine made of an image restricts nothing',
      { ...FREE, '/.dockerenv': '' },
      'Nothing that as-declared knows of',
      'kernel log',
    ],
    ['nothing is to be read', {}, 'Nothing that as-declared knows of', 'kernel log'],
  ])('is told when %s', (_, files, because, fix) => {
    const cause = causeOfRefusal(host(files));
    expect(cause.because).toContain(because);
    expect(cause.fix).toContain(fix);
  });

  it('on Ubuntu is mended without a switch that weakens the host', () => {
    const { fix } = causeOfRefusal(host(UBUNTU));
    expect(fix).not.toContain('sysctl');
    expect(fix).toMatch(
      /: sudo install -D -m 755 -t \/usr\/lib\/as-declared \/usr\/bin\/bwrap \/usr\/bin\/unshare && echo /,
    );
  });
});

describe('the cause of refused tracing', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['Yama allows none', { '/proc/sys/kernel/yama/ptrace_scope': '3\n' }, 'ptrace_scope=3'],
    ['a container filters calls', { ...FILTERED, '/.dockerenv': '' }, 'container (Docker)'],
    ['Yama allows a parent', { '/proc/sys/kernel/yama/ptrace_scope': '1\n' }, 'Nothing that as-declared knows of'],
  ])('is told when %s', (_, files, because) => {
    expect(causeOfNoTracing(host(files)).because).toContain(because);
  });
});

describe('a sandbox that was not built', () => {
  it.each([
    ['bwrap: No permissions to create a new namespace, likely because …', 'host/no-user-namespaces'],
    ['bwrap: setting up uid map: Permission denied', 'host/no-user-namespaces'],
    ['bwrap: Creating new namespace failed: Operation not permitted', 'host/no-user-namespaces'],
    ['/usr/bin/strace: test_ptrace_get_syscall_info: PTRACE_TRACEME: Operation not permitted', 'host/no-tracing'],
    ['strace: attach: ptrace(PTRACE_SEIZE, 7): Operation not permitted', 'host/no-tracing'],
    ["bwrap: Can't find source path /x: No such file or directory", 'host/sandbox-unavailable'],
    ['sudden end', 'host/sandbox-unavailable'],
    ['', 'host/sandbox-unavailable'],
  ])('because of "%s" is told as %s', (said, rule) => {
    const { finding } = notBuiltRefusal(`earlier\n${said}\n`, host(UBUNTU));
    expect(finding.rule).toBe(rule);
    expect(finding.message).toMatch(/^The sandbox could not be built, so the tool was not started: /);
    expect(finding.fix).toMatch(/\w/);
  });
});
