import { defined, isDefined } from '../../defined.ts';
import type { AcceptedSigners } from '../../signature/accepted-signer.ts';
import type { SignatureDemands } from '../../signature/judge-signature.ts';
import type { PolicyLayer } from '../layer.ts';
import { constraints, type Tier } from '../tier.ts';

/** Who may sign for an owner who does not say who. */
const NOBODY: AcceptedSigners = { identities: [], keys: [] };

/** Whom a file lets sign; undefined where it does not speak of signers. */
function signersOf({ identities, keys }: PolicyLayer): AcceptedSigners | undefined {
  return identities === undefined && keys === undefined
    ? undefined
    : { identities: identities ?? [], keys: keys ?? [] };
}

/** What all files want of who made an artifact: every demand holds, the latest day, all bundles where one wants all. */
export function resolveSignature(tiers: readonly [Tier<PolicyLayer>, ...Tier<PolicyLayer>[]]): SignatureDemands {
  const layers = tiers.flatMap((tier) => tier.layers);
  const [latest] = layers
    .map(({ notBefore }) => notBefore)
    .filter(isDefined)
    .toSorted((a, b) => (a.value < b.value ? 1 : -1));
  return {
    accepted: constraints(tiers, signersOf, () => NOBODY),
    identitiesAt: tiers[0].layers[0].document.place('/supply_chain/identities'),
    bundles: layers.some(({ bundles }) => bundles === 'all') ? 'all' : 'any',
    provenance: layers.flatMap(({ provenance }) => provenance ?? []),
    ...defined({ notBefore: latest }),
  };
}
