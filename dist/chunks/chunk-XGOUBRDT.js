import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  CATEGORIES,
  checkSchema,
  limited,
  parseDeniedDomain,
  parseDomain,
  refuseUnsafeEnv
} from "./chunk-X3RQCJQN.js";
import {
  require_valid
} from "./chunk-ZBW5BUPU.js";
import {
  TermReader,
  parsePath,
  verbatim
} from "./chunk-4IQZMC4H.js";
import {
  keyFromPem
} from "./chunk-TQCHYOZ7.js";
import {
  nearest
} from "./chunk-V6OJWN42.js";
import {
  addressOf,
  isSameOwner,
  sourceOf
} from "./chunk-3GAUR5JY.js";
import {
  isolationDemand,
  parseDocument
} from "./chunk-QGV6EUNW.js";
import {
  defined
} from "./chunk-WCEVALIF.js";
import {
  addressPattern,
  expressionProblem,
  patternProblem,
  refPattern,
  subjectPattern
} from "./chunk-QPMTDPWL.js";
import {
  escapeSegment
} from "./chunk-IIHSP32Q.js";
import {
  quoted
} from "./chunk-IB3MHKLK.js";
import {
  messageOf
} from "./chunk-PVKMCQ3Q.js";
import {
  Refusal,
  finding
} from "./chunk-RWKBM5BJ.js";
import {
  RULES
} from "./chunk-YNZT7DV2.js";
import {
  __toESM
} from "./chunk-26LVTRER.js";

