import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/observe/observation.ts';
import { observe, paths, STARTER, traceBytes } from '../support.ts';

const BYTES = traceBytes('shut-in');
const LINES = BYTES.toString().trimEnd().split('\n');

/** The lines at which the starter and the tool were run. */
const [startsAt, beginsAt] = LINES.flatMap((line, at) => (/^8 +execve\(.* = 0$/.test(line) ? [at] : [])) as [
  number,
  number,
];

function observed(lines: readonly string[]): Observation {
  return observe(Buffer.from(`${lines.join('\n')}\n`), 65_536, STARTER);
}

describe('a tool that another program starts', () => {
  it('begins with its own program, and its own calls of the other one are its own', () => {
    const { started, whole, exit, processes, executed, refused } = observed(LINES);
    expect({ started, whole, exit, refused }).toMatchObject({ started: true, whole: true, exit: '4' });
    expect(processes.map(({ pid, command }) => `${pid} ${command.join(' ')}`)).toEqual([
      '2 /usr/bin/sh /tool/shut-in.sh',
      '3 cat /etc/passwd',
      '4 /bin/true',
      '5 /bin/sh -c echo denied > /usr/written',
    ]);
    expect(paths(executed)).toEqual(['/bin/sh', '/bin/true', '/usr/bin/cat', '/usr/bin/setpriv', '/usr/bin/sh']);
    expect(executed.find(({ path }) => path === STARTER)).toMatchObject({ count: 2, processes: [4, 5] });
  });

  it('has nothing to do with what that program reads', () => {
    const [first = ''] = LINES.slice(startsAt, beginsAt).filter((line) => line.includes('cap_last_cap'));
    expect(first).toContain('openat');
    const whole = observed(LINES).files.read.find(({ path }) => path.endsWith('cap_last_cap'));
    expect(whole?.processes).toEqual([4, 5]);
  });

  it.each([startsAt, startsAt + 1, beginsAt])('has not begun where the record ends before: line %d', (length) => {
    expect(observed(LINES.slice(0, length))).toMatchObject({ started: false, whole: false, exit: null });
  });

  it('has not begun where that program could not start it', () => {
    const failed = LINES.map((line, at) =>
      at === beginsAt ? line.replace(/ = 0$/, ' = -1 ENOENT (No such file or directory)') : line,
    );
    const ofTheStarter = failed.filter((line, at) => at <= beginsAt || !/^(?:8|9|10|11) /.test(line));
    expect(observed([...ofTheStarter, '8     +++ exited with 127 +++'])).toMatchObject({ started: false, exit: null });
  });

  it('has not begun where something else was started first', () => {
    const other = LINES.map((line, at) => (at === startsAt ? line.replace(STARTER, '/usr/bin/other') : line));
    expect(observed(other.slice(0, beginsAt + 1))).toMatchObject({ started: false });
  });
});
