import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  artifactName,
  isToolName,
  toolName,
  toolVersion
} from "./chunk-DXJN4JK6.js";
import {
  entry,
  givenTiers,
  yamlText
} from "./chunk-XMDZ2D5H.js";
import {
  BASE_RUNTIME,
  DEFAULTS,
  ISOLATION,
  NEVERALLOW
} from "./chunk-N4XFQBPP.js";
import "./chunk-XGOUBRDT.js";
import {
  CATEGORIES,
  hostCovers,
  parseDomain,
  refuseUnsafeEnv
} from "./chunk-X3RQCJQN.js";
import "./chunk-ZBW5BUPU.js";
import {
  pathCovers
} from "./chunk-4IQZMC4H.js";
import "./chunk-TQCHYOZ7.js";
import "./chunk-F2HI63QH.js";
import {
  oneOf,
  readOptions,
  refusePositionals,
  usage
} from "./chunk-5TVT7YHF.js";
import "./chunk-V6OJWN42.js";
import {
  require_shell_quote
} from "./chunk-NUKDASBL.js";
import "./chunk-LAAKWUXD.js";
import {
  jsonText
} from "./chunk-76KL262O.js";
import "./chunk-3GAUR5JY.js";
import {
  DocumentText,
  MAX_DOCUMENT_BYTES,
  parseDocument
} from "./chunk-QGV6EUNW.js";
import {
  defined
} from "./chunk-WCEVALIF.js";
import "./chunk-PBSXYOHX.js";
import "./chunk-QPMTDPWL.js";
import {
  inertLines,
  visible
} from "./chunk-V27FFKIZ.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-IIHSP32Q.js";
import "./chunk-Y625BJLB.js";
import {
  quoted
} from "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import {
  Refusal
} from "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
import {
  __callDispose,
  __toESM,
  __using
} from "./chunk-26LVTRER.js";

// src/commands/init.ts
var import_shell_quote = __toESM(require_shell_quote(), 1);
import { basename as basename4, relative as relative4 } from "node:path";

// src/init/first-files.ts
import { realpath as realpath2 } from "node:fs/promises";
import { join as join6, relative as relative3 } from "node:path";

// src/init/plain.ts
import { posix } from "node:path";
var PLAIN_NAME = /^(?!-)[\w@+=,.-]+$/;
var MAX_PACKAGE_NAME = 214;
var NO_CHARACTER = new RegExp("\\p{Noncharacter_Code_Point}", "u");
function shown(text) {
  return visible(quoted(text));
}
function isReadable(text) {
  return visible(text) === text && !NO_CHARACTER.test(text);
}
function isPackageName(name) {
  return name !== "" && name.length <= MAX_PACKAGE_NAME && isReadable(name);
}
function isPlainName(name) {
  return PLAIN_NAME.test(name) && name !== "." && name !== "..";
}
function plainPath(path) {
  if (path === "" || path.startsWith("/")) return void 0;
  const normal = posix.normalize(path).replace(/\/$/, "");
  return normal.split("/").every(isPlainName) ? normal : void 0;
}

// src/init/denied.ts
function prohibitionsOf(neverallow) {
  return neverallow.map(({ id, deny }) => ({
    id,
    domains: deny.domains.map(({ value }) => value.host),
    env: deny.env.map(({ value }) => value),
    spawn: deny.spawn.map(({ value }) => value)
  }));
}
function deniesHost({ domains }, host) {
  const term = parseDomain(host);
  return "value" in term && domains.some((denied) => hostCovers(denied, term.value.host));
}
function deniesVariable({ env }, { name }) {
  return env.includes(name);
}
function deniesProgram({ spawn }, path) {
  return spawn.some((denied) => pathCovers(denied, path));
}
function allowed({ asked, remarks }, prohibitions, how) {
  const { part, name, denies } = how;
  const judged = asked.map((one) => ({ one, by: prohibitions.find((each) => denies(each, one.value)) }));
  const refused = judged.flatMap(({ one, by }) => {
    if (by === void 0) return [];
    return [{ part, text: `${shown(name(one.value))}, from ${one.from}: "${by.id}" of the policy never allows it.` }];
  });
  return {
    asked: judged.flatMap(({ one, by }) => by === void 0 ? [one] : []),
    remarks: [...remarks, ...refused]
  };
}

// src/init/documents/remarks.ts
function about({ remarks }, ...parts) {
  return remarks.filter(({ part }) => parts.includes(part)).map(({ text }) => text);
}

// src/init/documents/capabilities.ts
var NOT_ASKED = {
  networking: {
    why: "No file names a host, and which hosts a tool talks to is not guessed.",
    example: "networking: { allowed_domains: [api.example.com] }"
  },
  files: {
    why: "Paths of the host are not guessed.",
    example: "filesystem: { read: [/data/], write: [/data/out/] }"
  },
  process: { why: "No file names a program that it starts.", example: "process: { spawn: [/usr/bin/git] }" },
  env: {
    why: "No file names a variable that it reads.",
    example: "env: [{ name: API_KEY, required: true, secret: true }]"
  }
};
function capabilities(proposal) {
  const asked = [...networking(proposal), ...programs(proposal), ...environment(proposal)];
  const comment = "What the tool needs. Limits that are not named (memory, cpu, process) are the policy\u2019s defaults.";
  return asked.length === 0 ? [] : [entry("capabilities", { entries: asked }, comment)];
}
function notAsked(proposal) {
  const made = {
    networking: proposal.domains.length > 0,
    files: false,
    process: proposal.spawn.length > 0,
    env: proposal.env.length > 0
  };
  const kinds = Object.keys(NOT_ASKED).filter((kind) => !made[kind]);
  return [
    "",
    'Not asked for under "capabilities", and so denied:',
    ...kinds.flatMap((kind) => {
      const { why, example } = NOT_ASKED[kind];
      return [`  ${example}`, ...[why, ...about(proposal, kind)].map((line) => `    ${line}`)];
    })
  ];
}
function networking(proposal) {
  const { domains } = proposal;
  if (domains.length === 0) return [];
  const value = { entries: [entry("allowed_domains", domains.map(plain))] };
  const words = `Hosts, from ${sources(domains)}. Others that the tool talks to are not guessed.`;
  return [entry("networking", value, words, ...about(proposal, "networking"))];
}
function programs(proposal) {
  const { spawn } = proposal;
  if (spawn.length === 0) return [];
  const value = { entries: [entry("spawn", spawn.map(plain))] };
  const words = `Programs that it starts, from ${sources(spawn)}, at the paths that Debian and Ubuntu use.`;
  return [entry("process", value, words, ...about(proposal, "process"))];
}
function environment(proposal) {
  const { env } = proposal;
  if (env.length === 0) return [];
  const words = "Variables that it reads. What may be a secret is marked as one; a case gives it a stand-in.";
  return [entry("env", env.map(variable), words, ...about(proposal, "env"))];
}
function variable({ value, from }) {
  const { name, required, secret } = value;
  const entries = [entry("name", name), entry("required", required), entry("secret", secret)];
  return { inline: true, comment: [`From ${from}.`], entries };
}
function plain({ value }) {
  return value;
}
function sources(all) {
  return [...new Set(all.map(({ from }) => from))].join(", ");
}

