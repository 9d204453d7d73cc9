import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/finding.ts';
import { present, writeNew } from '../../../src/init/write-files.ts';
import { newFolder, removeFolders } from '../../kit/tool.ts';

afterAll(removeFolders);

async function refused(action: Promise<unknown>) {
  const error: unknown = await action.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Refusal) return error.finding;
  throw new Error(`not refused: ${String(error)}`);
}

describe('files to be written', () => {
  test('are, with the folders that they need', async () => {
    const root = newFolder('write');
    const path = join(root, '.github/workflows/a.yml');
    await writeNew(root, [{ path, text: 'a' }]);
    expect(readFileSync(path, 'utf8')).toBe('a');
  });

  test('replace nothing, and where one is there none is written', async () => {
    const root = newFolder('write');
    writeFileSync(join(root, 'b'), 'mine');
    const files = ['a', 'b', 'c'].map((name) => ({ path: join(root, name), text: 'new' }));
    expect(await refused(writeNew(root, files))).toMatchObject({ rule: 'host/init-unwritable' });
    expect(readdirSync(root)).toEqual(['b']);
    expect(readFileSync(join(root, 'b'), 'utf8')).toBe('mine');
  });

  test('do not follow a link out of the folder', async () => {
    const outside = newFolder('outside');
    const root = newFolder('write');
    symlinkSync(outside, join(root, '.github'));
    const path = join(root, '.github/workflows/a.yml');
    expect(await refused(writeNew(root, [{ path, text: 'a' }]))).toMatchObject({ rule: 'host/init-unwritable' });
    symlinkSync(join(outside, 'target'), join(root, 'a'));
    expect(await present([join(root, 'a'), join(root, 'b')])).toEqual([join(root, 'a')]);
    expect(await refused(writeNew(root, [{ path: join(root, 'a'), text: 'a' }]))).toMatchObject({
      rule: 'host/init-unwritable',
    });
    expect(readdirSync(outside)).toEqual([]);
  });

  test('are not, where a file stands in a folder’s place', async () => {
    const root = newFolder('write');
    writeFileSync(join(root, '.github'), '');
    mkdirSync(join(root, 'x'));
    const files = [join(root, 'x/first'), join(root, '.github/a.yml')].map((path) => ({ path, text: '' }));
    expect((await refused(writeNew(root, files))).message).toContain('is not a folder');
    expect(existsSync(join(root, 'x/first'))).toBe(false);
  });

  test('leave no folder behind where a later one fails, and those that were there', async () => {
    const root = newFolder('write');
    mkdirSync(join(root, '.github'));
    writeFileSync(join(root, '.github/workflows'), '');
    const names = ['.github/as-declared/deep/policy.yml', 'tools/a.yml', '.github/workflows/a.yml'];
    const files = names.map((name) => ({ path: join(root, name), text: 'a' }));
    expect(await refused(writeNew(root, files))).toMatchObject({ rule: 'host/init-unwritable' });
    expect(readdirSync(root, { recursive: true, encoding: 'utf8' }).join()).toBe('.github,.github/workflows');
  });
});
