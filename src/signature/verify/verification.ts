import type { KeyObject } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { X509Certificate } from '@sigstore/core';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { type SignedEntity, toSignedEntity, toTrustMaterial, VerificationError, Verifier } from '@sigstore/verify';
import { Refusal } from '../../finding.ts';
import type { RuleId } from '../../rules.ts';
import { reasons } from '../reasons.ts';
import type { WitnessedTimes } from './witness.ts';

const OTHER_ROOT = 'If another Sigstore instance signed, name its trusted root with --trusted-root.';
const FETCH_AGAIN =
  'Fetch bundle and artifact again from where they were published; if that does not help, use neither.';
const WITNESS =
  'Sign again with a client that has a log or a timestamp authority see it, as cosign does unless it is told otherwise; also what a kept key signs needs one.';

/** What the library says of evidence that is not whole, whoever should have made it. */
const DAMAGE = /root hash|checkpoint|inclusion p|hash count|lines in/i;

/** What the library's verdicts are called here, and what to do. */
const VERDICTS: Readonly<Record<VerificationError['code'], { readonly rule: RuleId; readonly fix: string }>> = {
  TLOG_ERROR: { rule: 'signature/not-logged', fix: 'Sign again, and let the client enter the signature in a log.' },
  TLOG_MISSING_INCLUSION_ERROR: { rule: 'signature/not-logged', fix: FETCH_AGAIN },
  TLOG_INCLUSION_PROOF_ERROR: { rule: 'signature/untrusted-log', fix: OTHER_ROOT },
  TLOG_INCLUSION_PROMISE_ERROR: { rule: 'signature/untrusted-log', fix: OTHER_ROOT },
  TLOG_BODY_ERROR: { rule: 'signature/log-mismatch', fix: FETCH_AGAIN },
  CERTIFICATE_ERROR: { rule: 'signature/untrusted-certificate', fix: OTHER_ROOT },
  SIGNATURE_ERROR: { rule: 'signature/invalid-signature', fix: FETCH_AGAIN },
  TIMESTAMP_ERROR: { rule: 'signature/timestamp', fix: WITNESS },
  PUBLIC_KEY_ERROR: { rule: 'signature/unverifiable', fix: FETCH_AGAIN },
  NOT_IMPLEMENTED_ERROR: { rule: 'signature/unverifiable', fix: FETCH_AGAIN },
};

/** What vouches for a signature: a certificate, or a key that the policy's owners keep. */
export type Voucher =
  | { readonly kind: 'certificate'; readonly certificate: X509Certificate }
  | { readonly kind: 'key'; readonly key: KeyObject };

/** A bundle with what of it was read already. */
export interface Signed {
  readonly bundle: Bundle;
  readonly content: SignedEntity['signature'];
  readonly voucher: Voucher;
  readonly times: WitnessedTimes;
}

/**
 * How many have to vouch. An instance without any log has timestamps alone (GitHub's own for private repositories); which
 * it is the trusted root says, and two roots are never taken for one.
 */
function thresholds({ tlogs, ctlogs }: TrustedRoot) {
  const logs = tlogs.length + ctlogs.length > 0 ? 1 : 0;
  return { tlogThreshold: logs, ctlogThreshold: logs, timestampThreshold: 1 };
}

/**
 * Ends unless the bundle's certificate leads to `root` and was valid at every witnessed time, or its key is the one that
 * is kept; its signature is in a trusted log, and valid. Of whom the certificate names, and of what the statement says,
 * nothing is judged here.
 */
export function verifyBundle(signed: Signed, root: TrustedRoot): void {
  const verifier = new Verifier(trustMaterial(root, signed.voucher), thresholds(root));
  try {
    verifier.verify({ ...toSignedEntity(signed.bundle), signature: signed.content });
  } catch (cause) {
    throw refusalOf(cause, signed);
  }
}

function trustMaterial(root: TrustedRoot, voucher: Voucher) {
  try {
    return toTrustMaterial(root, () => keptKey(voucher));
  } catch (cause) {
    const message = `A key or certificate of the trusted root cannot be read: ${reasons(cause)}.`;
    throw new Refusal('signature/trust-root-malformed', message, { cause });
  }
}

/** A key that is kept is valid until nobody names it any more. */
function keptKey(voucher: Voucher) {
  if (voucher.kind !== 'key') throw new Error('a bundle with a certificate asks for no key');
  return { publicKey: voucher.key, validFor: () => true };
}

function refusalOf(cause: unknown, { voucher, times }: Signed): Refusal {
  if (!(cause instanceof VerificationError) || !Object.hasOwn(VERDICTS, cause.code)) {
    const message = `The bundle cannot be verified: ${reasons(cause)}.`;
    return new Refusal('signature/unverifiable', message, { fix: FETCH_AGAIN, cause });
  }
  if (cause.code === 'CERTIFICATE_ERROR' && voucher.kind === 'certificate') {
    const { certificate } = voucher;
    const outside = [...times.logged, ...times.timestamped].find((time) => !certificate.validForDate(time));
    if (outside !== undefined) return expired(outside, certificate, cause);
  }
  const { rule, fix } = VERDICTS[cause.code];
  const isDamaged = fix === OTHER_ROOT && DAMAGE.test(cause.message);
  return new Refusal(rule, `The bundle does not verify: ${reasons(cause)}.`, {
    fix: isDamaged ? FETCH_AGAIN : fix,
    cause,
  });
}

function expired(seen: Date, { notBefore, notAfter }: X509Certificate, cause: unknown): Refusal {
  const message = `The signature was seen at ${seen.toISOString()}; its certificate was valid from ${notBefore.toISOString()} to ${notAfter.toISOString()}.`;
  return new Refusal('signature/expired-certificate', message, { fix: 'Sign again.', cause });
}
