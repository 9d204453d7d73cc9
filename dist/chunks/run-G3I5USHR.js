import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-QMJPSQOP.js";
import {
  parseResolve
} from "./chunk-IR3UXNCE.js";
import {
  whatDoesItAskFor,
  whatMayItHave
} from "./chunk-ER4DYOU4.js";
import {
  waive,
  waiversIn
} from "./chunk-IVADRYRK.js";
import {
  exceptionsFor
} from "./chunk-3OI6F2HG.js";
import {
  readJudgingPolicy
} from "./chunk-7I2VYV6M.js";
import {
  judgedFolders,
  resolveProgram,
  toolBytes
} from "./chunk-QOHIATFR.js";
import {
  LAUNCHER_PROGRAMS,
  awaitEnd,
  childrenOf,
  confineAtDoor,
  enforced,
  foreseeMove,
  holdNamespaces,
  judgeIsolation,
  keepNamespaces,
  launch,
  namespacesBelow,
  namespacesOf,
  openCgroup,
  planRun,
  prepareLauncher,
  sight,
  signalIfThere,
  surveyBaseRuntime,
  surveyLandlock,
  sweep,
  unmetDemands
} from "./chunk-LIXQXU5I.js";
import "./chunk-CTVVWVMH.js";
import {
  TMP_FOLDER,
  TOOL_FOLDER,
  reservedBy,
  sandboxPath,
  touches
} from "./chunk-IOZYBOZR.js";
import "./chunk-OD662AMF.js";
import "./chunk-IWOWGMCH.js";
import "./chunk-XQDT5WYV.js";
import "./chunk-D7GHH3GN.js";
import {
  DNS_ADDRESS
} from "./chunk-YCYRFZUA.js";
import "./chunk-VE6LUWA5.js";
import {
  inWorkFolder,
  makeTraversable
} from "./chunk-GU6C74BC.js";
import "./chunk-WR66MTVJ.js";
import {
  REFUSED,
  complain
} from "./chunk-LIBJKW76.js";
import {
  Interview
} from "./chunk-RIES23YI.js";
import "./chunk-DNAIHMGC.js";
import {
  terminalReport
} from "./chunk-XSLZZFYW.js";
import "./chunk-5J2EX2XK.js";
import "./chunk-GASTHEOE.js";
import {
  canvasFor
} from "./chunk-RWTFK2OS.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-2QHXBBKJ.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-S37X4VBL.js";
import "./chunk-F7CWHQ47.js";
import {
  openFlags
} from "./chunk-BPPHPZDS.js";
import "./chunk-DSV24SD4.js";
import "./chunk-6J6O3WXY.js";
import {
  applySeverity,
  statusOf
} from "./chunk-3KQWTZUF.js";
import "./chunk-XGOUBRDT.js";
import "./chunk-X3RQCJQN.js";
import "./chunk-ZBW5BUPU.js";
import {
  TMP,
  TOOL,
  pathCovers
} from "./chunk-4IQZMC4H.js";
import "./chunk-TQCHYOZ7.js";
import "./chunk-F2HI63QH.js";
import {
  oneOf,
  readOptions,
  usage,
  wordsOfTool
} from "./chunk-5TVT7YHF.js";
import "./chunk-V6OJWN42.js";
import "./chunk-LAAKWUXD.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-QGV6EUNW.js";
import {
  defined
} from "./chunk-WCEVALIF.js";
import "./chunk-PBSXYOHX.js";
import "./chunk-QPMTDPWL.js";
import {
  inert,
  visible
} from "./chunk-V27FFKIZ.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-IIHSP32Q.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import {
  refuseOutdated
} from "./chunk-XQ3OXK4P.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-BTCEX3AE.js";
import {
  Refusal,
  finding
} from "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
import "./chunk-26LVTRER.js";

// src/run.ts
import { join as join2 } from "node:path";

