import type { ChangeKind } from '../manifest/changes/change.ts';
import type { Canvas } from './canvas.ts';
import { inertLines, visible } from './escape.ts';
import { type ManifestDiff, widens } from './manifest-diff.ts';
import { requestRow } from './request-row.ts';
import { wrap } from './width.ts';
import { counted } from './wording.ts';

const TITLES: Readonly<Record<ChangeKind, string>> = {
  widened: 'Asks for more',
  changed: 'Asks for something else',
  narrowed: 'Asks for less',
};

/** Rows of one kind that are printed; `--json` has them all. */
const MAX_ROWS = 200;

function section(kind: ChangeKind, { changes }: ManifestDiff, canvas: Canvas): string[] {
  const rows = changes.filter((change) => change.kind === kind);
  if (rows.length === 0) return [];
  const more = rows.length - MAX_ROWS;
  return [
    canvas.style.strong(TITLES[kind]),
    ...rows.slice(0, MAX_ROWS).flatMap((row) => requestRow(row, canvas)),
    ...(more > 0 ? [`  and ${more} more; --json has them all`] : []),
    '',
  ];
}

function sentence({ tool, change, changes, base, head }: ManifestDiff): string {
  const widened = changes.filter(({ kind }) => kind === 'widened').length;
  const asks = widened === 0 ? 'nothing' : counted(widened, 'thing');
  switch (change) {
    case 'new':
      return `${tool.name} is new: there is no ${base}. It asks for ${asks}.`;
    case 'removed':
      return `${tool.name} is removed: there is no ${head}.`;
    case 'kept':
      return `${tool.name} asks for ${asks} more than before.`;
  }
}

/** What a change asks for, as a person reads it. Nothing that it quotes can command a terminal or a runner. */
export function changesText(diff: ManifestDiff, canvas: Canvas): string {
  const { style, width } = canvas;
  const { tool, base, head } = diff;
  const [glyph, paint] = widens(diff) ? ['!', style.unsure] : ['✓', style.good];
  const [first = '', ...rest] = wrap(visible(sentence(diff)), width - 3);
  const lines = [
    style.strong(visible(`${tool.name} ${tool.version}`)),
    style.faint(visible(`${base} → ${head}`)),
    '',
    ...(['widened', 'changed', 'narrowed'] as const).flatMap((kind) => section(kind, diff, canvas)),
    `${paint(glyph)}  ${first}`,
    ...rest.map((line) => `   ${line}`),
    '',
  ];
  return inertLines(lines.join('\n'));
}
