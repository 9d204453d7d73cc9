import type { Risk } from '../manifest/changes/change.ts';
import { cut } from './bounded.ts';
import type { Canvas } from './canvas.ts';
import { visible } from './escape.ts';
import type { NewRequest } from './new-requests.ts';
import type { Style } from './style.ts';
import { displayWidth, padEnd, truncateStart, wrap } from './width.ts';
import { placeText } from './wording.ts';

const INDENT = '  ';
const RISK_COLUMNS = 8;
const MAX_PLACE = 40;

/** Characters of a request that are printed. */
const MAX_TEXT = 1000;

const PAINTS = { high: 'bad', medium: 'unsure', low: 'faint' } as const satisfies Record<Risk, keyof Style>;

/** Risk, request and line; a long request goes on in further lines. */
export function requestRow({ risk, what, place }: NewRequest, { style, width }: Canvas): string[] {
  const { file, line } = place ?? {};
  const at = file === undefined ? '' : placeText(line === undefined ? { file } : { file, line });
  const where = truncateStart(visible(at), MAX_PLACE);
  const room = width - INDENT.length - RISK_COLUMNS - displayWidth(where) - 2;
  const [first = '', ...rest] = wrap(visible(cut(what, MAX_TEXT)), room);
  const head = INDENT + style[PAINTS[risk]](risk.padEnd(RISK_COLUMNS));
  return [
    `${head}${padEnd(first, room)}  ${style.faint(where)}`.trimEnd(),
    ...rest.map((text) => INDENT + ' '.repeat(RISK_COLUMNS) + text),
  ];
}
