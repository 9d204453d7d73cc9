import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  policyFile
} from "./chunk-QMJPSQOP.js";
import {
  whatDoesItAskFor,
  whatMayItHave
} from "./chunk-ER4DYOU4.js";
import {
  exceptionsFor
} from "./chunk-3OI6F2HG.js";
import {
  readJudgingPolicy
} from "./chunk-7I2VYV6M.js";
import {
  PROBE,
  preflight,
  stage,
  tracingRefusal
} from "./chunk-YZKK3ZHI.js";
import {
  FLAWS_FIX,
  absent,
  asIdentity,
  containerRuntime,
  holdNamespaces,
  hostFiles,
  installedBwrap,
  openCgroup,
  openFlaws,
  planTrial,
  refuseOldNode,
  refuseUnreachable,
  sandboxHost,
  supportedArchitecture,
  surveyBaseRuntime,
  unmetDemands
} from "./chunk-LIXQXU5I.js";
import "./chunk-CTVVWVMH.js";
import "./chunk-IOZYBOZR.js";
import "./chunk-OD662AMF.js";
import "./chunk-IWOWGMCH.js";
import "./chunk-XQDT5WYV.js";
import "./chunk-D7GHH3GN.js";
import "./chunk-VE6LUWA5.js";
import {
  createWorkFolder
} from "./chunk-GU6C74BC.js";
import "./chunk-WR66MTVJ.js";
import {
  asFinding
} from "./chunk-RIES23YI.js";
import "./chunk-DNAIHMGC.js";
import {
  canvasFor,
  wrap
} from "./chunk-RWTFK2OS.js";
import {
  interruptible
} from "./chunk-XKVLZXPK.js";
import {
  boundedText
} from "./chunk-S37X4VBL.js";
import "./chunk-F7CWHQ47.js";
import {
  VERSION
} from "./chunk-GDOIBZK2.js";
import {
  counted,
  enumerate,
  placeText
} from "./chunk-DSV24SD4.js";
import "./chunk-6J6O3WXY.js";
import {
  applySeverity,
  statusOf
} from "./chunk-3KQWTZUF.js";
import {
  BASE_RUNTIME,
  ISOLATION
} from "./chunk-N4XFQBPP.js";
import "./chunk-XGOUBRDT.js";
import "./chunk-X3RQCJQN.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-4IQZMC4H.js";
import "./chunk-TQCHYOZ7.js";
import "./chunk-F2HI63QH.js";
import {
  readOptions,
  refusePositionals
} from "./chunk-5TVT7YHF.js";
import "./chunk-V6OJWN42.js";
import "./chunk-LAAKWUXD.js";
import {
  jsonText
} from "./chunk-76KL262O.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-QGV6EUNW.js";
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
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import {
  wouldInstall
} from "./chunk-CBTZTYIP.js";
import {
  inspectPrograms,
  missingPackages
} from "./chunk-XQ3OXK4P.js";
import {
  FAKETIME_PACKAGE,
  findFaketime
} from "./chunk-GXX5MYV7.js";
import {
  hostCommand,
  tryCommand
} from "./chunk-BTCEX3AE.js";
import {
  refusalOf
} from "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
import "./chunk-26LVTRER.js";

// src/doctor/diagnosis.ts
import { arch, release } from "node:os";
function readMachine(read) {
  const [, distribution] = /^PRETTY_NAME="?([^"\n]*)"?$/m.exec(read("/etc/os-release") ?? "") ?? [];
  return {
    distribution: distribution ?? null,
    kernel: release(),
    architecture: arch(),
    node: process.versions.node,
    uid: process.getuid?.() ?? -1,
    container: containerRuntime(read) ?? null
  };
}
function lacking({ rows }) {
  return rows.filter(({ demand, met }) => demand === "required" && !met);
}

// src/doctor/examine.ts
import { chown, mkdir } from "node:fs/promises";
import { dirname, join as join2 } from "node:path";

