import { Refusal } from '../finding.ts';
import { eventPayload } from './payload.ts';

/** Whether a stranger's commit may be what such an event is about. A push or a release is the repository's own. */
async function isAboutProposal(event: string | undefined): Promise<boolean> {
  switch (event) {
    case 'pull_request_target':
      return true;
    case 'workflow_run':
      return String((await eventPayload()).workflow_run?.event).startsWith('pull_request');
    case 'issue_comment':
      return (await eventPayload()).issue?.pull_request !== undefined;
    case undefined:
    default:
      return false;
  }
}

/** @throws Refusal host/pull-request-target, where a stranger's tool would run beside the repository's secrets */
export async function refuseDangerousEvent(event: string | undefined): Promise<void> {
  if (!(await isAboutProposal(event))) return;
  throw new Refusal('host/pull-request-target', `as-declared does not run a pull request's tools under ${event}.`, {
    fix: 'Use `on: pull_request`, which has neither secrets nor a token that can write.',
  });
}
