import { createHash } from 'node:crypto';
import { type Finding, finding, type Place, Refusal } from '../finding.ts';
import { matchesTool } from '../policy/tool-pattern.ts';
import { quoted } from '../quoted.ts';
import { type SubjectPattern, subjectTester } from './subject-pattern.ts';
import type { CertificateIdentity } from './verify/certificate.ts';
import type { SigningKey } from './verify/signing-key.ts';

interface Accepted {
  /** Names of tools; `*` stands for any characters. */
  readonly tools: readonly string[];
  readonly place: Place;
}

/** Whom a certificate has to name, as one entry of the policy says. */
export interface AcceptedIdentity extends Accepted {
  /** URL of the OpenID Connect provider, exact. Never left open: the same name at another provider is somebody else. */
  readonly issuer: string;
  /** The certificate's subject alternative name. */
  readonly subject: SubjectPattern;
}

/** A public key that the policy's owners keep. */
export interface AcceptedKey extends Accepted {
  readonly key: SigningKey;
}

/** Who may sign, by one owner's word: one of these identities, or one of these keys. */
export interface AcceptedSigners {
  readonly identities: readonly AcceptedIdentity[];
  readonly keys: readonly AcceptedKey[];
}

/** Who signed, as far as a bundle proves it. */
export type ProvenSigner =
  | ({ readonly kind: 'identity' } & CertificateIdentity)
  | { readonly kind: 'key'; readonly key: SigningKey };

/** Half a line: who signed. */
export function signerText(signer: ProvenSigner): string {
  return signer.kind === 'key' ? keyText(signer.key) : signer.subject;
}

/** The same of a key. */
export function keyText(key: SigningKey): string {
  return `the key ${fingerprint(key)}`;
}

/** SHA-256 of a key's SubjectPublicKeyInfo in base64, as OpenSSH writes fingerprints. */
export function fingerprint({ key }: SigningKey): string {
  const spki = key.export({ format: 'der', type: 'spki' });
  return `SHA256:${createHash('sha256').update(spki).digest('base64').replace(/=+$/, '')}`;
}

/**
 * Those who may sign `tool`. There is at least one.
 * @param listedAt where the policy lists them, or would
 * @throws Refusal signature/no-identity-in-policy
 */
export function signersFor(tool: string, { identities, keys }: AcceptedSigners, listedAt: Place): AcceptedSigners {
  const isForTool = ({ tools }: Accepted) => tools.some((pattern) => matchesTool(pattern, tool));
  const own = { identities: identities.filter(isForTool), keys: keys.filter(isForTool) };
  if (own.identities.length + own.keys.length > 0) return own;
  const patterns = [...new Set([...identities, ...keys].flatMap(({ tools }) => tools))];
  const others = patterns.length === 0 ? '' : `; it names some who may sign ${someOf(patterns)}`;
  throw new Refusal(
    'signature/no-identity-in-policy',
    `The policy names nobody who may sign ${quoted(tool)}${others}.`,
    {
      place: listedAt,
      fix: 'Add an entry with tools, issuer and subject to supply_chain.identities in the policy, or a key to supply_chain.keys.',
    },
  );
}

/** Tools that a message names. */
const NAMED = 5;

function someOf(patterns: readonly string[]): string {
  const more = patterns.length > NAMED ? ` and ${patterns.length - NAMED} more` : '';
  return `${patterns.slice(0, NAMED).map(quoted).join(', ')}${more}`;
}

/** What is wrong unless the signer is one of those accepted. */
export async function compareSigner(signer: ProvenSigner, accepted: AcceptedSigners): Promise<Finding[]> {
  return signer.kind === 'key' ? compareKey(signer.key, accepted) : compareIdentity(signer, accepted);
}

function compareKey(key: SigningKey, { identities, keys }: AcceptedSigners): Finding[] {
  if (keys.some((accepted) => accepted.key.key.equals(key.key))) return [];
  const known = keys.map((accepted) => keyText(accepted.key));
  const expected = known.length === 0 ? 'one of the identities that the policy lists' : known.join(' or ');
  const message = `The artifact is signed with ${keyText(key)}; expected is ${expected}.`;
  return [finding('signature/key-mismatch', message, places([...keys, ...identities]))];
}

async function compareIdentity(
  { issuer, subject }: CertificateIdentity,
  { identities, keys }: AcceptedSigners,
): Promise<Finding[]> {
  if (identities.length === 0) {
    const message = `The artifact is signed by ${subject}; expected is one of the keys that the policy lists.`;
    return [finding('signature/identity-mismatch', message, places(keys))];
  }
  const sameIssuer = identities.filter((identity) => identity.issuer === issuer);
  for (const identity of sameIssuer) {
    const isSubject = await subjectTester(identity.subject);
    if (isSubject(subject)) return [];
  }
  if (sameIssuer.length === 0) {
    const message = `${issuer} vouches for the signer ${subject}; expected is ${anyOf(identities, (each) => each.issuer)}.`;
    return [finding('signature/issuer-mismatch', message, places(identities))];
  }
  const expected = anyOf(sameIssuer, ({ subject: { kind, text } }) =>
    kind === 'regex' ? `${text} as the whole of it` : text,
  );
  const message = `The artifact is signed by ${subject}; expected is ${expected}.`;
  return [finding('signature/identity-mismatch', message, places(sameIssuer))];
}

function anyOf(accepted: readonly AcceptedIdentity[], textOf: (identity: AcceptedIdentity) => string): string {
  return [...new Set(accepted.map(textOf))].join(' or ');
}

function places(accepted: readonly Accepted[]) {
  const fix =
    'Have it signed by somebody who is named; or name the signer, if that is who should have signed: supply_chain.identities or .keys in the policy, --identity or --key on the command line.';
  return { fix, related: accepted.map(({ place }) => place) };
}
