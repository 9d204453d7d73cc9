import { type Finding, finding } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import type { Proof } from '../prove.ts';
import { compareClaims } from './compare-claims.ts';
import { compareProvenance, isWanted, type ProvenanceDemand } from './demand.ts';
import { PROVENANCE_TYPES } from './provenance.ts';

/** What there is to meet demands with. */
export interface Offered {
  /** Of bundles that hold; of others nothing is believed. */
  readonly proofs: readonly Proof[];
  /** Half a sentence on those that prove nobody; empty where there are none. */
  readonly refused: string;
  readonly bundles: 'any' | 'all';
}

const isProvenance = (type: string): boolean => PROVENANCE_TYPES.some((known) => known === type);

function absent({ predicateTypes, place }: ProvenanceDemand, { proofs, refused }: Offered): Finding {
  const found = proofs.map(({ statement }) => quoted(statement?.predicateType ?? 'a signature over the bytes'));
  const others = refused === '' ? '' : `; ${refused} prove nobody`;
  const message = `No bundle that holds is ${predicateTypes.join(' or ')}; found is ${[...new Set(found)].join(', ')}${others}.`;
  return finding('signature/no-provenance', message, {
    related: [place],
    fix: predicateTypes.some(isProvenance)
      ? 'Have the build attest its provenance (actions/attest-build-provenance, npm publish --provenance), and name that bundle, too.'
      : 'Attest it with the artifact (actions/attest with that predicate type, cosign attest-blob), and name that bundle, too.',
  });
}

/** What is missing so that one of the bundles meets a demand: of several what the nearest lacks. */
async function unmet(demand: ProvenanceDemand, offered: Offered): Promise<readonly Finding[]> {
  const wanted = offered.proofs.filter((proof) => isWanted(proof, demand));
  const compared = await Promise.all(wanted.map((proof) => compareProvenance(proof, demand)));
  const [nearest] = compared.toSorted((a, b) => a.length - b.length);
  return nearest ?? [absent(demand, offered)];
}

/**
 * What is missing of what owners want of the build; and what provenances say against their own certificates, whoever met a
 * demand. Such a lie is an error where that bundle has to hold for somebody, and told where nobody asks it: who signed stands.
 */
export async function judgeDemands(
  demands: readonly ProvenanceDemand[],
  offered: Offered,
): Promise<readonly Finding[]> {
  const missing = (await Promise.all(demands.map((demand) => unmet(demand, offered)))).flat();
  const told = new Set(missing.map(({ message }) => message));
  const lies = offered.proofs.flatMap((proof) => {
    const hasToHold = offered.bundles === 'all' && demands.some((demand) => isWanted(proof, demand));
    return compareClaims(proof).map((lie): Finding => (hasToHold ? lie : { ...lie, level: 'warning' }));
  });
  return [...missing, ...lies.filter(({ message }) => !told.has(message))];
}
