import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/artifact/rules.ts
var ARTIFACT_RULES = {
  "signature/artifact-unreadable": {
    level: "error",
    means: "error",
    title: "The artifact is not there, is not a regular file or cannot be read"
  },
  "signature/artifact-unwritable": {
    level: "error",
    means: "error",
    title: "The artifact cannot be unpacked on this host"
  },
  "signature/artifact-missing": {
    level: "error",
    means: "error",
    title: "No artifact is named, so there are no bytes to judge"
  },
  "signature/artifact-digest-mismatch": {
    level: "error",
    means: "fail",
    title: "The artifact is not the one whose digest the manifest states"
  },
  "signature/artifact-format": {
    level: "error",
    means: "fail",
    title: "The artifact is in a format that as-declared does not unpack"
  },
  "signature/artifact-empty": { level: "error", means: "fail", title: "The artifact holds no file" },
  "signature/artifact-corrupt": { level: "error", means: "fail", title: "The artifact is damaged or cut short" },
  "signature/artifact-ambiguous": {
    level: "error",
    means: "fail",
    title: "Two programs could read the artifact as two different tools"
  },
  "signature/artifact-encrypted": { level: "error", means: "fail", title: "A part of the artifact is encrypted" },
  "signature/artifact-too-large": {
    level: "error",
    means: "fail",
    title: "The artifact, or what it unpacks to, is larger than any tool needs"
  },
  "signature/artifact-bomb": {
    level: "error",
    means: "fail",
    title: "The artifact unpacks to a size out of all proportion to its own"
  },
  "signature/artifact-unsafe-name": {
    level: "error",
    means: "fail",
    title: "A name in the artifact leaves its folder, or is read differently on different systems"
  },
  "signature/artifact-duplicate-name": {
    level: "error",
    means: "fail",
    title: "Two entries of the artifact claim one place"
  },
  "signature/artifact-link": { level: "error", means: "fail", title: "The artifact holds a link" },
  "signature/artifact-special-file": {
    level: "error",
    means: "fail",
    title: "The artifact holds something that is neither a file nor a folder"
  },
  "signature/artifact-special-mode": {
    level: "error",
    means: "fail",
    title: "An entry of the artifact is setuid, setgid or sticky"
  },
  "signature/closure-unreadable": {
    level: "error",
    means: "error",
    title: "What the dependency closure is made from is not there or cannot be read"
  },
  "signature/closure-unsupported": {
    level: "error",
    means: "fail",
    title: "The dependency closure is described in a form that as-declared does not read"
  },
  "signature/closure-unsafe": {
    level: "error",
    means: "fail",
    title: "The dependency closure is not pinned, or reaches outside of itself"
  },
  "signature/closure-conflict": {
    level: "error",
    means: "fail",
    title: "The artifact brings the dependencies that a closure would replace"
  },
  "signature/closure-mismatch": {
    level: "error",
    means: "fail",
    title: "What was installed is not what the lockfile pins"
  },
  "signature/closure-failed": {
    level: "error",
    means: "error",
    title: "The dependency closure could not be installed"
  },
  "signature/uncovered-code": {
    level: "warning",
    means: "fail",
    title: "The tool runs with code that no signature covers"
  }
};

// src/init/rules.ts
var INIT_RULES = {
  "host/init-unreadable": {
    level: "error",
    means: "error",
    title: "The folder to start from, or a file of it that says what the tool is, cannot be read"
  },
  "host/init-too-large": {
    level: "error",
    means: "error",
    title: "The folder to start from, or a file of it, is larger than a tool\u2019s own"
  },
  "host/init-not-parsable": {
    level: "error",
    means: "error",
    title: "A file that says what the tool is, is not the JSON, TOML or YAML that it should be"
  },
  "host/init-duplicate-key": {
    level: "error",
    means: "error",
    title: "A key stands twice in one map of a file that says what the tool is"
  },
  "host/init-unsupported-yaml": {
    level: "error",
    means: "error",
    title: "A file that says what the tool is uses a part of YAML that readers of YAML disagree about"
  },
  "host/init-nothing-found": {
    level: "error",
    means: "error",
    title: "Nothing in the folder says what the tool is"
  },
  "host/init-path": {
    level: "error",
    means: "error",
    title: "A path would have to be quoted in the workflow, or is outside of its repository"
  },
  "host/init-file-exists": {
    level: "error",
    means: "error",
    title: "A file that would be written is there already"
  },
  "host/init-unwritable": { level: "error", means: "error", title: "A file could not be written" }
};

