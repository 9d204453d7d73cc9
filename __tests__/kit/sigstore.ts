// A private Sigstore instance for tests and examples: Fulcio, its certificate log, Rekor 1 and 2 and a timestamp authority,
// in this process and without a network. Its private keys live as long as the object.
//
// The services are imported file by file: the package's front door loads nock, which takes over http in the process.
import { createHash, generateKeyPairSync, type KeyObject, randomInt, sign } from 'node:crypto';
import {
  type BundleLatest,
  bundleToJSON,
  type SerializedBundle,
  toDSSEBundle,
  toMessageSignatureBundle,
} from '@sigstore/bundle';
import { dsse } from '@sigstore/core';
import { initializeCA } from '@sigstore/mock/dist/fulcio/ca.js';
import { initializeCTLog } from '@sigstore/mock/dist/fulcio/ctlog.js';
import { initializeTLog } from '@sigstore/mock/dist/rekor/tlog.js';
import { initializeTSA } from '@sigstore/mock/dist/timestamp/tsa.js';
import {
  type CertificateAuthority,
  HashAlgorithm,
  PublicKeyDetails,
  type TransparencyLogEntry,
  type TransparencyLogInstance,
  TrustedRoot,
} from '@sigstore/protobuf-specs';
import { type Entered, newRekor2 } from './rekor2.ts';

const FULCIO = '1.3.6.1.4.1.57264.1';
const REKOR_URL = 'https://rekor.acme.example';
const SHA256_OID = '2.16.840.1.101.3.4.2.1';
const TSA_POLICY_OID = '1.3.6.1.4.1.57264.2';
const IN_TOTO = 'application/vnd.in-toto+json';

/** What Fulcio writes into a certificate. Further extensions by the last number of their OID, 8 to 24. */
interface Identity {
  readonly issuer?: string;
  readonly subject: string;
  readonly extensions?: Readonly<Record<number, string>>;
}

/** Who vouches for the moment of signing: Rekor's promise, Rekor's proof, the timestamp authority. */
type Witness = 'promise' | 'proof' | 'timestamp';

export interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

interface SigningOptions {
  readonly identity: Identity;
  /** Signs in the place of one that is made for it. */
  readonly key?: KeyPair;
  /** Whether the bundle hints at the key, without a certificate; the identity is nobody's then. */
  readonly kept?: boolean;
  /** By which the signature hashes; none for Ed25519. Default: SHA-256. */
  readonly hash?: 'sha256' | 'sha384' | 'sha512' | null;
  /** All three unless given. */
  readonly witnesses?: readonly Witness[];
  /** When the certificate is issued; it lives for ten minutes. Not before the instance itself. Default: now. */
  readonly issuedAt?: Date;
  /** When log and timestamp authority see the signature. Default: `issuedAt`. */
  readonly witnessedAt?: Date;
  /** Which log enters it: that of Rekor 1 unless given. One of Rekor 2 makes no promise. */
  readonly log?: 'rekor2';
  /** What the log is made to include instead of the entry that belongs to the signature. */
  readonly entry?: RekorEntry;
}

/** Signs one thing after the other: the services share a clock, so do not sign concurrently. */
export interface PrivateSigstore {
  /** Public parts only, as a `trusted_root.json` has them. */
  readonly trustedRoot: Record<string, unknown>;
  signStatement(
    payload: string | Buffer,
    options: SigningOptions & { payloadType?: string },
  ): Promise<SerializedBundle>;
  signBlob(blob: Buffer, options: SigningOptions): Promise<SerializedBundle>;
}

