import type { Answer } from '../interview.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { decideGrant } from './deciding/decide.ts';
import type { Exceptions } from './exceptions/in-force.ts';
import type { Grant } from './grant.ts';
import type { JudgingPolicy } from './judging-policy.ts';

/**
 * The grant: what is both asked for and allowed. Under `enforce` there is none unless all that is asked for is allowed,
 * or waived.
 *
 * @param manifest absent when it could not be read: what is wrong with the policy is told all the same
 * @param exceptions those for this tool
 */
export async function whatMayItHave(
  manifest: Manifest | undefined,
  { policy, findings }: JudgingPolicy,
  exceptions: Exceptions,
): Promise<Answer<Grant>> {
  if (policy === undefined || manifest === undefined) return { findings, what: 'there is nothing to judge' };
  const decision = decideGrant(manifest, policy, exceptions.inForce);
  const waived = decision.findings.filter(({ exception }) => exception !== undefined).length;
  const within = waived === 0 ? 'within what' : `but for ${waived} waived, within what`;
  const asks = decision.findings.length > waived ? 'asks for more than' : within;
  return {
    value: decision.grant,
    findings: [...findings, ...exceptions.findings, ...decision.findings],
    what: `${asks} ${policy.name} allows`,
  };
}