// src/manifest/rules.ts
var MANIFEST_RULES = {
  "manifest/unreadable": {
    level: "error",
    means: "error",
    title: "The manifest is not there, is not a regular file or cannot be read"
  },
  "manifest/too-large": {
    level: "error",
    means: "fail",
    title: "The manifest is larger, longer or nested deeper than one that people read"
  },
  "manifest/not-parsable": {
    level: "error",
    means: "fail",
    title: "The manifest is not JSON or YAML, whichever its name says"
  },
  "manifest/duplicate-key": { level: "error", means: "fail", title: "A key of the manifest stands twice in one map" },
  "manifest/unsupported-yaml": {
    level: "error",
    means: "fail",
    title: "The manifest uses a part of YAML that readers of YAML disagree about"
  },
  "manifest/unknown-key": {
    level: "error",
    means: "fail",
    title: "The manifest has a key that as-declared does not know"
  },
  "manifest/invalid-value": {
    level: "error",
    means: "fail",
    title: "A value of the manifest is not of the form it must have"
  },
  "manifest/invalid-domain": { level: "error", means: "fail", title: "A domain of the manifest is not a host name" },
  "manifest/invalid-port": {
    level: "error",
    means: "fail",
    title: "A port of the manifest is not between 1 and 65535"
  },
  "manifest/ip-address": {
    level: "error",
    means: "fail",
    title: "The manifest names an address where a host name belongs"
  },
  "manifest/misplaced-wildcard": {
    level: "error",
    means: "fail",
    title: "A wildcard of the manifest is not the whole leftmost label of a domain"
  },
  "manifest/public-suffix": {
    level: "error",
    means: "fail",
    title: "A wildcard of the manifest covers domains of different owners"
  },
  "manifest/invalid-path": {
    level: "error",
    means: "fail",
    title: "A path of the manifest is not one that can be granted"
  },
  "manifest/path-escapes": { level: "error", means: "fail", title: 'A path of the manifest has ".." in it' },
  "manifest/linked-path": {
    level: "error",
    means: "fail",
    title: "The manifest names a file that is, or lies behind, a symbolic link"
  },
  "manifest/path-glob": { level: "error", means: "fail", title: "A path of the manifest is a pattern" },
  "manifest/unknown-variable": {
    level: "error",
    means: "fail",
    title: "A path of the manifest begins with an unknown variable"
  },
  "manifest/unsafe-env": {
    level: "error",
    means: "fail",
    title: "The manifest asks for an environment variable that steers programs rather than the tool"
  },
  "manifest/contradictory-access": {
    level: "error",
    means: "fail",
    title: "The manifest lists paths and asks for no access to them"
  },
  "manifest/capability-widened": {
    level: "notice",
    means: "fail",
    title: "A change has the tool ask for more than it did"
  },
  "manifest/request-changed": {
    level: "notice",
    means: "fail",
    title: "A change has the tool ask for something else than it did, neither more nor less"
  },
  "manifest/new-tool": {
    level: "notice",
    means: "fail",
    title: "A change brings a tool that had no manifest before, so that all it asks for is new"
  },
  "manifest/base-unusable": {
    level: "notice",
    means: "fail",
    title: "The manifest of the base is wrong, so that all the tool asks for counts as new"
  },
  "manifest/base-unavailable": {
    level: "error",
    means: "error",
    title: "The manifest could not be read from the base, so that nobody knows what is new"
  }
};

