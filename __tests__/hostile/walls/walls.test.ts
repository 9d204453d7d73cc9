// Whether every defence has an attack that it is there for. That each attack works without it is shown by `npm run walls`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { messageOf } from '../../../src/message-of.ts';
import { resourceLimitArguments } from '../../../src/sandbox/plan/resource-limits.ts';
import { argumentRules } from '../../../src/sandbox/seccomp/arguments.ts';
import { syscallProfile } from '../../../src/sandbox/seccomp/profile.ts';
import { sourcesWithout, type Wall } from '../../kit/wall.ts';
import { ALL_CASES } from '../cases/all.ts';
import { ATTACK_LIST } from '../cases/attack-list.ts';
import { ALL_WALLS } from './all.ts';
import { FILTER } from './filter.ts';
import { INEXPRESSIBLE, NO_WALLS } from './inexpressible.ts';
import { LIMITS } from './limits.ts';

const GOLDEN_BWRAP = fileURLToPath(new URL('../../golden/sandbox/bwrap.txt', import.meta.url));

const found = ALL_WALLS.flatMap(({ edits }) => edits.map(({ find }) => find));

/** What is in the way of a build without these. */
function faultsOf(walls: readonly Wall[]): readonly string[] {
  try {
    sourcesWithout(walls);
    return [];
  } catch (error) {
    return [messageOf(error)];
  }
}

describe('the cases', () => {
  test('are sixty and more', () => {
    expect(ALL_CASES.length).toBeGreaterThanOrEqual(60);
  });

  test.each(ATTACK_LIST)('of %s are two and more', (item) => {
    expect(ALL_CASES.filter(({ of }) => of === item).length).toBeGreaterThanOrEqual(2);
  });

  test('have names of their own', () => {
    const names = ALL_CASES.map(({ name, wall, behind = [] }) => [name, wall.name, behind.length].join('\n'));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('can be tried without what they are for, alone and with what stands behind it', () => {
    expect(ALL_CASES.flatMap(({ wall, behind = [] }) => faultsOf([...behind, wall]))).toEqual([]);
  });
});

describe('the walls', () => {
  test('stand where they are said to stand', () => {
    expect(ALL_WALLS.flatMap((wall) => faultsOf([wall]))).toEqual([]);
  });

  test('have a case each, or a reason why there can be none', () => {
    const shown = new Set(ALL_CASES.map(({ wall }) => wall));
    const excused = new Set(INEXPRESSIBLE.flatMap(({ walls }) => walls));
    const bare = ALL_WALLS.filter((wall) => !shown.has(wall) && !excused.has(wall));
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test('are among them every argument of bwrap', () => {
    const flags =
      readFileSync(GOLDEN_BWRAP, 'utf8')
        .split('\n---')[0]
        ?.match(/^--[a-z-]+/gm) ?? [];
    const bare = [...new Set(flags)].filter(
      (flag) => !(flag in NO_WALLS) && !found.some((text) => text.includes(`'${flag}'`)),
    );
    expect(flags.length).toBeGreaterThan(20);
    // Sealed one by one, and by what is sealed.
    expect(bare).toEqual(['--bind', '--remount-ro']);
  });

  test('are among them every limit of prlimit', () => {
    const limits = { cpuSeconds: 1, fileBytes: 1, openFiles: 1, pids: 1 };
    const inherited = { processes: 1, pendingSignals: 1, queueBytes: 1 };
    const [, ...words] = resourceLimitArguments({ prlimit: 'prlimit' }, limits, inherited);
    const flags = words.map((word) => word.split('=')[0] ?? '');
    expect(flags.length).toBeGreaterThan(3);
    const taken = Object.values<Wall>(LIMITS).flatMap(({ edits }) => edits.map(({ find }) => find));
    const bare = flags.filter((flag) => !taken.some((text) => text.includes(`${flag}=`)));
    expect(bare).toEqual([]);
  });

  test('are among them every call whose arguments matter', () => {
    const rules = {
      chmod: [FILTER.setId],
      clone: [FILTER.cloneNamespaces, FILTER.cloneUntraced, FILTER.cloneFs],
      creat: [FILTER.setId],
      fchmod: [FILTER.setId],
      fchmodat: [FILTER.setId],
      fchmodat2: [FILTER.setId],
      ioctl: [FILTER.tiocsti, FILTER.tioclinux],
      mknod: [FILTER.setId],
      mknodat: [FILTER.setId],
      open: [FILTER.setId],
      openat: [FILTER.setId],
      personality: [FILTER.personalities],
      prctl: [FILTER.ownFilter],
      socket: [FILTER.localSockets, FILTER.socketFamilies, FILTER.streamTypes, FILTER.streamProtocols],
      socketpair: [FILTER.socketPairs],
    };
    expect([...argumentRules(syscallProfile('compute', { allow: [], deny: [] }, true), true).keys()].sort()).toEqual(
      Object.keys(rules),
    );
    for (const wall of Object.values(rules).flat()) expect(ALL_CASES.some((one) => one.wall === wall)).toBe(true);
  });
});
