import { interruptible } from '../interruption.ts';
import { canvasFor } from '../report/canvas.ts';
import { jsonText } from '../report/json.ts';
import { type Outlets, writeOutlet } from '../report/outlet.ts';
import { buildReport } from '../report/report.ts';
import { terminalReport } from '../report/terminal.ts';
import type { GateResult } from '../result.ts';
import { exitCode } from '../verdict.ts';

/**
 * Prints a verdict, and writes it where it was asked for.
 * @returns the exit code
 * @throws Refusal host/report-unwritable, once it is printed
 */
export async function tell(result: GateResult, { report, summary }: Outlets): Promise<number> {
  const text = terminalReport(result, canvasFor(process.stdout, process.env));
  try {
    // There is a verdict: whoever asks us to end now gets it whole.
    await interruptible(async () => {
      if (report !== undefined) await writeOutlet(report, 'report', jsonText(buildReport(result)));
      if (summary === undefined) return;
      const { summaryHtml } = await import('../report/summary.ts');
      await writeOutlet(summary, 'summary', summaryHtml(result));
    });
  } finally {
    process.stdout.write(`${text}\n`);
  }
  return exitCode(result.tools);
}
