import { type Finding, finding } from '../../finding.ts';
import type { Observation } from '../observation.ts';

const FIX = 'Run again. If it happens again, keep the trace and report it: what was not seen cannot be judged.';

const NOT_STARTED_FIX =
  'See what it said: the command may be for another machine, or its first line name an interpreter that the sandbox does not show. Where it is neither, run again, keep the trace and report it.';

function incomplete(message: string, evidence: Finding['evidence'], fix = FIX): Finding {
  return finding('runtime/trace-incomplete', message, { fix, ...(evidence !== undefined && { evidence }) });
}

/** Whether the record of a run can be judged by at all: nothing missing from it, nothing in it that was not read. */
export function checkIntegrity(observation: Observation): Finding[] {
  const { started, whole, exit, dropped, unreadable, lines } = observation;
  const unread = lines.read - lines.used;
  const findings: Finding[] = [];
  if (!started) {
    const message = 'The record of the run ends before the tool was seen to start.';
    findings.push(incomplete(message, { lines: lines.read }, NOT_STARTED_FIX));
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
