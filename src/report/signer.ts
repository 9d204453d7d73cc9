import { fingerprint } from '../signature/accepted-signer.ts';
import type { SignatureAnswer } from '../signature/judge-signature.ts';
import type { Proof } from '../signature/prove.ts';
import { boundedText, orNull } from './bounded.ts';

/** Who signed, for programs. What a bundle does not say is null. */
export interface ReportedSigner {
  readonly issuer: string | null;
  readonly subject: string | null;
  /** SHA-256 of the public key, where a key signed in the place of an identity. */
  readonly key: string | null;
  readonly source_repository: string | null;
  readonly source_ref: string | null;
  readonly source_commit: string | null;
  readonly workflow: string | null;
  readonly trigger: string | null;
  readonly runner: string | null;
  readonly run: string | null;
}

/** What a bundle proves, whatever a policy says of it. */
export interface ReportedProof {
  /** The trusted root that vouches for it. */
  readonly verified_by: string;
  /** When logs and timestamp authorities saw the signature. */
  readonly logged: readonly string[];
  readonly timestamped: readonly string[];
  /** What the signed statement is; null for a signature over the bytes themselves. */
  readonly predicate_type: string | null;
  /** What the statement calls the artifact; null where it is one of several, or there is none. */
  readonly about: string | null;
}

/** How many bundles there were, and how many of them prove a signer who is wanted. */
export type CountedBundles = Pick<SignatureAnswer, 'offered' | 'holding'>;

export function signerJson({ signer }: Proof): ReportedSigner {
  const { repository, ref, commit, signer: workflow, trigger, runner, run } = signer.kind === 'key' ? {} : signer.build;
  return {
    issuer: signer.kind === 'key' ? null : boundedText(signer.issuer),
    subject: signer.kind === 'key' ? null : boundedText(signer.subject),
    key: signer.kind === 'key' ? fingerprint(signer.key) : null,
    source_repository: orNull(repository),
    source_ref: orNull(ref),
    source_commit: orNull(commit),
    workflow: orNull(workflow),
    trigger: orNull(trigger),
    runner: orNull(runner),
    run: orNull(run),
  };
}

/** What the statement calls the only thing that it is about. */
export function aboutOf({ statement }: Proof): string | undefined {
  const [subject, ...others] = statement?.subjects ?? [];
  return others.length > 0 || subject?.name === '' ? undefined : subject?.name;
}

export function proofJson(proof: Proof): ReportedProof {
  const { by, logged, timestamped, statement } = proof;
  const times = (all: readonly Date[]) => all.map((time) => time.toISOString());
  return {
    verified_by: boundedText(by),
    logged: times(logged),
    timestamped: times(timestamped),
    predicate_type: orNull(statement?.predicateType),
    about: orNull(aboutOf(proof)),
  };
}
