import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  TRACE,
  TRAP,
  declaredRules,
  filterOf,
  runFilter,
  standingOf,
  trial_sets_default
} from "./chunk-TLOF3XJ6.js";
import {
  atMost,
  grantedProfile,
  withLandlock
} from "./chunk-AVMIP7BK.js";
import {
  absent,
  countFilters,
  degraded,
  enforced,
  landlockArguments,
  landlockRuleset,
  statusField
} from "./chunk-A6G6SXGR.js";
import {
  hostCommand,
  isOlder
} from "./chunk-UYFF6L3O.js";
import {
  CA_FILE,
  DESCRIPTORS,
  HOME_FOLDER,
  TMP_FOLDER,
  bwrapArguments,
  layout
} from "./chunk-SUFYEE2V.js";
import {
  pathCovers
} from "./chunk-WEALFABM.js";
import {
  Refusal,
  finding
} from "./chunk-JIKLL23P.js";

// src/sandbox/bwrap-flaws.ts
import { readFile, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
var FLAWS = [
  {
    id: "CVE-2026-87766",
    what: "its set-up may follow a link onto the host",
    fixed: [0, 12, 0],
    setuidOnly: false
  },
  {
    id: "CVE-2026-41163",
    what: "its set-up may be steered by the user who starts it",
    since: [0, 11, 0],
    fixed: [0, 11, 2],
    setuidOnly: true
  }
];
function isFixedUbuntuPackage(version) {
  const [, update] = /^0\.9\.0-1ubuntu0\.(\d+)$/.exec(version ?? "") ?? [];
  return Number(update ?? 0) >= 2;
}
function isMended(flaw, { packageVersion, changelog }) {
  if (flaw.id === "CVE-2026-87766" && isFixedUbuntuPackage(packageVersion)) return true;
  return new RegExp(`\\b${flaw.id}\\b`).test(changelog ?? "");
}
function openFlaws(bwrap) {
  return FLAWS.filter((flaw) => {
    if (flaw.setuidOnly && !bwrap.setuid) return false;
    if (flaw.since !== void 0 && isOlder(bwrap.version, flaw.since)) return false;
    return isOlder(bwrap.version, flaw.fixed) && !isMended(flaw, bwrap);
  });
}
var DPKG_QUERY = "/usr/bin/dpkg-query";
var PACKAGED = "/usr/bin/bwrap";
var CHANGELOG = "/usr/share/doc/bubblewrap/changelog.Debian.gz";
var SETUID = 2048;
var unpack = promisify(gunzip);
async function isPackaged(path) {
  if (path === PACKAGED) return true;
  const [own, packaged] = await Promise.all([readFile(path), readFile(PACKAGED)]);
  return own.equals(packaged);
}
async function packageOf(path, version) {
  try {
    if (!await isPackaged(path)) return {};
    const packageVersion = await hostCommand([DPKG_QUERY, "--show", "--showformat=${Version}", "bubblewrap"]);
    if (!packageVersion.startsWith(version.join("."))) return {};
    const changelog = await readFile(CHANGELOG).then(unpack, () => void 0);
    return { packageVersion, ...changelog !== void 0 && { changelog: changelog.toString("utf8") } };
  } catch {
    return {};
  }
}
async function installedBwrap(path, version) {
  const setuid = ((await stat(path)).mode & SETUID) !== 0;
  const alone = { version, setuid };
  return openFlaws(alone).length === 0 ? alone : { ...alone, ...await packageOf(path, version) };
}
var FLAWS_FIX = "Use a host with bubblewrap 0.12 or newer, such as Debian 13, or bring the package up to date: sudo apt-get update && sudo apt-get install --only-upgrade bubblewrap";

// src/sandbox/seccomp/trial-filter.ts
var SETUP = {
  "x86-64": new Set(trial_sets_default.bwrapSetup["x86-64"]),
  aarch64: new Set(trial_sets_default.bwrapSetup.aarch64)
};
var WITNESSED = new Set(trial_sets_default.witnessed);
var TRACER_KNOWS_UP_TO = 450;
var TRACER_CANNOT_FILTER = /* @__PURE__ */ new Set(["uretprobe"]);
function isBeyondTracer([name, number], architecture) {
  return number > TRACER_KNOWS_UP_TO || SETUP[architecture.name].has(name) || TRACER_CANNOT_FILTER.has(name);
}
function rowOf(call, profile, architecture) {
  const standing = standingOf(call[0], profile);
  if (standing !== "declared" && isBeyondTracer(call, architecture)) return "trapped";
  switch (standing) {
    case "declared":
      return "declared";
    case "unknown":
      return "traced-enosys";
    case "refused":
      return "traced-eperm";
  }
}
function trialFilter(profile, architecture) {
  const declared = declaredRules(profile, TRAP);
  const ruleOf = (call) => {
    switch (rowOf(call, profile, architecture)) {
      case "declared":
        return declared(call[0]);
      case "traced-eperm":
      case "traced-enosys":
        return { action: TRACE };
      case "trapped":
        return { action: TRAP };
    }
  };
  return filterOf(architecture, ruleOf, { fallback: TRAP, foreign: TRAP });
}
function tracerSets(profile, architecture) {
  const inRow = (row) => [...architecture.calls].filter((call) => rowOf(call, profile, architecture) === row).map(([name]) => name);
  const declared = inRow("declared");
  return {
    proved: declared.filter((name) => !WITNESSED.has(name)),
    passed: [...declared, ...inRow("trapped")],
    enosys: inRow("traced-enosys")
  };
}

// src/sandbox/standard-streams.ts
import { closeSync, constants, openSync, writeFileSync } from "node:fs";
import { chown, writeFile } from "node:fs/promises";
import { Socket } from "node:net";
var { O_RDWR, O_RDONLY, O_WRONLY, O_NONBLOCK } = constants;
var READABLE = 292;
var STANDARD_STREAM_RULES = [
  { path: "/dev/stdin", rights: ["read-file"] },
  { path: "/dev/stdout", rights: ["write-file"] },
  { path: "/dev/stderr", rights: ["write-file"] }
];
async function openStandardStreams({ mkfifo, identity }, path, input) {
  const stdinPath = `${path}.stdin`;
  const outputs = [`${path}.stdout`, `${path}.stderr`];
  const pipes = [...outputs, ...input === "fed" ? [stdinPath] : []];
  await hostCommand([mkfifo, "--mode=600", ...pipes]);
  if (identity !== void 0) await Promise.all(pipes.map((pipe) => chown(pipe, identity.uid, identity.gid)));
  if (input !== "fed") await writeFile(stdinPath, input.text, { mode: READABLE, flag: "wx" });
  const keepers = outputs.map((pipe) => openSync(pipe, O_RDWR | O_NONBLOCK));
  let feeder = input === "fed" ? openSync(stdinPath, O_RDWR | O_NONBLOCK) : void 0;
  const [stdout, stderr] = outputs.map((pipe) => {
    return new Socket({ fd: openSync(pipe, O_RDONLY | O_NONBLOCK), readable: true, writable: false });
  });
  const [output = 0, errors = 0] = outputs.map((pipe) => openSync(pipe, O_WRONLY));
  const descriptors = [openSync(stdinPath, O_RDONLY), output, errors];
  let held = [...keepers, ...descriptors];
  return {
    stdout,
    stderr,
    descriptors,
    handOver: () => {
      for (const fd of held) closeSync(fd);
      held = [];
    },
    feed: (text = "") => {
      if (feeder === void 0) return;
      writeFileSync(feeder, text);
      closeSync(feeder);
      feeder = void 0;
    }
  };
}

// src/sandbox/plan-sandbox.ts
var CA_VARIABLES = ["SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "GIT_SSL_CAINFO"];
var LOCALE = "C.UTF-8";
var PROGRAM_FOLDERS = ["/usr/local/bin", "/usr/bin", "/bin"];
function searchPath({ folders }) {
  const isOrdinary = folders.every((folder) => PROGRAM_FOLDERS.includes(folder));
  return [...new Set(isOrdinary ? PROGRAM_FOLDERS : [...folders, ...PROGRAM_FOLDERS])].join(":");
}
function environment(parts) {
  const authorities = parts.caPem === void 0 ? [] : CA_VARIABLES.map((name) => [name, CA_FILE]);
  return {
    ...parts.env,
    PATH: searchPath(parts),
    HOME: HOME_FOLDER,
    TMPDIR: TMP_FOLDER,
    LANG: LOCALE,
    ...Object.fromEntries(authorities)
  };
}
function landlockOf({ landlock: landlock2, baseRuntime }) {
  const isShown = baseRuntime.some(({ kind, path }) => kind === "bind" && pathCovers(path, landlock2?.setpriv ?? ""));
  return isShown ? landlock2 : void 0;
}
function profileOf(grant, parts) {
  const profile = grantedProfile(grant);
  return landlockOf(parts) === void 0 ? profile : withLandlock(profile);
}
function withoutFilter({ limits }, parts, streams) {
  const landlock2 = landlockOf(parts);
  const mounts2 = layout({ ...parts, privateBytes: limits.tmpBytes });
  return {
    command: { ...parts.command, env: environment(parts) },
    mounts: mounts2,
    limits,
    ...landlock2 !== void 0 && { landlock: landlockRuleset(landlock2, mounts2, streams) }
  };
}
function planTrial(grant, parts) {
  const profile = profileOf(grant, parts);
  return {
    ...withoutFilter(grant, parts, STANDARD_STREAM_RULES),
    filter: trialFilter(profile, parts.architecture),
    tracer: tracerSets(profile, parts.architecture),
    network: "gateway"
  };
}
function planRun(grant, parts, streams) {
  const network2 = parts.resolvers.length === 0 ? "none" : "gateway";
  return {
    ...withoutFilter(grant, parts, streams),
    filter: runFilter(profileOf(grant, parts), parts.architecture),
    network: network2
  };
}

// src/sandbox/base-runtime.ts
import { lstat, readdir, readlink, realpath } from "node:fs/promises";
var LOADER_FILES = ["/etc/ld.so.cache", "/etc/alternatives"];
var JAVA_SETTINGS = /^java-\d+-openjdk$/;
var ROOT_LINKS = ["/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"];
async function surveyPath(path) {
  const found = await lstat(path).catch(() => void 0);
  if (found === void 0) return void 0;
  return found.isSymbolicLink() ? { kind: "link", path, to: await readlink(path) } : { kind: "bind", path };
}
async function refuseLiveFolders(path) {
  const resolved = await realpath(path).catch(() => path);
  const live = ["/", "/run", "/var", "/proc", "/sys", "/dev", "/home", "/root", "/tmp", "/var/run", "/var/tmp"];
  if (!live.includes(resolved)) return;
  throw new Refusal("policy/base-runtime-unsafe", `base_runtime.read names ${path}, which holds more than a runtime.`, {
    fix: "Name the folders that programs are installed in, such as /usr, /lib and /etc/ssl."
  });
}
async function surveyBaseRuntime(paths) {
  for (const path of paths) await refuseLiveFolders(path);
  const settings = (await readdir("/etc")).filter((name) => JAVA_SETTINGS.test(name)).map((name) => `/etc/${name}`);
  const wanted = [.../* @__PURE__ */ new Set([...paths, ...LOADER_FILES, ...settings, ...ROOT_LINKS])].sort();
  const entries = await Promise.all(wanted.map(surveyPath));
  return entries.flatMap((entry) => {
    if (entry === void 0) return [];
    return entry.kind === "bind" && ROOT_LINKS.includes(entry.path) && !paths.includes(entry.path) ? [] : [entry];
  });
}

// src/checkout.ts
var CHECKOUT = ".git";

// src/sandbox/demands.ts
function isMet({ name, category }, { category: inForce }, standings) {
  if (standings[name].state !== "enforced") return false;
  return category === void 0 || atMost(category).includes(inForce);
}
function inWords({ name, category }) {
  return category === void 0 ? name : `${name}:${category}`;
}
function reason({ name }, { category }, standings) {
  const { state, how } = standings[name];
  return state === "enforced" ? `was that of ${category}` : `was ${state}: ${how}`;
}
function unmetDemands(grant, standings) {
  const said = ({ value, place }, rule) => finding(rule, `${inWords(value)} was asked for and ${reason(value, grant, standings)}.`, {
    place,
    fix: standings[value.name].fix ?? "Run the gate on a host that can enforce it, or take it out of the demands."
  });
  const unmet = (demands) => demands.filter(({ value }) => !isMet(value, grant, standings));
  return [
    ...unmet(grant.isolation.required).map((demand) => said(demand, "host/isolation-unavailable")),
    ...unmet(grant.isolation.recommended).map((demand) => said(demand, "host/isolation-missing"))
  ];
}

// src/sandbox/mount-table.ts
import { dirname, resolve } from "node:path";

// src/sandbox/mountinfo.ts
function unescaped(text) {
  return text.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
}
function parseMountinfo(text) {
  return text.split("\n").flatMap((line) => {
    const [, , device, folder, at, options] = line.split(" ");
    if (device === void 0 || folder === void 0 || at === void 0 || options === void 0) return [];
    return [{ device, folder: unescaped(folder), at: unescaped(at), options: options.split(",") }];
  });
}

// src/sandbox/mount-table.ts
function writableMounts(table) {
  const mounts2 = parseMountinfo(table);
  if (!mounts2.some(({ at }) => at === "/")) return void 0;
  return mounts2.filter(({ options }) => !options.includes("ro")).map(({ at }) => at);
}
function isWritable({ kind }) {
  switch (kind) {
    case "writable":
    case "private":
    case "proc":
      return true;
    case "read-only":
    case "text":
    case "folder":
    case "link":
    case "dev":
    case "seal":
      return false;
  }
}
function throughLinks(path, mounts2) {
  for (const mount of mounts2) {
    if (mount.kind !== "link" || !path.startsWith(`${mount.at}/`)) continue;
    return resolve(dirname(mount.at), mount.to) + path.slice(mount.at.length);
  }
  return path;
}
function unplannedWritable(table, { mounts: mounts2 }) {
  const writable = writableMounts(table);
  if (writable === void 0) return ["/"];
  const planned = new Set(mounts2.filter(isWritable).map(({ at }) => throughLinks(at, mounts2)));
  return writable.filter((at) => !planned.has(at) && !at.startsWith("/dev/"));
}

// src/sandbox/resource-limits.ts
import { readFileSync } from "node:fs";
import { release } from "node:os";
function hardCpuSeconds({ cpuSeconds }) {
  return cpuSeconds + 1;
}
var SPARE_PROCESSES = 64;
var PENDING_SIGNALS = 1024;
var QUEUE_BYTES = 409600;
function userLimitArguments({ pids }, inherited) {
  return [
    `--nproc=${Math.min(pids + SPARE_PROCESSES, inherited.processes)}`,
    `--sigpending=${Math.min(PENDING_SIGNALS, inherited.pendingSignals)}`,
    `--msgqueue=${Math.min(QUEUE_BYTES, inherited.queueBytes)}`
  ];
}
function countsPerNamespace(kernel) {
  const [major = 0, minor = 0] = kernel.split(".").map((part) => Number.parseInt(part, 10));
  return major > 5 || major === 5 && minor >= 14;
}
function hardLimit(text, name) {
  const [, hard = ""] = new RegExp(`^${name}\\s+\\S+\\s+(\\S+)`, "m").exec(text) ?? [];
  return hard === "unlimited" ? Number.POSITIVE_INFINITY : Number.parseInt(hard, 10);
}
function inheritedLimits() {
  if (!countsPerNamespace(release())) return void 0;
  const text = readFileSync("/proc/self/limits", "latin1");
  return {
    processes: hardLimit(text, "Max processes"),
    pendingSignals: hardLimit(text, "Max pending signals"),
    queueBytes: hardLimit(text, "Max msgqueue size")
  };
}
function resourceLimitArguments({ prlimit }, limits, inherited) {
  return [
    prlimit,
    `--cpu=${limits.cpuSeconds}:${hardCpuSeconds(limits)}`,
    `--fsize=${limits.fileBytes}`,
    `--nofile=${limits.openFiles}`,
    "--core=0",
    ...inherited === void 0 ? [] : userLimitArguments(limits, inherited)
  ];
}

// src/sandbox/isolation.ts
var FILTERS_IN_A_TRIAL = 2;
function ownNamespace(kind, { namespaces, outside, holder }) {
  const own = namespaces[kind];
  if (own === outside[kind]) return absent("the probe was in the host\u2019s namespace");
  if (own === holder[kind]) return absent("the probe was in the namespace of whoever built the sandbox");
  return enforced("the probe was in a namespace of its own");
}
function network(evidence, plan) {
  if (plan.network === "none") return ownNamespace("net", evidence);
  const { namespaces, outside, holder } = evidence;
  if (namespaces.net === outside.net) return absent("the probe was in the host\u2019s namespace");
  if (namespaces.net !== holder.net) return absent("the probe was in a namespace without a gateway");
  return enforced("the probe was in the namespace that ends in the gateway");
}
function mounts(evidence, plan) {
  const own = ownNamespace("mnt", evidence);
  if (own.state === "absent") return own;
  const [unplanned] = unplannedWritable(evidence.mounts, plan);
  if (unplanned !== void 0) return absent(`${unplanned} could be written to, and was not planned so`);
  const [flaw] = evidence.bwrapFlaws;
  const how = "the file tree was read-only but for what was planned";
  return enforced(flaw === void 0 ? how : `${how}; this bwrap is not known to be free of ${flaw.id}`);
}
function users(evidence) {
  const own = ownNamespace("user", evidence);
  if (own.state === "absent" || evidence.answers.nestedRefused) return own;
  return degraded("it was not seen that a further one is refused within it", FLAWS_FIX);
}
function filter({ status, inheritedFilters, answers }) {
  const added = countFilters(status) - inheritedFilters;
  if (statusField(status, "Seccomp") !== "2" || added !== FILTERS_IN_A_TRIAL)
    return absent(`${Number.isNaN(added) ? "no" : added} of ${FILTERS_IN_A_TRIAL} filters were in force`);
  if (!answers.undeclaredRefused) return absent("an undeclared call was not answered as planned");
  return enforced("tracer\u2019s filter and ours were in force, and an undeclared call was refused");
}
function limit(found, wanted) {
  return found === wanted ? enforced(`the probe\u2019s limit was ${found}`) : absent("the probe did not have the limit that was set");
}
var CAPABILITY_SETS = ["CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"];
function capabilities(status) {
  const held = CAPABILITY_SETS.find((name) => !/^0+$/.test(statusField(status, name) ?? ""));
  return held === void 0 ? enforced("all five sets of the probe were empty") : absent(`${held} was not empty`);
}
function landlock({ answers }, plan) {
  if (plan.landlock === void 0) {
    const fix = "Use a host that has it, as the row landlock-support of as-declared doctor tells.";
    return absent("the sandbox was built without: the host has none, or the base runtime does not show setpriv", fix);
  }
  if (!answers.unruledRefused) return absent("the probe could read a file that is in no rule");
  return enforced("the probe could not read a file that is mounted and in no rule");
}
function judgeIsolation(evidence, plan) {
  const { status, limits, hold } = evidence;
  return {
    "network-namespace": network(evidence, plan),
    "pid-namespace": ownNamespace("pid", evidence),
    "mount-namespace": mounts(evidence, plan),
    "user-namespace": users(evidence),
    "ipc-namespace": ownNamespace("ipc", evidence),
    "uts-namespace": ownNamespace("uts", evidence),
    "memory-limit": hold.memory,
    "pid-limit": hold.pids,
    "cpu-limit": limit(hardLimit(limits, "Max cpu time"), hardCpuSeconds(plan.limits)),
    "file-size-limit": limit(hardLimit(limits, "Max file size"), plan.limits.fileBytes),
    "seccomp-filter": filter(evidence),
    landlock: landlock(evidence, plan),
    "no-new-privileges": statusField(status, "NoNewPrivs") === "1" ? enforced("the probe\u2019s bit was set") : absent("the probe\u2019s bit was not set"),
    "cap-drop-all": capabilities(status)
  };
}
function statesOf(standings) {
  return Object.fromEntries(Object.entries(standings).map(([name, { state }]) => [name, state]));
}

// src/sandbox/namespace-ids.ts
import { readlinkSync } from "node:fs";
var KINDS = ["net", "pid", "mnt", "user", "ipc", "uts"];
function read(pid, name) {
  const entries = KINDS.map((kind) => [kind, readlinkSync(`/proc/${pid}/ns/${name(kind)}`)]);
  return Object.fromEntries(entries);
}
function namespacesOf(pid) {
  return read(pid, (kind) => kind);
}
function namespacesBelow(pid) {
  return read(pid, (kind) => kind === "pid" ? "pid_for_children" : kind);
}

// src/sandbox/descendant.ts
import { readFileSync as readFileSync2 } from "node:fs";
function read2(path) {
  try {
    return readFileSync2(path, "latin1");
  } catch {
    return "";
  }
}
function childrenOf(pid) {
  return read2(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean).map(Number);
}
function numberBelow(pid) {
  const [, below] = /^NSpid:\s+\d+\s+(\d+)/m.exec(read2(`/proc/${pid}/status`)) ?? [];
  return below === void 0 ? void 0 : Number(below);
}
function descendantNumbered(number, ancestor) {
  for (const child of childrenOf(ancestor)) {
    const found = numberBelow(child) === number ? child : descendantNumbered(number, child);
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/sandbox/is-over.ts
import { readFileSync as readFileSync3 } from "node:fs";
var DEAD = /^State:\s+[ZX]/m;
function isOver(pid) {
  try {
    return DEAD.test(readFileSync3(`/proc/${pid}/status`, "latin1"));
  } catch {
    return true;
  }
}

// src/sandbox/sighting.ts
import { readFileSync as readFileSync4 } from "node:fs";
async function sight(pid, cgroup) {
  const read3 = (name) => readFileSync4(`/proc/${pid}/${name}`, "utf8");
  const hold = await cgroup.holdOf(pid);
  return {
    status: read3("status"),
    limits: read3("limits"),
    mounts: read3("mountinfo"),
    namespaces: namespacesOf(pid),
    hold
  };
}

// src/sandbox/capture.ts
async function capture(stream2, cap) {
  const kept = [];
  let total = 0;
  let room = cap;
  for await (const chunk of stream2) {
    total += chunk.length;
    if (room > 0) {
      const part = chunk.subarray(0, room);
      kept.push(part);
      room -= part.length;
    }
  }
  return { bytes: Buffer.concat(kept), total };
}

// src/sandbox/signal.ts
function signalIfThere(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
  }
}

// src/sandbox/await-end.ts
var KILL_GRACE_MS = 1e4;
function endSandbox(launched, firstProcess) {
  signalIfThere(firstProcess, "SIGKILL");
  return setTimeout(() => launched.kill(), KILL_GRACE_MS);
}
async function awaitEnd(launched, firstProcess, wallSeconds, abort) {
  const timers = [];
  let timedOut = false;
  const stop = () => void timers.push(endSandbox(launched, firstProcess));
  const expire = () => {
    timedOut = true;
    stop();
  };
  timers.push(setTimeout(expire, wallSeconds * 1e3));
  abort?.addEventListener("abort", stop);
  if (abort?.aborted === true) stop();
  try {
    return { ...await launched.ended, timedOut };
  } finally {
    for (const timer of timers) clearTimeout(timer);
    abort?.removeEventListener("abort", stop);
  }
}

// src/sandbox/is-built.ts
import { readFileSync as readFileSync5 } from "node:fs";
var NEW_ROOT = "/newroot";
function rootMounts(mountinfo) {
  return parseMountinfo(mountinfo).filter(({ at }) => at === "/");
}
function isFinishedRoot(inside, ours) {
  const host = new Set(rootMounts(ours).map(({ device }) => device));
  const roots = rootMounts(inside);
  return roots.length > 0 && roots.every(({ device, folder }) => folder === NEW_ROOT && !host.has(device));
}
function isBuilt(firstProcess) {
  const read3 = (pid) => readFileSync5(`/proc/${pid}/mountinfo`, "latin1");
  return isFinishedRoot(read3(firstProcess), read3("self"));
}

// src/sandbox/door.ts
var SETUP_MS = 2e4;
var LOOK_MS = 1;
async function awaitFirstProcess(launched, notBuilt) {
  const slow = setTimeout(() => launched.kill(), SETUP_MS);
  const pid = await Promise.race([launched.firstProcess, launched.ended.then(() => void 0)]);
  clearTimeout(slow);
  if (pid !== void 0) return pid;
  launched.kill();
  throw await notBuilt();
}
function end(firstProcess, launched) {
  launched.kill();
  signalIfThere(firstProcess, "SIGKILL");
}
async function awaitBuilt(firstProcess, launched) {
  const slow = setTimeout(() => end(firstProcess, launched), SETUP_MS);
  try {
    while (!isBuilt(firstProcess)) await new Promise((resolve2) => setTimeout(resolve2, LOOK_MS));
  } finally {
    clearTimeout(slow);
  }
}
async function confineAtDoor(launched, context) {
  const { cgroup, beforeStart, notBuilt } = context;
  const firstProcess = await awaitFirstProcess(launched, notBuilt);
  try {
    await cgroup.add(firstProcess);
    await awaitBuilt(firstProcess, launched);
    await beforeStart?.(firstProcess, cgroup);
    return firstProcess;
  } catch (cause) {
    if (!isOver(firstProcess)) throw cause;
    launched.kill();
    throw await notBuilt();
  }
}

// src/sandbox/launch.ts
import { spawn } from "node:child_process";
import { once } from "node:events";

// src/sandbox/enter.ts
function enterArguments({ nsenter }, keeper) {
  return [
    ...[nsenter, "-t", String(keeper), "--user", "--net", "--mount"],
    ...[`--pid=/proc/${keeper}/ns/pid_for_children`, "--preserve-credentials"]
  ];
}

// src/sandbox/seccomp/bpf.ts
var MAX_INSTRUCTIONS = 4096;
var LOAD = 32;
var AND = 84;
var JUMP = 5;
var RETURN = 6;
var JUMP_EQUAL = 21;
var JUMP_AT_LEAST = 53;
var MAX_JUMP = 255;
var ProgramBuilder = class {
  #reversed = [];
  #returns = /* @__PURE__ */ new Map();
  #prepend(code, k, jt = 0, jf = 0) {
    this.#reversed.push({ code, jt, jf, k: k >>> 0 });
    return this.#reversed.length;
  }
  /** Instructions between the next one to be written and `target`. */
  #distance(target) {
    return this.#reversed.length - target;
  }
  #jump(target) {
    const distance = this.#distance(target);
    return distance === 0 ? target : this.#prepend(JUMP, distance);
  }
  /** Ends the program with `value`; the same value is written once. */
  return(value) {
    const known = this.#returns.get(value);
    if (known !== void 0) return known;
    const label = this.#prepend(RETURN, value);
    this.#returns.set(value, label);
    return label;
  }
  /** Compares the accumulator with `k` and goes on at `yes` or `no`, by a long jump where either is far. */
  branch(test, k, yes, no) {
    const near = (target) => this.#distance(target) > MAX_JUMP - 2 ? this.#jump(target) : target;
    const nearYes = near(yes);
    const nearNo = near(no);
    return this.#prepend(test, k, this.#distance(nearYes), this.#distance(nearNo));
  }
  /** Loads the 32-bit word at `offset` of struct seccomp_data, masks it, and goes on at `next`. */
  load(offset, next, mask = 4294967295) {
    this.#jump(next);
    if (mask >>> 0 !== 4294967295) this.#prepend(AND, mask);
    return this.#prepend(LOAD, offset);
  }
  /** @throws RangeError when the program is longer than the kernel takes. */
  finish() {
    if (this.#reversed.length > MAX_INSTRUCTIONS) {
      throw new RangeError(
        `seccomp program has ${this.#reversed.length} instructions; the kernel takes ${MAX_INSTRUCTIONS}`
      );
    }
    return this.#reversed.toReversed();
  }
};
function assemble(program) {
  const bytes = Buffer.alloc(program.length * 8);
  program.forEach((instruction, index) => {
    bytes.writeUInt16LE(instruction.code, index * 8);
    bytes.writeUInt8(instruction.jt, index * 8 + 2);
    bytes.writeUInt8(instruction.jf, index * 8 + 3);
    bytes.writeUInt32LE(instruction.k, index * 8 + 4);
  });
  return bytes;
}

