import type { Bundle } from '@sigstore/bundle';
import type { X509Certificate } from '@sigstore/core';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, VerificationError, Verifier } from '@sigstore/verify';
import { Refusal } from '../finding.ts';
import type { RuleId } from '../rules.ts';
import { reasons } from './reasons.ts';
import type { WitnessedTimes } from './witness.ts';

const OTHER_ROOT = 'If another Sigstore instance signed, name its trusted root with --trusted-root.';
const FETCH_AGAIN =
  'Fetch bundle and artifact again from where they were published; if that does not help, use neither.';

/** What the library's verdicts are called here, and what to do. */
const VERDICTS: Readonly<Record<VerificationError['code'], { readonly rule: RuleId; readonly fix: string }>> = {
  TLOG_ERROR: { rule: 'signature/not-logged', fix: 'Sign again, and let the client enter the signature in a log.' },
  TLOG_MISSING_INCLUSION_ERROR: { rule: 'signature/not-logged', fix: FETCH_AGAIN },
  TLOG_INCLUSION_PROOF_ERROR: { rule: 'signature/untrusted-log', fix: OTHER_ROOT },
  TLOG_INCLUSION_PROMISE_ERROR: { rule: 'signature/untrusted-log', fix: OTHER_ROOT },
  TLOG_BODY_ERROR: { rule: 'signature/log-mismatch', fix: FETCH_AGAIN },
  CERTIFICATE_ERROR: { rule: 'signature/untrusted-certificate', fix: OTHER_ROOT },
  SIGNATURE_ERROR: { rule: 'signature/invalid-signature', fix: FETCH_AGAIN },
  TIMESTAMP_ERROR: { rule: 'signature/timestamp', fix: OTHER_ROOT },
  // Nothing here hands the library a managed key, or asks for what it has not implemented.
  PUBLIC_KEY_ERROR: { rule: 'signature/unverifiable', fix: FETCH_AGAIN },
  NOT_IMPLEMENTED_ERROR: { rule: 'signature/unverifiable', fix: FETCH_AGAIN },
};

/**
 * Ends unless the bundle's certificate leads to `root`, was valid at every witnessed time, its signature is in a
 * trusted log, and is over `blob` (the artifact) or over the statement within the bundle. Of whom the certificate
 * names, and of what the statement says, nothing is judged here.
 */
export function verifyBundle(bundle: Bundle, blob: Buffer | undefined, root: TrustedRoot, explain: Explanation): void {
  const verifier = new Verifier(trustMaterial(root), { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 });
  try {
    verifier.verify(toSignedEntity(bundle, blob));
  } catch (cause) {
    throw refusalOf(cause, explain);
  }
}

/** What a message about a bundle that was not verified can say. */
interface Explanation {
  readonly certificate: X509Certificate;
  readonly times: WitnessedTimes;
}

function trustMaterial(root: TrustedRoot) {
  try {
    return toTrustMaterial(root);
  } catch (cause) {
    const message = `A key or certificate of the trusted root cannot be read: ${reasons(cause)}.`;
    throw new Refusal('signature/trust-root-malformed', message, { cause });
  }
}

function refusalOf(cause: unknown, { certificate, times }: Explanation): Refusal {
  if (!(cause instanceof VerificationError) || !Object.hasOwn(VERDICTS, cause.code)) {
    const message = `The bundle cannot be verified: ${reasons(cause)}.`;
    return new Refusal('signature/unverifiable', message, { fix: FETCH_AGAIN, cause });
  }
  const outside = [...times.logged, ...times.timestamped].find((time) => !certificate.validForDate(time));
  if (cause.code === 'CERTIFICATE_ERROR' && outside !== undefined) {
    const period = `${certificate.notBefore.toISOString()} to ${certificate.notAfter.toISOString()}`;
    const message = `The signature was seen at ${outside.toISOString()}; its certificate was valid from ${period}.`;
    return new Refusal('signature/expired-certificate', message, { fix: 'Sign again.', cause });
  }
  const { rule, fix } = VERDICTS[cause.code];
  return new Refusal(rule, `The bundle does not verify: ${reasons(cause)}.`, { fix, cause });
}
