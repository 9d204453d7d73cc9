import { type Finding, finding, type Place, Refusal } from '../finding.ts';
import type { Placed } from '../placed.ts';
import { matchesTool } from '../policy/tool-pattern.ts';
import { type AcceptedSigners, compareSigner, signersFor } from './accepted-signer.ts';
import type { Offer } from './evidence/offers.ts';
import { type Proof, prove } from './prove.ts';
import type { ProvenanceDemand } from './provenance/demand.ts';
import { judgeDemands } from './provenance/judge-demands.ts';
import type { SignedArtifact } from './signed-artifact.ts';
import { compareSubjects } from './statement/compare-subjects.ts';
import type { Statement } from './statement/statement.ts';
import type { NamedRoot } from './trust/trusted-root.ts';
import { type TrustedRootSource, trustedRoots } from './trust/trusted-roots.ts';

/** What is wanted of who made an artifact, by everybody's word. */
export interface SignatureDemands {
  /** The signer must be among every one of these. */
  readonly accepted: readonly AcceptedSigners[];
  /** Where the policy lists them, or would. */
  readonly identitiesAt: Place;
  /** Of several bundles, whether one has to hold or all of them. */
  readonly bundles: 'any' | 'all';
  /** The first day, in UTC, on which a signature may have been made. */
  readonly notBefore?: Placed<string>;
  /** Each that is for the tool has to be met by one bundle that holds. */
  readonly provenance: readonly ProvenanceDemand[];
}

export interface SignatureRequest extends SignatureDemands {
  /** One at the least. */
  readonly offers: readonly Offer[];
  readonly trustedRoot: TrustedRootSource;
  readonly artifact: SignedArtifact;
  readonly toolName: string;
}

/** Who made it, as far as it is proved, and what is against it. */
export interface SignatureAnswer {
  readonly proof: Proof;
  readonly offered: number;
  /** How many of the bundles prove a signer who is wanted. */
  readonly holding: number;
  /** What those say, which is to be believed of the artifact. */
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
}

/** One bundle that proves a signer, and what is against it. */
interface Proven {
  readonly proof: Proof;
  readonly findings: readonly Finding[];
}

/** One that proves nobody. */
interface Refused {
  readonly offer: Offer;
  readonly refusal: Refusal;
}

/**
 * Who made these bytes? Verifies what is offered and holds it against the policy. The signer is the one whom a bundle
 * proves, also where findings say that the policy wants another.
 * @throws Refusal signature/… where nobody is proved
 */
export async function judgeSignature(request: SignatureRequest): Promise<SignatureAnswer> {
  const { artifact, toolName, identitiesAt, offers } = request;
  const accepted = request.accepted.map((signers) => signersFor(toolName, signers, identitiesAt));
  const keys = accepted.flatMap((signers) => signers.keys.map(({ key }) => key));
  const anchors = { roots: await trustedRoots(request.trustedRoot), keys };
  const proven: Proven[] = [];
  const refused: Refused[] = [];
  for (const offer of offers) {
    try {
      const proof = await prove(offer.read(), artifact, anchors);
      proven.push({ proof, findings: await against(proof, { ...request, accepted }) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ offer, refusal: error });
    }
  }
  const [first, ...others] = refused;
  if (first !== undefined && (proven.length === 0 || request.bundles === 'all')) throw refusalOf(first, others);
  const answer = await conclude(proven, refused, request);
  return { ...answer, findings: [...answer.findings, ...agesOf(anchors.roots)] };
}

/** Of what is built in nobody knows what was withdrawn since. */
function agesOf(roots: readonly NamedRoot[]): readonly Finding[] {
  return roots.flatMap(({ name, days }) => {
    if (days === undefined) return [];
    const message = `Whom to trust is what as-declared knows: ${name}, ${days} ${days === 1 ? 'day' : 'days'} old.`;
    const fix = 'Where there is a network, leave it to be fetched, or name a file that is kept up to date.';
    return [finding('signature/embedded-root', message, { fix, evidence: { days } })];
  });
}

/** What is wrong with the first, by its name, and which others prove nobody either. */
function refusalOf({ offer, refusal }: Refused, others: readonly Refused[]): Refusal {
  const { rule, message, level: _, ...details } = refusal.finding;
  const more = others.length === 0 ? '' : ` Nor does ${inWords(others)} prove anybody.`;
  return new Refusal(rule, `${offer.name}: ${message}${more}`, { ...details, cause: refusal });
}

/** Bundles that a message names. */
const NAMED = 4;

function inWords(refused: readonly Refused[]): string {
  const named = refused.slice(0, NAMED).map(({ offer, refusal }) => `${offer.name} (${refusal.finding.rule})`);
  return `${named.join(', nor ')}${refused.length > NAMED ? `, nor ${refused.length - NAMED} more` : ''}`;
}

/** What is against one bundle: its signer, its age, and what it is about. */
async function against(proof: Proof, { accepted, artifact, notBefore }: SignatureRequest): Promise<readonly Finding[]> {
  const { signer, statement } = proof;
  const bySigner = await Promise.all(accepted.map((signers) => compareSigner(signer, signers)));
  const subject = statement === undefined ? [] : await compareSubjects(statement, artifact);
  return [...bySigner.flat(), ...tooOld(proof, notBefore), ...subject];
}

function tooOld({ logged, timestamped }: Proof, notBefore: SignatureDemands['notBefore']): Finding[] {
  if (notBefore === undefined) return [];
  const early = [...logged, ...timestamped].map((time) => time.toISOString()).find((time) => time < notBefore.value);
  if (early === undefined) return [];
  const message = `The artifact was signed at ${early}; expected is not before ${notBefore.value}.`;
  return [
    finding('signature/too-old', message, {
      related: [notBefore.place],
      fix: 'Use a release that was signed since, or name an earlier day: supply_chain.not_before, --not-before.',
    }),
  ];
}

/** The bundle that has the least against it. */
function best(proven: readonly Proven[]): Proven {
  const [first, ...rest] = proven;
  if (first === undefined) throw new Error('nothing was proved, and nothing refused');
  return rest.reduce((least, each) => (each.findings.length < least.findings.length ? each : least), first);
}

async function conclude(
  proven: readonly Proven[],
  refused: readonly Refused[],
  request: SignatureRequest,
): Promise<SignatureAnswer> {
  const { bundles, toolName, provenance, offers } = request;
  const holding = proven.filter(({ findings }) => findings.length === 0).map(({ proof }) => proof);
  const { proof, findings } = best(proven);
  const own = bundles === 'all' ? proven.flatMap((each) => each.findings) : findings;
  const demands = provenance.filter(({ tools }) => tools.some((pattern) => matchesTool(pattern, toolName)));
  const offered = { proofs: holding, refused: refused.length === 0 ? '' : inWords(refused), bundles };
  // Where no bundle holds that is what is wrong: what the others say of the build is believed in nothing.
  const built = holding.length === 0 ? [] : await judgeDemands(demands, offered);
  const statements = holding.flatMap(({ statement }) => statement ?? []);
  return { proof, offered: offers.length, holding: holding.length, statements, findings: [...own, ...built] };
}
