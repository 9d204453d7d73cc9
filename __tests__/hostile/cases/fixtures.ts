// What the author of a tool has a scenario place.
import { chmodSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Attack, HostileCase } from '../../kit/hostile-case.ts';
import { newFolder, type Tool } from '../../kit/tool.ts';
import { TREE } from '../walls/tree.ts';
import { ESCAPES, INVALID, refused } from './refused.ts';

const SECRET = 'ghs_doNotTellAnybody';

/** A tool that has what it wants where a file that it was given holds the secret. */
function stealing(source: string, beside: (folder: string) => void = () => undefined): Attack {
  return {
    words: ['files', 'holds', '/data/got', 'doNot', 'Tell'],
    parts: {
      manifest: { category: 'filesystem', capabilities: { filesystem: { read: ['/data/'] } } },
      cases: [{ name: 'is given', files: { '/data/got': source } }],
    },
    prepare: ({ folder }: Tool) => beside(folder),
  };
}

function secretFile(): string {
  const path = join(newFolder('private'), 'got');
  writeFileSync(path, SECRET);
  return path;
}

export const FIXTURES: readonly HostileCase[] = [
  refused(
    'a fixture that is a link',
    'symlinked bind source or parent',
    () => stealing('link', (folder) => symlinkSync(secretFile(), join(folder, 'link'))),
    ESCAPES,
    2,
    TREE.fixtureLinks,
  ),
  refused(
    'a fixture behind a folder that is a link',
    'symlinked bind source or parent',
    () => stealing('link/got', (folder) => symlinkSync(join(secretFile(), '..'), join(folder, 'link'))),
    ESCAPES,
    2,
    TREE.fixtureLinks,
  ),
  refused(
    'a link in a folder of fixtures',
    'symlinked bind source or parent',
    () => ({
      ...stealing('folder', (folder) => {
        mkdirSync(join(folder, 'folder'));
        symlinkSync(secretFile(), join(folder, 'folder/link'));
      }),
      words: ['files', 'holds', '/data/got/link', 'doNot', 'Tell'],
    }),
    INVALID,
    2,
    TREE.stagedLinks,
  ),
  refused(
    'a fixture above the scenario',
    'symlinked bind source or parent',
    () => stealing(`../${basename(dirname(secretFile()))}/got`),
    ESCAPES,
    2,
    TREE.fixtureUpwards,
  ),
  refused(
    'the checkout’s own settings',
    '.git/hooks',
    () =>
      stealing('.git/config', (folder) => {
        mkdirSync(join(folder, '.git'));
        writeFileSync(join(folder, '.git/config'), SECRET);
      }),
    ESCAPES,
    2,
    TREE.fixtureCheckout,
  ),
  refused(
    'the checkout’s own settings in a folder of fixtures',
    '.git/hooks',
    () => ({
      ...stealing('folder', (folder) => {
        mkdirSync(join(folder, 'folder/.git'), { recursive: true });
        writeFileSync(join(folder, 'folder/.git/config'), SECRET);
      }),
      words: ['files', 'holds', '/data/got/.git/config', 'doNot', 'Tell'],
    }),
    INVALID,
    2,
    TREE.stagedCheckout,
  ),
  {
    name: 'a change to the fixture itself',
    of: 'hardlinks into writable roots',
    attack: () => changing((folder) => writeFileSync(join(folder, 'given'), 'before')),
    ended: 0,
    rules: [],
    exitCode: 0,
    wall: TREE.stagedCopies,
  },
  {
    name: 'a change to what a fixture is another name of',
    of: 'hardlinks into writable roots',
    attack: () =>
      changing((folder) => {
        writeFileSync(join(folder, 'original'), 'before');
        linkSync(join(folder, 'original'), join(folder, 'given'));
      }),
    ended: 0,
    rules: [],
    exitCode: 0,
    wall: TREE.stagedCopies,
  },
];

/** A tool that writes to a file that it was given, on a host on which everybody may write to it. */
function changing(make: (folder: string) => void): Attack {
  let given = '';
  return {
    words: ['files', 'append', '/data/given'],
    parts: {
      manifest: {
        category: 'filesystem',
        capabilities: { filesystem: { access: 'read-write', write: ['/data/given'] } },
      },
      cases: [{ name: 'is given', files: { '/data/given': 'given' } }],
    },
    prepare: ({ folder }) => {
      make(folder);
      given = join(folder, 'given');
      chmodSync(folder, 0o777);
      chmodSync(given, 0o666);
    },
    succeeded: () => readFileSync(given, 'utf8') !== 'before',
  };
}
