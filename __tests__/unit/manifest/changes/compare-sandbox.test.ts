import { describe, expect, it } from 'vitest';
import { capabilities, changes } from './said.ts';

describe('system calls', () => {
  const calls = (allow: string[], deny: string[]) => ({ syscalls: { allow, deny } });

  it.each([
    [calls([], []), calls(['ptrace'], []), ['widened high adds the system call ptrace']],
    [calls([], ['bind']), calls([], []), ['widened high no longer denies itself the system call bind']],
    [calls([], ['bind']), calls(['bind'], []), ['widened high adds the system call bind']],
    [calls([], ['bind']), calls(['bind'], ['bind']), []],
    [calls(['bind'], []), calls(['bind'], ['bind']), ['narrowed high drops the system call bind']],
    [calls([], []), calls([], ['bind']), ['narrowed high denies itself the system call bind']],
  ])('from %j to %j', async (base, head, said) => {
    expect(await capabilities(base, head)).toEqual(said);
  });

  it('a category with more of them is a widening, and one with others is both', async () => {
    const [wider, ...no] = await changes({ category: 'compute' }, { category: 'filesystem' });
    expect(no).toEqual([]);
    expect(wider).toMatch(/^widened high becomes a filesystem tool, which may make \d+ more system calls \(/);
    const both = await changes({ category: 'web-client' }, { category: 'subprocess' });
    expect(both.map((said) => said.replace(/,.*/, ''))).toEqual([
      'widened high becomes a subprocess tool',
      'narrowed high is no longer a web-client tool',
    ]);
    const unsaid = await changes({ category: 'compute' }, {});
    expect(unsaid).toEqual(['widened high leaves its category to the policy in place of compute']);
    // Whatever the policy's default is, it has all the calls of this one.
    expect((await changes({}, { category: 'compute' })).map((said) => said.split(' ')[0])).toEqual(['narrowed']);
    expect((await changes({}, { category: 'build' })).map((said) => said.split(' ')[0])).toEqual([
      'widened',
      'narrowed',
    ]);
  });
});

describe('isolation', () => {
  const isolation = (required: string[], recommended: string[] = []) => ({ isolation: { required, recommended } });

  it.each([
    [isolation(['landlock']), isolation([]), ['widened high drops the required isolation landlock']],
    [
      isolation(['landlock']),
      isolation([], ['landlock']),
      ['widened high only recommends the isolation landlock, which it required'],
    ],
    [isolation([], ['landlock']), isolation([]), ['widened medium drops the recommended isolation landlock']],
    [
      isolation([], ['landlock']),
      isolation(['landlock']),
      ['narrowed high requires the isolation landlock, which it only recommended'],
    ],
    [
      isolation(['seccomp-filter:compute']),
      isolation(['seccomp-filter']),
      ['widened high drops the required isolation seccomp-filter:compute'],
    ],
    [
      isolation(['seccomp-filter:web-client']),
      isolation(['seccomp-filter:compute']),
      ['narrowed high requires the isolation seccomp-filter:compute'],
    ],
    // No category but compute has nothing that either of them lacks.
    [isolation(['seccomp-filter:compute']), isolation(['seccomp-filter:web-client', 'seccomp-filter:subprocess']), []],
    [
      isolation(['seccomp-filter:compute', 'seccomp-filter'], ['seccomp-filter']),
      isolation([]),
      ['widened high drops the required isolation seccomp-filter:compute'],
    ],
  ])('from %j to %j', async (base, head, said) => {
    expect(await changes(base, head)).toEqual(said);
  });
});

describe('the bytes and how they start', () => {
  const closure = (path: object) => ({ artifact: { closure: path } });

  it.each([
    [
      closure({ lockfile: 'l.json' }),
      closure({ path: 'node_modules' }),
      ['widened high takes dependencies from the folder node_modules, which no signature covers'],
    ],
    [{}, closure({ lockfile: 'l.json' }), ['widened medium takes dependencies from the lockfile l.json']],
    [
      closure({ lockfile: 'l.json' }),
      closure({ lockfile: 'm.json' }),
      ['changed medium takes dependencies from the lockfile m.json in place of l.json'],
    ],
    [
      { entrypoint: { command: ['node', 'a b'] } },
      { entrypoint: { command: ['node', 'a', 'b'], cwd: 'lib' } },
      ['changed high starts ["node","a","b"] in lib in place of ["node","a b"]'],
    ],
    [{ entrypoint: { command: ['x'] } }, { entrypoint: { command: ['x'], cwd: './' } }, []],
    [
      { artifact: { path: 'a.tgz' } },
      { artifact: { path: './b.tgz' } },
      ['changed low is packed in b.tgz in place of a.tgz'],
    ],
    [
      { artifact: { purl: 'pkg:npm/a@1' } },
      { artifact: { purl: 'pkg:npm/a@2' } },
      ['changed low is pkg:npm/a@2 in place of pkg:npm/a@1'],
    ],
    [
      { artifact: { purl: 'pkg:npm/@a/b@1' } },
      { artifact: { purl: 'pkg:npm/@a/c@1' } },
      ['changed medium is pkg:npm/@a/c@1 in place of pkg:npm/@a/b@1'],
    ],
    [{ name: 'web-a' }, { name: 'web-b' }, ['widened high is called web-b; it was web-a']],
    [{ version: '1', sbom_ref: 'a' }, { version: '2', sbom_ref: 'b', justifications: { '/x': 'y' } }, []],
  ])('from %j to %j', async (base, head, said) => {
    expect(await changes(base, head)).toEqual(said);
  });
});
