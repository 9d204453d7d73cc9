import type { Finding } from '../finding.ts';
import { ranked } from '../order.ts';
import type { SbomSummary, Share } from '../sbom/summary.ts';
import { statusOf, type Verdict } from '../verdict.ts';
import { VERSION } from '../version.ts';
import { boundedText, orNull } from './bounded.ts';
import type { Canvas } from './canvas.ts';
import { answerText, findingJson, type Row } from './one-question.ts';

/** What was found out about one SBOM. */
export interface SbomReading {
  readonly file: string;
  /** Absent where it could not be read, or breaks its schema. */
  readonly summary?: SbomSummary;
  readonly findings: readonly Finding[];
}

export function sbomVerdict({ findings }: SbomReading): Verdict {
  return statusOf(findings);
}

function summaryJson({ sha256, specVersion, subject, components, licenses, packages, ...rest }: SbomSummary) {
  const { name, version } = subject ?? {};
  return {
    ...{ sha256, spec_version: specVersion },
    subject: name === undefined ? null : { name: boundedText(name), version: orNull(version) },
    ...{ components, licenses, packages, hashed: rest.hashed, has_dependency_graph: rest.hasDependencyGraph },
  };
}

/** Where in a document something stands is what its author has to know. */
function placedJson(found: Finding) {
  const { evidence, ...told } = findingJson(found);
  return { ...told, line: found.place?.line ?? null, pointer: orNull(found.place?.pointer), evidence };
}

/** The verdict for programs: `policies/schema/sbom.schema.json`. */
export function sbomJson(reading: SbomReading) {
  const { file, summary, findings } = reading;
  return {
    schema_version: 1,
    as_declared: { version: VERSION },
    verdict: sbomVerdict(reading),
    file: boundedText(file),
    sbom: summary === undefined ? null : summaryJson(summary),
    findings: ranked(findings).map(placedJson),
  };
}

const outOf = ({ judged, of }: Share): string => (judged === of ? 'all of them' : `${judged} of ${of}`);

function rows({ sha256, specVersion, subject, components, licenses, packages, ...rest }: SbomSummary): readonly Row[] {
  const { name, version = '' } = subject ?? {};
  return [
    ['sha256', sha256],
    ['form', `CycloneDX ${specVersion}`],
    ['of', name === undefined ? 'nothing that it names' : `${name} ${version}`.trim()],
    ['holds', `${components} ${components === 1 ? 'component' : 'components'}`],
    ...(components === 0
      ? []
      : ([
          ['licence', `${outOf(licenses)} can be judged by it`],
          ['package', `${outOf(packages)} can be told by its purl or name`],
          ['hash', `${outOf({ judged: rest.hashed, of: components })} can be held against a file`],
          ['graph', rest.hasDependencyGraph ? 'says what depends on what' : 'none'],
        ] as const)),
  ];
}

const ENDS: Readonly<Record<Verdict, string>> = {
  pass: '✓ PASS  nothing is against it',
  fail: '✗ FAIL  something is against it',
  error: '! ERROR  it could not be judged',
};

/** The verdict for a person. Ends in a line break. */
export function sbomText({ file, summary, findings }: SbomReading, canvas: Canvas): string {
  const known = summary === undefined ? [] : rows(summary);
  return answerText({ name: file, rows: known, findings: ranked(findings), ends: ENDS }, canvas);
}