// src/observe/rules.ts
var SCENARIO_RULES = {
  "runtime/scenario-unreadable": {
    level: "error",
    means: "error",
    title: "The scenario, or a file it names, is not there, is not a regular file or cannot be read"
  },
  "runtime/scenario-too-large": {
    level: "error",
    means: "error",
    title: "The scenario, or a file it names, is larger than one that exercises a tool needs to be"
  },
  "runtime/scenario-not-parsable": {
    level: "error",
    means: "error",
    title: "The scenario is not JSON or YAML, whichever its name says"
  },
  "runtime/scenario-duplicate-key": {
    level: "error",
    means: "error",
    title: "A key of the scenario stands twice in one map"
  },
  "runtime/scenario-unsupported-yaml": {
    level: "error",
    means: "error",
    title: "The scenario uses a part of YAML that readers of YAML disagree about"
  },
  "runtime/scenario-unknown-key": {
    level: "error",
    means: "error",
    title: "The scenario has a key that as-declared does not know"
  },
  "runtime/scenario-invalid-value": {
    level: "error",
    means: "error",
    title: "A value of the scenario is not of the form it must have"
  },
  "runtime/scenario-duplicate-case": {
    level: "error",
    means: "error",
    title: "Two cases of the scenario have the same name"
  },
  "runtime/scenario-path-escapes": {
    level: "error",
    means: "error",
    title: "The scenario names a file outside of its own folder"
  },
  "runtime/scenario-weakened": {
    level: "error",
    means: "fail",
    title: "The scenario has fewer cases than the one that its change would replace"
  },
  "runtime/base-unavailable": {
    level: "error",
    means: "error",
    title: "The scenario could not be read from the base, so that nobody knows whether there is less of it"
  },
  "runtime/indispensable-denied": {
    level: "error",
    means: "fail",
    title: "The manifest denies a system call without which no program can be started"
  },
  "runtime/nothing-exercised": {
    level: "error",
    means: "error",
    title: "No case was run, so nothing was seen of the tool"
  }
};
var RUN_RULES = {
  "runtime/sandbox-failed": {
    level: "error",
    means: "error",
    title: "The sandbox ended before the tool could be run in it"
  },
  "runtime/tracer-lost": { level: "error", means: "error", title: "The tracer ended before the tool did" },
  "runtime/gateway-lost": { level: "error", means: "error", title: "The network gateway ended before the tool did" },
  "runtime/trace-incomplete": { level: "error", means: "error", title: "The record of the run has gaps" },
  "runtime/condition-not-tried": {
    level: "notice",
    means: "error",
    title: "The tool was not tried in some of the circumstances that the policy names"
  },
  "runtime/not-repeated": {
    level: "error",
    means: "error",
    title: "The tool was to be started twice, and was not"
  },
  "runtime/no-network": {
    level: "warning",
    means: "error",
    title: "The tool went to a declared host in a trial that the policy gives no network"
  },
  "runtime/no-upstream": {
    level: "warning",
    means: "error",
    title: "The tool went to a declared host for which the scenario has no reply"
  },
  "runtime/handshake-failed": {
    level: "warning",
    means: "error",
    title: "The tool broke off a TLS handshake with a declared host"
  },
  "runtime/upstream-unreachable": {
    level: "warning",
    means: "error",
    title: "A declared host could not be reached from the machine that judges"
  }
};
var DEVIATION_RULES = {
  "runtime/undeclared-host": {
    level: "error",
    means: "fail",
    title: "The tool went for a host that it does not declare"
  },
  "runtime/undeclared-port": {
    level: "error",
    means: "fail",
    title: "The tool went for a port that it does not declare"
  },
  "runtime/raw-address": {
    level: "error",
    means: "fail",
    title: "The tool went for an address that no declared name stands for"
  },
  "runtime/private-address": {
    level: "error",
    means: "fail",
    title: "A declared host leads to a private, loopback or link-local address"
  },
  "runtime/name-mismatch": {
    level: "error",
    means: "fail",
    title: "The tool asked a declared host for another one"
  },
  "runtime/unknown-protocol": {
    level: "error",
    means: "fail",
    title: "The tool spoke something in which the gateway can see no name"
  },
  "runtime/network-limit": {
    level: "error",
    means: "fail",
    title: "The tool made more connections, or larger requests, than a run may"
  },
  "runtime/undeclared-listen": {
    level: "error",
    means: "fail",
    title: "The tool took a port that it does not declare"
  },
  "runtime/undeclared-socket": { level: "error", means: "fail", title: "The tool went for a socket of the machine" },
  "runtime/undeclared-write": {
    level: "error",
    means: "fail",
    title: "The tool changed, or tried to change, a path that it does not declare"
  },
  "runtime/undeclared-read": {
    level: "error",
    means: "fail",
    title: "The tool read, or tried to read, a path that it does not declare"
  },
  "runtime/undeclared-exec": {
    level: "error",
    means: "fail",
    title: "The tool ran a program that it does not declare"
  },
  "runtime/self-made-program": {
    level: "warning",
    means: "fail",
    title: "The tool ran a declared program that it can write itself, so nobody knows what it was"
  },
  "runtime/canary-leak": {
    level: "error",
    means: "fail",
    title: "The tool went for a secret that was put there as bait, or carried it away"
  },
  "runtime/search-incomplete": {
    level: "warning",
    means: "fail",
    title: "The tool wrote more than is looked through for secrets that were put there as bait"
  },
  "runtime/undeclared-syscall": {
    level: "error",
    means: "fail",
    title: "The tool made a system call that is outside of its category"
  },
  "runtime/ungranted-reply": {
    level: "warning",
    means: "fail",
    title: "The scenario has a reply for a host that is not granted, and that nobody can get"
  },
  "runtime/not-covered": {
    level: "error",
    means: "fail",
    title: "The trial left out what the policy wants exercised"
  },
  "runtime/other-behaviour": {
    level: "notice",
    means: "fail",
    title: "The tool did something in other circumstances, within its grant, that it does not otherwise"
  },
  "runtime/unused-capability": { level: "notice", means: "fail", title: "The tool asks for what it never used" },
  "runtime/unexpected-exit": { level: "error", means: "fail", title: "The tool did not end as the scenario expects" },
  "runtime/unexpected-output": {
    level: "error",
    means: "fail",
    title: "The tool did not print what the scenario expects"
  },
  "runtime/no-conversation": {
    level: "error",
    means: "fail",
    title: "The tool could not be talked to as a server of the Model Context Protocol"
  },
  "runtime/stray-output": {
    level: "notice",
    means: "fail",
    title: "A server prints something else among its messages"
  },
  "runtime/unexpected-answer": {
    level: "error",
    means: "fail",
    title: "A call of a server\u2019s tool did not end as the scenario expects"
  },
  "runtime/tool-redescribed": {
    level: "warning",
    means: "fail",
    title: "A server describes one of its tools otherwise once it was used, no longer, or twice"
  },
  "runtime/timeout": { level: "error", means: "fail", title: "The tool did not end in its time" },
  "runtime/cpu-limit": { level: "error", means: "fail", title: "The tool used up its CPU seconds" },
  "runtime/memory-limit": { level: "error", means: "fail", title: "The tool went over its memory limit" },
  "runtime/process-limit": {
    level: "error",
    means: "fail",
    title: "The tool wanted more processes and threads at a time than it may have"
  }
};
var RUNTIME_RULES = { ...SCENARIO_RULES, ...RUN_RULES, ...DEVIATION_RULES };

