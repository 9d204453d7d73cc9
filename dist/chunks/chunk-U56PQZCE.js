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
} from "./chunk-FHM3Z26R.js";
import {
  CA_FILE,
  DESCRIPTORS,
  HOME_FOLDER,
  TMP_FOLDER,
  bwrapArguments,
  layout
} from "./chunk-2KGWRKFR.js";
import {
  architectureOf,
  grantedProfile
} from "./chunk-NKNO6TD2.js";
import {
  isLeftover,
  runName,
  sweepWorkFolders
} from "./chunk-7EWUH23U.js";
import {
  getExecOutput
} from "./chunk-JLPV4J77.js";
import {
  messageOf
} from "./chunk-7CVMXK6S.js";
import {
  Refusal
} from "./chunk-JIKLL23P.js";

// src/sandbox/host-files.ts
import { readFileSync } from "node:fs";
var hostFiles = (path) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return void 0;
  }
};

// src/sandbox/trial-site.ts
import { fileURLToPath } from "node:url";

// src/sandbox/egress/start-holder.ts
import { Socket as UdpSocket } from "node:dgram";
import { Server } from "node:net";

// src/sandbox/namespaces.ts
import { spawn } from "node:child_process";
import { once } from "node:events";

// src/sandbox/container.ts
var MARKS = [
  ["/.dockerenv", "Docker"],
  ["/run/.containerenv", "Podman"]
];
var GROUPS = /\b(docker|containerd|kubepods|libpod|lxc|garden)\b/;
function containerRuntime(read3) {
  const mark = MARKS.find(([path]) => read3(path) !== void 0);
  if (mark !== void 0) return mark[1];
  return GROUPS.exec(read3("/proc/1/cgroup") ?? "")?.[1];
}
function inheritedFilters(read3) {
  return Number(/^Seccomp_filters:\s+(\d+)$/m.exec(read3("/proc/self/status") ?? "")?.[1] ?? 0);
}
function confiningProfile(read3) {
  const label = read3("/proc/self/attr/apparmor/current") ?? read3("/proc/self/attr/current") ?? "";
  return /^(.+) \((?:enforce|kill)\)$/.exec(label.replaceAll("\0", "").trim())?.[1];
}
function isFiltered(read3) {
  return inheritedFilters(read3) > 0;
}
function confiningRuntime(read3) {
  return isFiltered(read3) || confiningProfile(read3) !== void 0 ? containerRuntime(read3) : void 0;
}

// src/sandbox/host-programs.ts
import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { dirname } from "node:path";

// src/sandbox/host-command.ts
var HostCommandError = class extends Error {
  constructor(words, result) {
    super(`${words.join(" ")}: exit ${result.exitCode}: ${result.stderr.trim().slice(-500)}`);
    this.name = "HostCommandError";
  }
};
var ENVIRONMENT = { LC_ALL: "C" };
function tryCommand([program = "", ...args], input) {
  return getExecOutput(program, args, {
    silent: true,
    ignoreReturnCode: true,
    env: ENVIRONMENT,
    ...input !== void 0 && { input: Buffer.from(input) }
  });
}
async function hostCommand(words, input) {
  const result = await tryCommand(words, input);
  if (result.exitCode !== 0) throw new HostCommandError(words, result);
  return result.stdout;
}

// src/sandbox/host-programs.ts
var PACKAGES = {
  bwrap: "bubblewrap",
  strace: "strace",
  ip: "iproute2",
  unshare: "util-linux",
  nsenter: "util-linux",
  setpriv: "util-linux",
  prlimit: "util-linux",
  mkfifo: "coreutils"
};
var OWN_FOLDER = "/usr/lib/as-declared";
var FOLDERS = [OWN_FOLDER, "/usr/bin", "/usr/sbin", "/bin", "/sbin"];
var OLDEST = { bwrap: [0, 8, 0], strace: [6, 1, 0] };
async function find(name) {
  for (const folder of FOLDERS) {
    const path = `${folder}/${name}`;
    const runnable = await access(path, constants.X_OK).then(
      () => true,
      () => false
    );
    if (runnable) return path;
  }
  return void 0;
}
async function whoeverReplaces(name, path) {
  for (const each of [path, dirname(path)]) {
    const { uid: uid2, mode } = await stat(each);
    if (uid2 === 0 && (mode & 18) === 0) continue;
    return new Refusal("host/untrusted-program", `${each} is not owned by root, or others may write to it.`, {
      fix: `Reinstall ${name} from the distribution's package.`
    });
  }
  return void 0;
}
function parseVersion(text) {
  return (/(\d+)\.(\d+)(?:\.(\d+))?/.exec(text)?.slice(1, 4) ?? []).map((part) => Number(part ?? 0));
}
function isOlder(found, oldest) {
  for (const [index, part] of oldest.entries()) {
    const own = found[index] ?? 0;
    if (own !== part) return own < part;
  }
  return false;
}
function outdated(path, found, oldest) {
  if (found.length > 0 && !isOlder(found, oldest)) return void 0;
  return new Refusal(
    "host/outdated-program",
    `${path} is version ${found.join(".") || "unknown"}; ${oldest.join(".")} or newer is needed.`,
    { fix: `Use a newer release of the distribution: Debian 12, Ubuntu 24.04 or later have it.` }
  );
}
function missing(packages) {
  return new Refusal("host/missing-program", `The sandbox needs programs of ${packages.join(", ")}.`, {
    fix: `Run: sudo apt-get install ${packages.join(" ")}`
  });
}
async function inspect(name) {
  const debianPackage = PACKAGES[name];
  const path = await find(name);
  if (path === void 0) return { name, debianPackage, refusal: missing([debianPackage]) };
  const oldest = OLDEST[name];
  const untrusted = await whoeverReplaces(name, path);
  if (untrusted !== void 0) return { name, debianPackage, path, refusal: untrusted };
  if (oldest === void 0) return { name, debianPackage, path };
  const version = parseVersion((await tryCommand([path, "--version"])).stdout);
  const refusal = outdated(path, version, oldest);
  return { name, debianPackage, path, version, ...refusal !== void 0 && { refusal } };
}
function inspectPrograms() {
  return Promise.all(Object.keys(PACKAGES).map(inspect));
}
async function missingPackages() {
  const lacking = /* @__PURE__ */ new Set();
  for (const [name, debianPackage] of Object.entries(PACKAGES)) {
    if (await find(name) === void 0) lacking.add(debianPackage);
  }
  return [...lacking].sort();
}
function usablePrograms(reports) {
  const lacking = reports.filter(({ path }) => path === void 0).map(({ debianPackage }) => debianPackage);
  if (lacking.length > 0) throw missing([...new Set(lacking)].sort());
  const refused = reports.find(({ refusal }) => refusal !== void 0);
  if (refused?.refusal !== void 0) throw refused.refusal;
  return Object.fromEntries(reports.map(({ name, path }) => [name, path]));
}

