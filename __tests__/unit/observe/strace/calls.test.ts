import { describe, expect, it } from 'vitest';
import { observe, observeCalls, observeLines, paths } from '../support.ts';

describe('opens', () => {
  it.each([
    ['O_RDONLY', ['read']],
    ['O_WRONLY|O_TRUNC', ['written']],
    ['O_RDWR', ['read', 'written']],
    ['O_WRONLY|O_CREAT|O_EXCL', ['written', 'created']],
    ['O_RDONLY|O_CREAT', ['read', 'written', 'created']],
    ['O_RDONLY|O_PATH|O_DIRECTORY', []],
  ] as const)('%s', (flags, lists) => {
    const { files } = observeCalls(`openat(AT_FDCWD</tmp>, "x", ${flags}) = 3</tmp/x>`);
    const touched = (['read', 'written', 'created'] as const).filter((list) => files[list].length > 0);
    expect(touched).toEqual(lists);
  });

  it('of creat count too', () => {
    const { files } = observeCalls('creat("/tmp/b", 0600) = 4</tmp/b>');
    expect(paths(files.created)).toEqual(['/tmp/b']);
  });

  it('of an unnamed file are told by their folder', () => {
    const { files } = observeCalls('openat(AT_FDCWD</tmp>, "/tmp", O_RDWR|O_TMPFILE, 0600) = 3</tmp/#1234>(deleted)');
    expect(paths(files.created)).toEqual(['/tmp']);
  });

  it('of what has no path are told by the name that was used', () => {
    const { files } = observeCalls('openat(AT_FDCWD</tmp>, "/dev/stdout", O_WRONLY) = 3<pipe:[55]>');
    expect(paths(files.written)).toEqual(['/dev/stdout']);
  });

  it('that strace cannot make out are not passed over', () => {
    const broken = 'openat(AT_FDCWD</tmp>, "x", 0644) = 3</tmp/x>';
    const { unreadable, lines } = observeCalls(broken);
    expect(unreadable).toEqual([`102 ${broken}`]);
    expect(lines.read - lines.used).toBe(1);
  });

  it.each([
    'openat(3, ".git-credentials", O_RDONLY) = -1 ENOENT (No such file or directory)',
    'openat(3, "x", O_WRONLY|O_CREAT, 0600) = 4',
    'mkdirat(3, "x", 0700) = 0',
    'chdir(0x7f0000001000) = -1 ENOENT (No such file or directory)',
    'fchdir(3) = 0',
  ])('from a folder that strace does not tell are not passed over: %s', (call) => {
    expect(observeCalls(call).unreadable).toEqual([`102 ${call}`]);
  });

  it.each([
    'openat(3, "x", O_RDONLY) = -1 EBADF (Bad file descriptor)',
    'openat(3<pipe:[7]>, "x", O_RDONLY) = -1 ENOTDIR (Not a directory)',
    'utimensat(3<pipe:[7]>, NULL, NULL, 0) = 0',
  ])('from what is no folder are none: %s', (call) => {
    const { unreadable, files } = observeCalls(call);
    expect(unreadable).toEqual([]);
    expect([...files.missing, ...files.written]).toEqual([]);
  });

  it('from the root need no folder', () => {
    expect(paths(observeCalls('openat(3, "/tmp/x", O_RDONLY) = 4').files.read)).toEqual(['/tmp/x']);
  });

  it('of memory that nobody can read say nothing', () => {
    const { unreadable, files } = observeCalls('openat(AT_FDCWD</tmp>, 0x1000, O_RDONLY) = -1 EFAULT (Bad address)');
    expect(unreadable).toEqual([]);
    expect(files.missing).toEqual([]);
  });
});

describe('what fails between two mounts', () => {
  it.each(['rename("/srv/a", "/home/tool/b")', 'link("/srv/a", "/home/tool/b")'])(
    'is tried where it leads to, and nothing is said of where it comes from: %s',
    (call) => {
      const { files } = observeCalls(`${call} = -1 EXDEV (Invalid cross-device link)`);
      expect(files.denied).toMatchObject([{ path: '/home/tool/b', intent: 'write' }]);
      expect([...files.created, ...files.deleted, ...files.read, ...files.missing]).toEqual([]);
    },
  );
});

