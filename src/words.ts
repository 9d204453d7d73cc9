import { parse } from 'shell-quote';
import { Refusal } from './finding.ts';
import { quoted } from './quoted.ts';

/** `$` and back-quotes mean something even within double quotes. */
const EXPANSIONS = /[$`]/;

/** Every quote is closed and no backslash is the last. shell-quote itself takes an open quote for none at all. */
const CLOSED = /^(?:[^\\"']|\\.|"(?:[^"\\]|\\.)*"|'[^']*')*$/s;

/** Of the white space outside of quotes, all is blanks and tabs: a line break would begin another command. */
const ONE_LINE = /^(?:[^\s\\"']|[ \t]|\\\S|\\[ \t]|"(?:[^"\\]|\\.)*"|'[^']*')*$/s;

/**
 * Splits a command line into words as a shell would, quotes and backslashes included, and refuses whatever a shell
 * would act on: there is no shell here that could.
 *
 * @throws Refusal host/step-input for an empty line, an operator, a glob, a comment, an expansion,
 * an open quote or a line break outside of quotes
 */
export function splitWords(line: string): readonly string[] {
  const refuse = (what: string): never => {
    throw new Refusal(
      'host/step-input',
      `run: ${what} in ${quoted(line)}. The words are handed to the tool as they are, not to a shell.`,
      {
        fix: 'Write the program and its arguments only; put anything that needs a shell into a script of the tool.',
      },
    );
  };
  if (EXPANSIONS.test(line)) refuse('an expansion');
  if (!CLOSED.test(line)) refuse('an open quote');
  if (!ONE_LINE.test(line)) refuse('a line break, or white space like it, outside of quotes');
  const words = parse(line).map((entry) => {
    if (typeof entry === 'string') return entry;
    return refuse('comment' in entry ? 'a comment' : `the operator ${entry.op}`);
  });
  return words.length === 0 ? refuse('no word') : words;
}
