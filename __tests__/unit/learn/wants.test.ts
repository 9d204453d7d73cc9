import { describe, expect, it } from 'vitest';
import { folded, folderOf, isOwn } from '../../../src/learn/fold.ts';
import { categoryFor, type IsOffered, NO_WANTS, type Wants } from '../../../src/learn/wants.ts';

const want = (value: string) => ({ value, seen: 'once' });
const wants = (parts: Partial<Wants>, isOffered: IsOffered = () => true) =>
  categoryFor({ ...NO_WANTS, ...parts }, isOffered);

describe('the category of what a tool wants', () => {
  it.each<[string, Partial<Wants>, string]>([
    ['nothing', {}, 'compute'],
    ['a file to write', { write: [want('/data')] }, 'filesystem'],
    ['a host', { domains: [want('a.example.com')], write: [want('/data')] }, 'web-client'],
    ['a port', { listen: [want('80')], domains: [want('a.example.com')] }, 'web-server'],
    ['a program', { spawn: [want('/usr/bin/git')] }, 'subprocess'],
    ['a call that one alone has', { syscalls: [want('mlockall')] }, 'build'],
  ])('for %s is the one that is meant for it', (_what, parts, category) => {
    expect(wants(parts)).toEqual({ category, allow: [] });
  });

  it('is one that the policy has, where that has the calls', () => {
    const program = { spawn: [want('/usr/bin/git')] };
    expect(wants(program, (category) => category === 'compute').category).toBe('compute');
    expect(wants(program, () => false).category).toBe('subprocess');
    expect(wants({ ...program, syscalls: [want('semget')] }, (one) => one === 'compute').category).toBe('subprocess');
  });

  it('is asked for with the calls that it does not have', () => {
    expect(wants({ syscalls: [want('userfaultfd')] })).toMatchObject({ allow: [{ value: 'userfaultfd' }] });
  });

  it('is one that has the calls, where the one that is meant has not', () => {
    expect(wants({ spawn: [want('/usr/bin/git')], syscalls: [want('sendmmsg')] }).category).toBe('web-client');
  });
});

describe('paths', () => {
  const values = (...paths: string[]) => folded(paths.map(want), isOwn).map(({ value }) => value);

  it.each([
    ['few stay as they are', ['/d/a', '/d/b', '/d/c'], ['/d/a', '/d/b', '/d/c']],
    ['many are their folder', ['/d/a', '/d/b', '/d/c', '/d/d'], ['/d']],
    [
      'many in a folder of the system stay',
      ['/etc/a', '/etc/b', '/etc/c', '/etc/d'],
      ['/etc/a', '/etc/b', '/etc/c', '/etc/d'],
    ],
    [
      'many stay beside what holds credentials',
      ['/home/a/.config/a', '/home/a/.config/b', '/home/a/.config/c', '/home/a/.config/d'],
      ['/home/a/.config/a', '/home/a/.config/b', '/home/a/.config/c', '/home/a/.config/d'],
    ],
    ['one below another goes', ['/d', '/d/a', '/e'], ['/d', '/e']],
    ['one is there once', ['/d/a', '/d/a'], ['/d/a']],
  ])('of which %s', (_what, paths, wanted) => {
    expect(values(...paths)).toEqual(wanted);
  });

  it.each([
    ['/data/out/a.txt', '/data/out'],
    ['/etc/a.conf', '/etc/a.conf'],
    ['${HOME}/a', '${HOME}/a'],
    ['${HOME}/.config/tool/a', '${HOME}/.config/tool'],
    ['/a', '/a'],
    ['${HOME}/.cargo/a', '${HOME}/.cargo/a'],
    ['${HOME}/.claude/a', '${HOME}/.claude/a'],
  ])('to write %s, %s is asked for', (path, folder) => {
    expect(folderOf(want(path), isOwn).value).toBe(folder);
  });

  it('are kept beside the folder that is asked for in their place', () => {
    const parts = ['/d/a', '/d/b', '/d/c', '/d/d'].map(want);
    expect(folded(parts, isOwn)).toEqual([{ value: '/d', seen: '4 paths in it', parts }]);
    expect(folded(parts, () => false)).toEqual(parts);
  });
});
