import type { Finding } from '../../finding.ts';
import type { ObservedCall } from '../observation.ts';
import { isLibraryCall } from './noise.ts';
import { DECLARED_AT, deviation, type TrialRecord, times } from './trial-record.ts';

function outcomeText({ outcome }: ObservedCall): string {
  switch (outcome) {
    case 'refused':
      return 'It was answered with an error.';
    case 'killed':
      return 'It was answered with SIGSYS.';
  }
}

/** System calls outside of the tool's category, or with arguments that no category has. */
export function compareSyscalls(record: TrialRecord): Finding[] {
  const { observation, grant } = record;
  return observation.refused
    .filter(({ name }) => !isLibraryCall(name))
    .map((call) =>
      deviation(record, {
        rule: 'runtime/undeclared-syscall',
        message: `The tool called ${call.name} ${times(call.count)}, which the category ${grant.category} does not have in that form. ${outcomeText(call)}`,
        fix: `Find out why the tool needs it. If it should, declare ${call.name} under capabilities.syscalls.allow, or another category.`,
        at: DECLARED_AT.syscalls,
        seen: call,
        evidence: {
          syscall: call.name,
          outcome: call.outcome,
          ...(call.detail !== undefined && { asked: call.detail }),
        },
      }),
    );
}
