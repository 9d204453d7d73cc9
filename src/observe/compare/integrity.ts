import { type Finding, finding } from '../../finding.ts';
import type { Observation } from '../observation.ts';

const FIX = 'Run again. If it happens again, keep the trace and report it: what was not seen cannot be judged.';

function incomplete(message: string, evidence: Finding['evidence']): Finding {
  return finding('runtime/trace-incomplete', message, { fix: FIX, ...(evidence !== undefined && { evidence }) });
}

/** Whether the record of a run can be judged by at all: nothing missing from it, nothing in it that was not read. */
export function checkIntegrity(observation: Observation): Finding[] {
  const { started, whole, exit, dropped, unreadable, lines } = observation;
  const unread = lines.read - lines.used;
  const findings: Finding[] = [];
  if (!started) {
    findings.push(incomplete('The record of the run ends before the tool was seen to start.', { lines: lines.read }));
  } else if (!whole || exit === null) {
    findings.push(
      incomplete('The record of the run ends before every process was seen to end.', { lines: lines.read }),
    );
  }
  if (unread > 0) {
    const message = `${unread} of ${lines.read} lines of the record could not be read.`;
    findings.push(incomplete(message, { first: unreadable }));
  }
  if (dropped > 0) {
    const message = `The tool did more different things than are remembered of a run: ${dropped} went unrecorded.`;
    findings.push(incomplete(message, { dropped }));
  }
  return findings;
}
