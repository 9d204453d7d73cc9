/**
 * What cannot be seen, or changes how its neighbours are seen: control bytes and so every ANSI sequence, bidirectional
 * overrides, zero-width and other ignorable characters, line separators, lone surrogates, private use.
 */
export const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}]/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One line of text in which everything can be seen. What was hidden is shown as its escape, since it is evidence. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (char) => SHORT[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

/** Our own colours may stand before the text; the runner's reader of commands skips white space. */
const COMMAND_START = /^((?:\s|\u001b\[[\d;]*m)*)::/u;

/**
 * A line of output that a workflow runner does not take for a command: `::` counts at a line's start, the older
 * `##[` anywhere in it. Every line that is printed goes through here last, however it was put together.
 */
export function inert(line: string): string {
  return line.replace(COMMAND_START, '$1:\\:').replaceAll('##[', '##\\[');
}

/** Every line of a text made `inert`. */
export function inertLines(text: string): string {
  return text.split('\n').map(inert).join('\n');
}

/** A text with every lone surrogate replaced by U+FFFD, as strict readers of UTF-8 and JSON demand. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
