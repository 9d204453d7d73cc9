import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  CHECKOUT,
  asIdentity,
  awaitEnd,
  capture,
  causeOfRefusal,
  childrenOf,
  confineAtDoor,
  confiningProfile,
  confiningRuntime,
  countFilters,
  foreseeMove,
  hostFiles,
  isOver,
  judgeIsolation,
  launch,
  launchObserved,
  namespacesBelow,
  namespacesOf,
  openCgroup,
  openStandardStreams,
  sight,
  signalIfThere
} from "./chunk-LIXQXU5I.js";
import {
  HOME_FOLDER,
  TMP_FOLDER,
  TOOL_FOLDER,
  sandboxPath
} from "./chunk-IOZYBOZR.js";
import {
  pathCovers
} from "./chunk-4IQZMC4H.js";
import {
  quoted
} from "./chunk-IB3MHKLK.js";
import {
  hostCommand,
  tryCommand
} from "./chunk-BTCEX3AE.js";
import {
  Refusal
} from "./chunk-RWKBM5BJ.js";

// src/sandbox/host/tracing.ts
var NO_TRACING = "3";
function causeOfNoTracing(read) {
  if (read("/proc/sys/kernel/yama/ptrace_scope")?.trim() === NO_TRACING) {
    return {
      because: "The kernel has kernel.yama.ptrace_scope=3, which holds until it is restarted.",
      fix: "Restart the host without it, or use another one."
    };
  }
  const runtime = confiningRuntime(read);
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
async function tracingRefusal({ programs, identity }, read) {
  const trace = [programs.strace, "-f", "--seccomp-bpf", "-e", "trace=execve", "/usr/bin/true"];
  const { exitCode, stderr } = await tryCommand([...asIdentity(programs.setpriv, identity), ...trace]);
  if (exitCode === 0 && /\bexecve\("\/usr\/bin\/true", .* = 0$/m.test(stderr)) return void 0;
  const { because, fix } = causeOfNoTracing(read);
  return new Refusal("host/no-tracing", `strace cannot trace a program here. ${because}`, {
    fix,
    evidence: { said: stderr.trim().slice(-500) }
  });
}

// src/sandbox/isolation/probe.ts
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
var pause = () => new Promise((resolve) => setTimeout(resolve, LOOK_MS));
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

// src/sandbox/isolation/preflight.ts
import { readFileSync as readFileSync2 } from "node:fs";

// src/sandbox/chain/interlocutor.ts
var LEAVE_MS = 1e3;
var LOOK_MS2 = 10;
async function inTime(isOver2) {
  for (let waited = 0; waited < LEAVE_MS && !isOver2(); waited += LOOK_MS2) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS2));
  }
  return isOver2();
}
async function endFirstRound(firstProcess) {
  const [shell] = childrenOf(firstProcess);
  const [tool] = shell === void 0 ? [] : childrenOf(shell);
  if (shell === void 0 || tool === void 0) return;
  const hasLeft = () => !childrenOf(shell).includes(tool);
  signalIfThere(tool, "SIGTERM");
  if (!await inTime(hasLeft)) signalIfThere(tool, "SIGKILL");
  await inTime(hasLeft);
}
async function converse(interlocutor, streams, firstProcess, ended) {
  let isOver2 = false;
  const over = () => {
    isOver2 = true;
  };
  ended.then(over, over);
  const say = (text) => streams.say(text);
  await interlocutor.talk(say);
  if (interlocutor.rounds === 2 && !isOver2) {
    await endFirstRound(firstProcess);
    if (!isOver2) await interlocutor.talk(say);
  }
  streams.hangUp();
  if (await inTime(() => isOver2)) return;
  const [tool] = childrenOf(firstProcess);
  if (tool !== void 0) signalIfThere(tool, "SIGTERM");
  if (!await inTime(() => isOver2)) signalIfThere(firstProcess, "SIGKILL");
}

// src/sandbox/chain/not-built.ts
var NO_NAMESPACE = /^bwrap: .*(?:namespace|not permitted|uid map)/im;
var NO_TRACING2 = /^\S*strace: .*(?:ptrace|attach)/im;
var SAID_CHARS = 500;
function notBuiltRefusal(stderr, read) {
  const said = stderr.trim().slice(-SAID_CHARS);
  const last = said.split("\n").at(-1) || "nothing was said";
  const message = `The sandbox could not be built, so the tool was not started: ${last.replace(/\.$/, "")}.`;
  if (NO_TRACING2.test(said)) {
    const { because, fix } = causeOfNoTracing(read);
    return new Refusal("host/no-tracing", `${message} ${because}`, { evidence: { said }, fix });
  }
  if (NO_NAMESPACE.test(said)) {
    const { because, fix } = causeOfRefusal(read);
    return new Refusal("host/no-user-namespaces", `${message} ${because}`, { evidence: { said }, fix });
  }
  const profile = confiningProfile(read);
  return new Refusal("host/sandbox-unavailable", message, {
    evidence: { said },
    fix: profile === void 0 ? "Run as-declared doctor to see what this host can enforce." : `Start as-declared outside of the profile "${profile}" of AppArmor, which confines it here.`
  });
}

