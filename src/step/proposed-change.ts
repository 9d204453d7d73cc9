import { Refusal } from '../finding.ts';
import type { Commit } from '../github/commit.ts';
import { eventPayload, type Payload } from './payload.ts';

/** Events whose commit comes from somebody who may not be trusted with the policy. */
const PROPOSALS: readonly string[] = [
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group',
];

/** What an event proposes to change. */
export interface ProposedChange {
  readonly base: Commit;
  /** Of the pull request, when the event was sent; or the pull request of a merge group, whose event names no labels. */
  readonly labels: readonly string[] | { readonly ofPullRequest: number };
}

function baseSha({ pull_request: pull, merge_group: group }: Payload): unknown {
  return pull?.base?.sha ?? group?.base_sha;
}

/**
 * Names of the labels that the pull request had when the event was sent. A label that is read wrong waives nothing, and
 * one that is set later counts in the next event only.
 */
export function labelsOf({ pull_request: pull }: Payload): readonly string[] {
  const labels: readonly unknown[] = Array.isArray(pull?.labels) ? pull.labels : [];
  return labels.flatMap((label) => {
    const named = typeof label === 'object' && label !== null && 'name' in label ? label.name : undefined;
    return typeof named === 'string' ? [named] : [];
  });
}

/** A merge queue names its branches after the pull request that each adds: `gh-readonly-queue/main/pr-104-<sha>`. */
function queuedPullRequest({ merge_group: group }: Payload): number | undefined {
  const [, number] = /\/pr-(\d{1,15})-[0-9a-f]+$/.exec(String(group?.head_ref)) ?? [];
  return number === undefined ? undefined : Number(number);
}

/**
 * What the event proposes; undefined for an event that proposes nothing, such as a push.
 * @throws Refusal policy/base-unavailable when the event does not say what it would change
 */
export async function readProposedChange(event: string | undefined): Promise<ProposedChange | undefined> {
  if (event === undefined || !PROPOSALS.includes(event)) return undefined;
  const payload = await eventPayload();
  const sha = baseSha(payload);
  if (typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha)) {
    const { context } = await import('@actions/github');
    const queued = queuedPullRequest(payload);
    const labels = queued === undefined ? labelsOf(payload) : { ofPullRequest: queued };
    return { base: { ...context.repo, sha }, labels };
  }
  throw new Refusal(
    'policy/base-unavailable',
    `The event ${event} does not name the base commit to take the policy from.`,
    {
      fix: 'Run the gate on pull_request or merge_group as GitHub sends them.',
    },
  );
}