// src/sandbox/isolation/landlock-report.ts
import { join } from "node:path";
var MODULES = "/sys/kernel/security/lsm";
async function probeLandlock({ programs, identity, landlock }, folder, read) {
  const modules = read(MODULES)?.trim().split(",");
  if (modules !== void 0 && !modules.includes("landlock")) {
    return {
      works: false,
      how: `${MODULES} does not list it`,
      fix: "Start the kernel with landlock in its lsm= list."
    };
  }
  const help = await hostCommand([programs.setpriv, "--help"]);
  if (!help.includes("--landlock-access")) {
    const fix2 = "Use a distribution with util-linux 2.41 or newer: Debian 13, Ubuntu 26.04.";
    return { works: false, how: `${programs.setpriv} has no --landlock-access`, fix: fix2 };
  }
  if (landlock === void 0) {
    const fix2 = "Use Linux 6.2 or newer with CONFIG_SECURITY_LANDLOCK, started with landlock in its lsm= list.";
    return { works: false, how: "the kernel has none, or an older one than its ABI 3", fix: fix2 };
  }
  const user = asIdentity(programs.setpriv, identity);
  const under = [...user, programs.setpriv, "--landlock-access", "fs:write-file", "--"];
  const write = ["/usr/bin/truncate", "--size=0", join(folder, "landlock")];
  const works = (words) => tryCommand(words).then(({ exitCode }) => exitCode === 0);
  if (await works([...user, ...write]) && await works([...under, "/usr/bin/true"]) && !await works([...under, ...write]))
    return { works: true, how: "a write that was let through without it was refused under it" };
  const fix = "Use a kernel with CONFIG_SECURITY_LANDLOCK, started with landlock in its lsm= list.";
  return { works: false, how: "no write was refused under it", fix };
}

// src/doctor/row.ts
function okRow(what, how) {
  return { kind: "host", what, state: "ok", demand: "required", met: true, how };
}
function refusedRow(what, { rule, message, fix }) {
  const row = { kind: "host", what, state: "missing", demand: "required", met: false, how: message, rule };
  return fix === void 0 ? row : { ...row, fix };
}
function untriedRow(what, lacking2) {
  return { kind: "host", what, state: "untried", demand: "required", met: false, how: `needs ${lacking2}` };
}

// src/doctor/examination.ts
var Examination = class {
  #rows = [];
  get rows() {
    return this.#rows;
  }
  note(...rows) {
    this.#rows.push(...rows);
  }
  /** The first of some things that is not there, or of all that were looked at. */
  lacking(things) {
    return this.#rows.find(({ what, met }) => !met && (things?.includes(what) ?? true))?.what;
  }
  /**
   * @param needed without one of these it is not tried
   * @returns undefined where there is none
   */
  async try(what, needed, look) {
    const lacking2 = this.lacking(needed);
    if (lacking2 !== void 0) {
      this.note(untriedRow(what, lacking2));
      return void 0;
    }
    try {
      const { how, value } = await look();
      this.note(okRow(what, how));
      return value;
    } catch (error) {
      this.note(refusedRow(what, asFinding(error)));
      return void 0;
    }
  }
};

// src/manifest/isolation.ts
var ISOLATION_NAMES = [
  "network-namespace",
  "pid-namespace",
  "mount-namespace",
  "user-namespace",
  "ipc-namespace",
  "uts-namespace",
  "memory-limit",
  "pid-limit",
  "cpu-limit",
  "file-size-limit",
  "seccomp-filter",
  "landlock",
  "no-new-privileges",
  "cap-drop-all"
];