// src/sandbox/chain/trace-pipe.ts
import { closeSync, constants, openSync } from "node:fs";
import { chown } from "node:fs/promises";
import { Socket } from "node:net";
async function openTracePipe(mkfifo, path, identity) {
  await hostCommand([mkfifo, "--mode=600", path]);
  if (identity !== void 0) await chown(path, identity.uid, identity.gid);
  let keeper = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const handOver = () => {
    if (keeper === void 0) return;
    closeSync(keeper);
    keeper = void 0;
  };
  return { path, stream: new Socket({ fd: reader, readable: true, writable: false }), handOver };
}

// src/sandbox/chain/trial.ts
var OUTPUT_CAP = 1024 * 1024;
function drain(pipe, onTrace) {
  return new Promise((resolve, reject) => {
    pipe.stream.on("data", onTrace).once("error", reject).once("close", resolve);
  });
}
async function notBuilt(stderr) {
  return notBuiltRefusal((await stderr).bytes.toString("utf8"), hostFiles);
}
function launchTraced(plan, context, pipe, streams) {
  const trace = drain(pipe, context.onTrace);
  const launched = launchObserved(plan, context, context.tracePath, streams.descriptors);
  return { launched, trace, handOver: () => pipe.handOver() };
}
function give(streams, text) {
  if (text !== "") streams.say(text);
  streams.hangUp();
}
async function runInside(plan, context, cgroup, streams, underway) {
  const { launched, trace } = underway;
  streams.handOver();
  try {
    const { interlocutor } = context;
    const stdout = capture(streams.stdout, OUTPUT_CAP, interlocutor && ((chunk) => interlocutor.hear(chunk)));
    if (interlocutor !== void 0) void stdout.finally(() => interlocutor.hungUp()).catch(() => void 0);
    const stderr = capture(streams.stderr, OUTPUT_CAP);
    const door = { ...context, cgroup, notBuilt: () => notBuilt(stderr) };
    const firstProcess = await confineAtDoor(launched, door);
    underway.handOver();
    const started = performance.now();
    launched.release();
    await context.whileRunning?.(firstProcess, cgroup);
    const ending = awaitEnd(launched, firstProcess, plan.limits.wallSeconds, context.abort);
    if (interlocutor === void 0) give(streams, context.stdin);
    else await converse(interlocutor, streams, firstProcess, ending);
    const end = await ending;
    const wallMs = Math.round(performance.now() - started);
    await trace;
    const tracerKilled = end.signal !== null && !end.timedOut && context.abort?.aborted !== true;
    const output = { stdout: await stdout, stderr: await stderr };
    return { ...output, timedOut: end.timedOut, tracerKilled, usage: await cgroup.usage(), wallMs };
  } finally {
    launched.kill();
    underway.handOver();
    streams.discard();
  }
}
async function within(plan, context, launching) {
  const cgroup = await openCgroup(plan.limits);
  void foreseeMove();
  try {
    const { programs, identity, tracePath } = context;
    const isThere = context.whileRunning === void 0 && context.interlocutor === void 0;
    const input = isThere ? { text: context.stdin } : "said";
    const streams = await openStandardStreams({ mkfifo: programs.mkfifo, identity }, tracePath, input);
    return await runInside(plan, context, cgroup, streams, await launching(streams));
  } finally {
    await cgroup.close();
  }
}
function runTrial(plan, context) {
  return within(plan, context, async (streams) => {
    const { programs, identity, tracePath } = context;
    return launchTraced(plan, context, await openTracePipe(programs.mkfifo, tracePath, identity), streams);
  });
}
function runUntraced(plan, context) {
  return within(plan, context, async ({ descriptors }) => {
    return { launched: launch(plan, context, descriptors), trace: Promise.resolve(), handOver: () => void 0 };
  });
}

// src/sandbox/isolation/preflight.ts
var PROBE_SECONDS = 10;
var TRACE_CHARS = 1024 * 1024;
async function preflight(plan, context, bwrapFlaws = []) {
  const limits = { ...plan.limits, wallSeconds: PROBE_SECONDS };
  const mounts = [UNRULED, ...plan.mounts];
  const probed = { ...plan, command: { ...plan.command, ...PROBE }, limits, mounts };
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
      if (probe !== void 0) seen = await sight(probe, cgroup);
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
    bwrapFlaws
  };
  return judgeIsolation(evidence, probed);
}

