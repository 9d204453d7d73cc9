// What the commands print that ask one question alone: of a bundle, of an SBOM.
import type { Finding } from '../finding.ts';
import { statusOf, type Verdict } from '../verdict.ts';
import { boundedEvidence, boundedText, orNull } from './bounded.ts';
import type { Canvas } from './canvas.ts';
import { inertLines, visible } from './escape.ts';
import { findingLines } from './finding-text.ts';

/** A finding for programs. */
export function findingJson({ rule, level, message, fix, place, evidence = {} }: Finding) {
  return {
    ...{ rule, level, message: boundedText(message), fix: orNull(fix), file: orNull(place?.file) },
    evidence: boundedEvidence(evidence),
  };
}

/** What is known, as a label and what it says. May quote hostile text. */
export type Row = readonly [label: string, text: string];

const LABEL = 9;

interface Answered {
  /** What was asked about. */
  readonly name: string;
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
  /** The last line, by the verdict. */
  readonly ends: Readonly<Record<Verdict, string>>;
}

/** The answer for a person. Ends in a line break. */
export function answerText({ name, rows, findings, ends }: Answered, canvas: Canvas): string {
  const { style } = canvas;
  const verdict = statusOf(findings);
  const paint = { pass: style.good, fail: style.bad, error: style.unsure }[verdict];
  const around = { cases: [], variations: [], waivers: [] };
  const lines = [
    style.strong(visible(name)),
    ...rows.map(([label, text]) => `  ${style.faint(label.padEnd(LABEL))}${visible(text)}`),
    ...findings.flatMap((each) => ['', ...findingLines(each, around, canvas)]),
    '',
    paint(ends[verdict]),
  ];
  return inertLines(`${lines.join('\n')}\n`);
}
