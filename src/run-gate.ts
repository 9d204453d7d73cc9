import type { Command } from './command-line.ts';
import { gate } from './gate.ts';
import { interruptible } from './interruption.ts';
import { canvasFor } from './report/canvas.ts';
import { jsonText } from './report/json.ts';
import { writeOutlet } from './report/outlet.ts';
import { buildReport } from './report/report.ts';
import { summaryHtml } from './report/summary.ts';
import { terminalReport } from './report/terminal.ts';
import { exitCode } from './verdict.ts';

/**
 * `as-declared gate`: judges, prints, writes what was asked for.
 * @returns the exit code
 */
export async function runGate({ request, report, summary }: Extract<Command, { kind: 'gate' }>): Promise<number> {
  const canvas = canvasFor(process.stdout, process.env);
  const result = await gate({
    ...request,
    progress: (line) => process.stderr.write(`${line}\n`),
  });
  try {
    // There is a verdict: whoever asks us to end now gets it whole.
    await interruptible(async () => {
      if (report !== undefined) await writeOutlet(report, 'report', jsonText(buildReport(result)));
      if (summary !== undefined) await writeOutlet(summary, 'summary', summaryHtml(result));
    });
  } finally {
    process.stdout.write(`${terminalReport(result, canvas)}\n`);
  }
  return exitCode(result.tools);
}
