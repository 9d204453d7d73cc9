import { describe, expect, it } from 'vitest';
import { type InstalledBwrap, openFlaws } from '../../../src/sandbox/host/bwrap-flaws.ts';

const SYMLINK = 'CVE-2026-87766';
const SETUID = 'CVE-2026-41163';

describe('the flaws of bubblewrap', () => {
  it.each<[string, InstalledBwrap, readonly string[]]>([
    ['0.12.0', { version: [0, 12, 0], setuid: false }, []],
    ['0.12.0 that is setuid', { version: [0, 12, 0], setuid: true }, []],
    ['0.11.2', { version: [0, 11, 2], setuid: true }, [SYMLINK]],
    ['0.11.0', { version: [0, 11, 0], setuid: false }, [SYMLINK]],
    ['0.11.0 that is setuid', { version: [0, 11, 0], setuid: true }, [SYMLINK, SETUID]],
    ['0.8.0 that is setuid', { version: [0, 8, 0], setuid: true }, [SYMLINK]],
    [
      'Ubuntu’s 0.9.0 before the fix',
      { version: [0, 9, 0], setuid: false, packageVersion: '0.9.0-1ubuntu0.1' },
      [SYMLINK],
    ],
    ['Ubuntu’s 0.9.0 as released', { version: [0, 9, 0], setuid: false, packageVersion: '0.9.0-1build1' }, [SYMLINK]],
    ['Ubuntu’s 0.9.0 with the fix', { version: [0, 9, 0], setuid: false, packageVersion: '0.9.0-1ubuntu0.2' }, []],
    ['Ubuntu’s 0.9.0 after the fix', { version: [0, 9, 0], setuid: false, packageVersion: '0.9.0-1ubuntu0.10' }, []],
    [
      'a package that names the fix',
      { version: [0, 8, 0], setuid: false, packageVersion: '0.8.0-2+deb12u2', changelog: `  * Fix ${SYMLINK}\n` },
      [],
    ],
    [
      'a package that names another fix',
      { version: [0, 8, 0], setuid: false, packageVersion: '0.8.0-2+deb12u1', changelog: '  * CVE-2024-42472\n' },
      [SYMLINK],
    ],
    [
      'a package that names a longer number',
      { version: [0, 8, 0], setuid: false, changelog: `${SYMLINK}0` },
      [SYMLINK],
    ],
    ['a version that cannot be read', { version: [], setuid: false }, [SYMLINK]],
  ])('of %s are those that it is not known to be free of', (_, bwrap, expected) => {
    expect(openFlaws(bwrap).map(({ id }) => id)).toEqual(expected);
  });
});
