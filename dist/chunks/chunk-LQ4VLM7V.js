import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  oneOf,
  usage
} from "./chunk-EYBIRQF6.js";
import {
  HostStore,
  buildReport,
  canvasFor,
  jsonText,
  terminalReport,
  writeWhole
} from "./chunk-VMABHU7F.js";
import {
  exitCode
} from "./chunk-NGL3UZE4.js";

// src/commands/policy-options.ts
var POLICY_OPTIONS = {
  policy: { type: "string" },
  event: { type: "string" },
  mode: { type: "string" }
};
var POLICY_USAGE = `  --policy FILE         what tools may have
  --event NAME          judge as on this event of GitHub's, where the policy asks for less or more on it
  --mode MODE           enforce or audit            (default: the policy's)
`;
function policyFile(path) {
  return { address: { path }, store: new HostStore(() => process.env.GITHUB_TOKEN ?? "") };
}
function policyRequest(options) {
  const { policy, event, mode } = options;
  if (policy === void 0) throw usage("No --policy is given.");
  return {
    policy: policyFile(policy),
    ...event !== void 0 && { event },
    ...mode !== void 0 && { mode: oneOf("--mode", mode, ["enforce", "audit"]) }
  };
}

// src/commands/tell.ts
async function tell(result, { report, summary }) {
  const text = terminalReport(result, canvasFor(process.stdout, process.env));
  try {
    if (report !== void 0) await writeWhole(report, jsonText(buildReport(result)));
    if (summary !== void 0) {
      const { summaryHtml } = await import("./summary-IKWDPVRD.js");
      await writeWhole(summary, summaryHtml(result));
    }
  } finally {
    process.stdout.write(`${text}
`);
  }
  return exitCode(result.tools);
}

export {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest,
  tell
};
