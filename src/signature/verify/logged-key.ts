import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { Refusal } from '../../finding.ts';
import { reasons } from '../reasons.ts';

// A log entry states with which key its signature was verified as it was entered. The library compares signature and
// digest, and not that: of a signature under ECDSA anybody can make a key of their own for which it is valid as well.

/** What of an entry's body names a key, by the kinds of entry that the library takes. All of it is JSON of the log's. */
interface LoggedBody {
  readonly kind?: unknown;
  readonly apiVersion?: unknown;
  readonly spec?: {
    readonly signature?: { readonly publicKey?: { readonly content?: string } };
    readonly signatures?: readonly { readonly verifier?: string }[];
    readonly content?: { readonly envelope?: { readonly signatures?: readonly { readonly publicKey?: string }[] } };
    readonly hashedRekordV002?: { readonly signature?: { readonly verifier?: Verifier } };
    readonly dsseV002?: { readonly signatures?: readonly { readonly verifier?: Verifier }[] };
  };
}

interface Verifier {
  readonly x509Certificate?: { readonly rawBytes?: string };
  readonly publicKey?: { readonly rawBytes?: string };
}

const CERTIFICATE = 'BEGIN CERTIFICATE';

/** Who an entry says has signed: a certificate with its key, or a key alone. */
interface Logged {
  readonly key: KeyObject;
  readonly certificate?: Buffer;
}

function ofCertificate({ publicKey: key, raw: certificate }: X509Certificate): Logged {
  return { key, certificate };
}

function fromPem(base64: string | undefined): Logged | undefined {
  if (base64 === undefined) return undefined;
  const pem = Buffer.from(base64, 'base64').toString('latin1');
  return pem.includes(CERTIFICATE) ? ofCertificate(new X509Certificate(pem)) : { key: createPublicKey(pem) };
}

function fromVerifier({ x509Certificate, publicKey }: Verifier = {}): Logged | undefined {
  const [certificate, spki] = [x509Certificate?.rawBytes, publicKey?.rawBytes];
  if (certificate !== undefined) return ofCertificate(new X509Certificate(Buffer.from(certificate, 'base64')));
  if (spki === undefined) return undefined;
  return { key: createPublicKey({ key: Buffer.from(spki, 'base64'), format: 'der', type: 'spki' }) };
}

/** What an entry names: of Rekor 1 as PEM, of Rekor 2 as DER. */
function loggedBy({ kind, apiVersion, spec = {} }: LoggedBody): Logged | undefined {
  switch (`${String(kind)} ${String(apiVersion)}`) {
    case 'hashedrekord 0.0.1':
      return fromPem(spec.signature?.publicKey?.content);
    case 'dsse 0.0.1':
      return fromPem(spec.signatures?.[0]?.verifier);
    case 'intoto 0.0.2':
      return fromPem(spec.content?.envelope?.signatures?.[0]?.publicKey);
    case 'hashedrekord 0.0.2':
      return fromVerifier(spec.hashedRekordV002?.signature?.verifier);
    case 'dsse 0.0.2':
      return fromVerifier(spec.dsseV002?.signatures?.[0]?.verifier);
    default:
      return undefined;
  }
}

function loggedIn(body: Uint8Array): Logged | undefined {
  try {
    return loggedBy(JSON.parse(Buffer.from(body).toString('utf8')) as LoggedBody);
  } catch (cause) {
    throw mismatch(`names a key that cannot be read (${reasons(cause)})`, cause);
  }
}

function mismatch(how: string, cause?: unknown): Refusal {
  return new Refusal('signature/log-mismatch', `A log entry of the bundle ${how}.`, {
    fix: 'Fetch bundle and artifact again from where they were published; if that does not help, use neither.',
    cause,
  });
}

/** DER of the certificate that a bundle was signed with, if it was with one. */
function certificateIn({ verificationMaterial: { content } }: Bundle): Uint8Array | undefined {
  switch (content.$case) {
    case 'certificate':
      return content.certificate.rawBytes;
    case 'x509CertificateChain':
      return content.x509CertificateChain.certificates[0]?.rawBytes;
    case 'publicKey':
      return undefined;
  }
}

/**
 * Ends unless every log entry was made for the key that signed, and for its certificate where it has one: whoever watches
 * the log for their identity has to see it there.
 * @throws Refusal signature/log-mismatch
 */
export function assertLoggedKey(bundle: Bundle, key: KeyObject): void {
  const certificate = certificateIn(bundle);
  for (const { canonicalizedBody } of bundle.verificationMaterial.tlogEntries) {
    const logged = loggedIn(canonicalizedBody);
    if (logged === undefined) throw mismatch('does not name the key that signed');
    if (!logged.key.equals(key)) throw mismatch('was made for another key than the one that signed');
    if (certificate !== undefined && logged.certificate?.equals(certificate) !== true)
      throw mismatch('was made for another certificate than the one that signed');
  }
}
