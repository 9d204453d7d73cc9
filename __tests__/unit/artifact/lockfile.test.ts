import { describe, expect, it } from 'vitest';
import { parseLockfile } from '../../../src/artifact/closure/lockfile.ts';
import { parsePackage } from '../../../src/artifact/closure/package-json.ts';

const integrity = `sha512-${'A'.repeat(86)}==`;
const good = { version: '1.0.0', resolved: 'https://registry.example/a.tgz', integrity };

function locked(path: string, entry: unknown): string {
  return JSON.stringify({ lockfileVersion: 3, packages: { '': {}, [path]: entry } });
}

describe('a lockfile', () => {
  it('is read without the addresses in it', () => {
    const { packages } = parseLockfile(locked('node_modules/a', good));
    expect([...packages]).toEqual([['node_modules/a', { version: '1.0.0', integrity }]]);
  });

  it.each(['node_modules/a', 'node_modules/@s/a', 'node_modules/a/node_modules/@s/b'])(
    'may install into %s',
    (path) => {
      expect([...parseLockfile(locked(path, good)).packages.keys()]).toEqual([path]);
    },
  );

  it.each([
    '../a',
    '/a',
    'packages/a',
    'node_modules/..',
    'node_modules/../a',
    'node_modules/.bin',
    'node_modules/a/../../b',
    'node_modules/a/b',
    'node_modules/',
    'node_modules/a\n',
    '__proto__',
  ])('denies installing into %j', (path) => {
    const text = `{"lockfileVersion":3,"packages":{${JSON.stringify(path)}:${JSON.stringify(good)}}}`;
    expect(() => parseLockfile(text)).toThrow('signature/closure-unsafe');
  });

  it.each([
    ['has no integrity', { version: '1.0.0' }],
    ['is pinned by SHA-1 alone', { ...good, integrity: 'sha1-qlkXnbeVYgZpI3t1h7wVxH1lZ9c=' }],
    ['is pinned by two digests', { ...good, integrity: `${integrity} sha1-qlkXnbeVYgZpI3t1h7wVxH1lZ9c=` }],
    ['is pinned by a short SHA-512', { ...good, integrity: 'sha512-AAAA' }],
    ['is pinned by a list', { ...good, integrity: [integrity] }],
    ['is a link', { ...good, link: true }],
    ['is bundled', { ...good, inBundle: true }],
    ['brings a lockfile of its own', { ...good, hasShrinkwrap: true }],
    ['comes from a file', { ...good, resolved: 'file:../a.tgz' }],
    ['comes from git', { ...good, resolved: 'git+ssh://git@example.com/a.git#0000' }],
    ['has an address for a version', { ...good, version: 'git+ssh://example.com/a.git' }],
    ['has a path for a version', { ...good, version: 'file:/etc' }],
    ['has no version', { integrity }],
    ['has an address for a name', { ...good, name: 'git+ssh://example.com/a.git' }],
    ['depends on git', { ...good, dependencies: { b: 'github:a/b' } }],
    ['depends on a file', { ...good, optionalDependencies: { b: 'file:../b' } }],
    ['depends on a list', { ...good, dependencies: ['b'] }],
    ['is a number', 7],
  ])('denies a package that %s', (_, entry) => {
    expect(() => parseLockfile(locked('node_modules/a', entry))).toThrow('signature/closure-unsafe');
  });

  it('denies more packages than any tool has', () => {
    const packages = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`node_modules/p${index}`, good]));
    const text = JSON.stringify({ lockfileVersion: 3, packages });
    expect(() => parseLockfile(text)).toThrow('signature/closure-unsafe');
  });

  it('is not read past the depth of the parser', () => {
    const deep = '{"lockfileVersion":3,"packages":'.concat('['.repeat(200_000), ']'.repeat(200_000), '}');
    expect(() => parseLockfile(deep)).toThrow(/^signature\/closure-/);
  });
});

describe('a package.json', () => {
  const wanting = (spec: unknown) => JSON.stringify({ name: 'tool', dependencies: { a: spec } });

  it.each([
    '',
    '*',
    '^1.2.3',
    '>=1 <2 || ~3.0',
    '1.x',
    'latest',
    '1.0.0-rc.1+build',
    'npm:b@^1',
    'npm:@s/b@1.0.0',
    'npm:b',
  ])('may want the version %j', (spec) => {
    expect(parsePackage(wanting(spec))).toMatchObject({ dependencies: { a: spec } });
  });

  it.each([
    'file:../a',
    '../a',
    './a',
    '.',
    '~/a',
    '/etc',
    'a/b',
    'github:a/b',
    'git+ssh://git@example.com/a',
    'https://example.com/a.tgz',
    'a.tgz',
    'A.TAR.GZ',
    'link:../a',
    'workspace:*',
    'npm:../a',
    '1'.repeat(300),
    7,
    null,
  ])('denies %j as a version', (spec) => {
    expect(() => parsePackage(wanting(spec))).toThrow('signature/closure-unsafe');
  });

  it('keeps nothing but names and versions', () => {
    const text = JSON.stringify({ name: 'tool', scripts: { install: 'x' }, packageManager: 'x', devEngines: {} });
    expect(parsePackage(text)).toEqual({ name: 'tool' });
  });
});