// src/running/permission.ts
import { resolve } from "node:path";
var NOT_ASKED = "not asked: that is for the gate";
async function bytesOf(manifest, request, place) {
  const folders = { artifact: await place.folder("artifact"), closure: await place.folder("closure") };
  const answer = await toolBytes(request.artifact, manifest, folders, place.interrupted);
  const sha256 = answer.value?.artifact.sha256;
  if (request.sha256 === void 0 || sha256 === void 0 || sha256 === request.sha256) return answer;
  const message = `These are not the bytes that may be run: the artifact has the sha256 ${sha256}; only ${request.sha256} was asked for.`;
  const other = finding("host/other-bytes", message, {
    place: manifest.document.place("/artifact/path"),
    fix: "Put the artifact that was gated back in its place; or gate this one, and take its digest from the report: tools[].artifact.sha256."
  });
  return { ...answer, findings: [...answer.findings, other] };
}
async function askPermission(request, judging, place, now) {
  const { policy } = judging;
  let exceptions = { inForce: [], findings: [] };
  const interview = new Interview(
    (found) => policy === void 0 ? found : waive(applySeverity(found, policy.severity), exceptions.inForce)
  );
  const manifest = await interview.ask("manifest", true, () => whatDoesItAskFor(request.manifest));
  const unpacked = manifest && request.tool === void 0 ? await interview.ask("signature", true, () => bytesOf(manifest, request, place)) : void 0;
  for (const question of ["signature", "sbom", "runtime"]) interview.skip(question, false, NOT_ASKED);
  const sha256 = unpacked?.artifact.sha256;
  if (manifest !== void 0 && policy !== void 0) {
    const { name, version } = manifest;
    exceptions = exceptionsFor({ name, version, ...sha256 !== void 0 && { sha256 } }, policy.exceptions, now);
  }
  const grant = await interview.ask("policy", true, () => whatMayItHave(manifest, judging, exceptions));
  const result = {
    ...{
      checks: interview.checks,
      cases: [],
      variations: [],
      isolation: {},
      runtimes: [],
      signed: null,
      manifest: request.manifest,
      grant: grant ?? null
    },
    name: manifest?.name ?? request.manifest,
    version: manifest?.version ?? null,
    artifact: unpacked === void 0 ? null : { path: unpacked.artifact.path, sha256: unpacked.artifact.sha256 },
    enforced: policy?.mode !== "audit",
    findings: interview.findings,
    waivers: waiversIn(interview.findings, exceptions.inForce)
  };
  const tool = request.tool ?? unpacked?.artifact.root;
  const stands = interview.stands("manifest") && interview.stands("signature");
  const allowed = interview.stands("policy") || policy?.mode === "audit";
  if (manifest === void 0 || grant === void 0 || tool === void 0 || !stands || !allowed) return { result };
  const closure = unpacked?.closure?.path;
  return { result, permitted: { manifest, grant, tool: resolve(tool), ...closure !== void 0 && { closure } } };
}

// src/running/site.ts
function hasNetwork({ grant: { endpoints, network } }) {
  return endpoints.length > 0 && network !== "off";
}
async function openGatewayIn(holder, permitted, { resolve: resolve2, abort }) {
  const { openGateway } = await import("./gateway-CU5DPRKA.js");
  const endpoints = permitted.grant.endpoints.map(({ value }) => value);
  const gateway = await openGateway({ holder, endpoints, mode: "live", upstreams: /* @__PURE__ */ new Map(), resolve: resolve2 });
  gateway.failed.catch(() => abort.abort());
  return gateway;
}
async function openNetwork(permitted, host, options) {
  const holder = await holdNamespaces(options.folder, host);
  const gateway = openGatewayIn(holder, permitted, options);
  gateway.catch(() => void 0);
  const close = async () => {
    await (await gateway.catch(() => void 0))?.close();
    await holder.close();
  };
  return { pid: holder.pid, gateway, close };
}
function siteOf({ host, restore }, opening, cgroup) {
  const keeper = opening.then(({ pid }) => pid);
  const ready = opening.then(async ({ gateway }) => void await gateway);
  for (const each of [keeper, ready, cgroup]) each.catch(() => void 0);
  const close = async () => {
    try {
      await (await cgroup.catch(() => void 0))?.close();
    } finally {
      await (await opening.catch(() => void 0))?.close();
      await restore();
    }
  };
  return { host, keeper, ready, cgroup, close };
}
async function openSite(permitted, options) {
  const { installDependencies } = options;
  const { limits } = permitted.grant;
  const say = (line) => process.stderr.write(`as-declared: ${line}
`);
  if (!hasNetwork(permitted)) {
    const allowed2 = await prepareLauncher(installDependencies, say, LAUNCHER_PROGRAMS);
    return siteOf(allowed2, keepNamespaces(allowed2.host), openCgroup(limits));
  }
  const allowed = await prepareLauncher(installDependencies, say, [...LAUNCHER_PROGRAMS, "ip"]);
  return siteOf(allowed, openNetwork(permitted, allowed.host, options), openCgroup(limits));
}

