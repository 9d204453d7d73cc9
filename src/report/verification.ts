import type { Finding } from '../finding.ts';
import { fingerprint, signerText } from '../signature/accepted-signer.ts';
import type { Proof } from '../signature/prove.ts';
import type { SignedArtifact } from '../signature/signed-artifact.ts';
import { statusOf, type Verdict } from '../verdict.ts';
import { VERSION } from '../version.ts';
import { boundedText } from './bounded.ts';
import type { Canvas } from './canvas.ts';
import { inertLines, visible } from './escape.ts';
import { findingLines } from './finding-text.ts';

/** What was found out about one artifact and its bundle. */
export interface Verification {
  readonly artifact: Pick<SignedArtifact, 'name' | 'digests'>;
  /** Absent where nobody is proved. */
  readonly proof?: Proof;
  readonly findings: readonly Finding[];
}

export function verificationVerdict({ findings }: Verification): Verdict {
  return statusOf(findings);
}

function signerJson({ signer }: Proof) {
  return signer.kind === 'key'
    ? { issuer: null, subject: null, source_repository: null, key: fingerprint(signer.key) }
    : {
        issuer: boundedText(signer.issuer),
        subject: boundedText(signer.subject),
        source_repository: signer.build.repository === undefined ? null : boundedText(signer.build.repository),
        key: null,
      };
}

function findingJson({ rule, level, message, fix, place }: Finding) {
  return {
    ...{ rule, level, message: boundedText(message), fix: fix === undefined ? null : boundedText(fix) },
    file: place === undefined ? null : boundedText(place.file),
  };
}

/** The verdict for programs: `policies/schema/verification.schema.json`. */
export function verificationJson(verification: Verification) {
  const { artifact, proof, findings } = verification;
  const times = (all: readonly Date[] = []) => all.map((time) => time.toISOString());
  return {
    schema_version: 1,
    as_declared: { version: VERSION },
    verdict: verificationVerdict(verification),
    artifact: { name: boundedText(artifact.name), digests: artifact.digests },
    signer: proof === undefined ? null : signerJson(proof),
    verified_by: proof === undefined ? null : boundedText(proof.by),
    logged: times(proof?.logged),
    timestamped: times(proof?.timestamped),
    predicate_type: proof?.statement === undefined ? null : boundedText(proof.statement.predicateType),
    findings: findings.map(findingJson),
  };
}

function facts({ signer, by, logged, timestamped, statement }: Proof): readonly (readonly [string, string])[] {
  const [seen] = [...logged, ...timestamped];
  return [
    ['signer', signerText(signer)],
    ...(signer.kind === 'identity' ? [['issuer', signer.issuer] as const] : []),
    ...(seen === undefined ? [] : [['seen', seen.toISOString()] as const]),
    ['says', statement === undefined ? 'a signature over the bytes themselves' : statement.predicateType],
    ['by', by],
  ];
}

const LABEL = 9;

const ENDS: Readonly<Record<Verdict, string>> = {
  pass: '✓ PASS  signed by whom it should be',
  fail: '✗ FAIL  not signed as it should be',
  error: '! ERROR  it could not be judged',
};

/** The verdict for a person. Ends in a line break. */
export function verificationText(verification: Verification, canvas: Canvas): string {
  const { artifact, proof, findings } = verification;
  const verdict = verificationVerdict(verification);
  const { style } = canvas;
  const paint = { pass: style.good, fail: style.bad, error: style.unsure }[verdict];
  const rows = proof === undefined ? [] : facts(proof);
  const around = { cases: [], variations: [], waivers: [] };
  const lines = [
    style.strong(visible(artifact.name)),
    ...Object.entries(artifact.digests).map(([name, digest]) => `  ${style.faint(name.padEnd(LABEL))}${digest}`),
    ...rows.map(([label, text]) => `  ${style.faint(label.padEnd(LABEL))}${visible(text)}`),
    ...findings.flatMap((each) => ['', ...findingLines(each, around, canvas)]),
    '',
    paint(ENDS[verdict]),
  ];
  return inertLines(`${lines.join('\n')}\n`);
}
