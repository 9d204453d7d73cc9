import { type Finding, finding } from '../../finding.ts';
import type { Exception } from '../layer.ts';

/** The exceptions whose id another one has, in whatever files of the policy: reports say by it what was waived. */
export function sameIds(exceptions: readonly Exception[]): readonly Finding[] {
  return exceptions.flatMap(({ id, place }, index) => {
    const namesake = exceptions.slice(0, index).find((other) => other.id === id);
    if (namesake === undefined) return [];
    return [
      finding('policy/invalid-value', `There are two exceptions "${id}".`, {
        place,
        related: [namesake.place],
        fix: 'Give each an id of its own: reports say by it what was waived.',
      }),
    ];
  });
}