// src/sandbox/seccomp/compile.ts
var NUMBER_OFFSET = 0;
var ARCHITECTURE_OFFSET = 4;
var ARGUMENTS_OFFSET = 16;
var NO_CALL = 4294967295;
function returnValue(action) {
  switch (action.kind) {
    case "allow":
      return 2147418112;
    case "trace":
      return 2146435072;
    case "errno":
      return 327680 | action.errno;
    case "trap":
      return 196608;
    case "kill":
      return 2147483648;
  }
}
function equalsAny(program, values, yes, no) {
  return values.reduceRight((rest, value) => program.branch(JUMP_EQUAL, value, yes, rest), no);
}
function testCode(program, { test }, yes, no) {
  switch (test.kind) {
    case "none":
      return program.branch(JUMP_EQUAL, 0, yes, no);
    case "in":
      return equalsAny(program, test.values, yes, no);
    case "not-in":
      return equalsAny(program, test.values, no, yes);
  }
}
function conditionCode(program, condition, yes, no) {
  const offset = ARGUMENTS_OFFSET + 8 * condition.argument + (condition.half === "high" ? 4 : 0);
  return program.load(offset, testCode(program, condition, yes, no), condition.mask);
}
function ruleCode(program, { action, when, otherwise }) {
  const yes = program.return(returnValue(action));
  if (when === void 0) return yes;
  return when.reduceRight(
    (nextAlternative, conditions) => conditions.reduceRight((rest, condition) => conditionCode(program, condition, rest, nextAlternative), yes),
    program.return(returnValue(otherwise ?? action))
  );
}
function ranges(program, filter2) {
  const fallback = program.return(returnValue(filter2.fallback));
  const boundaries = /* @__PURE__ */ new Map([[0, fallback]]);
  for (const [number, rule] of [...filter2.rules].sort(([a], [b]) => a - b)) {
    boundaries.set(number, ruleCode(program, rule));
    boundaries.set(number + 1, fallback);
  }
  const ascending = [...boundaries].map(([from, code]) => ({ from, code }));
  return ascending.filter((range, index) => range.code !== ascending[index - 1]?.code);
}
function search(program, found) {
  const middle = found.length >> 1;
  const pivot = found[middle];
  if (pivot === void 0) throw new RangeError("a filter answers at least one range of numbers");
  if (found.length === 1) return pivot.code;
  const below = search(program, found.slice(0, middle));
  const above = search(program, found.slice(middle));
  return program.branch(JUMP_AT_LEAST, pivot.from, above, below);
}
function compile(filter2) {
  const program = new ProgramBuilder();
  const foreign = program.return(returnValue(filter2.foreign));
  const allowed = program.return(returnValue({ kind: "allow" }));
  const native = search(program, ranges(program, filter2));
  const { aliasesFrom } = filter2;
  const unaliased = aliasesFrom === void 0 ? native : program.branch(JUMP_AT_LEAST, aliasesFrom, foreign, native);
  const numbered = program.load(NUMBER_OFFSET, program.branch(JUMP_EQUAL, NO_CALL, allowed, unaliased));
  program.load(ARCHITECTURE_OFFSET, program.branch(JUMP_EQUAL, filter2.architecture, numbered, foreign));
  return program.finish();
}

