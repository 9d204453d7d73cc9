import { Refusal } from '../finding.ts';
import { asFinding } from '../interview.ts';
import { inertLines, visible } from '../report/escape.ts';
import { placeText } from '../report/wording.ts';

/** Says on stderr what was thrown, where, and what to do. */
export function complain(error: unknown): void {
  const { message, place, fix, evidence } = asFinding(error);
  // What as-declared's own failure said is told as well: there may be no report to look it up in.
  const said = error instanceof Refusal || typeof evidence?.said !== 'string' ? [] : evidence.said.split('\n');
  const where = place === undefined ? [] : [`at ${placeText(place)}`];
  const lines = [`as-declared: ${message}`, ...where, ...(fix === undefined ? [] : [fix]), ...said];
  process.stderr.write(inertLines(`${lines.map(visible).join('\n')}\n`));
}
