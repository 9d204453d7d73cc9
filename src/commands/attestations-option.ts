import type { AttestationStore } from '../github/attestations.ts';
import { usage } from './options.ts';

/**
 * The repository whose attestations an option names, read with the token of the environment, if there is one.
 * @throws Refusal host/usage
 */
export function attestationsIn(text: string | undefined): AttestationStore | undefined {
  if (text === undefined) return undefined;
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text) ?? [];
  if (owner === undefined || repo === undefined) throw usage('--attestations takes OWNER/REPOSITORY.');
  return { owner, repo, token: process.env.GITHUB_TOKEN ?? '' };
}
