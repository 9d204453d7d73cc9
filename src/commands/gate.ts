import { gate } from '../gate.ts';
import { inert, visible } from '../report/escape.ts';
import type { Command } from './command.ts';
import { readGateOptions, USAGE } from './gate-options.ts';
import { tell } from './tell.ts';

/** `as-declared gate`: all five questions. */
export const gateCommand: Command = {
  usage: USAGE,
  async run(words) {
    const { request, ...files } = readGateOptions(words);
    const progress = (line: string) => process.stderr.write(`${inert(visible(line))}\n`);
    return tell(await gate({ ...request, progress }), files);
  },
};
