import { Composer, CST, Lexer, type ParsedNode, Parser, type YAMLError } from 'yaml';
import { Refusal } from '../finding.ts';
import { syntaxWords } from './syntax-words.ts';
import type { DocumentText } from './text.ts';

/** Lists and maps inside each other. The composer recurses, so the depth is held before it composes anything. */
const MAX_DEPTH = 64;

/** Every word, sign, space and line end is one. It bounds the time: about 10 µs each at worst. */
const MAX_LEXEMES = 50_000;

/** The parser's stack holds the document below the collections and the scalar at hand above them. */
const STACK_BESIDE_COLLECTIONS = 2;

/** In characters: a token can be the whole file. */
const MAX_SHOWN = 200;

/** What Git leaves where two changes meet. */
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: .*)?$/m;

interface UnsupportedToken {
  readonly as: string;
  readonly fix: (shown: string) => string;
}

/** By the type of the token. Most are text that ought to be in quotes. */
const UNSUPPORTED: ReadonlyMap<CST.TokenType | null, UnsupportedToken> = new Map([
  ['alias', { as: 'an alias, because it begins with "*"', fix: fixAlias }],
  [
    'anchor',
    {
      as: 'an anchor, because it begins with "&"',
      fix: (shown) => `Take it out: nothing can refer to it. If it is text, put it in quotes: "${shown}".`,
    },
  ],
  ['tag', { as: 'a tag, because it begins with "!"', fix: (shown) => `Put it in quotes: "${shown}".` }],
  ['directive-line', { as: 'a directive', fix: () => 'Leave it out: the file is read as YAML 1.2.' }],
] satisfies [CST.TokenType, UnsupportedToken][]);

/** Most are wildcards of domains. */
function fixAlias(shown: string): string {
  return shown.startsWith('*.')
    ? `Put it in quotes: "${shown}".`
    : `Write out what it stands for. If it is text, put it in quotes: "${shown}".`;
}

/**
 * The tree of one document, every node with its offsets; null when there is nothing but comments.
 *
 * Taken are the parts of YAML that JSON has too: maps with text keys, lists, and the scalars of the YAML 1.2 core
 * schema. Anchors, aliases, tags, directives and further documents are refused, because readers of YAML differ in
 * them and because an alias can make a megabyte into a terabyte.
 * @throws Refusal too-large, not-parsable or unsupported-yaml of the document's kind
 */
export function parseTree(source: DocumentText): ParsedNode | null {
  try {
    return composeTree(source);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw source.refusal('not-parsable', 'The file is beyond what the YAML parser can read.', 0, {
      fix: 'Write it in plainer YAML or in JSON.',
      cause,
    });
  }
}

function composeTree(source: DocumentText): ParsedNode | null {
  const composer = new Composer({ version: '1.2', schema: 'core', stringKeys: true, uniqueKeys: false });
  const marks: Marks = { quote: 0 };
  const [document, another] = composer.compose(tokenise(source, marks), true, source.text.length);
  const problems = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  const [first] = problems.sort((a, b) => a.pos[0] - b.pos[0]);
  if (first !== undefined) throw syntaxRefusal(source, first, marks);
  if (another !== undefined) {
    throw source.refusal('unsupported-yaml', 'A second document begins here.', another.range[0], {
      fix: 'Keep one document in a file: take out this "---" and what follows.',
    });
  }
  return document?.contents ?? null;
}

/** What is worth remembering of the text while it is read. */
interface Marks {
  /** Where the last quoted text opened: one that is never closed is the last. */
  quote: number;
}

function* tokenise(source: DocumentText, marks: Marks): Generator<CST.Token> {
  const parser = new Parser();
  let lexemes = 0;
  let scalarFollows = false;
  for (const lexeme of new Lexer().lex(source.text)) {
    lexemes += 1;
    if (lexemes > MAX_LEXEMES) {
      throw tooLarge(source, parser.offset, `The file has more than ${MAX_LEXEMES} words and signs.`);
    }
    if (!scalarFollows) refuseUnsupported(source, lexeme, parser.offset);
    if (!scalarFollows && /^["']/.test(lexeme)) marks.quote = parser.offset;
    scalarFollows = lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) {
      yield token;
      // One is enough to refuse, and a hostile file has a million.
      if (token.type === 'error') return;
    }
    if (parser.stack.length > MAX_DEPTH + STACK_BESIDE_COLLECTIONS) {
      throw tooLarge(source, parser.offset, `Lists and maps are nested more than ${MAX_DEPTH} levels deep here.`);
    }
  }
  yield* parser.end();
}

function tooLarge(source: DocumentText, offset: number, message: string): Refusal {
  return source.refusal('too-large', message, offset, {
    fix: `A ${source.kind} is written for people to read. Shorten it, or check that this is the file you mean.`,
  });
}

function refuseUnsupported(source: DocumentText, lexeme: string, offset: number): void {
  const refused = UNSUPPORTED.get(CST.tokenType(lexeme));
  if (refused === undefined) return;
  const shown = lexeme.slice(0, MAX_SHOWN);
  throw source.refusal('unsupported-yaml', `YAML reads ${shown} as ${refused.as}.`, offset, {
    fix: refused.fix(shown),
  });
}

function syntaxRefusal(source: DocumentText, error: YAMLError, { quote }: Marks): Refusal {
  const conflict = CONFLICT.exec(source.text);
  if (conflict !== null) {
    return source.refusal('not-parsable', 'A merge conflict was left here.', conflict.index, {
      fix: 'Keep one side of it, and take out the three lines that Git put in.',
    });
  }
  const { message, fix } = syntaxWords(error, source.text);
  const offset = error.message.startsWith('Missing closing') ? quote : error.pos[0];
  return source.refusal('not-parsable', message, offset, { fix });
}
