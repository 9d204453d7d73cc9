import { readFile } from 'node:fs/promises';
import type { Artifact } from '../artifact/artifact.ts';
import type { Answer } from '../interview.ts';
import type { Policy } from '../policy/policy.ts';
import type { Signer } from './judge-signature.ts';
import type { TrustedRootSource } from './trust-root.ts';

/** What is needed of the tool to say who made it. */
export interface SignedTool {
  readonly name: string;
  readonly artifact: Artifact;
  readonly bundlePath: string | undefined;
  readonly trustedRoot: TrustedRootSource;
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
    artifact: { path, sha256, sha512, bytes: () => readFile(path) },
    toolName: name,
    accepted: policy.supplyChain.identities,
  });
  return { value: signer, findings, what: `signed by ${signer.subject}` };
}
