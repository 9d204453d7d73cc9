import { canvasFor } from '../report/canvas.ts';
import { jsonText } from '../report/json.ts';
import { buildReport } from '../report/report.ts';
import { terminalReport } from '../report/terminal.ts';
import { writeWhole } from '../report/write.ts';
import type { GateResult } from '../result.ts';
import { exitCode } from '../verdict.ts';

/** Where a verdict is written beside the terminal. */
export interface Files {
  readonly report: string | undefined;
  readonly summary: string | undefined;
}

/**
 * Prints a verdict, and writes it where it was asked for.
 * @returns the exit code
 * @throws Refusal host/report-unwritable, once it is printed
 */
export async function tell(result: GateResult, { report, summary }: Files): Promise<number> {
  // Looked at before anything is written: a report may be the very file that the terminal quotes.
  const text = terminalReport(result, canvasFor(process.stdout, process.env));
  try {
    if (report !== undefined) await writeWhole(report, jsonText(buildReport(result)));
    if (summary !== undefined) {
      const { summaryHtml } = await import('../report/summary.ts');
      await writeWhole(summary, summaryHtml(result));
    }
  } finally {
    process.stdout.write(`${text}\n`);
  }
  return exitCode(result.tools);
}
