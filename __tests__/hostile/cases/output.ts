// What a tool says, and what it calls things, on its way to a runner and to a terminal.
import { REFUSED } from '../../kit/attack.ts';
import type { Attack, HostileCase } from '../../kit/hostile-case.ts';
import { readCommands } from '../../kit/runner-commands.ts';
import type { Wall } from '../../kit/wall.ts';
import { HOST } from '../walls/host.ts';

const OF = 'workflow commands and ##[ on stdout and stderr';

const WRITE = ['runtime/undeclared-write'];
const EXEC = ['runtime/undeclared-exec'];

/** So long that what follows stands at the beginning of a line. */
const LONG = 'x'.repeat(64);

/** Whether a runner would do what the tool said. */
const obeyed: Attack['succeeded'] = ({ stdout, stderr }) =>
  [stdout, stderr].some((said) => readCommands(said).length > 0);

/** Whether a terminal would. */
const acted: Attack['succeeded'] = ({ stdout, stderr }) =>
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/.test(stdout + stderr);

function said(
  where: 'stdout' | 'stderr' | 'path' | 'words' | 'name',
  text: string,
  rules: readonly string[],
  succeeded: Attack['succeeded'],
  wall: Wall,
): HostileCase {
  const attack = { words: ['speech', where, text], ...(succeeded && { succeeded }) };
  return { name: `${text.replace(LONG, '…')} by ${where}`, of: OF, attack, ended: REFUSED, rules, exitCode: 1, wall };
}

export const COMMANDS: readonly HostileCase[] = [
  said('name', `${LONG} ::error::forged`, WRITE, obeyed, HOST.commandStart),
  said('path', `${LONG} ::debug::forged`, WRITE, obeyed, HOST.commandStart),
  said('stdout', 'words ##[set-env name=PATH;]/tmp', [], obeyed, HOST.oldCommands),
  said('stderr', '##[error]forged', [], obeyed, HOST.oldCommands),
  said('path', '##[add-path]_tmp', WRITE, obeyed, HOST.oldCommands),
  said('words', '##[error]forged', EXEC, obeyed, HOST.oldCommands),
  said('stdout', '\\x1b]0;forged\\x07\\x1b[2J', [], acted, HOST.visibleText),
  said('stderr', '\\r✓ PASS  probe 1.0.0', [], acted, HOST.visibleText),
];
