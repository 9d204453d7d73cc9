import type { Bundle } from '@sigstore/bundle';
import { Refusal } from '../finding.ts';
import { keyText, type ProvenSigner } from './accepted-signer.ts';
import type { SignedArtifact } from './signed-artifact.ts';
import { readStatement, type Statement } from './statement/statement.ts';
import type { NamedRoot } from './trust/trusted-root.ts';
import { certificateIdentity, signingCertificate } from './verify/certificate.ts';
import { assertLoggedKey } from './verify/logged-key.ts';
import { signedContent } from './verify/signed-content.ts';
import { keyFromSpki, type SigningKey } from './verify/signing-key.ts';
import { type Signed, type Voucher, verifyBundle } from './verify/verification.ts';
import { assertLogKeysValid, type WitnessedTimes, witnessedTimes } from './verify/witness.ts';

/** What a bundle proves, whatever a policy says of it. */
export interface Proof extends WitnessedTimes {
  readonly signer: ProvenSigner;
  /** The trusted root that it was verified by, as messages call it. */
  readonly by: string;
  /** Absent where the signature is over the artifact's own bytes. */
  readonly statement?: Statement;
}

/** By what bundles are proved. */
export interface Anchors {
  /** One at the least; no two of them are ever taken for one. */
  readonly roots: readonly NamedRoot[];
  /** Keys that somebody keeps, for bundles without a certificate. */
  readonly keys: readonly SigningKey[];
}

const NO_KEY = {
  fix: 'Sign keyless, so that a certificate names the signer; or name the key: supply_chain.keys in the policy, --key on the command line.',
};

/**
 * Who made these bytes, by one bundle? The signature is verified, and over the artifact itself where it is a blob's. What a
 * statement is about, and whether anybody wants this signer, is not asked here.
 * @throws Refusal signature/… where nobody is proved
 */
export async function prove(bundle: Bundle, artifact: SignedArtifact, { roots, keys }: Anchors): Promise<Proof> {
  const times = witnessedTimes(bundle);
  const certificate = signingCertificate(bundle);
  if (certificate === undefined) return proveByKey(bundle, artifact, { roots, keys }, times);
  const key = keyFromSpki(certificate.publicKey, 'The key of the certificate');
  const content = await signedContent(bundle, artifact, key);
  const by = verifyByOne({ bundle, content, voucher: { kind: 'certificate', certificate }, times }, roots, key);
  return { signer: { kind: 'identity', ...certificateIdentity(certificate) }, by, ...times, ...statementIn(bundle) };
}

/** A bundle may only hint at its key, and the hint is anybody's to write: each key that is kept is tried. */
async function proveByKey(
  bundle: Bundle,
  artifact: SignedArtifact,
  { roots, keys }: Anchors,
  times: WitnessedTimes,
): Promise<Proof> {
  let refusal: unknown = new Refusal(
    'signature/managed-key',
    'The bundle names a key instead of a certificate with an identity, and no key is known here.',
    NO_KEY,
  );
  for (const key of keys) {
    try {
      const content = await signedContent(bundle, artifact, key);
      const by = verifyByOne({ bundle, content, voucher: { kind: 'key', key: key.key }, times }, roots, key);
      return { signer: { kind: 'key', key }, by, ...times, ...statementIn(bundle) };
    } catch (error) {
      refusal = error;
    }
  }
  throw refusal instanceof Refusal && refusal.finding.rule === 'signature/invalid-signature'
    ? notByThese(keys, refusal)
    : refusal;
}

/** A signature says nothing of who made it: one by another key looks like one that was tampered with. */
function notByThese(keys: readonly SigningKey[], cause: Refusal): Refusal {
  const named = keys.map(keyText).join(', ');
  const message = `The signature was not made over this artifact by ${keys.length === 1 ? named : `any of ${named}`}.`;
  return new Refusal('signature/invalid-signature', message, {
    fix: 'If another key signed, name that one: supply_chain.keys in the policy, --key on the command line. Else fetch bundle and artifact again from where they were published; if that does not help, use neither.',
    cause,
  });
}

/** Ends unless the bundle is verified wholly by one of the roots; says which. */
function verifyByOne(signed: Signed, roots: readonly NamedRoot[], { key }: SigningKey): string {
  const refusals: unknown[] = [];
  for (const { name, root } of rootsFor(signed.voucher, roots)) {
    try {
      verifyBundle(signed, root);
      assertLogKeysValid(signed.bundle, signed.times, root);
      assertLoggedKey(signed.bundle, key);
      return name;
    } catch (error) {
      refusals.push(error);
    }
  }
  throw refusals[0];
}

/** The instances that could have issued a certificate; any, for a key that none of them has issued. */
function rootsFor(voucher: Voucher, roots: readonly NamedRoot[]): readonly NamedRoot[] {
  if (voucher.kind === 'key') return roots;
  const { issuer } = voucher.certificate;
  const own = roots.filter(({ issuers }) => issuers.some((name) => name.equals(issuer)));
  if (own.length > 0) return own;
  const known = roots.map(({ name }) => name).join(', ');
  throw new Refusal(
    'signature/untrusted-certificate',
    `None of the trusted roots has issued the signing certificate: ${known}.`,
    { fix: 'If another Sigstore instance signed, name its trusted root with --trusted-root.' },
  );
}

function statementIn({ content }: Bundle): Pick<Proof, 'statement'> {
  return content.$case === 'dsseEnvelope' ? { statement: readStatement(content.dsseEnvelope) } : {};
}
