import { inert, visible } from '../report/escape.ts';

/** Tells a person who waits of each step as it begins, on stderr. */
export function progress(line: string): void {
  process.stderr.write(`${inert(visible(line))}\n`);
}
