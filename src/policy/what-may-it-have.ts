import type { Answer } from '../interview.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { decideGrant } from './deciding/decide.ts';
import type { Grant } from './grant.ts';
import type { Exception } from './layer.ts';
import type { Policy } from './policy.ts';

/**
 * The grant: what is both asked for and allowed. Under `enforce` there is none unless all that is asked for is allowed.
 * @param exceptions those that hold for this tool today
 */
export async function whatMayItHave(
  manifest: Manifest,
  policy: Policy,
  exceptions: readonly Exception[],
): Promise<Answer<Grant>> {
  const { grant, findings } = decideGrant(manifest, policy, exceptions);
  const what = findings.length === 0 ? `within what ${policy.name} allows` : `asks for more than ${policy.name} allows`;
  return { value: grant, findings, what };
}
