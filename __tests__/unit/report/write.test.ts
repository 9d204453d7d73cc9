import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/finding.ts';
import { writeWhole } from '../../../src/report/write.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'as-declared-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function ruleOf(promise: Promise<unknown>): Promise<string> {
  const thrown: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Refusal)) throw new Error(`not refused: ${String(thrown)}`);
  return thrown.finding.rule;
}

describe('writeWhole', () => {
  test('replaces what was there, and leaves nothing else behind', async () => {
    const path = join(folder, 'report.json');
    writeFileSync(path, 'old');
    await writeWhole(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['report.json']);
  });

  test('replaces a link and not what it points to', async () => {
    writeFileSync(join(folder, 'target'), 'kept');
    symlinkSync('target', join(folder, 'report.json'));
    await writeWhole(join(folder, 'report.json'), 'new');
    expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('kept');
  });

  test('refuses a folder that is not there', async () => {
    expect(await ruleOf(writeWhole(join(folder, 'none', 'report.json'), 'x'))).toBe('host/report-unwritable');
  });

  test('refuses a folder in the place of the file, and leaves nothing behind', async () => {
    mkdirSync(join(folder, 'report.json'));
    expect(await ruleOf(writeWhole(join(folder, 'report.json'), 'x'))).toBe('host/report-unwritable');
    expect(readdirSync(folder)).toEqual(['report.json']);
  });

  test('refuses a file in the place of the folder', async () => {
    expect(await ruleOf(writeWhole('/dev/null/report.json', 'x'))).toBe('host/report-unwritable');
  });
});
