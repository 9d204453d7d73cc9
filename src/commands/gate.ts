import { gate } from '../gate.ts';
import type { Command } from './command.ts';
import { readGateOptions, USAGE } from './gate-options.ts';
import { progress } from './progress.ts';
import { tell } from './tell.ts';

/** `as-declared gate`: all five questions. */
export const gateCommand: Command = {
  usage: USAGE,
  async run(words) {
    const { request, ...files } = readGateOptions(words);
    return tell(await gate({ ...request, progress }), files);
  },
};
