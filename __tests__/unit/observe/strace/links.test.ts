import { describe, expect, it } from 'vitest';
import { Links } from '../../../../src/observe/strace/links.ts';
import { observeCalls, paths } from '../support.ts';

const created = (...calls: readonly string[]) => paths(observeCalls(...calls).files.created);

describe('a path that the tool names', () => {
  it.each([
    ['/tmp/l/x', '/home/tool/x'],
    ['/tmp/l/../x', '/home/x'],
    ['/tmp/./l//d/../x', '/home/tool/x'],
    ['/proc/self/root/home/tool/x', '/home/tool/x'],
    ['/proc/2/task/2/root/tmp/l/x', '/home/tool/x'],
    ['/proc/thread-self/cwd/x', '/tmp/x'],
    ['/lib/../x', '/usr/x'],
    ['/tmp/deep/../../x', '/home/tool/x'],
    ['/dev/fd/3/x', '/proc/self/fd/3/x'],
    ['/proc/self/fd/3/../x', '/proc/self/fd/3/../x'],
  ])('leads where its links do: %s', (named, place) => {
    const links = ['symlink("/home/tool", "/tmp/l") = 0', 'symlink("l/a/b", "/tmp/deep") = 0'];
    expect(created(...links, `mkdir("${named}", 0700) = 0`)).toContain(place);
  });

  it('does not follow a link that it ends in where its call does not', () => {
    const link = 'symlink("/home/tool/x", "/tmp/l") = 0';
    expect(paths(observeCalls(link, 'unlink("/tmp/l") = 0').files.deleted)).toEqual(['/tmp/l']);
    const written = (call: string) => paths(observeCalls(link, call).files.written);
    expect(written('chmod("/tmp/l", 0600) = 0')).toEqual(['/home/tool/x', '/tmp/l']);
    const counts = (call: string) => observeCalls(link, call).files.written.map(({ count }) => count);
    const flags = ['0', 'AT_SYMLINK_NOFOLLOW'].map((flag) => `utimensat(AT_FDCWD</tmp>, "l", NULL, ${flag}) = 0`);
    // The link itself was made, which counts once.
    expect(flags.map(counts)).toEqual([[1, 1], [2]]);
  });

  it.each([
    ['renamed', 'rename("/tmp/l", "/tmp/m") = 0', '/tmp/m/x'],
    ['exchanged', 'renameat2(AT_FDCWD</tmp>, "l", AT_FDCWD</tmp>, "m", RENAME_EXCHANGE) = 0', '/tmp/m/x'],
    ['given another name', 'link("/tmp/l", "/tmp/m") = 0', '/tmp/m/x'],
    ['in a folder that was renamed', 'rename("/tmp", "/srv") = 0', '/srv/l/x'],
    ['removed', 'unlink("/tmp/l") = 0', '/tmp/l/x'],
    ['renamed and still there for another thread', 'rename("/tmp/l", "/tmp/m") = 0', '/tmp/l/x'],
  ])('leads through a link that was %s', (_what, call, named) => {
    expect(created('symlink("/home/tool", "/tmp/l") = 0', call, `mkdir("${named}", 0700) = 0`)).toContain(
      '/home/tool/x',
    );
  });

  it('leads through a link that another thread is about to make', () => {
    const places = created(
      "clone(child_stack=0x7f00, flags=CLONE_VM|CLONE_THREAD) = 3 /* 103 in strace's PID NS */",
      '103 symlink("/home/tool", "/tmp/l" <unfinished ...>',
      'mkdir("/tmp/l/x", 0700) = 0',
      '103 <... symlink resumed>) = 0',
      '103 +++ exited with 0 +++',
    );
    expect(places).toEqual(['/home/tool/x', '/tmp/l', '/tmp/l/x']);
  });

  it('starts from the folder that the process went to, through links', () => {
    expect(created('symlink("/home/tool", "/tmp/l") = 0', 'chdir("l") = 0', 'mkdir("x", 0700) = 0')).toContain(
      '/home/tool/x',
    );
  });

  it('is what a socket is reached at, and a program run', () => {
    const links = ['symlink("/run/docker.sock", "s") = 0', 'symlink("/usr/bin/id", "p") = 0'];
    const { unixSockets, executed } = observeCalls(
      ...links,
      'connect(3<socket:[7]>, {sa_family=AF_UNIX, sun_path="/tmp/s"}, 110) = -1 ENOENT (No such file or directory)',
      'execve("/tmp/p", ["p"], 0x7f00 /* 1 var */) = 0',
    );
    expect(paths(unixSockets)).toEqual(['/run/docker.sock']);
    expect(paths(executed)).toEqual(['/tool/run', '/usr/bin/id']);
  });

  it('is told beside the kernel’s where the two differ, because the descriptor may be another file by then', () => {
    const { files } = observeCalls('openat(AT_FDCWD</tmp>, "/home/tool/x", O_WRONLY|O_CREAT, 0600) = 3</tmp/decoy>');
    expect(paths(files.created)).toEqual(['/home/tool/x', '/tmp/decoy']);
  });

  it.each([
    ['/proc/self/environ', '/proc/2/environ'],
    ['/proc/thread-self/stat', '/proc/2/task/2/stat'],
    ['/proc/self/fd/5', '/tmp/y'],
    ['/dev/stdin', '/tmp/y'],
    ['/lib/libc.so.6', '/usr/lib/libc.so.6'],
  ])('is the kernel’s where only the names differ: %s', (named, shown) => {
    const { files } = observeCalls(`openat(AT_FDCWD</tmp>, "${named}", O_RDONLY) = 3<${shown}>`);
    expect(paths(files.read)).toEqual([shown]);
  });

  it('is not the kernel’s where another process’s file was named', () => {
    const { files } = observeCalls('openat(AT_FDCWD</tmp>, "/proc/1/environ", O_RDONLY) = 3</proc/2/environ>');
    expect(paths(files.read)).toEqual(['/proc/1/environ', '/proc/2/environ']);
  });
});

describe('what was looked for in vain', () => {
  it.each([
    'chdir("/home/tool/.ssh") = -1 ENOENT (No such file or directory)',
    'link("/home/tool/.ssh", "/tmp/x") = -1 ENOENT (No such file or directory)',
    'rename("/home/tool/.ssh", "/tmp/x") = -1 ENOENT (No such file or directory)',
    'unlink("/home/tool/.ssh") = -1 ENOENT (No such file or directory)',
  ])('is told by every call that names it: %s', (call) => {
    const { files } = observeCalls(call);
    expect(files.missing).toContainEqual({ path: '/home/tool/.ssh', intent: 'read', count: 1, processes: [2] });
  });
});

describe('links that lead', () => {
  it('in a circle end somewhere', () => {
    const links = new Links(() => undefined);
    links.made('/tmp/a', 'b', true);
    links.made('/tmp/b', 'a', true);
    expect(links.places('/tmp/a/x', '/', false)).toHaveLength(1);
  });

  it('too many ways, or are too many, are counted', () => {
    const links = new Links(() => undefined);
    for (let text = 0; text < 300; text += 1) links.made('/tmp/l', `/tmp/${text}`, true);
    links.places('/tmp/l/x', '/', false);
    expect(links.dropped).toBe(1);
    for (let each = 0; each < 16_384; each += 1) links.made(`/tmp/${each}/l`, '/', true);
    expect(links.dropped).toBe(2);
  });
});
