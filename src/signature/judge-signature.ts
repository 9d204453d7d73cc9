import type { Finding, Place } from '../finding.ts';
import { compareSubjects, type SignedArtifact, signedBytes } from './artifact-match.ts';
import { readBundle } from './bundle.ts';
import { type CertificateIdentity, certificateIdentity, signingCertificate } from './certificate.ts';
import { type AcceptedIdentity, compareIdentity, identitiesFor } from './identity.ts';
import { readStatement } from './statement.ts';
import { readTrustedRoot, type TrustedRootSource } from './trust-root.ts';
import { verifyBundle } from './verification.ts';
import { assertLogKeysValid, type WitnessedTimes, witnessedTimes } from './witness.ts';

export interface SignatureRequest {
  readonly bundlePath?: string;
  readonly trustedRoot: TrustedRootSource;
  readonly artifact: SignedArtifact;
  readonly toolName: string;
  /** The signer must be in every one of these lists. */
  readonly accepted: readonly (readonly AcceptedIdentity[])[];
  /** Where the policy lists them, or would. */
  readonly identitiesAt: Place;
}

/** Who signed, and when that was seen. */
export interface Signer extends CertificateIdentity, WitnessedTimes {}

/**
 * Who made these bytes? Verifies a Sigstore bundle by identity and holds it against the policy.
 * The signer is the one whom the bundle proves, also where findings say that the policy wants another.
 * Throws a `Refusal` where nobody is proved.
 */
export async function judgeSignature(request: SignatureRequest): Promise<{ signer: Signer; findings: Finding[] }> {
  const { artifact } = request;
  const accepted = request.accepted.map((list) => identitiesFor(request.toolName, list, request.identitiesAt));
  const bundle = await readBundle(request.bundlePath);
  const certificate = signingCertificate(bundle);
  const times = witnessedTimes(bundle);
  const root = await readTrustedRoot(request.trustedRoot);

  const { content } = bundle;
  const blob = content.$case === 'messageSignature' ? await signedBytes(content.messageSignature, artifact) : undefined;
  verifyBundle(bundle, blob, root, { certificate, times });
  assertLogKeysValid(bundle, times, root);

  const signer: Signer = { ...certificateIdentity(certificate), ...times };
  const findings = accepted.flatMap((list) => compareIdentity(signer, list));
  if (content.$case === 'dsseEnvelope') {
    findings.push(...compareSubjects(readStatement(content.dsseEnvelope), artifact));
  }
  return { signer, findings };
}
