import { arrayItems, quotedText } from '../arguments.ts';
import type { Call, CallReaders, Notebook } from '../call.ts';
import { foldersOf, isNowhere, OWN_FOLDER, pathsOf, placesOf, recordFailure } from './paths.ts';

/** Words of a command line that are kept, and their length together in characters. */
const MAX_WORDS = 64;
const MAX_COMMAND = 1_024;

/** The words of a command line, cut where they go on for too long. */
function commandWords(argv: string): readonly string[] {
  const words: string[] = [];
  let room = MAX_COMMAND;
  for (const item of arrayItems(argv) ?? []) {
    const word = quotedText(item) ?? item;
    if (words.length === MAX_WORDS || word.length > room) return [...words, '…'];
    room -= word.length;
    words.push(word);
  }
  return words;
}

interface Execution {
  readonly folder: string;
  readonly path: string | undefined;
  readonly argv: string;
}

function recordExecution(call: Call, { folder, path, argv }: Execution, notebook: Notebook): boolean {
  const paths = pathsOf(call, path, foldersOf(call, folder));
  const [program] = paths ?? [];
  if (paths === undefined) return isNowhere(call);
  const places = placesOf(call, paths, notebook, true);
  // An exec that did not return may not have happened: its process is gone either way.
  if (call.result.value === '0') {
    call.by.process.command = commandWords(argv);
    call.by.process.program = program;
    for (const place of places) notebook.recorder.executed(place, call.by);
  } else {
    recordFailure(call, 'execute', places, notebook);
  }
  return true;
}

export const EXEC_CALLS: CallReaders = {
  execve: (call, notebook) => {
    const [path, argv = ''] = call.args;
    return recordExecution(call, { folder: OWN_FOLDER, path, argv }, notebook);
  },
  execveat: (call, notebook) => {
    const [folder = '', path, argv = ''] = call.args;
    return recordExecution(call, { folder, path, argv }, notebook);
  },
};