describe('relative paths', () => {
  it('start from where the process is, or from the folder that the call names', () => {
    const { files } = observeCalls(
      'mkdir("first", 0755) = 0',
      'chdir("below") = 0',
      'mkdir("second", 0755) = 0',
      'fchdir(3</var/data>) = 0',
      'mkdir("third", 0755) = 0',
      'mkdirat(4</srv>, "../fourth", 0755) = 0',
      'openat(AT_FDCWD</home/tool>, "x", O_RDONLY) = 3</home/tool/x>',
      'mkdir("fifth", 0755) = 0',
    );
    expect(paths(files.created)).toEqual([
      '/fourth',
      '/home/tool/fifth',
      '/tmp/below/second',
      '/tmp/first',
      '/var/data/third',
    ]);
  });

  it.each([
    'fork()',
    'vfork()',
    'clone(child_stack=0x7f0000001000, flags=CLONE_VM|CLONE_VFORK|SIGCHLD)',
    'clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|SIGCHLD)',
  ])('of a child that acts before %s is seen to return start where its parent is', (call) => {
    const { files, executed } = observeCalls(
      'chdir("/etc") = 0',
      `${call.slice(0, -1)} <unfinished ...>`,
      '103 open("shadow", O_RDONLY) = -1 ENOENT (No such file or directory)',
      '103 execve("id", ["id"], 0x7f00 /* 0 vars */) = 0',
      '103 +++ exited with 0 +++',
      `<... ${call.replace(/\(.*/, '')} resumed>) = 3 /* 103 in strace's PID NS */`,
    );
    expect(paths(files.missing)).toEqual(['/etc/shadow']);
    expect(paths(executed)).toContain('/etc/id');
  });

  it('of a child that may be either of two start from both until it is known', () => {
    const { files } = observeCalls(
      "fork() = 3 /* 103 in strace's PID NS */",
      '103 chdir("/srv") = 0',
      '103 fork( <unfinished ...>',
      'chdir("/var") = 0',
      'fork( <unfinished ...>',
      '104 mkdir("early", 0755) = 0',
      "103 <... fork resumed>) = 4 /* 104 in strace's PID NS */",
      '104 mkdir("late", 0755) = 0',
      '104 +++ exited with 0 +++',
      '103 +++ exited with 0 +++',
      '<... fork resumed>) = -1 EAGAIN (Resource temporarily unavailable)',
    );
    expect(paths(files.created)).toEqual(['/srv/early', '/srv/late', '/var/early']);
  });

  it('of a thread start where the others are, where it shares their folder, and else where it is itself', () => {
    const flags = 'CLONE_VM|CLONE_FILES|CLONE_SIGHAND|CLONE_THREAD';
    const thread = (more: string) => [
      `clone(child_stack=0x7f0000001000, flags=${flags}${more}) = 3 /* 103 in strace's PID NS */`,
      'chdir("/etc") = 0',
      '103 chdir("/tool") = 0',
      'open("shadow", O_RDONLY) = -1 ENOENT (No such file or directory)',
      '103 +++ exited with 0 +++',
    ];
    expect(paths(observeCalls(...thread('')).files.missing)).toEqual(['/etc/shadow']);
    expect(paths(observeCalls(...thread('|CLONE_FS')).files.missing)).toEqual(['/tool/shadow']);
  });

  it('of a program that a thread runs start where that thread was', () => {
    const { files } = observeCalls(
      "clone(child_stack=0x7f0000001000, flags=CLONE_VM|CLONE_THREAD) = 3 /* 103 in strace's PID NS */",
      '103 chdir("/etc") = 0',
      '103 execve("/usr/bin/cat", ["cat"], 0x7f00 /* 0 vars */ <pid changed to 102 ...>',
      '+++ superseded by execve in pid 103 +++',
      '<... execve resumed>) = 0',
      'open("shadow", O_RDONLY) = -1 ENOENT (No such file or directory)',
    );
    expect(paths(files.missing)).toEqual(['/etc/shadow']);
  });

  it('of a child start where its parent was', () => {
    const { files } = observeCalls(
      'chdir("/srv") = 0',
      "fork() = 3 /* 103 in strace's PID NS */",
      '103 mkdir("x", 0755) = 0',
      '103 +++ exited with 0 +++',
    );
    expect(paths(files.created)).toEqual(['/srv/x']);
  });
});

