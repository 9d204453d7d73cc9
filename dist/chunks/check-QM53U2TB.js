import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest,
  tell
} from "./chunk-LQ4VLM7V.js";
import {
  exceptionsFor,
  readJudgingPolicy,
  unusedExceptions,
  waiversIn,
  whatDoesItAskFor,
  whatMayItHave
} from "./chunk-5FU5ZI7O.js";
import "./chunk-3P2ZCGGI.js";
import "./chunk-V4PWRY76.js";
import "./chunk-F7CWHQ47.js";
import {
  readOptions,
  refusePositionals,
  usage
} from "./chunk-EYBIRQF6.js";
import {
  Interview
} from "./chunk-D5PCCGGW.js";
import "./chunk-VMABHU7F.js";
import "./chunk-EGBSZYF6.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-K3MXSHFH.js";
import "./chunk-PBYEOJ42.js";
import "./chunk-V27FFKIZ.js";
import {
  applySeverity
} from "./chunk-NGL3UZE4.js";
import "./chunk-MUHKVJZJ.js";
import "./chunk-6HVND6GQ.js";
import "./chunk-26LVTRER.js";

// src/check.ts
async function checkTool(path, judging, now) {
  const { policy } = judging;
  const interview = new Interview((found) => policy === void 0 ? found : applySeverity(found, policy.severity));
  for (const question of ["signature", "sbom", "runtime"]) interview.skip(question, false, "not asked");
  const manifest = await interview.ask("manifest", true, () => whatDoesItAskFor(path));
  const exceptions = exceptionsFor(manifest ?? { name: "", version: "" }, policy?.exceptions ?? [], now);
  const grant = await interview.ask("policy", true, () => whatMayItHave(manifest, judging, exceptions));
  if (manifest === void 0) interview.skip("policy", true, "there is no manifest to judge");
  const { findings, checks } = interview;
  return {
    ...{ checks, cases: [], isolation: {}, manifest: path, artifact: null, grant: grant ?? null },
    name: manifest?.name ?? path,
    version: manifest?.version ?? null,
    enforced: policy?.mode !== "audit",
    findings: [...findings, ...unusedExceptions(findings, exceptions.inForce, (rule) => interview.isAnswered(rule))],
    waivers: waiversIn(findings, exceptions.inForce)
  };
}
async function check(request) {
  const now = /* @__PURE__ */ new Date();
  const judging = await readJudgingPolicy(request, now);
  const tools = [];
  for (const path of request.manifests) tools.push(await checkTool(path, judging, now));
  return { policy: judging.summary, tools };
}

// src/commands/check.ts
var checkCommand = {
  usage: `Holds what tools ask for against what they may have. Nothing is unpacked, verified or run.

Usage
  as-declared check --manifest FILE --policy FILE [options]

Options
  --manifest FILE       what the tool asks for; once for each tool
${POLICY_USAGE}  --report FILE         write the verdict as JSON
  --summary FILE        write the verdict as Markdown
`,
  async run(words) {
    const { values, positionals } = readOptions(words, {
      manifest: { type: "string", multiple: true, default: [] },
      report: { type: "string" },
      summary: { type: "string" },
      ...POLICY_OPTIONS
    });
    refusePositionals(positionals);
    const { manifest: manifests, report, summary } = values;
    if (manifests.length === 0) throw usage("No --manifest is given.");
    return tell(await check({ manifests, ...policyRequest(values) }), { report, summary });
  }
};
export {
  checkCommand
};
