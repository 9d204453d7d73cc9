#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  REFUSED,
  complain
} from "./chunks/chunk-LIBJKW76.js";
import "./chunks/chunk-RIES23YI.js";
import "./chunks/chunk-DNAIHMGC.js";
import {
  closeInherited
} from "./chunks/chunk-BPPHPZDS.js";
import {
  clearOutlets
} from "./chunks/chunk-JQLHPJ7F.js";
import {
  VERSION
} from "./chunks/chunk-GDOIBZK2.js";
import "./chunks/chunk-55BTHPJ6.js";
import "./chunks/chunk-DSV24SD4.js";
import "./chunks/chunk-6J6O3WXY.js";
import "./chunks/chunk-3KQWTZUF.js";
import {
  outletsOf,
  usage,
  wordsOfTool
} from "./chunks/chunk-5TVT7YHF.js";
import {
  nearest
} from "./chunks/chunk-V6OJWN42.js";
import "./chunks/chunk-V27FFKIZ.js";
import {
  systemReason
} from "./chunks/chunk-PVKMCQ3Q.js";
import {
  Refusal
} from "./chunks/chunk-RWKBM5BJ.js";
import "./chunks/chunk-YNZT7DV2.js";
import "./chunks/chunk-26LVTRER.js";

// src/commands/commands.ts
var COMMANDS = /* @__PURE__ */ new Map([
  [
    "init",
    {
      does: "write a first manifest, scenario, policy and workflow for a tool",
      load: async () => (await import("./chunks/init-LGWIIYEO.js")).initCommand
    }
  ],
  [
    "learn",
    {
      does: "run a tool, and print the smallest manifest that covers what it does",
      load: async () => (await import("./chunks/learn-BGEMI3CG.js")).learnCommand
    }
  ],
  [
    "gate",
    {
      does: "ask all five questions about tools, and give one verdict",
      load: async () => (await import("./chunks/gate-WHLXYR4Z.js")).gateCommand
    }
  ],
  [
    "run",
    {
      does: "run a tool inside exactly what it may have",
      load: async () => (await import("./chunks/run-G3I5USHR.js")).runCommand
    }
  ],
  [
    "verify",
    {
      does: "say whether a Sigstore bundle proves who made an artifact",
      load: async () => (await import("./chunks/verify-4PRXJIGC.js")).verifyCommand
    }
  ],
  [
    "sbom",
    {
      does: "say what is in an SBOM, and what is wrong with it",
      load: async () => (await import("./chunks/sbom-DE2ZQNJH.js")).sbomCommand
    }
  ],
  [
    "check",
    {
      does: "hold what tools ask for against a policy, and run nothing",
      load: async () => (await import("./chunks/check-ZHJRHEPM.js")).checkCommand
    }
  ],
  [
    "policy explain",
    {
      does: "print what a tool may have, and every line that decided it",
      load: async () => (await import("./chunks/explain-B2H56R2E.js")).explainCommand
    }
  ],
  [
    "policy show",
    {
      does: "print a policy in its normal form, alone or with all that it extends",
      load: async () => (await import("./chunks/show-HRRW7MBS.js")).showCommand
    }
  ],
  [
    "policy test",
    {
      does: "run cases that a policy must judge as they say",
      load: async () => (await import("./chunks/test-UVOHATXV.js")).testCommand
    }
  ],
  [
    "diff",
    {
      does: "tell what a manifest asks for that it did not ask for before",
      load: async () => (await import("./chunks/diff-5BPVMI3V.js")).diffCommand
    }
  ],
  [
    "seccomp",
    {
      does: "print the system calls of a tool as a seccomp profile for container engines",
      load: async () => (await import("./chunks/seccomp-DCBLMBQU.js")).seccompCommand
    }
  ],
  [
    "doctor",
    {
      does: "find out what this host can enforce, and how to get the rest",
      load: async () => (await import("./chunks/doctor-QEPW2WYF.js")).doctorCommand
    }
  ],
  [
    "schema",
    {
      does: "print the JSON Schema of manifests, policies, scenarios and of all that is written for programs",
      load: async () => (await import("./chunks/schema-CIBEE6VO.js")).schemaCommand
    }
  ]
]);
function namesBelow(group) {
  return [...COMMANDS.keys()].filter((name) => name.startsWith(`${group} `));
}
function isGroup(word) {
  return namesBelow(word).length > 0;
}
function overview(group) {
  const names = group === void 0 ? [...COMMANDS.keys()] : namesBelow(group);
  const width = Math.max(...names.map((name) => name.length));
  const lines = names.map((name) => `  ${name.padEnd(width)}  ${COMMANDS.get(name)?.does}`);
  return `as-declared gates a tool: who made it, what is in it, what it asks for, what it may have, what it did.

Usage
  as-declared COMMAND [options]
  as-declared COMMAND --help
  as-declared --version

Commands
${lines.join("\n")}

Exit codes
  0  the answer is yes
  1  the answer is no
  2  it could not be judged
`;
}
async function commandOf(line) {
  for (const length of [2, 1]) {
    const entry = COMMANDS.get(line.slice(0, length).join(" "));
    if (entry !== void 0) return { command: await entry.load(), words: line.slice(length) };
  }
  const [first = ""] = line;
  if (isGroup(first)) throw usage(`Say which: ${namesBelow(first).join(", ")}.`);
  const names = [...COMMANDS.keys()];
  const meant = names.find((name) => name.endsWith(` ${first}`)) ?? nearest(first, names);
  throw usage(`There is no command "${first}".${meant === void 0 ? "" : ` Did you mean "${meant}"?`}`);
}

// src/cli.ts
function asksForHelp(words) {
  return wordsOfTool(words).own.some((word) => word === "--help" || word === "-h");
}
async function main(line) {
  const [name] = line;
  if (name === void 0 || name === "help" || asksForHelp([name])) {
    process.stdout.write(overview());
    return 0;
  }
  if (isGroup(name) && asksForHelp(line.slice(1, 2))) {
    process.stdout.write(overview(name));
    return 0;
  }
  if (name === "--version") {
    process.stdout.write(`${VERSION}
`);
    return 0;
  }
  if (!asksForHelp(line)) {
    for (const outlets of outletsOf(line)) await clearOutlets(outlets);
  }
  const { command, words } = await commandOf(line);
  if (!asksForHelp(words)) return command.run(words);
  process.stdout.write(command.usage);
  return 0;
}
function refuseLostFolder() {
  try {
    process.cwd();
  } catch (cause) {
    throw new Refusal("host/usage", "The folder that as-declared was started in is not there any more.", {
      cause,
      fix: "Start it in a folder that is."
    });
  }
}
var UNANSWERED = process.argv[2] === "run" ? REFUSED : 2;
function giveUp(error) {
  complain(error);
  process.exit(UNANSWERED);
}
function unheard(cause) {
  giveUp(
    new Refusal("host/report-unwritable", `What was to be printed could not be: ${systemReason(cause)}.`, { cause })
  );
}
function unanswered() {
  complain(new Error("It ran out of things to do before it had an answer."));
}
process.exitCode = UNANSWERED;
process.on("uncaughtException", giveUp);
process.on("unhandledRejection", giveUp);
process.once("beforeExit", unanswered);
closeInherited();
try {
  refuseLostFolder();
  if (UNANSWERED === 2) process.stdout.on("error", unheard);
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  complain(error);
}
process.off("beforeExit", unanswered);
