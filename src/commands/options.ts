import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Refusal } from '../finding.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

export function usage(message: string): Refusal {
  return new Refusal('host/usage', message, { fix: '--help lists what there is.' });
}

/**
 * The options of one command, and the words that belong to none.
 * @throws Refusal host/usage
 */
export function readOptions<T extends Options>(words: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
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