// src/sandbox/refused-namespaces.ts
var MAKERS = ["bwrap", "unshare"];
var APPARMOR_PROFILE = `abi <abi/4.0>, profile as-declared ${OWN_FOLDER}/{${MAKERS.join(",")}} flags=(unconfined) { userns, }`;
var APPARMOR_FIX = [
  "Give as-declared copies of its own, and AppArmor a profile that lets these make namespaces:",
  `sudo install -D -m 755 -t ${OWN_FOLDER} ${MAKERS.map((name) => `/usr/bin/${name}`).join(" ")} &&`,
  `echo '${APPARMOR_PROFILE}' | sudo apparmor_parser --replace`
].join(" ");
var SWITCHES = [
  {
    path: "/proc/sys/user/max_user_namespaces",
    name: "user.max_user_namespaces",
    fix: "Use another host, or allow them: sudo sysctl -w user.max_user_namespaces=15000"
  },
  {
    path: "/proc/sys/kernel/unprivileged_userns_clone",
    name: "kernel.unprivileged_userns_clone",
    fix: "Use another host, or allow them: sudo sysctl -w kernel.unprivileged_userns_clone=1"
  }
];
function isZero(text) {
  return text?.trim() === "0";
}
function causeOfRefusal(read3) {
  const off = SWITCHES.find(({ path }) => isZero(read3(path)));
  if (off !== void 0) return { because: `The kernel's switch ${off.name} is 0.`, fix: off.fix };
  const runtime = confiningRuntime(read3);
  if (runtime !== void 0) {
    return {
      because: `This is a container (${runtime}), whose own walls refuse them.`,
      fix: "Run the job on the machine itself: take `container:` out of the job, or start as-declared outside of the container."
    };
  }
  if (read3("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")?.trim() === "1") {
    return { because: "AppArmor keeps them from programs without a profile, as Ubuntu has it.", fix: APPARMOR_FIX };
  }
  const profile = confiningProfile(read3);
  if (profile !== void 0) {
    return {
      because: `AppArmor's profile "${profile}" confines this process and all that it starts.`,
      fix: `Start as-declared outside of the profile "${profile}", or give it the rules \`userns,\` and \`capability,\`.`
    };
  }
  if (isFiltered(read3)) {
    return {
      because: "A filter of system calls was put on this process before it was started.",
      fix: "Start as-declared without it: of a systemd service it is RestrictNamespaces= or SystemCallFilter=."
    };
  }
  return {
    because: "Nothing that as-declared knows of says why.",
    fix: "Look into the kernel log for what refused it, or use a host whose ordinary users can run: unshare --user true"
  };
}

