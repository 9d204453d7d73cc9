import { describe, expect, it } from 'vitest';
import {
  LANDLOCK_RIGHTS,
  LATER_RIGHTS,
  landlockArguments,
  landlockRuleset,
} from '../../../src/sandbox/plan/landlock.ts';
import type { Mount } from '../../../src/sandbox/plan/plan.ts';

const HOST = { setpriv: '/usr/bin/setpriv', rights: [...LANDLOCK_RIGHTS, ...LATER_RIGHTS] };

/** Rights that the kernel refuses for what is no folder: landlock_add_rule(2), EINVAL. */
const OF_FOLDERS = /^(?:read-dir|remove-|make-|refer)/;

function rightsFor(mount: Mount): readonly string[] {
  return landlockRuleset(HOST, [mount], []).rules.find(({ path }) => path === mount.at)?.rights ?? [];
}

describe('a ruleset', () => {
  it.each<Mount>([
    { kind: 'read-only', at: '/x', from: '/y' },
    { kind: 'text', at: '/x', content: '' },
    { kind: 'writable', at: '/x', from: '/y', shows: 'file' },
  ])('has no right of folders for what may be a file: $kind', (mount) => {
    expect(rightsFor(mount).filter((right) => OF_FOLDERS.test(right))).toEqual([]);
  });

  it('lets nothing be written to what is mounted to be read', () => {
    expect(rightsFor({ kind: 'read-only', at: '/x', from: '/y' })).toEqual(['execute', 'read-file']);
    expect(rightsFor({ kind: 'text', at: '/x', content: '' })).toEqual(['read-file']);
  });

  it('lets nobody make a device', () => {
    const mounts: Mount[] = [
      { kind: 'private', at: '/a', bytes: 1 },
      { kind: 'writable', at: '/b', from: '/b', shows: 'folder' },
      { kind: 'dev', at: '/dev' },
    ];
    const rights = landlockRuleset(HOST, mounts, []).rules.flatMap((rule) => rule.rights);
    expect(rights).toContain('make-reg');
    expect(rights).not.toContain('make-char');
    expect(rights).not.toContain('make-block');
  });

  it('lets everything be listed and nothing else be done where nothing is mounted', () => {
    expect(landlockRuleset(HOST, [], []).rules).toEqual([{ path: '/', rights: ['read-dir'] }]);
  });

  it('asks for no right that the host does not know', () => {
    const host = { setpriv: '/usr/bin/setpriv', rights: LANDLOCK_RIGHTS };
    const { handled, rules } = landlockRuleset(host, [{ kind: 'dev', at: '/dev' }], []);
    expect(handled).not.toContain('ioctl-dev');
    expect(rules).toContainEqual({ path: '/dev', rights: ['read-file', 'write-file'] });
  });
});

describe('its words', () => {
  it('are none where the host has no Landlock', () => {
    expect(landlockArguments(undefined)).toEqual([]);
  });

  it('keep a path as it is, whatever is in it', () => {
    const words = landlockArguments(landlockRuleset(HOST, [{ kind: 'read-only', at: '/a:b, c', from: '/y' }], []));
    expect(words).toContain('path-beneath:execute,read-file:/a:b, c');
    expect(words.at(-1)).toBe('--');
  });
});
