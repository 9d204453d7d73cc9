import type { PolicyCaseResult } from '../policy/testing/run-policy-case.ts';
import { RULES } from '../rules.ts';
import { nearest } from '../spelling.ts';
import type { Canvas } from './canvas.ts';
import { inertLines, visible } from './escape.ts';
import { wrap } from './width.ts';
import { counted, placeText } from './wording.ts';

const INDENT = '    ';
const LABEL = 12;

export function isPassed({ missing, unexpected }: PolicyCaseResult): boolean {
  return missing.length === 0 && unexpected.length === 0;
}

function row(label: string, text: string, { style, width }: Canvas): readonly string[] {
  const [first = '', ...rest] = wrap(visible(text), width - INDENT.length - LABEL);
  return [
    `${INDENT}${style.faint(label.padEnd(LABEL))}${first}`,
    ...rest.map((line) => `${INDENT}${' '.repeat(LABEL)}${line}`),
  ];
}

/** A rule that there is not is never found, whatever the policy says. */
function unknownRule(rule: string, canvas: Canvas): readonly string[] {
  if (Object.hasOwn(RULES, rule)) return [];
  const meant = nearest(rule, Object.keys(RULES));
  return row(
    '',
    meant === undefined ? 'There is no such rule.' : `There is no such rule. Did you mean ${meant}?`,
    canvas,
  );
}

function caseLines(result: PolicyCaseResult, canvas: Canvas): readonly string[] {
  const { style } = canvas;
  const glyph = isPassed(result) ? style.good('✓') : style.bad('✗');
  return [
    `  ${glyph} ${visible(result.name)}`,
    ...result.missing.flatMap(({ rule, pointer = 'any place', exception }) => {
      const waived = exception === undefined ? '' : `, waived by ${exception}`;
      return [...row('not found', `${rule} at ${pointer}${waived}`, canvas), ...unknownRule(rule, canvas)];
    }),
    ...result.unexpected.flatMap(({ rule, message, place, exception }) => [
      ...row('unexpected', `${rule} at ${place?.pointer ?? 'no place'}`, canvas),
      ...row('', message, canvas),
      ...(place === undefined ? [] : row('', placeText(place), canvas)),
      ...(exception === undefined ? [] : row('', `waived by ${exception}`, canvas)),
    ]),
  ];
}

/** What became of the cases of a policy test, ending in a line break. */
export function policyTestText(results: readonly PolicyCaseResult[], canvas: Canvas): string {
  const failed = results.filter((result) => !isPassed(result)).length;
  const end = failed === 0 ? 'all as expected' : `${failed} not as expected`;
  const lines = results.flatMap((result) => caseLines(result, canvas));
  return inertLines([...lines, '', `${counted(results.length, 'case')}: ${end}`, ''].join('\n'));
}