// src/sandbox/namespaces.ts
var LEAVE_MS = 1e3;
var SAID_CHARS = 500;
var WAITER = "/usr/bin/cat";
function textOf(stream2) {
  if (stream2 === null) return Promise.resolve("");
  let text = "";
  stream2.setEncoding("utf8").on("data", (chunk) => {
    text = (text + chunk).slice(-SAID_CHARS);
  });
  return new Promise((resolve) => stream2.once("close", () => resolve(text.trim())));
}
function whenExited(child) {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
}
function startKeeper(words, { programs, identity }, stdio) {
  const unshare = ["--user", "--map-current-user", "--net", "--pid", "--mount-proc", "--fork", "--kill-child"];
  const child = spawn(programs.unshare, [...unshare, "--keep-caps", ...words], {
    stdio,
    env: {},
    cwd: "/",
    // What a terminal signals is ours to deal with.
    detached: true,
    ...identity
  });
  return { child, exited: whenExited(child), said: textOf(child.stderr) };
}
async function dismiss({ child, exited }) {
  child.stdin?.end();
  const slow = setTimeout(() => child.kill("SIGKILL"), LEAVE_MS);
  await exited;
  clearTimeout(slow);
}
function unavailable(error, said) {
  const [reason = ""] = messageOf(error).trim().split("\n");
  const details = { cause: error, evidence: { said } };
  if (/unshare failed|not permitted|permission denied/i.test(`${reason} ${said}`)) {
    const { because, fix } = causeOfRefusal(hostFiles);
    const message2 = `The kernel refuses the sandbox its namespaces (${said.split("\n").at(-1) || reason}). ${because}`;
    return new Refusal("host/no-user-namespaces", message2, { ...details, fix });
  }
  const message = `The sandbox's namespaces could not be set up: ${reason}.`;
  return new Refusal("host/sandbox-unavailable", message, {
    ...details,
    fix: "Run as-declared doctor to see what this host can enforce."
  });
}
async function keepNamespaces(options) {
  const started = startKeeper([WAITER], options, ["pipe", "pipe", "pipe"]);
  const { child, exited } = started;
  child.stdin?.on("error", () => void 0).write("\n");
  const gone = exited.then((how) => Promise.reject(new Error(how)));
  try {
    await Promise.race([once(child.stdout, "data"), gone]);
    if (child.pid === void 0) throw new Error("it has no process");
    return { pid: child.pid, exited, close: () => dismiss(started) };
  } catch (error) {
    await dismiss(started);
    throw unavailable(error, await started.said);
  }
}

// src/sandbox/egress/start-holder.ts
var STEP_MS = 1e4;
async function listenUntil(last, child, exited) {
  const spoken = [];
  let listen = (_message, _handle) => void 0;
  let slow;
  const heard = new Promise((resolve, reject) => {
    const expire = () => reject(new Error(`no answer within ${STEP_MS / 1e3} seconds`));
    slow = setTimeout(() => setImmediate(expire), STEP_MS);
    listen = (message, handle) => {
      const said = message;
      spoken.push({ message: said, handle });
      if (said.kind === "failed") reject(new Error(said.reason));
      if (said.kind === last) resolve();
    };
  });
  const gone = exited.then((how) => Promise.reject(new Error(how)));
  child.on("message", listen);
  try {
    await Promise.race([heard, gone]);
    return spoken;
  } catch (error) {
    for (const { handle } of spoken) if (handle instanceof Server || handle instanceof UdpSocket) handle.close();
    throw error;
  } finally {
    clearTimeout(slow);
    child.off("message", listen);
  }
}
function socketsIn(spoken) {
  const listeners = /* @__PURE__ */ new Map();
  let udp;
  for (const { message, handle } of spoken) {
    if (message.kind === "tcp" && handle instanceof Server) listeners.set(message.port, handle);
    if (message.kind === "udp" && handle instanceof UdpSocket) udp = handle;
  }
  if (udp === void 0) throw new Error("the resolver socket did not arrive");
  return { listeners, udp };
}
async function startHolder({ programs, node, script, identity }) {
  const started = startKeeper([node, script, programs.ip], { programs, identity }, ["pipe", "ignore", "pipe", "ipc"]);
  const { child, exited } = started;
  try {
    await listenUntil("ready", child, exited);
    if (child.pid === void 0) throw new Error("it has no process");
    return {
      pid: child.pid,
      exited,
      open: async (ports) => {
        try {
          const request = { ports };
          const answer = listenUntil("udp", child, exited);
          child.send(request, () => void 0);
          return socketsIn(await answer);
        } catch (error) {
          throw unavailable(error, "");
        }
      },
      close: () => dismiss(started)
    };
  } catch (error) {
    await dismiss(started);
    throw unavailable(error, await started.said);
  }
}

// src/sandbox/cgroup/open-cgroup.ts
import { constants as constants2 } from "node:fs";
import { access as access2, readdir, readFile as readFile3 } from "node:fs/promises";
import { dirname as dirname3, join } from "node:path";

// src/sandbox/cgroup/empty.ts
var TRIES = 50;
var PAUSE_MS = 20;
var pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
async function killMembers(files, folder) {
  const members = (await files.read(`${folder}/cgroup.procs`)).split("\n").filter((line) => line !== "");
  for (const pid of members) {
    try {
      process.kill(Number(pid), "SIGKILL");
    } catch {
    }
  }
}
async function removeGroup(files, folder) {
  for (let tries = TRIES; ; tries -= 1) {
    try {
      return await files.removeFolder(folder);
    } catch (error) {
      if (error.code === "ENOENT") return;
      if (tries === 0) throw error;
      await killMembers(files, folder).catch(() => void 0);
      await pause();
    }
  }
}

// src/sandbox/cgroup/files.ts
import { mkdir, readFile, rmdir, writeFile } from "node:fs/promises";
var read = (path) => readFile(path, "utf8");
var ownFiles = {
  right: "this user\u2019s own right",
  makeFolder: async (path) => {
    await mkdir(path);
  },
  removeFolder: (path) => rmdir(path),
  write: (path, text) => writeFile(path, text),
  read
};
async function sudo(words, input) {
  await hostCommand(["/usr/bin/sudo", "-n", ...words], input);
}
var sudoFiles = {
  right: "sudo without a password",
  makeFolder: (path) => sudo(["/usr/bin/mkdir", path]),
  removeFolder: (path) => sudo(["/usr/bin/rmdir", path]),
  write: (path, text) => sudo(["/usr/bin/tee", path], text),
  read
};
function sudoWorks() {
  return sudo(["/usr/bin/true"]).then(
    () => true,
    () => false
  );
}

