import { describe, expect, it } from 'vitest';
import { writing } from '../../../src/artifact/writing.ts';

function failing(code: string): () => never {
  return () => {
    throw Object.assign(new Error(code), { code });
  };
}

describe('a write that fails', () => {
  it.each(['ENOSPC', 'EDQUOT'])('says that the disk is full on %s', (code) => {
    expect(() => writing('tool/a.js', failing(code))).toThrow('host/no-space');
  });

  it.each(['EACCES', 'EEXIST', 'EROFS'])('says that the place cannot be written on %s', (code) => {
    expect(() => writing('tool/a.js', failing(code))).toThrow('signature/artifact-unwritable');
  });
});