describe('programs', () => {
  it('run through /proc/self/exe are the one that runs', () => {
    const { executed } = observeCalls('execve("/proc/self/exe", ["again"], 0x7ffc00000000 /* 1 var */) = 0');
    expect(executed).toMatchObject([{ path: '/tool/run', count: 2 }]);
  });

  it('run from memory are told by the name of that memory', () => {
    const { executed } = observeCalls('execveat(5</memfd:payload>(deleted), "", ["x"], 0x7f00, AT_EMPTY_PATH) = 0');
    expect(paths(executed)).toContain('/memfd:payload');
  });

  it('have command lines of a bounded length', () => {
    const words = Array.from({ length: 200 }, () => `"${'x'.repeat(50)}"`).join(', ');
    const { processes } = observeCalls(`execve("/tool/run", [${words}], 0x7f00 /* 1 var */) = 0`);
    expect(processes[0]?.command.join(' ').length).toBeLessThan(1100);
    expect(processes[0]?.command.at(-1)).toBe('…');
  });

  it('that were looked for in vain did not run', () => {
    const { executed, files } = observeCalls(
      'execve("/usr/local/bin/git", ["git"], 0x7f00 /* 1 var */) = -1 ENOENT (No such file or directory)',
    );
    expect(paths(executed)).toEqual(['/tool/run']);
    expect(files.missing).toMatchObject([{ path: '/usr/local/bin/git', intent: 'execute' }]);
  });
});

describe('connections', () => {
  const SOCKET = 'socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = 3<socket:[77]>';
  const TO = '{sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("192.0.2.1")}';

  it('are made by a send that opens the stream, and by no other send on one', () => {
    expect(observeCalls(SOCKET, `sendto(3<socket:[77]>, "x", 1, MSG_NOSIGNAL, ${TO}, 16) = 1`).connections).toEqual([]);
    const fast = observeCalls(SOCKET, `sendto(3<socket:[77]>, "x", 1, MSG_NOSIGNAL|MSG_FASTOPEN, ${TO}, 16) = 1`);
    expect(fast.connections).toMatchObject([{ address: '192.0.2.1', port: 80, protocol: 'tcp' }]);
  });

  it('are awaited at a port that nobody chose where a socket listens that was not bound', () => {
    const listening = 'listen(3<socket:[77]>, 5) = 0';
    expect(observeCalls(SOCKET, listening).bound).toMatchObject([{ address: '0.0.0.0', port: 0, protocol: 'tcp' }]);
    expect(observeCalls(SOCKET, `bind(3<socket:[77]>, ${TO}, 16) = 0`, listening).bound).toMatchObject([{ port: 80 }]);
    expect(observeCalls(SOCKET, 'listen(3<socket:[77]>, 5) = -1 EINVAL (Invalid argument)').bound).toEqual([]);
    const unix = [
      'socket(AF_UNIX, SOCK_STREAM, 0) = 3<socket:[77]>',
      'bind(3<socket:[77]>, {sa_family=AF_UNIX, sun_path="/tmp/own"}, 110) = 0',
    ];
    expect(observeCalls(...unix, listening).bound).toEqual([]);
  });

  it('of sockets that came from elsewhere have no protocol', () => {
    const { connections } = observeCalls(`connect(9<socket:[12]>, ${TO}, 16) = 0`);
    expect(connections).toMatchObject([{ protocol: 'unknown' }]);
  });

  it('to an address that strace cannot make out are not passed over', () => {
    const { unreadable } = observeCalls('connect(3<socket:[77]>, {sa_family=AF_INET, sin_port=80}, 16) = 0');
    expect(unreadable).toHaveLength(1);
  });

  it.each([
    'connect(3<socket:[77]>, 0x7f0000001000, 16) = 0',
    'connect(3<socket:[77]>, 0x7f0000001000, 16) = -1 EINPROGRESS (Operation now in progress)',
    'bind(3<socket:[77]>, 0x7f0000001000, 16) = 0',
    'sendto(9<socket:[12]>, "x", 1, 0, 0x7f0000001000, 16) = 1',
    'sendmsg(9<socket:[12]>, 0x7f0000001000, 0) = 1',
    'sendmmsg(9<socket:[12]>, 0x7f0000001000, 1, 0) = 1',
    'sendmmsg(9<socket:[12]>, [{msg_hdr={msg_name=NULL, msg_namelen=0, msg_iov=[], msg_iovlen=0}}, ...], 300, 0) = 300',
  ])('to an address that strace did not show are not passed over: %s', (call) => {
    expect(observeCalls(call).unreadable).toEqual([`102 ${call}`]);
  });

  it.each([
    'connect(3<socket:[77]>, 0x8, 16) = -1 EFAULT (Bad address)',
    'sendto(3<socket:[77]>, "x", 1, 0, 0x7f0000001000, 0) = 1',
    'sendto(9<socket:[12]>, "x", 1, 0, 0x7f0000001000, 1) = -1 EINVAL (Invalid argument)',
    'sendmsg(9<socket:[12]>, {msg_name=0x7f0000001000, msg_namelen=0, msg_iov=[], msg_iovlen=0}, 0) = 1',
  ])('to no address are nothing: %s', (call) => {
    expect(observeCalls(call)).toMatchObject({ unreadable: [], connections: [] });
  });

  const UNSPECIFIED = '{sa_family=AF_UNSPEC, sa_data="\\0005\\10\\10\\10\\10\\0\\0\\0\\0\\0\\0\\0\\0"}';

  it('of datagrams to no family go where the kernel takes them: to an IPv4 address', () => {
    const { connections } = observeCalls(`sendto(9<socket:[12]>, "x", 1, 0, ${UNSPECIFIED}, 16) = 1`);
    expect(connections).toMatchObject([{ address: '8.8.8.8', port: 53 }]);
    const { bound } = observeCalls(`bind(9<socket:[12]>, ${UNSPECIFIED}, 16) = 0`);
    expect(bound).toMatchObject([{ address: '8.8.8.8', port: 53 }]);
  });

  it('that are taken back by a family of none are nothing', () => {
    expect(observeCalls(`connect(9<socket:[12]>, ${UNSPECIFIED}, 16) = 0`).connections).toEqual([]);
  });

  it('ask for names over TCP too', () => {
    const { lookups } = observeCalls(
      SOCKET,
      'connect(3<socket:[77]>, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}, 16) = 0',
      'sendto(3<socket:[77]>, "\\0\\35\\0224\\1\\0\\0\\1\\0\\0\\0\\0\\0\\0\\3API\\7example\\0\\0\\1\\0\\1", 31, 0, NULL, 0) = 31',
    );
    expect(lookups).toMatchObject([{ name: 'api.example' }]);
  });

  it('answered by the tracer are refused calls and no connections', () => {
    const { connections, refused } = observeCalls(`connect(3<socket:[77]>, ${TO}, 16) = -1 EPERM (Denied) (INJECTED)`);
    expect(connections).toEqual([]);
    expect(refused).toMatchObject([{ name: 'connect', detail: `3<socket:[77]>, ${TO}, 16` }]);
  });
});

