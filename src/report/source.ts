import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { visible } from './escape.ts';
import { displayWidth, truncate, truncateStart } from './width.ts';

/** Documents larger than this are not quoted from, in bytes. */
const MAX_QUOTED_FILE = 4 * 1024 * 1024;

/** The text of a line, counted from 1, of a file that a finding names; undefined where it cannot be shown. */
export type SourceReader = (file: string, line: number) => string | undefined;

function readLines(file: string): readonly string[] {
  let descriptor: number | undefined;
  try {
    // Without waiting: the name may be a pipe by now.
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(descriptor);
    if (!stat.isFile() || stat.size > MAX_QUOTED_FILE) return [];
    return readFileSync(descriptor, 'utf8').split(/\r?\n/);
  } catch {
    // A quotation is a courtesy; the finding says what it has to say without one.
    return [];
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Reads each file once, when it is first quoted. */
export function sourceReader(): SourceReader {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = files.get(file) ?? readLines(file);
    files.set(file, lines);
    return lines[line - 1];
  };
}

export interface Quotation {
  readonly text: string;
  /** Spaces and carets that stand under the quoted token. */
  readonly caret: string;
}

/** A quoted string, a list or map without another in it, a bare word, or a single sign. */
const TOKEN = /"(?:[^"\\]|\\.)*"|'[^']*'|\[[^[\]]*\]|\{[^{}]*\}|[^\s"',:[\]{}#]+|./uy;

function shown(text: string): string {
  return visible(text.replaceAll('\t', '  '));
}

/**
 * A line of source around a column, in at most `columns` columns, and the carets that point at what stands there.
 * Where the line is too long its beginning gives way first, since the column is what matters.
 *
 * @param column counts UTF-16 units from 1; a column behind the line's end points there
 */
export function quote(line: string, column: number, columns: number): Quotation {
  const before = line.slice(0, column - 1);
  TOKEN.lastIndex = before.length;
  const token = shown(TOKEN.exec(line)?.[0] ?? '');
  const room = Math.max(1, columns - displayWidth(token) - 1);
  const lead = truncateStart(shown(before.trimStart()), room);
  const start = displayWidth(lead);
  const carets = Math.max(1, Math.min(displayWidth(token), columns - start));
  const text = truncate(lead + shown(line.slice(before.length)), columns);
  return { text: text.trimEnd(), caret: ' '.repeat(start) + '^'.repeat(carets) };
}