// src/policy/rules.ts
var POLICY_DOCUMENT_RULES = {
  "policy/unreadable": {
    level: "error",
    means: "error",
    title: "The policy is not there, is not a regular file or cannot be read"
  },
  "policy/too-large": {
    level: "error",
    means: "error",
    title: "The policy is larger, longer or nested deeper than one that people read"
  },
  "policy/not-parsable": {
    level: "error",
    means: "error",
    title: "The policy is not JSON or YAML, whichever its name says"
  },
  "policy/duplicate-key": { level: "error", means: "error", title: "A key of the policy stands twice in one map" },
  "policy/unsupported-yaml": {
    level: "error",
    means: "error",
    title: "The policy uses a part of YAML that readers of YAML disagree about"
  },
  "policy/unknown-key": {
    level: "error",
    means: "error",
    title: "The policy has a key that as-declared does not know"
  },
  "policy/invalid-value": {
    level: "error",
    means: "error",
    title: "A value of the policy is not of the form it must have"
  },
  "policy/invalid-domain": { level: "error", means: "error", title: "A domain of the policy is not a host name" },
  "policy/invalid-port": { level: "error", means: "error", title: "A port of the policy is not between 1 and 65535" },
  "policy/ip-address": {
    level: "error",
    means: "error",
    title: "The policy names an address where a host name belongs"
  },
  "policy/misplaced-wildcard": {
    level: "error",
    means: "error",
    title: "A wildcard of the policy is not the whole leftmost label of a domain"
  },
  "policy/public-suffix": {
    level: "error",
    means: "error",
    title: "A wildcard of the policy covers domains of different owners"
  },
  "policy/invalid-path": {
    level: "error",
    means: "error",
    title: "A path of the policy is not one that can be granted"
  },
  "policy/path-escapes": { level: "error", means: "error", title: 'A path of the policy has ".." in it' },
  "policy/path-glob": { level: "error", means: "error", title: "A path of the policy is a pattern" },
  "policy/unknown-variable": {
    level: "error",
    means: "error",
    title: "A path of the policy begins with an unknown variable"
  },
  "policy/unsafe-env": {
    level: "error",
    means: "error",
    title: "The policy allows an environment variable that steers programs rather than the tool"
  },
  "policy/unknown-rule": {
    level: "error",
    means: "error",
    title: "The policy sets the level of a rule that does not exist"
  },
  "policy/severity-fixed": { level: "error", means: "error", title: "The policy sets a level that is not its to set" },
  "policy/subject-pattern": {
    level: "error",
    means: "error",
    title: "The policy names a signer in a way that is too open, or cannot be read"
  },
  "policy/key-unusable": { level: "error", means: "error", title: "A public key of the policy cannot be used" },
  "policy/contradiction": { level: "error", means: "error", title: "The policy gives every tool what it also forbids" },
  "policy/moving-reference": {
    level: "error",
    means: "error",
    title: "The policy extends a file of another repository at what is not a commit"
  },
  "policy/pin-mismatch": {
    level: "error",
    means: "error",
    title: "A file that the policy extends has other bytes than the policy expects"
  },
  "policy/extends-cycle": { level: "error", means: "error", title: "The policy extends itself" },
  "policy/extends-too-deep": {
    level: "error",
    means: "error",
    title: "The policy extends more files than anybody can follow"
  },
  "policy/extends-outside": {
    level: "error",
    means: "error",
    title: "The policy extends a file outside of its repository"
  },
  "policy/overlay-exception": {
    level: "error",
    means: "error",
    title: "A policy that extends another owner's tries to waive something"
  },
  "policy/exception-too-wide": {
    level: "error",
    means: "error",
    title: "An exception waives what cannot be waived, or more than one thing"
  },
  "policy/exception-too-long": {
    level: "error",
    means: "error",
    title: "An exception holds for longer than the policy lets exceptions hold"
  },
  "policy/base-runtime-unsafe": {
    level: "error",
    means: "error",
    title: "The base runtime of the policy would show the tool more than a runtime"
  }
};
var POLICY_TEST_RULES = {
  "policy/test-unreadable": {
    level: "error",
    means: "error",
    title: "The policy test is not there, is not a regular file or cannot be read"
  },
  "policy/test-too-large": {
    level: "error",
    means: "error",
    title: "The policy test is larger, longer or nested deeper than one that people read"
  },
  "policy/test-not-parsable": { level: "error", means: "error", title: "The policy test is neither JSON nor YAML" },
  "policy/test-duplicate-key": {
    level: "error",
    means: "error",
    title: "A key of the policy test stands twice in one map"
  },
  "policy/test-unsupported-yaml": {
    level: "error",
    means: "error",
    title: "The policy test uses a part of YAML that readers of YAML disagree about"
  },
  "policy/test-unknown-key": {
    level: "error",
    means: "error",
    title: "The policy test has a key that as-declared does not know"
  },
  "policy/test-invalid-value": {
    level: "error",
    means: "error",
    title: "A value of the policy test is not of the form it must have"
  }
};
var GRANT_RULES = {
  "policy/expired": { level: "error", means: "fail", title: "The policy has expired" },
  "policy/no-category": {
    level: "error",
    means: "fail",
    title: "Neither policy nor manifest says which category the tool is"
  },
  "policy/category-conflict": {
    level: "error",
    means: "fail",
    title: "The policy gives the tool two categories"
  },
  "policy/category-unknown": {
    level: "error",
    means: "fail",
    title: "The policy has no ceiling for the category of the tool"
  },
  "policy/domain-not-allowed": {
    level: "error",
    means: "fail",
    title: "The tool asks for a domain that the policy does not allow"
  },
  "policy/port-not-allowed": {
    level: "error",
    means: "fail",
    title: "The tool asks for a port that the policy does not allow"
  },
  "policy/listen-not-allowed": {
    level: "error",
    means: "fail",
    title: "The tool asks to listen where the policy does not allow it"
  },
  "policy/path-not-allowed": {
    level: "error",
    means: "fail",
    title: "The tool asks for a path that the policy does not allow"
  },
  "policy/spawn-not-allowed": {
    level: "error",
    means: "fail",
    title: "The tool asks for a program that the policy does not allow"
  },
  "policy/env-not-allowed": {
    level: "error",
    means: "fail",
    title: "The tool asks for an environment variable that the policy does not allow"
  },
  "policy/syscall-not-allowed": {
    level: "error",
    means: "fail",
    title: "The tool asks for a system call that the policy does not allow"
  },
  "policy/domain-denied": {
    level: "error",
    means: "fail",
    title: "The tool asks for a domain that the policy denies it"
  },
  "policy/listen-denied": {
    level: "error",
    means: "fail",
    title: "The tool asks to listen where the policy denies it"
  },
  "policy/path-denied": { level: "error", means: "fail", title: "The tool asks for a path that the policy denies it" },
  "policy/spawn-denied": {
    level: "error",
    means: "fail",
    title: "The tool asks for a program that the policy denies it"
  },
  "policy/env-denied": {
    level: "error",
    means: "fail",
    title: "The tool asks for an environment variable that the policy denies it"
  },
  "policy/syscall-denied": {
    level: "error",
    means: "fail",
    title: "The tool asks for a system call that the policy denies it"
  },
  "policy/neverallow": {
    level: "error",
    means: "fail",
    title: "The tool asks for what the policy forbids to every tool"
  },
  "policy/memory-over-ceiling": {
    level: "error",
    means: "fail",
    title: "The tool asks for more memory than the policy allows"
  },
  "policy/pids-over-ceiling": {
    level: "error",
    means: "fail",
    title: "The tool asks for more processes than the policy allows"
  },
  "policy/cpu-over-ceiling": {
    level: "error",
    means: "fail",
    title: "The tool asks for more processor time than the policy allows"
  },
  "policy/wall-over-ceiling": {
    level: "error",
    means: "fail",
    title: "The tool asks for more time than the policy allows"
  },
  "policy/path-reserved": {
    level: "error",
    means: "fail",
    title: "A path is granted that belongs to the sandbox itself"
  },
  "policy/exception-expired": {
    level: "warning",
    means: "fail",
    title: "An exception for the tool has expired"
  },
  "policy/exception-unused": {
    level: "notice",
    means: "fail",
    title: "An exception for the tool waives nothing"
  },
  "policy/mode-kept": {
    level: "warning",
    means: "fail",
    title: "Audit was asked for, and the policy enforces"
  }
};
var POLICY_RULES = {
  ...POLICY_DOCUMENT_RULES,
  ...POLICY_TEST_RULES,
  ...GRANT_RULES
};

