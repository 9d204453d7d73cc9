import type { Finding } from '../../finding.ts';
import type { Grant } from '../../policy/grant.ts';
import { categoriesWith, grantedProfile, isObtainable } from '../../sandbox/seccomp/profile.ts';
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

/** Whether the tool has the call, and was refused for its arguments. */
function isDeclared(name: string, grant: Grant): boolean {
  return grantedProfile(grant).allowed.has(name);
}

function fixFor(name: string, grant: Grant): string {
  if (!isObtainable(name)) return 'Let the tool do without: no manifest and no policy gets it.';
  if (isDeclared(name, grant)) {
    return wantsHost(name, grant)
      ? 'Find out where the tool wants to connect. If it should, declare the host under capabilities.networking.allowed_domains, in a category for it: web-client. Which host it is, "as-declared learn" finds out.'
      : 'Let the tool do without: no tool has it with these arguments.';
  }
  const why = 'Find out why the tool needs it. If it should,';
  if (grant.syscalls.deny.includes(name)) return `${why} take it out of what the manifest denies.`;
  const categories = categoriesWith(name);
  const another = categories.length === 0 ? '' : `, or take a category that has it: ${categories.join(', ')}`;
  return `${why} declare ${name} under capabilities.syscalls.allow${another}.`;
}

/** Whether it is for want of a host to connect to that a socket was refused. */
function wantsHost(name: string, grant: Grant): boolean {
  return name === 'socket' && isDeclared(name, grant) && grant.endpoints.length === 0;
}

/** What is wrong with a call, behind how often it was made. */
function contradiction(name: string, grant: Grant): string {
  if (grant.syscalls.deny.includes(name)) return 'which its manifest denies';
  const arguments_ = isDeclared(name, grant) ? ' with these arguments' : '';
  return `which the category ${grant.category} does not have${arguments_}`;
}

/** System calls outside of the tool's category, or with arguments that no category has. */
export function compareSyscalls(record: TrialRecord): Finding[] {
  const { observation, grant } = record;
  return observation.refused
    .filter(({ name }) => !isLibraryCall(name))
    .map((call) =>
      deviation(record, {
        rule: 'runtime/undeclared-syscall',
        message: `The tool called ${call.name} ${times(call.count)}, ${contradiction(call.name, grant)}. ${outcomeText(call)}`,
        fix: fixFor(call.name, grant),
        at: wantsHost(call.name, grant) ? DECLARED_AT.domains : DECLARED_AT.syscalls,
        seen: call,
        evidence: {
          syscall: call.name,
          outcome: call.outcome,
          ...(isDeclared(call.name, grant) && { declared: true }),
          ...(call.detail !== undefined && { asked: call.detail }),
        },
      }),
    );
}
