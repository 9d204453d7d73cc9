import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  resolvePolicy
} from "./chunk-IWOWGMCH.js";
import {
  loadTiers
} from "./chunk-XGOUBRDT.js";
import {
  finding
} from "./chunk-RWKBM5BJ.js";

// src/policy/exceptions/age.ts
var DAY_MS = 24 * 60 * 60 * 1e3;
function tooLongExceptions(exceptions, days, now) {
  return exceptions.flatMap(({ id, approvedOn, expires, place }) => {
    const tooLong = (message, fix) => finding("policy/exception-too-long", `${id} ${message}.`, { place, related: [days.place], fix });
    if (approvedOn === void 0) {
      return [tooLong("does not say when it was approved", 'Add "approved_on": exceptions may not grow old.')];
    }
    if (Date.parse(approvedOn) > now.getTime()) {
      return [tooLong(`was approved on ${approvedOn}, which is still to come`, "Set the day of its approval.")];
    }
    const length = (Date.parse(expires) - Date.parse(approvedOn)) / DAY_MS;
    if (length <= days.value) return [];
    return [
      tooLong(
        `holds for ${length} days; the policy lets exceptions hold for ${days.value}`,
        "Let it expire earlier, and have it approved again then."
      )
    ];
  });
}

// src/policy/exceptions/same-id.ts
function sameIds(exceptions) {
  return exceptions.flatMap(({ id, place }, index) => {
    const namesake = exceptions.slice(0, index).find((other) => other.id === id);
    if (namesake === void 0) return [];
    return [
      finding("policy/invalid-value", `There are two exceptions "${id}".`, {
        place,
        related: [namesake.place],
        fix: "Give each an id of its own: reports say by it what was waived."
      })
    ];
  });
}

// src/policy/judging-policy.ts
function withMode(policy, mode) {
  if (mode === void 0 || mode === policy.mode) return { policy, findings: [] };
  if (mode === "enforce") return { policy: { ...policy, mode }, findings: [] };
  const [{ document }] = policy.tiers[0].layers;
  const kept = finding("policy/mode-kept", "The request asks for audit, and the policy enforces. It was enforced.", {
    place: document.place("/mode"),
    fix: "Set mode: audit in the policy, where its owners see it."
  });
  return { policy, findings: [kept] };
}
function summaryOf(name, { sources }) {
  return { name, sha256: sources[0]?.sha256 ?? "", sources };
}
async function readJudgingPolicy({ policy: source, event, mode }, now) {
  const loaded = await loadTiers(source.address, source.store, now);
  const { tiers, findings } = loaded;
  if (tiers === void 0) return { findings, summary: null };
  const resolved = resolvePolicy(tiers, event);
  const summary = summaryOf(resolved.name, loaded);
  const { exceptions, maxExceptionDays } = resolved;
  const tooLong = maxExceptionDays === void 0 ? [] : tooLongExceptions(exceptions, maxExceptionDays, now);
  const wrong = [...sameIds(exceptions), ...tooLong];
  if (wrong.length > 0) return { findings: [...findings, ...wrong], summary };
  const judging = withMode(resolved, mode);
  return { policy: judging.policy, findings: [...findings, ...judging.findings], summary };
}

export {
  readJudgingPolicy
};
