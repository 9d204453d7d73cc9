// A log as Rekor 2 keeps it: entries without a promise, proved by a checkpoint that the log signs with Ed25519. The mock has
// one whose entries have another form than the real one's.
import { createHash, generateKeyPairSync, randomBytes, sign, X509Certificate } from 'node:crypto';
import {
  HashAlgorithm,
  PublicKeyDetails,
  type TransparencyLogEntry,
  type TransparencyLogInstance,
} from '@sigstore/protobuf-specs';

const ORIGIN = 'log2.acme.example';

const sha256 = (...parts: readonly Uint8Array[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** RFC 6962, 2.1: leaves and nodes are told apart by their first byte. */
const leafHash = (body: Uint8Array) => sha256(Buffer.of(0), body);
const nodeHash = (left: Uint8Array, right: Uint8Array) => sha256(Buffer.of(1), left, right);

/** What is entered: the signature, what it is over, and the PEM of the key or certificate that it is verified with. */
export interface Entered {
  readonly kind: 'hashedrekord' | 'dsse';
  /** Of the blob, or of the payload of the envelope. */
  readonly digest: Buffer;
  readonly algorithm: 'sha256' | 'sha384' | 'sha512';
  readonly signature: Buffer;
  readonly pem: string;
}

export interface Rekor2 {
  readonly instance: TransparencyLogInstance;
  log(entered: Entered): TransparencyLogEntry;
}

function verifierOf(pem: string) {
  const keyDetails = 'PKIX_ECDSA_P256_SHA_256';
  if (pem.includes('BEGIN CERTIFICATE'))
    return { keyDetails, x509Certificate: { rawBytes: base64(new X509Certificate(pem).raw) } };
  const der = pem.replaceAll(/-----[^-]+-----|\s/g, '');
  return { keyDetails, publicKey: { rawBytes: der } };
}

function bodyOf({ kind, digest, algorithm, signature, pem }: Entered): Buffer {
  const hash = { algorithm: algorithm.replace('sha', 'SHA2_'), digest: base64(digest) };
  const signed = { content: base64(signature), verifier: verifierOf(pem) };
  const spec =
    kind === 'dsse'
      ? { dsseV002: { payloadHash: hash, signatures: [signed] } }
      : { hashedRekordV002: { data: hash, signature: signed } };
  return Buffer.from(JSON.stringify({ apiVersion: '0.0.2', kind, spec }));
}

/** A log with a key of its own. Each entry is the second of a tree of two. */
export function newRekor2(start: Date): Rekor2 {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  const keyId = sha256(spki);
  return {
    instance: {
      baseUrl: `https://${ORIGIN}`,
      operator: 'acme.example',
      hashAlgorithm: HashAlgorithm.SHA2_256,
      logId: { keyId },
      checkpointKeyId: undefined,
      publicKey: { rawBytes: spki, keyDetails: PublicKeyDetails.PKIX_ED25519, validFor: { start, end: undefined } },
    },
    log(entered) {
      const body = bodyOf(entered);
      const other = leafHash(randomBytes(16));
      const rootHash = nodeHash(other, leafHash(body));
      const note = `${ORIGIN}\n2\n${base64(rootHash)}\n`;
      const signature = Buffer.concat([keyId.subarray(0, 4), sign(null, Buffer.from(note), privateKey)]);
      return {
        logIndex: '1',
        logId: { keyId },
        kindVersion: { kind: entered.kind, version: '0.0.2' },
        integratedTime: '0',
        inclusionPromise: undefined,
        inclusionProof: {
          logIndex: '1',
          treeSize: '2',
          rootHash,
          hashes: [other],
          checkpoint: { envelope: `${note}\n\u2014 ${ORIGIN} ${base64(signature)}\n` },
        },
        canonicalizedBody: body,
      };
    },
  };
}
