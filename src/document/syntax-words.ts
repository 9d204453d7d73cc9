import type { ErrorCode, YAMLError } from 'yaml';

/** What is wrong with the spelling of a document, and how to mend it. */
export interface SyntaxWords {
  readonly message: string;
  readonly fix: string;
}

/** The parser quotes the offending text, which can be the whole file. In characters. */
const MAX_MESSAGE = 200;

const TAB: SyntaxWords = { message: 'A tab indents this line.', fix: 'Indent with spaces.' };

/** By the parser's own message, where its code says too little. The first that fits is taken. */
const BY_MESSAGE: readonly (readonly [RegExp, SyntaxWords])[] = [
  [
    /^Missing closing/,
    {
      message: 'The quote that opens here is never closed.',
      fix: 'Close it. Within single quotes, a single quote is written twice.',
    },
  ],
  [
    /^Flow (?:map|sequence)/,
    {
      message: 'Before this, a list or map that began with "[" or "{" should have been closed.',
      fix: 'Close it, and indent what stands in it deeper than its key.',
    },
  ],
  [
    /^Missing , /,
    {
      message: 'Something is missing before this.',
      fix: 'Put a comma between two items, and a colon between a key and its value.',
    },
  ],
  [
    /^Unexpected flow-(?:map|seq)-end/,
    { message: 'A bracket closes here that was never opened.', fix: 'Take it out, or open it before.' },
  ],
  [
    /^Unexpected (?:, in|empty item)/,
    { message: 'A comma stands here with nothing before it.', fix: 'Take one comma out.' },
  ],
  [
    /^Unexpected block-seq-ind on same line/,
    { message: 'A list begins on the line of its key.', fix: 'Begin it on the next line.' },
  ],
  [
    /at node end$/,
    {
      message: 'The value before this has ended already.',
      fix: 'Put a comma between two values, or quotes around the whole. Within single quotes, a single quote is written twice.',
    },
  ],
  [
    /^Block scalar header/,
    {
      message: 'Behind "|" or ">" nothing else can stand.',
      fix: 'Begin the text on the next line, or put it in quotes.',
    },
  ],
  [
    /^Implicit map keys need/,
    { message: 'This line has no ": " and so is no key.', fix: 'Put a colon and a space behind the key.' },
  ],
];

/** The slips that people make most, without the parser's own terms. */
const BY_CODE: Partial<Record<ErrorCode, SyntaxWords>> = {
  TAB_AS_INDENT: TAB,
  BAD_INDENT: {
    message: 'This line is indented neither like the ones above it nor below one of them.',
    fix: 'Give the keys of one map, and the items of one list, the same number of spaces.',
  },
  BAD_SCALAR_START: {
    message: 'No plain YAML value begins with this character.',
    fix: 'Put the value in quotes.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A second key begins inside a value here.',
    fix: 'Put a value that holds ": " in quotes, and give every key a line of its own.',
  },
  BAD_DQ_ESCAPE: {
    message: 'Within double quotes, "\\" does not go with what follows it here.',
    fix: 'Write "\\\\" for a backslash, or use single quotes.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'What begins here runs into the next line, and is no key.',
    fix: 'Put a colon and a space behind a key. In JSON, put a comma between two entries.',
  },
  NON_STRING_KEY: { message: 'A list or a map stands where a key should.', fix: 'Write the key as text.' },
};

/** A parser's error in the words of the person who wrote the text. */
export function syntaxWords(error: YAMLError, text: string): SyntaxWords {
  if (error.code === 'BAD_INDENT' && isTabIndented(text, error.pos[0])) return TAB;
  const [, words] = BY_MESSAGE.find(([message]) => message.test(error.message)) ?? [];
  return (
    words ??
    BY_CODE[error.code] ?? {
      message: `${error.message.slice(0, MAX_MESSAGE)}.`,
      fix: 'An editor that knows JSON or YAML shows what is missing at this place.',
    }
  );
}

function isTabIndented(text: string, offset: number): boolean {
  return /^[ \t]*\t[ \t]*$/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));
}
