import type { AttestationStore } from '../github/attestations.ts';
import { repositoryIn } from '../github/repository-name.ts';
import { usage } from './options.ts';

/**
 * The repository whose attestations an option names, read with the token of the environment, if there is one.
 * @throws Refusal host/usage
 */
export function attestationsIn(text: string | undefined, isOffline: boolean): AttestationStore | undefined {
  if (text === undefined) return undefined;
  const repository = repositoryIn(text);
  if (repository === undefined) throw usage('--attestations takes OWNER/REPOSITORY.');
  if (isOffline) throw usage('--attestations asks GitHub, and --offline nobody; give the bundle of one with --bundle.');
  return { ...repository, token: process.env.GITHUB_TOKEN ?? '' };
}