/** A new instance with new keys. */
export async function privateSigstore(): Promise<PrivateSigstore> {
  const start = wholeSecond(new Date());
  // The services read their clock each time they use it, which lets one Date object drive them. Whole seconds only:
  // @sigstore/core rejects some of the fractions that the mock writes into timestamps.
  const issuing = new Date(start);
  const witnessing = new Date(start);
  const ctLog = await initializeCTLog(keyPair(), issuing);
  const ca = await initializeCA(keyPair(), ctLog, issuing);
  const log = await initializeTLog(REKOR_URL, keyPair(), witnessing);
  const tsa = await initializeTSA(keyPair(), witnessing);
  const rekor2 = newRekor2(start);

  async function certify({ publicKey }: { publicKey: KeyObject }, options: SigningOptions): Promise<Buffer> {
    issuing.setTime(wholeSecond(options.issuedAt ?? new Date()).getTime());
    witnessing.setTime(wholeSecond(options.witnessedAt ?? issuing).getTime());
    const der = await ca.issueCertificate({
      publicKey: publicKey.export({ type: 'spki', format: 'der' }),
      subjectAltName: options.identity.subject,
      extensions: fulcioExtensions(options.identity),
    });
    return Buffer.from(der.buffer, der.byteOffset, der.byteLength);
  }

  /** What goes into the bundle for the key, and what a log writes down of it. */
  async function vouch(key: KeyPair, options: SigningOptions) {
    if (options.kept !== true) {
      const certificate = await certify(key, options);
      return { named: { certificate }, pem: pem(certificate) };
    }
    issuing.setTime(wholeSecond(options.issuedAt ?? new Date()).getTime());
    witnessing.setTime(wholeSecond(options.witnessedAt ?? issuing).getTime());
    return { named: { keyHint: 'kept' }, pem: key.publicKey.export({ format: 'pem', type: 'spki' }).toString() };
  }

  async function witness(bundle: BundleLatest, entered: Entered, entry: RekorEntry, options: SigningOptions) {
    const { signature } = entered;
    const by = new Set(options.witnesses ?? ['promise', 'proof', 'timestamp']);
    const material = bundle.verificationMaterial;
    if (options.log === 'rekor2') {
      material.tlogEntries = [rekor2.log(entered) as (typeof material.tlogEntries)[number]];
    } else if (by.has('promise') || by.has('proof')) {
      const logged = logEntry(entry, await log.log(entry));
      const { inclusionPromise, inclusionProof, ...rest } = logged;
      const proof = { inclusionProof: by.has('proof') ? inclusionProof : undefined };
      const promise = { inclusionPromise: by.has('promise') ? inclusionPromise : undefined };
      material.tlogEntries = [{ ...rest, ...promise, ...proof } as (typeof material.tlogEntries)[number]];
    }
    if (by.has('timestamp')) {
      const artifactHash = sha256(signature);
      const nonce = randomInt(2 ** 31);
      const request = { artifactHash, hashAlgorithmOID: SHA256_OID, nonce, policyOID: TSA_POLICY_OID, certReq: true };
      const reply = await tsa.timestamp(request);
      material.timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp: toBuffer(reply) }] };
    }
    return bundleToJSON(bundle);
  }

  return {
    trustedRoot: TrustedRoot.toJSON({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [trustedLog(REKOR_URL, log.publicKey, start), rekor2.instance],
      ctlogs: [trustedLog('https://ctfe.acme.example', ctLog.publicKey, start)],
      certificateAuthorities: [trustedAuthority('https://fulcio.acme.example', [ca.rootCertificate], start)],
      timestampAuthorities: [
        trustedAuthority('https://tsa.acme.example', [tsa.intCertificate, tsa.rootCertificate], start),
      ],
    }) as Record<string, unknown>,

    async signStatement(payload, options) {
      const artifact = Buffer.from(payload);
      const artifactType = options.payloadType ?? IN_TOTO;
      const key = options.key ?? keyPair();
      const voucher = await vouch(key, options);
      const hash = options.hash === undefined ? 'sha256' : options.hash;
      const signature = sign(hash, dsse.preAuthEncoding(artifactType, artifact), key.privateKey);
      const bundle = toDSSEBundle({ artifact, artifactType, signature, ...voucher.named });
      const entry = options.entry ?? dsseEntry(artifact, signature, voucher.pem);
      const digest = sha256(artifact);
      const entered = { kind: 'dsse', algorithm: 'sha256', digest, signature, pem: voucher.pem } as const;
      return witness(bundle as BundleLatest, entered, entry, options);
    },

    async signBlob(blob, options) {
      const key = options.key ?? keyPair();
      const voucher = await vouch(key, options);
      const hash = options.hash === undefined ? 'sha256' : options.hash;
      const signature = sign(hash, blob, key.privateKey);
      const algorithm = hash ?? 'sha256';
      const digest = createHash(algorithm).update(blob).digest();
      const bundle = toMessageSignatureBundle({ digest, signature, ...voucher.named });
      bundle.content.messageSignature.messageDigest.algorithm = ALGORITHMS[algorithm];
      const entry = options.entry ?? hashedRekordEntry({ algorithm, digest }, signature, voucher.pem);
      const entered = { kind: 'hashedrekord', algorithm, digest, signature, pem: voucher.pem } as const;
      return witness(bundle as BundleLatest, entered, entry, options);
    },
  };
}

