import type { Place } from '../finding.ts';
import type { ExplainedAtom } from '../policy/explaining/explain.ts';
import type { Canvas } from './canvas.ts';
import { inertLines, visible } from './escape.ts';
import { padEnd, truncate } from './width.ts';
import { placeText } from './wording.ts';

const INDENT = '    ';
const LABEL = 9;
const KIND = 15;

/** A line that decided something, and what it says. */
function placeLine(label: string, place: Place, { source, style, width }: Canvas): string {
  const where = visible(placeText(place));
  const says = place.line === undefined ? '' : visible(source(place.file, place.line)?.trim() ?? '');
  const room = width - INDENT.length - LABEL - where.length - 2;
  const quoted = says === '' || room < 10 ? '' : `  ${style.faint(truncate(says, room))}`;
  return `${INDENT}${style.faint(label.padEnd(LABEL))}${where}${quoted}`;
}

function atomLines({ kind, value, asked, decided }: ExplainedAtom, canvas: Canvas): readonly string[] {
  const { style, width } = canvas;
  const title = `  ${padEnd(kind, KIND)}${style.strong(truncate(visible(value), width - KIND - 2))}`;
  const by = decided.map((place, index) => placeLine(index === 0 ? 'decided' : '', place, canvas));
  if (asked === undefined) return [title, ...by];
  const none = `${INDENT}${style.faint('decided  by nobody: every tool may ask for it')}`;
  return [title, placeLine('asked', asked, canvas), ...(by.length === 0 ? [none] : by)];
}

/** A grant as a person reads it: each atom, who asks for it, and every line that decided it. Ends in a line break. */
export function explanationText(title: string, atoms: readonly ExplainedAtom[], canvas: Canvas): string {
  const lines = [canvas.style.strong(visible(title)), '', ...atoms.flatMap((atom) => atomLines(atom, canvas)), ''];
  return inertLines(lines.join('\n'));
}