// src/running/start.ts
import { realpath as realpath2, stat } from "node:fs/promises";
import { join, relative } from "node:path";

// src/sandbox/chain/run-sandboxed.ts
import { constants } from "node:os";
async function notBuilt() {
  await refuseOutdated("bwrap");
  return new Refusal("host/sandbox-unavailable", "The sandbox could not be built, so the tool was not started.", {
    fix: "Run as-declared doctor to see what this host can enforce."
  });
}
function exitCodeOf(code, signal) {
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
}
async function runSandboxed(plan, context) {
  const { abort, relay, cgroup } = context;
  const launched = launch(plan, { ...context, keeper: await context.keeper });
  try {
    const firstProcess = await confineAtDoor(launched, { ...context, notBuilt });
    relay.interrupted.throwIfAborted();
    relay.passTo(firstProcess);
    launched.release();
    const ending = AbortSignal.any([abort, relay.interrupted]);
    const { code, signal, timedOut } = await awaitEnd(launched, firstProcess, plan.limits.wallSeconds, ending);
    return { exitCode: exitCodeOf(code, signal), timedOut, usage: await cgroup.usage() };
  } finally {
    relay.passToNobody();
    launched.kill();
  }
}

// src/sandbox/isolation/isolation-at-door.ts
var DOOR_MS = 2e3;
var LOOK_MS = 2;
function afterTheDoor({ landlock }) {
  return {
    "seccomp-filter": enforced("bwrap loads the filter or starts nothing"),
    ...landlock !== void 0 && { landlock: enforced("setpriv gets the ruleset or starts nothing") }
  };
}
async function standingsAt({ plan, firstProcess, cgroup, keeper }) {
  const evidence = {
    ...await sight(firstProcess, cgroup),
    // bwrap makes sure of it before its door, or starts nothing: bwrap(1), `--disable-userns`. The others are still to come.
    answers: { nestedRefused: true, undeclaredRefused: false, unruledRefused: false },
    outside: namespacesOf("self"),
    holder: namespacesBelow(keeper),
    inheritedFilters: 0,
    bwrapFlaws: []
  };
  return { ...judgeIsolation(evidence, plan), ...afterTheDoor(plan) };
}
async function firstUnmet(grant, sandbox) {
  return unmetDemands(grant, await standingsAt(sandbox)).find((found) => statusOf([found]) !== "pass");
}
async function refuseUnmet(grant, sandbox) {
  if (grant.isolation.required.length === 0) return;
  const deadline = performance.now() + DOOR_MS;
  let first = await firstUnmet(grant, sandbox);
  while (first !== void 0 && performance.now() < deadline) {
    await new Promise((resolve2) => setTimeout(resolve2, LOOK_MS));
    first = await firstUnmet(grant, sandbox);
  }
  if (first === void 0) return;
  const { rule, message, place, fix } = first;
  throw new Refusal(rule, message, { ...place !== void 0 && { place }, ...fix !== void 0 && { fix } });
}

