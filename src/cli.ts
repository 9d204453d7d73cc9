#!/usr/bin/env node
import { readCommandLine, USAGE } from './command-line.ts';
import { Refusal } from './finding.ts';
import { inertLines, visible } from './report/escape.ts';
import { closeInherited } from './sandbox/descriptors.ts';
import { VERSION } from './version.ts';

function complain(error: unknown): void {
  if (error instanceof Refusal) {
    const { message, fix } = error.finding;
    process.stderr.write(
      inertLines(`as-declared: ${visible(message)}\n${fix === undefined ? '' : `${visible(fix)}\n`}`),
    );
  } else {
    process.stderr.write(inertLines(`as-declared failed: ${visible(String(error))}\n`));
  }
}

async function main(words: readonly string[]): Promise<number> {
  const command = readCommandLine(words);
  switch (command.kind) {
    case 'help':
      process.stdout.write(USAGE);
      return 0;
    case 'version':
      process.stdout.write(`${VERSION}\n`);
      return 0;
    case 'gate': {
      const { runGate } = await import('./run-gate.ts');
      return runGate(command);
    }
  }
}

// Until the end is reached this is the answer: a promise that never settles must not look like a pass.
process.exitCode = 2;
process.on('unhandledRejection', (error) => {
  complain(error);
  process.exit(2);
});
closeInherited();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  complain(error);
}
