import { describe, expect, it } from 'vitest';
import { parseLine } from '../../../../src/observe/strace/line.ts';

describe('parseLine', () => {
  it('takes a call apart into name, arguments and result', () => {
    expect(parseLine('394   openat(AT_FDCWD</tmp>, "/etc/passwd", O_RDONLY) = 3</etc/passwd>')).toEqual({
      kind: 'call',
      pid: 394,
      name: 'openat',
      args: 'AT_FDCWD</tmp>, "/etc/passwd", O_RDONLY',
      result: '3</etc/passwd>',
    });
  });

  it('takes the spaces before the result for padding', () => {
    expect(parseLine('1 unlink("gone")                    = 0')).toMatchObject({ args: '"gone"', result: '0' });
  });

  it.each([
    ['a string that looks like an end', '1 openat(AT_FDCWD</>, ") = 3</x>", O_RDONLY) = -1 ENOENT (No such file)'],
    ['a string with an escaped quote', '1 openat(AT_FDCWD</>, "a\\") = 0", O_RDONLY) = -1 ENOENT (No such file)'],
    ['a path with a bracket', '1 openat(4</tmp/a)b>, "x", O_RDONLY) = -1 ENOENT (No such file)'],
    ['a path with an escaped quote', '1 openat(4</tmp/a\\"b>, "x", O_RDONLY) = -1 ENOENT (No such file)'],
    ['a comment with an apostrophe', "1 kill(2 /* 9 in strace's PID NS */, SIGTERM) = -1 ESRCH (No such process)"],
    ['a shift', '1 capset({}, {effective=1<<CAP_CHOWN, permitted=0}) = -1 EPERM (Operation not permitted)'],
  ])('is not misled by %s', (_, line) => {
    expect(parseLine(line)).toMatchObject({ kind: 'call', result: expect.stringMatching(/^-1 E/) });
  });

  it('tells a call that goes on elsewhere, and its end', () => {
    expect(parseLine('7 vfork( <unfinished ...>')).toEqual({ kind: 'unfinished', pid: 7, text: 'vfork(' });
    expect(parseLine("7 <... vfork resumed>) = 3 /* 11 in strace's PID NS */")).toEqual({
      kind: 'resumed',
      pid: 7,
      name: 'vfork',
      rest: ") = 3 /* 11 in strace's PID NS */",
    });
  });

  it('tells that a thread goes on under its leader’s number', () => {
    const line = '9 execve("/bin/true", ["true"], 0x7ffc22fe7448 /* 3 vars */ <pid changed to 8 ...>';
    expect(parseLine(line)).toMatchObject({ kind: 'unfinished', pid: 9, becomes: 8 });
    expect(parseLine('8 +++ superseded by execve in pid 9 +++')).toEqual({ kind: 'superseded', pid: 8, by: 9 });
  });

  it.each([
    ['+++ exited with 0 +++', '0'],
    ['+++ exited with 137 +++', '137'],
    ['+++ killed by SIGSEGV +++', 'SIGSEGV'],
    ['+++ killed by SIGABRT (core dumped) +++', 'SIGABRT'],
    ['+++ killed by SIGRT_3 +++', 'SIGRT_3'],
  ])('tells the end %s', (text, exit) => {
    expect(parseLine(`12 ${text}`)).toEqual({ kind: 'exit', pid: 12, exit });
  });

  it('tells a signal with its details, and a stop', () => {
    expect(parseLine('5 --- SIGSYS {si_signo=SIGSYS, si_code=SI_USER, si_pid=3, si_uid=1000} ---')).toEqual({
      kind: 'signal',
      pid: 5,
      name: 'SIGSYS',
      details: '{si_signo=SIGSYS, si_code=SI_USER, si_pid=3, si_uid=1000}',
    });
    expect(parseLine('5 --- stopped by SIGSTOP ---')).toEqual({ kind: 'stopped', pid: 5 });
  });

  it.each([
    '',
    '12',
    'openat(AT_FDCWD</>, "x", O_RDONLY) = 3',
    '12 openat(AT_FDCWD</>, "x", O_RDONLY',
    '12 openat(AT_FDCWD</>, "x, O_RDONLY) = 3',
    '12 openat(AT_FDCWD</>, "x", O_RDONLY) 3',
    '12 openat(AT_FDCWD</>, ["x", O_RDONLY) = 3',
    '12 +++ exited with +++',
    '12 +++ exited with 0 +++ and more',
    '12 --- SIGSYS ---',
    '12 <... openat resumed',
    'strace: Process 12 attached',
  ])('does not understand %j', (line) => {
    expect(parseLine(line)).toBeUndefined();
  });
});
