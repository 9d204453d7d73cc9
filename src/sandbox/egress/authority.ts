import { webcrypto } from 'node:crypto';
// The certificate library takes its parts from a registry that needs this.
import 'reflect-metadata/lite';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  Extension,
  type GeneralName,
  GeneralNames,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

const DAY_MS = 24 * 60 * 60 * 1000;

const LATEST_DAYS = 800;

/** RFC 5280, section 4.2.1.10. */
const NAME_CONSTRAINTS = '2.5.29.30';

const DER = { sequence: 0x30, permittedSubtrees: 0xa0 } as const;

/** What a TLS server shows for one name, in PEM; the key never leaves memory. */
interface Leaf {
  readonly cert: string;
  readonly key: string;
}

/** A certificate authority of one run, for the sandbox to trust. */
export interface Authority {
  readonly caPem: string;
  leaf(name: string): Promise<Leaf>;
}

/** One DER value of up to 64 KB. */
function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const lengthBytes = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...lengthBytes]), content]);
}

/** Limits the authority to names in these domains, whoever came by its key. */
function nameConstraints(domains: readonly string[]): Extension {
  const names = new GeneralNames(domains.map((value) => ({ type: 'dns' as const, value })));
  const subtrees = names.items.map((name: GeneralName) => der(DER.sequence, Buffer.from(name.rawData)));
  const permitted = der(DER.permittedSubtrees, Buffer.concat(subtrees));
  return new Extension(NAME_CONSTRAINTS, true, new Uint8Array(der(DER.sequence, permitted)));
}

function makeKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}

/** From yesterday, since clocks differ, until after the day that a trial may set its tool's clock to. */
function validity(): { notBefore: Date; notAfter: Date } {
  const now = Date.now();
  return { notBefore: new Date(now - DAY_MS), notAfter: new Date(now + LATEST_DAYS * DAY_MS) };
}

async function privatePem({ privateKey }: webcrypto.CryptoKeyPair): Promise<string> {
  const bytes = await webcrypto.subtle.exportKey('pkcs8', privateKey);
  return `-----BEGIN PRIVATE KEY-----\n${Buffer.from(bytes).toString('base64')}\n-----END PRIVATE KEY-----\n`;
}

/** Makes an authority for names in these domains, and one key for all its leaves. */
export async function makeAuthority(domains: readonly string[]): Promise<Authority> {
  const [caKeys, leafKeys] = await Promise.all([makeKeys(), makeKeys()]);
  const ca: X509Certificate = await X509CertificateGenerator.createSelfSigned({
    name: 'O=as-declared, CN=Authority of one trial',
    ...validity(),
    signingAlgorithm: ALGORITHM,
    keys: caKeys,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
      nameConstraints(domains),
    ],
  });
  const key = await privatePem(leafKeys);
  const issue = async (name: string): Promise<Leaf> => {
    const certificate = await X509CertificateGenerator.create({
      subject: 'O=as-declared, CN=Canned upstream of one trial',
      issuer: ca.subject,
      ...validity(),
      signingAlgorithm: ALGORITHM,
      signingKey: caKeys.privateKey,
      publicKey: leafKeys.publicKey,
      extensions: [
        new BasicConstraintsExtension(false, undefined, true),
        new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
        new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
        new SubjectAlternativeNameExtension([{ type: 'dns', value: name }]),
      ],
    });
    return { cert: certificate.toString('pem'), key };
  };
  const leaves = new Map<string, Promise<Leaf>>();
  return {
    caPem: `${ca.toString('pem')}\n`,
    leaf: (name) => {
      const leaf = leaves.get(name) ?? issue(name);
      leaves.set(name, leaf);
      return leaf;
    },
  };
}
