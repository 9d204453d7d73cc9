#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  complain
} from "./chunks/chunk-SWQYJW2Z.js";
import "./chunks/chunk-76HOL2HO.js";
import {
  closeInherited
} from "./chunks/chunk-WVQSPER4.js";
import {
  clearOutlets
} from "./chunks/chunk-F34YAVAS.js";
import {
  VERSION
} from "./chunks/chunk-CIDQ57MQ.js";
import "./chunks/chunk-XRBIAMMH.js";
import "./chunks/chunk-VB4KQH2N.js";
import {
  outletsOf,
  usage
} from "./chunks/chunk-S2X4RNSD.js";
import {
  nearest
} from "./chunks/chunk-V6OJWN42.js";
import "./chunks/chunk-V27FFKIZ.js";
import "./chunks/chunk-7CVMXK6S.js";
import "./chunks/chunk-4U4UNNTW.js";
import "./chunks/chunk-YCN5EOQR.js";
import "./chunks/chunk-26LVTRER.js";

// src/commands/commands.ts
var COMMANDS = /* @__PURE__ */ new Map([
  [
    "init",
    {
      does: "write a first manifest, scenario, policy and workflow for a tool",
      load: async () => (await import("./chunks/init-FL3TC4J3.js")).initCommand
    }
  ],
  [
    "gate",
    {
      does: "ask all five questions about tools, and give one verdict",
      load: async () => (await import("./chunks/gate-TCD4Q2E2.js")).gateCommand
    }
  ],
  [
    "run",
    {
      does: "run a tool inside exactly what it may have",
      load: async () => (await import("./chunks/run-LXKJQ6MM.js")).runCommand
    }
  ],
  [
    "check",
    {
      does: "hold what tools ask for against a policy, and run nothing",
      load: async () => (await import("./chunks/check-BWBELVNA.js")).checkCommand
    }
  ],
  [
    "policy explain",
    {
      does: "print what a tool may have, and every line that decided it",
      load: async () => (await import("./chunks/explain-2XYHV2TK.js")).explainCommand
    }
  ],
  [
    "policy show",
    {
      does: "print a policy in its normal form, alone or with all that it extends",
      load: async () => (await import("./chunks/show-DVKFJYEG.js")).showCommand
    }
  ],
  [
    "policy test",
    {
      does: "run cases that a policy must judge as they say",
      load: async () => (await import("./chunks/test-M6Z2EGZO.js")).testCommand
    }
  ],
  [
    "diff",
    {
      does: "tell what a manifest asks for that it did not ask for before",
      load: async () => (await import("./chunks/diff-ERA2GF5B.js")).diffCommand
    }
  ],
  [
    "schema",
    {
      does: "print the JSON Schema of manifests, policies, scenarios, reports or changes",
      load: async () => (await import("./chunks/schema-BYRIP735.js")).schemaCommand
    }
  ]
]);
function overview() {
  const width = Math.max(...[...COMMANDS.keys()].map((name) => name.length));
  const lines = [...COMMANDS].map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`);
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
  const names = [...COMMANDS.keys()];
  const [first = ""] = line;
  const below = names.filter((name) => name.startsWith(`${first} `));
  if (below.length > 0) throw usage(`Say which: ${below.join(", ")}.`);
  const meant = nearest(first, names);
  throw usage(`There is no command "${first}".${meant === void 0 ? "" : ` Did you mean "${meant}"?`}`);
}

// src/cli.ts
function asksForHelp(words) {
  const end = words.indexOf("--");
  return words.slice(0, end === -1 ? words.length : end).some((word) => word === "--help" || word === "-h");
}
async function main(line) {
  const [name] = line;
  if (name === void 0 || asksForHelp([name])) {
    process.stdout.write(overview());
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
function giveUp(error) {
  complain(error);
  process.exit(2);
}
function unanswered() {
  complain(new Error("It ran out of things to do before it had an answer."));
}
process.exitCode = 2;
process.on("uncaughtException", giveUp);
process.on("unhandledRejection", giveUp);
process.once("beforeExit", unanswered);
closeInherited();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  complain(error);
}
process.off("beforeExit", unanswered);
