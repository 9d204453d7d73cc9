import { type Diagnosis, lacking, type Machine } from '../doctor/diagnosis.ts';
import type { Row } from '../doctor/row.ts';
import type { Canvas } from './canvas.ts';
import { inertLines, visible } from './escape.ts';
import type { Style } from './style.ts';
import { wrap } from './width.ts';
import { counted, enumerate, placeText } from './wording.ts';

const STATE_COLUMNS = 10;
const WHAT_COLUMNS = 22;
const INDENT = ' '.repeat(4 + STATE_COLUMNS + WHAT_COLUMNS);

const TITLES = { host: 'What a trial is built with', isolation: 'What holds a tool in it' } as const;

const DEMANDED_BY: Readonly<Record<Diagnosis['by'], string>> = {
  'built-in': 'what policies/baseline.yml requires',
  policy: 'what the policy requires',
  manifest: 'what the manifest requires',
  'manifest-and-policy': 'what manifest and policy require',
};

function mark({ state, demand, met }: Row): { readonly glyph: string; readonly paint: keyof Style } {
  if (!met && state !== 'untried')
    return demand === 'required' ? { glyph: '✗', paint: 'bad' } : { glyph: '!', paint: 'unsure' };
  switch (state) {
    case 'ok':
    case 'enforced':
      return { glyph: '✓', paint: 'good' };
    case 'degraded':
      return { glyph: '!', paint: 'unsure' };
    case 'missing':
    case 'absent':
    case 'untried':
      return { glyph: '–', paint: 'faint' };
  }
}

function told(label: string, text: string, { style, width }: Canvas): string[] {
  const room = width - INDENT.length - label.length - 1;
  const [first = '', ...rest] = wrap(visible(text), room);
  const more = rest.map((line) => INDENT + ' '.repeat(label.length + 1) + line);
  return [`${INDENT}${style.faint(label)} ${first}`, ...more];
}

/** Commands end what says to type them. They are not broken into lines, so that they can be copied. */
const COMMAND = /^(.*?:) ((?:sudo|systemd-run) .*)$/;

function fixLines(fix: string, canvas: Canvas): string[] {
  const [, prose, command] = COMMAND.exec(fix) ?? [];
  if (prose === undefined || command === undefined) return told('fix', fix, canvas);
  return [...told('fix', prose, canvas), `      ${visible(command)}`];
}

function rowLines(row: Row, alreadyTold: ReadonlySet<string>, canvas: Canvas): string[] {
  const { style, width } = canvas;
  const { glyph, paint } = mark(row);
  const [first = '', ...rest] = wrap(visible(row.how), width - INDENT.length);
  const place = row.kind === 'isolation' && !row.met ? row.place : undefined;
  const state = style[paint](`${glyph} ${row.state.padEnd(STATE_COLUMNS)}`);
  const fix = row.fix === undefined ? [] : fixLines(alreadyTold.has(row.fix) ? 'as above' : row.fix, canvas);
  return [
    `  ${state}${row.what.padEnd(WHAT_COLUMNS)}${first}`.trimEnd(),
    ...rest.map((line) => INDENT + line),
    ...(place === undefined ? [] : told('asked at', placeText(place), canvas)),
    ...fix,
  ];
}

/** Every row, each fix once. */
function sectionLines(diagnosis: Diagnosis, canvas: Canvas): string[] {
  const fixes = new Set<string>();
  return (['host', 'isolation'] as const).flatMap((kind) => {
    const lines = [canvas.style.strong(TITLES[kind])];
    for (const row of diagnosis.rows.filter((each) => each.kind === kind)) {
      lines.push(...rowLines(row, fixes, canvas));
      if (row.fix !== undefined) fixes.add(row.fix);
    }
    return [...lines, ''];
  });
}

function machineLine({ distribution, kernel, architecture, node, uid, container }: Machine): string {
  const user = uid === 0 ? 'root, who drops to an ordinary user' : `user ${uid}`;
  const inside = container === null ? [] : [`marks of a container (${container})`];
  const parts = [
    distribution ?? 'unknown distribution',
    `Linux ${kernel}`,
    architecture,
    `Node ${node}`,
    user,
    ...inside,
  ];
  return parts.join(' · ');
}

function sentence(diagnosis: Diagnosis, { style }: Canvas): string {
  const missing = lacking(diagnosis);
  const wanted = DEMANDED_BY[diagnosis.by];
  if (missing.length === 0) return `${style.good('✓')}  This host can hold trials, and has ${wanted}.`;
  const absent = missing.filter(({ state }) => state !== 'untried');
  const untried = missing.length - absent.length;
  const names = enumerate(absent.map(({ what }) => what));
  const are = absent.length === 1 ? 'is' : 'are';
  const more =
    untried === 0
      ? ''
      : ` ${counted(untried, 'more', 'more')} could not be tried without ${absent.length === 1 ? 'it' : 'them'}.`;
  return `${style.bad('✗')}  Held against ${wanted}, ${counted(absent.length, 'thing')} ${are} not there: ${names}.${more}`;
}

/** What a host can enforce, as a person reads it. */
export function doctorText(diagnosis: Diagnosis, canvas: Canvas): string {
  const machine = canvas.style.faint(visible(machineLine(diagnosis.machine)));
  const last = wrap(sentence(diagnosis, canvas), canvas.width);
  return inertLines([machine, '', ...sectionLines(diagnosis, canvas), ...last, ''].join('\n'));
}
