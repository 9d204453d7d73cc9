import { afterAll, afterEach, expect, onTestFailed, test } from 'vitest';
import { inexpressibleHere } from '../hostile/walls/inexpressible.ts';
import { hostFiles } from './host-files.ts';
import { accountOf, attempt, type HostileCase, toldOf } from './hostile-case.ts';
import { refuseRemains } from './remains.ts';
import { removeFolders } from './tool.ts';

/** A test for each case: `dist/` denies it, tells of it, and leaves the host as it was. */
export function expectDenied(cases: readonly HostileCase[]): void {
  afterEach(refuseRemains);
  afterAll(removeFolders);
  const possible = cases.filter(({ wall }) => inexpressibleHere(wall)?.canTry ?? true);
  test.each(possible)('denies $name ($wall.name)', async (one) => {
    const before = hostFiles();
    const made = await attempt(one, []);
    onTestFailed(() => console.error(accountOf(made)));
    const { ended, rules, exitCode } = one;
    expect({ ...toldOf(made), succeeded: made.succeeded }).toEqual({ ended, rules, exitCode, succeeded: false });
    expect(hostFiles()).toEqual(before);
  });
}