describe('a call that does not return', () => {
  it('counts as made when its process ends in it', () => {
    const { connections, unreadable } = observeCalls(
      "fork() = 3 /* 103 in strace's PID NS */",
      '103 connect(3<socket:[77]>, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("192.0.2.1")}, 16 <unfinished ...>',
      '103 +++ killed by SIGKILL +++',
    );
    expect(connections).toMatchObject([{ address: '192.0.2.1', processes: [3] }]);
    expect(unreadable).toEqual([]);
  });

  it('does not count as made when the kernel begins it anew', () => {
    const { files } = observeCalls('unlink("/tmp/x") = ? ERESTARTNOINTR (To be restarted)');
    expect(files.deleted).toEqual([]);
  });

  it('goes on as its leader’s where a thread ran a program, wherever the line was cut', () => {
    const { unreadable, whole, processes, executed } = observeCalls(
      "clone(child_stack=0x7f00, flags=CLONE_VM|CLONE_THREAD) = 3 /* 103 in strace's PID NS */",
      'openat(AT_FDCWD</tmp>, "x", O_RDONLY <unfinished ...>',
      '103 execve("/tool/other", ["other"], 0x7f00 /* 1 var */ <unfinished ...>',
      '102 +++ superseded by execve in pid 103 +++',
      '102 <... execve resumed>) = -1 (errno 18446744073709551359)',
    );
    expect({ unreadable, whole }).toEqual({ unreadable: [], whole: true });
    expect(paths(executed)).toEqual(['/tool/other', '/tool/run']);
    expect(processes).toMatchObject([{ pid: 2, command: ['other'], exit: '0' }]);
  });

  it('may be one that strace did not get to know before its thread was killed', () => {
    const { unreadable } = observeCalls('???( <unfinished ...>', '<... ??? resumed>) = ?', '????() = ?');
    expect(unreadable).toEqual([]);
  });

  it('must not go on as another one', () => {
    const { unreadable } = observeCalls('mkdir("x", 0755 <unfinished ...>', '<... rmdir resumed>) = 0');
    expect(unreadable).toEqual(['102 <... rmdir resumed>) = 0']);
  });
});

