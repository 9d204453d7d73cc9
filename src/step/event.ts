import { Refusal } from '../finding.ts';
import type { Commit } from '../github/commit.ts';

/** Events whose commit comes from somebody who may not be trusted with the policy. */
const PROPOSALS: readonly string[] = [
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group',
];

/** @throws Refusal host/pull-request-target, where a stranger's tool would run beside the repository's secrets */
export function refuseDangerousEvent(event: string | undefined): void {
  if (event !== 'pull_request_target') return;
  throw new Refusal('host/pull-request-target', 'as-declared does not run tools under pull_request_target.', {
    fix: 'Use `on: pull_request`, which has neither secrets nor a token that can write.',
  });
}

function baseSha(payload: { readonly [key: string]: unknown }): unknown {
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
export async function proposalBase(event: string | undefined): Promise<Commit | undefined> {
  if (event === undefined || !PROPOSALS.includes(event)) return undefined;
  const { context } = await import('@actions/github');
  const sha = baseSha(context.payload);
  if (typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha)) return { ...context.repo, sha };
  throw new Refusal(
    'policy/base-unavailable',
    `The event ${event} does not name the base commit to take the policy from.`,
    {
      fix: 'Run the gate on pull_request or merge_group as GitHub sends them.',
    },
  );
}
