import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  waiverOf
} from "./chunk-XGOUBRDT.js";
import {
  finding
} from "./chunk-RWKBM5BJ.js";

// src/policy/exceptions/waive.ts
function waive(findings, exceptions) {
  return findings.map((found) => {
    const waiver = exceptions.find((exception) => waives(exception, found));
    return found.exception !== void 0 || waiver === void 0 ? found : { ...found, exception: waiver.id };
  });
}
function waives({ rule, evidence }, found) {
  const waiver = waiverOf(rule);
  if (rule !== found.rule || waiver.kind !== "evidence" || evidence.size === 0) return false;
  return [...waiver.required, ...waiver.optional].every((key) => found.evidence?.[key] === evidence.get(key));
}
function waiversIn(findings, exceptions) {
  return exceptions.map((exception) => ({ exception, findings: findings.filter((found) => found.exception === exception.id).length })).filter(({ findings: waived }) => waived > 0);
}
function unusedExceptions(findings, exceptions, isAnswered) {
  const used = new Set(findings.map(({ exception }) => exception));
  return exceptions.filter(({ id, rule }) => !used.has(id) && isAnswered(rule)).map(
    ({ id, rule, place }) => finding("policy/exception-unused", `${id} waives ${rule}, and there is nothing to waive.`, {
      place,
      fix: "Take it out. If it is meant for something that was found, compare it with the evidence in the report."
    })
  );
}

export {
  waive,
  waiversIn,
  unusedExceptions
};
