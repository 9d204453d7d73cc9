import type { RE2JS } from 're2js';
import { messageOf } from '../message-of.ts';

/**
 * How a policy names the subject of a certificate.
 * - `exact`: character by character.
 * - `pattern`: `*` stands for characters but `/` and `@`, `**` for any.
 * - `regex`: a regular expression (RE2) for the whole of it.
 */
export interface SubjectPattern {
  readonly kind: 'exact' | 'pattern' | 'regex';
  readonly text: string;
}

export function subjectPattern(text: string): SubjectPattern {
  return { kind: text.includes('*') ? 'pattern' : 'exact', text };
}

/** What stands for itself in a regular expression. */
function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

function expressionOf({ kind, text }: SubjectPattern): string {
  if (kind === 'regex') return text;
  const parts = text.split(/(\*+)/);
  return parts.map((part) => (part === '*' ? '[^/@]*' : part.startsWith('*') ? '(?s:.*)' : literal(part))).join('');
}

/**
 * Tests subjects of certificates, which who is judged may choose: by an automaton, in time linear in their length. Loaded
 * where it is needed: most policies name their signers exactly.
 */
export async function subjectTester(pattern: SubjectPattern): Promise<(subject: string) => boolean> {
  if (pattern.kind === 'exact') return (subject) => subject === pattern.text;
  const expression = await compiled(expressionOf(pattern));
  // The ref at the end of an address is anybody's to choose: a branch may be called x@acme.example.
  const isOfDomain =
    pattern.kind === 'pattern'
      ? !OWNED_URI.test(pattern.text) && OWN_DOMAIN.test(pattern.text)
      : await namesDomainAlone(pattern.text);
  return (subject) => expression.testExact(subject) && !(isOfDomain && ADDRESS.test(subject));
}

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//;

async function namesDomainAlone(text: string): Promise<boolean> {
  return OWN_DOMAIN_EXPRESSION.test(text) && !(await beginsWithOwner(text));
}

async function beginsWithOwner(text: string): Promise<boolean> {
  const { prefix } = (await compiled(text.replace(/^\^/, ''))).re2() as { readonly prefix: unknown };
  return OWNED_URI.test(String(prefix));
}

async function compiled(expression: string): Promise<RE2JS> {
  const { RE2JS } = await import('re2js');
  return RE2JS.compile(expression);
}

/** What a scheme, a host and one segment of a path are: the owner of what lies below. */
const OWNED_URI = /^[a-z][a-z0-9+.-]*:\/\/[^/*@]+\/[^/*]+\//;

/** Behind the last `@` of an address. */
const OWN_DOMAIN = /@[^@*/]+\.[^@*/]+$/;

const FLAGS = /\(\?[a-zA-Z]*m/;

/** What is wrong with how a policy names a subject, in words that follow it. */
export function patternProblem({ kind, text }: SubjectPattern): string | undefined {
  switch (kind) {
    case 'exact':
      return undefined;
    case 'pattern':
      if (/\*{3}/.test(text)) return 'has more than two * in a row';
      return OWNED_URI.test(text) || (!text.includes('/') && OWN_DOMAIN.test(text))
        ? undefined
        : 'is open before it has named an owner: anybody at the issuer could be meant';
    case 'regex':
      return FLAGS.test(text) ? 'is a regular expression over several lines, and a subject is one' : undefined;
  }
}

/** The same at the end of a regular expression. */
const OWN_DOMAIN_EXPRESSION = /^[^|]*@(?:[A-Za-z0-9-]+(?:\\\.|\[\.\]))+[A-Za-z]+\$?$/;

/**
 * Whether everything that an expression matches begins with the same owner, as the engine finds when it looks for where to
 * begin, or ends in the same domain. It is anchored, with ^ or without.
 */
async function namesOwner(text: string): Promise<boolean> {
  return (await beginsWithOwner(text)) || OWN_DOMAIN_EXPRESSION.test(text);
}

/** What is wrong with a regular expression, in the same words. Apart from the other, as the engine is loaded for it. */
export async function expressionProblem(pattern: SubjectPattern): Promise<string | undefined> {
  if (pattern.kind !== 'regex') return undefined;
  try {
    return (await namesOwner(pattern.text))
      ? undefined
      : 'is open before it has named an owner: it begins with https://github\\.com/acme/ or the like, or ends in @acme\\.example, without alternatives; a dot is any character, \\. is a dot';
  } catch (error) {
    return `is no regular expression of RE2 (${messageOf(error)})`;
  }
}

function address(text: string): SubjectPattern {
  if (/^[a-z][a-z0-9+.-]*:\/\/[^/@]*[^/]/.test(text)) return subjectPattern(text);
  if (/^[^/:@]+\.[^/:@]+\//.test(text)) return subjectPattern(`https://${text}`);
  throw new RangeError('is no address such as https://github.com/acme/tool');
}

/**
 * An address as certificates have it, its owner named. People leave the scheme out; what has no host is no address.
 * @throws RangeError in words that follow the text
 */
export function addressPattern(text: string): SubjectPattern {
  const pattern = address(text);
  const problem = patternProblem(pattern);
  if (problem !== undefined) throw new RangeError(problem);
  return pattern;
}

/**
 * A branch or tag as certificates have it, in full.
 * @throws RangeError in words that follow the text
 */
export function refPattern(text: string): SubjectPattern {
  if (text.startsWith('refs/') || text.startsWith('*')) return subjectPattern(text);
  throw new RangeError('is no ref in full: a branch is refs/heads/…, a tag refs/tags/…');
}
