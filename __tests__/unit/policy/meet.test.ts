import { describe, expect, it } from 'vitest';
import { pathCovers } from '../../../src/manifest/path.ts';
import { meetTerms } from '../../../src/policy/deciding/meet.ts';

const PLACE = { file: 'policy.yml' };

function allows(...paths: readonly string[]) {
  const items = paths.map((value) => ({ value, place: PLACE }));
  return { any: false, place: PLACE, policy: 'acme', items };
}

function granted(...allowances: readonly ReturnType<typeof allows>[]): readonly string[] {
  const denied = [{ value: '/data/a/secret', place: PLACE }];
  const overlaps = (no: string, path: string) => pathCovers(no, path) || pathCovers(path, no);
  const [outcome] = meetTerms(
    [{ value: '/data', pointer: '' }],
    { allowances, denied },
    { covers: pathCovers, overlaps },
  );
  return outcome?.granted.map(({ value }) => value) ?? [];
}

describe('what is left of a folder of which a part is denied', () => {
  const [wide, both] = [allows('/data/a', '/data/b'), allows('/data/a', '/data/a/open', '/data/b')];

  it('does not hang on the order of those who allow it', () => {
    expect(granted(wide, both)).toEqual(['/data/b']);
    expect(granted(both, wide)).toEqual(['/data/b']);
  });

  it('is the narrow part where that is all that is allowed', () => {
    const narrow = allows('/data/a/open', '/data/a/open', '/data/b');
    expect(granted(wide, narrow)).toEqual(['/data/a/open', '/data/b']);
    expect(granted(narrow, wide)).toEqual(['/data/a/open', '/data/b']);
  });
});