// src/sandbox/plan/host-mounts.ts
import { statSync } from "node:fs";
import { lstat, realpath } from "node:fs/promises";
import { homedir } from "node:os";
var HOME = "${HOME}";
function refuse({ value, place }, why, fix) {
  return new Refusal("host/granted-path", `The granted path ${value} ${why}.`, { place, fix });
}
async function hostPath(path) {
  if (!pathCovers(HOME, path)) return path;
  const home = await realpath(homedir()).catch(homedir);
  return `${home}${path.slice(HOME.length)}`;
}
function refuseOtherKinds(granted, found) {
  if (found.isFile() || found.isDirectory()) return;
  throw refuse(granted, "is neither a file nor a folder", "Grant the folder that the tool keeps its data in.");
}
async function lookUp(granted, kind, denied) {
  const path = await hostPath(granted.value);
  const from = await realpath(path).catch(() => void 0);
  if (from === void 0) {
    throw refuse(granted, "is not there on this host", `Make ${path}, or take it out of the manifest.`);
  }
  if (from !== path) throw refuse(granted, `leads to ${from}`, "Name the path that it leads to, in the manifest too.");
  const found = await lstat(from);
  refuseOtherKinds(granted, found);
  const forbidden = denied.find((each) => touches(each, from)) ?? reservedBy(from, kind === "writable" ? "write" : "read");
  if (forbidden !== void 0) throw refuse(granted, `touches ${forbidden}, which no tool may have`, "Grant less.");
  const shows = found.isDirectory() ? "folder" : "file";
  return { kind, at: sandboxPath(granted.value), from, shows, device: found.dev, inode: found.ino };
}
function isPrivate({ value }) {
  return value === HOME || value === TMP_FOLDER || [TMP, TOOL].some((own) => pathCovers(own, value));
}
async function hostMounts({ read, write, denied }) {
  const written = new Set(write.map(({ value }) => value));
  const granted = [
    ...write.map((path) => ({ path, kind: "writable" })),
    ...read.filter(({ value }) => !written.has(value)).map((path) => ({ path, kind: "read-only" }))
  ];
  const shown = granted.filter(({ path }) => !isPrivate(path));
  return Promise.all(shown.map(({ path, kind }) => lookUp(path, kind, denied)));
}
function refuseSwapped(mounts, firstProcess) {
  for (const { at, from, device, inode } of mounts) {
    const shown = statSync(`/proc/${firstProcess}/root${at}`, { throwIfNoEntry: false });
    if (shown?.dev === device && shown.ino === inode) continue;
    throw new Refusal("host/granted-path", `The granted path ${from} became another one while the sandbox was built.`, {
      fix: "See who else may write to the folders on the way there."
    });
  }
}

// src/sandbox/plan/own-streams.ts
import { fstatSync, readlinkSync } from "node:fs";
var STREAMS = ["/dev/stdin", "/dev/stdout", "/dev/stderr"];
var BY_MODE = [
  ["read-file"],
  ["write-file", "truncate"],
  ["read-file", "write-file", "truncate"]
];
var ACCESS_MODE = 3;
function hasPath(descriptor) {
  const link = readlinkSync(`/proc/self/fd/${descriptor}`);
  return link.startsWith("/") && !link.startsWith("/memfd:");
}
function folderAsStream(descriptor) {
  const message = `The tool would get a folder of this host as ${STREAMS[descriptor]}, and with it every file of the host.`;
  return new Refusal("host/usage", message, { fix: "Give it a file or a pipe, or </dev/null." });
}
function rightsOn(descriptor) {
  const found = fstatSync(descriptor);
  if (found.isDirectory()) throw folderAsStream(descriptor);
  if (!hasPath(descriptor)) return [];
  const rights = BY_MODE[openFlags(descriptor) & ACCESS_MODE] ?? [];
  return found.isCharacterDevice() ? [...rights, "ioctl-dev"] : rights;
}
function ownStreams() {
  return STREAMS.map((path, descriptor) => ({ path, rights: rightsOn(descriptor) }));
}

// src/running/variables.ts
function grantedVariables({ env }, ours) {
  const granted = {};
  for (const { value, place } of env) {
    const { name, required } = value;
    const set = ours[name];
    if (set !== void 0) granted[name] = set;
    else if (required) {
      throw new Refusal("host/variable-missing", `The tool requires the variable ${name}, which is not set.`, {
        place,
        fix: `Set ${name} for as-declared, which hands on to the tool what is granted.`
      });
    }
  }
  return granted;
}