// src/doctor/rows.ts
var PACKAGES = [
  "bubblewrap",
  "coreutils",
  "iproute2",
  "strace",
  "util-linux"
];
function found({ path, version }) {
  return version === void 0 ? `${path}` : `${path} ${version.join(".")}`;
}
function programRows(reports) {
  return PACKAGES.map((what) => {
    const own = reports.filter(({ debianPackage }) => debianPackage === what);
    const refused = own.find(({ refusal }) => refusal !== void 0)?.refusal;
    return refused === void 0 ? okRow(what, own.map(found).join(", ")) : refusedRow(what, refused.finding);
  });
}
function flawsRow({ programs }, bwrap) {
  const flaws = openFlaws(bwrap);
  const version = bwrap.packageVersion ?? bwrap.version.join(".");
  const row = { kind: "host", what: "bubblewrap-flaws", demand: "none", met: true };
  if (flaws.length === 0) return { ...row, state: "ok", how: `${version} is free of those that as-declared knows` };
  const named = flaws.map(({ id, what }) => `${id} (${what})`).join(", ");
  const how = `${programs.bwrap} ${version} is not known to be free of ${named}`;
  return { ...row, state: "degraded", how, fix: FLAWS_FIX };
}
function landlockRow({ works, how, fix }) {
  const row = { kind: "host", what: "landlock-support", demand: "none", met: true, how };
  return works ? { ...row, state: "ok" } : { ...row, state: "missing", ...defined({ fix }) };
}
function faketimeRow(library) {
  const row = { kind: "host", what: "faketime", demand: "none", met: true };
  if (library !== void 0) return { ...row, state: "ok", how: library };
  const fix = `Tools can then be tried with another clock: sudo apt-get install ${FAKETIME_PACKAGE}`;
  return { ...row, state: "missing", how: "libfaketime is not there", fix };
}
var UNTRIED = absent("needs sandbox", "First get what is missing above.");
var ALL_UNTRIED = Object.fromEntries(ISOLATION_NAMES.map((name) => [name, UNTRIED]));
function demandsFor(name, { isolation }) {
  const own = (demands) => demands.filter(({ value }) => value.name === name);
  return { required: own(isolation.required), recommended: own(isolation.recommended) };
}
function strictest({ required: [required], recommended: [recommended] }) {
  if (required !== void 0) return ["required", required];
  return recommended === void 0 ? [] : ["recommended", recommended];
}
function isolationRows(grant, standings, severity) {
  return ISOLATION_NAMES.map((name) => {
    const { state, how, fix } = (standings ?? ALL_UNTRIED)[name];
    const row = { kind: "isolation", what: name, state: standings === void 0 ? "untried" : state };
    const own = demandsFor(name, grant);
    const [unmet] = unmetDemands({ category: grant.category, isolation: own }, standings ?? ALL_UNTRIED);
    if (unmet === void 0) {
      const [demand2 = "none", asked] = strictest(own);
      const more = { ...defined({ place: asked?.place }), ...standings !== void 0 && defined({ fix }) };
      return { ...row, demand: demand2, met: true, how, ...more };
    }
    const judged = severity === void 0 ? [unmet] : applySeverity([unmet], severity);
    const demand = statusOf(judged) === "pass" ? "recommended" : "required";
    const said = state === "enforced" ? unmet.message : how;
    return {
      ...row,
      demand,
      met: false,
      how: said,
      rule: unmet.rule,
      ...defined({ fix: unmet.fix, place: unmet.place })
    };
  });
}

