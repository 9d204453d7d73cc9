export interface PullRequest {
  readonly base?: { readonly sha?: unknown };
  readonly labels?: unknown;
  readonly [key: string]: unknown;
}

export interface MergeGroup {
  readonly base_sha?: unknown;
  readonly head_ref?: unknown;
}

/** The parts of an event's payload that matter here, as far as they can be believed to be there. */
export interface Payload {
  readonly pull_request?: PullRequest | null;
  readonly merge_group?: MergeGroup | null;
  /** Of events that run with the repository's secrets: what set them off. */
  readonly workflow_run?: { readonly event?: unknown } | null;
  readonly issue?: { readonly pull_request?: unknown } | null;
}

/** What the runner says of the event. */
export async function eventPayload(): Promise<Payload> {
  const { context } = await import('@actions/github');
  const payload: unknown = context.payload;
  return typeof payload === 'object' && payload !== null ? payload : {};
}
