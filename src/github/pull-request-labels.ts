import { Refusal } from '../finding.ts';
import type { Commit } from './commit.ts';
import { withoutToken } from './without-token.ts';

/** How long the API may take to answer, in milliseconds. */
const API_TIMEOUT = 30_000;

/**
 * Names of the labels that a pull request has now.
 * @throws Refusal manifest/base-unavailable
 */
export async function labelsOfPullRequest(
  number: number,
  { owner, repo }: Pick<Commit, 'owner' | 'repo'>,
  token: string,
): Promise<readonly string[]> {
  try {
    const { getOctokit } = await import('@actions/github');
    const request = { signal: AbortSignal.timeout(API_TIMEOUT) };
    const { issues } = getOctokit(token).rest;
    const { data } = await issues.listLabelsOnIssue({ owner, repo, issue_number: number, per_page: 100, request });
    return data.map(({ name }) => name).filter((name) => typeof name === 'string');
  } catch (cause) {
    const why = withoutToken(cause, token);
    throw new Refusal('manifest/base-unavailable', `The labels of pull request ${number} could not be read: ${why}.`, {
      fix: 'Give the job `permissions: pull-requests: read`: the policy demands a label.',
    });
  }
}
