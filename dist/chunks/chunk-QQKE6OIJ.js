import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  findingLines
} from "./chunk-GASTHEOE.js";
import {
  boundedEvidence,
  boundedText,
  orNull
} from "./chunk-S37X4VBL.js";
import {
  statusOf
} from "./chunk-3KQWTZUF.js";
import {
  inertLines,
  visible
} from "./chunk-V27FFKIZ.js";

// src/report/one-question.ts
function findingJson({ rule, level, message, fix, place, evidence = {} }) {
  return {
    ...{ rule, level, message: boundedText(message), fix: orNull(fix), file: orNull(place?.file) },
    evidence: boundedEvidence(evidence)
  };
}
var LABEL = 9;
function answerText({ name, rows, findings, ends }, canvas) {
  const { style } = canvas;
  const verdict = statusOf(findings);
  const paint = { pass: style.good, fail: style.bad, error: style.unsure }[verdict];
  const around = { cases: [], variations: [], waivers: [] };
  const lines = [
    style.strong(visible(name)),
    ...rows.map(([label, text]) => `  ${style.faint(label.padEnd(LABEL))}${visible(text)}`),
    ...findings.flatMap((each) => ["", ...findingLines(each, around, canvas)]),
    "",
    paint(ends[verdict])
  ];
  return inertLines(`${lines.join("\n")}
`);
}

export {
  findingJson,
  answerText
};
