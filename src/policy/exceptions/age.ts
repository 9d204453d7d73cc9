import { type Finding, finding } from '../../finding.ts';
import type { Placed } from '../../placed.ts';
import type { Exception } from '../layer.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The exceptions that hold for longer than `days` from their approval, or do not say when that was. */
export function tooLongExceptions(
  exceptions: readonly Exception[],
  days: Placed<number>,
  now: Date,
): readonly Finding[] {
  return exceptions.flatMap(({ id, approvedOn, expires, place }) => {
    const tooLong = (message: string, fix: string): Finding =>
      finding('policy/exception-too-long', `${id} ${message}.`, { place, related: [days.place], fix });
    if (approvedOn === undefined) {
      return [tooLong('does not say when it was approved', 'Add "approved_on": exceptions may not grow old.')];
    }
    if (Date.parse(approvedOn) > now.getTime()) {
      return [tooLong(`was approved on ${approvedOn}, which is still to come`, 'Set the day of its approval.')];
    }
    const length = (Date.parse(expires) - Date.parse(approvedOn)) / DAY_MS;
    if (length <= days.value) return [];
    return [
      tooLong(
        `holds for ${length} days; the policy lets exceptions hold for ${days.value}`,
        'Let it expire earlier, and have it approved again then.',
      ),
    ];
  });
}
