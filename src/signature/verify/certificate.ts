import { type Bundle } from '@sigstore/bundle';
import { ASN1Obj, X509Certificate } from '@sigstore/core';
import { Refusal } from '../../finding.ts';
import { reasons } from '../reasons.ts';

const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

/** https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md: the first holds raw bytes, the others a UTF8String. */
const FULCIO = '1.3.6.1.4.1.57264.1';
const ISSUER_V1 = `${FULCIO}.1`;
const ISSUER_V2 = `${FULCIO}.8`;

/** What of a build Fulcio writes into a certificate, by the last number of its OID. */
const BUILD_CLAIMS = {
  signer: 9,
  signerCommit: 10,
  runner: 11,
  repository: 12,
  commit: 13,
  ref: 14,
  config: 18,
  trigger: 20,
  run: 21,
} as const;

const URI_NAME = 6;
const EMAIL_NAME = 1;
const UTF8_STRING = 12;

/** In ASCII, the first and the last beside what is seen. */
const SPACE = 0x20;
const DELETE = 0x7f;

/** Whom a certificate says that its key belongs to. To be believed once the certificate is verified. */
export interface CertificateIdentity {
  /** URL of the OpenID Connect provider. */
  readonly issuer: string;
  /** The one subject alternative name: a URI or an email address. */
  readonly subject: string;
  /** What else it says of the build that signed; empty for a person. */
  readonly build: BuildClaims;
}

/**
 * What a certificate says of a build, each absent where it does not.
 * - `signer`: address of the workflow that signed, with its ref; of a reusable one, not the caller's.
 * - `signerCommit`: which version of that.
 * - `runner`: `github-hosted`, `self-hosted`, …
 * - `repository`, `commit`, `ref`: the source that was built.
 * - `config`: address of the workflow that was started, with its ref.
 * - `trigger`: the event that started it.
 * - `run`: address of the run.
 */
export type BuildClaims = Readonly<Partial<Record<keyof typeof BUILD_CLAIMS, string>>>;

/** The certificate that a bundle says it was signed with; undefined where it hints at a key instead. */
export function signingCertificate(bundle: Bundle): X509Certificate | undefined {
  const { content } = bundle.verificationMaterial;
  if (content.$case === 'publicKey') return undefined;
  const chain = content.$case === 'certificate' ? [content.certificate] : content.x509CertificateChain.certificates;
  return parsed(chain[0]?.rawBytes);
}

function parsed(der: Uint8Array | undefined): X509Certificate {
  return reading('its form', () => {
    const certificate = X509Certificate.parse(Buffer.from(der ?? []));
    const { notBefore, notAfter } = certificate;
    if (!(notBefore <= notAfter)) throw new RangeError('its validity is not a period');
    return certificate;
  });
}

/**
 * Issuer and subject, read strictly. The library decodes both as ASCII by dropping the eighth bit, takes the first of
 * several names, and does not ask what the certificate is for.
 */
export function certificateIdentity(certificate: X509Certificate): CertificateIdentity {
  const extensions = reading('its extensions', () => extensionValues(certificate));
  reading('its usages', () => assertForSigning(certificate, extensions));
  const subject = reading('its subject alternative name', () => onlyName(extensions.get(SUBJECT_ALTERNATIVE_NAME)));
  const issuer = reading('its issuer', () => issuerOf(extensions));
  return { issuer, subject, build: reading('its build', () => buildClaims(extensions)) };
}

function buildClaims(extensions: ReadonlyMap<string, Buffer>): BuildClaims {
  const stated = Object.entries(BUILD_CLAIMS).flatMap(([name, number]) => {
    const value = extensions.get(`${FULCIO}.${number}`);
    return value === undefined ? [] : [[name, utf8String(value)]];
  });
  return Object.fromEntries(stated) as BuildClaims;
}

function extensionValues(certificate: X509Certificate): ReadonlyMap<string, Buffer> {
  const values = new Map<string, Buffer>();
  for (const extension of certificate.extensions) {
    const oid = extension.subs[0]?.toOID() ?? '';
    const value = extension.subs.at(-1)?.value;
    if (value === undefined || values.has(oid)) throw new TypeError(`extension ${oid} is empty or there twice`);
    values.set(oid, value);
  }
  return values;
}

function assertForSigning(certificate: X509Certificate, extensions: ReadonlyMap<string, Buffer>): void {
  const extension = extensions.get(EXTENDED_KEY_USAGE);
  const usages = extension === undefined ? [] : asn1(extension).subs.map((usage) => usage.toOID());
  if (!usages.includes(CODE_SIGNING) || certificate.extKeyUsage?.digitalSignature !== true || certificate.isCA) {
    const message = `The certificate's extended usages are ${usages.join(', ') || 'none'}; expected is one for digital signatures on code (${CODE_SIGNING}) that is no authority itself.`;
    throw new Refusal('signature/not-a-signing-certificate', message);
  }
}

function onlyName(extension: Buffer | undefined): string {
  const names = extension === undefined ? [] : asn1(extension).subs;
  const [name] = names;
  if (name === undefined || names.length > 1 || name.value.length === 0) {
    throw noIdentity(`The certificate names ${names.length} subjects`);
  }
  if (!name.tag.isContextSpecific(URI_NAME) && !name.tag.isContextSpecific(EMAIL_NAME)) {
    throw noIdentity('The certificate names its subject by neither URI nor email address');
  }
  if (name.value.some((byte) => byte <= SPACE || byte >= DELETE))
    throw noIdentity('The subject that the certificate names is not in visible ASCII characters');
  return name.value.toString('latin1');
}

function issuerOf(extensions: ReadonlyMap<string, Buffer>): string {
  const [v1, v2] = [extensions.get(ISSUER_V1), extensions.get(ISSUER_V2)];
  const issuers = new Set<string>();
  if (v1 !== undefined) issuers.add(utf8(v1));
  if (v2 !== undefined) issuers.add(utf8String(v2));
  const [issuer] = issuers;
  if (issuer === undefined || issuer === '' || issuers.size > 1) {
    throw noIdentity(
      `The certificate names ${issuers.size > 1 ? [...issuers].join(' and ') : 'no'} issuer of the identity`,
    );
  }
  return issuer;
}

const noIdentity = (message: string) =>
  new Refusal('signature/certificate-identity', `${message}; expected is exactly one.`);
const asn1 = (der: Buffer | undefined) => ASN1Obj.parseBuffer(Buffer.from(der ?? []));
const utf8 = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

function utf8String(der: Buffer): string {
  const value = asn1(der);
  if (!value.tag.isUniversal() || value.tag.number !== UTF8_STRING) throw new TypeError('not a UTF8String');
  return utf8(value.value);
}

/** Whatever the ASN.1 reader throws at a broken certificate, told as what could not be read. */
function reading<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal(
      'signature/certificate-malformed',
      `The signing certificate cannot be read (${what}): ${reasons(cause)}.`,
      {
        cause,
      },
    );
  }
}