// src/doctor/examine.ts
var NOTHING = void 0;
async function reachableFolder(host) {
  const work = await createWorkFolder();
  try {
    await refuseUnreachable(work.path, host);
    return work;
  } catch (error) {
    await work.remove();
    throw error;
  }
}
async function ownFolder(folder, { identity }) {
  const own = join2(folder, "own");
  await mkdir(own, { mode: 448 });
  if (identity !== void 0) await chown(own, identity.uid, identity.gid);
  return own;
}
async function probeSandbox(grant, folder, host, holder, abort) {
  const tool = join2(folder, "tool");
  await mkdir(tool, { mode: 493 });
  const plan = planTrial(grant, {
    command: PROBE,
    architecture: host.architecture,
    landlock: host.landlock,
    runtimes: [],
    folders: [],
    baseRuntime: await surveyBaseRuntime(grant.baseRuntime.read),
    tool,
    granted: await stage(grant, [], join2(folder, "granted"), host.identity),
    resolvers: [],
    env: {}
  });
  return preflight(
    plan,
    { ...host, keeper: holder.pid, tracePath: join2(folder, "trace"), abort },
    openFlaws(host.bwrap)
  );
}
async function examineMachine(examination) {
  const architecture = await examination.try("platform", [], async () => {
    const value = supportedArchitecture(process.platform, process.arch);
    return { how: `${process.platform} on ${process.arch}`, value };
  });
  await examination.try("node", [], async () => {
    refuseOldNode(process.versions.node);
    return { how: process.versions.node, value: NOTHING };
  });
  const reports = await inspectPrograms();
  examination.note(...programRows(reports));
  const how = await wouldInstall(await missingPackages());
  examination.note({ ...okRow("install-dependencies", how), demand: "none" });
  examination.note(faketimeRow(await findFaketime()));
  if (architecture === void 0 || examination.lacking() !== void 0) return void 0;
  const host = await sandboxHost(reports, architecture);
  const version = reports.find(({ name }) => name === "bwrap")?.version ?? [];
  return { ...host, bwrap: await installedBwrap(host.programs.bwrap, version) };
}
async function examineRights(examination, { limits }, host) {
  await examination.try("tracing", [], async () => {
    const refusal = await tracingRefusal(host, hostFiles);
    if (refusal !== void 0) throw refusal;
    return { how: "strace traced a program, with a filter as in a trial", value: NOTHING };
  });
  await examination.try("cgroup", [], async () => {
    const group = await openCgroup(limits);
    await group.close();
    return { how: `one was made: ${group.kind}`, value: NOTHING };
  });
}
async function examineSandbox(examination, grant, host, folder, abort) {
  const holder = await examination.try("user-namespaces", [], async () => {
    const value = await holdNamespaces(folder, host);
    await value.ready;
    return { how: "user, network and PID namespaces were made", value };
  });
  if (holder === void 0) {
    examination.note(untriedRow("sandbox", "user-namespaces"));
    return void 0;
  }
  try {
    return await examination.try("sandbox", ["tracing", "cgroup"], async () => {
      const value = await probeSandbox(grant, folder, host, holder, abort);
      return { how: "one was built like a tool\u2019s, with a probe in it that was looked at and traced", value };
    });
  } finally {
    await holder.close();
  }
}
async function examineTrial(examination, grant, host, abort) {
  examination.note(flawsRow(host, host.bwrap));
  await examineRights(examination, grant, host);
  const work = await examination.try("temporary-folder", [], async () => {
    const value = await reachableFolder(host);
    return { how: `the sandbox\u2019s own user can get to ${dirname(value.path)}`, value };
  });
  if (work === void 0) {
    const untried = ["user-namespaces", "sandbox"];
    examination.note(...untried.map((what) => untriedRow(what, "temporary-folder")));
    return void 0;
  }
  try {
    const standings = await examineSandbox(examination, grant, host, work.path, abort);
    examination.note(landlockRow(await probeLandlock(host, await ownFolder(work.path, host), hostFiles)));
    return standings;
  } finally {
    await work.remove();
  }
}
var IN_A_TRIAL = ["tracing", "cgroup", "temporary-folder", "user-namespaces", "sandbox"];
async function examineHost({ grant, severity }, abort) {
  const examination = new Examination();
  const host = await examineMachine(examination);
  if (host !== void 0) {
    const standings = await examineTrial(examination, grant, host, abort);
    return [...examination.rows, ...isolationRows(grant, standings, severity)];
  }
  const lacking2 = examination.lacking() ?? "platform";
  return [
    ...examination.rows,
    ...IN_A_TRIAL.map((what) => untriedRow(what, lacking2)),
    ...isolationRows(grant, void 0, severity)
  ];
}