// src/document/validators/policy.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var validate = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "as-declared policy", "type": "object", "description": "What tools may have. What is absent is denied.", "properties": { "$schema": { "type": "string", "maxLength": 2048, "description": "Where an editor finds this schema." }, "schema_version": { "const": 1, "description": "Version of this format: 1." }, "name": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._/ -]*$", "maxLength": 128, "description": "What reports call the policy." }, "mode": { "enum": ["enforce", "audit"], "description": "enforce: what is not allowed stops the tool. audit: it is said, and the tool is tried with what is left. Absent means enforce, unless a policy that this one extends or is extended by says audit." }, "expires": { "$ref": "#/$defs/date", "description": "The first day, in UTC, on which the policy no longer holds, such as 2027-01-01." }, "extends": { "type": "array", "description": "Policies that this one is joined with: a tool must be within all of them.", "maxItems": 16, "items": { "type": "object", "description": "A policy file: beside this one, or in another repository at a commit.", "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^[^\\u0000-\\u001f\\\\/][^\\u0000-\\u001f\\\\]*$", "description": "Path of the file: relative to this one, or from the root of the repository." }, "repo": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?/(?!\\.{1,2}$)[A-Za-z0-9._-]+$", "maxLength": 140, "description": "Another repository, as owner/name." }, "ref": { "type": "string", "minLength": 1, "maxLength": 255, "description": "The commit of that repository, in full." }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 of the file, in 64 lower-case hex digits. Other bytes are refused." } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["path"], "dependentRequired": { "ref": ["repo"] } } }, "supply_chain": { "type": "object", "description": "Who made the tool.", "properties": { "require": { "type": "object", "description": "What has to be shown. Whatever is left out here is required.", "properties": { "signature": { "type": "boolean", "description": "Whether the artifact must be signed by one of the identities." }, "sbom": { "type": "boolean", "description": "Whether there must be an SBOM." }, "sbom_subject_match": { "type": "boolean", "description": "Whether the SBOM must describe the artifact that is judged." }, "events": { "type": "object", "description": "What is different on single events of GitHub's, so that a pull request may be unsigned and a release may not.", "propertyNames": { "enum": ["branch_protection_rule", "check_run", "check_suite", "create", "delete", "deployment", "deployment_status", "discussion", "discussion_comment", "fork", "gollum", "image_version", "issue_comment", "issues", "label", "merge_group", "milestone", "page_build", "project", "project_card", "project_column", "public", "pull_request", "pull_request_review", "pull_request_review_comment", "pull_request_target", "push", "registry_package", "release", "repository_dispatch", "schedule", "status", "watch", "workflow_dispatch", "workflow_run"], "description": "Name of an event, such as pull_request or release." }, "additionalProperties": { "type": "object", "description": "What has to be shown on this event. Whatever is left out is as it always is.", "properties": { "signature": { "type": "boolean", "description": "Whether the artifact must be signed by one of the identities." }, "sbom": { "type": "boolean", "description": "Whether there must be an SBOM." }, "sbom_subject_match": { "type": "boolean", "description": "Whether the SBOM must describe the artifact that is judged." } }, "patternProperties": { "^x-": {} }, "additionalProperties": false } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "identities": { "type": "array", "description": "Who may sign which tools.", "items": { "type": "object", "description": "One signer.", "properties": { "tools": { "type": "array", "description": "Tools it may sign. Absent means all.", "items": { "$ref": "#/$defs/toolPattern" }, "minItems": 1 }, "issuer": { "type": "string", "pattern": "^https?://\\S+$", "maxLength": 2048, "description": "Who vouched for the signer, exactly: an OpenID Connect issuer, such as https://token.actions.githubusercontent.com." }, "subject": { "type": "string", "minLength": 1, "maxLength": 2048, "description": "The signer as its certificate says: an address of a workflow with its ref, or an e-mail address. * stands for characters but / and @, ** for any; host and owner have to be named." }, "subject_regex": { "type": "string", "minLength": 1, "maxLength": 2048, "description": "In the place of subject, a regular expression (RE2) for the whole of it." } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["issuer"] } }, "keys": { "type": "array", "description": "Public keys that sign which tools, in the place of identities.", "items": { "type": "object", "description": "One key.", "properties": { "tools": { "type": "array", "description": "Tools it may sign. Absent means all.", "items": { "$ref": "#/$defs/toolPattern" }, "minItems": 1 }, "public_key": { "type": "string", "minLength": 1, "maxLength": 8192, "description": "The key itself in PEM, as openssl pkey -pubout writes it: ECDSA on P-256, P-384 or P-521, RSA, or Ed25519. It stands here, so that the policy's digest holds for it too." } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["public_key"] } }, "bundles": { "enum": ["any", "all"], "description": "Of several bundles, whether one has to hold (any, which is meant where it is absent) or all of them." }, "not_before": { "$ref": "#/$defs/date", "description": "The first day, in UTC, on which a signature may have been made, such as 2026-01-01." }, "provenance": { "type": "array", "description": "What has to be shown of the build. Each entry has to be met by one bundle.", "items": { "type": "object", "description": "What one bundle has to show. What is left out is not asked.", "properties": { "tools": { "type": "array", "description": "Tools of which it is asked. Absent means all.", "items": { "$ref": "#/$defs/toolPattern" }, "minItems": 1 }, "predicate_types": { "type": "array", "description": "Kinds of statement, one of which it has to be, such as https://slsa.dev/provenance/v1.", "items": { "type": "string", "minLength": 1, "maxLength": 2048 }, "minItems": 1 }, "source": { "type": "string", "minLength": 1, "maxLength": 2048, "description": "The repository that was built, such as https://github.com/acme/*." }, "ref": { "type": "string", "minLength": 1, "maxLength": 2048, "description": "The branch or tag that was built, such as refs/tags/v*." }, "commit": { "type": "string", "pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "description": "The commit that was built." }, "workflow": { "type": "string", "minLength": 1, "maxLength": 2048, "description": "The workflow that built, with its ref; of a reusable one, that one." }, "builder": { "type": "string", "minLength": 1, "maxLength": 2048, "description": "The builder as the provenance names it." }, "triggers": { "type": "array", "description": "Events that may have started the build, such as push or release.", "items": { "type": "string", "minLength": 1, "maxLength": 128 }, "minItems": 1 }, "deny_self_hosted_runners": { "type": "boolean", "description": "Whether it has to be built on a machine that the platform hosts." } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["predicate_types"] } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "sbom": { "type": "object", "description": "What may be in the tool.", "properties": { "licenses": { "type": "object", "description": "SPDX licence expressions.", "properties": { "allow": { "type": "array", "description": "The only licences that are allowed. Absent means all that are not denied.", "items": { "$ref": "#/$defs/licence" } }, "deny": { "type": "array", "description": "Licences that are not allowed.", "items": { "$ref": "#/$defs/licence" } }, "unknown": { "$ref": "#/$defs/demand", "description": "How much it matters that a component has no licence or an unknown one. Absent means error." } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "deny_packages": { "type": "array", "description": "Packages that are not allowed.", "items": { "type": "string", "pattern": "^pkg:\\S+$", "maxLength": 1024, "description": "A package URL, with a version or a range after @ if not all are meant: pkg:npm/evil@<2.0.0." } }, "require": { "type": "object", "description": "What every component must have.", "properties": { "hashes": { "$ref": "#/$defs/demand", "description": "How much it matters that a component has no hash. Absent means warn." }, "purl": { "$ref": "#/$defs/demand", "description": "How much it matters that a component has no package URL. Absent means warn." }, "dependency_graph": { "$ref": "#/$defs/demand", "description": "How much it matters that the dependencies of components are not told. Absent means off." } }, "patternProperties": { "^x-": {} }, "additionalProperties": false } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "base_runtime": { "type": "object", "description": "What every tool has without asking.", "properties": { "read": { "type": "array", "description": "Paths of the host that every tool may read: its programs and libraries.", "items": { "$ref": "#/$defs/path" } }, "env": { "type": "array", "description": "Environment variables that every tool gets.", "items": { "$ref": "#/$defs/variable" } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "defaults": { "type": "object", "description": "Limits of the tools that name none, and ceilings where a category names none.", "properties": { "memory_mb": { "type": "integer", "minimum": 1, "maximum": 1048576, "description": "Resident memory, in MiB." }, "pids": { "type": "integer", "minimum": 1, "maximum": 65536, "description": "Processes and threads at a time." }, "cpu_seconds": { "type": "integer", "minimum": 1, "maximum": 86400, "description": "Processor time of one run, in seconds." }, "wall_seconds": { "type": "integer", "minimum": 1, "maximum": 86400, "description": "Length of one run, in seconds." } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "default_category": { "$ref": "#/$defs/category", "description": "Category of the tools that neither the policy nor their manifest assigns one. Before a policy of another owner, it can only disagree." }, "categories": { "type": "object", "description": "The most that the tools of each category may have. A manifest can ask for any category that stands here.", "properties": { "compute": { "$ref": "#/$defs/categoryPolicy", "description": "The most that compute tools may have." }, "filesystem": { "$ref": "#/$defs/categoryPolicy", "description": "The most that filesystem tools may have." }, "web-client": { "$ref": "#/$defs/categoryPolicy", "description": "The most that web-client tools may have." }, "web-server": { "$ref": "#/$defs/categoryPolicy", "description": "The most that web-server tools may have." }, "subprocess": { "$ref": "#/$defs/categoryPolicy", "description": "The most that subprocess tools may have." }, "build": { "$ref": "#/$defs/categoryPolicy", "description": "The most that build tools may have." } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "tools": { "type": "array", "description": "What is different for single tools. Later entries replace the ceilings of earlier ones; what is denied adds up.", "items": { "type": "object", "description": "One tool, or several by a pattern. The name is the manifest's own claim: bind it to a signer in supply_chain.identities.", "properties": { "match": { "$ref": "#/$defs/toolPattern" }, "category": { "$ref": "#/$defs/category", "description": "The category that these tools have, whatever their manifest says." }, "ceiling": { "$ref": "#/$defs/ceiling", "description": "What replaces the category's ceiling, key by key." }, "deny": { "type": "object", "description": "What these tools may not have, whatever else allows it.", "properties": { "domains": { "type": "array", "description": "Hosts that are denied. One without a port is denied on every port.", "items": { "$ref": "#/$defs/domain" } }, "listen": { "type": "array", "description": "Ports that may not be listened on.", "items": { "$ref": "#/$defs/port" } }, "read": { "type": "array", "description": "Paths that may be neither read nor written.", "items": { "$ref": "#/$defs/path" } }, "write": { "type": "array", "description": "Paths that may not be written.", "items": { "$ref": "#/$defs/path" } }, "spawn": { "type": "array", "description": "Programs that may not be started.", "items": { "$ref": "#/$defs/path" } }, "env": { "type": "array", "description": "Environment variables that are not handed in.", "items": { "$ref": "#/$defs/variable" } }, "syscalls": { "type": "array", "description": "System calls that may not be allowed.", "items": { "$ref": "#/$defs/syscall" } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["match"] } }, "neverallow": { "type": "array", "description": "What no tool may have, whatever allows it.", "items": { "type": "object", "description": "One prohibition.", "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "maxLength": 64, "description": "What reports call it." }, "reason": { "type": "string", "minLength": 1, "maxLength": 500, "description": "Why, for the author whose tool is refused." }, "domains": { "type": "array", "description": "Hosts that are denied. One without a port is denied on every port.", "items": { "$ref": "#/$defs/domain" } }, "listen": { "type": "array", "description": "Ports that may not be listened on.", "items": { "$ref": "#/$defs/port" } }, "read": { "type": "array", "description": "Paths that may be neither read nor written.", "items": { "$ref": "#/$defs/path" } }, "write": { "type": "array", "description": "Paths that may not be written.", "items": { "$ref": "#/$defs/path" } }, "spawn": { "type": "array", "description": "Programs that may not be started.", "items": { "$ref": "#/$defs/path" } }, "env": { "type": "array", "description": "Environment variables that are not handed in.", "items": { "$ref": "#/$defs/variable" } }, "syscalls": { "type": "array", "description": "System calls that may not be allowed.", "items": { "$ref": "#/$defs/syscall" } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["id", "reason"] } }, "exceptions": { "type": "array", "description": "Waivers. Each is for one tool and one rule, and ends. Nothing waives what neverallow forbids.", "items": { "type": "object", "description": "A waiver.", "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "maxLength": 64, "description": "What reports call it." }, "rule": { "type": "string", "pattern": "^[a-z-]+/[a-z0-9-]+$", "maxLength": 100, "description": "The id of the rule that is waived, such as policy/domain-not-allowed." }, "tool": { "type": "string", "pattern": "^[A-Za-z0-9@][A-Za-z0-9@._/+-]*$", "maxLength": 214, "description": "Name of the tool, exactly." }, "version": { "type": "string", "minLength": 1, "maxLength": 128, "description": "Versions of the tool that it holds for, as a range of semantic versions: >=1.2.0 <2.0.0. Absent means all." }, "digest": { "type": "object", "description": "Bytes of the tool that it holds for.", "properties": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 of the artifact, in 64 lower-case hex digits." } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["sha256"] }, "grant": { "$ref": "#/$defs/exceptionGrant" }, "evidence": { "type": "object", "description": "What tells the finding from every other of its rule, as its evidence in the report says it: for rules of the SBOM and of the run.", "minProperties": 1, "additionalProperties": { "type": ["string", "number", "boolean"] } }, "reason": { "type": "string", "minLength": 1, "maxLength": 500, "description": "Why, for whoever reviews it next." }, "approved_by": { "type": "string", "minLength": 1, "maxLength": 200, "description": "Who approved it, such as @acme/security." }, "approved_on": { "$ref": "#/$defs/date", "description": "The day on which it was approved, such as 2026-11-25." }, "expires": { "$ref": "#/$defs/date", "description": "The first day, in UTC, on which it no longer holds, such as 2026-12-31." } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["id", "rule", "tool", "reason", "approved_by", "expires"] } }, "max_exception_days": { "type": "integer", "minimum": 1, "maximum": 3650, "description": "How many days an exception may hold from the day of its approval. When it is set, every exception must say approved_on." }, "severity": { "type": "object", "description": "The level of single rules, by their id.", "propertyNames": { "type": "string", "pattern": "^[a-z-]+/[a-z0-9-]+$", "maxLength": 100, "description": "The id of a rule, such as sbom/unknown-license." }, "additionalProperties": { "$ref": "#/$defs/level" } }, "changes": { "type": "object", "description": "What is demanded of a pull request by which a tool asks for more than before.", "properties": { "widening": { "$ref": "#/$defs/level", "description": "How much it matters. Absent means notice, or error where a label is demanded." }, "label": { "type": "string", "minLength": 1, "maxLength": 100, "description": "A label of the pull request that accepts it: only who may triage can add one." } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "runtime": { "type": "object", "description": "How a trial is made and judged.", "properties": { "network": { "enum": ["fixtures", "off", "live"], "description": "What a trial's network is: canned replies, nothing, or the real one. Absent means fixtures." }, "undeclared_access": { "$ref": "#/$defs/level", "description": "How much it matters that a tool does what it did not declare. Absent means error." }, "unused_capability": { "$ref": "#/$defs/level", "description": "How much it matters that a tool does not use what it declared. Absent means notice." }, "coverage": { "type": "object", "description": "What cases have to exercise, and how much it matters that they do not. Absent means nothing.", "properties": { "entrypoint": { "$ref": "#/$defs/level", "description": "A case has to start the manifest's entrypoint." }, "declared_domains": { "$ref": "#/$defs/level", "description": "Every host that the manifest asks for has to be reached in a case." }, "mcp_tools": { "$ref": "#/$defs/level", "description": "Every tool of a server of the Model Context Protocol has to have a result in a call. Absent means error." } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "conditions": { "type": "array", "description": "Circumstances in which each case is tried once more. Absent means all of them.", "items": { "enum": ["ci", "clock", "machine", "repeat", "offline", "untraced", "canaries", "together"], "description": "ci: variables that a CI service sets. clock: a year later, in another time zone. machine: another host and user name. repeat: a second time in the same home. offline: without the network. untraced: with nobody who traces it. canaries: with fake secrets to be found. together: those at once that change what the tool finds." }, "maxItems": 8, "examples": [["clock", "canaries"]] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["schema_version", "name"], "$defs": { "domain": { "title": "domain", "type": "string", "minLength": 1, "maxLength": 300, "description": "A host name such as api.example.com, or *.example.com for every name below example.com (not example.com itself). A port may follow: api.example.com:8443.", "examples": ["api.example.com", "*.example.com", "api.example.com:8443"] }, "port": { "title": "port", "type": "integer", "minimum": 1, "maximum": 65535, "description": "A port, from 1 to 65535." }, "path": { "title": "path", "type": "string", "minLength": 1, "maxLength": 4096, "description": "An absolute path, or one under ${TOOL}, ${HOME} or ${TMP}. It covers itself and everything below.", "examples": ["/cache/", "${HOME}/.config/tool"] }, "variable": { "title": "name of a variable", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "maxLength": 128, "description": "Name of an environment variable: letters, digits and _, not beginning with a digit.", "examples": ["API_KEY"] }, "syscall": { "title": "name of a system call", "type": "string", "pattern": "^[a-z_][a-z0-9_]*$", "maxLength": 64, "description": "Name of a Linux system call, such as memfd_create." }, "category": { "title": "category", "enum": ["compute", "filesystem", "web-client", "web-server", "subprocess", "build"], "description": "What kind of tool it is. It picks the policy's ceiling and the system calls." }, "isolation": { "title": "isolation token", "enum": ["network-namespace", "pid-namespace", "mount-namespace", "user-namespace", "ipc-namespace", "uts-namespace", "memory-limit", "pid-limit", "cpu-limit", "file-size-limit", "seccomp-filter", "seccomp-filter:compute", "seccomp-filter:filesystem", "seccomp-filter:web-client", "seccomp-filter:web-server", "seccomp-filter:subprocess", "seccomp-filter:build", "landlock", "no-new-privileges", "cap-drop-all"], "description": "A mechanism of the sandbox. seccomp-filter:web-client demands the filter of that category or a narrower one." }, "date": { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "description": "A day, such as 2027-01-01." }, "level": { "enum": ["error", "warning", "notice"], "description": "How much it matters: error, warning or notice." }, "demand": { "enum": ["error", "warn", "notice", "off"], "description": "How much it matters: error, warn, notice or off." }, "toolPattern": { "type": "string", "pattern": "^[A-Za-z0-9@._/+*-]+$", "maxLength": 214, "description": "Name of a tool; * stands for any characters." }, "licence": { "type": "string", "minLength": 1, "maxLength": 200, "description": "An SPDX licence id, such as MIT." }, "ceiling": { "type": "object", "description": "The most that may be had. What is absent is denied; an absent limit is the default.", "properties": { "domains": { "type": ["array", "string"], "pattern": "^any$", "description": "Hosts that may be connected to: a list, or any for whatever the manifest declares.", "items": { "$ref": "#/$defs/domain" } }, "ports": { "type": ["array", "string"], "pattern": "^any$", "description": "Ports of the domains that name none themselves: a list, or any. Absent means 443.", "items": { "$ref": "#/$defs/port" } }, "listen": { "type": ["array", "string"], "pattern": "^any$", "description": "Ports that may be listened on: a list, or any.", "items": { "$ref": "#/$defs/port" } }, "read": { "type": ["array", "string"], "pattern": "^any$", "description": "Paths that may be read: a list, or any.", "items": { "$ref": "#/$defs/path" } }, "write": { "type": ["array", "string"], "pattern": "^any$", "description": "Paths that may be written, and read: a list, or any.", "items": { "$ref": "#/$defs/path" } }, "spawn": { "type": ["array", "string"], "pattern": "^any$", "description": "Programs that may be started, each by its own path: a list, or any.", "items": { "$ref": "#/$defs/path" } }, "env": { "type": ["array", "string"], "pattern": "^any$", "description": "Environment variables that may be handed in: a list, or any.", "items": { "$ref": "#/$defs/variable" } }, "syscalls": { "type": "array", "description": "System calls that may be allowed beyond those of the category.", "items": { "$ref": "#/$defs/syscall" } }, "memory_mb": { "type": "integer", "minimum": 1, "maximum": 1048576, "description": "The most resident memory, in MiB. Absent means the default." }, "pids": { "type": "integer", "minimum": 1, "maximum": 65536, "description": "The most processes and threads at a time. Absent means the default." }, "cpu_seconds": { "type": "integer", "minimum": 1, "maximum": 86400, "description": "The most processor time of one run, in seconds. Absent means the default." }, "wall_seconds": { "type": "integer", "minimum": 1, "maximum": 86400, "description": "The longest that one run may take, in seconds. Absent means the default." } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "categoryPolicy": { "type": "object", "description": "A category.", "properties": { "ceiling": { "$ref": "#/$defs/ceiling" }, "require_isolation": { "type": "array", "description": "What the sandbox must be made of.", "items": { "$ref": "#/$defs/isolation" } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["ceiling"] }, "exceptionGrant": { "type": "object", "description": "What the tool may have by this exception: for rules of the policy's own.", "properties": { "domains": { "type": "array", "minItems": 1, "description": "Hosts that may be connected to, at port 443 unless they name another.", "items": { "$ref": "#/$defs/domain" } }, "listen": { "type": "array", "minItems": 1, "description": "Ports that may be listened on.", "items": { "$ref": "#/$defs/port" } }, "read": { "type": "array", "minItems": 1, "description": "Paths that may be read.", "items": { "$ref": "#/$defs/path" } }, "write": { "type": "array", "minItems": 1, "description": "Paths that may be written, and read.", "items": { "$ref": "#/$defs/path" } }, "spawn": { "type": "array", "minItems": 1, "description": "Programs that may be started, each by its own path.", "items": { "$ref": "#/$defs/path" } }, "env": { "type": "array", "minItems": 1, "description": "Environment variables that may be handed in.", "items": { "$ref": "#/$defs/variable" } }, "syscalls": { "type": "array", "minItems": 1, "description": "System calls that may be made.", "items": { "$ref": "#/$defs/syscall" } }, "memory_mb": { "type": "integer", "minimum": 1, "maximum": 1048576, "description": "The most resident memory, in MiB." }, "pids": { "type": "integer", "minimum": 1, "maximum": 65536, "description": "The most processes and threads at a time." }, "cpu_seconds": { "type": "integer", "minimum": 1, "maximum": 86400, "description": "The most processor time of one run, in seconds." }, "wall_seconds": { "type": "integer", "minimum": 1, "maximum": 86400, "description": "The longest that one run may take, in seconds." } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "minProperties": 1 } } };
var schema32 = { "type": "string", "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "description": "A day, such as 2027-01-01." };
var schema33 = { "type": "string", "pattern": "^[A-Za-z0-9@._/+*-]+$", "maxLength": 214, "description": "Name of a tool; * stands for any characters." };
var schema37 = { "type": "string", "minLength": 1, "maxLength": 200, "description": "An SPDX licence id, such as MIT." };
var schema39 = { "enum": ["error", "warn", "notice", "off"], "description": "How much it matters: error, warn, notice or off." };
var schema43 = { "title": "path", "type": "string", "minLength": 1, "maxLength": 4096, "description": "An absolute path, or one under ${TOOL}, ${HOME} or ${TMP}. It covers itself and everything below.", "examples": ["/cache/", "${HOME}/.config/tool"] };
var schema44 = { "title": "name of a variable", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "maxLength": 128, "description": "Name of an environment variable: letters, digits and _, not beginning with a digit.", "examples": ["API_KEY"] };
var schema45 = { "title": "category", "enum": ["compute", "filesystem", "web-client", "web-server", "subprocess", "build"], "description": "What kind of tool it is. It picks the policy's ceiling and the system calls." };
var schema48 = { "title": "domain", "type": "string", "minLength": 1, "maxLength": 300, "description": "A host name such as api.example.com, or *.example.com for every name below example.com (not example.com itself). A port may follow: api.example.com:8443.", "examples": ["api.example.com", "*.example.com", "api.example.com:8443"] };
var schema49 = { "title": "port", "type": "integer", "minimum": 1, "maximum": 65535, "description": "A port, from 1 to 65535." };
var schema55 = { "title": "name of a system call", "type": "string", "pattern": "^[a-z_][a-z0-9_]*$", "maxLength": 64, "description": "Name of a Linux system call, such as memfd_create." };
var schema83 = { "enum": ["error", "warning", "notice"], "description": "How much it matters: error, warning or notice." };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^x-", "u");
var pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/ -]*$", "u");
var pattern6 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "u");
var pattern8 = new RegExp("^[^\\u0000-\\u001f\\\\/][^\\u0000-\\u001f\\\\]*$", "u");
var pattern9 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?/(?!\\.{1,2}$)[A-Za-z0-9._-]+$", "u");
var pattern10 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern15 = new RegExp("^[A-Za-z0-9@._/+*-]+$", "u");
var pattern16 = new RegExp("^https?://\\S+$", "u");
var pattern22 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
var pattern25 = new RegExp("^pkg:\\S+$", "u");
var pattern28 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
var pattern41 = new RegExp("^[a-z_][a-z0-9_]*$", "u");
var pattern48 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
var pattern53 = new RegExp("^[a-z-]+/[a-z0-9-]+$", "u");
var pattern54 = new RegExp("^[A-Za-z0-9@][A-Za-z0-9@._/+-]*$", "u");
var schema46 = { "type": "object", "description": "A category.", "properties": { "ceiling": { "$ref": "#/$defs/ceiling" }, "require_isolation": { "type": "array", "description": "What the sandbox must be made of.", "items": { "$ref": "#/$defs/isolation" } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["ceiling"] };
var schema56 = { "title": "isolation token", "enum": ["network-namespace", "pid-namespace", "mount-namespace", "user-namespace", "ipc-namespace", "uts-namespace", "memory-limit", "pid-limit", "cpu-limit", "file-size-limit", "seccomp-filter", "seccomp-filter:compute", "seccomp-filter:filesystem", "seccomp-filter:web-client", "seccomp-filter:web-server", "seccomp-filter:subprocess", "seccomp-filter:build", "landlock", "no-new-privileges", "cap-drop-all"], "description": "A mechanism of the sandbox. seccomp-filter:web-client demands the filter of that category or a narrower one." };
var schema47 = { "type": "object", "description": "The most that may be had. What is absent is denied; an absent limit is the default.", "properties": { "domains": { "type": ["array", "string"], "pattern": "^any$", "description": "Hosts that may be connected to: a list, or any for whatever the manifest declares.", "items": { "$ref": "#/$defs/domain" } }, "ports": { "type": ["array", "string"], "pattern": "^any$", "description": "Ports of the domains that name none themselves: a list, or any. Absent means 443.", "items": { "$ref": "#/$defs/port" } }, "listen": { "type": ["array", "string"], "pattern": "^any$", "description": "Ports that may be listened on: a list, or any.", "items": { "$ref": "#/$defs/port" } }, "read": { "type": ["array", "string"], "pattern": "^any$", "description": "Paths that may be read: a list, or any.", "items": { "$ref": "#/$defs/path" } }, "write": { "type": ["array", "string"], "pattern": "^any$", "description": "Paths that may be written, and read: a list, or any.", "items": { "$ref": "#/$defs/path" } }, "spawn": { "type": ["array", "string"], "pattern": "^any$", "description": "Programs that may be started, each by its own path: a list, or any.", "items": { "$ref": "#/$defs/path" } }, "env": { "type": ["array", "string"], "pattern": "^any$", "description": "Environment variables that may be handed in: a list, or any.", "items": { "$ref": "#/$defs/variable" } }, "syscalls": { "type": "array", "description": "System calls that may be allowed beyond those of the category.", "items": { "$ref": "#/$defs/syscall" } }, "memory_mb": { "type": "integer", "minimum": 1, "maximum": 1048576, "description": "The most resident memory, in MiB. Absent means the default." }, "pids": { "type": "integer", "minimum": 1, "maximum": 65536, "description": "The most processes and threads at a time. Absent means the default." }, "cpu_seconds": { "type": "integer", "minimum": 1, "maximum": 86400, "description": "The most processor time of one run, in seconds. Absent means the default." }, "wall_seconds": { "type": "integer", "minimum": 1, "maximum": 86400, "description": "The longest that one run may take, in seconds. Absent means the default." } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var pattern33 = new RegExp("^any$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func1.call(schema47.properties, key0) || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema47, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.domains !== void 0) {
      let data0 = data.domains;
      if (!Array.isArray(data0) && typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: schema47.properties.domains.type }, message: "must be array,string", schema: schema47.properties.domains.type, parentSchema: schema47.properties.domains, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (!pattern33.test(data0)) {
          const err2 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/pattern", keyword: "pattern", params: { pattern: "^any$" }, message: 'must match pattern "^any$"', schema: "^any$", parentSchema: schema47.properties.domains, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func2(data1) > 300) {
              const err3 = { instancePath: instancePath + "/domains/" + i0, schemaPath: "#/$defs/domain/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: schema48, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (func2(data1) < 1) {
              const err4 = { instancePath: instancePath + "/domains/" + i0, schemaPath: "#/$defs/domain/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema48, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/domains/" + i0, schemaPath: "#/$defs/domain/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.type, parentSchema: schema48, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      }
    }
    if (data.ports !== void 0) {
      let data2 = data.ports;
      if (!Array.isArray(data2) && typeof data2 !== "string") {
        const err6 = { instancePath: instancePath + "/ports", schemaPath: "#/properties/ports/type", keyword: "type", params: { type: schema47.properties.ports.type }, message: "must be array,string", schema: schema47.properties.ports.type, parentSchema: schema47.properties.ports, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern33.test(data2)) {
          const err7 = { instancePath: instancePath + "/ports", schemaPath: "#/properties/ports/pattern", keyword: "pattern", params: { pattern: "^any$" }, message: 'must match pattern "^any$"', schema: "^any$", parentSchema: schema47.properties.ports, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err8 = { instancePath: instancePath + "/ports/" + i1, schemaPath: "#/$defs/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.type, parentSchema: schema49, data: data3 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 65535 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/ports/" + i1, schemaPath: "#/$defs/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema49, data: data3 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
              const err10 = { instancePath: instancePath + "/ports/" + i1, schemaPath: "#/$defs/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema49, data: data3 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.listen !== void 0) {
      let data4 = data.listen;
      if (!Array.isArray(data4) && typeof data4 !== "string") {
        const err11 = { instancePath: instancePath + "/listen", schemaPath: "#/properties/listen/type", keyword: "type", params: { type: schema47.properties.listen.type }, message: "must be array,string", schema: schema47.properties.listen.type, parentSchema: schema47.properties.listen, data: data4 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern33.test(data4)) {
          const err12 = { instancePath: instancePath + "/listen", schemaPath: "#/properties/listen/pattern", keyword: "pattern", params: { pattern: "^any$" }, message: 'must match pattern "^any$"', schema: "^any$", parentSchema: schema47.properties.listen, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err13 = { instancePath: instancePath + "/listen/" + i2, schemaPath: "#/$defs/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.type, parentSchema: schema49, data: data5 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 65535 || isNaN(data5)) {
              const err14 = { instancePath: instancePath + "/listen/" + i2, schemaPath: "#/$defs/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema49, data: data5 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data5 < 1 || isNaN(data5)) {
              const err15 = { instancePath: instancePath + "/listen/" + i2, schemaPath: "#/$defs/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema49, data: data5 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.read !== void 0) {
      let data6 = data.read;
      if (!Array.isArray(data6) && typeof data6 !== "string") {
        const err16 = { instancePath: instancePath + "/read", schemaPath: "#/properties/read/type", keyword: "type", params: { type: schema47.properties.read.type }, message: "must be array,string", schema: schema47.properties.read.type, parentSchema: schema47.properties.read, data: data6 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (!pattern33.test(data6)) {
          const err17 = { instancePath: instancePath + "/read", schemaPath: "#/properties/read/pattern", keyword: "pattern", params: { pattern: "^any$" }, message: 'must match pattern "^any$"', schema: "^any$", parentSchema: schema47.properties.read, data: data6 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
      if (Array.isArray(data6)) {
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data7 = data6[i3];
          if (typeof data7 === "string") {
            if (func2(data7) > 4096) {
              const err18 = { instancePath: instancePath + "/read/" + i3, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema43, data: data7 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (func2(data7) < 1) {
              const err19 = { instancePath: instancePath + "/read/" + i3, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43, data: data7 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/read/" + i3, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data7 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      }
    }
    if (data.write !== void 0) {
      let data8 = data.write;
      if (!Array.isArray(data8) && typeof data8 !== "string") {
        const err21 = { instancePath: instancePath + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: schema47.properties.write.type }, message: "must be array,string", schema: schema47.properties.write.type, parentSchema: schema47.properties.write, data: data8 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (!pattern33.test(data8)) {
          const err22 = { instancePath: instancePath + "/write", schemaPath: "#/properties/write/pattern", keyword: "pattern", params: { pattern: "^any$" }, message: 'must match pattern "^any$"', schema: "^any$", parentSchema: schema47.properties.write, data: data8 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
      if (Array.isArray(data8)) {
        const len4 = data8.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data9 = data8[i4];
          if (typeof data9 === "string") {
            if (func2(data9) > 4096) {
              const err23 = { instancePath: instancePath + "/write/" + i4, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema43, data: data9 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (func2(data9) < 1) {
              const err24 = { instancePath: instancePath + "/write/" + i4, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43, data: data9 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/write/" + i4, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data9 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      }
    }
    if (data.spawn !== void 0) {
      let data10 = data.spawn;
      if (!Array.isArray(data10) && typeof data10 !== "string") {
        const err26 = { instancePath: instancePath + "/spawn", schemaPath: "#/properties/spawn/type", keyword: "type", params: { type: schema47.properties.spawn.type }, message: "must be array,string", schema: schema47.properties.spawn.type, parentSchema: schema47.properties.spawn, data: data10 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data10 === "string") {
        if (!pattern33.test(data10)) {
          const err27 = { instancePath: instancePath + "/spawn", schemaPath: "#/properties/spawn/pattern", keyword: "pattern", params: { pattern: "^any$" }, message: 'must match pattern "^any$"', schema: "^any$", parentSchema: schema47.properties.spawn, data: data10 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
      if (Array.isArray(data10)) {
        const len5 = data10.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data11 = data10[i5];
          if (typeof data11 === "string") {
            if (func2(data11) > 4096) {
              const err28 = { instancePath: instancePath + "/spawn/" + i5, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema43, data: data11 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (func2(data11) < 1) {
              const err29 = { instancePath: instancePath + "/spawn/" + i5, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43, data: data11 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/spawn/" + i5, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data11 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      }
    }
    if (data.env !== void 0) {
      let data12 = data.env;
      if (!Array.isArray(data12) && typeof data12 !== "string") {
        const err31 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: schema47.properties.env.type }, message: "must be array,string", schema: schema47.properties.env.type, parentSchema: schema47.properties.env, data: data12 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data12 === "string") {
        if (!pattern33.test(data12)) {
          const err32 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/pattern", keyword: "pattern", params: { pattern: "^any$" }, message: 'must match pattern "^any$"', schema: "^any$", parentSchema: schema47.properties.env, data: data12 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
      if (Array.isArray(data12)) {
        const len6 = data12.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data13 = data12[i6];
          if (typeof data13 === "string") {
            if (func2(data13) > 128) {
              const err33 = { instancePath: instancePath + "/env/" + i6, schemaPath: "#/$defs/variable/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema44, data: data13 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (!pattern28.test(data13)) {
              const err34 = { instancePath: instancePath + "/env/" + i6, schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema44, data: data13 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/env/" + i6, schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data13 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      }
    }
    if (data.syscalls !== void 0) {
      let data14 = data.syscalls;
      if (Array.isArray(data14)) {
        const len7 = data14.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data15 = data14[i7];
          if (typeof data15 === "string") {
            if (func2(data15) > 64) {
              const err36 = { instancePath: instancePath + "/syscalls/" + i7, schemaPath: "#/$defs/syscall/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema55, data: data15 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (!pattern41.test(data15)) {
              const err37 = { instancePath: instancePath + "/syscalls/" + i7, schemaPath: "#/$defs/syscall/pattern", keyword: "pattern", params: { pattern: "^[a-z_][a-z0-9_]*$" }, message: 'must match pattern "^[a-z_][a-z0-9_]*$"', schema: "^[a-z_][a-z0-9_]*$", parentSchema: schema55, data: data15 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/syscalls/" + i7, schemaPath: "#/$defs/syscall/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.type, parentSchema: schema55, data: data15 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/syscalls", schemaPath: "#/properties/syscalls/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema47.properties.syscalls.type, parentSchema: schema47.properties.syscalls, data: data14 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.memory_mb !== void 0) {
      let data16 = data.memory_mb;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err40 = { instancePath: instancePath + "/memory_mb", schemaPath: "#/properties/memory_mb/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema47.properties.memory_mb.type, parentSchema: schema47.properties.memory_mb, data: data16 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 1048576 || isNaN(data16)) {
          const err41 = { instancePath: instancePath + "/memory_mb", schemaPath: "#/properties/memory_mb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1048576 }, message: "must be <= 1048576", schema: 1048576, parentSchema: schema47.properties.memory_mb, data: data16 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data16 < 1 || isNaN(data16)) {
          const err42 = { instancePath: instancePath + "/memory_mb", schemaPath: "#/properties/memory_mb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema47.properties.memory_mb, data: data16 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
    }
    if (data.pids !== void 0) {
      let data17 = data.pids;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
        const err43 = { instancePath: instancePath + "/pids", schemaPath: "#/properties/pids/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema47.properties.pids.type, parentSchema: schema47.properties.pids, data: data17 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 65536 || isNaN(data17)) {
          const err44 = { instancePath: instancePath + "/pids", schemaPath: "#/properties/pids/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536", schema: 65536, parentSchema: schema47.properties.pids, data: data17 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data17 < 1 || isNaN(data17)) {
          const err45 = { instancePath: instancePath + "/pids", schemaPath: "#/properties/pids/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema47.properties.pids, data: data17 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    }
    if (data.cpu_seconds !== void 0) {
      let data18 = data.cpu_seconds;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        const err46 = { instancePath: instancePath + "/cpu_seconds", schemaPath: "#/properties/cpu_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema47.properties.cpu_seconds.type, parentSchema: schema47.properties.cpu_seconds, data: data18 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 86400 || isNaN(data18)) {
          const err47 = { instancePath: instancePath + "/cpu_seconds", schemaPath: "#/properties/cpu_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema47.properties.cpu_seconds, data: data18 };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (data18 < 1 || isNaN(data18)) {
          const err48 = { instancePath: instancePath + "/cpu_seconds", schemaPath: "#/properties/cpu_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema47.properties.cpu_seconds, data: data18 };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
      }
    }
    if (data.wall_seconds !== void 0) {
      let data19 = data.wall_seconds;
      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
        const err49 = { instancePath: instancePath + "/wall_seconds", schemaPath: "#/properties/wall_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema47.properties.wall_seconds.type, parentSchema: schema47.properties.wall_seconds, data: data19 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 > 86400 || isNaN(data19)) {
          const err50 = { instancePath: instancePath + "/wall_seconds", schemaPath: "#/properties/wall_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema47.properties.wall_seconds, data: data19 };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data19 < 1 || isNaN(data19)) {
          const err51 = { instancePath: instancePath + "/wall_seconds", schemaPath: "#/properties/wall_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema47.properties.wall_seconds, data: data19 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      }
    }
  } else {
    const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.type, parentSchema: schema47, data };
    if (vErrors === null) {
      vErrors = [err52];
    } else {
      vErrors.push(err52);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ceiling === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ceiling" }, message: "must have required property 'ceiling'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ceiling" || key0 === "require_isolation" || pattern4.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.ceiling !== void 0) {
      if (!validate22(data.ceiling, { instancePath: instancePath + "/ceiling", parentData: data, parentDataProperty: "ceiling", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.require_isolation !== void 0) {
      let data1 = data.require_isolation;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(data2 === "network-namespace" || data2 === "pid-namespace" || data2 === "mount-namespace" || data2 === "user-namespace" || data2 === "ipc-namespace" || data2 === "uts-namespace" || data2 === "memory-limit" || data2 === "pid-limit" || data2 === "cpu-limit" || data2 === "file-size-limit" || data2 === "seccomp-filter" || data2 === "seccomp-filter:compute" || data2 === "seccomp-filter:filesystem" || data2 === "seccomp-filter:web-client" || data2 === "seccomp-filter:web-server" || data2 === "seccomp-filter:subprocess" || data2 === "seccomp-filter:build" || data2 === "landlock" || data2 === "no-new-privileges" || data2 === "cap-drop-all")) {
            const err2 = { instancePath: instancePath + "/require_isolation/" + i0, schemaPath: "#/$defs/isolation/enum", keyword: "enum", params: { allowedValues: schema56.enum }, message: "must be equal to one of the allowed values", schema: schema56.enum, parentSchema: schema56, data: data2 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/require_isolation", schemaPath: "#/properties/require_isolation/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.require_isolation.type, parentSchema: schema46.properties.require_isolation, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema73 = { "type": "object", "description": "What the tool may have by this exception: for rules of the policy's own.", "properties": { "domains": { "type": "array", "minItems": 1, "description": "Hosts that may be connected to, at port 443 unless they name another.", "items": { "$ref": "#/$defs/domain" } }, "listen": { "type": "array", "minItems": 1, "description": "Ports that may be listened on.", "items": { "$ref": "#/$defs/port" } }, "read": { "type": "array", "minItems": 1, "description": "Paths that may be read.", "items": { "$ref": "#/$defs/path" } }, "write": { "type": "array", "minItems": 1, "description": "Paths that may be written, and read.", "items": { "$ref": "#/$defs/path" } }, "spawn": { "type": "array", "minItems": 1, "description": "Programs that may be started, each by its own path.", "items": { "$ref": "#/$defs/path" } }, "env": { "type": "array", "minItems": 1, "description": "Environment variables that may be handed in.", "items": { "$ref": "#/$defs/variable" } }, "syscalls": { "type": "array", "minItems": 1, "description": "System calls that may be made.", "items": { "$ref": "#/$defs/syscall" } }, "memory_mb": { "type": "integer", "minimum": 1, "maximum": 1048576, "description": "The most resident memory, in MiB." }, "pids": { "type": "integer", "minimum": 1, "maximum": 65536, "description": "The most processes and threads at a time." }, "cpu_seconds": { "type": "integer", "minimum": 1, "maximum": 86400, "description": "The most processor time of one run, in seconds." }, "wall_seconds": { "type": "integer", "minimum": 1, "maximum": 86400, "description": "The longest that one run may take, in seconds." } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "minProperties": 1 };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func1.call(schema73.properties, key0) || pattern4.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema73, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.domains !== void 0) {
      let data0 = data.domains;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema73.properties.domains, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func2(data1) > 300) {
              const err3 = { instancePath: instancePath + "/domains/" + i0, schemaPath: "#/$defs/domain/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: schema48, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (func2(data1) < 1) {
              const err4 = { instancePath: instancePath + "/domains/" + i0, schemaPath: "#/$defs/domain/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema48, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/domains/" + i0, schemaPath: "#/$defs/domain/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.type, parentSchema: schema48, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema73.properties.domains.type, parentSchema: schema73.properties.domains, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.listen !== void 0) {
      let data2 = data.listen;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err7 = { instancePath: instancePath + "/listen", schemaPath: "#/properties/listen/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema73.properties.listen, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err8 = { instancePath: instancePath + "/listen/" + i1, schemaPath: "#/$defs/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.type, parentSchema: schema49, data: data3 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 65535 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/listen/" + i1, schemaPath: "#/$defs/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema49, data: data3 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
              const err10 = { instancePath: instancePath + "/listen/" + i1, schemaPath: "#/$defs/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema49, data: data3 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/listen", schemaPath: "#/properties/listen/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema73.properties.listen.type, parentSchema: schema73.properties.listen, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.read !== void 0) {
      let data4 = data.read;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err12 = { instancePath: instancePath + "/read", schemaPath: "#/properties/read/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema73.properties.read, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (typeof data5 === "string") {
            if (func2(data5) > 4096) {
              const err13 = { instancePath: instancePath + "/read/" + i2, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema43, data: data5 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (func2(data5) < 1) {
              const err14 = { instancePath: instancePath + "/read/" + i2, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43, data: data5 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/read/" + i2, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data5 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/read", schemaPath: "#/properties/read/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema73.properties.read.type, parentSchema: schema73.properties.read, data: data4 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.write !== void 0) {
      let data6 = data.write;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err17 = { instancePath: instancePath + "/write", schemaPath: "#/properties/write/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema73.properties.write, data: data6 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data7 = data6[i3];
          if (typeof data7 === "string") {
            if (func2(data7) > 4096) {
              const err18 = { instancePath: instancePath + "/write/" + i3, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema43, data: data7 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (func2(data7) < 1) {
              const err19 = { instancePath: instancePath + "/write/" + i3, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43, data: data7 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/write/" + i3, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data7 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema73.properties.write.type, parentSchema: schema73.properties.write, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.spawn !== void 0) {
      let data8 = data.spawn;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err22 = { instancePath: instancePath + "/spawn", schemaPath: "#/properties/spawn/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema73.properties.spawn, data: data8 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        const len4 = data8.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data9 = data8[i4];
          if (typeof data9 === "string") {
            if (func2(data9) > 4096) {
              const err23 = { instancePath: instancePath + "/spawn/" + i4, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema43, data: data9 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (func2(data9) < 1) {
              const err24 = { instancePath: instancePath + "/spawn/" + i4, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43, data: data9 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/spawn/" + i4, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data9 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/spawn", schemaPath: "#/properties/spawn/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema73.properties.spawn.type, parentSchema: schema73.properties.spawn, data: data8 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.env !== void 0) {
      let data10 = data.env;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err27 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema73.properties.env, data: data10 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        const len5 = data10.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data11 = data10[i5];
          if (typeof data11 === "string") {
            if (func2(data11) > 128) {
              const err28 = { instancePath: instancePath + "/env/" + i5, schemaPath: "#/$defs/variable/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema44, data: data11 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (!pattern28.test(data11)) {
              const err29 = { instancePath: instancePath + "/env/" + i5, schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema44, data: data11 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/env/" + i5, schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data11 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema73.properties.env.type, parentSchema: schema73.properties.env, data: data10 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.syscalls !== void 0) {
      let data12 = data.syscalls;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err32 = { instancePath: instancePath + "/syscalls", schemaPath: "#/properties/syscalls/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema73.properties.syscalls, data: data12 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        const len6 = data12.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data13 = data12[i6];
          if (typeof data13 === "string") {
            if (func2(data13) > 64) {
              const err33 = { instancePath: instancePath + "/syscalls/" + i6, schemaPath: "#/$defs/syscall/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema55, data: data13 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (!pattern41.test(data13)) {
              const err34 = { instancePath: instancePath + "/syscalls/" + i6, schemaPath: "#/$defs/syscall/pattern", keyword: "pattern", params: { pattern: "^[a-z_][a-z0-9_]*$" }, message: 'must match pattern "^[a-z_][a-z0-9_]*$"', schema: "^[a-z_][a-z0-9_]*$", parentSchema: schema55, data: data13 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/syscalls/" + i6, schemaPath: "#/$defs/syscall/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.type, parentSchema: schema55, data: data13 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/syscalls", schemaPath: "#/properties/syscalls/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema73.properties.syscalls.type, parentSchema: schema73.properties.syscalls, data: data12 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.memory_mb !== void 0) {
      let data14 = data.memory_mb;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err37 = { instancePath: instancePath + "/memory_mb", schemaPath: "#/properties/memory_mb/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema73.properties.memory_mb.type, parentSchema: schema73.properties.memory_mb, data: data14 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 1048576 || isNaN(data14)) {
          const err38 = { instancePath: instancePath + "/memory_mb", schemaPath: "#/properties/memory_mb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1048576 }, message: "must be <= 1048576", schema: 1048576, parentSchema: schema73.properties.memory_mb, data: data14 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data14 < 1 || isNaN(data14)) {
          const err39 = { instancePath: instancePath + "/memory_mb", schemaPath: "#/properties/memory_mb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema73.properties.memory_mb, data: data14 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
    }
    if (data.pids !== void 0) {
      let data15 = data.pids;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        const err40 = { instancePath: instancePath + "/pids", schemaPath: "#/properties/pids/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema73.properties.pids.type, parentSchema: schema73.properties.pids, data: data15 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 65536 || isNaN(data15)) {
          const err41 = { instancePath: instancePath + "/pids", schemaPath: "#/properties/pids/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536", schema: 65536, parentSchema: schema73.properties.pids, data: data15 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data15 < 1 || isNaN(data15)) {
          const err42 = { instancePath: instancePath + "/pids", schemaPath: "#/properties/pids/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema73.properties.pids, data: data15 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
    }
    if (data.cpu_seconds !== void 0) {
      let data16 = data.cpu_seconds;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err43 = { instancePath: instancePath + "/cpu_seconds", schemaPath: "#/properties/cpu_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema73.properties.cpu_seconds.type, parentSchema: schema73.properties.cpu_seconds, data: data16 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 86400 || isNaN(data16)) {
          const err44 = { instancePath: instancePath + "/cpu_seconds", schemaPath: "#/properties/cpu_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema73.properties.cpu_seconds, data: data16 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data16 < 1 || isNaN(data16)) {
          const err45 = { instancePath: instancePath + "/cpu_seconds", schemaPath: "#/properties/cpu_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema73.properties.cpu_seconds, data: data16 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    }
    if (data.wall_seconds !== void 0) {
      let data17 = data.wall_seconds;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
        const err46 = { instancePath: instancePath + "/wall_seconds", schemaPath: "#/properties/wall_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema73.properties.wall_seconds.type, parentSchema: schema73.properties.wall_seconds, data: data17 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 86400 || isNaN(data17)) {
          const err47 = { instancePath: instancePath + "/wall_seconds", schemaPath: "#/properties/wall_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema73.properties.wall_seconds, data: data17 };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (data17 < 1 || isNaN(data17)) {
          const err48 = { instancePath: instancePath + "/wall_seconds", schemaPath: "#/properties/wall_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema73.properties.wall_seconds, data: data17 };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
      }
    }
  } else {
    const err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema73.type, parentSchema: schema73, data };
    if (vErrors === null) {
      vErrors = [err49];
    } else {
      vErrors.push(err49);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" }, message: "must have required property 'schema_version'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func1.call(schema31.properties, key0) || pattern4.test(key0))) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 === "string") {
        if (func2(data0) > 2048) {
          const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema31.properties.$schema, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.$schema.type, parentSchema: schema31.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.schema_version !== void 0) {
      let data1 = data.schema_version;
      if (1 !== data1) {
        const err5 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.schema_version, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func2(data2) > 128) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema31.properties.name, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern5.test(data2)) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/ -]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/ -]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9._/ -]*$", parentSchema: schema31.properties.name, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.name.type, parentSchema: schema31.properties.name, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data3 = data.mode;
      if (!(data3 === "enforce" || data3 === "audit")) {
        const err9 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.mode.enum, parentSchema: schema31.properties.mode, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.expires !== void 0) {
      let data4 = data.expires;
      if (typeof data4 === "string") {
        if (!pattern6.test(data4)) {
          const err10 = { instancePath: instancePath + "/expires", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"', schema: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", parentSchema: schema32, data: data4 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/expires", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data4 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data5 = data.extends;
      if (Array.isArray(data5)) {
        if (data5.length > 16) {
          const err12 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items", schema: 16, parentSchema: schema31.properties.extends, data: data5 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.path === void 0) {
              const err13 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema31.properties.extends.items.required, parentSchema: schema31.properties.extends.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            for (const key1 in data6) {
              if (!(key1 === "path" || key1 === "repo" || key1 === "ref" || key1 === "sha256" || pattern4.test(key1))) {
                const err14 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.extends.items, data: data6 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data6.path !== void 0) {
              let data7 = data6.path;
              if (typeof data7 === "string") {
                if (func2(data7) > 1024) {
                  const err15 = { instancePath: instancePath + "/extends/" + i0 + "/path", schemaPath: "#/properties/extends/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema31.properties.extends.items.properties.path, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                if (func2(data7) < 1) {
                  const err16 = { instancePath: instancePath + "/extends/" + i0 + "/path", schemaPath: "#/properties/extends/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.extends.items.properties.path, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (!pattern8.test(data7)) {
                  const err17 = { instancePath: instancePath + "/extends/" + i0 + "/path", schemaPath: "#/properties/extends/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\\\/][^\\u0000-\\u001f\\\\]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\\\/][^\\u0000-\\u001f\\\\]*$"', schema: "^[^\\u0000-\\u001f\\\\/][^\\u0000-\\u001f\\\\]*$", parentSchema: schema31.properties.extends.items.properties.path, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/extends/" + i0 + "/path", schemaPath: "#/properties/extends/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.extends.items.properties.path.type, parentSchema: schema31.properties.extends.items.properties.path, data: data7 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data6.repo !== void 0) {
              let data8 = data6.repo;
              if (typeof data8 === "string") {
                if (func2(data8) > 140) {
                  const err19 = { instancePath: instancePath + "/extends/" + i0 + "/repo", schemaPath: "#/properties/extends/items/properties/repo/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters", schema: 140, parentSchema: schema31.properties.extends.items.properties.repo, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (!pattern9.test(data8)) {
                  const err20 = { instancePath: instancePath + "/extends/" + i0 + "/repo", schemaPath: "#/properties/extends/items/properties/repo/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?/(?!\\.{1,2}$)[A-Za-z0-9._-]+$" }, message: 'must match pattern "^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?/(?!\\.{1,2}$)[A-Za-z0-9._-]+$"', schema: "^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?/(?!\\.{1,2}$)[A-Za-z0-9._-]+$", parentSchema: schema31.properties.extends.items.properties.repo, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/extends/" + i0 + "/repo", schemaPath: "#/properties/extends/items/properties/repo/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.extends.items.properties.repo.type, parentSchema: schema31.properties.extends.items.properties.repo, data: data8 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data6.ref !== void 0) {
              let data9 = data6.ref;
              if (typeof data9 === "string") {
                if (func2(data9) > 255) {
                  const err22 = { instancePath: instancePath + "/extends/" + i0 + "/ref", schemaPath: "#/properties/extends/items/properties/ref/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema31.properties.extends.items.properties.ref, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if (func2(data9) < 1) {
                  const err23 = { instancePath: instancePath + "/extends/" + i0 + "/ref", schemaPath: "#/properties/extends/items/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.extends.items.properties.ref, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/extends/" + i0 + "/ref", schemaPath: "#/properties/extends/items/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.extends.items.properties.ref.type, parentSchema: schema31.properties.extends.items.properties.ref, data: data9 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data6.sha256 !== void 0) {
              let data10 = data6.sha256;
              if (typeof data10 === "string") {
                if (!pattern10.test(data10)) {
                  const err25 = { instancePath: instancePath + "/extends/" + i0 + "/sha256", schemaPath: "#/properties/extends/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: schema31.properties.extends.items.properties.sha256, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/extends/" + i0 + "/sha256", schemaPath: "#/properties/extends/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.extends.items.properties.sha256.type, parentSchema: schema31.properties.extends.items.properties.sha256, data: data10 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data6.ref !== void 0) {
              if (data6.repo === void 0) {
                const err27 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/dependentRequired", keyword: "dependentRequired", params: {
                  property: "ref",
                  missingProperty: "repo",
                  depsCount: 1,
                  deps: "repo"
                }, message: "must have property repo when property ref is present", schema: schema31.properties.extends.items.dependentRequired, parentSchema: schema31.properties.extends.items, data: data6 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.extends.items.type, parentSchema: schema31.properties.extends.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.extends.type, parentSchema: schema31.properties.extends, data: data5 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.supply_chain !== void 0) {
      let data11 = data.supply_chain;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key2 in data11) {
          if (!(key2 === "require" || key2 === "identities" || key2 === "keys" || key2 === "bundles" || key2 === "not_before" || key2 === "provenance" || pattern4.test(key2))) {
            const err30 = { instancePath: instancePath + "/supply_chain", schemaPath: "#/properties/supply_chain/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.supply_chain, data: data11 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data11.require !== void 0) {
          let data12 = data11.require;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key3 in data12) {
              if (!(key3 === "signature" || key3 === "sbom" || key3 === "sbom_subject_match" || key3 === "events" || pattern4.test(key3))) {
                const err31 = { instancePath: instancePath + "/supply_chain/require", schemaPath: "#/properties/supply_chain/properties/require/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.supply_chain.properties.require, data: data12 };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data12.signature !== void 0) {
              let data13 = data12.signature;
              if (typeof data13 !== "boolean") {
                const err32 = { instancePath: instancePath + "/supply_chain/require/signature", schemaPath: "#/properties/supply_chain/properties/require/properties/signature/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.supply_chain.properties.require.properties.signature.type, parentSchema: schema31.properties.supply_chain.properties.require.properties.signature, data: data13 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data12.sbom !== void 0) {
              let data14 = data12.sbom;
              if (typeof data14 !== "boolean") {
                const err33 = { instancePath: instancePath + "/supply_chain/require/sbom", schemaPath: "#/properties/supply_chain/properties/require/properties/sbom/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.supply_chain.properties.require.properties.sbom.type, parentSchema: schema31.properties.supply_chain.properties.require.properties.sbom, data: data14 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data12.sbom_subject_match !== void 0) {
              let data15 = data12.sbom_subject_match;
              if (typeof data15 !== "boolean") {
                const err34 = { instancePath: instancePath + "/supply_chain/require/sbom_subject_match", schemaPath: "#/properties/supply_chain/properties/require/properties/sbom_subject_match/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.supply_chain.properties.require.properties.sbom_subject_match.type, parentSchema: schema31.properties.supply_chain.properties.require.properties.sbom_subject_match, data: data15 };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data12.events !== void 0) {
              let data16 = data12.events;
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                for (const key4 in data16) {
                  const _errs38 = errors;
                  if (!(key4 === "branch_protection_rule" || key4 === "check_run" || key4 === "check_suite" || key4 === "create" || key4 === "delete" || key4 === "deployment" || key4 === "deployment_status" || key4 === "discussion" || key4 === "discussion_comment" || key4 === "fork" || key4 === "gollum" || key4 === "image_version" || key4 === "issue_comment" || key4 === "issues" || key4 === "label" || key4 === "merge_group" || key4 === "milestone" || key4 === "page_build" || key4 === "project" || key4 === "project_card" || key4 === "project_column" || key4 === "public" || key4 === "pull_request" || key4 === "pull_request_review" || key4 === "pull_request_review_comment" || key4 === "pull_request_target" || key4 === "push" || key4 === "registry_package" || key4 === "release" || key4 === "repository_dispatch" || key4 === "schedule" || key4 === "status" || key4 === "watch" || key4 === "workflow_dispatch" || key4 === "workflow_run")) {
                    const err35 = { instancePath: instancePath + "/supply_chain/require/events", schemaPath: "#/properties/supply_chain/properties/require/properties/events/propertyNames/enum", keyword: "enum", params: { allowedValues: schema31.properties.supply_chain.properties.require.properties.events.propertyNames.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.supply_chain.properties.require.properties.events.propertyNames.enum, parentSchema: schema31.properties.supply_chain.properties.require.properties.events.propertyNames, data: key4, propertyName: key4 };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                  var valid7 = _errs38 === errors;
                  if (!valid7) {
                    const err36 = { instancePath: instancePath + "/supply_chain/require/events", schemaPath: "#/properties/supply_chain/properties/require/properties/events/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid", schema: schema31.properties.supply_chain.properties.require.properties.events.propertyNames, parentSchema: schema31.properties.supply_chain.properties.require.properties.events, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
                for (const key5 in data16) {
                  let data17 = data16[key5];
                  if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                    for (const key6 in data17) {
                      if (!(key6 === "signature" || key6 === "sbom" || key6 === "sbom_subject_match" || pattern4.test(key6))) {
                        const err37 = { instancePath: instancePath + "/supply_chain/require/events/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/supply_chain/properties/require/properties/events/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.supply_chain.properties.require.properties.events.additionalProperties, data: data17 };
                        if (vErrors === null) {
                          vErrors = [err37];
                        } else {
                          vErrors.push(err37);
                        }
                        errors++;
                      }
                    }
                    if (data17.signature !== void 0) {
                      let data18 = data17.signature;
                      if (typeof data18 !== "boolean") {
                        const err38 = { instancePath: instancePath + "/supply_chain/require/events/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature", schemaPath: "#/properties/supply_chain/properties/require/properties/events/additionalProperties/properties/signature/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.supply_chain.properties.require.properties.events.additionalProperties.properties.signature.type, parentSchema: schema31.properties.supply_chain.properties.require.properties.events.additionalProperties.properties.signature, data: data18 };
                        if (vErrors === null) {
                          vErrors = [err38];
                        } else {
                          vErrors.push(err38);
                        }
                        errors++;
                      }
                    }
                    if (data17.sbom !== void 0) {
                      let data19 = data17.sbom;
                      if (typeof data19 !== "boolean") {
                        const err39 = { instancePath: instancePath + "/supply_chain/require/events/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/sbom", schemaPath: "#/properties/supply_chain/properties/require/properties/events/additionalProperties/properties/sbom/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.supply_chain.properties.require.properties.events.additionalProperties.properties.sbom.type, parentSchema: schema31.properties.supply_chain.properties.require.properties.events.additionalProperties.properties.sbom, data: data19 };
                        if (vErrors === null) {
                          vErrors = [err39];
                        } else {
                          vErrors.push(err39);
                        }
                        errors++;
                      }
                    }
                    if (data17.sbom_subject_match !== void 0) {
                      let data20 = data17.sbom_subject_match;
                      if (typeof data20 !== "boolean") {
                        const err40 = { instancePath: instancePath + "/supply_chain/require/events/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/sbom_subject_match", schemaPath: "#/properties/supply_chain/properties/require/properties/events/additionalProperties/properties/sbom_subject_match/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.supply_chain.properties.require.properties.events.additionalProperties.properties.sbom_subject_match.type, parentSchema: schema31.properties.supply_chain.properties.require.properties.events.additionalProperties.properties.sbom_subject_match, data: data20 };
                        if (vErrors === null) {
                          vErrors = [err40];
                        } else {
                          vErrors.push(err40);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err41 = { instancePath: instancePath + "/supply_chain/require/events/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/supply_chain/properties/require/properties/events/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.supply_chain.properties.require.properties.events.additionalProperties.type, parentSchema: schema31.properties.supply_chain.properties.require.properties.events.additionalProperties, data: data17 };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
              } else {
                const err42 = { instancePath: instancePath + "/supply_chain/require/events", schemaPath: "#/properties/supply_chain/properties/require/properties/events/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.supply_chain.properties.require.properties.events.type, parentSchema: schema31.properties.supply_chain.properties.require.properties.events, data: data16 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/supply_chain/require", schemaPath: "#/properties/supply_chain/properties/require/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.supply_chain.properties.require.type, parentSchema: schema31.properties.supply_chain.properties.require, data: data12 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data11.identities !== void 0) {
          let data21 = data11.identities;
          if (Array.isArray(data21)) {
            const len1 = data21.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data22 = data21[i1];
              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                if (data22.issuer === void 0) {
                  const err44 = { instancePath: instancePath + "/supply_chain/identities/" + i1, schemaPath: "#/properties/supply_chain/properties/identities/items/required", keyword: "required", params: { missingProperty: "issuer" }, message: "must have required property 'issuer'", schema: schema31.properties.supply_chain.properties.identities.items.required, parentSchema: schema31.properties.supply_chain.properties.identities.items, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                for (const key7 in data22) {
                  if (!(key7 === "tools" || key7 === "issuer" || key7 === "subject" || key7 === "subject_regex" || pattern4.test(key7))) {
                    const err45 = { instancePath: instancePath + "/supply_chain/identities/" + i1, schemaPath: "#/properties/supply_chain/properties/identities/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.supply_chain.properties.identities.items, data: data22 };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
                if (data22.tools !== void 0) {
                  let data23 = data22.tools;
                  if (Array.isArray(data23)) {
                    if (data23.length < 1) {
                      const err46 = { instancePath: instancePath + "/supply_chain/identities/" + i1 + "/tools", schemaPath: "#/properties/supply_chain/properties/identities/items/properties/tools/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.supply_chain.properties.identities.items.properties.tools, data: data23 };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                    const len2 = data23.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data24 = data23[i2];
                      if (typeof data24 === "string") {
                        if (func2(data24) > 214) {
                          const err47 = { instancePath: instancePath + "/supply_chain/identities/" + i1 + "/tools/" + i2, schemaPath: "#/$defs/toolPattern/maxLength", keyword: "maxLength", params: { limit: 214 }, message: "must NOT have more than 214 characters", schema: 214, parentSchema: schema33, data: data24 };
                          if (vErrors === null) {
                            vErrors = [err47];
                          } else {
                            vErrors.push(err47);
                          }
                          errors++;
                        }
                        if (!pattern15.test(data24)) {
                          const err48 = { instancePath: instancePath + "/supply_chain/identities/" + i1 + "/tools/" + i2, schemaPath: "#/$defs/toolPattern/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9@._/+*-]+$" }, message: 'must match pattern "^[A-Za-z0-9@._/+*-]+$"', schema: "^[A-Za-z0-9@._/+*-]+$", parentSchema: schema33, data: data24 };
                          if (vErrors === null) {
                            vErrors = [err48];
                          } else {
                            vErrors.push(err48);
                          }
                          errors++;
                        }
                      } else {
                        const err49 = { instancePath: instancePath + "/supply_chain/identities/" + i1 + "/tools/" + i2, schemaPath: "#/$defs/toolPattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data24 };
                        if (vErrors === null) {
                          vErrors = [err49];
                        } else {
                          vErrors.push(err49);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err50 = { instancePath: instancePath + "/supply_chain/identities/" + i1 + "/tools", schemaPath: "#/properties/supply_chain/properties/identities/items/properties/tools/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.supply_chain.properties.identities.items.properties.tools.type, parentSchema: schema31.properties.supply_chain.properties.identities.items.properties.tools, data: data23 };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
                if (data22.issuer !== void 0) {
                  let data25 = data22.issuer;
                  if (typeof data25 === "string") {
                    if (func2(data25) > 2048) {
                      const err51 = { instancePath: instancePath + "/supply_chain/identities/" + i1 + "/issuer", schemaPath: "#/properties/supply_chain/properties/identities/items/properties/issuer/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema31.properties.supply_chain.properties.identities.items.properties.issuer, data: data25 };
                      if (vErrors === null) {
                        vErrors = [err51];
                      } else {
                        vErrors.push(err51);
                      }
                      errors++;
                    }
                    if (!pattern16.test(data25)) {
                      const err52 = { instancePath: instancePath + "/supply_chain/identities/" + i1 + "/issuer", schemaPath: "#/properties/supply_chain/properties/identities/items/properties/issuer/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" }, message: 'must match pattern "^https?://\\S+$"', schema: "^https?://\\S+$", parentSchema: schema31.properties.supply_chain.properties.identities.items.properties.issuer, data: data25 };
                      if (vErrors === null) {
                        vErrors = [err52];
                      } else {
                        vErrors.push(err52);
                      }
                      errors++;
                    }
                  } else {
                    const err53 = { instancePath: instancePath + "/supply_chain/identities/" + i1 + "/issuer", schemaPath: "#/properties/supply_chain/properties/identities/items/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.supply_chain.properties.identities.items.properties.issuer.type, parentSchema: schema31.properties.supply_chain.properties.identities.items.properties.issuer, data: data25 };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
                if (data22.subject !== void 0) {
                  let data26 = data22.subject;
                  if (typeof data26 === "string") {
                    if (func2(data26) > 2048) {
                      const err54 = { instancePath: instancePath + "/supply_chain/identities/" + i1 + "/subject", schemaPath: "#/properties/supply_chain/properties/identities/items/properties/subject/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema31.properties.supply_chain.properties.identities.items.properties.subject, data: data26 };
                      if (vErrors === null) {
                        vErrors = [err54];
                      } else {
                        vErrors.push(err54);
                      }
                      errors++;
                    }
                    if (func2(data26) < 1) {
                      const err55 = { instancePath: instancePath + "/supply_chain/identities/" + i1 + "/subject", schemaPath: "#/properties/supply_chain/properties/identities/items/properties/subject/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.supply_chain.properties.identities.items.properties.subject, data: data26 };
                      if (vErrors === null) {
                        vErrors = [err55];
                      } else {
                        vErrors.push(err55);
                      }
                      errors++;
                    }
                  } else {
                    const err56 = { instancePath: instancePath + "/supply_chain/identities/" + i1 + "/subject", schemaPath: "#/properties/supply_chain/properties/identities/items/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.supply_chain.properties.identities.items.properties.subject.type, parentSchema: schema31.properties.supply_chain.properties.identities.items.properties.subject, data: data26 };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                }
                if (data22.subject_regex !== void 0) {
                  let data27 = data22.subject_regex;
                  if (typeof data27 === "string") {
                    if (func2(data27) > 2048) {
                      const err57 = { instancePath: instancePath + "/supply_chain/identities/" + i1 + "/subject_regex", schemaPath: "#/properties/supply_chain/properties/identities/items/properties/subject_regex/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema31.properties.supply_chain.properties.identities.items.properties.subject_regex, data: data27 };
                      if (vErrors === null) {
                        vErrors = [err57];
                      } else {
                        vErrors.push(err57);
                      }
                      errors++;
                    }
                    if (func2(data27) < 1) {
                      const err58 = { instancePath: instancePath + "/supply_chain/identities/" + i1 + "/subject_regex", schemaPath: "#/properties/supply_chain/properties/identities/items/properties/subject_regex/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.supply_chain.properties.identities.items.properties.subject_regex, data: data27 };
                      if (vErrors === null) {
                        vErrors = [err58];
                      } else {
                        vErrors.push(err58);
                      }
                      errors++;
                    }
                  } else {
                    const err59 = { instancePath: instancePath + "/supply_chain/identities/" + i1 + "/subject_regex", schemaPath: "#/properties/supply_chain/properties/identities/items/properties/subject_regex/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.supply_chain.properties.identities.items.properties.subject_regex.type, parentSchema: schema31.properties.supply_chain.properties.identities.items.properties.subject_regex, data: data27 };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
              } else {
                const err60 = { instancePath: instancePath + "/supply_chain/identities/" + i1, schemaPath: "#/properties/supply_chain/properties/identities/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.supply_chain.properties.identities.items.type, parentSchema: schema31.properties.supply_chain.properties.identities.items, data: data22 };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
          } else {
            const err61 = { instancePath: instancePath + "/supply_chain/identities", schemaPath: "#/properties/supply_chain/properties/identities/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.supply_chain.properties.identities.type, parentSchema: schema31.properties.supply_chain.properties.identities, data: data21 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data11.keys !== void 0) {
          let data28 = data11.keys;
          if (Array.isArray(data28)) {
            const len3 = data28.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data29 = data28[i3];
              if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                if (data29.public_key === void 0) {
                  const err62 = { instancePath: instancePath + "/supply_chain/keys/" + i3, schemaPath: "#/properties/supply_chain/properties/keys/items/required", keyword: "required", params: { missingProperty: "public_key" }, message: "must have required property 'public_key'", schema: schema31.properties.supply_chain.properties.keys.items.required, parentSchema: schema31.properties.supply_chain.properties.keys.items, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                for (const key8 in data29) {
                  if (!(key8 === "tools" || key8 === "public_key" || pattern4.test(key8))) {
                    const err63 = { instancePath: instancePath + "/supply_chain/keys/" + i3, schemaPath: "#/properties/supply_chain/properties/keys/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.supply_chain.properties.keys.items, data: data29 };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
                if (data29.tools !== void 0) {
                  let data30 = data29.tools;
                  if (Array.isArray(data30)) {
                    if (data30.length < 1) {
                      const err64 = { instancePath: instancePath + "/supply_chain/keys/" + i3 + "/tools", schemaPath: "#/properties/supply_chain/properties/keys/items/properties/tools/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.supply_chain.properties.keys.items.properties.tools, data: data30 };
                      if (vErrors === null) {
                        vErrors = [err64];
                      } else {
                        vErrors.push(err64);
                      }
                      errors++;
                    }
                    const len4 = data30.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data31 = data30[i4];
                      if (typeof data31 === "string") {
                        if (func2(data31) > 214) {
                          const err65 = { instancePath: instancePath + "/supply_chain/keys/" + i3 + "/tools/" + i4, schemaPath: "#/$defs/toolPattern/maxLength", keyword: "maxLength", params: { limit: 214 }, message: "must NOT have more than 214 characters", schema: 214, parentSchema: schema33, data: data31 };
                          if (vErrors === null) {
                            vErrors = [err65];
                          } else {
                            vErrors.push(err65);
                          }
                          errors++;
                        }
                        if (!pattern15.test(data31)) {
                          const err66 = { instancePath: instancePath + "/supply_chain/keys/" + i3 + "/tools/" + i4, schemaPath: "#/$defs/toolPattern/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9@._/+*-]+$" }, message: 'must match pattern "^[A-Za-z0-9@._/+*-]+$"', schema: "^[A-Za-z0-9@._/+*-]+$", parentSchema: schema33, data: data31 };
                          if (vErrors === null) {
                            vErrors = [err66];
                          } else {
                            vErrors.push(err66);
                          }
                          errors++;
                        }
                      } else {
                        const err67 = { instancePath: instancePath + "/supply_chain/keys/" + i3 + "/tools/" + i4, schemaPath: "#/$defs/toolPattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data31 };
                        if (vErrors === null) {
                          vErrors = [err67];
                        } else {
                          vErrors.push(err67);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err68 = { instancePath: instancePath + "/supply_chain/keys/" + i3 + "/tools", schemaPath: "#/properties/supply_chain/properties/keys/items/properties/tools/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.supply_chain.properties.keys.items.properties.tools.type, parentSchema: schema31.properties.supply_chain.properties.keys.items.properties.tools, data: data30 };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                }
                if (data29.public_key !== void 0) {
                  let data32 = data29.public_key;
                  if (typeof data32 === "string") {
                    if (func2(data32) > 8192) {
                      const err69 = { instancePath: instancePath + "/supply_chain/keys/" + i3 + "/public_key", schemaPath: "#/properties/supply_chain/properties/keys/items/properties/public_key/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters", schema: 8192, parentSchema: schema31.properties.supply_chain.properties.keys.items.properties.public_key, data: data32 };
                      if (vErrors === null) {
                        vErrors = [err69];
                      } else {
                        vErrors.push(err69);
                      }
                      errors++;
                    }
                    if (func2(data32) < 1) {
                      const err70 = { instancePath: instancePath + "/supply_chain/keys/" + i3 + "/public_key", schemaPath: "#/properties/supply_chain/properties/keys/items/properties/public_key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.supply_chain.properties.keys.items.properties.public_key, data: data32 };
                      if (vErrors === null) {
                        vErrors = [err70];
                      } else {
                        vErrors.push(err70);
                      }
                      errors++;
                    }
                  } else {
                    const err71 = { instancePath: instancePath + "/supply_chain/keys/" + i3 + "/public_key", schemaPath: "#/properties/supply_chain/properties/keys/items/properties/public_key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.supply_chain.properties.keys.items.properties.public_key.type, parentSchema: schema31.properties.supply_chain.properties.keys.items.properties.public_key, data: data32 };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
              } else {
                const err72 = { instancePath: instancePath + "/supply_chain/keys/" + i3, schemaPath: "#/properties/supply_chain/properties/keys/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.supply_chain.properties.keys.items.type, parentSchema: schema31.properties.supply_chain.properties.keys.items, data: data29 };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
          } else {
            const err73 = { instancePath: instancePath + "/supply_chain/keys", schemaPath: "#/properties/supply_chain/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.supply_chain.properties.keys.type, parentSchema: schema31.properties.supply_chain.properties.keys, data: data28 };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data11.bundles !== void 0) {
          let data33 = data11.bundles;
          if (!(data33 === "any" || data33 === "all")) {
            const err74 = { instancePath: instancePath + "/supply_chain/bundles", schemaPath: "#/properties/supply_chain/properties/bundles/enum", keyword: "enum", params: { allowedValues: schema31.properties.supply_chain.properties.bundles.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.supply_chain.properties.bundles.enum, parentSchema: schema31.properties.supply_chain.properties.bundles, data: data33 };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data11.not_before !== void 0) {
          let data34 = data11.not_before;
          if (typeof data34 === "string") {
            if (!pattern6.test(data34)) {
              const err75 = { instancePath: instancePath + "/supply_chain/not_before", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"', schema: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", parentSchema: schema32, data: data34 };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          } else {
            const err76 = { instancePath: instancePath + "/supply_chain/not_before", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data34 };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data11.provenance !== void 0) {
          let data35 = data11.provenance;
          if (Array.isArray(data35)) {
            const len5 = data35.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data36 = data35[i5];
              if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                if (data36.predicate_types === void 0) {
                  const err77 = { instancePath: instancePath + "/supply_chain/provenance/" + i5, schemaPath: "#/properties/supply_chain/properties/provenance/items/required", keyword: "required", params: { missingProperty: "predicate_types" }, message: "must have required property 'predicate_types'", schema: schema31.properties.supply_chain.properties.provenance.items.required, parentSchema: schema31.properties.supply_chain.properties.provenance.items, data: data36 };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
                for (const key9 in data36) {
                  if (!(func1.call(schema31.properties.supply_chain.properties.provenance.items.properties, key9) || pattern4.test(key9))) {
                    const err78 = { instancePath: instancePath + "/supply_chain/provenance/" + i5, schemaPath: "#/properties/supply_chain/properties/provenance/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.supply_chain.properties.provenance.items, data: data36 };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
                if (data36.tools !== void 0) {
                  let data37 = data36.tools;
                  if (Array.isArray(data37)) {
                    if (data37.length < 1) {
                      const err79 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/tools", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/tools/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.tools, data: data37 };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                    const len6 = data37.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                      let data38 = data37[i6];
                      if (typeof data38 === "string") {
                        if (func2(data38) > 214) {
                          const err80 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/tools/" + i6, schemaPath: "#/$defs/toolPattern/maxLength", keyword: "maxLength", params: { limit: 214 }, message: "must NOT have more than 214 characters", schema: 214, parentSchema: schema33, data: data38 };
                          if (vErrors === null) {
                            vErrors = [err80];
                          } else {
                            vErrors.push(err80);
                          }
                          errors++;
                        }
                        if (!pattern15.test(data38)) {
                          const err81 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/tools/" + i6, schemaPath: "#/$defs/toolPattern/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9@._/+*-]+$" }, message: 'must match pattern "^[A-Za-z0-9@._/+*-]+$"', schema: "^[A-Za-z0-9@._/+*-]+$", parentSchema: schema33, data: data38 };
                          if (vErrors === null) {
                            vErrors = [err81];
                          } else {
                            vErrors.push(err81);
                          }
                          errors++;
                        }
                      } else {
                        const err82 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/tools/" + i6, schemaPath: "#/$defs/toolPattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data38 };
                        if (vErrors === null) {
                          vErrors = [err82];
                        } else {
                          vErrors.push(err82);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err83 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/tools", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/tools/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.supply_chain.properties.provenance.items.properties.tools.type, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.tools, data: data37 };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
                if (data36.predicate_types !== void 0) {
                  let data39 = data36.predicate_types;
                  if (Array.isArray(data39)) {
                    if (data39.length < 1) {
                      const err84 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/predicate_types", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/predicate_types/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.predicate_types, data: data39 };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                    const len7 = data39.length;
                    for (let i7 = 0; i7 < len7; i7++) {
                      let data40 = data39[i7];
                      if (typeof data40 === "string") {
                        if (func2(data40) > 2048) {
                          const err85 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/predicate_types/" + i7, schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/predicate_types/items/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.predicate_types.items, data: data40 };
                          if (vErrors === null) {
                            vErrors = [err85];
                          } else {
                            vErrors.push(err85);
                          }
                          errors++;
                        }
                        if (func2(data40) < 1) {
                          const err86 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/predicate_types/" + i7, schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/predicate_types/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.predicate_types.items, data: data40 };
                          if (vErrors === null) {
                            vErrors = [err86];
                          } else {
                            vErrors.push(err86);
                          }
                          errors++;
                        }
                      } else {
                        const err87 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/predicate_types/" + i7, schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/predicate_types/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.supply_chain.properties.provenance.items.properties.predicate_types.items.type, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.predicate_types.items, data: data40 };
                        if (vErrors === null) {
                          vErrors = [err87];
                        } else {
                          vErrors.push(err87);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err88 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/predicate_types", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/predicate_types/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.supply_chain.properties.provenance.items.properties.predicate_types.type, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.predicate_types, data: data39 };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                }
                if (data36.source !== void 0) {
                  let data41 = data36.source;
                  if (typeof data41 === "string") {
                    if (func2(data41) > 2048) {
                      const err89 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/source", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/source/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.source, data: data41 };
                      if (vErrors === null) {
                        vErrors = [err89];
                      } else {
                        vErrors.push(err89);
                      }
                      errors++;
                    }
                    if (func2(data41) < 1) {
                      const err90 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/source", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.source, data: data41 };
                      if (vErrors === null) {
                        vErrors = [err90];
                      } else {
                        vErrors.push(err90);
                      }
                      errors++;
                    }
                  } else {
                    const err91 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/source", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.supply_chain.properties.provenance.items.properties.source.type, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.source, data: data41 };
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                }
                if (data36.ref !== void 0) {
                  let data42 = data36.ref;
                  if (typeof data42 === "string") {
                    if (func2(data42) > 2048) {
                      const err92 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/ref", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/ref/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.ref, data: data42 };
                      if (vErrors === null) {
                        vErrors = [err92];
                      } else {
                        vErrors.push(err92);
                      }
                      errors++;
                    }
                    if (func2(data42) < 1) {
                      const err93 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/ref", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.ref, data: data42 };
                      if (vErrors === null) {
                        vErrors = [err93];
                      } else {
                        vErrors.push(err93);
                      }
                      errors++;
                    }
                  } else {
                    const err94 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/ref", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.supply_chain.properties.provenance.items.properties.ref.type, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.ref, data: data42 };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                }
                if (data36.commit !== void 0) {
                  let data43 = data36.commit;
                  if (typeof data43 === "string") {
                    if (!pattern22.test(data43)) {
                      const err95 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/commit", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/commit/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"', schema: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$", parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.commit, data: data43 };
                      if (vErrors === null) {
                        vErrors = [err95];
                      } else {
                        vErrors.push(err95);
                      }
                      errors++;
                    }
                  } else {
                    const err96 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/commit", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.supply_chain.properties.provenance.items.properties.commit.type, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.commit, data: data43 };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                  }
                }
                if (data36.workflow !== void 0) {
                  let data44 = data36.workflow;
                  if (typeof data44 === "string") {
                    if (func2(data44) > 2048) {
                      const err97 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/workflow", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.workflow, data: data44 };
                      if (vErrors === null) {
                        vErrors = [err97];
                      } else {
                        vErrors.push(err97);
                      }
                      errors++;
                    }
                    if (func2(data44) < 1) {
                      const err98 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/workflow", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.workflow, data: data44 };
                      if (vErrors === null) {
                        vErrors = [err98];
                      } else {
                        vErrors.push(err98);
                      }
                      errors++;
                    }
                  } else {
                    const err99 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/workflow", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/workflow/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.supply_chain.properties.provenance.items.properties.workflow.type, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.workflow, data: data44 };
                    if (vErrors === null) {
                      vErrors = [err99];
                    } else {
                      vErrors.push(err99);
                    }
                    errors++;
                  }
                }
                if (data36.builder !== void 0) {
                  let data45 = data36.builder;
                  if (typeof data45 === "string") {
                    if (func2(data45) > 2048) {
                      const err100 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/builder", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/builder/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.builder, data: data45 };
                      if (vErrors === null) {
                        vErrors = [err100];
                      } else {
                        vErrors.push(err100);
                      }
                      errors++;
                    }
                    if (func2(data45) < 1) {
                      const err101 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/builder", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/builder/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.builder, data: data45 };
                      if (vErrors === null) {
                        vErrors = [err101];
                      } else {
                        vErrors.push(err101);
                      }
                      errors++;
                    }
                  } else {
                    const err102 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/builder", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/builder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.supply_chain.properties.provenance.items.properties.builder.type, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.builder, data: data45 };
                    if (vErrors === null) {
                      vErrors = [err102];
                    } else {
                      vErrors.push(err102);
                    }
                    errors++;
                  }
                }
                if (data36.triggers !== void 0) {
                  let data46 = data36.triggers;
                  if (Array.isArray(data46)) {
                    if (data46.length < 1) {
                      const err103 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/triggers", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/triggers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.triggers, data: data46 };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                    }
                    const len8 = data46.length;
                    for (let i8 = 0; i8 < len8; i8++) {
                      let data47 = data46[i8];
                      if (typeof data47 === "string") {
                        if (func2(data47) > 128) {
                          const err104 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/triggers/" + i8, schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/triggers/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.triggers.items, data: data47 };
                          if (vErrors === null) {
                            vErrors = [err104];
                          } else {
                            vErrors.push(err104);
                          }
                          errors++;
                        }
                        if (func2(data47) < 1) {
                          const err105 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/triggers/" + i8, schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/triggers/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.triggers.items, data: data47 };
                          if (vErrors === null) {
                            vErrors = [err105];
                          } else {
                            vErrors.push(err105);
                          }
                          errors++;
                        }
                      } else {
                        const err106 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/triggers/" + i8, schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/triggers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.supply_chain.properties.provenance.items.properties.triggers.items.type, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.triggers.items, data: data47 };
                        if (vErrors === null) {
                          vErrors = [err106];
                        } else {
                          vErrors.push(err106);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err107 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/triggers", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/triggers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.supply_chain.properties.provenance.items.properties.triggers.type, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.triggers, data: data46 };
                    if (vErrors === null) {
                      vErrors = [err107];
                    } else {
                      vErrors.push(err107);
                    }
                    errors++;
                  }
                }
                if (data36.deny_self_hosted_runners !== void 0) {
                  let data48 = data36.deny_self_hosted_runners;
                  if (typeof data48 !== "boolean") {
                    const err108 = { instancePath: instancePath + "/supply_chain/provenance/" + i5 + "/deny_self_hosted_runners", schemaPath: "#/properties/supply_chain/properties/provenance/items/properties/deny_self_hosted_runners/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.supply_chain.properties.provenance.items.properties.deny_self_hosted_runners.type, parentSchema: schema31.properties.supply_chain.properties.provenance.items.properties.deny_self_hosted_runners, data: data48 };
                    if (vErrors === null) {
                      vErrors = [err108];
                    } else {
                      vErrors.push(err108);
                    }
                    errors++;
                  }
                }
              } else {
                const err109 = { instancePath: instancePath + "/supply_chain/provenance/" + i5, schemaPath: "#/properties/supply_chain/properties/provenance/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.supply_chain.properties.provenance.items.type, parentSchema: schema31.properties.supply_chain.properties.provenance.items, data: data36 };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
          } else {
            const err110 = { instancePath: instancePath + "/supply_chain/provenance", schemaPath: "#/properties/supply_chain/properties/provenance/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.supply_chain.properties.provenance.type, parentSchema: schema31.properties.supply_chain.properties.provenance, data: data35 };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
        }
      } else {
        const err111 = { instancePath: instancePath + "/supply_chain", schemaPath: "#/properties/supply_chain/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.supply_chain.type, parentSchema: schema31.properties.supply_chain, data: data11 };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
    }
    if (data.sbom !== void 0) {
      let data49 = data.sbom;
      if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
        for (const key10 in data49) {
          if (!(key10 === "licenses" || key10 === "deny_packages" || key10 === "require" || pattern4.test(key10))) {
            const err112 = { instancePath: instancePath + "/sbom", schemaPath: "#/properties/sbom/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.sbom, data: data49 };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
        if (data49.licenses !== void 0) {
          let data50 = data49.licenses;
          if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
            for (const key11 in data50) {
              if (!(key11 === "allow" || key11 === "deny" || key11 === "unknown" || pattern4.test(key11))) {
                const err113 = { instancePath: instancePath + "/sbom/licenses", schemaPath: "#/properties/sbom/properties/licenses/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.sbom.properties.licenses, data: data50 };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
            if (data50.allow !== void 0) {
              let data51 = data50.allow;
              if (Array.isArray(data51)) {
                const len9 = data51.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data52 = data51[i9];
                  if (typeof data52 === "string") {
                    if (func2(data52) > 200) {
                      const err114 = { instancePath: instancePath + "/sbom/licenses/allow/" + i9, schemaPath: "#/$defs/licence/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema37, data: data52 };
                      if (vErrors === null) {
                        vErrors = [err114];
                      } else {
                        vErrors.push(err114);
                      }
                      errors++;
                    }
                    if (func2(data52) < 1) {
                      const err115 = { instancePath: instancePath + "/sbom/licenses/allow/" + i9, schemaPath: "#/$defs/licence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37, data: data52 };
                      if (vErrors === null) {
                        vErrors = [err115];
                      } else {
                        vErrors.push(err115);
                      }
                      errors++;
                    }
                  } else {
                    const err116 = { instancePath: instancePath + "/sbom/licenses/allow/" + i9, schemaPath: "#/$defs/licence/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: data52 };
                    if (vErrors === null) {
                      vErrors = [err116];
                    } else {
                      vErrors.push(err116);
                    }
                    errors++;
                  }
                }
              } else {
                const err117 = { instancePath: instancePath + "/sbom/licenses/allow", schemaPath: "#/properties/sbom/properties/licenses/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.sbom.properties.licenses.properties.allow.type, parentSchema: schema31.properties.sbom.properties.licenses.properties.allow, data: data51 };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
            if (data50.deny !== void 0) {
              let data53 = data50.deny;
              if (Array.isArray(data53)) {
                const len10 = data53.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data54 = data53[i10];
                  if (typeof data54 === "string") {
                    if (func2(data54) > 200) {
                      const err118 = { instancePath: instancePath + "/sbom/licenses/deny/" + i10, schemaPath: "#/$defs/licence/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema37, data: data54 };
                      if (vErrors === null) {
                        vErrors = [err118];
                      } else {
                        vErrors.push(err118);
                      }
                      errors++;
                    }
                    if (func2(data54) < 1) {
                      const err119 = { instancePath: instancePath + "/sbom/licenses/deny/" + i10, schemaPath: "#/$defs/licence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37, data: data54 };
                      if (vErrors === null) {
                        vErrors = [err119];
                      } else {
                        vErrors.push(err119);
                      }
                      errors++;
                    }
                  } else {
                    const err120 = { instancePath: instancePath + "/sbom/licenses/deny/" + i10, schemaPath: "#/$defs/licence/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: data54 };
                    if (vErrors === null) {
                      vErrors = [err120];
                    } else {
                      vErrors.push(err120);
                    }
                    errors++;
                  }
                }
              } else {
                const err121 = { instancePath: instancePath + "/sbom/licenses/deny", schemaPath: "#/properties/sbom/properties/licenses/properties/deny/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.sbom.properties.licenses.properties.deny.type, parentSchema: schema31.properties.sbom.properties.licenses.properties.deny, data: data53 };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
            }
            if (data50.unknown !== void 0) {
              let data55 = data50.unknown;
              if (!(data55 === "error" || data55 === "warn" || data55 === "notice" || data55 === "off")) {
                const err122 = { instancePath: instancePath + "/sbom/licenses/unknown", schemaPath: "#/$defs/demand/enum", keyword: "enum", params: { allowedValues: schema39.enum }, message: "must be equal to one of the allowed values", schema: schema39.enum, parentSchema: schema39, data: data55 };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
          } else {
            const err123 = { instancePath: instancePath + "/sbom/licenses", schemaPath: "#/properties/sbom/properties/licenses/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.sbom.properties.licenses.type, parentSchema: schema31.properties.sbom.properties.licenses, data: data50 };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
        if (data49.deny_packages !== void 0) {
          let data56 = data49.deny_packages;
          if (Array.isArray(data56)) {
            const len11 = data56.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data57 = data56[i11];
              if (typeof data57 === "string") {
                if (func2(data57) > 1024) {
                  const err124 = { instancePath: instancePath + "/sbom/deny_packages/" + i11, schemaPath: "#/properties/sbom/properties/deny_packages/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema31.properties.sbom.properties.deny_packages.items, data: data57 };
                  if (vErrors === null) {
                    vErrors = [err124];
                  } else {
                    vErrors.push(err124);
                  }
                  errors++;
                }
                if (!pattern25.test(data57)) {
                  const err125 = { instancePath: instancePath + "/sbom/deny_packages/" + i11, schemaPath: "#/properties/sbom/properties/deny_packages/items/pattern", keyword: "pattern", params: { pattern: "^pkg:\\S+$" }, message: 'must match pattern "^pkg:\\S+$"', schema: "^pkg:\\S+$", parentSchema: schema31.properties.sbom.properties.deny_packages.items, data: data57 };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
              } else {
                const err126 = { instancePath: instancePath + "/sbom/deny_packages/" + i11, schemaPath: "#/properties/sbom/properties/deny_packages/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.sbom.properties.deny_packages.items.type, parentSchema: schema31.properties.sbom.properties.deny_packages.items, data: data57 };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
            }
          } else {
            const err127 = { instancePath: instancePath + "/sbom/deny_packages", schemaPath: "#/properties/sbom/properties/deny_packages/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.sbom.properties.deny_packages.type, parentSchema: schema31.properties.sbom.properties.deny_packages, data: data56 };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
        }
        if (data49.require !== void 0) {
          let data58 = data49.require;
          if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
            for (const key12 in data58) {
              if (!(key12 === "hashes" || key12 === "purl" || key12 === "dependency_graph" || pattern4.test(key12))) {
                const err128 = { instancePath: instancePath + "/sbom/require", schemaPath: "#/properties/sbom/properties/require/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.sbom.properties.require, data: data58 };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
            if (data58.hashes !== void 0) {
              let data59 = data58.hashes;
              if (!(data59 === "error" || data59 === "warn" || data59 === "notice" || data59 === "off")) {
                const err129 = { instancePath: instancePath + "/sbom/require/hashes", schemaPath: "#/$defs/demand/enum", keyword: "enum", params: { allowedValues: schema39.enum }, message: "must be equal to one of the allowed values", schema: schema39.enum, parentSchema: schema39, data: data59 };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
            if (data58.purl !== void 0) {
              let data60 = data58.purl;
              if (!(data60 === "error" || data60 === "warn" || data60 === "notice" || data60 === "off")) {
                const err130 = { instancePath: instancePath + "/sbom/require/purl", schemaPath: "#/$defs/demand/enum", keyword: "enum", params: { allowedValues: schema39.enum }, message: "must be equal to one of the allowed values", schema: schema39.enum, parentSchema: schema39, data: data60 };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            }
            if (data58.dependency_graph !== void 0) {
              let data61 = data58.dependency_graph;
              if (!(data61 === "error" || data61 === "warn" || data61 === "notice" || data61 === "off")) {
                const err131 = { instancePath: instancePath + "/sbom/require/dependency_graph", schemaPath: "#/$defs/demand/enum", keyword: "enum", params: { allowedValues: schema39.enum }, message: "must be equal to one of the allowed values", schema: schema39.enum, parentSchema: schema39, data: data61 };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            }
          } else {
            const err132 = { instancePath: instancePath + "/sbom/require", schemaPath: "#/properties/sbom/properties/require/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.sbom.properties.require.type, parentSchema: schema31.properties.sbom.properties.require, data: data58 };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
      } else {
        const err133 = { instancePath: instancePath + "/sbom", schemaPath: "#/properties/sbom/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.sbom.type, parentSchema: schema31.properties.sbom, data: data49 };
        if (vErrors === null) {
          vErrors = [err133];
        } else {
          vErrors.push(err133);
        }
        errors++;
      }
    }
    if (data.base_runtime !== void 0) {
      let data62 = data.base_runtime;
      if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
        for (const key13 in data62) {
          if (!(key13 === "read" || key13 === "env" || pattern4.test(key13))) {
            const err134 = { instancePath: instancePath + "/base_runtime", schemaPath: "#/properties/base_runtime/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.base_runtime, data: data62 };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
        }
        if (data62.read !== void 0) {
          let data63 = data62.read;
          if (Array.isArray(data63)) {
            const len12 = data63.length;
            for (let i12 = 0; i12 < len12; i12++) {
              let data64 = data63[i12];
              if (typeof data64 === "string") {
                if (func2(data64) > 4096) {
                  const err135 = { instancePath: instancePath + "/base_runtime/read/" + i12, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema43, data: data64 };
                  if (vErrors === null) {
                    vErrors = [err135];
                  } else {
                    vErrors.push(err135);
                  }
                  errors++;
                }
                if (func2(data64) < 1) {
                  const err136 = { instancePath: instancePath + "/base_runtime/read/" + i12, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43, data: data64 };
                  if (vErrors === null) {
                    vErrors = [err136];
                  } else {
                    vErrors.push(err136);
                  }
                  errors++;
                }
              } else {
                const err137 = { instancePath: instancePath + "/base_runtime/read/" + i12, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data64 };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
            }
          } else {
            const err138 = { instancePath: instancePath + "/base_runtime/read", schemaPath: "#/properties/base_runtime/properties/read/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.base_runtime.properties.read.type, parentSchema: schema31.properties.base_runtime.properties.read, data: data63 };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
        }
        if (data62.env !== void 0) {
          let data65 = data62.env;
          if (Array.isArray(data65)) {
            const len13 = data65.length;
            for (let i13 = 0; i13 < len13; i13++) {
              let data66 = data65[i13];
              if (typeof data66 === "string") {
                if (func2(data66) > 128) {
                  const err139 = { instancePath: instancePath + "/base_runtime/env/" + i13, schemaPath: "#/$defs/variable/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema44, data: data66 };
                  if (vErrors === null) {
                    vErrors = [err139];
                  } else {
                    vErrors.push(err139);
                  }
                  errors++;
                }
                if (!pattern28.test(data66)) {
                  const err140 = { instancePath: instancePath + "/base_runtime/env/" + i13, schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema44, data: data66 };
                  if (vErrors === null) {
                    vErrors = [err140];
                  } else {
                    vErrors.push(err140);
                  }
                  errors++;
                }
              } else {
                const err141 = { instancePath: instancePath + "/base_runtime/env/" + i13, schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data66 };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
            }
          } else {
            const err142 = { instancePath: instancePath + "/base_runtime/env", schemaPath: "#/properties/base_runtime/properties/env/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.base_runtime.properties.env.type, parentSchema: schema31.properties.base_runtime.properties.env, data: data65 };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
        }
      } else {
        const err143 = { instancePath: instancePath + "/base_runtime", schemaPath: "#/properties/base_runtime/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.base_runtime.type, parentSchema: schema31.properties.base_runtime, data: data62 };
        if (vErrors === null) {
          vErrors = [err143];
        } else {
          vErrors.push(err143);
        }
        errors++;
      }
    }
    if (data.defaults !== void 0) {
      let data67 = data.defaults;
      if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
        for (const key14 in data67) {
          if (!(key14 === "memory_mb" || key14 === "pids" || key14 === "cpu_seconds" || key14 === "wall_seconds" || pattern4.test(key14))) {
            const err144 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.defaults, data: data67 };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
        }
        if (data67.memory_mb !== void 0) {
          let data68 = data67.memory_mb;
          if (!(typeof data68 == "number" && (!(data68 % 1) && !isNaN(data68)) && isFinite(data68))) {
            const err145 = { instancePath: instancePath + "/defaults/memory_mb", schemaPath: "#/properties/defaults/properties/memory_mb/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.defaults.properties.memory_mb.type, parentSchema: schema31.properties.defaults.properties.memory_mb, data: data68 };
            if (vErrors === null) {
              vErrors = [err145];
            } else {
              vErrors.push(err145);
            }
            errors++;
          }
          if (typeof data68 == "number" && isFinite(data68)) {
            if (data68 > 1048576 || isNaN(data68)) {
              const err146 = { instancePath: instancePath + "/defaults/memory_mb", schemaPath: "#/properties/defaults/properties/memory_mb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1048576 }, message: "must be <= 1048576", schema: 1048576, parentSchema: schema31.properties.defaults.properties.memory_mb, data: data68 };
              if (vErrors === null) {
                vErrors = [err146];
              } else {
                vErrors.push(err146);
              }
              errors++;
            }
            if (data68 < 1 || isNaN(data68)) {
              const err147 = { instancePath: instancePath + "/defaults/memory_mb", schemaPath: "#/properties/defaults/properties/memory_mb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.defaults.properties.memory_mb, data: data68 };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
          }
        }
        if (data67.pids !== void 0) {
          let data69 = data67.pids;
          if (!(typeof data69 == "number" && (!(data69 % 1) && !isNaN(data69)) && isFinite(data69))) {
            const err148 = { instancePath: instancePath + "/defaults/pids", schemaPath: "#/properties/defaults/properties/pids/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.defaults.properties.pids.type, parentSchema: schema31.properties.defaults.properties.pids, data: data69 };
            if (vErrors === null) {
              vErrors = [err148];
            } else {
              vErrors.push(err148);
            }
            errors++;
          }
          if (typeof data69 == "number" && isFinite(data69)) {
            if (data69 > 65536 || isNaN(data69)) {
              const err149 = { instancePath: instancePath + "/defaults/pids", schemaPath: "#/properties/defaults/properties/pids/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536", schema: 65536, parentSchema: schema31.properties.defaults.properties.pids, data: data69 };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
            if (data69 < 1 || isNaN(data69)) {
              const err150 = { instancePath: instancePath + "/defaults/pids", schemaPath: "#/properties/defaults/properties/pids/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.defaults.properties.pids, data: data69 };
              if (vErrors === null) {
                vErrors = [err150];
              } else {
                vErrors.push(err150);
              }
              errors++;
            }
          }
        }
        if (data67.cpu_seconds !== void 0) {
          let data70 = data67.cpu_seconds;
          if (!(typeof data70 == "number" && (!(data70 % 1) && !isNaN(data70)) && isFinite(data70))) {
            const err151 = { instancePath: instancePath + "/defaults/cpu_seconds", schemaPath: "#/properties/defaults/properties/cpu_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.defaults.properties.cpu_seconds.type, parentSchema: schema31.properties.defaults.properties.cpu_seconds, data: data70 };
            if (vErrors === null) {
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors++;
          }
          if (typeof data70 == "number" && isFinite(data70)) {
            if (data70 > 86400 || isNaN(data70)) {
              const err152 = { instancePath: instancePath + "/defaults/cpu_seconds", schemaPath: "#/properties/defaults/properties/cpu_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.defaults.properties.cpu_seconds, data: data70 };
              if (vErrors === null) {
                vErrors = [err152];
              } else {
                vErrors.push(err152);
              }
              errors++;
            }
            if (data70 < 1 || isNaN(data70)) {
              const err153 = { instancePath: instancePath + "/defaults/cpu_seconds", schemaPath: "#/properties/defaults/properties/cpu_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.defaults.properties.cpu_seconds, data: data70 };
              if (vErrors === null) {
                vErrors = [err153];
              } else {
                vErrors.push(err153);
              }
              errors++;
            }
          }
        }
        if (data67.wall_seconds !== void 0) {
          let data71 = data67.wall_seconds;
          if (!(typeof data71 == "number" && (!(data71 % 1) && !isNaN(data71)) && isFinite(data71))) {
            const err154 = { instancePath: instancePath + "/defaults/wall_seconds", schemaPath: "#/properties/defaults/properties/wall_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.defaults.properties.wall_seconds.type, parentSchema: schema31.properties.defaults.properties.wall_seconds, data: data71 };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
          if (typeof data71 == "number" && isFinite(data71)) {
            if (data71 > 86400 || isNaN(data71)) {
              const err155 = { instancePath: instancePath + "/defaults/wall_seconds", schemaPath: "#/properties/defaults/properties/wall_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.defaults.properties.wall_seconds, data: data71 };
              if (vErrors === null) {
                vErrors = [err155];
              } else {
                vErrors.push(err155);
              }
              errors++;
            }
            if (data71 < 1 || isNaN(data71)) {
              const err156 = { instancePath: instancePath + "/defaults/wall_seconds", schemaPath: "#/properties/defaults/properties/wall_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.defaults.properties.wall_seconds, data: data71 };
              if (vErrors === null) {
                vErrors = [err156];
              } else {
                vErrors.push(err156);
              }
              errors++;
            }
          }
        }
      } else {
        const err157 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.defaults.type, parentSchema: schema31.properties.defaults, data: data67 };
        if (vErrors === null) {
          vErrors = [err157];
        } else {
          vErrors.push(err157);
        }
        errors++;
      }
    }
    if (data.default_category !== void 0) {
      let data72 = data.default_category;
      if (!(data72 === "compute" || data72 === "filesystem" || data72 === "web-client" || data72 === "web-server" || data72 === "subprocess" || data72 === "build")) {
        const err158 = { instancePath: instancePath + "/default_category", schemaPath: "#/$defs/category/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values", schema: schema45.enum, parentSchema: schema45, data: data72 };
        if (vErrors === null) {
          vErrors = [err158];
        } else {
          vErrors.push(err158);
        }
        errors++;
      }
    }
    if (data.categories !== void 0) {
      let data73 = data.categories;
      if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
        for (const key15 in data73) {
          if (!(key15 === "compute" || key15 === "filesystem" || key15 === "web-client" || key15 === "web-server" || key15 === "subprocess" || key15 === "build" || pattern4.test(key15))) {
            const err159 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.categories, data: data73 };
            if (vErrors === null) {
              vErrors = [err159];
            } else {
              vErrors.push(err159);
            }
            errors++;
          }
        }
        if (data73.compute !== void 0) {
          if (!validate21(data73.compute, { instancePath: instancePath + "/categories/compute", parentData: data73, parentDataProperty: "compute", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
        if (data73.filesystem !== void 0) {
          if (!validate21(data73.filesystem, { instancePath: instancePath + "/categories/filesystem", parentData: data73, parentDataProperty: "filesystem", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
        if (data73["web-client"] !== void 0) {
          if (!validate21(data73["web-client"], { instancePath: instancePath + "/categories/web-client", parentData: data73, parentDataProperty: "web-client", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
        if (data73["web-server"] !== void 0) {
          if (!validate21(data73["web-server"], { instancePath: instancePath + "/categories/web-server", parentData: data73, parentDataProperty: "web-server", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
        if (data73.subprocess !== void 0) {
          if (!validate21(data73.subprocess, { instancePath: instancePath + "/categories/subprocess", parentData: data73, parentDataProperty: "subprocess", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
        if (data73.build !== void 0) {
          if (!validate21(data73.build, { instancePath: instancePath + "/categories/build", parentData: data73, parentDataProperty: "build", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err160 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.categories.type, parentSchema: schema31.properties.categories, data: data73 };
        if (vErrors === null) {
          vErrors = [err160];
        } else {
          vErrors.push(err160);
        }
        errors++;
      }
    }
    if (data.tools !== void 0) {
      let data80 = data.tools;
      if (Array.isArray(data80)) {
        const len14 = data80.length;
        for (let i14 = 0; i14 < len14; i14++) {
          let data81 = data80[i14];
          if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
            if (data81.match === void 0) {
              const err161 = { instancePath: instancePath + "/tools/" + i14, schemaPath: "#/properties/tools/items/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'", schema: schema31.properties.tools.items.required, parentSchema: schema31.properties.tools.items, data: data81 };
              if (vErrors === null) {
                vErrors = [err161];
              } else {
                vErrors.push(err161);
              }
              errors++;
            }
            for (const key16 in data81) {
              if (!(key16 === "match" || key16 === "category" || key16 === "ceiling" || key16 === "deny" || pattern4.test(key16))) {
                const err162 = { instancePath: instancePath + "/tools/" + i14, schemaPath: "#/properties/tools/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.tools.items, data: data81 };
                if (vErrors === null) {
                  vErrors = [err162];
                } else {
                  vErrors.push(err162);
                }
                errors++;
              }
            }
            if (data81.match !== void 0) {
              let data82 = data81.match;
              if (typeof data82 === "string") {
                if (func2(data82) > 214) {
                  const err163 = { instancePath: instancePath + "/tools/" + i14 + "/match", schemaPath: "#/$defs/toolPattern/maxLength", keyword: "maxLength", params: { limit: 214 }, message: "must NOT have more than 214 characters", schema: 214, parentSchema: schema33, data: data82 };
                  if (vErrors === null) {
                    vErrors = [err163];
                  } else {
                    vErrors.push(err163);
                  }
                  errors++;
                }
                if (!pattern15.test(data82)) {
                  const err164 = { instancePath: instancePath + "/tools/" + i14 + "/match", schemaPath: "#/$defs/toolPattern/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9@._/+*-]+$" }, message: 'must match pattern "^[A-Za-z0-9@._/+*-]+$"', schema: "^[A-Za-z0-9@._/+*-]+$", parentSchema: schema33, data: data82 };
                  if (vErrors === null) {
                    vErrors = [err164];
                  } else {
                    vErrors.push(err164);
                  }
                  errors++;
                }
              } else {
                const err165 = { instancePath: instancePath + "/tools/" + i14 + "/match", schemaPath: "#/$defs/toolPattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data82 };
                if (vErrors === null) {
                  vErrors = [err165];
                } else {
                  vErrors.push(err165);
                }
                errors++;
              }
            }
            if (data81.category !== void 0) {
              let data83 = data81.category;
              if (!(data83 === "compute" || data83 === "filesystem" || data83 === "web-client" || data83 === "web-server" || data83 === "subprocess" || data83 === "build")) {
                const err166 = { instancePath: instancePath + "/tools/" + i14 + "/category", schemaPath: "#/$defs/category/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values", schema: schema45.enum, parentSchema: schema45, data: data83 };
                if (vErrors === null) {
                  vErrors = [err166];
                } else {
                  vErrors.push(err166);
                }
                errors++;
              }
            }
            if (data81.ceiling !== void 0) {
              if (!validate22(data81.ceiling, { instancePath: instancePath + "/tools/" + i14 + "/ceiling", parentData: data81, parentDataProperty: "ceiling", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data81.deny !== void 0) {
              let data85 = data81.deny;
              if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                for (const key17 in data85) {
                  if (!(key17 === "domains" || key17 === "listen" || key17 === "read" || key17 === "write" || key17 === "spawn" || key17 === "env" || key17 === "syscalls" || pattern4.test(key17))) {
                    const err167 = { instancePath: instancePath + "/tools/" + i14 + "/deny", schemaPath: "#/properties/tools/items/properties/deny/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.tools.items.properties.deny, data: data85 };
                    if (vErrors === null) {
                      vErrors = [err167];
                    } else {
                      vErrors.push(err167);
                    }
                    errors++;
                  }
                }
                if (data85.domains !== void 0) {
                  let data86 = data85.domains;
                  if (Array.isArray(data86)) {
                    const len15 = data86.length;
                    for (let i15 = 0; i15 < len15; i15++) {
                      let data87 = data86[i15];
                      if (typeof data87 === "string") {
                        if (func2(data87) > 300) {
                          const err168 = { instancePath: instancePath + "/tools/" + i14 + "/deny/domains/" + i15, schemaPath: "#/$defs/domain/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: schema48, data: data87 };
                          if (vErrors === null) {
                            vErrors = [err168];
                          } else {
                            vErrors.push(err168);
                          }
                          errors++;
                        }
                        if (func2(data87) < 1) {
                          const err169 = { instancePath: instancePath + "/tools/" + i14 + "/deny/domains/" + i15, schemaPath: "#/$defs/domain/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema48, data: data87 };
                          if (vErrors === null) {
                            vErrors = [err169];
                          } else {
                            vErrors.push(err169);
                          }
                          errors++;
                        }
                      } else {
                        const err170 = { instancePath: instancePath + "/tools/" + i14 + "/deny/domains/" + i15, schemaPath: "#/$defs/domain/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.type, parentSchema: schema48, data: data87 };
                        if (vErrors === null) {
                          vErrors = [err170];
                        } else {
                          vErrors.push(err170);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err171 = { instancePath: instancePath + "/tools/" + i14 + "/deny/domains", schemaPath: "#/properties/tools/items/properties/deny/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tools.items.properties.deny.properties.domains.type, parentSchema: schema31.properties.tools.items.properties.deny.properties.domains, data: data86 };
                    if (vErrors === null) {
                      vErrors = [err171];
                    } else {
                      vErrors.push(err171);
                    }
                    errors++;
                  }
                }
                if (data85.listen !== void 0) {
                  let data88 = data85.listen;
                  if (Array.isArray(data88)) {
                    const len16 = data88.length;
                    for (let i16 = 0; i16 < len16; i16++) {
                      let data89 = data88[i16];
                      if (!(typeof data89 == "number" && (!(data89 % 1) && !isNaN(data89)) && isFinite(data89))) {
                        const err172 = { instancePath: instancePath + "/tools/" + i14 + "/deny/listen/" + i16, schemaPath: "#/$defs/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.type, parentSchema: schema49, data: data89 };
                        if (vErrors === null) {
                          vErrors = [err172];
                        } else {
                          vErrors.push(err172);
                        }
                        errors++;
                      }
                      if (typeof data89 == "number" && isFinite(data89)) {
                        if (data89 > 65535 || isNaN(data89)) {
                          const err173 = { instancePath: instancePath + "/tools/" + i14 + "/deny/listen/" + i16, schemaPath: "#/$defs/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema49, data: data89 };
                          if (vErrors === null) {
                            vErrors = [err173];
                          } else {
                            vErrors.push(err173);
                          }
                          errors++;
                        }
                        if (data89 < 1 || isNaN(data89)) {
                          const err174 = { instancePath: instancePath + "/tools/" + i14 + "/deny/listen/" + i16, schemaPath: "#/$defs/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema49, data: data89 };
                          if (vErrors === null) {
                            vErrors = [err174];
                          } else {
                            vErrors.push(err174);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err175 = { instancePath: instancePath + "/tools/" + i14 + "/deny/listen", schemaPath: "#/properties/tools/items/properties/deny/properties/listen/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tools.items.properties.deny.properties.listen.type, parentSchema: schema31.properties.tools.items.properties.deny.properties.listen, data: data88 };
                    if (vErrors === null) {
                      vErrors = [err175];
                    } else {
                      vErrors.push(err175);
                    }
                    errors++;
                  }
                }
                if (data85.read !== void 0) {
                  let data90 = data85.read;
                  if (Array.isArray(data90)) {
                    const len17 = data90.length;
                    for (let i17 = 0; i17 < len17; i17++) {
                      let data91 = data90[i17];
                      if (typeof data91 === "string") {
                        if (func2(data91) > 4096) {
                          const err176 = { instancePath: instancePath + "/tools/" + i14 + "/deny/read/" + i17, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema43, data: data91 };
                          if (vErrors === null) {
                            vErrors = [err176];
                          } else {
                            vErrors.push(err176);
                          }
                          errors++;
                        }
                        if (func2(data91) < 1) {
                          const err177 = { instancePath: instancePath + "/tools/" + i14 + "/deny/read/" + i17, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43, data: data91 };
                          if (vErrors === null) {
                            vErrors = [err177];
                          } else {
                            vErrors.push(err177);
                          }
                          errors++;
                        }
                      } else {
                        const err178 = { instancePath: instancePath + "/tools/" + i14 + "/deny/read/" + i17, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data91 };
                        if (vErrors === null) {
                          vErrors = [err178];
                        } else {
                          vErrors.push(err178);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err179 = { instancePath: instancePath + "/tools/" + i14 + "/deny/read", schemaPath: "#/properties/tools/items/properties/deny/properties/read/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tools.items.properties.deny.properties.read.type, parentSchema: schema31.properties.tools.items.properties.deny.properties.read, data: data90 };
                    if (vErrors === null) {
                      vErrors = [err179];
                    } else {
                      vErrors.push(err179);
                    }
                    errors++;
                  }
                }
                if (data85.write !== void 0) {
                  let data92 = data85.write;
                  if (Array.isArray(data92)) {
                    const len18 = data92.length;
                    for (let i18 = 0; i18 < len18; i18++) {
                      let data93 = data92[i18];
                      if (typeof data93 === "string") {
                        if (func2(data93) > 4096) {
                          const err180 = { instancePath: instancePath + "/tools/" + i14 + "/deny/write/" + i18, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema43, data: data93 };
                          if (vErrors === null) {
                            vErrors = [err180];
                          } else {
                            vErrors.push(err180);
                          }
                          errors++;
                        }
                        if (func2(data93) < 1) {
                          const err181 = { instancePath: instancePath + "/tools/" + i14 + "/deny/write/" + i18, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43, data: data93 };
                          if (vErrors === null) {
                            vErrors = [err181];
                          } else {
                            vErrors.push(err181);
                          }
                          errors++;
                        }
                      } else {
                        const err182 = { instancePath: instancePath + "/tools/" + i14 + "/deny/write/" + i18, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data93 };
                        if (vErrors === null) {
                          vErrors = [err182];
                        } else {
                          vErrors.push(err182);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err183 = { instancePath: instancePath + "/tools/" + i14 + "/deny/write", schemaPath: "#/properties/tools/items/properties/deny/properties/write/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tools.items.properties.deny.properties.write.type, parentSchema: schema31.properties.tools.items.properties.deny.properties.write, data: data92 };
                    if (vErrors === null) {
                      vErrors = [err183];
                    } else {
                      vErrors.push(err183);
                    }
                    errors++;
                  }
                }
                if (data85.spawn !== void 0) {
                  let data94 = data85.spawn;
                  if (Array.isArray(data94)) {
                    const len19 = data94.length;
                    for (let i19 = 0; i19 < len19; i19++) {
                      let data95 = data94[i19];
                      if (typeof data95 === "string") {
                        if (func2(data95) > 4096) {
                          const err184 = { instancePath: instancePath + "/tools/" + i14 + "/deny/spawn/" + i19, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema43, data: data95 };
                          if (vErrors === null) {
                            vErrors = [err184];
                          } else {
                            vErrors.push(err184);
                          }
                          errors++;
                        }
                        if (func2(data95) < 1) {
                          const err185 = { instancePath: instancePath + "/tools/" + i14 + "/deny/spawn/" + i19, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43, data: data95 };
                          if (vErrors === null) {
                            vErrors = [err185];
                          } else {
                            vErrors.push(err185);
                          }
                          errors++;
                        }
                      } else {
                        const err186 = { instancePath: instancePath + "/tools/" + i14 + "/deny/spawn/" + i19, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data95 };
                        if (vErrors === null) {
                          vErrors = [err186];
                        } else {
                          vErrors.push(err186);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err187 = { instancePath: instancePath + "/tools/" + i14 + "/deny/spawn", schemaPath: "#/properties/tools/items/properties/deny/properties/spawn/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tools.items.properties.deny.properties.spawn.type, parentSchema: schema31.properties.tools.items.properties.deny.properties.spawn, data: data94 };
                    if (vErrors === null) {
                      vErrors = [err187];
                    } else {
                      vErrors.push(err187);
                    }
                    errors++;
                  }
                }
                if (data85.env !== void 0) {
                  let data96 = data85.env;
                  if (Array.isArray(data96)) {
                    const len20 = data96.length;
                    for (let i20 = 0; i20 < len20; i20++) {
                      let data97 = data96[i20];
                      if (typeof data97 === "string") {
                        if (func2(data97) > 128) {
                          const err188 = { instancePath: instancePath + "/tools/" + i14 + "/deny/env/" + i20, schemaPath: "#/$defs/variable/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema44, data: data97 };
                          if (vErrors === null) {
                            vErrors = [err188];
                          } else {
                            vErrors.push(err188);
                          }
                          errors++;
                        }
                        if (!pattern28.test(data97)) {
                          const err189 = { instancePath: instancePath + "/tools/" + i14 + "/deny/env/" + i20, schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema44, data: data97 };
                          if (vErrors === null) {
                            vErrors = [err189];
                          } else {
                            vErrors.push(err189);
                          }
                          errors++;
                        }
                      } else {
                        const err190 = { instancePath: instancePath + "/tools/" + i14 + "/deny/env/" + i20, schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data97 };
                        if (vErrors === null) {
                          vErrors = [err190];
                        } else {
                          vErrors.push(err190);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err191 = { instancePath: instancePath + "/tools/" + i14 + "/deny/env", schemaPath: "#/properties/tools/items/properties/deny/properties/env/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tools.items.properties.deny.properties.env.type, parentSchema: schema31.properties.tools.items.properties.deny.properties.env, data: data96 };
                    if (vErrors === null) {
                      vErrors = [err191];
                    } else {
                      vErrors.push(err191);
                    }
                    errors++;
                  }
                }
                if (data85.syscalls !== void 0) {
                  let data98 = data85.syscalls;
                  if (Array.isArray(data98)) {
                    const len21 = data98.length;
                    for (let i21 = 0; i21 < len21; i21++) {
                      let data99 = data98[i21];
                      if (typeof data99 === "string") {
                        if (func2(data99) > 64) {
                          const err192 = { instancePath: instancePath + "/tools/" + i14 + "/deny/syscalls/" + i21, schemaPath: "#/$defs/syscall/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema55, data: data99 };
                          if (vErrors === null) {
                            vErrors = [err192];
                          } else {
                            vErrors.push(err192);
                          }
                          errors++;
                        }
                        if (!pattern41.test(data99)) {
                          const err193 = { instancePath: instancePath + "/tools/" + i14 + "/deny/syscalls/" + i21, schemaPath: "#/$defs/syscall/pattern", keyword: "pattern", params: { pattern: "^[a-z_][a-z0-9_]*$" }, message: 'must match pattern "^[a-z_][a-z0-9_]*$"', schema: "^[a-z_][a-z0-9_]*$", parentSchema: schema55, data: data99 };
                          if (vErrors === null) {
                            vErrors = [err193];
                          } else {
                            vErrors.push(err193);
                          }
                          errors++;
                        }
                      } else {
                        const err194 = { instancePath: instancePath + "/tools/" + i14 + "/deny/syscalls/" + i21, schemaPath: "#/$defs/syscall/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.type, parentSchema: schema55, data: data99 };
                        if (vErrors === null) {
                          vErrors = [err194];
                        } else {
                          vErrors.push(err194);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err195 = { instancePath: instancePath + "/tools/" + i14 + "/deny/syscalls", schemaPath: "#/properties/tools/items/properties/deny/properties/syscalls/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tools.items.properties.deny.properties.syscalls.type, parentSchema: schema31.properties.tools.items.properties.deny.properties.syscalls, data: data98 };
                    if (vErrors === null) {
                      vErrors = [err195];
                    } else {
                      vErrors.push(err195);
                    }
                    errors++;
                  }
                }
              } else {
                const err196 = { instancePath: instancePath + "/tools/" + i14 + "/deny", schemaPath: "#/properties/tools/items/properties/deny/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.tools.items.properties.deny.type, parentSchema: schema31.properties.tools.items.properties.deny, data: data85 };
                if (vErrors === null) {
                  vErrors = [err196];
                } else {
                  vErrors.push(err196);
                }
                errors++;
              }
            }
          } else {
            const err197 = { instancePath: instancePath + "/tools/" + i14, schemaPath: "#/properties/tools/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.tools.items.type, parentSchema: schema31.properties.tools.items, data: data81 };
            if (vErrors === null) {
              vErrors = [err197];
            } else {
              vErrors.push(err197);
            }
            errors++;
          }
        }
      } else {
        const err198 = { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tools.type, parentSchema: schema31.properties.tools, data: data80 };
        if (vErrors === null) {
          vErrors = [err198];
        } else {
          vErrors.push(err198);
        }
        errors++;
      }
    }
    if (data.neverallow !== void 0) {
      let data100 = data.neverallow;
      if (Array.isArray(data100)) {
        const len22 = data100.length;
        for (let i22 = 0; i22 < len22; i22++) {
          let data101 = data100[i22];
          if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
            if (data101.id === void 0) {
              const err199 = { instancePath: instancePath + "/neverallow/" + i22, schemaPath: "#/properties/neverallow/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema31.properties.neverallow.items.required, parentSchema: schema31.properties.neverallow.items, data: data101 };
              if (vErrors === null) {
                vErrors = [err199];
              } else {
                vErrors.push(err199);
              }
              errors++;
            }
            if (data101.reason === void 0) {
              const err200 = { instancePath: instancePath + "/neverallow/" + i22, schemaPath: "#/properties/neverallow/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema31.properties.neverallow.items.required, parentSchema: schema31.properties.neverallow.items, data: data101 };
              if (vErrors === null) {
                vErrors = [err200];
              } else {
                vErrors.push(err200);
              }
              errors++;
            }
            for (const key18 in data101) {
              if (!(func1.call(schema31.properties.neverallow.items.properties, key18) || pattern4.test(key18))) {
                const err201 = { instancePath: instancePath + "/neverallow/" + i22, schemaPath: "#/properties/neverallow/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.neverallow.items, data: data101 };
                if (vErrors === null) {
                  vErrors = [err201];
                } else {
                  vErrors.push(err201);
                }
                errors++;
              }
            }
            if (data101.id !== void 0) {
              let data102 = data101.id;
              if (typeof data102 === "string") {
                if (func2(data102) > 64) {
                  const err202 = { instancePath: instancePath + "/neverallow/" + i22 + "/id", schemaPath: "#/properties/neverallow/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema31.properties.neverallow.items.properties.id, data: data102 };
                  if (vErrors === null) {
                    vErrors = [err202];
                  } else {
                    vErrors.push(err202);
                  }
                  errors++;
                }
                if (!pattern48.test(data102)) {
                  const err203 = { instancePath: instancePath + "/neverallow/" + i22 + "/id", schemaPath: "#/properties/neverallow/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9._-]*$", parentSchema: schema31.properties.neverallow.items.properties.id, data: data102 };
                  if (vErrors === null) {
                    vErrors = [err203];
                  } else {
                    vErrors.push(err203);
                  }
                  errors++;
                }
              } else {
                const err204 = { instancePath: instancePath + "/neverallow/" + i22 + "/id", schemaPath: "#/properties/neverallow/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.neverallow.items.properties.id.type, parentSchema: schema31.properties.neverallow.items.properties.id, data: data102 };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              }
            }
            if (data101.reason !== void 0) {
              let data103 = data101.reason;
              if (typeof data103 === "string") {
                if (func2(data103) > 500) {
                  const err205 = { instancePath: instancePath + "/neverallow/" + i22 + "/reason", schemaPath: "#/properties/neverallow/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema31.properties.neverallow.items.properties.reason, data: data103 };
                  if (vErrors === null) {
                    vErrors = [err205];
                  } else {
                    vErrors.push(err205);
                  }
                  errors++;
                }
                if (func2(data103) < 1) {
                  const err206 = { instancePath: instancePath + "/neverallow/" + i22 + "/reason", schemaPath: "#/properties/neverallow/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.neverallow.items.properties.reason, data: data103 };
                  if (vErrors === null) {
                    vErrors = [err206];
                  } else {
                    vErrors.push(err206);
                  }
                  errors++;
                }
              } else {
                const err207 = { instancePath: instancePath + "/neverallow/" + i22 + "/reason", schemaPath: "#/properties/neverallow/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.neverallow.items.properties.reason.type, parentSchema: schema31.properties.neverallow.items.properties.reason, data: data103 };
                if (vErrors === null) {
                  vErrors = [err207];
                } else {
                  vErrors.push(err207);
                }
                errors++;
              }
            }
            if (data101.domains !== void 0) {
              let data104 = data101.domains;
              if (Array.isArray(data104)) {
                const len23 = data104.length;
                for (let i23 = 0; i23 < len23; i23++) {
                  let data105 = data104[i23];
                  if (typeof data105 === "string") {
                    if (func2(data105) > 300) {
                      const err208 = { instancePath: instancePath + "/neverallow/" + i22 + "/domains/" + i23, schemaPath: "#/$defs/domain/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: schema48, data: data105 };
                      if (vErrors === null) {
                        vErrors = [err208];
                      } else {
                        vErrors.push(err208);
                      }
                      errors++;
                    }
                    if (func2(data105) < 1) {
                      const err209 = { instancePath: instancePath + "/neverallow/" + i22 + "/domains/" + i23, schemaPath: "#/$defs/domain/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema48, data: data105 };
                      if (vErrors === null) {
                        vErrors = [err209];
                      } else {
                        vErrors.push(err209);
                      }
                      errors++;
                    }
                  } else {
                    const err210 = { instancePath: instancePath + "/neverallow/" + i22 + "/domains/" + i23, schemaPath: "#/$defs/domain/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.type, parentSchema: schema48, data: data105 };
                    if (vErrors === null) {
                      vErrors = [err210];
                    } else {
                      vErrors.push(err210);
                    }
                    errors++;
                  }
                }
              } else {
                const err211 = { instancePath: instancePath + "/neverallow/" + i22 + "/domains", schemaPath: "#/properties/neverallow/items/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.neverallow.items.properties.domains.type, parentSchema: schema31.properties.neverallow.items.properties.domains, data: data104 };
                if (vErrors === null) {
                  vErrors = [err211];
                } else {
                  vErrors.push(err211);
                }
                errors++;
              }
            }
            if (data101.listen !== void 0) {
              let data106 = data101.listen;
              if (Array.isArray(data106)) {
                const len24 = data106.length;
                for (let i24 = 0; i24 < len24; i24++) {
                  let data107 = data106[i24];
                  if (!(typeof data107 == "number" && (!(data107 % 1) && !isNaN(data107)) && isFinite(data107))) {
                    const err212 = { instancePath: instancePath + "/neverallow/" + i22 + "/listen/" + i24, schemaPath: "#/$defs/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.type, parentSchema: schema49, data: data107 };
                    if (vErrors === null) {
                      vErrors = [err212];
                    } else {
                      vErrors.push(err212);
                    }
                    errors++;
                  }
                  if (typeof data107 == "number" && isFinite(data107)) {
                    if (data107 > 65535 || isNaN(data107)) {
                      const err213 = { instancePath: instancePath + "/neverallow/" + i22 + "/listen/" + i24, schemaPath: "#/$defs/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema49, data: data107 };
                      if (vErrors === null) {
                        vErrors = [err213];
                      } else {
                        vErrors.push(err213);
                      }
                      errors++;
                    }
                    if (data107 < 1 || isNaN(data107)) {
                      const err214 = { instancePath: instancePath + "/neverallow/" + i22 + "/listen/" + i24, schemaPath: "#/$defs/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema49, data: data107 };
                      if (vErrors === null) {
                        vErrors = [err214];
                      } else {
                        vErrors.push(err214);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err215 = { instancePath: instancePath + "/neverallow/" + i22 + "/listen", schemaPath: "#/properties/neverallow/items/properties/listen/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.neverallow.items.properties.listen.type, parentSchema: schema31.properties.neverallow.items.properties.listen, data: data106 };
                if (vErrors === null) {
                  vErrors = [err215];
                } else {
                  vErrors.push(err215);
                }
                errors++;
              }
            }
            if (data101.read !== void 0) {
              let data108 = data101.read;
              if (Array.isArray(data108)) {
                const len25 = data108.length;
                for (let i25 = 0; i25 < len25; i25++) {
                  let data109 = data108[i25];
                  if (typeof data109 === "string") {
                    if (func2(data109) > 4096) {
                      const err216 = { instancePath: instancePath + "/neverallow/" + i22 + "/read/" + i25, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema43, data: data109 };
                      if (vErrors === null) {
                        vErrors = [err216];
                      } else {
                        vErrors.push(err216);
                      }
                      errors++;
                    }
                    if (func2(data109) < 1) {
                      const err217 = { instancePath: instancePath + "/neverallow/" + i22 + "/read/" + i25, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43, data: data109 };
                      if (vErrors === null) {
                        vErrors = [err217];
                      } else {
                        vErrors.push(err217);
                      }
                      errors++;
                    }
                  } else {
                    const err218 = { instancePath: instancePath + "/neverallow/" + i22 + "/read/" + i25, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data109 };
                    if (vErrors === null) {
                      vErrors = [err218];
                    } else {
                      vErrors.push(err218);
                    }
                    errors++;
                  }
                }
              } else {
                const err219 = { instancePath: instancePath + "/neverallow/" + i22 + "/read", schemaPath: "#/properties/neverallow/items/properties/read/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.neverallow.items.properties.read.type, parentSchema: schema31.properties.neverallow.items.properties.read, data: data108 };
                if (vErrors === null) {
                  vErrors = [err219];
                } else {
                  vErrors.push(err219);
                }
                errors++;
              }
            }
            if (data101.write !== void 0) {
              let data110 = data101.write;
              if (Array.isArray(data110)) {
                const len26 = data110.length;
                for (let i26 = 0; i26 < len26; i26++) {
                  let data111 = data110[i26];
                  if (typeof data111 === "string") {
                    if (func2(data111) > 4096) {
                      const err220 = { instancePath: instancePath + "/neverallow/" + i22 + "/write/" + i26, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema43, data: data111 };
                      if (vErrors === null) {
                        vErrors = [err220];
                      } else {
                        vErrors.push(err220);
                      }
                      errors++;
                    }
                    if (func2(data111) < 1) {
                      const err221 = { instancePath: instancePath + "/neverallow/" + i22 + "/write/" + i26, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43, data: data111 };
                      if (vErrors === null) {
                        vErrors = [err221];
                      } else {
                        vErrors.push(err221);
                      }
                      errors++;
                    }
                  } else {
                    const err222 = { instancePath: instancePath + "/neverallow/" + i22 + "/write/" + i26, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data111 };
                    if (vErrors === null) {
                      vErrors = [err222];
                    } else {
                      vErrors.push(err222);
                    }
                    errors++;
                  }
                }
              } else {
                const err223 = { instancePath: instancePath + "/neverallow/" + i22 + "/write", schemaPath: "#/properties/neverallow/items/properties/write/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.neverallow.items.properties.write.type, parentSchema: schema31.properties.neverallow.items.properties.write, data: data110 };
                if (vErrors === null) {
                  vErrors = [err223];
                } else {
                  vErrors.push(err223);
                }
                errors++;
              }
            }
            if (data101.spawn !== void 0) {
              let data112 = data101.spawn;
              if (Array.isArray(data112)) {
                const len27 = data112.length;
                for (let i27 = 0; i27 < len27; i27++) {
                  let data113 = data112[i27];
                  if (typeof data113 === "string") {
                    if (func2(data113) > 4096) {
                      const err224 = { instancePath: instancePath + "/neverallow/" + i22 + "/spawn/" + i27, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema43, data: data113 };
                      if (vErrors === null) {
                        vErrors = [err224];
                      } else {
                        vErrors.push(err224);
                      }
                      errors++;
                    }
                    if (func2(data113) < 1) {
                      const err225 = { instancePath: instancePath + "/neverallow/" + i22 + "/spawn/" + i27, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43, data: data113 };
                      if (vErrors === null) {
                        vErrors = [err225];
                      } else {
                        vErrors.push(err225);
                      }
                      errors++;
                    }
                  } else {
                    const err226 = { instancePath: instancePath + "/neverallow/" + i22 + "/spawn/" + i27, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data113 };
                    if (vErrors === null) {
                      vErrors = [err226];
                    } else {
                      vErrors.push(err226);
                    }
                    errors++;
                  }
                }
              } else {
                const err227 = { instancePath: instancePath + "/neverallow/" + i22 + "/spawn", schemaPath: "#/properties/neverallow/items/properties/spawn/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.neverallow.items.properties.spawn.type, parentSchema: schema31.properties.neverallow.items.properties.spawn, data: data112 };
                if (vErrors === null) {
                  vErrors = [err227];
                } else {
                  vErrors.push(err227);
                }
                errors++;
              }
            }
            if (data101.env !== void 0) {
              let data114 = data101.env;
              if (Array.isArray(data114)) {
                const len28 = data114.length;
                for (let i28 = 0; i28 < len28; i28++) {
                  let data115 = data114[i28];
                  if (typeof data115 === "string") {
                    if (func2(data115) > 128) {
                      const err228 = { instancePath: instancePath + "/neverallow/" + i22 + "/env/" + i28, schemaPath: "#/$defs/variable/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema44, data: data115 };
                      if (vErrors === null) {
                        vErrors = [err228];
                      } else {
                        vErrors.push(err228);
                      }
                      errors++;
                    }
                    if (!pattern28.test(data115)) {
                      const err229 = { instancePath: instancePath + "/neverallow/" + i22 + "/env/" + i28, schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema44, data: data115 };
                      if (vErrors === null) {
                        vErrors = [err229];
                      } else {
                        vErrors.push(err229);
                      }
                      errors++;
                    }
                  } else {
                    const err230 = { instancePath: instancePath + "/neverallow/" + i22 + "/env/" + i28, schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data115 };
                    if (vErrors === null) {
                      vErrors = [err230];
                    } else {
                      vErrors.push(err230);
                    }
                    errors++;
                  }
                }
              } else {
                const err231 = { instancePath: instancePath + "/neverallow/" + i22 + "/env", schemaPath: "#/properties/neverallow/items/properties/env/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.neverallow.items.properties.env.type, parentSchema: schema31.properties.neverallow.items.properties.env, data: data114 };
                if (vErrors === null) {
                  vErrors = [err231];
                } else {
                  vErrors.push(err231);
                }
                errors++;
              }
            }
            if (data101.syscalls !== void 0) {
              let data116 = data101.syscalls;
              if (Array.isArray(data116)) {
                const len29 = data116.length;
                for (let i29 = 0; i29 < len29; i29++) {
                  let data117 = data116[i29];
                  if (typeof data117 === "string") {
                    if (func2(data117) > 64) {
                      const err232 = { instancePath: instancePath + "/neverallow/" + i22 + "/syscalls/" + i29, schemaPath: "#/$defs/syscall/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema55, data: data117 };
                      if (vErrors === null) {
                        vErrors = [err232];
                      } else {
                        vErrors.push(err232);
                      }
                      errors++;
                    }
                    if (!pattern41.test(data117)) {
                      const err233 = { instancePath: instancePath + "/neverallow/" + i22 + "/syscalls/" + i29, schemaPath: "#/$defs/syscall/pattern", keyword: "pattern", params: { pattern: "^[a-z_][a-z0-9_]*$" }, message: 'must match pattern "^[a-z_][a-z0-9_]*$"', schema: "^[a-z_][a-z0-9_]*$", parentSchema: schema55, data: data117 };
                      if (vErrors === null) {
                        vErrors = [err233];
                      } else {
                        vErrors.push(err233);
                      }
                      errors++;
                    }
                  } else {
                    const err234 = { instancePath: instancePath + "/neverallow/" + i22 + "/syscalls/" + i29, schemaPath: "#/$defs/syscall/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.type, parentSchema: schema55, data: data117 };
                    if (vErrors === null) {
                      vErrors = [err234];
                    } else {
                      vErrors.push(err234);
                    }
                    errors++;
                  }
                }
              } else {
                const err235 = { instancePath: instancePath + "/neverallow/" + i22 + "/syscalls", schemaPath: "#/properties/neverallow/items/properties/syscalls/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.neverallow.items.properties.syscalls.type, parentSchema: schema31.properties.neverallow.items.properties.syscalls, data: data116 };
                if (vErrors === null) {
                  vErrors = [err235];
                } else {
                  vErrors.push(err235);
                }
                errors++;
              }
            }
          } else {
            const err236 = { instancePath: instancePath + "/neverallow/" + i22, schemaPath: "#/properties/neverallow/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.neverallow.items.type, parentSchema: schema31.properties.neverallow.items, data: data101 };
            if (vErrors === null) {
              vErrors = [err236];
            } else {
              vErrors.push(err236);
            }
            errors++;
          }
        }
      } else {
        const err237 = { instancePath: instancePath + "/neverallow", schemaPath: "#/properties/neverallow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.neverallow.type, parentSchema: schema31.properties.neverallow, data: data100 };
        if (vErrors === null) {
          vErrors = [err237];
        } else {
          vErrors.push(err237);
        }
        errors++;
      }
    }
    if (data.exceptions !== void 0) {
      let data118 = data.exceptions;
      if (Array.isArray(data118)) {
        const len30 = data118.length;
        for (let i30 = 0; i30 < len30; i30++) {
          let data119 = data118[i30];
          if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
            if (data119.id === void 0) {
              const err238 = { instancePath: instancePath + "/exceptions/" + i30, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema31.properties.exceptions.items.required, parentSchema: schema31.properties.exceptions.items, data: data119 };
              if (vErrors === null) {
                vErrors = [err238];
              } else {
                vErrors.push(err238);
              }
              errors++;
            }
            if (data119.rule === void 0) {
              const err239 = { instancePath: instancePath + "/exceptions/" + i30, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema31.properties.exceptions.items.required, parentSchema: schema31.properties.exceptions.items, data: data119 };
              if (vErrors === null) {
                vErrors = [err239];
              } else {
                vErrors.push(err239);
              }
              errors++;
            }
            if (data119.tool === void 0) {
              const err240 = { instancePath: instancePath + "/exceptions/" + i30, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'", schema: schema31.properties.exceptions.items.required, parentSchema: schema31.properties.exceptions.items, data: data119 };
              if (vErrors === null) {
                vErrors = [err240];
              } else {
                vErrors.push(err240);
              }
              errors++;
            }
            if (data119.reason === void 0) {
              const err241 = { instancePath: instancePath + "/exceptions/" + i30, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema31.properties.exceptions.items.required, parentSchema: schema31.properties.exceptions.items, data: data119 };
              if (vErrors === null) {
                vErrors = [err241];
              } else {
                vErrors.push(err241);
              }
              errors++;
            }
            if (data119.approved_by === void 0) {
              const err242 = { instancePath: instancePath + "/exceptions/" + i30, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "approved_by" }, message: "must have required property 'approved_by'", schema: schema31.properties.exceptions.items.required, parentSchema: schema31.properties.exceptions.items, data: data119 };
              if (vErrors === null) {
                vErrors = [err242];
              } else {
                vErrors.push(err242);
              }
              errors++;
            }
            if (data119.expires === void 0) {
              const err243 = { instancePath: instancePath + "/exceptions/" + i30, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property 'expires'", schema: schema31.properties.exceptions.items.required, parentSchema: schema31.properties.exceptions.items, data: data119 };
              if (vErrors === null) {
                vErrors = [err243];
              } else {
                vErrors.push(err243);
              }
              errors++;
            }
            for (const key19 in data119) {
              if (!(func1.call(schema31.properties.exceptions.items.properties, key19) || pattern4.test(key19))) {
                const err244 = { instancePath: instancePath + "/exceptions/" + i30, schemaPath: "#/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.exceptions.items, data: data119 };
                if (vErrors === null) {
                  vErrors = [err244];
                } else {
                  vErrors.push(err244);
                }
                errors++;
              }
            }
            if (data119.id !== void 0) {
              let data120 = data119.id;
              if (typeof data120 === "string") {
                if (func2(data120) > 64) {
                  const err245 = { instancePath: instancePath + "/exceptions/" + i30 + "/id", schemaPath: "#/properties/exceptions/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema31.properties.exceptions.items.properties.id, data: data120 };
                  if (vErrors === null) {
                    vErrors = [err245];
                  } else {
                    vErrors.push(err245);
                  }
                  errors++;
                }
                if (!pattern48.test(data120)) {
                  const err246 = { instancePath: instancePath + "/exceptions/" + i30 + "/id", schemaPath: "#/properties/exceptions/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9._-]*$", parentSchema: schema31.properties.exceptions.items.properties.id, data: data120 };
                  if (vErrors === null) {
                    vErrors = [err246];
                  } else {
                    vErrors.push(err246);
                  }
                  errors++;
                }
              } else {
                const err247 = { instancePath: instancePath + "/exceptions/" + i30 + "/id", schemaPath: "#/properties/exceptions/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.exceptions.items.properties.id.type, parentSchema: schema31.properties.exceptions.items.properties.id, data: data120 };
                if (vErrors === null) {
                  vErrors = [err247];
                } else {
                  vErrors.push(err247);
                }
                errors++;
              }
            }
            if (data119.rule !== void 0) {
              let data121 = data119.rule;
              if (typeof data121 === "string") {
                if (func2(data121) > 100) {
                  const err248 = { instancePath: instancePath + "/exceptions/" + i30 + "/rule", schemaPath: "#/properties/exceptions/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema31.properties.exceptions.items.properties.rule, data: data121 };
                  if (vErrors === null) {
                    vErrors = [err248];
                  } else {
                    vErrors.push(err248);
                  }
                  errors++;
                }
                if (!pattern53.test(data121)) {
                  const err249 = { instancePath: instancePath + "/exceptions/" + i30 + "/rule", schemaPath: "#/properties/exceptions/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z-]+/[a-z0-9-]+$" }, message: 'must match pattern "^[a-z-]+/[a-z0-9-]+$"', schema: "^[a-z-]+/[a-z0-9-]+$", parentSchema: schema31.properties.exceptions.items.properties.rule, data: data121 };
                  if (vErrors === null) {
                    vErrors = [err249];
                  } else {
                    vErrors.push(err249);
                  }
                  errors++;
                }
              } else {
                const err250 = { instancePath: instancePath + "/exceptions/" + i30 + "/rule", schemaPath: "#/properties/exceptions/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.exceptions.items.properties.rule.type, parentSchema: schema31.properties.exceptions.items.properties.rule, data: data121 };
                if (vErrors === null) {
                  vErrors = [err250];
                } else {
                  vErrors.push(err250);
                }
                errors++;
              }
            }
            if (data119.tool !== void 0) {
              let data122 = data119.tool;
              if (typeof data122 === "string") {
                if (func2(data122) > 214) {
                  const err251 = { instancePath: instancePath + "/exceptions/" + i30 + "/tool", schemaPath: "#/properties/exceptions/items/properties/tool/maxLength", keyword: "maxLength", params: { limit: 214 }, message: "must NOT have more than 214 characters", schema: 214, parentSchema: schema31.properties.exceptions.items.properties.tool, data: data122 };
                  if (vErrors === null) {
                    vErrors = [err251];
                  } else {
                    vErrors.push(err251);
                  }
                  errors++;
                }
                if (!pattern54.test(data122)) {
                  const err252 = { instancePath: instancePath + "/exceptions/" + i30 + "/tool", schemaPath: "#/properties/exceptions/items/properties/tool/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9@][A-Za-z0-9@._/+-]*$" }, message: 'must match pattern "^[A-Za-z0-9@][A-Za-z0-9@._/+-]*$"', schema: "^[A-Za-z0-9@][A-Za-z0-9@._/+-]*$", parentSchema: schema31.properties.exceptions.items.properties.tool, data: data122 };
                  if (vErrors === null) {
                    vErrors = [err252];
                  } else {
                    vErrors.push(err252);
                  }
                  errors++;
                }
              } else {
                const err253 = { instancePath: instancePath + "/exceptions/" + i30 + "/tool", schemaPath: "#/properties/exceptions/items/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.exceptions.items.properties.tool.type, parentSchema: schema31.properties.exceptions.items.properties.tool, data: data122 };
                if (vErrors === null) {
                  vErrors = [err253];
                } else {
                  vErrors.push(err253);
                }
                errors++;
              }
            }
            if (data119.version !== void 0) {
              let data123 = data119.version;
              if (typeof data123 === "string") {
                if (func2(data123) > 128) {
                  const err254 = { instancePath: instancePath + "/exceptions/" + i30 + "/version", schemaPath: "#/properties/exceptions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema31.properties.exceptions.items.properties.version, data: data123 };
                  if (vErrors === null) {
                    vErrors = [err254];
                  } else {
                    vErrors.push(err254);
                  }
                  errors++;
                }
                if (func2(data123) < 1) {
                  const err255 = { instancePath: instancePath + "/exceptions/" + i30 + "/version", schemaPath: "#/properties/exceptions/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.exceptions.items.properties.version, data: data123 };
                  if (vErrors === null) {
                    vErrors = [err255];
                  } else {
                    vErrors.push(err255);
                  }
                  errors++;
                }
              } else {
                const err256 = { instancePath: instancePath + "/exceptions/" + i30 + "/version", schemaPath: "#/properties/exceptions/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.exceptions.items.properties.version.type, parentSchema: schema31.properties.exceptions.items.properties.version, data: data123 };
                if (vErrors === null) {
                  vErrors = [err256];
                } else {
                  vErrors.push(err256);
                }
                errors++;
              }
            }
            if (data119.digest !== void 0) {
              let data124 = data119.digest;
              if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
                if (data124.sha256 === void 0) {
                  const err257 = { instancePath: instancePath + "/exceptions/" + i30 + "/digest", schemaPath: "#/properties/exceptions/items/properties/digest/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'", schema: schema31.properties.exceptions.items.properties.digest.required, parentSchema: schema31.properties.exceptions.items.properties.digest, data: data124 };
                  if (vErrors === null) {
                    vErrors = [err257];
                  } else {
                    vErrors.push(err257);
                  }
                  errors++;
                }
                for (const key20 in data124) {
                  if (!(key20 === "sha256" || pattern4.test(key20))) {
                    const err258 = { instancePath: instancePath + "/exceptions/" + i30 + "/digest", schemaPath: "#/properties/exceptions/items/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.exceptions.items.properties.digest, data: data124 };
                    if (vErrors === null) {
                      vErrors = [err258];
                    } else {
                      vErrors.push(err258);
                    }
                    errors++;
                  }
                }
                if (data124.sha256 !== void 0) {
                  let data125 = data124.sha256;
                  if (typeof data125 === "string") {
                    if (!pattern10.test(data125)) {
                      const err259 = { instancePath: instancePath + "/exceptions/" + i30 + "/digest/sha256", schemaPath: "#/properties/exceptions/items/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: schema31.properties.exceptions.items.properties.digest.properties.sha256, data: data125 };
                      if (vErrors === null) {
                        vErrors = [err259];
                      } else {
                        vErrors.push(err259);
                      }
                      errors++;
                    }
                  } else {
                    const err260 = { instancePath: instancePath + "/exceptions/" + i30 + "/digest/sha256", schemaPath: "#/properties/exceptions/items/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.exceptions.items.properties.digest.properties.sha256.type, parentSchema: schema31.properties.exceptions.items.properties.digest.properties.sha256, data: data125 };
                    if (vErrors === null) {
                      vErrors = [err260];
                    } else {
                      vErrors.push(err260);
                    }
                    errors++;
                  }
                }
              } else {
                const err261 = { instancePath: instancePath + "/exceptions/" + i30 + "/digest", schemaPath: "#/properties/exceptions/items/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.exceptions.items.properties.digest.type, parentSchema: schema31.properties.exceptions.items.properties.digest, data: data124 };
                if (vErrors === null) {
                  vErrors = [err261];
                } else {
                  vErrors.push(err261);
                }
                errors++;
              }
            }
            if (data119.grant !== void 0) {
              if (!validate31(data119.grant, { instancePath: instancePath + "/exceptions/" + i30 + "/grant", parentData: data119, parentDataProperty: "grant", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                errors = vErrors.length;
              }
            }
            if (data119.evidence !== void 0) {
              let data127 = data119.evidence;
              if (data127 && typeof data127 == "object" && !Array.isArray(data127)) {
                if (Object.keys(data127).length < 1) {
                  const err262 = { instancePath: instancePath + "/exceptions/" + i30 + "/evidence", schemaPath: "#/properties/exceptions/items/properties/evidence/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.exceptions.items.properties.evidence, data: data127 };
                  if (vErrors === null) {
                    vErrors = [err262];
                  } else {
                    vErrors.push(err262);
                  }
                  errors++;
                }
                for (const key21 in data127) {
                  let data128 = data127[key21];
                  if (typeof data128 !== "string" && !(typeof data128 == "number" && isFinite(data128)) && typeof data128 !== "boolean") {
                    const err263 = { instancePath: instancePath + "/exceptions/" + i30 + "/evidence/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/exceptions/items/properties/evidence/additionalProperties/type", keyword: "type", params: { type: schema31.properties.exceptions.items.properties.evidence.additionalProperties.type }, message: "must be string,number,boolean", schema: schema31.properties.exceptions.items.properties.evidence.additionalProperties.type, parentSchema: schema31.properties.exceptions.items.properties.evidence.additionalProperties, data: data128 };
                    if (vErrors === null) {
                      vErrors = [err263];
                    } else {
                      vErrors.push(err263);
                    }
                    errors++;
                  }
                }
              } else {
                const err264 = { instancePath: instancePath + "/exceptions/" + i30 + "/evidence", schemaPath: "#/properties/exceptions/items/properties/evidence/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.exceptions.items.properties.evidence.type, parentSchema: schema31.properties.exceptions.items.properties.evidence, data: data127 };
                if (vErrors === null) {
                  vErrors = [err264];
                } else {
                  vErrors.push(err264);
                }
                errors++;
              }
            }
            if (data119.reason !== void 0) {
              let data129 = data119.reason;
              if (typeof data129 === "string") {
                if (func2(data129) > 500) {
                  const err265 = { instancePath: instancePath + "/exceptions/" + i30 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema31.properties.exceptions.items.properties.reason, data: data129 };
                  if (vErrors === null) {
                    vErrors = [err265];
                  } else {
                    vErrors.push(err265);
                  }
                  errors++;
                }
                if (func2(data129) < 1) {
                  const err266 = { instancePath: instancePath + "/exceptions/" + i30 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.exceptions.items.properties.reason, data: data129 };
                  if (vErrors === null) {
                    vErrors = [err266];
                  } else {
                    vErrors.push(err266);
                  }
                  errors++;
                }
              } else {
                const err267 = { instancePath: instancePath + "/exceptions/" + i30 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.exceptions.items.properties.reason.type, parentSchema: schema31.properties.exceptions.items.properties.reason, data: data129 };
                if (vErrors === null) {
                  vErrors = [err267];
                } else {
                  vErrors.push(err267);
                }
                errors++;
              }
            }
            if (data119.approved_by !== void 0) {
              let data130 = data119.approved_by;
              if (typeof data130 === "string") {
                if (func2(data130) > 200) {
                  const err268 = { instancePath: instancePath + "/exceptions/" + i30 + "/approved_by", schemaPath: "#/properties/exceptions/items/properties/approved_by/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema31.properties.exceptions.items.properties.approved_by, data: data130 };
                  if (vErrors === null) {
                    vErrors = [err268];
                  } else {
                    vErrors.push(err268);
                  }
                  errors++;
                }
                if (func2(data130) < 1) {
                  const err269 = { instancePath: instancePath + "/exceptions/" + i30 + "/approved_by", schemaPath: "#/properties/exceptions/items/properties/approved_by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.exceptions.items.properties.approved_by, data: data130 };
                  if (vErrors === null) {
                    vErrors = [err269];
                  } else {
                    vErrors.push(err269);
                  }
                  errors++;
                }
              } else {
                const err270 = { instancePath: instancePath + "/exceptions/" + i30 + "/approved_by", schemaPath: "#/properties/exceptions/items/properties/approved_by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.exceptions.items.properties.approved_by.type, parentSchema: schema31.properties.exceptions.items.properties.approved_by, data: data130 };
                if (vErrors === null) {
                  vErrors = [err270];
                } else {
                  vErrors.push(err270);
                }
                errors++;
              }
            }
            if (data119.approved_on !== void 0) {
              let data131 = data119.approved_on;
              if (typeof data131 === "string") {
                if (!pattern6.test(data131)) {
                  const err271 = { instancePath: instancePath + "/exceptions/" + i30 + "/approved_on", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"', schema: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", parentSchema: schema32, data: data131 };
                  if (vErrors === null) {
                    vErrors = [err271];
                  } else {
                    vErrors.push(err271);
                  }
                  errors++;
                }
              } else {
                const err272 = { instancePath: instancePath + "/exceptions/" + i30 + "/approved_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data131 };
                if (vErrors === null) {
                  vErrors = [err272];
                } else {
                  vErrors.push(err272);
                }
                errors++;
              }
            }
            if (data119.expires !== void 0) {
              let data132 = data119.expires;
              if (typeof data132 === "string") {
                if (!pattern6.test(data132)) {
                  const err273 = { instancePath: instancePath + "/exceptions/" + i30 + "/expires", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"', schema: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", parentSchema: schema32, data: data132 };
                  if (vErrors === null) {
                    vErrors = [err273];
                  } else {
                    vErrors.push(err273);
                  }
                  errors++;
                }
              } else {
                const err274 = { instancePath: instancePath + "/exceptions/" + i30 + "/expires", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data132 };
                if (vErrors === null) {
                  vErrors = [err274];
                } else {
                  vErrors.push(err274);
                }
                errors++;
              }
            }
          } else {
            const err275 = { instancePath: instancePath + "/exceptions/" + i30, schemaPath: "#/properties/exceptions/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.exceptions.items.type, parentSchema: schema31.properties.exceptions.items, data: data119 };
            if (vErrors === null) {
              vErrors = [err275];
            } else {
              vErrors.push(err275);
            }
            errors++;
          }
        }
      } else {
        const err276 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.exceptions.type, parentSchema: schema31.properties.exceptions, data: data118 };
        if (vErrors === null) {
          vErrors = [err276];
        } else {
          vErrors.push(err276);
        }
        errors++;
      }
    }
    if (data.max_exception_days !== void 0) {
      let data133 = data.max_exception_days;
      if (!(typeof data133 == "number" && (!(data133 % 1) && !isNaN(data133)) && isFinite(data133))) {
        const err277 = { instancePath: instancePath + "/max_exception_days", schemaPath: "#/properties/max_exception_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.max_exception_days.type, parentSchema: schema31.properties.max_exception_days, data: data133 };
        if (vErrors === null) {
          vErrors = [err277];
        } else {
          vErrors.push(err277);
        }
        errors++;
      }
      if (typeof data133 == "number" && isFinite(data133)) {
        if (data133 > 3650 || isNaN(data133)) {
          const err278 = { instancePath: instancePath + "/max_exception_days", schemaPath: "#/properties/max_exception_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema31.properties.max_exception_days, data: data133 };
          if (vErrors === null) {
            vErrors = [err278];
          } else {
            vErrors.push(err278);
          }
          errors++;
        }
        if (data133 < 1 || isNaN(data133)) {
          const err279 = { instancePath: instancePath + "/max_exception_days", schemaPath: "#/properties/max_exception_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.max_exception_days, data: data133 };
          if (vErrors === null) {
            vErrors = [err279];
          } else {
            vErrors.push(err279);
          }
          errors++;
        }
      }
    }
    if (data.severity !== void 0) {
      let data134 = data.severity;
      if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
        for (const key22 in data134) {
          const _errs308 = errors;
          if (typeof key22 === "string") {
            if (func2(key22) > 100) {
              const err280 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/propertyNames/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema31.properties.severity.propertyNames, data: key22, propertyName: key22 };
              if (vErrors === null) {
                vErrors = [err280];
              } else {
                vErrors.push(err280);
              }
              errors++;
            }
            if (!pattern53.test(key22)) {
              const err281 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z-]+/[a-z0-9-]+$" }, message: 'must match pattern "^[a-z-]+/[a-z0-9-]+$"', schema: "^[a-z-]+/[a-z0-9-]+$", parentSchema: schema31.properties.severity.propertyNames, data: key22, propertyName: key22 };
              if (vErrors === null) {
                vErrors = [err281];
              } else {
                vErrors.push(err281);
              }
              errors++;
            }
          } else {
            const err282 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.severity.propertyNames.type, parentSchema: schema31.properties.severity.propertyNames, data: key22, propertyName: key22 };
            if (vErrors === null) {
              vErrors = [err282];
            } else {
              vErrors.push(err282);
            }
            errors++;
          }
          var valid116 = _errs308 === errors;
          if (!valid116) {
            const err283 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/propertyNames", keyword: "propertyNames", params: { propertyName: key22 }, message: "property name must be valid", schema: schema31.properties.severity.propertyNames, parentSchema: schema31.properties.severity, data: data134 };
            if (vErrors === null) {
              vErrors = [err283];
            } else {
              vErrors.push(err283);
            }
            errors++;
          }
        }
        for (const key23 in data134) {
          let data135 = data134[key23];
          if (!(data135 === "error" || data135 === "warning" || data135 === "notice")) {
            const err284 = { instancePath: instancePath + "/severity/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: schema83.enum }, message: "must be equal to one of the allowed values", schema: schema83.enum, parentSchema: schema83, data: data135 };
            if (vErrors === null) {
              vErrors = [err284];
            } else {
              vErrors.push(err284);
            }
            errors++;
          }
        }
      } else {
        const err285 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.severity.type, parentSchema: schema31.properties.severity, data: data134 };
        if (vErrors === null) {
          vErrors = [err285];
        } else {
          vErrors.push(err285);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data136 = data.changes;
      if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
        for (const key24 in data136) {
          if (!(key24 === "widening" || key24 === "label" || pattern4.test(key24))) {
            const err286 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.changes, data: data136 };
            if (vErrors === null) {
              vErrors = [err286];
            } else {
              vErrors.push(err286);
            }
            errors++;
          }
        }
        if (data136.widening !== void 0) {
          let data137 = data136.widening;
          if (!(data137 === "error" || data137 === "warning" || data137 === "notice")) {
            const err287 = { instancePath: instancePath + "/changes/widening", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: schema83.enum }, message: "must be equal to one of the allowed values", schema: schema83.enum, parentSchema: schema83, data: data137 };
            if (vErrors === null) {
              vErrors = [err287];
            } else {
              vErrors.push(err287);
            }
            errors++;
          }
        }
        if (data136.label !== void 0) {
          let data138 = data136.label;
          if (typeof data138 === "string") {
            if (func2(data138) > 100) {
              const err288 = { instancePath: instancePath + "/changes/label", schemaPath: "#/properties/changes/properties/label/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema31.properties.changes.properties.label, data: data138 };
              if (vErrors === null) {
                vErrors = [err288];
              } else {
                vErrors.push(err288);
              }
              errors++;
            }
            if (func2(data138) < 1) {
              const err289 = { instancePath: instancePath + "/changes/label", schemaPath: "#/properties/changes/properties/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.changes.properties.label, data: data138 };
              if (vErrors === null) {
                vErrors = [err289];
              } else {
                vErrors.push(err289);
              }
              errors++;
            }
          } else {
            const err290 = { instancePath: instancePath + "/changes/label", schemaPath: "#/properties/changes/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.changes.properties.label.type, parentSchema: schema31.properties.changes.properties.label, data: data138 };
            if (vErrors === null) {
              vErrors = [err290];
            } else {
              vErrors.push(err290);
            }
            errors++;
          }
        }
      } else {
        const err291 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.changes.type, parentSchema: schema31.properties.changes, data: data136 };
        if (vErrors === null) {
          vErrors = [err291];
        } else {
          vErrors.push(err291);
        }
        errors++;
      }
    }
    if (data.runtime !== void 0) {
      let data139 = data.runtime;
      if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
        for (const key25 in data139) {
          if (!(key25 === "network" || key25 === "undeclared_access" || key25 === "unused_capability" || key25 === "coverage" || key25 === "conditions" || pattern4.test(key25))) {
            const err292 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.runtime, data: data139 };
            if (vErrors === null) {
              vErrors = [err292];
            } else {
              vErrors.push(err292);
            }
            errors++;
          }
        }
        if (data139.network !== void 0) {
          let data140 = data139.network;
          if (!(data140 === "fixtures" || data140 === "off" || data140 === "live")) {
            const err293 = { instancePath: instancePath + "/runtime/network", schemaPath: "#/properties/runtime/properties/network/enum", keyword: "enum", params: { allowedValues: schema31.properties.runtime.properties.network.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.runtime.properties.network.enum, parentSchema: schema31.properties.runtime.properties.network, data: data140 };
            if (vErrors === null) {
              vErrors = [err293];
            } else {
              vErrors.push(err293);
            }
            errors++;
          }
        }
        if (data139.undeclared_access !== void 0) {
          let data141 = data139.undeclared_access;
          if (!(data141 === "error" || data141 === "warning" || data141 === "notice")) {
            const err294 = { instancePath: instancePath + "/runtime/undeclared_access", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: schema83.enum }, message: "must be equal to one of the allowed values", schema: schema83.enum, parentSchema: schema83, data: data141 };
            if (vErrors === null) {
              vErrors = [err294];
            } else {
              vErrors.push(err294);
            }
            errors++;
          }
        }
        if (data139.unused_capability !== void 0) {
          let data142 = data139.unused_capability;
          if (!(data142 === "error" || data142 === "warning" || data142 === "notice")) {
            const err295 = { instancePath: instancePath + "/runtime/unused_capability", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: schema83.enum }, message: "must be equal to one of the allowed values", schema: schema83.enum, parentSchema: schema83, data: data142 };
            if (vErrors === null) {
              vErrors = [err295];
            } else {
              vErrors.push(err295);
            }
            errors++;
          }
        }
        if (data139.coverage !== void 0) {
          let data143 = data139.coverage;
          if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
            for (const key26 in data143) {
              if (!(key26 === "entrypoint" || key26 === "declared_domains" || key26 === "mcp_tools" || pattern4.test(key26))) {
                const err296 = { instancePath: instancePath + "/runtime/coverage", schemaPath: "#/properties/runtime/properties/coverage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.runtime.properties.coverage, data: data143 };
                if (vErrors === null) {
                  vErrors = [err296];
                } else {
                  vErrors.push(err296);
                }
                errors++;
              }
            }
            if (data143.entrypoint !== void 0) {
              let data144 = data143.entrypoint;
              if (!(data144 === "error" || data144 === "warning" || data144 === "notice")) {
                const err297 = { instancePath: instancePath + "/runtime/coverage/entrypoint", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: schema83.enum }, message: "must be equal to one of the allowed values", schema: schema83.enum, parentSchema: schema83, data: data144 };
                if (vErrors === null) {
                  vErrors = [err297];
                } else {
                  vErrors.push(err297);
                }
                errors++;
              }
            }
            if (data143.declared_domains !== void 0) {
              let data145 = data143.declared_domains;
              if (!(data145 === "error" || data145 === "warning" || data145 === "notice")) {
                const err298 = { instancePath: instancePath + "/runtime/coverage/declared_domains", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: schema83.enum }, message: "must be equal to one of the allowed values", schema: schema83.enum, parentSchema: schema83, data: data145 };
                if (vErrors === null) {
                  vErrors = [err298];
                } else {
                  vErrors.push(err298);
                }
                errors++;
              }
            }
            if (data143.mcp_tools !== void 0) {
              let data146 = data143.mcp_tools;
              if (!(data146 === "error" || data146 === "warning" || data146 === "notice")) {
                const err299 = { instancePath: instancePath + "/runtime/coverage/mcp_tools", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: schema83.enum }, message: "must be equal to one of the allowed values", schema: schema83.enum, parentSchema: schema83, data: data146 };
                if (vErrors === null) {
                  vErrors = [err299];
                } else {
                  vErrors.push(err299);
                }
                errors++;
              }
            }
          } else {
            const err300 = { instancePath: instancePath + "/runtime/coverage", schemaPath: "#/properties/runtime/properties/coverage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.runtime.properties.coverage.type, parentSchema: schema31.properties.runtime.properties.coverage, data: data143 };
            if (vErrors === null) {
              vErrors = [err300];
            } else {
              vErrors.push(err300);
            }
            errors++;
          }
        }
        if (data139.conditions !== void 0) {
          let data147 = data139.conditions;
          if (Array.isArray(data147)) {
            if (data147.length > 8) {
              const err301 = { instancePath: instancePath + "/runtime/conditions", schemaPath: "#/properties/runtime/properties/conditions/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items", schema: 8, parentSchema: schema31.properties.runtime.properties.conditions, data: data147 };
              if (vErrors === null) {
                vErrors = [err301];
              } else {
                vErrors.push(err301);
              }
              errors++;
            }
            const len31 = data147.length;
            for (let i31 = 0; i31 < len31; i31++) {
              let data148 = data147[i31];
              if (!(data148 === "ci" || data148 === "clock" || data148 === "machine" || data148 === "repeat" || data148 === "offline" || data148 === "untraced" || data148 === "canaries" || data148 === "together")) {
                const err302 = { instancePath: instancePath + "/runtime/conditions/" + i31, schemaPath: "#/properties/runtime/properties/conditions/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.runtime.properties.conditions.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.runtime.properties.conditions.items.enum, parentSchema: schema31.properties.runtime.properties.conditions.items, data: data148 };
                if (vErrors === null) {
                  vErrors = [err302];
                } else {
                  vErrors.push(err302);
                }
                errors++;
              }
            }
          } else {
            const err303 = { instancePath: instancePath + "/runtime/conditions", schemaPath: "#/properties/runtime/properties/conditions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.runtime.properties.conditions.type, parentSchema: schema31.properties.runtime.properties.conditions, data: data147 };
            if (vErrors === null) {
              vErrors = [err303];
            } else {
              vErrors.push(err303);
            }
            errors++;
          }
        }
      } else {
        const err304 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.runtime.type, parentSchema: schema31.properties.runtime, data: data139 };
        if (vErrors === null) {
          vErrors = [err304];
        } else {
          vErrors.push(err304);
        }
        errors++;
      }
    }
  } else {
    const err305 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err305];
    } else {
      vErrors.push(err305);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/policy/reading/layer-reader.ts
var LayerReader = class {
  /** What reports call the file. */
  name;
  document;
  #terms;
  constructor(document, name) {
    this.document = document;
    this.name = name;
    this.#terms = new TermReader(document, "policy");
  }
  get findings() {
    return this.#terms.findings;
  }
  refuse(finding2) {
    this.#terms.findings.push(finding2);
  }
  place(pointer) {
    return this.document.place(pointer);
  }
  value(value, pointer) {
    return value === void 0 ? void 0 : { value, place: this.place(pointer) };
  }
  bound(value, pointer) {
    return value === void 0 ? void 0 : { value, place: this.place(pointer), policy: this.name };
  }
  list(pointer, raw, parse) {
    return this.#terms.list(pointer, raw, parse).map((term) => ({ value: term.value, place: this.place(term.pointer) }));
  }
  allowance(pointer, raw, parse) {
    if (raw === void 0) return void 0;
    const items = raw === "any" ? [] : this.list(pointer, raw, parse);
    return { place: this.place(pointer), policy: this.name, any: raw === "any", items };
  }
};

// src/policy/reading/read-ceiling.ts
function readCeiling(raw, pointer, reader) {
  return {
    ...defined({
      domains: reader.allowance(`${pointer}/domains`, raw.domains, parseDomain),
      ports: reader.allowance(`${pointer}/ports`, raw.ports, verbatim),
      listen: reader.allowance(`${pointer}/listen`, raw.listen, verbatim),
      read: reader.allowance(`${pointer}/read`, raw.read, parsePath),
      write: reader.allowance(`${pointer}/write`, raw.write, parsePath),
      spawn: reader.allowance(`${pointer}/spawn`, raw.spawn, parsePath),
      env: reader.allowance(`${pointer}/env`, raw.env, parseVariable),
      syscalls: reader.allowance(`${pointer}/syscalls`, raw.syscalls, verbatim)
    }),
    ...readLimits(raw, pointer, reader)
  };
}
function readLimits(raw, pointer, reader) {
  return defined({
    memoryMb: reader.bound(raw.memory_mb, `${pointer}/memory_mb`),
    pids: reader.bound(raw.pids, `${pointer}/pids`),
    cpuSeconds: reader.bound(raw.cpu_seconds, `${pointer}/cpu_seconds`),
    wallSeconds: reader.bound(raw.wall_seconds, `${pointer}/wall_seconds`)
  });
}
function readDenial(raw, pointer, reader) {
  return {
    policy: reader.name,
    domains: reader.list(`${pointer}/domains`, raw.domains, parseDeniedDomain),
    listen: reader.list(`${pointer}/listen`, raw.listen, verbatim),
    read: reader.list(`${pointer}/read`, raw.read, parsePath),
    write: reader.list(`${pointer}/write`, raw.write, parsePath),
    spawn: reader.list(`${pointer}/spawn`, raw.spawn, parsePath),
    // Denying what is unsafe anyway is no mistake.
    env: reader.list(`${pointer}/env`, raw.env, verbatim),
    syscalls: reader.list(`${pointer}/syscalls`, raw.syscalls, verbatim)
  };
}
function parseVariable(name) {
  return refuseUnsafeEnv(name) ?? { value: name };
}

// src/policy/reading/read-exceptions.ts
var import_valid = __toESM(require_valid(), 1);

// src/policy/exceptions/waivable.ts
var GRANTED_BY = {
  "policy/domain-not-allowed": ["domains"],
  "policy/domain-denied": ["domains"],
  "policy/port-not-allowed": ["domains"],
  "policy/listen-not-allowed": ["listen"],
  "policy/listen-denied": ["listen"],
  "policy/path-not-allowed": ["read", "write"],
  "policy/path-denied": ["read", "write"],
  "policy/spawn-not-allowed": ["spawn"],
  "policy/spawn-denied": ["spawn"],
  "policy/env-not-allowed": ["env"],
  "policy/env-denied": ["env"],
  "policy/syscall-not-allowed": ["syscalls"],
  "policy/syscall-denied": ["syscalls"],
  "policy/memory-over-ceiling": ["memory_mb"],
  "policy/pids-over-ceiling": ["pids"],
  "policy/cpu-over-ceiling": ["cpu_seconds"],
  "policy/wall-over-ceiling": ["wall_seconds"]
};
var IDENTIFIED_BY = {
  "sbom/denied-license": ["license"],
  "sbom/license-not-allowed": ["license"],
  "sbom/unknown-license": ["license"],
  "sbom/unknown-license-id": ["license"],
  "sbom/denied-package": ["package", "denied"],
  "sbom/package-not-judged": ["package", "denied"],
  "sbom/wrong-hash-length": ["component", "hash"],
  "sbom/unparsable-purl": ["component", "purl"],
  "sbom/purl-contradicts-name": ["component", "purl"],
  "sbom/purl-contradicts-version": ["component", "version", "purl"],
  "sbom/dangling-reference": ["reference"],
  "runtime/undeclared-host": ["host"],
  "runtime/undeclared-port": ["host", "port"],
  "runtime/raw-address": ["host", "port"],
  "runtime/private-address": ["host", "port"],
  "runtime/name-mismatch": ["host", "port", "named?"],
  "runtime/unknown-protocol": ["host", "port"],
  "runtime/network-limit": ["host", "port"],
  "runtime/undeclared-listen": ["address", "port", "protocol"],
  "runtime/undeclared-socket": ["path"],
  "runtime/undeclared-write": ["path"],
  "runtime/undeclared-read": ["path"],
  "runtime/undeclared-exec": ["path"],
  "runtime/undeclared-syscall": ["syscall", "outcome"],
  "runtime/unused-capability": ["capability", "value"]
};
function waiverOf(rule) {
  const keys = GRANTED_BY[rule];
  if (keys !== void 0) return { kind: "grant", keys };
  const identity2 = IDENTIFIED_BY[rule];
  if (identity2 === void 0) return { kind: "none" };
  return {
    kind: "evidence",
    required: identity2.filter((key) => !key.endsWith("?")),
    optional: identity2.filter((key) => key.endsWith("?")).map((key) => key.slice(0, -1))
  };
}

// src/policy/reading/read-severity.ts
var MAX_UNKNOWN = 8;
function checkSeverity({ severity = {} }, document) {
  const placeOf = (id) => document.keyPlace(`/severity/${escapeSegment(id)}`);
  const unknown = Object.keys(severity).filter((id) => !isRule(id));
  const unsettable = Object.entries(severity).flatMap(
    ([id, level2]) => isRule(id) ? refuseLevel(id, level2, placeOf(id)) ?? [] : []
  );
  return [...unknownRules(unknown, placeOf), ...unsettable];
}
function refuseLevel(id, level2, place) {
  if (WIDENINGS.has(id)) return demandedElsewhere(id, place);
  return level2 !== "error" && isFixed(id) ? fixedLevel(id, level2, place) : void 0;
}
function unknownRules(ids, placeOf) {
  const [first] = ids;
  if (first === void 0 || ids.length <= MAX_UNKNOWN) return ids.map((id) => unknownRule(id, placeOf(id)));
  const some = ids.slice(0, 3).map((id) => quoted(id));
  return [
    finding("policy/unknown-rule", `There are no rules ${some.join(", ")} and ${ids.length - some.length} more.`, {
      place: placeOf(first),
      fix: "Take them out; docs/rules.md lists the rules."
    })
  ];
}
var WIDENINGS = /* @__PURE__ */ new Set([
  "manifest/capability-widened",
  "manifest/new-tool",
  "manifest/base-unusable"
]);
function demandedElsewhere(id, place) {
  return finding("policy/severity-fixed", `The level of ${id} is set by changes.widening.`, {
    place,
    fix: 'Write "changes: { widening: error }", with a label if one may accept it.'
  });
}
function isRule(id) {
  return Object.hasOwn(RULES, id);
}
function isFixed(id) {
  const { level: level2, means } = RULES[id];
  return level2 === "error" && (means === "error" || /^(?:policy|manifest|signature)\//.test(id));
}
function unknownRule(id, place) {
  const meant = nearest(id, Object.keys(RULES));
  return finding("policy/unknown-rule", `There is no rule "${id}".`, {
    place,
    fix: meant === void 0 ? "Take it out; docs/rules.md lists the rules." : `Did you mean "${meant}"?`
  });
}
function fixedLevel(id, level2, place) {
  return finding("policy/severity-fixed", `${id} is always an error; the policy makes it a ${level2}.`, {
    place,
    fix: "Take it out. What tools may have is said in ceilings, who may sign in supply_chain; mode: audit says everything and stops nothing."
  });
}

// src/policy/reading/read-exceptions.ts
function readExceptions({ exceptions = [] }, reader) {
  return exceptions.flatMap((raw, index) => {
    const pointer = `/exceptions/${index}`;
    const { rule } = raw;
    const wrong = isRule(rule) ? refuse(raw, rule, pointer, reader) : unknownRule(rule, reader.place(`${pointer}/rule`));
    if (wrong === void 0 && isRule(rule)) return [toException(raw, rule, pointer, reader)];
    if (wrong !== void 0) reader.refuse(wrong);
    return [];
  });
}
function toException(raw, rule, pointer, reader) {
  const { id, tool, version, digest, grant = {}, evidence = {}, reason, expires } = raw;
  return {
    ...{ id, rule, tool, reason, expires, approvedBy: raw.approved_by, place: reader.place(pointer) },
    grant: readCeiling(grant, `${pointer}/grant`, reader),
    evidence: new Map(Object.entries(evidence)),
    ...defined({ version, sha256: digest?.sha256, approvedOn: raw.approved_on })
  };
}
function refuse(raw, rule, pointer, reader) {
  if (raw.version !== void 0 && (0, import_valid.default)(raw.version) === null) {
    return finding("policy/invalid-value", `"${raw.version}" is not a range of semantic versions.`, {
      place: reader.place(`${pointer}/version`),
      fix: 'Write a range such as ">=1.2.0 <2.0.0".'
    });
  }
  return refuseWidth(raw, rule, pointer, reader);
}
function refuseWidth(raw, rule, pointer, reader) {
  const tooWide = (message, fix) => finding("policy/exception-too-wide", `${raw.id}: ${message}`, { place: reader.place(pointer), fix });
  const waiver = waiverOf(rule);
  switch (waiver.kind) {
    case "none":
      return tooWide(`${rule} cannot be waived.`, "Take the exception out, and mend what the rule finds.");
    case "grant": {
      if (raw.evidence !== void 0) return tooWide(`${rule} is waived by a grant.`, 'Write "grant" for "evidence".');
      const granted = Object.keys(raw.grant ?? {});
      const fits = granted.length > 0 && granted.every((key) => waiver.keys.includes(key));
      const fix = `Say in "grant" what it allows, and nothing else: ${waiver.keys.join(" or ")}.`;
      return fits ? void 0 : tooWide(`its grant does not fit ${rule}.`, fix);
    }
    case "evidence": {
      if (raw.grant !== void 0) return tooWide(`${rule} does not grant anything.`, 'Write "evidence" for "grant".');
      const { required, optional } = waiver;
      const said = Object.keys(raw.evidence ?? {});
      const identifies = required.every((key) => said.includes(key)) && said.every((key) => [...required, ...optional].includes(key));
      if (identifies) return void 0;
      const more = optional.length === 0 ? "" : `, and ${optional.join(" and ")} where the finding has it`;
      const fix = `Say in "evidence" what the finding's own says, and nothing else: ${required.join(" and ")}${more}.`;
      return tooWide(`its evidence does not tell one finding of ${rule} from another.`, fix);
    }
  }
}

// src/policy/reading/read-provenance.ts
var PROVENANCE = "/supply_chain/provenance";
var FIXES = {
  source: 'Name host and owner, and leave open what is below: "https://github.com/acme/*".',
  workflow: 'Name host and owner: "https://github.com/acme/*/.github/workflows/release.yml@refs/tags/v*".',
  builder: 'Name the builder as the provenance does: "https://github.com/actions/runner/github-hosted".',
  ref: 'Write "refs/heads/main", or "refs/tags/v*".'
};
var READERS = { source: addressPattern, workflow: addressPattern, builder: addressPattern, ref: refPattern };
function demandOf(raw, index, document, findings) {
  const pointer = `${PROVENANCE}/${index}`;
  const { tools = ["*"], predicate_types: predicateTypes, commit, triggers } = raw;
  const patternAt = (key) => {
    const text = raw[key];
    if (text === void 0) return void 0;
    try {
      return READERS[key](text);
    } catch (error) {
      const place = document.place(`${pointer}/${key}`);
      const message = `The ${key} ${quoted(text)} ${messageOf(error)}.`;
      findings.push(finding("policy/subject-pattern", message, { place, fix: FIXES[key] }));
      return subjectPattern(text);
    }
  };
  return {
    tools,
    predicateTypes,
    denySelfHosted: raw.deny_self_hosted_runners ?? false,
    place: document.place(pointer),
    ...defined({
      source: patternAt("source"),
      workflow: patternAt("workflow"),
      builder: patternAt("builder"),
      ref: patternAt("ref"),
      commit,
      triggers
    })
  };
}
function readProvenance({ supply_chain: { provenance } = {} }, document) {
  const findings = [];
  if (provenance === void 0) return { findings };
  return { provenance: provenance.map((raw, index) => demandOf(raw, index, document, findings)), findings };
}

// src/policy/reading/read-references.ts
var COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function readReferences({ extends: raw = [] }, reader) {
  return raw.flatMap((reference, index) => {
    const pointer = `/extends/${index}`;
    const value = toReference(reference);
    if (value !== void 0) return [{ value, place: reader.place(pointer) }];
    reader.refuse(movingReference(reference, pointer, reader));
    return [];
  });
}
function toReference({ repo, ref, path, sha256 }) {
  const pin = sha256 === void 0 ? {} : { sha256 };
  if (repo === void 0) return { kind: "file", path, ...pin };
  const [owner = "", name = ""] = repo.split("/");
  if (ref === void 0 || !COMMIT.test(ref)) return void 0;
  return { kind: "repository", owner, repo: name, commit: ref, path, ...pin };
}
function movingReference({ repo, ref }, pointer, reader) {
  const at = ref === void 0 ? "no commit" : `${quoted(ref)}, which can be moved to other bytes`;
  return finding("policy/moving-reference", `The policy extends a file of ${repo} at ${at}.`, {
    place: reader.place(ref === void 0 ? pointer : `${pointer}/ref`),
    fix: 'Give the whole commit in "ref": git rev-parse prints it.'
  });
}

// src/policy/reading/read-requirements.ts
function readRequirements({ supply_chain }) {
  const { events = {}, ...always } = supply_chain?.require ?? {};
  const onEvents = Object.entries(events).map(([event, raw]) => [event, requirements(raw)]);
  return { require: requirements(always), requireOn: new Map(onEvents) };
}
function requirements({ signature, sbom, sbom_subject_match }) {
  return defined({ signature, sbom, sbomSubjectMatch: sbom_subject_match });
}

// src/policy/reading/read-sbom-rules.ts
var LEVELS = {
  error: "error",
  warn: "warning",
  notice: "notice",
  off: "off"
};
function readSbomRules({ sbom = {} }, reader) {
  const { licenses = {}, deny_packages, require: require2 = {} } = sbom;
  const entries = (key, list) => list?.map((text, index) => ({ text, place: reader.place(`/sbom/${key}/${index}`) }));
  return {
    denyLicenses: entries("licenses/deny", licenses.deny) ?? [],
    denyPackages: entries("deny_packages", deny_packages) ?? [],
    ...defined({
      allowLicenses: entries("licenses/allow", licenses.allow),
      unknownLicense: level(licenses.unknown),
      hashes: level(require2.hashes),
      purl: level(require2.purl),
      dependencyGraph: level(require2.dependency_graph)
    })
  };
}
function level(demand) {
  return demand && LEVELS[demand];
}

// src/policy/reading/read-signers.ts
var IDENTITIES = "/supply_chain/identities";
var KEYS = "/supply_chain/keys";
function readSigners({ supply_chain: { identities, keys } = {} }, document) {
  const findings = [];
  return {
    ...identities !== void 0 && {
      identities: identities.flatMap((raw, at) => identity(raw, at, document, findings))
    },
    ...keys !== void 0 && {
      keys: keys.flatMap(({ tools = ["*"], public_key: pem }, index) => {
        const pointer = `${KEYS}/${index}`;
        try {
          return [{ tools, key: keyFromPem(pem, "The public key"), place: document.place(pointer) }];
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          findings.push({
            ...error.finding,
            rule: "policy/key-unusable",
            place: document.place(`${pointer}/public_key`)
          });
          return [];
        }
      })
    },
    findings
  };
}
function patternOf({ subject, subject_regex: regex }) {
  if (subject === void 0 === (regex === void 0)) return void 0;
  return regex === void 0 ? subjectPattern(subject ?? "") : { kind: "regex", text: regex };
}
function identity(raw, index, document, findings) {
  const { tools = ["*"], issuer } = raw;
  const pointer = `${IDENTITIES}/${index}`;
  if (issuer.includes("*")) {
    findings.push(
      finding("policy/subject-pattern", `The issuer ${quoted(issuer)} is a pattern; who vouches is named exactly.`, {
        place: document.place(`${pointer}/issuer`),
        fix: "Give each issuer an entry of its own: the same name at another one is somebody else."
      })
    );
  }
  const pattern = patternOf(raw);
  if (pattern === void 0) {
    findings.push(
      finding("policy/subject-pattern", 'A signer is named by "subject" or by "subject_regex", by one of the two.', {
        place: document.place(pointer),
        fix: 'Write the address of the workflow with its ref as "subject"; * in it stands for characters but / and @.'
      })
    );
    return [];
  }
  const place = document.place(pointer);
  const problem = patternProblem(pattern);
  if (problem !== void 0) findings.push(wrongPattern(pattern, problem, pointer, document));
  return [{ tools, issuer, subject: pattern, place }];
}
function wrongPattern({ kind, text }, problem, pointer, document) {
  return finding("policy/subject-pattern", `The subject ${quoted(text)} ${problem}.`, {
    place: document.place(`${pointer}/${kind === "regex" ? "subject_regex" : "subject"}`),
    fix: kind === "regex" ? 'Correct the expression (RE2): "https://github\\.com/acme/.+"; or write the signer as "subject": * in it stands for characters but / and @.' : 'Name host and owner, and leave open what is below: "https://github.com/acme/tool/.github/workflows/release.yml@refs/tags/v*"; of an address, its domain: "*@acme.example".'
  });
}

// src/policy/reading/read-layer.ts
function readLayer(document, now) {
  const misshapen = checkSchema(document, validate);
  if (misshapen.length > 0) return { findings: misshapen };
  const raw = document.value;
  const reader = new LayerReader(document, raw.name);
  const signers = readSigners(raw, document);
  const built = readProvenance(raw, document);
  const layer = toLayer(raw, reader, { ...signers, ...built });
  const wrong = [...reader.findings, ...signers.findings, ...built.findings, ...checkSeverity(raw, document)];
  return wrong.length > 0 ? { findings: limited(wrong, document) } : { layer, findings: refuseExpired(layer, now) };
}
function toLayer(raw, reader, { identities, keys, provenance }) {
  const { base_runtime, runtime, supply_chain: chain } = raw;
  return {
    document: reader.document,
    name: raw.name,
    extends: readReferences(raw, reader),
    ...readRequirements(raw),
    sbom: readSbomRules(raw, reader),
    baseRuntime: defined({
      read: reader.allowance("/base_runtime/read", base_runtime?.read, parsePath),
      env: reader.allowance("/base_runtime/env", base_runtime?.env, parseVariable)
    }),
    defaults: readLimits(raw.defaults ?? {}, "/defaults", reader),
    categories: readCategories(raw, reader),
    tools: (raw.tools ?? []).map((tool, index) => readTool(tool, `/tools/${index}`, reader)),
    neverallow: readNeverAllow(raw, reader),
    exceptions: readExceptions(raw, reader),
    severity: new Map(Object.entries(raw.severity ?? {})),
    ...defined({
      mode: raw.mode,
      expires: reader.value(raw.expires, "/expires"),
      identities,
      keys,
      provenance,
      bundles: chain?.bundles,
      notBefore: reader.value(chain?.not_before, "/supply_chain/not_before"),
      defaultCategory: reader.value(raw.default_category, "/default_category"),
      maxExceptionDays: reader.value(raw.max_exception_days, "/max_exception_days"),
      undeclaredAccess: runtime?.undeclared_access,
      unusedCapability: runtime?.unused_capability,
      network: runtime?.network,
      conditions: runtime?.conditions,
      coverage: readCoverage(raw),
      changes: readChanges(raw)
    })
  };
}
function readCoverage({ runtime }) {
  const { entrypoint, declared_domains: declaredDomains, mcp_tools: mcpTools } = runtime?.coverage ?? {};
  const coverage = defined({ entrypoint, declaredDomains, mcpTools });
  return Object.keys(coverage).length === 0 ? void 0 : coverage;
}
function readChanges({ changes }) {
  if (changes === void 0) return void 0;
  const { label } = changes;
  const level2 = changes.widening ?? (label === void 0 ? "notice" : "error");
  return { level: level2, ...defined({ label }) };
}
function readCategories({ categories = {} }, reader) {
  const read = CATEGORIES.flatMap((category) => {
    const raw = categories[category];
    const pointer = `/categories/${category}`;
    if (raw === void 0) return [];
    const requireIsolation = reader.list(`${pointer}/require_isolation`, raw.require_isolation, (token) => ({
      value: isolationDemand(token)
    }));
    return [[category, { ceiling: readCeiling(raw.ceiling, `${pointer}/ceiling`, reader), requireIsolation }]];
  });
  return new Map(read);
}
function readTool({ match, category, ceiling = {}, deny = {} }, pointer, reader) {
  return {
    match,
    ceiling: readCeiling(ceiling, `${pointer}/ceiling`, reader),
    deny: readDenial(deny, `${pointer}/deny`, reader),
    ...defined({ category: reader.value(category, `${pointer}/category`) })
  };
}
function readNeverAllow({ neverallow = [] }, reader) {
  return neverallow.map(({ id, reason, ...denial }, index) => ({
    id,
    reason,
    deny: readDenial(denial, `/neverallow/${index}`, reader)
  }));
}
function refuseExpired({ name, expires }, now) {
  const today = now.toISOString().slice(0, 10);
  if (expires === void 0 || today < expires.value) return [];
  return [
    finding("policy/expired", `The policy "${name}" expired on ${expires.value}; today is ${today}.`, {
      place: expires.place,
      fix: "Have its owners review it and set a later day."
    })
  ];
}

// src/policy/reading/wrong-expressions.ts
async function wrongExpressions({ identities = [], document }) {
  const problems = await Promise.all(
    identities.map(async ({ subject, place }) => {
      const problem = await expressionProblem(subject);
      return problem === void 0 ? [] : [wrongPattern(subject, problem, place.pointer ?? "", document)];
    })
  );
  return problems.flat();
}

// src/policy/loading/load-tiers.ts
var MAX_FILES = 32;
var MAX_DEPTH = 8;
async function loadTiers(entry, store, now) {
  const loader = new Loader(store, now);
  const [first, ...rest] = await loader.tiers({ address: entry, trail: [] });
  const { findings, sources, failed } = loader;
  return failed || first === void 0 ? { findings, sources } : { tiers: [first, ...rest], findings, sources };
}
var Loader = class {
  findings = [];
  sources = [];
  /** Whether a file is missing, so that what was read is not the policy. */
  failed = false;
  #store;
  #now;
  /** Every file by its source, however many references lead to it; undefined where it could not be read. */
  #documents = /* @__PURE__ */ new Map();
  /** What the files say; undefined where that cannot be used. */
  #layers = /* @__PURE__ */ new Map();
  /** Sources of the files that tiers begin with. */
  #entered = /* @__PURE__ */ new Set();
  constructor(store, now) {
    this.#store = store;
    this.#now = now;
  }
  /** The tier of the file at the end of a step, and after it the tiers of other owners that it extends. */
  async tiers(step) {
    const source = sourceOf(step.address);
    if (this.#entered.has(source)) {
      await this.#follow(step);
      return [];
    }
    this.#entered.add(source);
    const foreign = [];
    const [first, ...rest] = await this.#joined(step, foreign, /* @__PURE__ */ new Set());
    if (first === void 0) return [];
    const tier = { open: foreign.length > 0, layers: [first, ...rest] };
    if (tier.open) this.#refuseExceptions(tier.layers);
    const beyond = [];
    for (const next of foreign) beyond.push(...await this.tiers(next));
    return [tier, ...beyond];
  }
  /** The file at the end of a step, and what it extends of its own owner; what is of others is put by in `foreign`. */
  async #joined(step, foreign, seen) {
    const layer = await this.#follow(step);
    const source = sourceOf(step.address);
    if (layer === void 0 || seen.has(source)) return [];
    seen.add(source);
    const layers = [layer];
    for (const { value, place } of layer.extends) {
      const next = {
        address: addressOf(value, step.address),
        place,
        trail: [...step.trail, source],
        ...value.sha256 !== void 0 && { sha256: value.sha256 }
      };
      if (isSameOwner(next.address, step.address)) layers.push(...await this.#joined(next, foreign, seen));
      else foreign.push(next);
    }
    return layers;
  }
  /** The file at the end of a step, unless the step may not be taken or does not lead to the bytes that it should. */
  async #follow(step) {
    const refusal = this.#refuseStep(step);
    if (refusal !== void 0) {
      this.#fail([refusal]);
      return void 0;
    }
    const document = await this.#document(step);
    if (document === void 0) return void 0;
    if (step.sha256 === void 0 || step.sha256 === document.sha256) return this.#layer(document, step);
    this.#fail([pinMismatch(step, document.sha256)]);
    return void 0;
  }
  async #document(step) {
    const source = sourceOf(step.address);
    if (!this.#documents.has(source)) this.#documents.set(source, await this.#read(step, source));
    return this.#documents.get(source);
  }
  async #read(step, source) {
    try {
      const { bytes, file, findings: remarks } = await this.#store.read(step.address);
      this.findings.push(...remarks);
      const document = parseDocument(bytes, file, "policy");
      this.sources.push({ source, sha256: document.sha256 });
      return document;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#fail([ledTo(step, error.finding)]);
      return void 0;
    }
  }
  async #layer(document, step) {
    if (this.#layers.has(document)) return this.#layers.get(document);
    const { layer, findings: wrong } = readLayer(document, this.#now);
    const unreadable = layer === void 0 ? [] : await wrongExpressions(layer);
    const findings = [...wrong, ...unreadable];
    const isUsable = layer !== void 0 && unreadable.length === 0;
    this.#layers.set(document, isUsable ? layer : void 0);
    const told = findings.map((found) => ledTo(step, found));
    if (!isUsable) this.#fail(told);
    else this.findings.push(...told);
    return isUsable ? layer : void 0;
  }
  #fail(findings) {
    this.findings.push(...findings);
    this.failed = true;
  }
  #refuseStep({ address, place, trail }) {
    const source = sourceOf(address);
    const at = place === void 0 ? {} : { place };
    if (trail.includes(source)) {
      const message2 = `The policy extends itself: ${[...trail, source].map((one) => quoted(one)).join(" \u2192 ")}.`;
      return finding("policy/extends-cycle", message2, { ...at, fix: "Take one of these references out." });
    }
    if (address.commit !== void 0 && /^\.\.(?:\/|$)/.test(address.path)) {
      const message2 = `${quoted(address.path)} leads out of the repository.`;
      return finding("policy/extends-outside", message2, { ...at, fix: "Name a file of the same repository." });
    }
    const isKnown = this.#documents.has(source);
    if (trail.length <= MAX_DEPTH && (isKnown || this.#documents.size < MAX_FILES)) return void 0;
    const message = `The policy extends more than ${MAX_FILES} files, or over more than ${MAX_DEPTH} steps.`;
    return finding("policy/extends-too-deep", message, { ...at, fix: "Join some of them into one." });
  }
  /** What an owner asks of everybody is not for those who are asked to waive. */
  #refuseExceptions(layers) {
    const refusals = layers.flatMap(
      ({ exceptions }) => exceptions.map(
        ({ id, place }) => finding("policy/overlay-exception", `${id}: a policy that extends another owner's cannot waive anything.`, {
          place,
          fix: "Ask the owners of the policy that is extended for the exception."
        })
      )
    );
    if (refusals.length > 0) this.#fail(refusals);
  }
};
function ledTo({ place }, found) {
  return place === void 0 ? found : { ...found, related: [...found.related ?? [], place] };
}
function pinMismatch({ address, sha256, place }, found) {
  const message = `${sourceOf(address)} has the SHA-256 ${found}; expected is ${sha256}.`;
  return finding("policy/pin-mismatch", message, {
    ...place !== void 0 && { place },
    fix: "Review what changed in that file, then set the new hash."
  });
}

export {
  waiverOf,
  readLayer,
  loadTiers
};