// src/init/documents/manifest.ts
function manifestText(proposal) {
  const { name, version, category } = proposal;
  const header = [
    `What ${name.value} asks for. It is a request: the policy decides, and what is not written here is denied.`,
    `"as-declared init" wrote it down from ${sourcesOf(proposal)}. Correct it: it is yours from now on.`,
    ...about(proposal, "platform", "runtime")
  ];
  const entries = [
    entry("name", name.value, `From ${name.from}.`),
    entry("version", version.value, `From ${version.from}. Keep it in step with the releases.`),
    entry(
      "category",
      category.value,
      `From ${category.from}.`,
      `It picks the policy's ceiling and the system calls: ${CATEGORIES.join(", ")}.`
    ),
    ...dependencies(proposal),
    artifact(proposal),
    ...entrypoint(proposal),
    ...capabilities(proposal),
    isolation()
  ];
  return yamlText(header, { entries, after: [...noEntrypoint(proposal), ...notAsked(proposal)] });
}
function sourcesOf({ sources: sources2 }) {
  return sources2.length === 0 ? "what is in the folder" : sources2.join(", ");
}
function dependencies({ dependencies: dependencies2 }) {
  return dependencies2.length === 0 ? [] : [entry("dependencies", dependencies2, "Packages that it is built from.")];
}
function artifact(proposal) {
  const { artifact: artifact2, lockfile } = proposal;
  const path = entry("path", artifact2.path, "Made by the command that packs the tool: a build output, for .gitignore.");
  const entries = lockfile === void 0 ? [path] : [
    path,
    entry(
      "closure",
      { entries: [entry("lockfile", lockfile.value)] },
      `For ${lockfile.from}: as-declared installs them itself, and runs none of their scripts.`
    )
  ];
  const after = [
    ...about(proposal, "closure"),
    'Once releases are signed, their Sigstore bundle is named here ("bundle"), and their SBOM at the top ("sbom_ref").'
  ];
  return entry("artifact", { entries, after }, "The bytes that are judged and run. What is not in them is not there.");
}
function entrypoint(proposal) {
  const { start } = proposal;
  if (start === void 0) return [];
  const { command, cwd } = start.value;
  const entries = [entry("command", command), ...cwd === void 0 ? [] : [entry("cwd", cwd)]];
  const words = "Words, and not a line for a shell: a bare one is a program of the host, one with a slash a file of the tool.";
  return [entry("entrypoint", { entries }, `From ${start.from}.`, words, ...about(proposal, "entrypoint", "build"))];
}
function noEntrypoint(proposal) {
  if (proposal.start !== void 0) return [];
  const seen = about(proposal, "entrypoint").map((line) => `  ${line}`);
  return [
    "",
    "Missing, since no file says it: how the tool starts.",
    "  entrypoint: { command: [node, main.js] }",
    ...seen
  ];
}
function isolation() {
  const value = { entries: [entry("required", ISOLATION)] };
  return entry("isolation", value, "Without these the author would not have the tool run.");
}

// src/init/documents/policy.ts
function policyText(proposal) {
  const header = [
    "What the tools of this repository may have. What is not listed is denied.",
    "A pull request is judged by the policy of its base branch: merge this file first, and keep .github/ under CODEOWNERS."
  ];
  return yamlText(header, {
    entries: [
      entry("schema_version", 1),
      entry("name", "first"),
      entry(
        "mode",
        "enforce",
        "enforce: asking for more fails. audit: it is said, and the tool is tried with what it may have."
      ),
      supplyChain(),
      baseRuntime(),
      entry("defaults", inline(DEFAULTS), "Limits of tools that name none."),
      categories(proposal),
      neverAllow()
    ]
  });
}
function inline(values2) {
  return { inline: true, entries: Object.entries(values2).map(([key, value]) => entry(key, value)) };
}
function supplyChain() {
  const require2 = {
    entries: [
      entry(
        "signature",
        false,
        'true, once releases are signed (actions/attest-build-provenance or cosign) and "identities" names the signer:',
        "  identities:",
        "    - issuer: https://token.actions.githubusercontent.com",
        "      subject: https://github.com/OWNER/REPOSITORY/.github/workflows/release.yml@refs/tags/v1.0.0"
      ),
      entry(
        "sbom",
        false,
        'true, once the manifest\u2019s sbom_ref names a CycloneDX SBOM ("npm sbom --sbom-format cyclonedx").'
      ),
      entry("sbom_subject_match", false, "true, once that SBOM describes the packed artifact itself.")
    ]
  };
  const comment = "Who made it, and what is in it. Nothing is asked yet; turn these on one by one.";
  return entry("supply_chain", { entries: [entry("require", require2)] }, comment);
}
function baseRuntime() {
  const comment = "What every tool has without asking: the host\u2019s programs and libraries, read-only. Nothing of /home or /run.";
  return entry("base_runtime", inline(BASE_RUNTIME), comment);
}
function categories({ category, domains, env, spawn }) {
  const lists = { domains: values(domains), spawn: values(spawn), env: env.map(({ value: value2 }) => value2.name) };
  const asked = Object.entries(lists).filter(([, list]) => list.length > 0);
  const ceiling = asked.length === 0 ? inline({}) : { entries: asked.map(([key, list]) => entry(key, list)) };
  const words = asked.length === 0 ? "Nothing beyond the defaults: domains, ports, read, write, spawn, env, listen and larger limits would stand here." : "Copied from what the manifest asks for. Take out what it should not have.";
  const value = {
    entries: [
      entry("ceiling", ceiling, words),
      entry("require_isolation", ISOLATION, "What the sandbox must be made of; where one is missing nothing passes.")
    ]
  };
  const comment = "The most that tools of each category may have. A manifest may ask for any category that stands here.";
  return entry("categories", { entries: [entry(category.value, value)] }, comment);
}
function values(all) {
  return all.map(({ value }) => value);
}
function neverAllow() {
  const items = NEVERALLOW.map((each) => {
    return { entries: Object.entries(each).map(([key, value]) => entry(key, value)) };
  });
  return entry("neverallow", items, "What no tool may have, whatever stands above.");
}

// src/init/documents/scenario.ts
var STAND_IN = "stand-in";
var CASES = [
  "",
  "What else a case may say:",
  "  args: [--out, /data/out]                     words that follow the entrypoint",
  '  stdin: "text"                                what it reads from its standard input',
  '  files: { "/data/": fixtures }                a folder beside this file, at a path that the manifest asks for',
  "  upstreams:                                   replies of a host that the manifest asks for: nothing is sent out",
  '    "api.example.com:443": [{ path: /v1, status: 200, body: "{}" }]',
  '  expect: { exit_code: 0, stdout_matches: ["hello *"] }',
  "And for a server of the Model Context Protocol over stdio, in the place of cases or beside them:",
  "  mcp: {}                                      it is talked with, and every tool that it lists is called"
];
var CONVERSATION = [
  "",
  "What else it may say:",
  "  calls:                                       calls whose arguments cannot be guessed from the schema",
  '    - { tool: read_note, arguments: { id: "1" }, expect: { text_matches: ["hello *"] } }',
  '  args, env, files, upstreams                  as a case has them: files: { "/data/": fixtures }',
  "  auto: false                                  call no other tools"
];
var BROUGHT_OUT = "The gate sees what that brings out and nothing else.";
function scenarioText(proposal) {
  const { name, exercise: how } = proposal;
  const exercised = `How ${name.value} is exercised:`;
  if (how === "mcp") {
    const header2 = [`${exercised} a conversation with it, in a sandbox of its own. ${BROUGHT_OUT}`];
    return yamlText(header2, { entries: [conversation(proposal)], after: CONVERSATION });
  }
  const header = [
    `${exercised} each case is one run, in a sandbox of its own.`,
    `${BROUGHT_OUT} Write one for each thing that the tool does.`
  ];
  const { entries, comment } = exercise(how);
  const first = { comment, entries: [...entries, ...standIns(proposal)] };
  return yamlText(header, { entries: [entry("cases", [first])], after: CASES });
}
function conversation(proposal) {
  const comment = "A client initializes the server, lists its tools, and calls each with arguments made from its schema.";
  const entries = standIns(proposal);
  return entry("mcp", { entries, inline: entries.length === 0 }, comment);
}
function exercise(how) {
  switch (how) {
    case "help":
      return {
        comment: ["A guess to start with: that --help prints a line, whatever it says, and ends with 0."],
        entries: [entry("name", "prints its help"), entry("args", ["--help"]), entry("expect", expectation("\n"))]
      };
    case "plain-run":
      return {
        comment: ["A guess to start with: that it needs no argument and ends with 0."],
        entries: [entry("name", "runs without arguments"), entry("expect", expectation())]
      };
  }
}
function expectation(...texts) {
  const matches = texts.length === 0 ? [] : [entry("stdout_matches", texts)];
  return { entries: [entry("exit_code", 0), ...matches] };
}
function standIns({ env }) {
  const required = env.filter(({ value }) => value.required);
  if (required.length === 0) return [];
  const entries = required.map(({ value }) => entry(value.name, STAND_IN));
  return [entry("env", { entries }, "Values made up for the trial. Never put a real secret here.")];
}

