import type { Commit } from '../github/commit.ts';
import type { StepInputs } from './inputs.ts';

/**
 * The step's own token is for its own repository; another one may be needed to read the policies of others.
 * @param repository of the workflow, as `owner/name`
 */
export function tokensFor(
  { token, policyToken }: Pick<StepInputs, 'token' | 'policyToken'>,
  repository: string,
): (commit: Commit) => string {
  const own = repository.toLowerCase();
  return ({ owner, repo }) => (`${owner}/${repo}`.toLowerCase() === own || policyToken === '' ? token : policyToken);
}
