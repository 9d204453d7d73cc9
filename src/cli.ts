#!/usr/bin/env node
import { REFUSED } from './commands/command.ts';
import { commandOf, isGroup, overview } from './commands/commands.ts';
import { complain } from './commands/complain.ts';
import { outletsOf, wordsOfTool } from './commands/options.ts';
import { Refusal } from './finding.ts';
import { systemReason } from './message-of.ts';
import { clearOutlets } from './report/outlet.ts';
import { closeInherited } from './sandbox/chain/descriptors.ts';
import { VERSION } from './version.ts';

/** What follows `--` is the tool's, and so is a plea for help in it. */
function asksForHelp(words: readonly string[]): boolean {
  return wordsOfTool(words).own.some((word) => word === '--help' || word === '-h');
}

async function main(line: readonly string[]): Promise<number> {
  const [name] = line;
  if (name === undefined || name === 'help' || asksForHelp([name])) {
    process.stdout.write(overview());
    return 0;
  }
  if (isGroup(name) && asksForHelp(line.slice(1, 2))) {
    process.stdout.write(overview(name));
    return 0;
  }
  if (name === '--version') {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  if (!asksForHelp(line)) {
    // Before the rest is even loaded: whoever ends us meanwhile, or is refused, finds no old verdict.
    for (const outlets of outletsOf(line)) await clearOutlets(outlets);
  }
  const { command, words } = await commandOf(line);
  if (!asksForHelp(words)) return command.run(words);
  process.stdout.write(command.usage);
  return 0;
}

/** @throws Refusal host/usage where the current folder has been removed, from which every path is meant */
function refuseLostFolder(): void {
  try {
    process.cwd();
  } catch (cause) {
    throw new Refusal('host/usage', 'The folder that as-declared was started in is not there any more.', {
      cause,
      fix: 'Start it in a folder that is.',
    });
  }
}

const UNANSWERED = process.argv[2] === 'run' ? REFUSED : 2;

function giveUp(error: unknown): void {
  complain(error);
  process.exit(UNANSWERED);
}

/** Whoever was to read the verdict has left, or has no room: then it is as if there were none. */
function unheard(cause: Error): void {
  giveUp(
    new Refusal('host/report-unwritable', `What was to be printed could not be: ${systemReason(cause)}.`, { cause }),
  );
}

function unanswered(): void {
  complain(new Error('It ran out of things to do before it had an answer.'));
}

// Until the end is reached this is the answer: a promise that never settles must not look like a pass.
process.exitCode = UNANSWERED;
process.on('uncaughtException', giveUp);
process.on('unhandledRejection', giveUp);
process.once('beforeExit', unanswered);
closeInherited();
try {
  refuseLostFolder();
  // What `run` prints is the tool's, and goes past us.
  if (UNANSWERED === 2) process.stdout.on('error', unheard);
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  complain(error);
}
process.off('beforeExit', unanswered);
