import { Refusal } from '../finding.ts';
import type { BaseCommit } from './base-file.ts';

/** Events whose commit comes from somebody who may not be trusted with the policy. */
const PROPOSALS: readonly string[] = [
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group',
];

type Payload = Readonly<Record<string, unknown>>;

/** The part of a payload that says what set off an event which runs with the repository's secrets. */
interface Trigger {
  readonly workflow_run?: { readonly event?: unknown } | null;
  readonly issue?: { readonly pull_request?: unknown } | null;
}

async function payloadOf(): Promise<Payload> {
  const { context } = await import('@actions/github');
  const payload: unknown = context.payload;
  return typeof payload === 'object' && payload !== null ? (payload as Payload) : {};
}

/** Whether a stranger's commit may be what such an event is about. A push or a release is the repository's own. */
async function isAboutProposal(event: string | undefined): Promise<boolean> {
  switch (event) {
    case 'pull_request_target':
      return true;
    case 'workflow_run': {
      const { workflow_run: run } = (await payloadOf()) as Trigger;
      return String(run?.event).startsWith('pull_request');
    }
    case 'issue_comment': {
      const { issue } = (await payloadOf()) as Trigger;
      return issue?.pull_request !== undefined;
    }
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

function baseSha(payload: Payload): unknown {
  const { pull_request: pull, merge_group: group } = payload as {
    pull_request?: { base?: { sha?: unknown } };
    merge_group?: { base_sha?: unknown };
  };
  return pull?.base?.sha ?? group?.base_sha;
}

/**
 * The base of what the event proposes; undefined for an event that proposes nothing, such as a push.
 * @throws Refusal policy/base-unavailable when the event does not say
 */
export async function proposalBase(event: string | undefined, token: string): Promise<BaseCommit | undefined> {
  if (event === undefined || !PROPOSALS.includes(event)) return undefined;
  const { context } = await import('@actions/github');
  const sha = baseSha(await payloadOf());
  if (typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha)) return { ...context.repo, sha, token };
  throw new Refusal(
    'policy/base-unavailable',
    `The event ${event} does not name the base commit to take the policy from.`,
    {
      fix: 'Run the gate on pull_request or merge_group as GitHub sends them.',
    },
  );
}
