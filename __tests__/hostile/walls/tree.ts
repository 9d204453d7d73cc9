// The file tree of the sandbox, and what may become part of it.
import type { Edit, Wall } from '../../kit/wall.ts';

const BWRAP = 'src/sandbox/plan/bwrap-arguments.ts';
const LAYOUT = 'src/sandbox/plan/layout.ts';
const STAGE = 'src/sandbox/plan/stage.ts';
const FIXTURE = 'src/observe/scenario/fixture-path.ts';

function wall(name: string, ...edits: readonly Edit[]): Wall {
  return { name, edits };
}

export const TREE = {
  readOnly: wall('--ro-bind', { file: BWRAP, find: "['--ro-bind', mount.from", replace: "['--bind', mount.from" }),
  readOnlyText: wall('--ro-bind-data', { file: BWRAP, find: "'--ro-bind-data'", replace: "'--bind-data'" }),
  sealedRoot: wall('--remount-ro /', { file: LAYOUT, find: "{ kind: 'seal', at: '/' },", replace: '' }),
  sealedDev: wall('--remount-ro /dev', { file: LAYOUT, find: "{ kind: 'seal', at: '/dev' },", replace: '' }),
  ownProc: wall('--proc', { file: BWRAP, find: "['--proc', mount.at]", replace: "['--bind', '/proc', mount.at]" }),
  ownDev: wall('--dev', { file: BWRAP, find: "['--dev', mount.at]", replace: "['--dev-bind', '/dev', mount.at]" }),
  boundedFolders: wall('--size', { file: BWRAP, find: "'--size', String(mount.bytes), ", replace: '' }),
  boundedShm: wall('a private /dev/shm', {
    file: LAYOUT,
    find: "{ kind: 'private', at: '/dev/shm', bytes: privateBytes },",
    replace: '',
  }),
  privateTmp: wall('a private /tmp', {
    file: LAYOUT,
    find: "{ kind: 'private', at: TMP_FOLDER, bytes: privateBytes },",
    replace: "{ kind: 'writable', from: '/tmp', at: '/tmp' },",
  }),
  /** What is not in the plan is not there: here is what a plan that showed more would give away. */
  nothingElse: wall('nothing but the plan’s mounts', {
    file: LAYOUT,
    find: "{ kind: 'proc', at: '/proc' },",
    replace: "{ kind: 'proc', at: '/proc' },\n    { kind: 'writable', from: '/var/tmp', at: '/var/tmp' },",
  }),
  ownAccounts: wall('its own /etc/passwd', {
    file: LAYOUT,
    find: "text('/etc/passwd', accounts(userName)),",
    replace: "{ kind: 'read-only', from: '/etc/passwd', at: '/etc/passwd' },",
  }),
  liveFolders: wall('no live folder in the base runtime', {
    file: 'src/sandbox/plan/base-runtime.ts',
    find: 'if (!live.includes(resolved)) return;',
    replace: 'if (live.length > 0) return;',
  }),
  fixtureLinks: wall('no link on the way to a fixture', {
    file: FIXTURE,
    find: 'if (found !== named) throw escapes(path, place);',
    replace: '',
  }),
  fixtureUpwards: wall('no fixture above the scenario', {
    file: FIXTURE,
    find: "if (isAbsolute(path) || parts.includes('..') || path.includes('\\0')) throw escapes(path, place);",
    replace: '',
  }),
  fixtureCheckout: wall('no fixture in .git', {
    file: FIXTURE,
    find: 'if (parts.includes(CHECKOUT)) throw ofCheckout(path, place);',
    replace: '',
  }),
  stagedCheckout: wall('no .git below a fixture', {
    file: STAGE,
    find: 'if (name === CHECKOUT) throw ofCheckout(from);',
    replace: '',
  }),
  stagedLinks: wall('no link below a fixture', {
    file: STAGE,
    find: 'const found = await lstat(from);',
    replace: "const found = await (await import('node:fs/promises')).stat(from);",
  }),
  stagedCopies: wall('a fixture is a copy', {
    file: STAGE,
    find: "mounts.push({ kind: writable ? 'writable' : 'read-only', at, from, shows });",
    replace: "mounts.push({ kind: writable ? 'writable' : 'read-only', at, from: own[0]?.from ?? from, shows });",
  }),
} as const;
