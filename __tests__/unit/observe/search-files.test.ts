import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CanaryFinder } from '../../../src/observe/canaries/finder.ts';
import { searchFiles } from '../../../src/observe/canaries/search-files.ts';

const CANARY = { what: 'secret', token: 'k3x9q0zt7vbn2mwl5r8c1dfgh4jypas6' };
const MIB = 2 ** 20;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const search = () =>
  searchFiles([{ kind: 'writable', from: folder, at: '/out', shows: 'folder' }], new CanaryFinder([CANARY]));

describe('what a tool wrote', () => {
  it('is looked through behind holes of any size', async () => {
    for (const name of ['a', 'b']) {
      writeFileSync(join(folder, name), 'x');
      truncateSync(join(folder, name), 50 * MIB);
      writeFileSync(join(folder, name), name === 'b' ? CANARY.token : 'x', { flag: 'a' });
    }
    expect(await search()).toMatchObject({ found: [{ what: 'secret', path: '/out/b' }], isWhole: true });
  });

  it('is said not to have been looked through where it is too much', async () => {
    for (const name of ['a', 'b']) writeFileSync(join(folder, name), Buffer.alloc(33 * MIB, 'x'));
    expect(await search()).toMatchObject({ found: [], isWhole: false });
  });
});
