import { endOfString, endOfWord, isSpace } from './scan-json.ts';

/** Where a text stops being JSON, as an offset in UTF-16 units, and what to do about it. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** What may stand next. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end' | 'nothing';

/** A single sign, a string, a number or word of JSON, or anything else. */
type Kind = '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'plain' | 'other';

interface Token {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

const SIGNS: readonly Kind[] = ['{', '}', '[', ']', ':', ','];

const WORDS: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'value or ]': 'a value or "]"',
  key: 'a key in double quotes',
  'key or }': 'a key in double quotes or "}"',
  colon: '":"',
  'comma or end': '"," or the end of the list or map',
  nothing: 'the end of the file',
};

const FIX = 'A file whose name ends in .json is read as JSON and as nothing else. Write it so, or call it .yml.';

/** Characters of what does not belong that a message shows. */
const MAX_SHOWN = 40;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function tokenAt(text: string, start: number): Token {
  const sign = SIGNS.find((each) => each === text[start]);
  if (sign !== undefined) return { kind: sign, start, end: start + 1 };
  const isString = text[start] === '"';
  const end = isString ? endOfString(text, start) + 1 : endOfWord(text, start);
  const kind = isString ? 'string' : 'plain';
  return { kind: isJson(text.slice(start, end)) ? kind : 'other', start, end };
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** What follows a token where something is expected; undefined where it may not stand. Keeps what closes what is open. */
function next(expected: Expected, kind: Kind, closers: Kind[]): Expected | undefined {
  const afterValue = () => (closers.length === 0 ? 'nothing' : 'comma or end');
  const close = () => (closers.pop() === kind ? afterValue() : undefined);
  switch (expected) {
    case 'value':
    case 'value or ]':
      if (kind === 'string' || kind === 'plain') return afterValue();
      if (kind === ']' && expected === 'value or ]') return close();
      if (kind !== '{' && kind !== '[') return undefined;
      closers.push(kind === '{' ? '}' : ']');
      return kind === '{' ? 'key or }' : 'value or ]';
    case 'key':
    case 'key or }':
      if (kind === '}' && expected === 'key or }') return close();
      return kind === 'string' ? 'colon' : undefined;
    case 'colon':
      return kind === ':' ? 'value' : undefined;
    case 'comma or end':
      if (kind === ',') return closers.at(-1) === '}' ? 'key' : 'value';
      return kind === '}' || kind === ']' ? close() : undefined;
    case 'nothing':
      return undefined;
  }
}

function faultAt(text: string, token: Token, before: Token | undefined, expected: Expected): JsonFault {
  const { kind, start, end } = token;
  if (before?.kind === ',' && (kind === '}' || kind === ']')) {
    return { offset: before.start, message: 'Nothing follows this comma.', fix: `Take it out. ${FIX}` };
  }
  if (text[start] === '#' || text[start] === '/') {
    return { offset: start, message: 'A comment stands here, and JSON has none.', fix: `Take it out. ${FIX}` };
  }
  const shown = text.slice(start, Math.min(end, start + MAX_SHOWN));
  return { offset: start, message: `${shown} stands where ${WORDS[expected]} belongs.`, fix: FIX };
}

/** The first fault that keeps a text from being JSON (RFC 8259). Goes along it once, without recursion. */
export function jsonFault(text: string): JsonFault | undefined {
  const closers: Kind[] = [];
  let expected: Expected = 'value';
  let before: Token | undefined;
  for (let at = afterSpace(text, 0); at < text.length; ) {
    const token = tokenAt(text, at);
    const following = next(expected, token.kind, closers);
    if (following === undefined) return faultAt(text, token, before, expected);
    expected = following;
    before = token;
    at = afterSpace(text, token.end);
  }
  if (expected === 'nothing') return undefined;
  return { offset: text.length, message: `The file ends where ${WORDS[expected]} belongs.`, fix: FIX };
}
