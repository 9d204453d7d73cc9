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

function fromPem(base64: string | undefined): KeyObject | undefined {
  if (base64 === undefined) return undefined;
  const pem = Buffer.from(base64, 'base64').toString('latin1');
  return pem.includes(CERTIFICATE) ? new X509Certificate(pem).publicKey : createPublicKey(pem);
}

function fromVerifier({ x509Certificate, publicKey }: Verifier = {}): KeyObject | undefined {
  const [certificate, spki] = [x509Certificate?.rawBytes, publicKey?.rawBytes];
  if (certificate !== undefined) return new X509Certificate(Buffer.from(certificate, 'base64')).publicKey;
  if (spki === undefined) return undefined;
  return createPublicKey({ key: Buffer.from(spki, 'base64'), format: 'der', type: 'spki' });
}

/** The key that an entry names: of Rekor 1 as PEM, of Rekor 2 as DER. */
function keyOf({ kind, apiVersion, spec = {} }: LoggedBody): KeyObject | undefined {
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

function loggedKey(body: Uint8Array): KeyObject | undefined {
  try {
    return keyOf(JSON.parse(Buffer.from(body).toString('utf8')) as LoggedBody);
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

/**
 * Ends unless every log entry was made for the key that signed.
 * @throws Refusal signature/log-mismatch
 */
export function assertLoggedKey(bundle: Bundle, key: KeyObject): void {
  for (const { canonicalizedBody } of bundle.verificationMaterial.tlogEntries) {
    const logged = loggedKey(canonicalizedBody);
    if (logged === undefined) throw mismatch('does not name the key that signed');
    if (!logged.equals(key)) throw mismatch('was made for another key than the one that signed');
  }
}
