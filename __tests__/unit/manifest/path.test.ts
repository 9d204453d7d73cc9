import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePath, pathCovers } from '../../../src/manifest/path.ts';

describe('a path is read as', () => {
  it.each([
    ['/cache', '/cache'],
    ['/cache/', '/cache'],
    ['//cache///a/', '/cache/a'],
    ['/cache/./a', '/cache/a'],
    ['/a b/ü', '/a b/ü'],
    ['/...', '/...'],
    ['/.config', '/.config'],
    ['${HOME}', '${HOME}'],
    ['${HOME}/', '${HOME}'],
    ['${HOME}//.config/tool/', '${HOME}/.config/tool'],
    ['${TOOL}/data', '${TOOL}/data'],
    ['${TMP}', '${TMP}'],
  ])('%j → %j', (text, value) => {
    expect(parsePath(text)).toEqual({ value });
  });
});

describe('a path is refused', () => {
  it.each([
    ['', 'invalid-path'],
    ['/', 'invalid-path'],
    ['//', 'invalid-path'],
    ['/.', 'invalid-path'],
    ['cache', 'invalid-path'],
    ['./cache', 'invalid-path'],
    ['~/cache', 'invalid-path'],
    ['C:\\cache', 'invalid-path'],
    ['/a\\b', 'invalid-path'],
    ['/a\0b', 'invalid-path'],
    ['/a\nb', 'invalid-path'],
    ['/a\u001bb', 'invalid-path'],
    ['/a\u202eb', 'invalid-path'],
    ['/a\u200bb', 'invalid-path'],
    ['/a\ud800b', 'invalid-path'],
    [`/${'a'.repeat(4096)}`, 'invalid-path'],
    ['/a/../b', 'path-escapes'],
    ['/..', 'path-escapes'],
    ['${HOME}/..', 'path-escapes'],
    ['/cache/*', 'path-glob'],
    ['/cache/**/a', 'path-glob'],
    ['/cache/a?', 'path-glob'],
    ['/cache/[ab]', 'path-glob'],
    ['/cache/{a,b}', 'path-glob'],
    ['$HOME/a', 'unknown-variable'],
    ['${home}/a', 'unknown-variable'],
    ['${GITHUB_WORKSPACE}/a', 'unknown-variable'],
    ['${HOME}a', 'unknown-variable'],
    ['${HOME', 'unknown-variable'],
    ['/${HOME}', 'unknown-variable'],
    ['${TMP}/${HOME}', 'unknown-variable'],
    ['/$(id)', 'unknown-variable'],
  ])('%j: %s', (text, problem) => {
    expect(parsePath(text)).toMatchObject({ problem });
  });
});

describe('covering', () => {
  it.each([
    ['/cache', '/cache', true],
    ['/cache', '/cache/a', true],
    ['/cache', '/cache/a/b', true],
    ['/cache', '/cached', false],
    ['/cache', '/', false],
    ['/cache/a', '/cache', false],
    ['${HOME}', '${HOME}/a', true],
    ['${HOME}/a', '${HOME}', false],
    ['${HOME}', '${HOMEWARD}', false],
    ['/home', '${HOME}', false],
  ])('%s covers %s: %s', (outer, inner, covers) => {
    expect(pathCovers(outer, inner)).toBe(covers);
  });

  const path = fc
    .tuple(
      fc.constantFrom('', '${HOME}', '${TMP}'),
      fc.array(fc.constantFrom('a', 'b', 'ab'), { minLength: 1, maxLength: 3 }),
    )
    .map(([root, parts]) => [root, ...parts].join('/'));

  it('is an order: reflexive, transitive, antisymmetric', () => {
    fc.assert(
      fc.property(path, path, path, (a, b, c) => {
        const transitive = !(pathCovers(a, b) && pathCovers(b, c)) || pathCovers(a, c);
        const antisymmetric = !(pathCovers(a, b) && pathCovers(b, a)) || a === b;
        expect([pathCovers(a, a), transitive, antisymmetric]).toEqual([true, true, true]);
      }),
      { numRuns: 5000 },
    );
  });

  it('does not change by being read again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('/', '.', '..', 'a', '${HOME}', '*'), { maxLength: 6 }), (parts) => {
        const once = parsePath(parts.join(''));
        expect('value' in once ? parsePath(once.value) : once).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });
});
