import type { Artifact } from '../artifact/artifact.ts';
import { defined } from '../defined.ts';
import { Refusal } from '../finding.ts';
import type { AttestationStore } from '../github/attestations.ts';
import type { Answer } from '../interview.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Policy } from '../policy/policy.ts';
import type { Proof } from './prove.ts';
import { piecesOf } from './read-up-to.ts';
import { reasons } from './reasons.ts';
import type { SignedArtifact } from './signed-artifact.ts';
import { type AttestedSbom, attestedSboms } from './statement/attested-sbom.ts';
import { compareManifest } from './statement/compare-manifest.ts';
import type { TrustedRootSource } from './trust/trusted-roots.ts';

/** What is needed of the tool to say who made it. */
export interface SignedTool {
  readonly manifest: Manifest;
  readonly artifact: Artifact;
  readonly bundlePath: string | undefined;
  readonly store: AttestationStore | undefined;
  readonly trustedRoot: TrustedRootSource;
}

/**
 * The artifact's bytes once more, piece by piece: a signature over the bytes themselves is verified as they pass. Whoever
 * compares their digest sees whether they are still the ones that were unpacked.
 * @throws Refusal signature/artifact-changed
 */
async function* bytesAgain({ path, size }: Artifact): AsyncGenerator<Uint8Array> {
  const changed = (how: string, cause?: unknown) =>
    new Refusal('signature/artifact-changed', `${path} ${how} since it was unpacked.`, {
      fix: 'Let nothing write to the artifact during the gate.',
      cause,
    });
  let left = size;
  try {
    for await (const piece of piecesOf(path, size, 'refuse links')) {
      left -= piece.length;
      if (left < 0) throw changed('has grown');
      yield piece;
    }
  } catch (cause) {
    throw cause instanceof Refusal ? cause : changed(`can no longer be read (${reasons(cause)})`, cause);
  }
}

function signedArtifact(artifact: Artifact): SignedArtifact {
  const { path, sha256, sha512 } = artifact;
  return { name: path, digests: { sha256, sha512 }, read: () => bytesAgain(artifact) };
}

/** Who signed, and what was signed beside the artifact. */
export interface SignedBy {
  readonly proof: Proof;
  /** How many bundles there were, and how many of them prove a signer who is wanted. */
  readonly offered: number;
  readonly holding: number;
  readonly sboms: readonly AttestedSbom[];
}

/** The signer that the artifact's bundle proves, held against those of the policy. */
export async function whoMadeIt(
  { manifest, artifact, bundlePath, store, trustedRoot }: SignedTool,
  policy: Policy,
): Promise<Answer<SignedBy>> {
  const [{ judgeSignature }, { signerText }, { offersFrom }, { comparePackage }] = await Promise.all([
    import('./judge-signature.ts'),
    import('./accepted-signer.ts'),
    import('./evidence/offers.ts'),
    import('./statement/compare-package.ts'),
  ]);
  const paths = bundlePath === undefined ? [] : [bundlePath];
  const offers = await offersFrom({ paths, ...defined({ store }) }, artifact.sha256);
  const { proof, offered, holding, statements, findings } = await judgeSignature({
    ...policy.supplyChain.signature,
    ...{ offers, trustedRoot, artifact: signedArtifact(artifact), toolName: manifest.name },
  });
  const several = offered === 1 ? '' : ` (${holding} of ${offered} bundles)`;
  const value = { proof, offered, holding, sboms: attestedSboms(statements) };
  const other = [...compareManifest(statements, manifest), ...comparePackage(statements, manifest)];
  return { value, findings: [...findings, ...other], what: `signed by ${signerText(proof.signer)}${several}` };
}
