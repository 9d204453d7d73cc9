import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  oneOf,
  usage
} from "./chunk-5TVT7YHF.js";
import {
  commandLineStore
} from "./chunk-LAAKWUXD.js";

// src/policy/events.ts
var EVENTS = [
  "branch_protection_rule",
  "check_run",
  "check_suite",
  "create",
  "delete",
  "deployment",
  "deployment_status",
  "discussion",
  "discussion_comment",
  "fork",
  "gollum",
  "image_version",
  "issue_comment",
  "issues",
  "label",
  "merge_group",
  "milestone",
  "page_build",
  "project",
  "project_card",
  "project_column",
  "public",
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "pull_request_target",
  "push",
  "registry_package",
  "release",
  "repository_dispatch",
  "schedule",
  "status",
  "watch",
  "workflow_dispatch",
  "workflow_run"
];

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
    ...event !== void 0 && { event: oneOf("--event", event, EVENTS) },
    ...mode !== void 0 && { mode: oneOf("--mode", mode, ["enforce", "audit"]) }
  };
}

export {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyFile,
  policyRequest
};
