/**
 * Finds the structure of strace's notation: brackets, quoted strings, descriptor paths (`3</tmp/x>`) and comments.
 * Quotes inside strings, and angle brackets inside paths, are always escaped, so that nothing a tool names can look
 * like structure.
 */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ANGLE = 0x3c;
const SLASH = 0x2f;
const STAR = 0x2a;
const COMMA = 0x2c;

function isOpening(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0x7b;
}

function isClosing(code: number): boolean {
  return code === 0x29 || code === 0x5d || code === 0x7d;
}

/** Past the string whose opening quote is at `at`; -1 when it does not end. */
function afterString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH) i += 1;
    else if (code === QUOTE) return i + 1;
  }
  return -1;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? -1 : found + mark.length;
}

/** Past whatever stands at `at`, taken as one piece where it is opaque; -1 when that does not end. */
function afterPiece(text: string, at: number, code: number): number {
  if (code === QUOTE) return afterString(text, at);
  if (code === ANGLE) return text.charCodeAt(at + 1) === ANGLE ? at + 2 : after(text, '>', at);
  if (code === SLASH && text.charCodeAt(at + 1) === STAR) return after(text, '*/', at);
  return at + 1;
}

/** Index of the bracket that closes the one that `from` is just behind; -1 when none does. */
export function closingBracket(text: string, from: number): number {
  let depth = 1;
  for (let i = from; i !== -1 && i < text.length; ) {
    const code = text.charCodeAt(i);
    if (isOpening(code)) depth += 1;
    else if (isClosing(code)) depth -= 1;
    if (depth === 0) return i;
    i = afterPiece(text, i, code);
  }
  return -1;
}

/** The pieces between the commas that are in no bracket, trimmed; undefined when the brackets do not match. */
export function splitList(text: string): string[] | undefined {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  let i = 0;
  while (i !== -1 && i < text.length) {
    const code = text.charCodeAt(i);
    if (isOpening(code)) depth += 1;
    else if (isClosing(code)) depth -= 1;
    else if (code === COMMA && depth === 0) {
      pieces.push(text.slice(start, i).trim());
      start = i + 1;
    }
    i = afterPiece(text, i, code);
  }
  if (i === -1 || depth !== 0) return undefined;
  const last = text.slice(start).trim();
  return last === '' && pieces.length === 0 ? [] : [...pieces, last];
}
