import { type SourceReader, sourceReader } from './source.ts';
import { type Style, styleFor, wantsColour } from './style.ts';

/** What a text is printed on. */
export interface Canvas {
  /** Columns. */
  readonly width: number;
  readonly style: Style;
  readonly source: SourceReader;
}

/** Columns where nothing says how many there are: a log. */
const DEFAULT_WIDTH = 100;
/** Longer lines are not read with pleasure, shorter ones not laid out. */
const MAX_WIDTH = 112;
const MIN_WIDTH = 60;

/** The canvas that a stream offers, quoting from the files that findings name. */
export function canvasFor(
  stream: { readonly columns?: number | undefined; readonly isTTY?: boolean | undefined },
  env: Readonly<Record<string, string | undefined>>,
): Canvas {
  return {
    width: Math.max(MIN_WIDTH, Math.min(stream.columns ?? DEFAULT_WIDTH, MAX_WIDTH)),
    style: styleFor(wantsColour(env, stream.isTTY === true)),
    source: sourceReader(),
  };
}
