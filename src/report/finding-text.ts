import type { Finding, Level, Place } from '../finding.ts';
import type { ToolResult } from '../result.ts';
import { cut } from './bounded.ts';
import type { Canvas } from './canvas.ts';
import { caseNames } from './case-names.ts';
import { culprits } from './culprits.ts';
import { visible } from './escape.ts';
import { type OutputTail, outputTails } from './output-tails.ts';
import { quote } from './source.ts';
import type { Style } from './style.ts';
import { truncate, wrap } from './width.ts';
import { placeText } from './wording.ts';

const INDENT = '    ';

/** Characters of a message or a fix that are printed; the report has more. */
const MAX_TEXT = 1000;

/** Width of the words that name a row: `because`, `process`. */
const LABEL = 9;

/** Lines of each output stream that are printed; the report has more. Of an error, Node says first what it is, Python last. */
const FIRST_OUTPUT = 5;
const LAST_OUTPUT = 6;

const LEVELS = {
  error: { glyph: '✗', paint: 'bad' },
  warning: { glyph: '!', paint: 'unsure' },
  notice: { glyph: '·', paint: 'faint' },
} as const satisfies Record<Level, { glyph: string; paint: keyof Style }>;

function bullet({ level, exception }: Finding, { style }: Canvas): string {
  const { glyph, paint } = LEVELS[level];
  return exception === undefined ? style[paint](glyph) : style.faint('–');
}

function row(label: string, text: string, { style, width }: Canvas): string[] {
  const [first = '', ...rest] = wrap(visible(cut(text, MAX_TEXT)), width - INDENT.length - LABEL);
  const more = rest.map((line) => INDENT + ' '.repeat(LABEL) + line);
  return [INDENT + style.faint(label.padEnd(LABEL)) + first, ...more];
}

/** The source line, with the carets under what it is about. */
function quotation({ file, line, column }: Place, canvas: Canvas): string[] {
  const source = line === undefined ? undefined : canvas.source(file, line);
  if (line === undefined || source === undefined) return [];
  const number = String(line);
  const gutter = INDENT + ' '.repeat(number.length);
  const { text, caret } = quote(source, column ?? 1, canvas.width - gutter.length - 3);
  const { style } = canvas;
  return [
    `${INDENT}${style.faint(`${number} │`)} ${text}`,
    `${gutter} ${style.faint('│')} ${column === undefined ? '' : style.bad(caret)}`.trimEnd(),
  ];
}

/** The place that decided, and in the same line what it says there. */
function because(place: Place, canvas: Canvas): string[] {
  const source = place.line === undefined ? undefined : canvas.source(place.file, place.line)?.trim();
  const where = visible(placeText(place));
  const room = canvas.width - INDENT.length - LABEL - where.length - 2;
  const said = source === undefined || room < 10 ? '' : `  ${canvas.style.faint(truncate(visible(source), room))}`;
  return [INDENT + canvas.style.faint('because'.padEnd(LABEL)) + where + said];
}

/** The end of a stream, each line in one line, and `…` for those in its middle that are left out. */
function output({ stream, lines }: OutputTail, { style, width }: Canvas): string[] {
  const isLong = lines.length > FIRST_OUTPUT + LAST_OUTPUT + 1;
  const shown = isLong ? [...lines.slice(0, FIRST_OUTPUT), '…', ...lines.slice(-LAST_OUTPUT)] : lines;
  const room = width - INDENT.length - LABEL;
  return shown.map((line, index) => {
    const label = index === 0 ? stream : '';
    return (INDENT + style.faint(label.padEnd(LABEL)) + truncate(visible(line), room)).trimEnd();
  });
}

/** What a finding's text takes of the tool that it is about. */
type Around = Pick<ToolResult, 'cases' | 'variations' | 'waivers'>;

function waivedText(id: string, { waivers }: Around): string {
  const exception = waivers.map((waiver) => waiver.exception).find((each) => each.id === id);
  return exception === undefined
    ? `by exception ${id}`
    : `by exception ${id}, which ends on ${exception.expires}: ${exception.reason}`;
}

/** A finding as a person reads it: what, where, because of what, in which case, by which process, and what to do. */
export function findingLines(finding: Finding, tool: Around, canvas: Canvas): string[] {
  const { place, related = [], fix, exception, rule } = finding;
  const [first = '', ...rest] = wrap(visible(cut(finding.message, MAX_TEXT)), canvas.width - INDENT.length);
  const strong = finding.level === 'error' && exception === undefined ? canvas.style.strong : (text: string) => text;
  return [
    `  ${bullet(finding, canvas)} ${strong(first)}`,
    ...rest.map((line) => INDENT + strong(line)),
    ...(place === undefined ? [] : row('at', placeText(place), canvas)),
    ...(place === undefined || finding.level !== 'error' ? [] : quotation(place, canvas)),
    ...related.flatMap((each) => because(each, canvas)),
    ...caseNames(finding, tool).flatMap((name) => row('case', name, canvas)),
    ...culprits(finding).flatMap((culprit) => row('process', culprit, canvas)),
    ...outputTails(finding).flatMap((tail) => output(tail, canvas)),
    ...(fix === undefined ? [] : row('fix', fix, canvas)),
    ...(exception === undefined ? [] : row('waived', waivedText(exception, tool), canvas)),
    ...row('rule', rule, canvas),
  ];
}
