import { type Finding, finding, type Place, Refusal } from '../finding.ts';
import { matchesTool } from '../policy/tool-pattern.ts';
import { quoted } from '../quoted.ts';
import type { CertificateIdentity } from './certificate.ts';

/** Who may sign which tools, as one entry of the policy says. */
export interface AcceptedIdentity {
  /** Names of tools; `*` stands for any characters. */
  readonly tools: readonly string[];
  /** URL of the OpenID Connect provider, exact. Never left open: the same name at another provider is somebody else. */
  readonly issuer: string;
  /** The certificate's subject alternative name, exact. */
  readonly subject: string;
  readonly place: Place;
}

/**
 * The identities that may sign `tool`. There is at least one.
 * @param listedAt where the policy lists them, or would
 * @throws Refusal signature/no-identity-in-policy
 */
export function identitiesFor(
  tool: string,
  identities: readonly AcceptedIdentity[],
  listedAt: Place,
): readonly AcceptedIdentity[] {
  const accepted = identities.filter(({ tools }) => tools.some((pattern) => matchesTool(pattern, tool)));
  if (accepted.length > 0) return accepted;
  throw new Refusal('signature/no-identity-in-policy', `The policy names nobody who may sign ${quoted(tool)}.`, {
    place: listedAt,
    fix: 'Add an entry with tools, issuer and subject to supply_chain.identities in the policy.',
  });
}

/** What is wrong unless the signer is, character by character, one of those accepted. */
export function compareIdentity(signer: CertificateIdentity, accepted: readonly AcceptedIdentity[]): Finding[] {
  const sameIssuer = accepted.filter(({ issuer }) => issuer === signer.issuer);
  if (sameIssuer.some(({ subject }) => subject === signer.subject)) return [];
  if (sameIssuer.length === 0) {
    const message = `${signer.issuer} vouches for the signer ${signer.subject}; expected is ${anyOf(accepted, 'issuer')}.`;
    return [finding('signature/issuer-mismatch', message, places(accepted))];
  }
  const message = `The artifact is signed by ${signer.subject}; expected is ${anyOf(sameIssuer, 'subject')}.`;
  return [finding('signature/identity-mismatch', message, places(sameIssuer))];
}

function anyOf(accepted: readonly AcceptedIdentity[], key: 'issuer' | 'subject'): string {
  return [...new Set(accepted.map((identity) => identity[key]))].join(' or ');
}

function places(accepted: readonly AcceptedIdentity[]) {
  const fix =
    'Have it signed by an identity that the policy names, or add this one to supply_chain.identities in the policy.';
  return { fix, related: accepted.map(({ place }) => place) };
}
