import { resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Refusal } from '../finding.ts';
import { messageOf } from '../message-of.ts';
import type { Outlets } from '../report/outlet.ts';
import { nearest } from '../spelling.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

export function usage(message: string): Refusal {
  return new Refusal('host/usage', message, { fix: '--help lists what there is.' });
}

/** What Node says of a command line, in a sentence: of an unknown option it goes on about words that begin with a dash. */
function inOneSentence(error: unknown, options: Options): string {
  const message = messageOf(error);
  const [sentence, name] = /^Unknown option '--([^']*)'/.exec(message) ?? [];
  if (sentence === undefined || name === undefined) return message;
  const meant = nearest(name, Object.keys(options));
  return meant === undefined ? `${sentence}.` : `${sentence}. Did you mean --${meant}?`;
}

function parse<T extends Options>(words: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    throw usage(inOneSentence(error, options));
  }
}

/**
 * The options of one command, and the words that belong to none. Of two values the last would win in silence, whoever
 * gave it; an empty one is what a shell makes of a variable that is not set.
 * @throws Refusal host/usage
 */
export function readOptions<T extends Options>(words: readonly string[], options: T) {
  const { tokens, ...read } = parse(words, options);
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (token.value === '') throw usage(`--${token.name} is empty.`);
    if (options[token.name]?.multiple === true) continue;
    if (given.has(token.name)) throw usage(`--${token.name} is given twice.`);
    given.add(token.name);
  }
  return read;
}

/** A command's own words, and those behind `--`, which are the tool's; undefined where there is no `--`. */
export function wordsOfTool(words: readonly string[]): { own: readonly string[]; behind?: readonly string[] } {
  const end = words.indexOf('--');
  return end === -1 ? { own: words } : { own: words.slice(0, end), behind: words.slice(end + 1) };
}

const OUTLETS = { report: { type: 'string' }, summary: { type: 'string' } } as const;

/** The files that a command line wants written, as far as one that is refused can be read. */
export function outletsOf(line: readonly string[]): readonly Outlets[] {
  const { tokens } = parseArgs({ args: [...line], options: OUTLETS, strict: false, tokens: true });
  return tokens.flatMap((token) => {
    if (token.kind !== 'option' || (token.name !== 'report' && token.name !== 'summary')) return [];
    return [{ [token.name]: token.value }];
  });
}

/** @throws Refusal host/usage when one file would be two things */
export function refuseSameOutlet({ report, summary }: Outlets): void {
  if (report === undefined || summary === undefined) return;
  if (resolve(report) === resolve(summary)) throw usage('--report and --summary name the same file.');
}

/** @throws Refusal host/usage when there are any */
export function refusePositionals([first]: readonly string[]): void {
  if (first !== undefined) throw usage(`"${first}" is one word too many.`);
}

/** @throws Refusal host/usage */
export function oneOf<T extends string>(what: string, value: string, allowed: readonly T[]): T {
  const known = allowed.find((each) => each === value);
  if (known === undefined) throw usage(`${what} is "${value}"; it is one of ${allowed.join(', ')}.`);
  return known;
}