// src/sandbox/tracer-arguments.ts
var STRING_BYTES = 256;
var HARMLESS_SIGNALS = ["SIGCHLD", "SIGURG", "SIGCONT", "SIGWINCH"];
function names(calls) {
  return calls.map((name) => `?${name}`).join(",");
}
function tracerArguments(sets, output) {
  return [
    ...["-f", "--seccomp-bpf", "-y", "-s", String(STRING_BYTES), "--decode-pids=pidns", "-o", output],
    ...["-e", `trace=!${names(sets.proved)}`],
    ...["-e", `inject=!${names([...sets.passed, ...sets.enosys])}:error=EPERM`],
    ...["-e", `inject=${names(sets.enosys)}:error=ENOSYS`],
    ...["-e", `signal=!${HARMLESS_SIGNALS.join(",")}`]
  ];
}

// src/sandbox/launch.ts
async function readFirstProcess(info, nsenter) {
  let text = "";
  for await (const chunk of info) {
    text += String(chunk);
    const [, pid] = /"child-pid":\s*(\d+)/.exec(text) ?? [];
    if (pid !== void 0 && text.includes("}")) return nsenter && descendantNumbered(Number(pid), nsenter);
  }
  return void 0;
}
function stream(child, descriptor) {
  const streams = child.stdio;
  return streams[descriptor];
}
function feed(child, descriptor, content) {
  const writable = stream(child, descriptor);
  writable.on("error", () => void 0);
  writable.end(content);
}
function start(plan, { programs, identity, keeper }, observer, streams) {
  const command = [...landlockArguments(plan.landlock), plan.command.program, ...plan.command.args];
  const bwrap = [programs.bwrap, "--args", String(DESCRIPTORS.args), "--", ...command];
  const limited = [...resourceLimitArguments(programs, plan.limits, inheritedLimits()), ...bwrap];
  const [program = "", ...args] = [...enterArguments(programs, keeper), ...observer, ...limited];
  const { args: bwrapArgs, texts } = bwrapArguments(plan);
  const ours = Array.from({ length: DESCRIPTORS.firstText + texts.length - DESCRIPTORS.args }, () => "pipe");
  const child = spawn(program, args, {
    stdio: [...streams === "inherit" ? [streams, streams, streams] : streams, ...ours],
    // bwrap stays the sandbox's first process, and what it was started with can be read from inside.
    env: {},
    cwd: "/",
    // What a terminal signals goes to us alone, who pass it on to the tool.
    detached: streams === "inherit",
    ...identity
  });
  feed(child, DESCRIPTORS.args, `${bwrapArgs.join("\0")}\0`);
  feed(child, DESCRIPTORS.filter, assemble(compile(plan.filter)));
  texts.forEach((text, index) => feed(child, DESCRIPTORS.firstText + index, text));
  const door = stream(child, DESCRIPTORS.block);
  door.on("error", () => void 0);
  return {
    firstProcess: readFirstProcess(stream(child, DESCRIPTORS.info), child.pid),
    release: () => void door.end("x"),
    ended: once(child, "exit").then(([code, signal]) => ({ code, signal })),
    kill: () => void child.kill("SIGKILL")
  };
}
function launch(plan, context) {
  return start(plan, context, [], "inherit");
}
function launchObserved(plan, context, tracePath, streams) {
  const { setpriv, strace } = context.programs;
  const observer = [setpriv, "--pdeathsig", "KILL", strace, ...tracerArguments(plan.tracer, tracePath)];
  return start(plan, context, observer, streams);
}

export {
  CHECKOUT,
  capture,
  unmetDemands,
  openFlaws,
  installedBwrap,
  FLAWS_FIX,
  judgeIsolation,
  statesOf,
  namespacesOf,
  namespacesBelow,
  childrenOf,
  isOver,
  sight,
  signalIfThere,
  awaitEnd,
  confineAtDoor,
  launch,
  launchObserved,
  openStandardStreams,
  planTrial,
  planRun,
  surveyBaseRuntime
};
