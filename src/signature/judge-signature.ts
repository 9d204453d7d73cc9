import { type Finding, finding, type Place, Refusal } from '../finding.ts';
import type { Placed } from '../placed.ts';
import { matchesTool } from '../policy/tool-pattern.ts';
import { quoted } from '../quoted.ts';
import { type AcceptedSigners, compareSigner, signersFor } from './accepted-signer.ts';
import type { Offer } from './evidence/offers.ts';
import { type Anchors, type Proof, prove } from './prove.ts';
import { compareClaims } from './provenance/compare-claims.ts';
import { compareProvenance, isWanted, type ProvenanceDemand } from './provenance/demand.ts';
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
  const refusals: Refusal[] = [];
  for (const offer of offers) {
    try {
      const proof = await proveOffer(offer, artifact, anchors);
      proven.push({ proof, findings: await against(proof, { ...request, accepted }) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.push(offers.length === 1 ? error : named(error, offer));
    }
  }
  const [refusal] = refusals;
  if (refusal !== undefined && (proven.length === 0 || request.bundles === 'all')) throw refusal;
  const answer = await conclude(proven, request);
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

async function proveOffer(offer: Offer, artifact: SignedArtifact, anchors: Anchors): Promise<Proof> {
  return prove(offer.read(), artifact, anchors);
}

function named(refusal: Refusal, { name }: Offer): Refusal {
  const { rule, message, level: _, ...details } = refusal.finding;
  return new Refusal(rule, `${name}: ${message}`, { ...details, cause: refusal });
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
  return [finding('signature/too-old', message, { related: [notBefore.place], fix: 'Sign a release of today.' })];
}

/** The bundle that has the least against it. */
function best(proven: readonly Proven[]): Proven {
  const [first, ...rest] = proven;
  if (first === undefined) throw new Error('nothing was proved, and nothing refused');
  return rest.reduce((least, each) => (each.findings.length < least.findings.length ? each : least), first);
}

async function conclude(proven: readonly Proven[], request: SignatureRequest): Promise<SignatureAnswer> {
  const holding = proven.filter(({ findings }) => findings.length === 0);
  const { proof, findings } = best(proven);
  const own = request.bundles === 'all' ? proven.flatMap((each) => each.findings) : findings;
  const demands = request.provenance.filter(({ tools }) =>
    tools.some((pattern) => matchesTool(pattern, request.toolName)),
  );
  const heard = holding.length > 0 ? holding : proven;
  const built = await Promise.all(demands.map((demand) => unmet(heard, demand)));
  const asides = heard.filter((each) => !demands.some((demand) => isWanted(each.proof, demand))).flatMap(claimsBeside);
  const statements = holding.flatMap(({ proof: { statement } }) => statement ?? []);
  return { proof, holding: holding.length, statements, findings: [...own, ...built.flat(), ...asides] };
}

/** Of a provenance that nobody asks for, and that is wrong about itself, one is told; who signed the bytes stands. */
function claimsBeside({ proof }: Proven): readonly Finding[] {
  return compareClaims(proof).map((found) => ({ ...found, level: 'warning' }));
}

/** What is missing so that one of the bundles meets a demand. */
async function unmet(proven: readonly Proven[], demand: ProvenanceDemand): Promise<readonly Finding[]> {
  const wanted = proven.filter(({ proof }) => isWanted(proof, demand));
  if (wanted.length === 0) {
    const found = proven.map(({ proof }) => quoted(proof.statement?.predicateType ?? 'a signature over the bytes'));
    const message = `No bundle holds ${demand.predicateTypes.join(' or ')}; found is ${[...new Set(found)].join(', ')}.`;
    return [
      finding('signature/no-provenance', message, {
        related: [demand.place],
        fix: 'Have the build attest its provenance (actions/attest-build-provenance, npm publish --provenance), and name that bundle, too.',
      }),
    ];
  }
  const compared = await Promise.all(
    wanted.map(async ({ proof }) => ({ proof, findings: await compareProvenance(proof, demand) })),
  );
  return best(compared).findings;
}