const keyPair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
const toBuffer = (view: ArrayBufferView) => Buffer.from(view.buffer, view.byteOffset, view.byteLength);
const wholeSecond = (time: Date) => new Date(Math.floor(time.getTime() / 1000) * 1000);

/** The issuer twice, as Fulcio does: raw bytes under the first OID and a DER string under the eighth. */
function fulcioExtensions({ issuer, extensions = {} }: Identity) {
  const further = Object.entries(extensions).map(([number, value]) => ({ oid: `${FULCIO}.${number}`, value }));
  if (issuer === undefined) return further;
  return [{ oid: `${FULCIO}.1`, value: issuer, legacy: true }, { oid: `${FULCIO}.8`, value: issuer }, ...further];
}

function trustedLog(baseUrl: string, publicKey: Buffer, start: Date): TransparencyLogInstance {
  return {
    baseUrl,
    operator: 'acme.example',
    hashAlgorithm: HashAlgorithm.SHA2_256,
    logId: { keyId: sha256(publicKey) },
    checkpointKeyId: undefined,
    publicKey: {
      rawBytes: publicKey,
      keyDetails: PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,
      validFor: { start, end: undefined },
    },
  };
}

function trustedAuthority(uri: string, chain: readonly ArrayBufferView[], start: Date): CertificateAuthority {
  return {
    uri,
    operator: 'acme.example',
    subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
    certChain: { certificates: chain.map((certificate) => ({ rawBytes: toBuffer(certificate) })) },
    validFor: { start, end: undefined },
  };
}

interface RekorEntry {
  readonly kind: string;
  readonly apiVersion: string;
  readonly spec: object;
}

const base64 = (bytes: Buffer) => bytes.toString('base64');
const pem = (der: Buffer) => `-----BEGIN CERTIFICATE-----\n${base64(der)}\n-----END CERTIFICATE-----\n`;

const ALGORITHMS = {
  sha256: HashAlgorithm.SHA2_256,
  sha384: HashAlgorithm.SHA2_384,
  sha512: HashAlgorithm.SHA2_512,
} as const;

function dsseEntry(payload: Buffer, signature: Buffer, verifier: string): RekorEntry {
  const payloadHash = { algorithm: 'sha256', value: sha256(payload).toString('hex') };
  const signatures = [{ signature: base64(signature), verifier: base64(Buffer.from(verifier)) }];
  return { kind: 'dsse', apiVersion: '0.0.1', spec: { payloadHash, signatures } };
}

function hashedRekordEntry(
  { algorithm, digest }: { readonly algorithm: string; readonly digest: Buffer },
  signature: Buffer,
  verifier: string,
): RekorEntry {
  const hash = { algorithm, value: digest.toString('hex') };
  const publicKey = { content: base64(Buffer.from(verifier)) };
  return {
    kind: 'hashedrekord',
    apiVersion: '0.0.1',
    spec: { data: { hash }, signature: { content: base64(signature), publicKey } },
  };
}

/** What Rekor's HTTP interface answers, as far as it is used here. */
interface RekorReply {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification: {
    readonly inclusionProof: {
      readonly logIndex: number;
      readonly treeSize: number;
      readonly rootHash: string;
      readonly checkpoint: string;
    };
    readonly signedEntryTimestamp: string;
  };
}

function logEntry({ kind, apiVersion }: RekorEntry, reply: Record<string, RekorReply>): TransparencyLogEntry {
  const [logged] = Object.values(reply);
  if (logged === undefined) throw new Error('the log answered without an entry');
  const { inclusionProof: proof, signedEntryTimestamp } = logged.verification;
  return {
    logIndex: String(logged.logIndex),
    logId: { keyId: Buffer.from(logged.logID, 'hex') },
    kindVersion: { kind, version: apiVersion },
    integratedTime: String(logged.integratedTime),
    inclusionPromise: { signedEntryTimestamp: Buffer.from(signedEntryTimestamp, 'base64') },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      treeSize: String(proof.treeSize),
      rootHash: Buffer.from(proof.rootHash, 'hex'),
      hashes: [],
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: Buffer.from(logged.body, 'base64'),
  };
}