// src/sandbox/cgroup/hierarchy.ts
import { readFile as readFile2 } from "node:fs/promises";
var V1_CONTROLLERS = ["memory", "pids", "cpuacct"];
function parseMounts(text) {
  return text.split("\n").flatMap((line) => {
    const [, at, type, options] = line.split(" ");
    return at !== void 0 && type?.startsWith("cgroup") ? [{ at, type, options: options?.split(",") ?? [] }] : [];
  });
}
function parseOwn(text) {
  const own = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) {
    const [, controllers, ...path] = line.split(":");
    for (const controller of controllers?.split(",") ?? []) own.set(controller, path.join(":"));
  }
  return own;
}
function parseHierarchy(mountsText, ownText) {
  const mounts = parseMounts(mountsText);
  const own = parseOwn(ownText);
  const v1 = V1_CONTROLLERS.map(
    (controller) => mounts.find(({ type, options }) => type === "cgroup" && options.includes(controller))?.at
  );
  const [memory, pids, cpuacct] = v1;
  if (memory !== void 0 && pids !== void 0 && cpuacct !== void 0) {
    const path = (controller) => own.get(controller) ?? "/";
    return {
      version: 1,
      mounts: { memory, pids, cpuacct },
      own: { memory: path("memory"), pids: path("pids"), cpuacct: path("cpuacct") }
    };
  }
  const unified = mounts.find(({ type }) => type === "cgroup2");
  return unified === void 0 ? void 0 : { version: 2, mount: unified.at, own: own.get("") ?? "/" };
}
async function readHierarchy() {
  const [mounts, own] = await Promise.all([readFile2("/proc/mounts", "utf8"), readFile2("/proc/self/cgroup", "utf8")]);
  return parseHierarchy(mounts, own);
}

// src/sandbox/cgroup/v1.ts
import { basename, dirname as dirname2 } from "node:path";

// src/sandbox/cgroup/field.ts
function field(text, name) {
  return Number(new RegExp(`^${name} (\\d+)$`, "m").exec(text)?.[1] ?? 0);
}

// src/sandbox/standing.ts
function enforced(how) {
  return { state: "enforced", how };
}
function degraded(how, fix) {
  return { state: "degraded", how, fix };
}
function absent(how, fix) {
  return { state: "absent", how, ...fix !== void 0 && { fix } };
}

// src/sandbox/cgroup/hold.ts
var SWAP_FIX = "Turn swap off (sudo swapoff --all), or start the kernel with swapaccount=1 so that it can be counted and limited.";
function memoryHold({ isMember, memory, swapBeyond, hostSwaps }, { memoryBytes }) {
  if (!isMember.memory) return absent("the probe was not in its cgroup");
  if (!(memory > 0 && memory <= memoryBytes)) return absent("the cgroup did not have the limit that was set");
  if (swapBeyond === 0) return enforced(`the probe was in a cgroup of ${memory} bytes, without swap`);
  if (swapBeyond === void 0 && !hostSwaps)
    return enforced(`the probe was in a cgroup of ${memory} bytes, and the host has no swap`);
  return degraded("memory is limited, and what is swapped out is not counted", SWAP_FIX);
}
function pidsHold({ isMember, pids }, limits) {
  if (!isMember.pids) return absent("the probe was not in its cgroup");
  if (pids !== limits.pids) return absent("the cgroup did not have the limit that was set");
  return enforced(`the probe was in a cgroup of ${pids} processes`);
}
function judgeHold(readings, limits) {
  return { memory: memoryHold(readings, limits), pids: pidsHold(readings, limits) };
}
async function hostHasSwap(files) {
  const swaps = await files.read("/proc/swaps").catch(() => "");
  return swaps.trim().split("\n").length > 1;
}
function readLimit(files, path) {
  return files.read(path).then(
    (text) => /^\d+\n?$/.test(text) ? Number(text) : Number.NaN,
    () => Number.NaN
  );
}

