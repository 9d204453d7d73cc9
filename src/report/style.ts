type Paint = (text: string) => string;

/** What a terminal can make of a text. */
export interface Style {
  readonly good: Paint;
  readonly bad: Paint;
  readonly unsure: Paint;
  readonly faint: Paint;
  readonly strong: Paint;
}

function sgr(begin: number, end: number): Paint {
  return (text) => (text === '' ? '' : `\u001b[${begin}m${text}\u001b[${end}m`);
}

const COLOURED: Style = {
  good: sgr(32, 39),
  bad: sgr(31, 39),
  unsure: sgr(33, 39),
  faint: sgr(2, 22),
  strong: sgr(1, 22),
};

const same: Paint = (text) => text;

const PLAIN: Style = { good: same, bad: same, unsure: same, faint: same, strong: same };

export function styleFor(colour: boolean): Style {
  return colour ? COLOURED : PLAIN;
}

/** Colour on a terminal only; FORCE_COLOR and NO_COLOR (no-color.org) have the last word, in this order. */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return isTerminal && env.TERM !== 'dumb';
}
