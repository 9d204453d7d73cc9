import type { Finding, Json } from '../finding.ts';
import { MAX_SIGHTINGS } from '../observe/observation.ts';
import { cut } from './bounded.ts';
import { firstFew } from './wording.ts';

/** Processes that are named of one finding. */
const MAX_NAMED = 3;

/** Characters of a command line that are shown. */
const MAX_COMMAND = 160;

/** A command line in one line; words that would not read as one are quoted. */
export function commandText(command: readonly string[]): string {
  return cut(
    command.map((word) => (/^[\w@%+=:,./~-]+$/.test(word) ? word : JSON.stringify(word))).join(' '),
    MAX_COMMAND,
  );
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function processText(process: Json): string[] {
  if (!isObject(process) || !Array.isArray(process.command)) return [];
  const command = commandText(process.command.map(String));
  return [typeof process.pid === 'number' ? `${command}  (pid ${process.pid})` : command];
}

/** The processes behind a deviation, from `evidence.processes`: `[{"pid": 2, "command": ["node", "fetch.js"]}]`. */
export function culprits({ evidence }: Finding): string[] {
  const processes = evidence?.processes;
  const named = Array.isArray(processes) ? processes.flatMap(processText) : [];
  const shown = firstFew(named, MAX_NAMED);
  // Where as many are named as are kept, nobody knows how many there were.
  return named.length < MAX_SIGHTINGS ? shown : [...named.slice(0, MAX_NAMED), 'and others'];
}