// src/running/start.ts
function commandOf({ manifest: { document, entrypoint, name } }, args) {
  if (entrypoint === void 0) {
    throw new Refusal("host/usage", `The manifest of ${name} has no entrypoint, so there is nothing to run.`, {
      place: document.place(""),
      fix: "Name the tool\u2019s command in entrypoint.command."
    });
  }
  const { command, cwd } = entrypoint.value;
  const place = document.place(`${entrypoint.pointer}/command`);
  return { words: [...command, ...args], cwd: join(TOOL_FOLDER, cwd), place };
}
async function refuseNotExecutable(program, { tool }, place) {
  if (!program.startsWith(`${TOOL_FOLDER}/`)) return;
  const { mode } = await stat(join(tool, relative(TOOL_FOLDER, program)));
  if ((mode & 73) !== 0) return;
  throw new Refusal("host/not-executable", `The tool's ${program} is not executable.`, {
    place,
    fix: "Pack it with its execute permission, or name the interpreter that runs it first."
  });
}
async function startPermitted(permitted, context) {
  const { grant, tool, closure } = permitted;
  const { site, folder, args, abort, relay } = context;
  const { host } = site;
  void foreseeMove();
  const surveying = surveyLandlock(host.programs);
  const { words, cwd, place } = commandOf(permitted, args);
  const [word = "", ...rest] = words;
  const judged = [...await judgedFolders(permitted.manifest.document.file), await realpath2(tool)];
  const search = { tool, baseRuntime: grant.baseRuntime.read, judged, folder, host, place };
  const { program, runtimes, folders } = await resolveProgram(word, cwd, search);
  await refuseNotExecutable(program, permitted, place);
  const mounts = await hostMounts(grant);
  const parts = {
    command: { program, args: rest, cwd },
    architecture: host.architecture,
    baseRuntime: await surveyBaseRuntime(grant.baseRuntime.read),
    tool,
    env: grantedVariables(grant, process.env),
    granted: mounts,
    runtimes,
    folders,
    resolvers: hasNetwork(permitted) ? [DNS_ADDRESS] : [],
    landlock: await surveying,
    ...closure !== void 0 && { closure }
  };
  const plan = planRun(grant, parts, ownStreams());
  const cgroup = await site.cgroup;
  const beforeStart = async (firstProcess) => {
    refuseSwapped(mounts, firstProcess);
    await site.ready;
    await refuseUnmet(grant, { plan, firstProcess, cgroup, keeper: await site.keeper });
  };
  try {
    return await runSandboxed(plan, { ...host, keeper: site.keeper, cgroup, abort, relay, beforeStart });
  } catch (error) {
    await site.ready;
    throw error;
  }
}