describe('the sandbox’s own processes', () => {
  it('are not the tool’s, nor is what they read beside its first steps', () => {
    const { processes, files } = observeCalls(
      '101 openat(3</proc>, "self/fd", O_RDONLY|O_DIRECTORY) = 4</proc/101/fd>',
    );
    expect(processes.map(({ pid }) => pid)).toEqual([2]);
    expect(files.read).toEqual([]);
  });

  it('are not the tool’s by a fork that is seen to return when the tool runs already', () => {
    const { processes, whole } = observeLines(
      '100 execve("/usr/bin/bwrap", ["bwrap"], 0x7ffc00000000 /* 1 var */) = 0',
      '100 clone(child_stack=NULL, flags=CLONE_NEWNS|CLONE_NEWPID|SIGCHLD) = 101',
      '101 clone(child_stack=NULL, flags=SIGCHLD <unfinished ...>',
      '102 execve("/tool/run", ["/tool/run"], 0x7ffc00000000 /* 1 var */) = 0',
      "101 <... clone resumed>) = 2 /* 102 in strace's PID NS */",
      '102 +++ exited with 0 +++',
      '101 +++ exited with 0 +++',
      '100 +++ exited with 0 +++',
    );
    expect(processes).toMatchObject([{ pid: 2, parent: 1, exit: '0' }]);
    expect(whole).toBe(true);
  });

  it('are not the tool’s by a call that they began before it and were killed in', () => {
    const { processes, files } = observeLines(
      '100 execve("/usr/bin/bwrap", ["bwrap"], 0x7ffc00000000 /* 1 var */) = 0',
      '100 clone(child_stack=NULL, flags=CLONE_NEWNS|CLONE_NEWPID|SIGCHLD) = 101',
      "101 clone(child_stack=NULL, flags=SIGCHLD) = 2 /* 102 in strace's PID NS */",
      '101 unlink("/x" <unfinished ...>',
      '102 execve("/tool/run", ["/tool/run"], 0x7ffc00000000 /* 1 var */) = 0',
      '101 +++ killed by SIGKILL +++',
    );
    expect(processes).toMatchObject([{ pid: 2 }]);
    expect(files.deleted).toEqual([]);
  });

  it('are the tool’s from when they do anything else, because it may have got into them', () => {
    const { processes, connections } = observeCalls(
      '101 connect(3<socket:[7]>, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("192.0.2.1")}, 16) = 0',
    );
    expect(processes.map(({ pid }) => pid)).toEqual([1, 2]);
    expect(connections).toMatchObject([{ processes: [1] }]);
  });
});

describe('a record with gaps', () => {
  it('is not whole when a child was made that was never seen', () => {
    expect(observeCalls("fork() = 3 /* 103 in strace's PID NS */")).toMatchObject({ whole: false, exit: '0' });
  });

  it('is not whole when a child that has no number was never seen', () => {
    expect(observeCalls('fork() = 3')).toMatchObject({ whole: false });
  });

  it('has a line that is too long for unreadable, and goes on behind it', () => {
    const long = `unlink("${'x'.repeat(600_000)}") = 0`;
    const { unreadable, files } = observeCalls(long, 'unlink("/tmp/y") = 0');
    expect(unreadable).toEqual(['a line that is too long']);
    expect(paths(files.deleted)).toEqual(['/tmp/y']);
  });

  it('keeps the first lines that could not be read, and counts all', () => {
    const garbage = Array.from({ length: 100 }, (_, index) => `102 garbage ${index} ${'x'.repeat(500)}`);
    const { unreadable, lines } = observeCalls(...garbage);
    expect(unreadable).toHaveLength(20);
    expect(unreadable[0]).toHaveLength(200);
    expect(lines.read - lines.used).toBe(100);
  });

  it('says how much it had no room for', () => {
    const calls = Array.from({ length: 200_100 }, (_, index) => `102 unlink("/tmp/${index}") = 0`);
    const { files, dropped } = observeCalls(calls.join('\n'));
    expect(dropped).toBeGreaterThanOrEqual(100);
    expect(files.deleted.length + dropped).toBeGreaterThanOrEqual(200_100);
  });

  it('is survived, whatever the bytes', () => {
    let state = 1;
    const noise = Buffer.from(Array.from({ length: 200_000 }, () => (state = (state * 48_271) % 2_147_483_647) & 0xff));
    const { started, lines } = observe(noise);
    expect(started).toBe(false);
    expect(lines.used).toBe(0);
    expect(lines.read).toBe(noise.toString('latin1').split('\n').length);
  });
});
