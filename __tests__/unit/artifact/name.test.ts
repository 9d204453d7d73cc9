import { posix } from 'node:path';
import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryPath, foldedComponent } from '../../../src/artifact/name.ts';
import { Refusal } from '../../../src/finding.ts';

const MAX_DEPTH = 8;

const nasty = array(constantFrom('.', '..', '/', '\\', 'a', 'C:', './', ' ', '\0', 'é'), { maxLength: 8 });

function pathOrRefusal(name: string): string | Refusal {
  try {
    return entryPath(name, 'file', MAX_DEPTH);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

describe('the path of an entry', () => {
  it('is below the root or refused, for any name', () => {
    assert(
      property(nasty, string(), (parts, text) => {
        const path = pathOrRefusal(parts.join('') + text);
        if (path instanceof Refusal) return path.finding.rule === 'signature/artifact-unsafe-name';
        return posix.join('/root', path).startsWith('/root/') && posix.normalize(path) === path;
      }),
      { numRuns: 2000 },
    );
  });

  it('is the name without a leading ./ and the trailing slash of a folder', () => {
    expect(entryPath('./a/b', 'file', MAX_DEPTH)).toBe('a/b');
    expect(entryPath('a/b/', 'folder', MAX_DEPTH)).toBe('a/b');
  });

  it('is empty for the root itself', () => {
    expect(entryPath('./', 'folder', MAX_DEPTH)).toBe('');
  });

  it('denies the root as a file', () => {
    expect(() => entryPath('./', 'file', MAX_DEPTH)).toThrow('signature/artifact-unsafe-name');
  });

  it('allows letters of any script, spaces and dots within', () => {
    const name = 'wörter/слово/話 (1).min.js';
    expect(entryPath(name, 'file', MAX_DEPTH)).toBe(name);
  });
});

describe('a folded name', () => {
  it.each([
    ['README', 'readme'],
    ['é', 'e\u0301'],
    ['Straße', 'STRASSE'],
    ['a.', 'a'],
    ['a. .', 'a'],
    ['ﬁle', 'file'],
    ['\u212a', 'k'],
  ])('is the same for %j and %j', (one, other) => {
    expect(foldedComponent(one)).toBe(foldedComponent(other));
  });

  it.each([
    ['a', 'b'],
    ['...', '..'],
    ['a.b', 'ab'],
  ])('is another for %j and %j', (one, other) => {
    expect(foldedComponent(one)).not.toBe(foldedComponent(other));
  });
});
