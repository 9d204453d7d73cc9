import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  answerText,
  findingJson
} from "./chunk-QQKE6OIJ.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-QMJPSQOP.js";
import {
  readJudgingPolicy
} from "./chunk-7I2VYV6M.js";
import "./chunk-IWOWGMCH.js";
import {
  judgeApart
} from "./chunk-SQ6OA65X.js";
import "./chunk-WR66MTVJ.js";
import {
  asFinding
} from "./chunk-RIES23YI.js";
import "./chunk-DNAIHMGC.js";
import "./chunk-GASTHEOE.js";
import {
  canvasFor
} from "./chunk-RWTFK2OS.js";
import "./chunk-2QHXBBKJ.js";
import "./chunk-GPVPWYQ5.js";
import {
  boundedText,
  orNull
} from "./chunk-S37X4VBL.js";
import {
  VERSION
} from "./chunk-GDOIBZK2.js";
import "./chunk-DSV24SD4.js";
import {
  ranked
} from "./chunk-6J6O3WXY.js";
import {
  EXIT_CODES,
  applySeverity,
  statusOf
} from "./chunk-3KQWTZUF.js";
import "./chunk-KW5MBSSP.js";
import "./chunk-XGOUBRDT.js";
import "./chunk-X3RQCJQN.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-4IQZMC4H.js";
import "./chunk-TQCHYOZ7.js";
import "./chunk-F2HI63QH.js";
import {
  readOptions,
  refusePositionals,
  usage
} from "./chunk-5TVT7YHF.js";
import "./chunk-V6OJWN42.js";
import "./chunk-LAAKWUXD.js";
import {
  jsonText
} from "./chunk-76KL262O.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-QGV6EUNW.js";
import "./chunk-WCEVALIF.js";
import "./chunk-PBSXYOHX.js";
import "./chunk-QPMTDPWL.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-IIHSP32Q.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
import "./chunk-26LVTRER.js";

// src/report/sbom.ts
function sbomVerdict({ findings }) {
  return statusOf(findings);
}
function summaryJson({ sha256, specVersion, subject, components, licenses, packages, ...rest }) {
  const { name, version } = subject ?? {};
  return {
    ...{ sha256, spec_version: specVersion },
    subject: name === void 0 ? null : { name: boundedText(name), version: orNull(version) },
    ...{ components, licenses, packages, hashed: rest.hashed, has_dependency_graph: rest.hasDependencyGraph }
  };
}
function placedJson(found) {
  const { evidence, ...told } = findingJson(found);
  return { ...told, line: found.place?.line ?? null, pointer: orNull(found.place?.pointer), evidence };
}
function sbomJson(reading) {
  const { file, summary, findings } = reading;
  return {
    schema_version: 1,
    as_declared: { version: VERSION },
    verdict: sbomVerdict(reading),
    file: boundedText(file),
    sbom: summary === void 0 ? null : summaryJson(summary),
    findings: ranked(findings).map(placedJson)
  };
}
var outOf = ({ judged, of }) => judged === of ? "all of them" : `${judged} of ${of}`;
function rows({ sha256, specVersion, subject, components, licenses, packages, ...rest }) {
  const { name, version = "" } = subject ?? {};
  return [
    ["sha256", sha256],
    ["form", `CycloneDX ${specVersion}`],
    ["of", name === void 0 ? "nothing that it names" : `${name} ${version}`.trim()],
    ["holds", `${components} ${components === 1 ? "component" : "components"}`],
    ...components === 0 ? [] : [
      ["licence", `${outOf(licenses)} can be judged by it`],
      ["package", `${outOf(packages)} can be told by its purl or name`],
      ["hash", `${outOf({ judged: rest.hashed, of: components })} can be held against a file`],
      ["graph", rest.hasDependencyGraph ? "says what depends on what" : "none"]
    ]
  ];
}
var ENDS = {
  pass: "\u2713 PASS  nothing is against it",
  fail: "\u2717 FAIL  something is against it",
  error: "! ERROR  it could not be judged"
};
function sbomText({ file, summary, findings }, canvas) {
  const known = summary === void 0 ? [] : rows(summary);
  return answerText({ name: file, rows: known, findings: ranked(findings), ends: ENDS }, canvas);
}

// src/commands/sbom.ts
var NO_POLICY = {
  licenses: { allow: [], deny: [], unknown: "warning" },
  denyPackages: [],
  require: { hashes: "warning", purl: "warning", dependencyGraph: "notice" }
};
async function read(file, values) {
  const judging = values.policy === void 0 ? void 0 : await readJudgingPolicy(policyRequest(values), /* @__PURE__ */ new Date());
  const { policy, findings: ofPolicy = [] } = judging ?? {};
  const level = (found) => policy === void 0 ? found : applySeverity(found, policy.severity);
  if (judging !== void 0 && policy === void 0) return { file, findings: ofPolicy };
  try {
    const rules = policy?.sbom ?? NO_POLICY;
    const { summary, findings } = await judgeApart({ path: file, rules, subjectMatchRequired: false });
    return { file, findings: level([...ofPolicy, ...findings]), ...summary !== void 0 && { summary } };
  } catch (error) {
    return { file, findings: level([...ofPolicy, asFinding(error)]) };
  }
}
var sbomCommand = {
  usage: `Says what is in an SBOM (CycloneDX in JSON or XML, compressed by gzip or not), and what is wrong with it.

Usage
  as-declared sbom FILE [options]

Options
${POLICY_USAGE}  --json                for programs; as-declared schema sbom prints the schema

Without a policy nothing is denied for what is in it; what a policy could ask for is told. That it belongs to a tool's bytes is
for the gate to say.

Exit codes
  0  nothing is against it
  1  something is
  2  it could not be judged
`,
  async run(words) {
    const { values, positionals } = readOptions(words, {
      ...POLICY_OPTIONS,
      json: { type: "boolean", default: false }
    });
    const [file, ...rest] = positionals;
    refusePositionals(rest);
    if (file === void 0) throw usage("Say which SBOM: a file.");
    const reading = await read(file, values);
    process.stdout.write(
      values.json ? jsonText(sbomJson(reading)) : sbomText(reading, canvasFor(process.stdout, process.env))
    );
    return EXIT_CODES[sbomVerdict(reading)];
  }
};
export {
  sbomCommand
};