// src/report/rules.ts
var REPORT_RULES = {
  "host/report-unwritable": { level: "error", means: "error", title: "A report could not be written" }
};

// src/sandbox/rules.ts
var HOST_RULES = {
  "host/unsupported-platform": { level: "error", means: "error", title: "The machine is not Linux on x86-64 or arm64" },
  "host/missing-program": {
    level: "error",
    means: "error",
    title: "A program the sandbox is built from is not installed"
  },
  "host/untrusted-program": {
    level: "error",
    means: "error",
    title: "A program the sandbox is built from could be replaced by another user"
  },
  "host/outdated-program": { level: "error", means: "error", title: "A program the sandbox is built from is too old" },
  "host/install-failed": { level: "error", means: "error", title: "Installing what the sandbox needs did not work" },
  "host/no-user-namespaces": {
    level: "error",
    means: "error",
    title: "The kernel refuses user namespaces to this user"
  },
  "host/no-tracing": { level: "error", means: "error", title: "Processes cannot be traced on this host" },
  "host/no-cgroup": { level: "error", means: "error", title: "No cgroup can be made to hold the tool in its limits" },
  "host/sandbox-unavailable": {
    level: "error",
    means: "error",
    title: "A trial sandbox could not be started on this host"
  },
  "host/isolation-unavailable": {
    level: "error",
    means: "error",
    title: "An isolation that manifest or policy requires was not in force"
  },
  "host/isolation-missing": {
    level: "warning",
    means: "fail",
    title: "An isolation that the manifest recommends was not in force"
  },
  "host/interpreter-unavailable": {
    level: "error",
    means: "error",
    title: "The program that runs the tool is not on this host or not where the sandbox may show it"
  },
  "host/untrusted-interpreter": {
    level: "error",
    means: "error",
    title: "The program that runs the tool could be exchanged by the tool\u2019s author or by another user"
  },
  "host/temporary-folder": {
    level: "error",
    means: "error",
    title: "The temporary folder cannot be written to or run from, or is closed to the user that the sandbox runs as"
  },
  "host/granted-path": {
    level: "error",
    means: "error",
    title: "A granted path is not on this host, or is not what it is called"
  },
  "host/not-executable": { level: "error", means: "error", title: "The command of the tool is not executable" },
  "host/variable-missing": {
    level: "error",
    means: "error",
    title: "A variable that the tool requires is not set"
  },
  "host/other-bytes": {
    level: "error",
    means: "error",
    title: "The artifact is not the one that was to be run"
  },
  "host/too-few-resources": {
    level: "error",
    means: "error",
    title: "The machine gives as-declared no more open files or processes"
  },
  "host/no-space": { level: "error", means: "error", title: "The disk is full" },
  "host/interrupted": {
    level: "error",
    means: "error",
    title: "as-declared was asked to end before there was a verdict"
  },
  "host/usage": { level: "error", means: "error", title: "An option is missing, unknown, or contradicts another" },
  "host/internal": { level: "error", means: "error", title: "as-declared itself failed" }
};

