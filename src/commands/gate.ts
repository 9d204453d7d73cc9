import { gate } from '../gate.ts';
import { canvasFor } from '../report/canvas.ts';
import { jsonText } from '../report/json.ts';
import { buildReport } from '../report/report.ts';
import { summaryHtml } from '../report/summary.ts';
import { terminalReport } from '../report/terminal.ts';
import { writeWhole } from '../report/write.ts';
import { exitCode } from '../verdict.ts';
import type { Command } from './command.ts';
import { readGateOptions, USAGE } from './gate-options.ts';

/** `as-declared gate`: judges, prints, writes what was asked for. */
export const gateCommand: Command = {
  usage: USAGE,
  async run(words) {
    const { request, report, summary } = readGateOptions(words);
    const canvas = canvasFor(process.stdout, process.env);
    const result = await gate({
      ...request,
      progress: (line) =>
        process.stderr.write(`${line}
`),
    });
    try {
      if (report !== undefined) await writeWhole(report, jsonText(buildReport(result)));
      if (summary !== undefined) await writeWhole(summary, summaryHtml(result));
    } finally {
      process.stdout.write(`${terminalReport(result, canvas)}
`);
    }
    return exitCode(result.tools);
  },
};