// src/init/documents/workflow.ts
var CHECKOUT = { uses: "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8", version: "v5.0.0" };
var GATE = "as-declared/as-declared@v0";
function workflowText(proposal, { manifest, policy, pack }) {
  const header = [
    'Gates the tool in every pull request. Make the job "gate" a required status check: a job that is skipped counts as',
    'passed, so give it no "if" and no path filters. This file is part of what is to be guarded: see CODEOWNERS.'
  ];
  const steps = [
    {
      entries: [
        { key: "uses", value: CHECKOUT.uses, aside: CHECKOUT.version },
        entry("with", { entries: [entry("persist-credentials", false, "Nothing that runs later finds a token.")] })
      ]
    },
    {
      comment: [
        "The bytes that are judged. A tool that has to be built is built here, before it is packed.",
        ...about(proposal, "build", "runtime")
      ],
      entries: [entry("name", "Pack the tool"), entry("run", pack.join(" "))]
    },
    {
      comment: ["In a pull request the policy is read from the base branch, never from the head that it judges."],
      entries: [
        entry("uses", GATE),
        entry("with", { entries: [entry("manifest", manifest), entry("policy", policy)] })
      ]
    }
  ];
  const gate = {
    entries: [
      entry("runs-on", "ubuntu-24.04"),
      entry("timeout-minutes", 15),
      entry("permissions", { entries: [entry("contents", "read")] }, "To check out, and to read the base\u2019s policy."),
      entry("steps", steps)
    ]
  };
  return yamlText(header, {
    entries: [
      entry("name", "as-declared"),
      entry("on", ["pull_request", "merge_group"]),
      entry("permissions", { inline: true, entries: [] }, "None, but for what the job names."),
      entry("jobs", { entries: [entry("gate", gate)] })
    ]
  });
}

