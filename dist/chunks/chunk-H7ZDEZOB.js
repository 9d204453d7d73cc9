import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  CHECKOUT,
  awaitEnd,
  capture,
  childrenOf,
  confineAtDoor,
  hardCpuSeconds,
  hardLimit,
  isOver,
  launchObserved
} from "./chunk-ESZQYZ4F.js";
import {
  atMost
} from "./chunk-AVMIP7BK.js";
import {
  FLAWS_FIX,
  absent,
  asIdentity,
  causeOfRefusal,
  confiningProfile,
  confiningRuntime,
  degraded,
  enforced,
  hostFiles,
  openCgroup,
  openFlaws
} from "./chunk-Z5V33GS4.js";
import {
  hostCommand,
  tryCommand
} from "./chunk-UYFF6L3O.js";
import {
  HOME_FOLDER,
  TMP_FOLDER,
  TOOL_FOLDER,
  sandboxPath
} from "./chunk-A7MHEREL.js";
import {
  Refusal,
  finding
} from "./chunk-JIKLL23P.js";

// src/sandbox/probe.ts
import { readFileSync } from "node:fs";
var PROBE = {
  program: "/usr/bin/sh",
  args: ["-c", "read -r go && { read -r text < /unruled; exec /usr/bin/unshare --user true; }"],
  cwd: "/"
};
var UNRULED = { kind: "text", at: "/unruled", content: "in no rule\n" };
var PROBE_INPUT = "go\n";
var PROBE_NAME = "sh";
var START_MS = 2e4;
var LOOK_MS = 2;
var pause = () => new Promise((resolve2) => setTimeout(resolve2, LOOK_MS));
function nameOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
  } catch {
    return void 0;
  }
}
async function awaitProbe(firstProcess) {
  const deadline = performance.now() + START_MS;
  while (performance.now() < deadline && !isOver(firstProcess)) {
    const probe = childrenOf(firstProcess).find((pid) => nameOf(pid) === PROBE_NAME);
    if (probe !== void 0) return probe;
    await pause();
  }
  return void 0;
}
var NESTED = /\bunshare\(CLONE_NEWUSER\) += -1 ENOSPC /;
var TRAPPED = /--- SIGSYS \{.*\bsi_code=SYS_SECCOMP\b.*\bsi_syscall=__NR_unshare\b/;
var INJECTED = /\bunshare\(CLONE_NEWUSER\) += -1 EPERM .*\(INJECTED\)/;
var UNRULED_REFUSED = /\bopen(?:at)?\([^\n]*"\/unruled"[^\n]* = -1 EACCES /;
function probeAnswers(trace) {
  const [before, after] = trace.split(`execve("${PROBE.program}"`, 2);
  return {
    nestedRefused: NESTED.test(before ?? ""),
    unruledRefused: UNRULED_REFUSED.test(after ?? ""),
    undeclaredRefused: after !== void 0 && (TRAPPED.test(after) || INJECTED.test(after))
  };
}

// src/sandbox/tracing.ts
var NO_TRACING = "3";
function causeOfNoTracing(read2) {
  if (read2("/proc/sys/kernel/yama/ptrace_scope")?.trim() === NO_TRACING) {
    return {
      because: "The kernel has kernel.yama.ptrace_scope=3, which holds until it is restarted.",
      fix: "Restart the host without it, or use another one."
    };
  }
  const runtime = confiningRuntime(read2);
  if (runtime !== void 0) {
    return {
      because: `This is a container (${runtime}), whose own walls refuse tracing.`,
      fix: "Run the job on the machine itself, outside of the container."
    };
  }
  return {
    because: "Nothing that as-declared knows of says why.",
    fix: "Look into the kernel log for what refused it, or use a host on which this works: strace true"
  };
}
async function tracingRefusal({ programs, identity }, read2) {
  const trace = [programs.strace, "-f", "--seccomp-bpf", "-e", "trace=execve", "/usr/bin/true"];
  const { exitCode, stderr } = await tryCommand([...asIdentity(programs.setpriv, identity), ...trace]);
  if (exitCode === 0 && /\bexecve\("\/usr\/bin\/true", .* = 0$/m.test(stderr)) return void 0;
  const { because, fix } = causeOfNoTracing(read2);
  return new Refusal("host/no-tracing", `strace cannot trace a program here. ${because}`, {
    fix,
    evidence: { said: stderr.trim().slice(-500) }
  });
}

// src/sandbox/preflight.ts
import { readFileSync as readFileSync2 } from "node:fs";

// src/sandbox/mount-table.ts
import { dirname, resolve } from "node:path";
function unescaped(text) {
  return text.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
}
function writableMounts(table) {
  const mounts2 = table.split("\n").flatMap((line) => {
    const [, , , , at, options] = line.split(" ");
    return at === void 0 || options === void 0 ? [] : [{ at: unescaped(at), options: options.split(",") }];
  });
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

// src/sandbox/isolation.ts
var FILTERS_IN_A_TRIAL = 2;
function field(text, name) {
  return new RegExp(`^${name}:\\s*(\\S+)`, "m").exec(text)?.[1];
}
function countFilters(status) {
  return Number(field(status, "Seccomp_filters"));
}
function ownNamespace(kind, { namespaces, outside, holder }) {
  const own = namespaces[kind];
  if (own === outside[kind]) return absent("the probe was in the host\u2019s namespace");
  if (own === holder[kind]) return absent("the probe was in the namespace of whoever built the sandbox");
  return enforced("the probe was in a namespace of its own");
}
function network({ namespaces, outside, holder }) {
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
  if (field(status, "Seccomp") !== "2" || added !== FILTERS_IN_A_TRIAL)
    return absent(`${Number.isNaN(added) ? "no" : added} of ${FILTERS_IN_A_TRIAL} filters were in force`);
  if (!answers.undeclaredRefused) return absent("an undeclared call was not answered as planned");
  return enforced("tracer\u2019s filter and ours were in force, and an undeclared call was refused");
}
function limit(found, wanted) {
  return found === wanted ? enforced(`the probe\u2019s limit was ${found}`) : absent("the probe did not have the limit that was set");
}
var CAPABILITY_SETS = ["CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"];
function capabilities(status) {
  const held = CAPABILITY_SETS.find((name) => !/^0+$/.test(field(status, name) ?? ""));
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
    "network-namespace": network(evidence),
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
    "no-new-privileges": field(status, "NoNewPrivs") === "1" ? enforced("the probe\u2019s bit was set") : absent("the probe\u2019s bit was not set"),
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

// src/sandbox/not-built.ts
var NO_NAMESPACE = /^bwrap: .*(?:namespace|not permitted|uid map)/im;
var NO_TRACING2 = /^\S*strace: .*(?:ptrace|attach)/im;
var SAID_CHARS = 500;
function notBuiltRefusal(stderr, read2) {
  const said = stderr.trim().slice(-SAID_CHARS);
  const last = said.split("\n").at(-1) || "nothing was said";
  const message = `The sandbox could not be built, so the tool was not started: ${last.replace(/\.$/, "")}.`;
  if (NO_TRACING2.test(said)) {
    const { because, fix } = causeOfNoTracing(read2);
    return new Refusal("host/no-tracing", `${message} ${because}`, { evidence: { said }, fix });
  }
  if (NO_NAMESPACE.test(said)) {
    const { because, fix } = causeOfRefusal(read2);
    return new Refusal("host/no-user-namespaces", `${message} ${because}`, { evidence: { said }, fix });
  }
  const profile = confiningProfile(read2);
  return new Refusal("host/sandbox-unavailable", message, {
    evidence: { said },
    fix: profile === void 0 ? "Run as-declared doctor to see what this host can enforce." : `Start as-declared outside of the profile "${profile}" of AppArmor, which confines it here.`
  });
}

// src/sandbox/standard-streams.ts
import { closeSync, constants, openSync, writeFileSync } from "node:fs";
import { chown, writeFile } from "node:fs/promises";
import { Socket } from "node:net";
var { O_RDWR, O_RDONLY, O_WRONLY, O_NONBLOCK } = constants;
var READABLE = 292;
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

// src/sandbox/trace-pipe.ts
import { closeSync as closeSync2, constants as constants2, openSync as openSync2 } from "node:fs";
import { chown as chown2 } from "node:fs/promises";
import { Socket as Socket2 } from "node:net";
async function openTracePipe(mkfifo, path, identity) {
  await hostCommand([mkfifo, "--mode=600", path]);
  if (identity !== void 0) await chown2(path, identity.uid, identity.gid);
  let keeper = openSync2(path, constants2.O_RDWR | constants2.O_NONBLOCK);
  const reader = openSync2(path, constants2.O_RDONLY | constants2.O_NONBLOCK);
  const handOver = () => {
    if (keeper === void 0) return;
    closeSync2(keeper);
    keeper = void 0;
  };
  return { path, stream: new Socket2({ fd: reader, readable: true, writable: false }), handOver };
}

// src/sandbox/trial.ts
var OUTPUT_CAP = 1024 * 1024;
function drain(pipe, onTrace) {
  return new Promise((resolve2, reject) => {
    pipe.stream.on("data", onTrace).once("error", reject).once("close", resolve2);
  });
}
async function notBuilt(stderr) {
  return notBuiltRefusal((await stderr).bytes.toString("utf8"), hostFiles);
}
async function runInside(plan, context, cgroup, pipe, streams) {
  const trace = drain(pipe, context.onTrace);
  const launched = launchObserved(plan, context, context.tracePath, streams.descriptors);
  streams.handOver();
  try {
    const stdout = capture(streams.stdout, OUTPUT_CAP);
    const stderr = capture(streams.stderr, OUTPUT_CAP);
    const door = { ...context, cgroup, notBuilt: () => notBuilt(stderr) };
    const firstProcess = await confineAtDoor(launched, door);
    pipe.handOver();
    const started = performance.now();
    launched.release();
    await context.whileRunning?.(firstProcess, cgroup);
    streams.feed(context.stdin);
    const end = await awaitEnd(launched, firstProcess, plan.limits.wallSeconds, context.abort);
    const wallMs = Math.round(performance.now() - started);
    await trace;
    const tracerKilled = end.signal !== null && !end.timedOut && context.abort?.aborted !== true;
    const output = { stdout: await stdout, stderr: await stderr };
    return { ...output, timedOut: end.timedOut, tracerKilled, usage: await cgroup.usage(), wallMs };
  } finally {
    launched.kill();
    pipe.handOver();
    streams.feed();
  }
}
async function runTrial(plan, context) {
  const cgroup = await openCgroup(plan.limits);
  try {
    const { programs, identity, tracePath } = context;
    const pipe = await openTracePipe(programs.mkfifo, tracePath, identity);
    const input = context.whileRunning === void 0 ? { text: context.stdin } : "fed";
    const streams = await openStandardStreams({ mkfifo: programs.mkfifo, identity }, tracePath, input);
    return await runInside(plan, context, cgroup, pipe, streams);
  } finally {
    await cgroup.close();
  }
}

// src/sandbox/preflight.ts
var PROBE_SECONDS = 10;
var TRACE_CHARS = 1024 * 1024;
function look(pid, hold) {
  const read2 = (name) => readFileSync2(`/proc/${pid}/${name}`, "utf8");
  return {
    status: read2("status"),
    limits: read2("limits"),
    mounts: read2("mountinfo"),
    namespaces: namespacesOf(pid),
    hold
  };
}
async function preflight(plan, context) {
  const limits = { ...plan.limits, wallSeconds: PROBE_SECONDS };
  const mounts2 = [UNRULED, ...plan.mounts];
  const probed = { ...plan, command: { ...plan.command, ...PROBE }, limits, mounts: mounts2 };
  let seen;
  let trace = "";
  const { stderr } = await runTrial(probed, {
    ...context,
    stdin: PROBE_INPUT,
    onTrace: (chunk) => {
      trace = (trace + chunk.toString("latin1")).slice(0, TRACE_CHARS);
    },
    whileRunning: async (firstProcess, cgroup) => {
      const probe = await awaitProbe(firstProcess);
      if (probe !== void 0) seen = look(probe, await cgroup.holdOf(probe));
    }
  });
  if (seen === void 0 || trace === "") {
    const refusal = trace === "" ? await tracingRefusal(context, hostFiles) : void 0;
    if (refusal !== void 0) throw refusal;
    throw new Refusal("host/sandbox-unavailable", "A probe could not be run and observed in the sandbox.", {
      evidence: { said: stderr.bytes.toString("utf8").trim().slice(-500), traceChars: trace.length }
    });
  }
  const evidence = {
    ...seen,
    answers: probeAnswers(trace),
    outside: namespacesOf("self"),
    holder: namespacesBelow(context.keeper),
    inheritedFilters: countFilters(readFileSync2("/proc/self/status", "utf8")),
    bwrapFlaws: openFlaws(context.bwrap)
  };
  return judgeIsolation(evidence, probed);
}

// src/sandbox/stage.ts
import { chown as chown3, copyFile, lstat, mkdir, readdir } from "node:fs/promises";
import { dirname as dirname2, join, relative } from "node:path";
var MAX_STAGED = 1e4;
function ofCheckout(folder) {
  const message = `The fixture ${folder} holds ${CHECKOUT}, where a checkout may keep the credentials of a job.`;
  return new Refusal("runtime/scenario-invalid-value", message, {
    fix: "Keep what a case places in a folder of its own."
  });
}
function trimmed(path) {
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}
function covers(folder, path) {
  return path === folder || path.startsWith(`${folder}/`);
}
var Stager = class {
  #count = 0;
  #identity;
  constructor(identity) {
    this.#identity = identity;
  }
  async folder(path) {
    await mkdir(path, { recursive: true });
    await this.own(path);
  }
  async own(path) {
    if (this.#identity !== void 0) await chown3(path, this.#identity.uid, this.#identity.gid);
  }
  /** Makes what stands at `at`: the fixtures that lie there or below. */
  async fill(to, at, fixtures) {
    if (!fixtures.some((fixture) => trimmed(fixture.at) === at)) await this.folder(to);
    for (const fixture of fixtures) {
      const target = join(to, relative(at, trimmed(fixture.at)));
      await this.folder(dirname2(target));
      await this.copy(fixture.from, target);
    }
  }
  async copy(from, to) {
    this.#count += 1;
    if (this.#count > MAX_STAGED)
      throw new Refusal("runtime/scenario-invalid-value", `A case places more than ${MAX_STAGED} files.`);
    const found = await lstat(from);
    if (found.isDirectory()) {
      await this.folder(to);
      for (const name of await readdir(from)) {
        if (name === CHECKOUT) throw ofCheckout(from);
        await this.copy(join(from, name), join(to, name));
      }
    } else if (found.isFile()) {
      await copyFile(from, to);
      await this.own(to);
    } else {
      throw new Refusal("runtime/scenario-invalid-value", `The fixture ${from} is neither a file nor a folder.`);
    }
  }
};
function isGiven(path, writable) {
  return writable ? covers(TMP_FOLDER, path) || covers(HOME_FOLDER, path) : covers(TOOL_FOLDER, path);
}
function grantedPaths({ read: read2, write }) {
  const at = ({ value }) => trimmed(sandboxPath(value));
  return new Map([
    ...read2.map((path) => [at(path), false]),
    ...write.map((path) => [at(path), true])
  ]);
}
function refuseOutside(fixtures, granted) {
  const outside = fixtures.find(({ at }) => !granted.some((path) => covers(path, trimmed(at))));
  if (outside === void 0) return;
  throw new Refusal(
    "runtime/scenario-invalid-value",
    `The scenario places files at ${outside.at}, which is not granted.`,
    {
      place: outside.place,
      fix: "Declare the path under capabilities.filesystem in the manifest, or remove it from the scenario."
    }
  );
}
async function stage(grant, fixtures, folder, identity, others = []) {
  const paths = grantedPaths(grant);
  refuseOutside(fixtures, [...paths.keys()]);
  const stager = new Stager(identity);
  const mounts2 = [];
  for (const [index, [at, writable]] of [...paths].entries()) {
    const from = join(folder, String(index));
    const own = fixtures.filter((fixture) => covers(at, trimmed(fixture.at)));
    if (own.length === 0 && isGiven(at, writable)) continue;
    if (own.length === 0 && writable) {
      mounts2.push({ kind: "private", at });
      continue;
    }
    await stager.fill(from, at, own);
    for (const inner of [...paths.keys(), ...others]) {
      if (inner !== at && covers(at, inner)) await stager.folder(join(from, relative(at, inner)));
    }
    const shows = (await lstat(from)).isDirectory() ? "folder" : "file";
    mounts2.push({ kind: writable ? "writable" : "read-only", at, from, shows });
  }
  return mounts2;
}

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

export {
  unmetDemands,
  statesOf,
  PROBE,
  tracingRefusal,
  runTrial,
  preflight,
  stage
};
