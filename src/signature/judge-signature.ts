import type { Finding, Place } from '../finding.ts';
import { type AcceptedSigners, compareSigner, signersFor } from './accepted-signer.ts';
import { readBundle } from './bundle/bundle.ts';
import { type Proof, prove } from './prove.ts';
import type { SignedArtifact } from './signed-artifact.ts';
import { compareSubjects } from './statement/compare-subjects.ts';
import { type TrustedRootSource, trustedRoots } from './trust/trusted-roots.ts';

export interface SignatureRequest {
  readonly bundlePath?: string;
  readonly trustedRoot: TrustedRootSource;
  readonly artifact: SignedArtifact;
  readonly toolName: string;
  /** The signer must be in every one of these lists. */
  readonly accepted: readonly AcceptedSigners[];
  /** Where the policy lists them, or would. */
  readonly identitiesAt: Place;
}

/**
 * Who made these bytes? Verifies a Sigstore bundle and holds it against the policy.
 * The signer is the one whom the bundle proves, also where findings say that the policy wants another.
 * Throws a `Refusal` where nobody is proved.
 */
export async function judgeSignature(request: SignatureRequest): Promise<{ proof: Proof; findings: Finding[] }> {
  const { artifact, toolName, identitiesAt } = request;
  const accepted = request.accepted.map((signers) => signersFor(toolName, signers, identitiesAt));
  const bundle = await readBundle(request.bundlePath);
  const roots = await trustedRoots(request.trustedRoot);
  const keys = accepted.flatMap((signers) => signers.keys.map(({ key }) => key));
  const proof = await prove(bundle, artifact, { roots, keys });
  const signer = await Promise.all(accepted.map((signers) => compareSigner(proof.signer, signers)));
  const subject = proof.statement === undefined ? [] : await compareSubjects(proof.statement, artifact);
  return { proof, findings: [...signer.flat(), ...subject] };
}