// src/init/folder.ts
import { opendir, realpath, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";

// src/init/read-file.ts
import { constants, open } from "node:fs/promises";
var HEAD_BYTES = 256;
var WHOLE_BYTES = MAX_DOCUMENT_BYTES + 1;
var ANY_EXECUTE_BIT = 73;
async function openRegular(path) {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw new Error("not a regular file");
}
async function readBeginning(handle, limit) {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(limit), 0, limit, 0);
  return buffer.subarray(0, bytesRead);
}
function unreadable(path, cause) {
  return new Refusal("host/init-unreadable", `The file "${path}" cannot be read.`, {
    place: { file: path },
    fix: "Let this user read it.",
    cause
  });
}
async function readHead(path) {
  try {
    var _stack = [];
    try {
      const handle = __using(_stack, await openRegular(path), true);
      const { mode } = await handle.stat();
      const head = (await readBeginning(handle, HEAD_BYTES)).toString("latin1");
      return { executable: (mode & ANY_EXECUTE_BIT) !== 0, head };
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (cause) {
    throw unreadable(path, cause);
  }
}
async function readWhole(path) {
  try {
    var _stack = [];
    try {
      const handle = __using(_stack, await openRegular(path), true);
      return await readBeginning(handle, WHOLE_BYTES);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

// src/init/folder.ts
var MAX_ENTRIES = 2e4;
var NOT_THE_TOOL = /* @__PURE__ */ new Set(["node_modules", "__pycache__", "venv"]);
var PROJECT_FILES = [
  "package.json",
  "pyproject.toml",
  "server.json",
  "manifest.json",
  "SKILL.md",
  "skill.md",
  "skills.md"
];
var NO_SCRIPTS = /* @__PURE__ */ new Set([".json", ".md", ".txt", ".html", ".css", ".yml", ".yaml", ".toml", ".lock", ".ts", ".map"]);
function unreadable2(path, why, cause) {
  return new Refusal("host/init-unreadable", `The folder "${path}" ${why}.`, {
    place: { file: path },
    fix: "Name the folder of a tool that this user may read.",
    cause
  });
}
async function openFolder(given) {
  const path = await realpath(given).catch((cause) => {
    throw unreadable2(given, "is not there, or may not be read", cause);
  });
  if (!(await stat(path)).isDirectory()) throw unreadable2(given, "is a file");
  return path;
}
var Survey = class {
  files = /* @__PURE__ */ new Map();
  top = [];
  links = /* @__PURE__ */ new Set();
  #root;
  #entries = 0;
  constructor(root) {
    this.#root = root;
  }
  async walk() {
    const folders = [""];
    for (const folder of folders) folders.push(...await this.#look(folder));
  }
  /** @returns the folders in it */
  async #look(folder) {
    const found2 = [];
    for await (const entry2 of await opendir(join(this.#root, folder))) {
      this.#count();
      const path = folder === "" ? entry2.name : `${folder}/${entry2.name}`;
      if (entry2.isSymbolicLink()) this.links.add(path);
      if (entry2.name.startsWith(".") || NOT_THE_TOOL.has(entry2.name)) continue;
      if (entry2.isFile()) found2.push({ path, kind: "file" });
      if (entry2.isDirectory()) found2.push({ path, kind: "folder" });
    }
    found2.sort((a, b) => a.path < b.path ? -1 : 1);
    if (folder === "") this.top.push(...found2.map(({ path }) => path));
    for (const { path } of found2.filter(({ kind }) => kind === "file")) await this.#file(path);
    return found2.filter(({ kind }) => kind === "folder").map(({ path }) => path);
  }
  async #file(path) {
    const nobodyRuns = NO_SCRIPTS.has(extname(path));
    this.files.set(path, nobodyRuns ? { executable: false, head: "" } : await readHead(join(this.#root, path)));
  }
  #count() {
    this.#entries += 1;
    if (this.#entries <= MAX_ENTRIES) return;
    throw new Refusal("host/init-too-large", `The folder holds more than ${MAX_ENTRIES} files.`, {
      place: { file: this.#root },
      fix: "Name the folder of one tool."
    });
  }
};
function refuseLink(path) {
  return new Refusal("host/init-unreadable", `"${path}" is a link, and links are not followed.`, {
    place: { file: path },
    fix: "Put the file itself in its place."
  });
}
async function surveyFolder(given) {
  const path = await openFolder(given);
  const survey = new Survey(path);
  await survey.walk().catch((cause) => {
    throw cause instanceof Refusal ? cause : unreadable2(given, "cannot be read in full", cause);
  });
  const texts = /* @__PURE__ */ new Map();
  for (const name of PROJECT_FILES) {
    if (survey.links.has(name)) throw refuseLink(join(given, name));
    if (survey.files.has(name)) texts.set(name, await readWhole(join(path, name)));
  }
  const { files, top } = survey;
  return { given, path, name: basename(path), files, top, texts };
}

// src/init/packing.ts
var NOT_NEEDED = /^(?:as-declared\..*|.*\.(?:tgz|tar\.\w+|zip|whl|mcpb|dxt|skill)|__tests__|tests?|docs|coverage)$/;
var MAX_SHOWN = 5;
function packed({ top, files }, start) {
  const [started] = start?.file?.split("/") ?? [];
  const needed = top.filter((name) => name === started || !NOT_NEEDED.test(name));
  const odd = needed.filter((name) => !isPlainName(name));
  return {
    entries: needed.filter(isPlainName),
    remarks: [...oddNames(odd), ...start?.file === void 0 ? [] : notThere(start.file, files)]
  };
}
function oddNames(odd) {
  if (odd.length === 0) return [];
  const names = odd.slice(0, MAX_SHOWN).map(shown).join(", ");
  const more = odd.length > MAX_SHOWN ? ` and ${odd.length - MAX_SHOWN} more` : "";
  const text = `Not packed, since a command line would have to quote the name: ${names}${more}.`;
  return [{ part: "files", text }];
}
function notThere(file, files) {
  if (files.has(file)) return [];
  const text = `${file} is not in the folder yet. Build it before the tool is packed, in the workflow too.`;
  return [{ part: "build", text }];
}

// src/init/requests.ts
var VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
var MAX_VARIABLE = 128;
var PROGRAM_FOLDER = "/usr/bin";
function rule(part, clues, judge, add) {
  const known = /* @__PURE__ */ new Map();
  const remarks = [];
  for (const { value: raw, from } of clues) {
    const ruling = judge(raw);
    if (ruling === void 0) continue;
    if ("value" in ruling) add(known, { value: ruling.value, from });
    else remarks.push({ part, text: `${ruling.why} (from ${from}).` });
  }
  return { asked: [...known.values()], remarks };
}
function addOnce(known, one) {
  if (!known.has(one.value)) known.set(one.value, one);
}
function addVariable(known, one) {
  const { name, required, secret } = one.value;
  const before = known.get(name);
  const from = before === void 0 || before.from === one.from ? one.from : `${before.from} and ${one.from}`;
  const value = {
    name,
    required: required || before?.value.required === true,
    secret: secret || before?.value.secret === true
  };
  known.set(name, { value, from });
}
function environment2(clues) {
  return rule(
    "env",
    clues.flatMap(({ env }) => env),
    judgeVariable,
    addVariable
  );
}
function judgeVariable(clue) {
  if (!VARIABLE.test(clue.name) || clue.name.length > MAX_VARIABLE) {
    return { why: `${shown(clue.name)} is no name of a variable` };
  }
  const unsafe = refuseUnsafeEnv(clue.name);
  return unsafe === void 0 ? { value: clue } : { why: `${unsafe.message.replace(/\.$/, "")}, and is never handed in` };
}
function programs2(clues) {
  return rule(
    "process",
    clues.flatMap((each) => each.programs),
    judgeProgram,
    addOnce
  );
}
function judgeProgram(name) {
  return isPlainName(name) ? { value: `${PROGRAM_FOLDER}/${name}` } : { why: `${shown(name)} is no program's name` };
}
function hosts(clues) {
  return rule(
    "networking",
    clues.flatMap(({ urls }) => urls),
    judgeUrl,
    addOnce
  );
}
function judgeUrl(text) {
  if (!URL.canParse(text)) return void 0;
  const { protocol, hostname, port } = new URL(text);
  if (protocol !== "https:" && protocol !== "http:") return void 0;
  const usual = protocol === "http:" ? "80" : "";
  const asked = [hostname, port || usual].filter((part) => part !== "").join(":");
  const term = parseDomain(asked);
  if ("value" in term && !term.value.host.startsWith("*")) return { value: asked };
  return { why: `${shown(hostname)} is no host that can be granted` };
}

// src/init/proposal.ts
function propose(clues, folder, wishes, prohibitions) {
  const { domains, env, spawn } = requests(clues, prohibitions);
  const name = toolName(wishes.name, clues, folder.name);
  const start = startOf(clues);
  const pack = packed(folder, start?.value);
  const server = clues.find(({ isMcpServer }) => isMcpServer);
  return {
    what: (server ?? clues[0])?.what ?? "a tool",
    sources: clues.map(({ file }) => file).filter((file) => file !== ""),
    name,
    version: toolVersion(clues),
    category: categoryOf(wishes, domains.asked, spawn.asked),
    dependencies: clues.find(({ dependencies: dependencies2 }) => dependencies2.length > 0)?.dependencies ?? [],
    domains: domains.asked,
    env: env.asked,
    spawn: spawn.asked,
    exercise: exerciseOf(start?.value, server !== void 0),
    artifact: { path: artifactName(name.value), entries: pack.entries },
    remarks: [...clues, domains, env, spawn, pack].flatMap(({ remarks }) => remarks),
    ...defined({ start, lockfile: clues.find(({ lockfile }) => lockfile !== void 0)?.lockfile })
  };
}
function requests(clues, prohibitions) {
  const itself = (value) => value;
  return {
    domains: allowed(hosts(clues), prohibitions, { part: "networking", name: itself, denies: deniesHost }),
    env: allowed(environment2(clues), prohibitions, { part: "env", name: ({ name }) => name, denies: deniesVariable }),
    spawn: allowed(programs2(clues), prohibitions, { part: "process", name: itself, denies: deniesProgram })
  };
}
function startOf(clues) {
  const start = clues.find((each) => each.start !== void 0)?.start;
  if (start === void 0) return void 0;
  const more = clues.flatMap(({ args }) => args).filter(({ value }) => !start.value.command.includes(value));
  if (more.length === 0) return start;
  const command = [...start.value.command, ...more.map(({ value }) => value)];
  const sources2 = [...new Set(more.map(({ from }) => from))];
  return { value: { ...start.value, command }, from: [start.from, ...sources2].join(" and ") };
}
function categoryOf({ category }, domains, spawn) {
  if (category !== void 0) return { value: category, from: "the command line" };
  if (domains.length > 0) return { value: "web-client", from: "the hosts below" };
  if (spawn.length > 0) return { value: "subprocess", from: "the programs below" };
  return { value: "compute", from: "finding nothing that asks for more: no host, no program" };
}
function exerciseOf(start, isMcpServer) {
  if (isMcpServer) return "mcp";
  return start?.hasHelp === true ? "help" : "plain-run";
}

// src/init/recognise.ts
import { join as join3 } from "node:path";

// src/init/clues.ts
var SAYS_NOTHING = {
  args: [],
  env: [],
  programs: [],
  urls: [],
  dependencies: [],
  isMcpServer: false,
  remarks: []
};
function found(value, from) {
  return value === void 0 ? void 0 : { value, from };
}

// src/init/command.ts
import { basename as basename2, extname as extname2 } from "node:path";
var INTERPRETERS = /* @__PURE__ */ new Map([
  ["sh", "sh"],
  ["dash", "dash"],
  ["bash", "bash"],
  ["node", "node"],
  ["python", "python3"],
  ["python3", "python3"],
  ["perl", "perl"],
  ["ruby", "ruby"]
]);
var BY_EXTENSION = /* @__PURE__ */ new Map([
  [".sh", "sh"],
  [".bash", "bash"],
  [".js", "node"],
  [".mjs", "node"],
  [".cjs", "node"],
  [".py", "python3"],
  [".pl", "perl"],
  [".rb", "ruby"]
]);
var ELF = "\x7FELF";
function interpreterNamed(program) {
  return INTERPRETERS.get(program);
}
function shebang(head) {
  const [, line = ""] = /^#!([^\n]*)/.exec(head) ?? [];
  const words = line.trim().split(/\s+/).filter(Boolean);
  return basename2(words[0] ?? "") === "env" ? words.slice(1) : words;
}
function commandFor(path, file) {
  const [program, ...more] = shebang(file?.head ?? "");
  const named = program === void 0 ? void 0 : INTERPRETERS.get(basename2(program));
  if (named !== void 0 && more.length === 0) return [named, path];
  if (file?.executable === true && (program !== void 0 || file.head.startsWith(ELF))) return [`./${path}`];
  const usual = program === void 0 ? BY_EXTENSION.get(extname2(path)) : named;
  return usual === void 0 ? void 0 : [usual, path];
}

// src/init/secret.ts
var SECRET_WORD = /KEY|TOKEN|SECRET|PASS(?:WORD|WD|PHRASE)?|CREDENTIAL|AUTH|PRIVATE|SESSION|COOKIE|SIGNATURE|DSN/i;
function looksSecret(name) {
  return SECRET_WORD.test(name);
}

// src/init/kinds/mcp-bundle.ts
var FILE = "manifest.json";
var USER_VALUE = /\$\{user_config\.([^}]+)\}/;
function mcpBundle(fields, folder) {
  const server = fields.map("server");
  const isBundle = fields.has("manifest_version") || fields.has("dxt_version");
  if (!isBundle || !server.has("entry_point") && !server.has("mcp_config")) return void 0;
  const { start, remarks } = findStart(server, folder);
  const user = fields.map("user_config");
  return {
    ...SAYS_NOTHING,
    what: "an MCP bundle",
    file: FILE,
    env: readEnv(server, user),
    urls: user.keys().flatMap((key) => readUrl(key, user)),
    isMcpServer: true,
    remarks: [...remarks, ...user.keys().flatMap((key) => pathOf(key, user)), ...platforms(fields)],
    ...defined({
      name: found(fields.text("name"), `name of ${FILE}`),
      version: found(fields.text("version"), `version of ${FILE}`),
      start
    })
  };
}
function onLinux(config, key) {
  const linux = config.map("platform_overrides").map("linux");
  return linux.has(key) ? linux : config;
}
function findStart(server, folder) {
  const config = server.map("mcp_config");
  const interpreter = interpreterNamed(onLinux(config, "command").text("command") ?? "");
  const words = onLinux(config, "args").texts("args").map(resolved);
  const fixed = words.filter((word) => !word.includes("${") && isReadable(word));
  const file = plainPath(server.text("entry_point") ?? "");
  const own = file === void 0 ? void 0 : commandFor(file, folder.files.get(file));
  const from = `server of ${FILE}`;
  const command = interpreter !== void 0 && fixed.length > 0 ? [interpreter, ...fixed] : own;
  if (command === void 0) {
    const text2 = `${from} names no file of the folder that could be started.`;
    return { remarks: [{ part: "entrypoint", text: text2 }] };
  }
  const chosen = words.filter((word) => !fixed.includes(word)).map(shown);
  const text = `${FILE} has arguments that are chosen by whoever runs the tool: ${chosen.join(", ")}. See "args" in the scenario.`;
  return {
    start: { value: { command, hasHelp: false, ...defined({ file }) }, from },
    remarks: chosen.length > 0 ? [{ part: "entrypoint", text }] : []
  };
}
function resolved(word) {
  return word.replaceAll(/\$\{(?:pathSeparator|\/)\}/g, "/").replaceAll("${__dirname}/", "");
}
function readEnv(server, user) {
  const config = server.map("mcp_config");
  const env = config.map("env");
  const linux = config.map("platform_overrides").map("linux").map("env");
  return [.../* @__PURE__ */ new Set([...env.keys(), ...linux.keys()])].map((name) => {
    const [, key = ""] = USER_VALUE.exec(linux.text(name) ?? env.text(name) ?? "") ?? [];
    const option = user.map(key);
    const secret = option.flag("sensitive") || looksSecret(name);
    return { value: { name, required: option.flag("required"), secret }, from: `mcp_config.env of ${FILE}` };
  });
}
function readUrl(key, user) {
  const url = user.map(key).text("default");
  return url === void 0 ? [] : [{ value: url, from: `the default of user_config ${shown(key)} of ${FILE}` }];
}
function pathOf(key, user) {
  const kind = user.map(key).text("type");
  if (kind !== "directory" && kind !== "file") return [];
  const text = `user_config ${shown(key)} of ${FILE} is a ${kind} that whoever runs the tool chooses.`;
  return [{ part: "files", text }];
}
function platforms(fields) {
  const compatibility = fields.map("compatibility");
  const named = compatibility.texts("platforms");
  if (named.length === 0 || named.includes("linux")) return [];
  const text = `${FILE} does not name linux among its platforms, and that is where as-declared runs tools.`;
  return [{ part: "platform", text }];
}

// src/init/kinds/npm-package.ts
var MCP_PACKAGES = ["@modelcontextprotocol/sdk", "@modelcontextprotocol/server", "fastmcp", "mcp-framework"];
var LOCKFILES = ["npm-shrinkwrap.json", "package-lock.json"];
var FOREIGN_LOCKFILES = ["pnpm-lock.yaml", "yarn.lock", "bun.lock"];
var NOT_INSTALLED = ["workspaces", "overrides", "bundleDependencies", "bundledDependencies"];
var INSTALLED = ["dependencies", "optionalDependencies"];
function npmPackage(fields, folder) {
  const dependencies2 = INSTALLED.flatMap((key) => fields.map(key).keys()).filter(isPackageName);
  const isMcpServer = fields.has("mcpName") || MCP_PACKAGES.some((name) => dependencies2.includes(name));
  const { start, remarks } = findStart2(fields, folder, isMcpServer);
  const closure = findLockfile(fields, folder, dependencies2.length > 0);
  return {
    ...SAYS_NOTHING,
    what: isMcpServer ? "an npm package that is an MCP server" : "an npm package",
    file: "package.json",
    dependencies: [...new Set(dependencies2)],
    isMcpServer,
    remarks: [...remarks, ...closure.remarks, ...wantedNode(fields)],
    ...defined({
      name: found(fields.text("name"), "name of package.json"),
      version: found(fields.text("version"), "version of package.json"),
      start,
      lockfile: closure.lockfile
    })
  };
}
function findStart2(fields, folder, isMcpServer) {
  const bins = binsOf(fields);
  const own = bins.find(({ name }) => name === unscoped(fields.text("name"))) ?? bins[0];
  if (own === void 0)
    return isMcpServer ? startOf2(fields.text("main"), "main of package.json", folder) : { remarks: [] };
  const others = bins.filter((bin) => bin !== own).map(({ name }) => shown(name));
  const { start, remarks } = startOf2(own.path, `bin ${shown(own.name)} of package.json`, folder);
  const text = `package.json has other commands too: ${others.join(", ")}. A manifest speaks of one.`;
  return { ...defined({ start }), remarks: others.length > 0 ? [...remarks, { part: "entrypoint", text }] : remarks };
}
function binsOf(fields) {
  const only = fields.text("bin");
  if (only !== void 0) return [{ name: unscoped(fields.text("name")), path: only }];
  const bin = fields.map("bin");
  return bin.keys().flatMap((name) => {
    const path = bin.text(name);
    return path === void 0 ? [] : [{ name, path }];
  });
}
function unscoped(name = "") {
  return name.replace(/^@[^/]*\//, "");
}
function startOf2(path, from, folder) {
  if (path === void 0) return { remarks: [] };
  const file = plainPath(path);
  const command = file === void 0 ? void 0 : commandFor(file, folder.files.get(file)) ?? ["node", file];
  if (file === void 0 || command === void 0) {
    const text = `${from} is ${shown(path)}, which is not the plain path of a file in the folder.`;
    return { remarks: [{ part: "entrypoint", text }] };
  }
  return { start: { value: { command, file, hasHelp: from.startsWith("bin") }, from }, remarks: [] };
}
function findLockfile(fields, folder, hasDependencies) {
  if (!hasDependencies) return { remarks: [] };
  const say = (text) => ({ remarks: [{ part: "closure", text }] });
  const lockfile = LOCKFILES.find((name) => folder.files.has(name));
  if (lockfile === void 0) {
    const foreign = FOREIGN_LOCKFILES.find((name) => folder.files.has(name));
    return say(
      foreign === void 0 ? 'package.json names dependencies, and there is no package-lock.json: "npm install" writes one.' : `${foreign} is not a lockfile that as-declared installs from: only npm's own is.`
    );
  }
  const unsupported = NOT_INSTALLED.find((key) => fields.has(key));
  if (unsupported !== void 0) return say(`package.json uses ${unsupported}, which as-declared does not install.`);
  return { lockfile: { value: lockfile, from: "the dependencies of package.json" }, remarks: [] };
}
function wantedNode(fields) {
  const node = fields.map("engines").text("node");
  if (node === void 0) return [];
  return [{ part: "runtime", text: `engines of package.json wants Node.js ${shown(node)}; the runner's own is used.` }];
}

// src/init/kinds/python-project.ts
var MCP_PACKAGES2 = ["mcp", "fastmcp"];
var NAME = "[A-Za-z_][A-Za-z0-9_]*";
var OBJECT_REFERENCE = new RegExp(`^(${NAME}(?:\\.${NAME})*)\\s*:\\s*(${NAME}(?:\\.${NAME})*)\\s*(?:\\[.*\\])?$`);
var SCRIPT_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
var DEPENDENCY = /^[A-Za-z0-9][A-Za-z0-9._-]*/;
var LAYOUTS = ["", "src"];
function pythonProject(fields, folder) {
  const project = fields.map("project");
  const name = project.text("name");
  if (name === void 0) return void 0;
  const dependencies2 = project.texts("dependencies").flatMap((text) => DEPENDENCY.exec(text) ?? []).filter(isPackageName);
  const isMcpServer = MCP_PACKAGES2.some((each) => dependencies2.includes(each));
  const { start, remarks } = findStart3(project, folder);
  return {
    ...SAYS_NOTHING,
    what: isMcpServer ? "a Python project that is an MCP server" : "a Python project",
    file: "pyproject.toml",
    dependencies: [...new Set(dependencies2)],
    isMcpServer,
    remarks: [...remarks, ...toVendor(dependencies2), ...wantedPython(project)],
    ...defined({
      name: found(name, "name of pyproject.toml"),
      version: found(project.text("version"), "version of pyproject.toml"),
      start
    })
  };
}
function findStart3(project, folder) {
  const scripts = project.map("scripts");
  const names = scripts.keys();
  const own = names.find((name) => name === project.text("name")) ?? names[0];
  if (own === void 0) return { remarks: [] };
  const others = names.filter((name) => name !== own).map(shown);
  const text = `pyproject.toml has other scripts too: ${others.join(", ")}. A manifest speaks of one.`;
  const remarks = others.length > 0 ? [{ part: "entrypoint", text }] : [];
  const [, module, object] = OBJECT_REFERENCE.exec(scripts.text(own) ?? "") ?? [];
  if (module === void 0 || object === void 0 || !SCRIPT_NAME.test(own)) {
    const unclear = `The script ${shown(own)} of pyproject.toml is no plain "module:function".`;
    return { remarks: [...remarks, { part: "entrypoint", text: unclear }] };
  }
  const home = findModule(module, folder);
  const start = {
    command: ["python3", "-c", wrapper(own, module, object)],
    file: home.file,
    hasHelp: true,
    ...home.layout !== "" && { cwd: home.layout }
  };
  return { start: { value: start, from: `script ${shown(own)} of pyproject.toml` }, remarks };
}
function wrapper(name, module, object) {
  return `import sys, ${module} as tool; sys.argv[0] = "${name}"; sys.exit(tool.${object}())`;
}
function findModule(module, folder) {
  const path = module.replaceAll(".", "/");
  const places = LAYOUTS.flatMap(
    (layout) => [`${path}.py`, `${path}/__init__.py`].map((file) => ({ layout, file: layout === "" ? file : `${layout}/${file}` }))
  );
  return places.find(({ file }) => folder.files.has(file)) ?? { layout: "", file: `${path}.py` };
}
function toVendor(dependencies2) {
  if (dependencies2.length === 0) return [];
  const text = "pyproject.toml names dependencies, and as-declared installs no Python packages: put them into the artifact, beside the code.";
  return [{ part: "closure", text }];
}
function wantedPython(project) {
  const wanted = project.text("requires-python");
  if (wanted === void 0) return [];
  return [{ part: "runtime", text: `pyproject.toml wants Python ${shown(wanted)}; the runner's own is used.` }];
}

// src/init/kinds/script.ts
import { basename as basename3, extname as extname3 } from "node:path";
var PLACES = ["", "scripts", "bin"];
var OF_THE_WORKSHOP = /^(?:setup|conftest|noxfile|build|install|test|tests)\.[a-z]+$|[._](?:test|spec|config)\.[a-z]+$|^test_/;
var MAIN_NAMES = ["main", "cli", "index", "run", "app", "server"];
var MAX_SHOWN2 = 8;
function script(folder) {
  const scripts = PLACES.map((place) => scriptsIn(place, folder)).find((some) => some.length > 0);
  if (scripts === void 0) return void 0;
  const main = theOne(scripts, folder.name);
  if (main === void 0) {
    const names = scripts.slice(0, MAX_SHOWN2).map(({ path: path2 }) => shown(path2));
    const more = scripts.length > MAX_SHOWN2 ? " and more" : "";
    const text = `There are several scripts: ${names.join(", ")}${more}. A manifest speaks of one.`;
    return { ...SAYS_NOTHING, what: "a folder of scripts", file: "", remarks: [{ part: "entrypoint", text }] };
  }
  const { path, command } = main;
  const value = { command, file: path, hasHelp: false };
  return { ...SAYS_NOTHING, what: "a script", file: path, start: { value, from: `the script ${shown(path)}` } };
}
function scriptsIn(place, { files }) {
  return [...files].flatMap(([path, file]) => {
    const name = basename3(path);
    const isHere2 = path === (place === "" ? name : `${place}/${name}`);
    if (!isHere2 || !isPlainName(name) || OF_THE_WORKSHOP.test(name)) return [];
    const command = commandFor(path, file);
    return command === void 0 ? [] : [{ path, command }];
  });
}
function theOne(scripts, folderName) {
  if (scripts.length === 1) return scripts[0];
  return [folderName, ...MAIN_NAMES].map((wanted) => scripts.filter(({ path }) => basename3(path, extname3(path)) === wanted)).find((some) => some.length === 1)?.[0];
}

// src/init/kinds/server-json.ts
var FILE2 = "server.json";
var REGISTRIES = /* @__PURE__ */ new Map([
  ["npm", "package.json"],
  ["pypi", "pyproject.toml"],
  ["mcpb", "manifest.json"]
]);
function serverJson(fields, folder) {
  const name = fields.text("name");
  const packages = fields.maps("packages");
  if (name === void 0 || packages.length === 0 && !fields.has("remotes")) return void 0;
  const chosen = choose(packages, folder);
  const version = fields.text("version") ?? fields.map("version_detail").text("version");
  const told2 = chosen === void 0 ? SAYS_NOTHING : readPackage(chosen);
  return {
    ...SAYS_NOTHING,
    ...told2,
    what: "an MCP server",
    file: FILE2,
    isMcpServer: chosen !== void 0,
    remarks: [...chosen === void 0 ? [nothingLocal(packages)] : [], ...told2.remarks],
    ...defined({ name: found(name, `name of ${FILE2}`), version: found(version, `version of ${FILE2}`) })
  };
}
function choose(packages, folder) {
  const local = packages.filter((one) => (one.map("transport").text("type") ?? "stdio") === "stdio");
  return local.find((one) => isHere(one, folder)) ?? local[0];
}
function isHere(one, folder) {
  const file = REGISTRIES.get(either(one, "registryType", "registry_type").text ?? "");
  return file !== void 0 && folder.texts.has(file);
}
function nothingLocal(packages) {
  const only = packages.length > 0 ? "packages that are reached over HTTP" : "a server that runs elsewhere";
  return { part: "entrypoint", text: `${FILE2} names only ${only}: it does not say how one is started here.` };
}
function readPackage(one) {
  const variables = either(one, "environmentVariables", "environment_variables").maps;
  const read2 = either(one, "packageArguments", "package_arguments").maps.map(readArgument);
  const runtime = either(one, "runtimeArguments", "runtime_arguments").maps;
  return {
    args: read2.flatMap(
      ({ word }) => word === void 0 ? [] : [{ value: word, from: `packageArguments of ${FILE2}` }]
    ),
    env: variables.flatMap(readVariable),
    urls: variables.flatMap(readUrl2),
    remarks: [...read2.flatMap(({ remark }) => remark ?? []), ...runtime.length > 0 ? [FOR_A_LAUNCHER] : []]
  };
}
var FOR_A_LAUNCHER = {
  part: "entrypoint",
  text: `runtimeArguments of ${FILE2} are for the launcher (npx, uvx, docker), which is not used here.`
};
function readArgument(argument) {
  const name = argument.text("name");
  const value = argument.text("value");
  const isNamed = argument.text("type") === "named";
  const isFixed = value !== void 0 && !/[{}]/.test(value);
  const word = isNamed ? `${name ?? ""}=${value ?? ""}` : value;
  if (isFixed && word !== void 0 && isReadable(word) && (!isNamed || name !== void 0)) return { word };
  const hint = name ?? either(argument, "valueHint", "value_hint").text ?? value ?? "without a name";
  const text = `${FILE2} has an argument that is chosen by whoever runs the tool: ${shown(hint)}. See "args" in the scenario.`;
  return { remark: { part: "entrypoint", text } };
}
function readVariable(variable2) {
  const name = variable2.text("name");
  if (name === void 0) return [];
  const required = either(variable2, "isRequired", "is_required").flag;
  const secret = either(variable2, "isSecret", "is_secret").flag || looksSecret(name);
  return [{ value: { name, required, secret }, from: `environmentVariables of ${FILE2}` }];
}
function readUrl2(variable2) {
  const url = variable2.text("value") ?? variable2.text("default");
  if (url === void 0) return [];
  return [{ value: url, from: `what ${FILE2} says of ${shown(variable2.text("name") ?? "")}` }];
}
function either(fields, today, before) {
  const key = fields.has(today) ? today : before;
  return { text: fields.text(key), flag: fields.flag(key), maps: fields.maps(key) };
}

// src/init/kinds/skill.ts
import { join as join2 } from "node:path";

// src/init/fields.ts
var MAX_TEXT = 4096;
var MAX_ITEMS = 500;
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isText(value) {
  return typeof value === "string" && value.length <= MAX_TEXT;
}
var Fields = class _Fields {
  #value;
  constructor(value) {
    this.#value = isMap(value) ? value : {};
  }
  /** Own keys only: one may be called `constructor`. */
  value(key) {
    return Object.hasOwn(this.#value, key) ? this.#value[key] : void 0;
  }
  has(key) {
    return this.value(key) !== void 0;
  }
  map(key) {
    return new _Fields(this.value(key));
  }
  text(key) {
    const value = this.value(key);
    return isText(value) && value !== "" ? value : void 0;
  }
  flag(key) {
    return this.value(key) === true;
  }
  texts(key) {
    const value = this.value(key);
    return Array.isArray(value) ? value.filter(isText).slice(0, MAX_ITEMS) : [];
  }
  maps(key) {
    const value = this.value(key);
    return Array.isArray(value) ? value.filter(isMap).map(toFields).slice(0, MAX_ITEMS) : [];
  }
  keys() {
    return Object.keys(this.#value).filter(isText).slice(0, MAX_ITEMS);
  }
};
function toFields(value) {
  return new Fields(value);
}

// src/init/kinds/skill.ts
var NAMESPACES = ["openclaw", "clawdbot", "clawdis"];
function skill(fields, file, folder) {
  const metadata = readMetadata(fields, join2(folder.given, file));
  const needs = metadata.map(NAMESPACES.find((name) => metadata.has(name)) ?? "");
  const version = fields.text("version") ?? metadata.text("version");
  return {
    ...SAYS_NOTHING,
    what: "a skill",
    file,
    env: readEnv2(needs, file),
    programs: readPrograms(needs.map("requires"), file),
    remarks: leftOut(needs, file),
    ...defined({ name: found(fields.text("name"), `name of ${file}`), version: found(version, `version of ${file}`) })
  };
}
function readMetadata(fields, file) {
  const text = fields.text("metadata");
  if (text === void 0) return fields.map("metadata");
  try {
    return new Fields(parseDocument(Buffer.from(text), file, "project file").value);
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    throw new Refusal("host/init-not-parsable", `The metadata is text that is no JSON: ${cause.finding.message}`, {
      place: { file },
      fix: "Write it as a map of YAML.",
      cause
    });
  }
}
function readEnv2(needs, file) {
  const primary = needs.text("primaryEnv");
  const isSecret = (name) => name === primary || looksSecret(name);
  const told2 = needs.maps("envVars").flatMap((each) => {
    const name = each.text("name");
    if (name === void 0) return [];
    const required = each.value("required") !== false;
    return [{ value: { name, required, secret: isSecret(name) }, from: `envVars of ${file}` }];
  });
  const listed = needs.map("requires").texts("env").map((name) => {
    return { value: { name, required: true, secret: isSecret(name) }, from: `requires.env of ${file}` };
  });
  return [...listed, ...told2];
}
function readPrograms(requires, file) {
  const others = requires.texts("bins").filter((name) => interpreterNamed(name) === void 0);
  return others.map((value) => ({ value, from: `requires.bins of ${file}` }));
}
function leftOut(needs, file) {
  const requires = needs.map("requires");
  const some = (names) => names.map(shown).join(", ");
  const remarks = [];
  const anyBins = requires.texts("anyBins");
  if (anyBins.length > 0) {
    const text = `requires.anyBins of ${file}: one of ${some(anyBins)}. Name the one that is used, by its path.`;
    remarks.push({ part: "process", text });
  }
  const config = requires.texts("config");
  if (config.length > 0) {
    const text = `requires.config of ${file}: ${some(config)}. Settings of the agent are not handed to a tool.`;
    remarks.push({ part: "files", text });
  }
  const kinds = needs.maps("install").flatMap((each) => each.text("kind") ?? []);
  if (kinds.length > 0) {
    const text = `install of ${file} (${some(kinds)}): as-declared installs nothing. Put it into the artifact or on the host.`;
    remarks.push({ part: "closure", text });
  }
  const os = needs.texts("os");
  if (os.length > 0 && !os.includes("linux")) {
    const text = `os of ${file} does not name linux, and that is where as-declared runs tools.`;
    remarks.push({ part: "platform", text });
  }
  return remarks;
}

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed += "\b";
        else if (c === 116)
          parsed += "	";
        else if (c === 110)
          parsed += "\n";
        else if (c === 102)
          parsed += "\f";
        else if (c === 114)
          parsed += "\r";
        else if (c === 101)
          parsed += "\x1B";
        else if (c === 34)
          parsed += '"';
        else if (c === 92)
          parsed += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// src/init/project-file.ts
var MAX_TOML_BYTES = 1024 * 1024;
var MAX_MESSAGE = 200;
var FRONT_MATTER = /^---[ \t]*\r?\n(?:[^]*?\n)??---[ \t]*(?:\r?\n|$)/;
var LAST_LINE = /---[ \t]*(?:\r?\n)?$/;
var BYTE_ORDER_MARK = /^\u00ef\u00bb\u00bf/;
function readJson(bytes, file) {
  return new Fields(parseDocument(bytes, file, "project file").value);
}
function readFrontMatter(bytes, file) {
  const text = Buffer.from(bytes).toString("latin1").replace(BYTE_ORDER_MARK, "");
  const [matter] = FRONT_MATTER.exec(text) ?? [];
  if (matter === void 0) return void 0;
  const yaml = Buffer.from(matter.replace(LAST_LINE, ""), "latin1");
  return new Fields(parseDocument(yaml, file, "project file").value);
}
function readToml(bytes, file) {
  if (bytes.length > MAX_TOML_BYTES) {
    throw new Refusal("host/init-too-large", `The project file is larger than ${MAX_TOML_BYTES} bytes.`, {
      place: { file },
      fix: "Check that this is the file you mean."
    });
  }
  const { text } = new DocumentText(bytes, file, "project file");
  try {
    return new Fields(parse(text));
  } catch (cause) {
    throw notToml(cause, file);
  }
}
function notToml(cause, file) {
  const fix = "An editor that knows TOML shows what is missing at this place.";
  if (!(cause instanceof TomlError)) {
    const message2 = "The file is beyond what the TOML parser can read.";
    return new Refusal("host/init-not-parsable", message2, { place: { file }, fix, cause });
  }
  const { line, column, message } = cause;
  const [first = ""] = message.replace("Invalid TOML document: ", "").split("\n");
  return new Refusal("host/init-not-parsable", `The file is not TOML: ${first.slice(0, MAX_MESSAGE)}.`, {
    place: { file, line, column },
    fix,
    cause
  });
}

// src/init/recognise.ts
var SKILL_FILES = ["SKILL.md", "skill.md", "skills.md"];
function recognise(folder) {
  const told2 = [
    read(folder, "package.json", (bytes, place) => npmPackage(readJson(bytes, place), folder)),
    read(folder, "pyproject.toml", (bytes, place) => pythonProject(readToml(bytes, place), folder)),
    read(folder, "manifest.json", (bytes, place) => mcpBundle(readJson(bytes, place), folder)),
    read(folder, "server.json", (bytes, place) => serverJson(readJson(bytes, place), folder)),
    readSkill(folder)
  ].filter((clues) => clues !== void 0);
  if (told2.some(({ start }) => start !== void 0)) return told2;
  const scripts = script(folder);
  return scripts === void 0 ? told2 : [...told2, scripts];
}
function read(folder, name, as) {
  const bytes = folder.texts.get(name);
  return bytes && as(bytes, join3(folder.given, name));
}
function readSkill(folder) {
  const name = SKILL_FILES.find((each) => folder.texts.has(each));
  if (name === void 0) return void 0;
  return read(folder, name, (bytes, place) => {
    const fields = readFrontMatter(bytes, place);
    return fields && skill(fields, name, folder);
  });
}

// src/init/repository.ts
import { lstat } from "node:fs/promises";
import { dirname, join as join4, relative } from "node:path";
async function repositoryOf(folder) {
  for (let at = folder; ; at = dirname(at)) {
    if (await isThere(join4(at, ".git"))) return at;
    if (at === dirname(at)) return folder;
  }
}
async function isThere(path) {
  return lstat(path).then(
    () => true,
    () => false
  );
}
function pathInRepository(path, repository) {
  const inside = relative(repository, path);
  if (inside === "") return "";
  const plain2 = plainPath(inside);
  if (plain2 !== void 0) return plain2;
  throw new Refusal("host/init-path", `A workflow cannot name ${shown(inside)} as it is.`, {
    fix: "Keep it in the repository, under a name of letters, digits and @ . _ = + , -; or give --no-workflow."
  });
}

// src/init/write-files.ts
import { lstat as lstat2, mkdir, open as open2, rm, rmdir } from "node:fs/promises";
import { dirname as dirname2, join as join5, relative as relative2, sep } from "node:path";
async function kindOf(path) {
  const found2 = await lstat2(path).catch(() => void 0);
  if (found2 === void 0) return "absent";
  return found2.isDirectory() ? "folder" : "other";
}
async function present(paths) {
  const kinds = await Promise.all(paths.map(kindOf));
  return paths.filter((_, index) => kinds[index] !== "absent");
}
function unwritable(path, why, cause) {
  return new Refusal("host/init-unwritable", `"${path}" could not be written: ${why}.`, {
    place: { file: path },
    fix: "Give a folder that this user may write to, and that has folders and no links in it.",
    cause
  });
}
async function makeFolders(root, path, made) {
  let at = root;
  for (const part of relative2(root, dirname2(path)).split(sep).filter(Boolean)) {
    at = join5(at, part);
    const kind = await kindOf(at);
    if (kind === "other") throw unwritable(path, `${at} is not a folder`);
    if (kind !== "absent") continue;
    await mkdir(at);
    made.push({ kind: "folder", path: at });
  }
}
async function writeExclusively(path, text) {
  var _stack = [];
  try {
    const file = __using(_stack, await open2(path, "wx", 420), true);
    try {
      await file.writeFile(text);
    } catch (cause) {
      await rm(path, { force: true });
      throw cause;
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function writeOne(root, { path, text }, made) {
  try {
    await makeFolders(root, path, made);
    await writeExclusively(path, text);
    made.push({ kind: "file", path });
  } catch (cause) {
    throw cause instanceof Refusal ? cause : unwritable(path, cause instanceof Error ? cause.message : "it failed", cause);
  }
}
async function takeBack(made) {
  for (const { kind, path } of made.toReversed()) {
    await (kind === "file" ? rm(path) : rmdir(path)).catch(() => void 0);
  }
}
async function writeNew(root, files) {
  const made = [];
  try {
    for (const file of files) await writeOne(root, file, made);
  } catch (cause) {
    await takeBack(made);
    throw cause;
  }
}

// src/init/first-files.ts
var MANIFEST = "as-declared.yml";
var SCENARIO = "as-declared.scenario.yml";
var POLICY = ".github/as-declared/policy.yml";
var WORKFLOW = ".github/workflows/as-declared.yml";
var OTHER_MANIFESTS = ["as-declared.json", "as-declared.yaml"];
async function writeFirstFiles(request) {
  const folder = await surveyFolder(request.folder);
  const clues = recognise(folder);
  if (clues.length === 0) throw nothingFound(folder);
  const repository = await repositoryOf(folder.path);
  const policy = request.policy === void 0 ? void 0 : await givenPolicy(request.policy);
  const proposal = propose(clues, folder, request, policy?.prohibitions ?? OWN_PROHIBITIONS);
  const places = { folder: folder.path, repository, policy: policy?.path ?? join6(repository, POLICY) };
  const manifest = join6(folder.path, MANIFEST);
  const files = [
    { path: manifest, text: manifestText(proposal) },
    { path: join6(folder.path, SCENARIO), text: scenarioText(proposal) },
    ...policy === void 0 ? [{ path: places.policy, text: policyText(proposal) }] : [],
    ...request.workflow ? [workflowFile(proposal, manifest, places)] : []
  ];
  await refuseToReplace(files, folder);
  await writeNew(repository, files);
  return { proposal, written: files.map(({ path }) => path), folder: folder.path, manifest, policy: places.policy };
}
function workflowFile(proposal, manifest, { folder, repository, policy }) {
  const within = (path) => pathInRepository(path, repository);
  const pack = packWords(proposal, within(folder));
  const text = workflowText(proposal, { manifest: within(manifest), policy: within(policy), pack });
  return { path: join6(repository, WORKFLOW), text };
}
function packWords({ artifact: { path, entries } }, at) {
  return ["tar", ...at === "" ? [] : ["-C", at], "-czf", join6(at, path), ...entries];
}
var OWN_PROHIBITIONS = NEVERALLOW.map((each) => {
  return { id: each.id, domains: "domains" in each ? each.domains : [], env: [], spawn: [] };
});
async function givenPolicy(path) {
  const { neverallow } = await givenTiers(path);
  return { path: await realpath2(path), prohibitions: prohibitionsOf(neverallow) };
}
function nothingFound({ given }) {
  return new Refusal("host/init-nothing-found", "Nothing in the folder says what the tool is.", {
    place: { file: given },
    fix: "Name a folder with a package.json, a pyproject.toml, a server.json, an MCP bundle\u2019s manifest.json, a SKILL.md or a script under a plain name. The README shows how to write the four files by hand."
  });
}
async function refuseToReplace(files, folder) {
  const others = OTHER_MANIFESTS.map((name) => join6(folder.path, name));
  const there = await present([...files.map(({ path }) => path), ...others]);
  if (there.length === 0) return;
  const names = there.map((path) => relative3(process.cwd(), path)).join(", ");
  throw new Refusal("host/init-file-exists", `Nothing was written, since there is already: ${names}.`, {
    fix: "Move away what should be written anew. --policy FILE keeps to a policy that is there, and --no-workflow leaves the workflow to you: for a second tool, add its manifest to that one."
  });
}

// src/commands/init.ts
var USAGE = `Looks at a tool's folder and writes a first manifest, scenario, policy and GitHub workflow, with comments.

Usage
  as-declared init [FOLDER] [options]

FOLDER is the current one unless named. What says what the tool is: package.json, pyproject.toml, the server.json of
an MCP server, the manifest.json of an MCP bundle, SKILL.md, or a script. It is only read: nothing of it is started.

Options
  --name NAME           the tool's name             (default: what its files say, or the folder's)
  --category CATEGORY   ${CATEGORIES.slice(0, 4).join(", ")},
                        ${CATEGORIES.slice(4).join(" or ")}         (default: the narrowest that will do)
  --policy FILE         keep to this policy, and write none
  --no-workflow         write no workflow
  --json                say what was done as JSON

Written are FOLDER/as-declared.yml and as-declared.scenario.yml beside it, and, from the top of the repository,
.github/as-declared/policy.yml and .github/workflows/as-declared.yml. Where one of them is there already, nothing is
written at all. What the files do not say is left out of the manifest, and so denied; a comment says so.

Exit codes
  0  the files were written
  2  nothing was written
`;
var OPTIONS = {
  name: { type: "string" },
  category: { type: "string" },
  policy: { type: "string" },
  "no-workflow": { type: "boolean", default: false },
  json: { type: "boolean", default: false }
};
var initCommand = {
  usage: USAGE,
  async run(words) {
    const { values: values2, positionals } = readOptions(words, OPTIONS);
    const [folder = ".", ...rest] = positionals;
    refusePositionals(rest);
    const { name, category, policy, json } = values2;
    if (name !== void 0 && !isToolName(name))
      throw usage(`--name: "${name}" is not letters, digits and @ . _ / + -`);
    const done = await writeFirstFiles({
      folder,
      workflow: !values2["no-workflow"],
      ...defined({
        name,
        policy,
        category: category === void 0 ? void 0 : oneOf("--category", category, CATEGORIES)
      })
    });
    process.stdout.write(json ? inertJson(told(done)) : inertLines(page(done)));
    return 0;
  }
};
function inertJson(value) {
  return jsonText(value).replaceAll("##[", String.raw`#\u0023[`);
}
function here(path) {
  return relative4(process.cwd(), path);
}
function nextCommands({ proposal, folder, manifest, policy }) {
  const files = ["--manifest", here(manifest), "--policy", here(policy)];
  return [packWords(proposal, here(folder)), ...["learn", "gate"].map((command) => [...ownName(), command, ...files])];
}
function ownName() {
  const [, script2 = ""] = process.argv;
  return basename4(script2).endsWith(".js") ? ["node", here(script2)] : ["as-declared"];
}
function told(done) {
  const { proposal, written } = done;
  return {
    name: proposal.name.value,
    version: proposal.version.value,
    category: proposal.category.value,
    kind: proposal.what,
    written: written.map(here),
    notes: proposal.remarks.map(({ text }) => text),
    next: nextCommands(done)
  };
}
function page(done) {
  const { proposal, written } = done;
  const { name, version, what, remarks } = proposal;
  const notes = remarks.map(({ text }) => `  - ${text}`);
  const next = nextCommands(done).map((words) => `  ${(0, import_shell_quote.quote)([...words])}`);
  const lines = [
    `${name.value} ${version.value} is ${what}. Written:`,
    ...written.map((path) => `  ${here(path)}`),
    ...notes.length > 0 ? ["", "Left for you to decide:", ...notes] : [],
    "",
    "Read them, and then type:",
    ...next
  ];
  return `${lines.map(visible).join("\n")}
`;
}
export {
  initCommand
};