// src/sandbox/cgroup/v1.ts
var V1Cgroup = class {
  #files;
  #folders;
  #limits;
  constructor(files, folders, limits) {
    this.#files = files;
    this.#folders = folders;
    this.#limits = limits;
  }
  get kind() {
    return `version 1, below ${dirname2(this.#folders.memory)}, by ${this.#files.right}`;
  }
  async limit() {
    const { memoryBytes, pids } = this.#limits;
    const { memory, pids: pidsFolder } = this.#folders;
    await this.#files.write(`${memory}/memory.limit_in_bytes`, String(memoryBytes));
    await this.#files.write(`${memory}/memory.memsw.limit_in_bytes`, String(memoryBytes)).catch(() => void 0);
    await this.#files.write(`${pidsFolder}/pids.max`, String(pids));
  }
  async add(pid) {
    for (const controller of V1_CONTROLLERS) {
      await this.#files.write(`${this.#folders[controller]}/cgroup.procs`, String(pid));
    }
  }
  async usage() {
    const { memory, pids, cpuacct } = this.#folders;
    const [peak, oom, forks, cpu] = await Promise.all([
      this.#files.read(`${memory}/memory.max_usage_in_bytes`),
      this.#files.read(`${memory}/memory.oom_control`),
      this.#files.read(`${pids}/pids.events`),
      this.#files.read(`${cpuacct}/cpuacct.usage`)
    ]);
    return {
      peakBytes: Number(peak),
      outOfMemoryKills: field(oom, "oom_kill"),
      refusedForks: field(forks, "max"),
      cpuMs: Math.round(Number(cpu) / 1e6)
    };
  }
  async holdOf(pid) {
    const { memory, pids } = this.#folders;
    const own = (await this.#files.read(`/proc/${pid}/cgroup`)).split("\n").map((line) => line.split(":"));
    const isMember = (controller) => own.some(([, controllers, ...path]) => {
      const isIts = controllers?.split(",").includes(controller) === true;
      return isIts && path.join(":").endsWith(`/${basename(this.#folders[controller])}`);
    });
    const [limit, withSwap] = await Promise.all([
      readLimit(this.#files, `${memory}/memory.limit_in_bytes`),
      readLimit(this.#files, `${memory}/memory.memsw.limit_in_bytes`)
    ]);
    const readings = {
      isMember: { memory: isMember("memory"), pids: isMember("pids") },
      memory: limit,
      swapBeyond: Number.isNaN(withSwap) ? void 0 : withSwap - limit,
      pids: await readLimit(this.#files, `${pids}/pids.max`),
      hostSwaps: await hostHasSwap(this.#files)
    };
    return judgeHold(readings, this.#limits);
  }
  async close() {
    for (const controller of V1_CONTROLLERS) await removeGroup(this.#files, this.#folders[controller]);
  }
};
async function createV1(files, base, name, limits) {
  const folders = {
    memory: `${base.memory}/${name}`,
    pids: `${base.pids}/${name}`,
    cpuacct: `${base.cpuacct}/${name}`
  };
  const group = new V1Cgroup(files, folders, limits);
  try {
    for (const folder of new Set(Object.values(folders))) await files.makeFolder(folder);
    await group.limit();
    return group;
  } catch (error) {
    await group.close().catch(() => void 0);
    throw error;
  }
}

// src/sandbox/cgroup/v2.ts
var V2Cgroup = class {
  #files;
  #base;
  #name;
  #limits;
  constructor(files, base, name, limits) {
    this.#files = files;
    this.#base = base;
    this.#name = name;
    this.#limits = limits;
  }
  get #folder() {
    return `${this.#base}/${this.#name}`;
  }
  get kind() {
    return `version 2, below ${this.#base}, by ${this.#files.right}`;
  }
  async limit() {
    const { memoryBytes, pids } = this.#limits;
    await this.#files.write(`${this.#folder}/memory.max`, String(memoryBytes));
    await this.#files.write(`${this.#folder}/memory.swap.max`, "0").catch(() => void 0);
    await this.#files.write(`${this.#folder}/memory.oom.group`, "1");
    await this.#files.write(`${this.#folder}/pids.max`, String(pids));
  }
  add(pid) {
    return this.#files.write(`${this.#folder}/cgroup.procs`, String(pid));
  }
  async usage() {
    const [peak, memory, pids, cpu] = await Promise.all([
      // memory.peak came with Linux 5.19; before, what is in use at the end is the best there is.
      this.#files.read(`${this.#folder}/memory.peak`).catch(() => this.#files.read(`${this.#folder}/memory.current`)),
      this.#files.read(`${this.#folder}/memory.events`),
      this.#files.read(`${this.#folder}/pids.events`),
      this.#files.read(`${this.#folder}/cpu.stat`)
    ]);
    return {
      peakBytes: Number(peak),
      outOfMemoryKills: field(memory, "oom_kill"),
      refusedForks: field(pids, "max"),
      cpuMs: Math.round(field(cpu, "usage_usec") / 1e3)
    };
  }
  async holdOf(pid) {
    const own = await this.#files.read(`/proc/${pid}/cgroup`);
    const isMember = own.split("\n").some((line) => line.startsWith("0::") && line.endsWith(`/${this.#name}`));
    const swap = await readLimit(this.#files, `${this.#folder}/memory.swap.max`);
    const readings = {
      isMember: { memory: isMember, pids: isMember },
      memory: await readLimit(this.#files, `${this.#folder}/memory.max`),
      swapBeyond: Number.isNaN(swap) ? void 0 : swap,
      pids: await readLimit(this.#files, `${this.#folder}/pids.max`),
      hostSwaps: await hostHasSwap(this.#files)
    };
    return judgeHold(readings, this.#limits);
  }
  close() {
    return removeGroup(this.#files, this.#folder);
  }
};
async function createV2(files, base, name, limits) {
  const group = new V2Cgroup(files, base, name, limits);
  await files.makeFolder(`${base}/${name}`);
  try {
    await group.limit();
    return group;
  } catch (error) {
    await group.close().catch(() => void 0);
    throw error;
  }
}

// src/sandbox/cgroup/open-cgroup.ts
async function writable(folder) {
  return access2(folder, constants2.W_OK).then(
    () => true,
    () => false
  );
}
function uid() {
  return process.getuid?.() ?? 0;
}
function v1Base(hierarchy, path) {
  const of = (controller) => join(hierarchy.mounts[controller], path(controller));
  return { memory: of("memory"), pids: of("pids"), cpuacct: of("cpuacct") };
}
async function v1Sites(hierarchy) {
  const delegated = v1Base(hierarchy, () => `as-declared.${uid()}`);
  const own = v1Base(hierarchy, (controller) => hierarchy.own[controller]);
  const sites = [];
  for (const base of [delegated, own]) {
    const rights = await Promise.all(Object.values(base).map(writable));
    if (rights.every(Boolean)) sites.push({ version: 1, files: ownFiles, base });
  }
  return sites;
}
function sudoSite(hierarchy) {
  switch (hierarchy.version) {
    case 1:
      return { version: 1, files: sudoFiles, base: v1Base(hierarchy, (controller) => hierarchy.own[controller]) };
    case 2:
      return { version: 2, files: sudoFiles, base: hierarchy.mount };
  }
}
function ancestors(hierarchy) {
  const folders = [join(hierarchy.mount, hierarchy.own)];
  for (let last = folders[0]; last !== void 0 && last.length > hierarchy.mount.length; last = folders.at(-1)) {
    folders.push(dirname3(last));
  }
  return folders;
}
async function v2Sites(hierarchy) {
  const sites = [];
  for (const base of ancestors(hierarchy)) {
    const passedOn = await readFile3(join(base, "cgroup.subtree_control"), "utf8").catch(() => "");
    const controllers = new Set(passedOn.trim().split(" "));
    if (!controllers.has("memory") || !controllers.has("pids")) continue;
    if (await writable(base)) sites.push({ version: 2, files: ownFiles, base });
  }
  return sites;
}
async function sitesOf(hierarchy) {
  if (hierarchy === void 0) return [];
  const own = hierarchy.version === 1 ? await v1Sites(hierarchy) : await v2Sites(hierarchy);
  return own.length > 0 || !await sudoWorks() ? own : [sudoSite(hierarchy)];
}
function howToDelegate(hierarchy) {
  switch (hierarchy?.version) {
    case 1: {
      const folders = V1_CONTROLLERS.map((controller) => join(hierarchy.mounts[controller], `as-declared.${uid()}`));
      return `Hand this user a cgroup once: sudo install -d -o ${uid()} ${folders.join(" ")}`;
    }
    case 2:
      return "Run inside a scope that systemd delegates: systemd-run --user --scope -p Delegate=yes -- COMMAND";
    case void 0:
      return "Mount the cgroup file system, or use a host that has it: containers often hide it.";
  }
}
function create(site, limits) {
  switch (site.version) {
    case 1:
      return createV1(site.files, site.base, runName(), limits);
    case 2:
      return createV2(site.files, site.base, runName(), limits);
  }
}
async function openCgroup(limits) {
  const hierarchy = await readHierarchy();
  const reasons = [];
  for (const site of await sitesOf(hierarchy)) {
    try {
      return await create(site, limits);
    } catch (error) {
      reasons.push(String(error));
    }
  }
  throw new Refusal(
    "host/no-cgroup",
    "No cgroup can be made for the tool, so nothing would hold it in its memory limit.",
    {
      fix: howToDelegate(hierarchy),
      evidence: { reasons }
    }
  );
}
async function sweepCgroups() {
  for (const site of await sitesOf(await readHierarchy())) {
    for (const base of new Set(typeof site.base === "string" ? [site.base] : Object.values(site.base))) {
      const names2 = await readdir(base).catch(() => []);
      for (const name of names2.filter(isLeftover))
        await removeGroup(site.files, join(base, name)).catch(() => void 0);
    }
  }
}

// src/sandbox/install.ts
import { constants as constants3 } from "node:fs";
import { access as access3 } from "node:fs/promises";
var APT = "/usr/bin/apt-get";
var SUDO = "/usr/bin/sudo";
async function asRoot(words) {
  const [command, ...args] = process.getuid?.() === 0 ? words : [SUDO, "-n", ...words];
  try {
    return await getExecOutput(command ?? "", args, {
      silent: true,
      ignoreReturnCode: true,
      env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", DEBIAN_FRONTEND: "noninteractive" }
    });
  } catch (error) {
    return { exitCode: 127, stderr: String(error) };
  }
}
async function wouldInstall(missing2) {
  if (missing2.length === 0) return "auto has nothing to install";
  const isThere = await access3(APT, constants3.X_OK).then(
    () => true,
    () => false
  );
  if (!isThere) return `auto could not install ${missing2.join(", ")}: there is no ${APT}`;
  const may = process.getuid?.() === 0 || (await asRoot(["/usr/bin/true"])).exitCode === 0;
  return may ? `auto would install ${missing2.join(", ")} with apt-get` : `auto could not install ${missing2.join(", ")}: this user is neither root nor has sudo without a password`;
}
async function installMissing(say) {
  const missing2 = await missingPackages();
  if (missing2.length === 0) return;
  const install = [APT, "install", "-y", "--no-install-recommends", ...missing2];
  say(`installing ${missing2.join(", ")} with apt-get`);
  let result = await asRoot(install);
  if (result.exitCode !== 0 && (await asRoot([APT, "update"])).exitCode === 0) result = await asRoot(install);
  if (result.exitCode === 0 && (await missingPackages()).length === 0) return;
  throw new Refusal(
    "host/install-failed",
    `The sandbox needs ${missing2.join(", ")}, and installing them did not work.`,
    {
      fix: `Run: sudo apt-get update && sudo apt-get install ${missing2.join(" ")}`,
      evidence: { said: result.stderr.trim().slice(-500) }
    }
  );
}

// src/sandbox/bwrap-flaws.ts
import { readFile as readFile4, stat as stat2 } from "node:fs/promises";
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
  const [own, packaged] = await Promise.all([readFile4(path), readFile4(PACKAGED)]);
  return own.equals(packaged);
}
async function packageOf(path, version) {
  try {
    if (!await isPackaged(path)) return {};
    const packageVersion = await hostCommand([DPKG_QUERY, "--show", "--showformat=${Version}", "bubblewrap"]);
    if (!packageVersion.startsWith(version.join("."))) return {};
    const changelog = await readFile4(CHANGELOG).then(unpack, () => void 0);
    return { packageVersion, ...changelog !== void 0 && { changelog: changelog.toString("utf8") } };
  } catch {
    return {};
  }
}
async function installedBwrap(path, version) {
  const setuid = ((await stat2(path)).mode & SETUID) !== 0;
  const alone = { version, setuid };
  return openFlaws(alone).length === 0 ? alone : { ...alone, ...await packageOf(path, version) };
}
var FLAWS_FIX = "Use a host with bubblewrap 0.12 or newer, such as Debian 13, or bring the package up to date: sudo apt-get update && sudo apt-get install --only-upgrade bubblewrap";

// src/sandbox/identity.ts
var UNUSED_ID = 65533;
function asIdentity(setpriv, identity) {
  if (identity === void 0) return [];
  return [setpriv, `--reuid=${identity.uid}`, `--regid=${identity.gid}`, "--clear-groups", "--"];
}
function droppedIdentity() {
  return process.getuid?.() === 0 ? { uid: UNUSED_ID, gid: UNUSED_ID } : void 0;
}

// src/sandbox/sandbox-host.ts
var OLDEST_NODE = [20, 15, 0];
function supportedArchitecture(platform, machine) {
  const architecture = architectureOf(machine);
  if (platform === "linux" && architecture !== void 0) return architecture;
  throw new Refusal(
    "host/unsupported-platform",
    `This is ${platform} on ${machine}; a sandbox can be built on Linux on x86-64 or arm64.`,
    { fix: "Run the gate on an x86-64 or arm64 Linux runner, ubuntu-24.04 or ubuntu-24.04-arm for example." }
  );
}
function refuseOldNode(version) {
  if (!isOlder(parseVersion(version), OLDEST_NODE)) return;
  const oldest = OLDEST_NODE.join(".");
  throw new Refusal("host/outdated-program", `This is Node ${version}; ${oldest} or newer is needed.`, {
    fix: `Start as-declared with Node ${oldest} or newer.`
  });
}
async function sandboxHost(reports, architecture) {
  const programs = usablePrograms(reports);
  const version = reports.find(({ name }) => name === "bwrap")?.version ?? [];
  const bwrap = await installedBwrap(programs.bwrap, version);
  return { programs, identity: droppedIdentity(), architecture, bwrap };
}
async function surveyHost() {
  const architecture = supportedArchitecture(process.platform, process.arch);
  refuseOldNode(process.versions.node);
  return sandboxHost(await inspectPrograms(), architecture);
}

// src/sandbox/prepare-host.ts
async function prepareHost(installDependencies, say) {
  await Promise.all([sweepWorkFolders(), sweepCgroups()]);
  if (installDependencies === "auto") await installMissing(say);
  return surveyHost();
}

// src/sandbox/reachable.ts
import { constants as constants4 } from "node:fs";
import { copyFile } from "node:fs/promises";
import { basename as basename2, join as join2 } from "node:path";
function allows(right, path, { programs, identity }) {
  return hostCommand([...asIdentity(programs.setpriv, identity), "/usr/bin/test", right, path]).then(
    () => true,
    () => false
  );
}
async function refuseUnreachable(folder, host) {
  if (await allows("-x", folder, host)) return;
  const message = `The user that the sandbox runs as cannot get to ${folder}: a folder on the way there is closed to it.`;
  throw new Refusal("host/temporary-folder", message, {
    fix: "Point TMPDIR to a folder that every user can pass through, such as /tmp."
  });
}
async function reachable(path, folder, host) {
  if (await allows("-r", path, host)) return path;
  const copy = join2(folder, basename2(path));
  await copyFile(path, copy, constants4.COPYFILE_FICLONE);
  return copy;
}

// src/sandbox/trial-site.ts
function holderScript() {
  const here = import.meta.url;
  if (here.endsWith(".ts")) return fileURLToPath(new URL("./egress/holder.ts", here));
  return fileURLToPath(new URL(here.includes("/chunks/") ? "../holder.mjs" : "./holder.mjs", here));
}
async function holdNamespaces(folder, host) {
  const node = await reachable(process.execPath, folder, host);
  const script = await reachable(holderScript(), folder, host);
  return startHolder({ ...host, node, script });
}
async function openTrialSite(folder, installDependencies, say) {
  const host = await prepareHost(installDependencies, say);
  await refuseUnreachable(folder, host);
  return { host, holder: await holdNamespaces(folder, host) };
}

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
function withoutFilter({ limits }, parts) {
  return {
    command: { ...parts.command, env: environment(parts) },
    mounts: layout({ ...parts, privateBytes: limits.tmpBytes }),
    limits
  };
}
function planTrial(grant, parts) {
  const profile = grantedProfile(grant);
  return {
    ...withoutFilter(grant, parts),
    filter: trialFilter(profile, parts.architecture),
    tracer: tracerSets(profile, parts.architecture),
    network: "gateway"
  };
}
function planRun(grant, parts) {
  const network = parts.resolvers.length === 0 ? "none" : "gateway";
  return { ...withoutFilter(grant, parts), filter: runFilter(grantedProfile(grant), parts.architecture), network };
}

// src/sandbox/base-runtime.ts
import { lstat, readdir as readdir2, readlink, realpath } from "node:fs/promises";
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
  const settings = (await readdir2("/etc")).filter((name) => JAVA_SETTINGS.test(name)).map((name) => `/etc/${name}`);
  const wanted = [.../* @__PURE__ */ new Set([...paths, ...LOADER_FILES, ...settings, ...ROOT_LINKS])].sort();
  const entries = await Promise.all(wanted.map(surveyPath));
  return entries.flatMap((entry) => {
    if (entry === void 0) return [];
    return entry.kind === "bind" && ROOT_LINKS.includes(entry.path) && !paths.includes(entry.path) ? [] : [entry];
  });
}

// src/checkout.ts
var CHECKOUT = ".git";

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

// src/sandbox/resource-limits.ts
function hardCpuSeconds({ cpuSeconds }) {
  return cpuSeconds + 1;
}
function resourceLimitArguments(limits, pid) {
  return [
    `--pid=${pid}`,
    `--cpu=${limits.cpuSeconds}:${hardCpuSeconds(limits)}`,
    `--fsize=${limits.fileBytes}`,
    `--nofile=${limits.openFiles}`,
    "--core=0"
  ];
}
async function setResourceLimits({ prlimit, setpriv }, limits, pid, identity) {
  await hostCommand([...asIdentity(setpriv, identity), prlimit, ...resourceLimitArguments(limits, pid)]);
}

// src/sandbox/await-end.ts
var KILL_GRACE_MS = 1e4;
function endSandbox(launched, firstProcess) {
  try {
    process.kill(firstProcess, "SIGKILL");
  } catch {
  }
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

// src/sandbox/door.ts
var SETUP_MS = 2e4;
async function awaitFirstProcess(launched, notBuilt) {
  const slow = setTimeout(() => launched.kill(), SETUP_MS);
  const pid = await Promise.race([launched.firstProcess, launched.ended.then(() => void 0)]);
  clearTimeout(slow);
  if (pid !== void 0) return pid;
  launched.kill();
  throw await notBuilt();
}
async function confineAtDoor(launched, plan, context) {
  const { programs, identity, cgroup, beforeStart, notBuilt } = context;
  const firstProcess = await awaitFirstProcess(launched, notBuilt);
  try {
    await cgroup.add(firstProcess);
    await setResourceLimits(programs, plan.limits, firstProcess, identity);
    await beforeStart?.(firstProcess);
    return firstProcess;
  } catch (cause) {
    if (!isOver(firstProcess)) throw cause;
    launched.kill();
    throw await notBuilt();
  }
}

// src/sandbox/launch.ts
import { spawn as spawn2 } from "node:child_process";
import { once as once2 } from "node:events";

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
function ranges(program, filter) {
  const fallback = program.return(returnValue(filter.fallback));
  const boundaries = /* @__PURE__ */ new Map([[0, fallback]]);
  for (const [number, rule] of [...filter.rules].sort(([a], [b]) => a - b)) {
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
function compile(filter) {
  const program = new ProgramBuilder();
  const foreign = program.return(returnValue(filter.foreign));
  const allowed = program.return(returnValue({ kind: "allow" }));
  const native = search(program, ranges(program, filter));
  const { aliasesFrom } = filter;
  const unaliased = aliasesFrom === void 0 ? native : program.branch(JUMP_AT_LEAST, aliasesFrom, foreign, native);
  const numbered = program.load(NUMBER_OFFSET, program.branch(JUMP_EQUAL, NO_CALL, allowed, unaliased));
  program.load(ARCHITECTURE_OFFSET, program.branch(JUMP_EQUAL, filter.architecture, numbered, foreign));
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
  const writable2 = stream(child, descriptor);
  writable2.on("error", () => void 0);
  writable2.end(content);
}
function start(plan, { programs, identity, keeper }, observer, streams) {
  const sandbox = [programs.bwrap, "--args", String(DESCRIPTORS.args), "--", plan.command.program];
  const [program = "", ...args] = [...enterArguments(programs, keeper), ...observer, ...sandbox, ...plan.command.args];
  const { args: bwrapArgs, texts } = bwrapArguments(plan);
  const ours = Array.from({ length: DESCRIPTORS.firstText + texts.length - DESCRIPTORS.args }, () => "pipe");
  const child = spawn2(program, args, {
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
    ended: once2(child, "exit").then(([code, signal]) => ({ code, signal })),
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
  HostCommandError,
  tryCommand,
  hostCommand,
  inspectPrograms,
  missingPackages,
  openFlaws,
  FLAWS_FIX,
  asIdentity,
  hardCpuSeconds,
  enforced,
  degraded,
  absent,
  hostFiles,
  childrenOf,
  isOver,
  containerRuntime,
  confiningProfile,
  confiningRuntime,
  awaitEnd,
  openCgroup,
  confineAtDoor,
  launch,
  launchObserved,
  causeOfRefusal,
  planTrial,
  planRun,
  allows,
  refuseUnreachable,
  reachable,
  surveyBaseRuntime,
  keepNamespaces,
  wouldInstall,
  supportedArchitecture,
  refuseOldNode,
  sandboxHost,
  prepareHost,
  holdNamespaces,
  openTrialSite
};