// src/doctor/needs.ts
var MIB = 1024 * 1024;
function smallGrant(isolation, category = "compute") {
  return {
    tool: { name: "doctor", version: "1" },
    category,
    ...{ endpoints: [], listen: [], read: [], write: [], denied: [], spawn: [], env: [] },
    limits: {
      ...{ memoryBytes: 128 * MIB, pids: 16, cpuSeconds: 10, wallSeconds: 10 },
      ...{ fileBytes: MIB, openFiles: 64, tmpBytes: MIB }
    },
    syscalls: { allow: [], deny: [] },
    isolation,
    baseRuntime: BASE_RUNTIME,
    network: "off"
  };
}
function builtIn() {
  const required = ISOLATION.map((name) => ({ value: { name }, place: { file: "policies/baseline.yml" } }));
  return smallGrant({ required, recommended: [] });
}
function ofManifest({ document, isolation, category }) {
  const placed = (demands) => demands.map(({ value, pointer }) => ({ value, place: document.place(pointer) }));
  const { required, recommended } = isolation;
  return smallGrant({ required: placed(required), recommended: placed(recommended) }, category?.value);
}
function ofPolicy({ tiers }) {
  const categories = tiers.flatMap(({ layers }) => layers.flatMap((layer) => [...layer.categories.values()]));
  const demands = /* @__PURE__ */ new Map();
  for (const { value, place } of categories.flatMap(({ requireIsolation }) => requireIsolation)) {
    if (!demands.has(value.name)) demands.set(value.name, { value: { name: value.name }, place });
  }
  return smallGrant({ required: [...demands.values()], recommended: [] });
}
async function readManifest(path) {
  const { value, findings } = await whatDoesItAskFor(path);
  if (value === void 0) throw refusalOf(findings);
  return value;
}
async function granted(manifest, judging, now) {
  const exceptions = exceptionsFor(manifest, judging.policy?.exceptions ?? [], now);
  const { value, findings } = await whatMayItHave(manifest, judging, exceptions);
  if (value === void 0) throw refusalOf(findings);
  return value;
}
async function readNeeds({ manifest: path, policy: source }) {
  const now = /* @__PURE__ */ new Date();
  const manifest = path === void 0 ? void 0 : await readManifest(path);
  if (source === void 0)
    return manifest === void 0 ? { by: "built-in", grant: builtIn() } : { by: "manifest", grant: ofManifest(manifest) };
  const judging = await readJudgingPolicy({ policy: source }, now);
  if (judging.policy === void 0) throw refusalOf(judging.findings);
  const { severity } = judging.policy;
  if (manifest === void 0) return { by: "policy", grant: ofPolicy(judging.policy), severity };
  return { by: "manifest-and-policy", grant: await granted(manifest, judging, now), severity };
}

// src/report/doctor-json.ts
function rowJson(row) {
  const { kind, what, state, demand, met, how, rule, fix } = row;
  const place = row.kind === "isolation" && row.place !== void 0 ? row.place : null;
  return {
    ...{ kind, what, state, demand, met },
    how: boundedText(how),
    rule: rule ?? null,
    fix: fix === void 0 ? null : boundedText(fix),
    place: place && { ...place, file: boundedText(place.file) }
  };
}
function doctorJson(diagnosis) {
  const { machine, by, rows } = diagnosis;
  return {
    schema_version: 1,
    as_declared: { version: VERSION },
    machine,
    demanded_by: by,
    ready: lacking(diagnosis).length === 0,
    rows: rows.map(rowJson)
  };
}

