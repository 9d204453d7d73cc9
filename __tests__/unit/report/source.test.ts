import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { quote, sourceReader } from '../../../src/report/source.ts';
import { displayWidth } from '../../../src/report/width.ts';
import { hostileText } from '../../kit/hostile-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'as-declared-source-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('quote', () => {
  test.each([
    ['  "name": "web-fetcher",', 11, '"name": "web-fetcher",', '        ^^^^^^^^^^^^^'],
    ['\t"a": [1, 2]', 7, '"a": [1, 2]', '     ^^^^^^'],
    ['domains: any', 10, 'domains: any', '         ^^^'],
    ['"漢字": 1', 7, '"漢字": 1', '        ^'],
    ['short', 40, 'short', '     ^'],
    ['', 1, '', '^'],
  ])('points at what stands in %j at column %i', (line, column, text, caret) => {
    expect(quote(line, column, 80)).toEqual({ text, caret });
  });

  test('shows the column of a line that is too long', () => {
    const { text, caret } = quote(`${'x'.repeat(500)} "here" ${'y'.repeat(500)}`, 502, 40);
    expect(displayWidth(text)).toBeLessThanOrEqual(40);
    expect(text.slice(caret.indexOf('^'), caret.length)).toBe('"here"');
  });

  test('stays in its columns and points into them, whatever the line', () => {
    fc.assert(
      fc.property(
        hostileText,
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 12, max: 80 }),
        (line, column, columns) => {
          const { text, caret } = quote(line, column, columns);
          expect(displayWidth(text)).toBeLessThanOrEqual(columns);
          expect(caret).toMatch(/^ *\^+$/);
          expect(caret.length).toBeLessThanOrEqual(columns + 1);
          expect(text).not.toMatch(/[\n\r\u001b]/);
        },
      ),
    );
  });
});

describe('sourceReader', () => {
  test('finds a line, and nothing behind the last', () => {
    const file = join(folder, 'a.json');
    writeFileSync(file, 'one\r\ntwo\n');
    const read = sourceReader();
    expect([read(file, 1), read(file, 2), read(file, 9)]).toEqual(['one', 'two', undefined]);
  });

  test('quotes nothing from a file that is absent, a folder, or a pipe that nobody writes to', () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const read = sourceReader();
    expect([read(join(folder, 'none'), 1), read(folder, 1), read(pipe, 1)]).toEqual([undefined, undefined, undefined]);
  });

  test('quotes nothing from a file of more than 4 MiB', () => {
    const file = join(folder, 'big');
    writeFileSync(file, 'x'.repeat(4 * 1024 * 1024 + 1));
    expect(sourceReader()(file, 1)).toBeUndefined();
  });
});
