import { hostCommand } from '../host/host-command.ts';
import { asIdentity } from '../host/identity.ts';
import type { SandboxHost } from '../host/sandbox-host.ts';
import { trustedGroups, trustedUsers } from './who-can-change.ts';

/** A folder of tens of thousands of files is looked through in a moment by find(1), and by Node in a second. */
const FIND = '/usr/bin/find';

function first(test: readonly string[], reason: string): readonly string[] {
  return ['(', ...test, ')', '-printf', `${reason}\t%p`, '-quit'];
}

function any(tests: readonly (readonly string[])[]): readonly string[] {
  return tests.flatMap((test, index) => (index === 0 ? test : ['-o', ...test]));
}

/** A read-only bind does not stop a connection to a socket in it; a checkout's own folder may hold a job's token. */
const UNWANTED = [
  first(any(['s', 'p', 'b', 'c'].map((type) => ['-type', type])), 'is no file of a runtime'),
  first(
    any([
      ['-name', '.git'],
      ['-name', '.env', '-type', 'f'],
      ['-name', '.ssh'],
      ['-name', '.aws'],
    ]),
    'may hold credentials',
  ),
];

function changeable(): readonly string[] {
  const users = any(trustedUsers().map((uid) => ['-uid', String(uid)]));
  const groups = any(trustedGroups().map((gid) => ['-gid', String(gid)]));
  const byGroup = ['-perm', '/020', '!', '(', ...groups, ')'];
  const anyOf = any([['!', '(', ...users, ')'], ['-perm', '/002'], byGroup]);
  return first(['!', '-type', 'l', '(', ...anyOf, ')'], 'can be changed by another user');
}

/** A file that a runtime may not hold, and why. */
export interface Unwanted {
  readonly path: string;
  readonly reason: string;
}

/**
 * What in a folder keeps it from being shown to a tool, the first of it; undefined where there is nothing. Links are not
 * followed: what they lead to outside the folder is not shown.
 *
 * @param isShared a folder that its owner leaves to everybody on purpose
 * @throws HostCommandError when the sandbox's user cannot read all of its folders
 */
export async function unwantedIn(
  folder: string,
  isShared: boolean,
  { programs, identity }: SandboxHost<'setpriv'>,
): Promise<Unwanted | undefined> {
  const tests = any(isShared ? UNWANTED : [...UNWANTED, changeable()]);
  const words = [...asIdentity(programs.setpriv, identity), FIND, folder, ...tests];
  const [reason, path] = (await hostCommand(words)).split('\t', 2);
  return reason === undefined || path === undefined ? undefined : { path, reason };
}
