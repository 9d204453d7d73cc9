import parseExpression from 'spdx-expression-parse';
import { type LicenseTerm, spdxId, termOf } from './license-term.ts';

/**
 * A licence claim as a tree. `unknown` is a leaf that SPDX does not know: a free name, a reference, a broken text, with
 * the licences that it mentions all the same, so that one odd word does not hide a denied licence beside it.
 */
export type LicenseExpression =
  | { readonly kind: 'license'; readonly text: string; readonly term: LicenseTerm }
  | { readonly kind: 'unknown'; readonly text: string; readonly mentions: readonly LicenseTerm[] }
  | { readonly kind: 'and' | 'or'; readonly left: LicenseExpression; readonly right: LicenseExpression };

/** Characters; the parser recurses, and the longest expression of a real package has about 400. */
export const MAX_EXPRESSION_LENGTH = 2048;

/** The parser skips over other characters, and over what is missing after these prefixes. */
const WELL_FORMED = /^(?!.*(?:LicenseRef-|DocumentRef-)(?![A-Za-z0-9.-]))[A-Za-z0-9.\-+:() ]+$/u;

type Parsed = ReturnType<typeof parseExpression>;

function treeOf(parsed: Parsed): LicenseExpression {
  if ('conjunction' in parsed) {
    return { kind: parsed.conjunction, left: treeOf(parsed.left), right: treeOf(parsed.right) };
  }
  const { license, plus = false, exception } = parsed;
  const text = `${license}${plus ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`;
  if (spdxId(license) === undefined) return unknown(text);
  return { kind: 'license', text, term: termOf(license, plus, exception) };
}

function unknown(text: string): LicenseExpression {
  const ids = (text.match(/[A-Za-z0-9.-]+\+?/gu) ?? []).map((word) => ({
    id: spdxId(word.replace(/\+$/u, '')),
    plus: word.endsWith('+'),
  }));
  return { kind: 'unknown', text, mentions: ids.flatMap(({ id, plus }) => (id === undefined ? [] : termOf(id, plus))) };
}

/** In the list's spelling, which is the only one that the parser knows. */
function spelled(text: string): string {
  return text.replaceAll(/[A-Za-z0-9.-]+/gu, (word) => spdxId(word) ?? word);
}

/**
 * Reads an SPDX expression (SPDX 2.3, annex D). What is none, or is too long, is one unknown leaf. Names are read so
 * too: many generators put an id or an expression there.
 */
export function readExpression(text: string): LicenseExpression {
  if (text.length > MAX_EXPRESSION_LENGTH || !WELL_FORMED.test(text)) return unknown(text);
  try {
    return treeOf(parseExpression(spelled(text)));
  } catch {
    return unknown(text); // A syntax error, a word that SPDX does not know, or parentheses without end.
  }
}