// src/sbom/rules.ts
var SBOM_RULES = {
  // Reading it
  "sbom/missing": { level: "error", means: "fail", title: "The SBOM is not where it is said to be" },
  "sbom/unreadable": {
    level: "error",
    means: "error",
    title: "The SBOM is there but is not a regular file or cannot be read"
  },
  "sbom/too-large": { level: "error", means: "fail", title: "The SBOM has more bytes than are read" },
  "sbom/corrupt": { level: "error", means: "fail", title: "The compressed SBOM is damaged, or something follows it" },
  "sbom/document-type": {
    level: "error",
    means: "fail",
    title: "The SBOM is XML with a document type, which can declare entities"
  },
  "sbom/not-utf-8": { level: "error", means: "fail", title: "The SBOM is not UTF-8 text" },
  "sbom/not-parsable": { level: "error", means: "fail", title: "The SBOM is neither JSON nor XML" },
  "sbom/duplicate-key": {
    level: "error",
    means: "fail",
    title: "An object of the SBOM has the same key twice, which two readers read as two different SBOMs"
  },
  "sbom/too-deep": { level: "error", means: "fail", title: "The SBOM is nested deeper than any real one" },
  "sbom/too-many-values": { level: "error", means: "fail", title: "The SBOM holds more values than are judged" },
  "sbom/too-slow": { level: "error", means: "fail", title: "The SBOM takes longer to judge than any real one" },
  "sbom/too-much-memory": {
    level: "error",
    means: "fail",
    title: "The SBOM takes more memory to judge than any real one"
  },
  "sbom/not-cyclonedx": { level: "error", means: "fail", title: "The document is not a CycloneDX SBOM" },
  "sbom/unsupported-version": {
    level: "error",
    means: "fail",
    title: "The SBOM is of a CycloneDX version that is not read"
  },
  "sbom/fault": { level: "error", means: "error", title: "Judging the SBOM ended in a fault of as-declared itself" },
  // Its form
  "sbom/schema-invalid": { level: "error", means: "fail", title: "The SBOM breaks the schema of its version" },
  "sbom/unknown-license-id": {
    level: "warning",
    means: "fail",
    title: "A licence id is not on the SPDX list that CycloneDX refers to"
  },
  "sbom/malformed-iri": { level: "notice", means: "fail", title: "A link in the SBOM is not an IRI reference" },
  // Its meaning
  "sbom/empty": { level: "error", means: "fail", title: "The SBOM names neither a subject nor a component" },
  "sbom/no-components": {
    level: "warning",
    means: "fail",
    title: "The SBOM names its subject and lists nothing in it"
  },
  "sbom/duplicate-bom-ref": {
    level: "error",
    means: "fail",
    title: "Two elements of the SBOM carry the same bom-ref"
  },
  "sbom/dangling-reference": {
    level: "warning",
    means: "fail",
    title: "The dependency graph refers to an element that the SBOM does not hold"
  },
  "sbom/cyclic-dependency": { level: "notice", means: "fail", title: "An element of the SBOM depends on itself" },
  "sbom/mixed-scripts": {
    level: "warning",
    means: "fail",
    title: "A word in a name is written in letters of several scripts, which look alike"
  },
  "sbom/unsafe-address": {
    level: "error",
    means: "fail",
    title: "A link in the SBOM runs something or reads a file where it is followed"
  },
  "sbom/deceptive-text": {
    level: "error",
    means: "fail",
    title: "A name, version or purl holds characters that are invisible or reorder what is seen"
  },
  "sbom/wrong-hash-length": {
    level: "error",
    means: "fail",
    title: "A hash has another length than its algorithm gives"
  },
  "sbom/unparsable-purl": { level: "warning", means: "fail", title: "A purl cannot be parsed" },
  "sbom/purl-contradicts-name": {
    level: "warning",
    means: "fail",
    title: "A component's purl names another package than the component does"
  },
  "sbom/purl-contradicts-version": {
    level: "warning",
    means: "fail",
    title: "A component's purl names another version than the component does"
  },
  // The organisation's rules
  "sbom/denied-license": { level: "error", means: "fail", title: "A component is under a licence that is denied" },
  "sbom/license-not-allowed": {
    level: "error",
    means: "fail",
    title: "A component is under a licence that is not on the list of allowed ones"
  },
  "sbom/unknown-license": {
    level: "warning",
    means: "fail",
    title: "What a component says of its licence cannot be judged"
  },
  "sbom/no-license": { level: "warning", means: "fail", title: "Components say nothing of their licence" },
  "sbom/too-many-license-expressions": {
    level: "error",
    means: "fail",
    title: "The SBOM holds more different licence expressions than are judged"
  },
  "sbom/unusable-license-entry": {
    level: "error",
    means: "error",
    title: "An entry of the policy's licence lists cannot be used"
  },
  "sbom/license-entry-not-spdx": {
    level: "warning",
    means: "fail",
    title: "An entry of the policy's licence lists is not an SPDX licence and is compared as a free name"
  },
  "sbom/denied-package": { level: "error", means: "fail", title: "A package is denied" },
  "sbom/package-not-judged": {
    level: "error",
    means: "fail",
    title: "A rule that denies a package may apply to a component, and what the SBOM says does not settle it"
  },
  "sbom/unusable-package-pattern": {
    level: "error",
    means: "error",
    title: "A pattern of denied packages in the policy cannot be used"
  },
  "sbom/missing-hash": { level: "warning", means: "fail", title: "Components have no hash" },
  "sbom/missing-purl": { level: "warning", means: "fail", title: "Components have no purl" },
  "sbom/no-dependency-graph": { level: "warning", means: "fail", title: "The SBOM does not say what depends on what" },
  // Whose it is
  "sbom/no-subject": { level: "error", means: "fail", title: "The SBOM does not say what it describes" },
  "sbom/nothing-to-match": {
    level: "error",
    means: "error",
    title: "The SBOM must match the tool, and there is no tool to match it with"
  },
  "sbom/subject-name-mismatch": { level: "error", means: "fail", title: "The SBOM describes a tool of another name" },
  "sbom/subject-version-mismatch": {
    level: "error",
    means: "fail",
    title: "The SBOM describes another version of the tool"
  },
  "sbom/subject-purl-mismatch": { level: "error", means: "fail", title: "The SBOM describes a tool of another purl" },
  "sbom/subject-digest-mismatch": {
    level: "error",
    means: "fail",
    title: "The SBOM's hash of the tool is not the artifact's"
  }
};

