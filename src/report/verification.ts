import type { Finding } from '../finding.ts';
import { signerText } from '../signature/accepted-signer.ts';
import type { Proof } from '../signature/prove.ts';
import type { SignedArtifact } from '../signature/signed-artifact.ts';
import { statusOf, type Verdict } from '../verdict.ts';
import { VERSION } from '../version.ts';
import { boundedText } from './bounded.ts';
import type { Canvas } from './canvas.ts';
import { answerText, findingJson, type Row } from './one-question.ts';
import { aboutOf, type CountedBundles, proofJson, signerJson } from './signer.ts';

/** What was found out about one artifact and its bundle. */
export interface Verification {
  readonly artifact: Pick<SignedArtifact, 'name' | 'digests'>;
  /** Absent where nobody is proved. */
  readonly proof?: Proof;
  readonly bundles?: CountedBundles;
  readonly findings: readonly Finding[];
}

export function verificationVerdict({ findings }: Verification): Verdict {
  return statusOf(findings);
}

const UNPROVEN = { verified_by: null, logged: [], timestamped: [], predicate_type: null, about: null };

/** The verdict for programs: `policies/schema/verification.schema.json`. */
export function verificationJson(verification: Verification) {
  const { artifact, proof, bundles, findings } = verification;
  return {
    schema_version: 1,
    as_declared: { version: VERSION },
    verdict: verificationVerdict(verification),
    artifact: { name: boundedText(artifact.name), digests: artifact.digests },
    signer: proof === undefined ? null : signerJson(proof),
    ...(proof === undefined ? UNPROVEN : proofJson(proof)),
    bundles: bundles ?? null,
    findings: findings.map(findingJson),
  };
}

function buildRows({ signer }: Proof): readonly Row[] {
  if (signer.kind === 'key') return [];
  const { repository, ref, commit } = signer.build;
  const at = ref === undefined ? '' : `@${ref}`;
  return repository === undefined
    ? []
    : [['source', `${repository}${at}${commit === undefined ? '' : ` (${commit})`}`]];
}

function facts(proof: Proof, { offered, holding }: CountedBundles = { offered: 1, holding: 1 }): readonly Row[] {
  const { signer, by, logged, timestamped, statement } = proof;
  const [seen] = [...logged, ...timestamped];
  const about = aboutOf(proof);
  return [
    ['signer', signerText(signer)],
    ...(signer.kind === 'identity' ? [['issuer', signer.issuer] as const] : []),
    ...buildRows(proof),
    ...(seen === undefined ? [] : [['seen', seen.toISOString()] as const]),
    ['says', statement === undefined ? 'a signature over the bytes themselves' : statement.predicateType],
    ...(about === undefined ? [] : [['about', about] as const]),
    ...(offered === 1 ? [] : [['bundles', `${holding} of ${offered} hold`] as const]),
    ['by', by],
  ];
}

const ENDS: Readonly<Record<Verdict, string>> = {
  pass: '✓ PASS  signed by whom it should be',
  fail: '✗ FAIL  not signed as it should be',
  error: '! ERROR  it could not be judged',
};

/** The verdict for a person. Ends in a line break. */
export function verificationText({ artifact, proof, bundles, findings }: Verification, canvas: Canvas): string {
  const known = proof === undefined ? [] : facts(proof, bundles);
  const rows = [...Object.entries(artifact.digests), ...known];
  return answerText({ name: artifact.name, rows, findings, ends: ENDS }, canvas);
}
