import { Refusal } from '../finding.ts';
import { canvasFor } from '../report/canvas.ts';
import { inert, visible } from '../report/escape.ts';
import { terminalReport } from '../report/terminal.ts';
import type { RuleId } from '../rules.ts';
import { run } from '../run.ts';
import type { Permitted } from '../running/permission.ts';
import type { RunEnd } from '../sandbox/chain/run-sandboxed.ts';
import { type Command, REFUSED } from './command.ts';
import { complain } from './complain.ts';
import { RUN_USAGE, readRunOptions } from './run-options.ts';

/** What shells say of a program that cannot be executed or is not there. */
const EXIT_CODES: Partial<Record<RuleId, number>> = {
  'host/not-executable': 126,
  'host/interpreter-unavailable': 127,
};

/** What the tool cannot say itself: that it was ended because a limit was reached. */
function limitReached({ timedOut, usage }: RunEnd, { grant: { limits } }: Permitted): string | undefined {
  if (timedOut) return `its wall clock limit of ${limits.wallSeconds} seconds`;
  if (usage.outOfMemoryKills > 0) return `its memory limit of ${limits.memoryBytes / 2 ** 20} MiB`;
  return undefined;
}

/** `as-declared run`: a tool inside its grant. */
export const runCommand: Command = {
  usage: RUN_USAGE,
  async run(words) {
    try {
      const outcome = await run(readRunOptions(words));
      if (outcome.kind === 'refused') {
        process.stderr.write(`${terminalReport(outcome.result, canvasFor(process.stderr, process.env))}\n`);
        return REFUSED;
      }
      const { end, permitted } = outcome;
      const limit = limitReached(end, permitted);
      const name = inert(visible(permitted.manifest.name));
      if (limit !== undefined) process.stderr.write(`as-declared: ${name} reached ${limit} and was ended.\n`);
      return end.exitCode;
    } catch (error) {
      complain(error);
      return error instanceof Refusal ? (EXIT_CODES[error.finding.rule] ?? REFUSED) : REFUSED;
    }
  },
};
