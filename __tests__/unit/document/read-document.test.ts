import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/document.ts';

describe('reading a document from a file', () => {
  let folder: string;
  const path = (name: string): string => join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'as-declared-document-'));
    writeFileSync(path('good.yml'), 'a: 1\n');
    mkdirSync(path('folder'));
    symlinkSync('loop', path('loop'));
    execFileSync('mkfifo', [path('fifo')]);
    writeFileSync(path('huge.yml'), '');
    truncateSync(path('huge.yml'), 10_000_000_000);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives what stands in it', async () => {
    await expect(readDocument(path('good.yml'), 'policy')).resolves.toMatchObject({
      file: path('good.yml'),
      kind: 'policy',
      value: { a: 1 },
    });
  });

  it.each([
    ['is not there', 'absent.yml', 'manifest/unreadable'],
    ['lies below a file', 'good.yml/below', 'manifest/unreadable'],
    ['is a folder', 'folder', 'manifest/unreadable'],
    ['is a pipe that nobody writes to', 'fifo', 'manifest/unreadable'],
    ['is a link to itself', 'loop', 'manifest/unreadable'],
    ['has NUL in its name', 'a\0b', 'manifest/unreadable'],
    ['is ten gigabytes long', 'huge.yml', 'manifest/too-large'],
  ])('refuses what %s', async (_, name, rule) => {
    await expect(readDocument(path(name), 'manifest')).rejects.toMatchObject({
      finding: { rule, place: { file: path(name) } },
    });
  });

  it('reads a file that claims to be empty to its end', async () => {
    const { value } = await readDocument('/proc/self/limits', 'policy');
    expect(value).toContain('Max open files');
  });

  it('refuses a device', async () => {
    await expect(readDocument('/dev/zero', 'scenario')).rejects.toMatchObject({
      finding: { rule: 'runtime/scenario-unreadable' },
    });
  });
});