// src/signature/rules.ts
var SIGNATURE_RULES = {
  "signature/missing": {
    level: "error",
    means: "fail",
    title: "There is no signature for the artifact"
  },
  "signature/bundle-unreadable": {
    level: "error",
    means: "error",
    title: "The bundle file cannot be read"
  },
  "signature/bundle-too-large": {
    level: "error",
    means: "fail",
    title: "The bundle is larger than any real one"
  },
  "signature/not-json": {
    level: "error",
    means: "fail",
    title: "The bundle, or the statement signed in it, is not JSON in UTF-8"
  },
  "signature/duplicate-key": {
    level: "error",
    means: "fail",
    title: "An object in the bundle, or in the statement signed in it, has the same key twice"
  },
  "signature/too-deep": {
    level: "error",
    means: "fail",
    title: "The bundle, or the statement signed in it, is nested deeper than any real one"
  },
  "signature/bundle-version": {
    level: "error",
    means: "fail",
    title: "The bundle has a media type that is not known"
  },
  "signature/bundle-base64": {
    level: "error",
    means: "fail",
    title: "A value of the bundle is not canonical base64"
  },
  "signature/bundle-malformed": {
    level: "error",
    means: "fail",
    title: "The bundle does not have the form that its media type prescribes"
  },
  "signature/managed-key": {
    level: "error",
    means: "fail",
    title: "The artifact is signed with a key, and nobody has named one"
  },
  "signature/too-many-log-entries": {
    level: "error",
    means: "fail",
    title: "The bundle holds more log entries than any real one"
  },
  "signature/too-many-timestamps": {
    level: "error",
    means: "fail",
    title: "The bundle holds more timestamps than any real one"
  },
  "signature/too-many-certificates": {
    level: "error",
    means: "fail",
    title: "The bundle holds more certificates than any real one"
  },
  "signature/too-many-subjects": {
    level: "error",
    means: "fail",
    title: "The signed statement names more subjects than any real one"
  },
  "signature/too-many-digests": {
    level: "error",
    means: "fail",
    title: "A subject of the signed statement has more digests than any real one"
  },
  "signature/no-inclusion-proof": {
    level: "error",
    means: "fail",
    title: "A log entry comes without the proof that the log includes it"
  },
  "signature/not-logged": {
    level: "error",
    means: "fail",
    title: "The signature is in too few transparency logs"
  },
  "signature/untrusted-log": {
    level: "error",
    means: "fail",
    title: "No trusted log vouches for a log entry"
  },
  "signature/log-key-expired": {
    level: "error",
    means: "fail",
    title: "A log entry was made outside the validity of its log key"
  },
  "signature/log-mismatch": {
    level: "error",
    means: "fail",
    title: "A log entry is about another signature"
  },
  "signature/timestamp": {
    level: "error",
    means: "fail",
    title: "Nothing trusted attests when the signature was made"
  },
  "signature/certificate-malformed": {
    level: "error",
    means: "fail",
    title: "The signing certificate cannot be read"
  },
  "signature/certificate-identity": {
    level: "error",
    means: "fail",
    title: "The signing certificate does not name exactly one signer and one issuer"
  },
  "signature/not-a-signing-certificate": {
    level: "error",
    means: "fail",
    title: "The certificate was not issued for signing code"
  },
  "signature/untrusted-certificate": {
    level: "error",
    means: "fail",
    title: "No trusted authority issued the signing certificate"
  },
  "signature/expired-certificate": {
    level: "error",
    means: "fail",
    title: "The signature was made outside the validity of its certificate"
  },
  "signature/invalid-signature": {
    level: "error",
    means: "fail",
    title: "The signature does not fit what it is said to sign"
  },
  "signature/unverifiable": {
    level: "error",
    means: "fail",
    title: "The bundle cannot be verified, for a reason without a rule of its own"
  },
  "signature/payload-type": {
    level: "error",
    means: "fail",
    title: "What is signed is not an in-toto statement"
  },
  "signature/statement-malformed": {
    level: "error",
    means: "fail",
    title: "The signed statement does not have the form of an in-toto statement"
  },
  "signature/no-subject": {
    level: "error",
    means: "fail",
    title: "The signed statement is about nothing"
  },
  "signature/subject-mismatch": {
    level: "error",
    means: "fail",
    title: "The signature is for another artifact"
  },
  "signature/artifact-changed": {
    level: "error",
    means: "error",
    title: "The artifact changed while it was judged"
  },
  "signature/no-identity-in-policy": {
    level: "error",
    means: "fail",
    title: "The policy names nobody who may sign the tool"
  },
  "signature/attestations-unavailable": {
    level: "error",
    means: "error",
    title: "The attestations that GitHub keeps could not be read"
  },
  "signature/too-many-bundles": {
    level: "error",
    means: "fail",
    title: "More bundles are offered for the artifact than anybody needs"
  },
  "signature/too-old": {
    level: "error",
    means: "fail",
    title: "The signature was made before the day from which the policy takes them"
  },
  "signature/other-package": {
    level: "error",
    means: "fail",
    title: "The artifact was signed as another package than the manifest names"
  },
  "signature/manifest-mismatch": {
    level: "error",
    means: "fail",
    title: "The publisher has signed another manifest with the artifact than the one that is judged"
  },
  "signature/embedded-root": {
    level: "notice",
    means: "fail",
    title: "Whom to trust was not fetched, and may have changed since"
  },
  "signature/no-provenance": {
    level: "error",
    means: "fail",
    title: "No bundle holds a statement of the kind that the policy wants"
  },
  "signature/provenance-malformed": {
    level: "error",
    means: "fail",
    title: "The provenance does not have the form of its kind"
  },
  "signature/provenance-disagrees": {
    level: "error",
    means: "fail",
    title: "The provenance says something else of the build than the certificate that signed it"
  },
  "signature/source-mismatch": {
    level: "error",
    means: "fail",
    title: "The artifact was not built from a repository that the policy wants"
  },
  "signature/ref-mismatch": {
    level: "error",
    means: "fail",
    title: "The artifact was not built from a branch or tag that the policy wants"
  },
  "signature/commit-mismatch": {
    level: "error",
    means: "fail",
    title: "The artifact was not built from the commit that the policy wants"
  },
  "signature/workflow-mismatch": {
    level: "error",
    means: "fail",
    title: "The artifact was not built by a workflow that the policy wants"
  },
  "signature/builder-mismatch": {
    level: "error",
    means: "fail",
    title: "The artifact was not built by a builder that the policy wants"
  },
  "signature/trigger-mismatch": {
    level: "error",
    means: "fail",
    title: "The build was not started by an event that the policy wants"
  },
  "signature/self-hosted-runner": {
    level: "error",
    means: "fail",
    title: "The artifact was built on a machine that the platform does not host, or nobody knows on which"
  },
  "signature/key-unusable": {
    level: "error",
    means: "error",
    title: "A public key is not one that signatures are verified with here"
  },
  "signature/digest-not-enough": {
    level: "error",
    means: "error",
    title: "The signature cannot be verified by the digest that is known of the artifact"
  },
  "signature/key-mismatch": {
    level: "error",
    means: "fail",
    title: "The key that signed is not one that the policy names for the tool"
  },
  "signature/issuer-mismatch": {
    level: "error",
    means: "fail",
    title: "The signer's identity was issued by somebody whom the policy does not name"
  },
  "signature/identity-mismatch": {
    level: "error",
    means: "fail",
    title: "The signer is not one whom the policy names for the tool"
  },
  "signature/trust-root-unreadable": {
    level: "error",
    means: "error",
    title: "The trusted root cannot be read"
  },
  "signature/trust-root-malformed": {
    level: "error",
    means: "error",
    title: "The trusted root does not have the form of one"
  },
  "signature/trust-root-unreachable": {
    level: "error",
    means: "error",
    title: "The trusted root of Sigstore's public instance cannot be brought up to date"
  }
};

// src/step/rules.ts
var STEP_RULES = {
  "host/step-input": {
    level: "error",
    means: "error",
    title: "An input of the step is missing, unknown, or contradicts another"
  },
  "host/pull-request-target": {
    level: "error",
    means: "error",
    title: "A tool of a pull request would be run with the base repository's secrets at hand"
  },
  "policy/base-unavailable": {
    level: "error",
    means: "error",
    title: "The policy or the trusted root could not be read from the base of the pull request that it judges"
  },
  "policy/head-differs": {
    level: "warning",
    means: "fail",
    title: "The pull request changes the policy, and was judged by the one of its base"
  }
};

// src/rules.ts
var RULES = {
  ...SIGNATURE_RULES,
  ...SBOM_RULES,
  ...MANIFEST_RULES,
  ...ARTIFACT_RULES,
  ...POLICY_RULES,
  ...RUNTIME_RULES,
  ...HOST_RULES,
  ...INIT_RULES,
  ...STEP_RULES,
  ...REPORT_RULES
};

export {
  RULES
};
