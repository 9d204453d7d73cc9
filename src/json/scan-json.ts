/** What a scan tells as it goes along a JSON text. Offsets count UTF-16 units from the text's start. */
export interface JsonListener {
  /** An object or array begins; it is a value of the one around it. */
  open(kind: 'object' | 'array', offset: number): void;
  close(): void;
  key(name: string, offset: number): void;
  /** A string, number or word that is not a key. */
  scalar(offset: number): void;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Offset of the quote that ends the string whose first quote is at `start`; the text's length when none does. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
    if ((end - before) % 2 === 0) return end;
  }
  return text.length;
}

/** Offset behind a word or number, or behind whatever stands in the place of one. */
export function endOfWord(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (isSpace(code) || code === COMMA || code === CLOSE_ARRAY || code === CLOSE_OBJECT) break;
    if (code === COLON || code === QUOTE || code === OPEN_ARRAY || code === OPEN_OBJECT) break;
  }
  return end;
}

function keyOf(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return raw; // A broken escape: the text is not JSON, and its parser is going to say so.
  }
}

/**
 * Goes once along a JSON text, without recursion and without decoding a value, so that its cost stays linear and its
 * memory flat for any text at all. It finds structure and judges no grammar: JSON.parse, which comes after it, does.
 */
export function scanJson(text: string, listener: JsonListener): void {
  const inObject: boolean[] = [];
  let keyIsNext = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    switch (code) {
      case QUOTE: {
        const end = endOfString(text, at);
        if (keyIsNext) listener.key(keyOf(text.slice(at + 1, end)), at);
        else listener.scalar(at);
        keyIsNext = false;
        at = end;
        break;
      }
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        listener.open(code === OPEN_OBJECT ? 'object' : 'array', at);
        inObject.push(code === OPEN_OBJECT);
        keyIsNext = code === OPEN_OBJECT;
        break;
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        if (inObject.pop() !== undefined) listener.close();
        keyIsNext = false;
        break;
      case COMMA:
        keyIsNext = inObject.at(-1) ?? false;
        break;
      default:
        if (code === COLON || isSpace(code)) break;
        listener.scalar(at);
        at = endOfWord(text, at) - 1;
    }
  }
}