// src/sandbox/plan/stage.ts
import { chown as chown2, copyFile, lstat, mkdir, readdir, realpath } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
var MAX_STAGED = 1e4;
function ofCheckout(folder) {
  const message = `The fixture ${folder} holds ${CHECKOUT}, where a checkout may keep the credentials of a job.`;
  return new Refusal("runtime/scenario-invalid-value", message, {
    fix: "Keep what a case places in a folder of its own."
  });
}
var FAULTS = {
  EEXIST: "a file stands where a folder is needed",
  ENOTDIR: "a file stands where a folder is needed",
  EISDIR: "a folder stands where a file is to be",
  ENAMETOOLONG: "a name in it is longer than names can be",
  ENOENT: "a name in it is no UTF-8, or it is gone",
  EACCES: "it may not be read"
};
function notPlaced({ at, place }, error) {
  const fault = error instanceof Error && "code" in error ? FAULTS[String(error.code)] : void 0;
  if (fault === void 0) return error;
  return new Refusal("runtime/scenario-invalid-value", `The scenario cannot place ${quoted(at)}: ${fault}.`, {
    place,
    fix: "Place files whose names and places go together.",
    cause: error
  });
}
var Stager = class {
  /** What was copied; once, however many grants show it. */
  #sources = /* @__PURE__ */ new Set();
  #identity;
  constructor(identity) {
    this.#identity = identity;
  }
  /** With the folders that lead there, all of which are the tool's then. */
  async folder(path) {
    const first = await mkdir(path, { recursive: true }) ?? path;
    for (let made = path; made.length >= first.length; made = dirname(made)) await this.own(made);
  }
  /** Makes a place for what is mounted within something else, unless a fixture stands there. */
  async placeFor(path, around) {
    if (await lstat(path).catch(() => void 0) !== void 0) return;
    try {
      await this.folder(path);
    } catch (error) {
      throw around === void 0 ? error : notPlaced(around, error);
    }
  }
  async own(path) {
    if (this.#identity !== void 0) await chown2(path, this.#identity.uid, this.#identity.gid);
  }
  /** Makes what stands at `at`: the fixtures that lie there or below. */
  async fill(to, at, fixtures) {
    if (!fixtures.some((fixture) => fixture.at === at)) await this.folder(to);
    for (const fixture of fixtures) {
      const target = join(to, relative(at, fixture.at));
      try {
        await this.folder(dirname(target));
        await this.copy(fixture.from, target);
      } catch (error) {
        throw notPlaced(fixture, error);
      }
    }
  }
  async copy(from, to) {
    this.#sources.add(from);
    if (this.#sources.size > MAX_STAGED)
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
var OWN_FOLDERS = [TMP_FOLDER, HOME_FOLDER];
function given(path, paths) {
  if (paths.get(path) === false) return pathCovers(TOOL_FOLDER, path) ? [] : void 0;
  if (!OWN_FOLDERS.some((folder) => pathCovers(folder, path))) return void 0;
  if ([...paths].some(([other, writable]) => !writable && pathCovers(other, path))) return void 0;
  return OWN_FOLDERS.some((folder) => pathCovers(path, folder) || dirname(path) === folder) ? [] : [{ kind: "folder", at: dirname(path) }];
}
async function partOf({ at, from, place }, path) {
  const below = relative(at, path);
  const part = await realpath(join(from, below)).catch(() => void 0);
  const isThere = part !== void 0 && part === join(await realpath(from), below);
  return isThere ? [{ at: path, from: part, place }] : [];
}
async function standingAt(path, fixtures) {
  const own = fixtures.filter(({ at }) => pathCovers(path, at));
  if (own.some(({ at }) => at === path)) return own;
  const around = fixtures.filter(({ at }) => at !== path && pathCovers(at, path));
  const [innermost] = around.sort((a, b) => b.at.length - a.at.length);
  return innermost === void 0 ? own : [...await partOf(innermost, path), ...own];
}
function grantedPaths({ read, write }) {
  const at = ({ value }) => sandboxPath(value);
  return new Map([
    ...read.map((path) => [at(path), false]),
    ...write.map((path) => [at(path), true])
  ]);
}
function refuseOutside(fixtures, granted) {
  const outside = fixtures.find(({ at }) => !granted.some((path) => pathCovers(path, at)));
  if (outside === void 0) return;
  throw new Refusal(
    "runtime/scenario-invalid-value",
    `The scenario places files at ${outside.at}, which is not granted.`,
    {
      place: outside.place,
      fix: "Declare the path under capabilities.filesystem in the manifest, or remove it from the scenario.",
      evidence: { path: outside.at }
    }
  );
}
async function stage(grant, fixtures, folder, identity, others = []) {
  const paths = grantedPaths(grant);
  refuseOutside(fixtures, [...paths.keys()]);
  const stager = new Stager(identity);
  const mounts = [];
  for (const [index, [at, writable]] of [...paths].entries()) {
    const from = join(folder, String(index));
    const own = await standingAt(at, fixtures);
    const there = own.length === 0 ? given(at, paths) : void 0;
    if (there !== void 0) {
      mounts.push(...there);
      continue;
    }
    if (own.length === 0 && writable) {
      mounts.push({ kind: "private", at });
      continue;
    }
    await stager.fill(from, at, own);
    for (const inner of [...paths.keys(), ...others]) {
      if (inner !== at && pathCovers(at, inner)) await stager.placeFor(join(from, relative(at, inner)), own[0]);
    }
    const shows = (await lstat(from)).isDirectory() ? "folder" : "file";
    mounts.push({ kind: writable ? "writable" : "read-only", at, from, shows });
  }
  return mounts;
}

export {
  tracingRefusal,
  runTrial,
  runUntraced,
  PROBE,
  preflight,
  stage
};