// src/sandbox/chain/signal-relay.ts
var PASSED_ON = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGWINCH"];
var FROM_TERMINAL = /* @__PURE__ */ new Set(["SIGINT", "SIGQUIT"]);
var STOP = "SIGTSTP";
var GO_ON = "SIGCONT";
var SignalRelay = class {
  #aborter = new AbortController();
  #firstProcess;
  /** Aborted by a signal that no tool is there to hear. */
  get interrupted() {
    return this.#aborter.signal;
  }
  /**
   * From now on the tool hears what we are sent.
   * @param firstProcess the sandbox's first process: bwrap's own, whose one child is the tool
   */
  passTo(firstProcess) {
    this.#firstProcess = firstProcess;
  }
  /** The tool's sandbox has ended: its number may soon be another's. */
  passToNobody() {
    this.#firstProcess = void 0;
  }
  /** @returns whether the signal is done with; else it is to have its usual effect */
  take(signal) {
    const [tool] = this.#firstProcess === void 0 ? [] : childrenOf(this.#firstProcess);
    if (tool !== void 0) {
      if (FROM_TERMINAL.has(signal)) this.signalGroup(signal);
      else signalIfThere(tool, signal);
      return true;
    }
    if (signal === "SIGWINCH") return true;
    if (this.interrupted.aborted) return false;
    this.#aborter.abort(new Refusal("host/interrupted", `The run was ended by ${signal} before the tool was started.`));
    return true;
  }
  /**
   * Signals the tool and what it has started, but for what it has put into groups of its own. bwrap makes the sandbox's
   * first process the leader of a session, and so of the group that the tool begins in.
   */
  signalGroup(signal) {
    if (this.#firstProcess !== void 0) signalIfThere(-this.#firstProcess, signal);
  }
};
async function relayingSignals(work) {
  const relay = new SignalRelay();
  const release = () => {
    for (const signal of PASSED_ON) process.off(signal, take);
    process.off(STOP, stop).off(GO_ON, goOn);
  };
  const take = (signal) => {
    if (relay.take(signal)) return;
    release();
    process.kill(process.pid, signal);
  };
  const stop = () => {
    relay.signalGroup("SIGSTOP");
    process.kill(process.pid, "SIGSTOP");
  };
  const goOn = () => relay.signalGroup(GO_ON);
  for (const signal of PASSED_ON) process.on(signal, take);
  process.on(STOP, stop).on(GO_ON, goOn);
  try {
    return await work(relay);
  } finally {
    release();
  }
}

// src/run.ts
async function startWithin(permitted, request, folder, relay) {
  const { installDependencies, args, resolve: resolve2 } = request;
  const abort = new AbortController();
  const site = await openSite(permitted, { installDependencies, resolve: resolve2, folder, abort });
  try {
    return await startPermitted(permitted, { site, folder, args, abort: abort.signal, relay });
  } finally {
    await site.close();
  }
}
function run(request) {
  return relayingSignals((relay) => runRelayed(request, relay));
}
async function runRelayed(request, relay) {
  const now = /* @__PURE__ */ new Date();
  const sweeping = sweep();
  sweeping.catch(() => void 0);
  const judging = await readJudgingPolicy(request, now);
  return inWorkFolder(async (root) => {
    const folder = (name) => makeTraversable(join2(root, name));
    const place = { folder, interrupted: relay.interrupted };
    const { result, permitted } = await askPermission(request, judging, place, now);
    relay.interrupted.throwIfAborted();
    if (permitted === void 0) return { kind: "refused", result: { policy: judging.summary, tools: [result] } };
    await sweeping;
    return { kind: "ran", permitted, end: await startWithin(permitted, request, root, relay) };
  });
}

// src/commands/run-options.ts
var RUN_USAGE = `Runs a tool inside exactly what it may have. Its streams, signals and exit code are its own.

Usage
  as-declared run --manifest FILE --policy FILE [options] [-- ARGUMENTS]

What follows -- is added to the manifest's entrypoint.command.

Options
  --manifest FILE       what the tool asks for
${POLICY_USAGE}  --artifact FILE       the packed tool             (default: the manifest's artifact.path)
  --sha256 HEX          run no other artifact than the one with this digest
  --tool FOLDER         the tool as a folder, dependencies included, in place of an artifact
  --resolve H:P:A:P     dial a granted host and port at this address and port
  --install-dependencies MODE                       auto or never (default)

Exit codes
  125  as-declared refuses: the grant, the host, the command line
  126  the tool's command cannot be executed
  127  the tool's command is not there
  else the tool's own; 128 and the number of the signal that ended it
`;
var OPTIONS = {
  manifest: { type: "string" },
  ...POLICY_OPTIONS,
  artifact: { type: "string" },
  sha256: { type: "string" },
  tool: { type: "string" },
  resolve: { type: "string", multiple: true, default: [] },
  "install-dependencies": { type: "string", default: "never" }
};
function digestOf(text) {
  const [, digits] = /^(?:sha256:)?([0-9a-f]{64})$/.exec(text) ?? [];
  if (digits === void 0) throw usage("--sha256 takes 64 hexadecimal digits.");
  return digits;
}
function readRunOptions(words) {
  const { own, behind = [] } = wordsOfTool(words);
  const { values, positionals } = readOptions(own, OPTIONS);
  const [word] = positionals;
  if (word !== void 0) throw usage(`"${word}" is one word too many. What is for the tool stands behind --`);
  const { manifest, artifact, sha256, tool, resolve: resolve2 } = values;
  if (manifest === void 0) throw usage("No --manifest is given.");
  if (tool !== void 0 && (artifact ?? sha256) !== void 0) {
    throw usage("--tool takes the place of an artifact, so --artifact and --sha256 say nothing.");
  }
  return {
    ...{ manifest, args: behind, ...policyRequest(values) },
    ...defined({ artifact, sha256: sha256 && digestOf(sha256), tool }),
    resolve: resolve2.map(parseResolve),
    installDependencies: oneOf("--install-dependencies", values["install-dependencies"], ["auto", "never"])
  };
}

// src/commands/run.ts
var EXIT_CODES = {
  "host/not-executable": 126,
  "host/interpreter-unavailable": 127
};
function limitReached({ timedOut, usage: usage2 }, { grant: { limits } }) {
  if (timedOut) return `its wall clock limit of ${limits.wallSeconds} seconds`;
  if (usage2.outOfMemoryKills > 0) return `its memory limit of ${limits.memoryBytes / 2 ** 20} MiB`;
  return void 0;
}
var runCommand = {
  usage: RUN_USAGE,
  async run(words) {
    try {
      const outcome = await run(readRunOptions(words));
      if (outcome.kind === "refused") {
        process.stderr.write(`${terminalReport(outcome.result, canvasFor(process.stderr, process.env))}
`);
        return REFUSED;
      }
      const { end, permitted } = outcome;
      const limit = limitReached(end, permitted);
      const name = inert(visible(permitted.manifest.name));
      if (limit !== void 0) process.stderr.write(`as-declared: ${name} reached ${limit} and was ended.
`);
      return end.exitCode;
    } catch (error) {
      complain(error);
      return error instanceof Refusal ? EXIT_CODES[error.finding.rule] ?? REFUSED : REFUSED;
    }
  }
};
export {
  runCommand
};
