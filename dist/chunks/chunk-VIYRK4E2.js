import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  whatDoesItAskFor,
  whatMayItHave
} from "./chunk-ER4DYOU4.js";
import {
  unusedExceptions,
  waiversIn
} from "./chunk-IVADRYRK.js";
import {
  exceptionsFor
} from "./chunk-3OI6F2HG.js";
import {
  readJudgingPolicy
} from "./chunk-7I2VYV6M.js";
import {
  Interview
} from "./chunk-RIES23YI.js";
import {
  applySeverity
} from "./chunk-3KQWTZUF.js";

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
    ...{
      checks,
      cases: [],
      variations: [],
      isolation: {},
      runtimes: [],
      manifest: path,
      artifact: null,
      signed: null,
      grant: grant ?? null
    },
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

export {
  check
};
