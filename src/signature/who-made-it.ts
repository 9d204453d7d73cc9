import type { Artifact } from '../artifact/artifact.ts';
import { Refusal } from '../finding.ts';
import type { Answer } from '../interview.ts';
import type { Policy } from '../policy/policy.ts';
import { readUpTo } from './bundle-file.ts';
import type { Signer } from './judge-signature.ts';
import { reasons } from './reasons.ts';
import type { TrustedRootSource } from './trust-root.ts';

/** What is needed of the tool to say who made it. */
export interface SignedTool {
  readonly name: string;
  readonly artifact: Artifact;
  readonly bundlePath: string | undefined;
  readonly trustedRoot: TrustedRootSource;
}

/**
 * The artifact's bytes once more: a signature over the bytes themselves needs them whole. Who compares their digest
 * sees whether they are still the ones that were unpacked.
 * @throws Refusal signature/artifact-changed
 */
async function bytesAgain({ path, size }: Artifact): Promise<Buffer> {
  const changed = (how: string, cause?: unknown) =>
    new Refusal('signature/artifact-changed', `${path} ${how} since it was unpacked.`, {
      fix: 'Let nothing write to the artifact during the gate.',
      cause,
    });
  const bytes = await readUpTo(path, size, 'refuse links').catch((cause: unknown) => {
    throw changed(`can no longer be read (${reasons(cause)})`, cause);
  });
  if (bytes === undefined) throw changed('has grown');
  return bytes;
}

/** The signer that the artifact's bundle proves, held against the identities of the policy. */
export async function whoMadeIt(
  { name, artifact, bundlePath, trustedRoot }: SignedTool,
  policy: Policy,
): Promise<Answer<Signer>> {
  const { path, sha256, sha512 } = artifact;
  const { judgeSignature } = await import('./judge-signature.ts');
  const { signer, findings } = await judgeSignature({
    ...(bundlePath !== undefined && { bundlePath }),
    trustedRoot,
    artifact: { path, sha256, sha512, bytes: () => bytesAgain(artifact) },
    toolName: name,
    accepted: policy.supplyChain.identities,
    identitiesAt: policy.tiers[0].layers[0].document.place('/supply_chain/identities'),
  });
  return { value: signer, findings, what: `signed by ${signer.subject}` };
}
