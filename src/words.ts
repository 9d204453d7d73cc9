import { parse } from 'shell-quote';
import { Refusal } from './finding.ts';

/** `$` and back-quotes mean something even within double quotes. */
const EXPANSIONS = /[$`]/;

/** Every quote is closed and no backslash is the last. shell-quote itself takes an open quote for none at all. */
const CLOSED = /^(?:[^\\"']|\\.|"(?:[^"\\]|\\.)*"|'[^']*')*$/s;

/**
 * Splits a command line into words as a shell would, quotes and backslashes included, and refuses whatever a shell
 * would act on: there is no shell here that could.
 *
 * @throws Refusal host/step-input for an empty line, an operator, a glob, a comment, an expansion
 * or an open quote
 */
export function splitWords(line: string): readonly string[] {
  const refuse = (what: string): never => {
    throw new Refusal(
      'host/step-input',
      `run: ${what} in \`${line}\`. The words are handed to the tool, not to a shell.`,
      {
        fix: 'Write the program and its arguments only; put anything that needs a shell into a script of the tool.',
      },
    );
  };
  if (EXPANSIONS.test(line)) refuse('an expansion');
  if (!CLOSED.test(line)) refuse('an open quote');
  const words = parse(line).map((entry) => {
    if (typeof entry === 'string') return entry;
    return refuse('comment' in entry ? 'a comment' : `the operator ${entry.op}`);
  });
  return words.length === 0 ? refuse('no word') : words;
}