// src/report/doctor-text.ts
var STATE_COLUMNS = 10;
var WHAT_COLUMNS = 22;
var INDENT = " ".repeat(4 + STATE_COLUMNS + WHAT_COLUMNS);
var TITLES = { host: "What a trial is built with", isolation: "What holds a tool in it" };
var DEMANDED_BY = {
  "built-in": "what policies/baseline.yml requires",
  policy: "what the policy requires",
  manifest: "what the manifest requires",
  "manifest-and-policy": "what manifest and policy require"
};
function mark({ state, demand, met }) {
  if (!met && state !== "untried")
    return demand === "required" ? { glyph: "\u2717", paint: "bad" } : { glyph: "!", paint: "unsure" };
  switch (state) {
    case "ok":
    case "enforced":
      return { glyph: "\u2713", paint: "good" };
    case "degraded":
      return { glyph: "!", paint: "unsure" };
    case "missing":
    case "absent":
    case "untried":
      return { glyph: "\u2013", paint: "faint" };
  }
}
function told(label, text, { style, width }) {
  const room = width - INDENT.length - label.length - 1;
  const [first = "", ...rest] = wrap(visible(text), room);
  const more = rest.map((line) => INDENT + " ".repeat(label.length + 1) + line);
  return [`${INDENT}${style.faint(label)} ${first}`, ...more];
}
var COMMAND = /^(.*?:) ((?:sudo|systemd-run) .*)$/;
function fixLines(fix, canvas) {
  const [, prose, command] = COMMAND.exec(fix) ?? [];
  if (prose === void 0 || command === void 0) return told("fix", fix, canvas);
  return [...told("fix", prose, canvas), `      ${visible(command)}`];
}
function rowLines(row, alreadyTold, canvas) {
  const { style, width } = canvas;
  const { glyph, paint } = mark(row);
  const [first = "", ...rest] = wrap(visible(row.how), width - INDENT.length);
  const place = row.kind === "isolation" && !row.met ? row.place : void 0;
  const state = style[paint](`${glyph} ${row.state.padEnd(STATE_COLUMNS)}`);
  const fix = row.fix === void 0 ? [] : fixLines(alreadyTold.has(row.fix) ? "as above" : row.fix, canvas);
  return [
    `  ${state}${row.what.padEnd(WHAT_COLUMNS)}${first}`.trimEnd(),
    ...rest.map((line) => INDENT + line),
    ...place === void 0 ? [] : told("asked at", placeText(place), canvas),
    ...fix
  ];
}
function sectionLines(diagnosis, canvas) {
  const fixes = /* @__PURE__ */ new Set();
  return ["host", "isolation"].flatMap((kind) => {
    const lines = [canvas.style.strong(TITLES[kind])];
    for (const row of diagnosis.rows.filter((each) => each.kind === kind)) {
      lines.push(...rowLines(row, fixes, canvas));
      if (row.fix !== void 0) fixes.add(row.fix);
    }
    return [...lines, ""];
  });
}
function machineLine({ distribution, kernel, architecture, node, uid, container }) {
  const user = uid === 0 ? "root, who drops to an ordinary user" : `user ${uid}`;
  const inside = container === null ? [] : [`marks of a container (${container})`];
  const parts = [
    distribution ?? "unknown distribution",
    `Linux ${kernel}`,
    architecture,
    `Node ${node}`,
    user,
    ...inside
  ];
  return parts.join(" \xB7 ");
}
function sentence(diagnosis, { style }) {
  const missing = lacking(diagnosis);
  const wanted = DEMANDED_BY[diagnosis.by];
  if (missing.length === 0) return `${style.good("\u2713")}  This host can hold trials, and has ${wanted}.`;
  const absent2 = missing.filter(({ state }) => state !== "untried");
  const untried = missing.length - absent2.length;
  const names = enumerate(absent2.map(({ what }) => what));
  const are = absent2.length === 1 ? "is" : "are";
  const more = untried === 0 ? "" : ` ${counted(untried, "more", "more")} could not be tried without ${absent2.length === 1 ? "it" : "them"}.`;
  return `${style.bad("\u2717")}  Held against ${wanted}, ${counted(absent2.length, "thing")} ${are} not there: ${names}.${more}`;
}
function doctorText(diagnosis, canvas) {
  const machine = canvas.style.faint(visible(machineLine(diagnosis.machine)));
  const last = wrap(sentence(diagnosis, canvas), canvas.width);
  return inertLines([machine, "", ...sectionLines(diagnosis, canvas), ...last, ""].join("\n"));
}

// src/commands/doctor.ts
function diagnose(needs) {
  return interruptible(async (interrupted) => {
    const rows = await examineHost(needs, interrupted);
    interrupted.throwIfAborted();
    return { machine: readMachine(hostFiles), by: needs.by, rows };
  });
}
var doctorCommand = {
  usage: `Finds out by doing what this host can enforce, and says how to get the rest. Nothing is installed or changed.

Usage
  as-declared doctor [--policy FILE] [--manifest FILE] [--json]

Options
  --policy FILE         hold the host against what this policy requires of any tool
  --manifest FILE       hold it against what this manifest requires; with a policy, against what the tool is granted
  --json                for programs; as-declared schema doctor prints the schema

Without either, it is held against what policies/baseline.yml requires.

Exit codes
  0  all that is required is there
  2  it is not, or it could not be told
`,
  async run(words) {
    const { values, positionals } = readOptions(words, {
      policy: { type: "string" },
      manifest: { type: "string" },
      json: { type: "boolean", default: false }
    });
    refusePositionals(positionals);
    const { manifest, policy, json } = values;
    const source = policy === void 0 ? void 0 : policyFile(policy);
    const diagnosis = await diagnose(await readNeeds(defined({ manifest, policy: source })));
    const text = json ? jsonText(doctorJson(diagnosis)) : doctorText(diagnosis, canvasFor(process.stdout, process.env));
    process.stdout.write(text);
    return lacking(diagnosis).length === 0 ? 0 : 2;
  }
};
export {
  doctorCommand
};
