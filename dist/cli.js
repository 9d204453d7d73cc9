#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  complain
} from "./chunks/chunk-VX657CKX.js";
import "./chunks/chunk-SFR2LBDY.js";
import {
  closeInherited
} from "./chunks/chunk-BPPHPZDS.js";
import {
  clearOutlets
} from "./chunks/chunk-DVNJ4ZQC.js";
import {
  VERSION
} from "./chunks/chunk-EA5BIJDC.js";
import "./chunks/chunk-P236W53P.js";
import "./chunks/chunk-SEUO74R6.js";
import {
  outletsOf,
  usage
} from "./chunks/chunk-QOFTWY73.js";
import {
  nearest
} from "./chunks/chunk-V6OJWN42.js";
import "./chunks/chunk-V27FFKIZ.js";
import "./chunks/chunk-7CVMXK6S.js";
import "./chunks/chunk-JIKLL23P.js";
import "./chunks/chunk-54PAQVUX.js";
import "./chunks/chunk-26LVTRER.js";

// src/commands/commands.ts
var COMMANDS = /* @__PURE__ */ new Map([
  [
    "init",
    {
      does: "write a first manifest, scenario, policy and workflow for a tool",
      load: async () => (await import("./chunks/init-IXI3G4MQ.js")).initCommand
    }
  ],
  [
    "gate",
    {
      does: "ask all five questions about tools, and give one verdict",
      load: async () => (await import("./chunks/gate-XV3UFDB5.js")).gateCommand
    }
  ],
  [
    "run",
    {
      does: "run a tool inside exactly what it may have",
      load: async () => (await import("./chunks/run-OAZRFIEJ.js")).runCommand
    }
  ],
  [
    "check",
    {
      does: "hold what tools ask for against a policy, and run nothing",
      load: async () => (await import("./chunks/check-HQOFQC4T.js")).checkCommand
    }
  ],
  [
    "policy explain",
    {
      does: "print what a tool may have, and every line that decided it",
      load: async () => (await import("./chunks/explain-Z46MLWCI.js")).explainCommand
    }
  ],
  [
    "policy show",
    {
      does: "print a policy in its normal form, alone or with all that it extends",
      load: async () => (await import("./chunks/show-D47XCQVT.js")).showCommand
    }
  ],
  [
    "policy test",
    {
      does: "run cases that a policy must judge as they say",
      load: async () => (await import("./chunks/test-3HXG2N6Q.js")).testCommand
    }
  ],
  [
    "diff",
    {
      does: "tell what a manifest asks for that it did not ask for before",
      load: async () => (await import("./chunks/diff-EVLBMYDR.js")).diffCommand
    }
  ],
  [
    "seccomp",
    {
      does: "print the system calls of a tool as a seccomp profile for container engines",
      load: async () => (await import("./chunks/seccomp-OMEXERJO.js")).seccompCommand
    }
  ],
  [
    "doctor",
    {
      does: "find out what this host can enforce, and how to get the rest",
      load: async () => (await import("./chunks/doctor-N6T2FQ3Z.js")).doctorCommand
    }
  ],
  [
    "schema",
    {
      does: "print the JSON Schema of manifests, policies, scenarios and of all that is written for programs",
      load: async () => (await import("./chunks/schema-37OZL5Q6.js")).schemaCommand
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
