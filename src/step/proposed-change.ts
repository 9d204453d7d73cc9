import { Refusal } from '../finding.ts';
import type { Commit } from '../github/commit.ts';
import { eventPayload, type MergeGroup, type Payload, type PullRequest } from './payload.ts';

/** Events whose commit comes from somebody who may not be trusted with the policy. */
const PROPOSALS: readonly string[] = [
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group',
];

/** Of the pull request, when the event was sent; or the pull request of a merge group, whose event names no labels. */
type Labels = readonly string[] | { readonly ofPullRequest: number };

/** What an event proposes to change. */
export interface ProposedChange {
  readonly base: Commit;
  readonly labels: Labels;
}

/**
 * Names of the labels that the pull request had when the event was sent. A label that is read wrong waives nothing, and
 * one that is set later counts in the next event only.
 */
function labelsOf({ labels: set }: PullRequest): readonly string[] {
  const labels: readonly unknown[] = Array.isArray(set) ? set : [];
  return labels.flatMap((label) => {
    const named = typeof label === 'object' && label !== null && 'name' in label ? label.name : undefined;
    return typeof named === 'string' ? [named] : [];
  });
}

/** A merge queue names its branches after the pull request that each adds: `gh-readonly-queue/main/pr-104-<sha>`. */
function queuedPullRequest({ head_ref }: MergeGroup): number | undefined {
  const [, number] = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]{40,64}$/.exec(String(head_ref)) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** What is said of the base commit and of labels. Each event has its own part of the payload, and no other counts. */
export function proposedBy(event: string, payload: Payload): { readonly sha: unknown; readonly labels: Labels } {
  if (event !== 'merge_group') {
    const pull = payload.pull_request ?? {};
    return { sha: pull.base?.sha, labels: labelsOf(pull) };
  }
  const group = payload.merge_group ?? {};
  const queued = queuedPullRequest(group);
  return { sha: group.base_sha, labels: queued === undefined ? [] : { ofPullRequest: queued } };
}

/**
 * What the event proposes; undefined for an event that proposes nothing, such as a push.
 * @throws Refusal policy/base-unavailable when the event does not say what it would change
 */
export async function readProposedChange(event: string | undefined): Promise<ProposedChange | undefined> {
  if (event === undefined || !PROPOSALS.includes(event)) return undefined;
  const { sha, labels } = proposedBy(event, await eventPayload());
  if (typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha)) {
    const { context } = await import('@actions/github');
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
