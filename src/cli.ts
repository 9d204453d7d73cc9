#!/usr/bin/env node
import { type Command, outletsOf, readCommandLine, USAGE } from './command-line.ts';
import { Refusal } from './finding.ts';
import { asFinding } from './interview.ts';
import { inertLines, visible } from './report/escape.ts';
import { clearOutlets } from './report/outlet.ts';
import { closeInherited } from './sandbox/descriptors.ts';
import { VERSION } from './version.ts';

function complain(error: unknown): void {
  const { message, fix, evidence } = asFinding(error);
  // What as-declared's own failure said is told as well: there may be no report to look it up in.
  const said = error instanceof Refusal || typeof evidence?.said !== 'string' ? [] : evidence.said.split('\n');
  const lines = [`as-declared: ${message}`, ...(fix === undefined ? [] : [fix]), ...said];
  process.stderr.write(inertLines(`${lines.map(visible).join('\n')}\n`));
}

/** An earlier report is taken away by a command line that is refused as well. */
async function understand(words: readonly string[]): Promise<Command> {
  try {
    return readCommandLine(words);
  } catch (refusal) {
    for (const outlets of outletsOf(words)) await clearOutlets(outlets);
    throw refusal;
  }
}

async function main(words: readonly string[]): Promise<number> {
  const command = await understand(words);
  switch (command.kind) {
    case 'help':
      process.stdout.write(USAGE);
      return 0;
    case 'version':
      process.stdout.write(`${VERSION}\n`);
      return 0;
    case 'gate': {
      // Before the rest is even loaded: whoever ends us meanwhile finds no old verdict.
      await clearOutlets(command);
      const { runGate } = await import('./run-gate.ts');
      return runGate(command);
    }
  }
}

function giveUp(error: unknown): void {
  complain(error);
  process.exit(2);
}

function unanswered(): void {
  complain(new Error('It ran out of things to do before it had an answer.'));
}

// Until the end is reached this is the answer: a promise that never settles must not look like a pass.
process.exitCode = 2;
process.on('uncaughtException', giveUp);
process.on('unhandledRejection', giveUp);
process.once('beforeExit', unanswered);
closeInherited();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  complain(error);
}
process.off('beforeExit', unanswered);
