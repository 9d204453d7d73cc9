import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  oneOf,
  usage
} from "./chunk-3TVBTLF6.js";
import {
  commandLineStore
} from "./chunk-LTDZFNXO.js";

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
  return { address: { path }, store: commandLineStore() };
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

export {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyFile,
  policyRequest
};
