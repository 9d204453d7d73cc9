import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  TRACE,
  TRAP,
  declaredRules,
  filterOf,
  runFilter,
  standingOf,
  tracersPlace,
  trial_sets_default
} from "./chunk-CTVVWVMH.js";
import {
  CA_FILE,
  DESCRIPTORS,
  HOME_FOLDER,
  MAX_ARGUMENTS,
  TMP_FOLDER,
  bwrapArguments,
  layout
} from "./chunk-IOZYBOZR.js";
import {
  architectureOf,
  atMost,
  grantedProfile,
  withLandlock
} from "./chunk-XQDT5WYV.js";
import {
  isLeftover,
  parseMountinfo,
  runName,
  sweepWorkFolders
} from "./chunk-GU6C74BC.js";
import {
  ownProgram
} from "./chunk-WR66MTVJ.js";
import {
  tooFewResources
} from "./chunk-DNAIHMGC.js";
import {
  pathCovers
} from "./chunk-4IQZMC4H.js";
import {
  messageOf
} from "./chunk-PVKMCQ3Q.js";
import {
  OWN_FOLDER,
  asRoot,
  inspectPrograms,
  isOlder,
  parseVersion,
  trustedPrograms,
  usablePrograms
} from "./chunk-XQ3OXK4P.js";
import {
  hostCommand
} from "./chunk-BTCEX3AE.js";
import {
  Refusal,
  finding
} from "./chunk-RWKBM5BJ.js";

// src/sandbox/host/host-files.ts
import { readFileSync } from "node:fs";
var hostFiles = (path) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return void 0;
  }
};

// src/sandbox/isolation/proc-status.ts
function statusField(status, name) {
  return new RegExp(`^${name}:\\s*(\\S+)`, "m").exec(status)?.[1];
}
function countFilters(status) {
  return Number(statusField(status, "Seccomp_filters"));
}

// src/sandbox/host/container.ts
var MARKS = [
  ["/.dockerenv", "Docker"],
  ["/run/.containerenv", "Podman"]
];
var GROUPS = /\b(docker|containerd|kubepods|libpod|lxc|garden)\b/;
function containerRuntime(read4) {
  const mark = MARKS.find(([path]) => read4(path) !== void 0);
  if (mark !== void 0) return mark[1];
  return GROUPS.exec(read4("/proc/1/cgroup") ?? "")?.[1];
}
function confiningProfile(read4) {
  const label = read4("/proc/self/attr/apparmor/current") ?? read4("/proc/self/attr/current") ?? "";
  return /^(.+) \((?:enforce|kill)\)$/.exec(label.replaceAll("\0", "").trim())?.[1];
}
function isFiltered(read4) {
  return countFilters(read4("/proc/self/status") ?? "") > 0;
}
function confiningRuntime(read4) {
  return isFiltered(read4) || confiningProfile(read4) !== void 0 ? containerRuntime(read4) : void 0;
}

// src/sandbox/cgroup/open-cgroup.ts
import { constants } from "node:fs";
import { access, readdir, readFile as readFile3 } from "node:fs/promises";
import { dirname as dirname2, join } from "node:path";

// src/sandbox/cgroup/empty.ts
var TRIES = 50;
var PAUSE_MS = 20;
var pause = () => new Promise((resolve2) => setTimeout(resolve2, PAUSE_MS));
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
  const mounts2 = parseMounts(mountsText);
  const own = parseOwn(ownText);
  const v1 = V1_CONTROLLERS.map(
    (controller) => mounts2.find(({ type, options }) => type === "cgroup" && options.includes(controller))?.at
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
  const unified = mounts2.find(({ type }) => type === "cgroup2");
  return unified === void 0 ? void 0 : { version: 2, mount: unified.at, own: own.get("") ?? "/" };
}
async function readHierarchy() {
  const [mounts2, own] = await Promise.all([readFile2("/proc/mounts", "utf8"), readFile2("/proc/self/cgroup", "utf8")]);
  return parseHierarchy(mounts2, own);
}

// src/sandbox/cgroup/v1.ts
import { basename, dirname } from "node:path";

// src/sandbox/cgroup/field.ts
function field(text, name) {
  return Number(new RegExp(`^${name} (\\d+)$`, "m").exec(text)?.[1] ?? 0);
}

// src/sandbox/isolation/standing.ts
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
    return `version 1, below ${dirname(this.#folders.memory)}, by ${this.#files.right}`;
  }
  async limit() {
    const { memoryBytes, pids } = this.#limits;
    const { memory, pids: pidsFolder } = this.#folders;
    await this.#files.write(`${memory}/memory.limit_in_bytes`, String(memoryBytes));
    await this.#files.write(`${memory}/memory.memsw.limit_in_bytes`, String(memoryBytes)).catch(() => this.#files.write(`${memory}/memory.swappiness`, "0").catch(() => void 0));
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
    const [limit2, withSwap] = await Promise.all([
      readLimit(this.#files, `${memory}/memory.limit_in_bytes`),
      readLimit(this.#files, `${memory}/memory.memsw.limit_in_bytes`)
    ]);
    const readings = {
      isMember: { memory: isMember("memory"), pids: isMember("pids") },
      memory: limit2,
      swapBeyond: Number.isNaN(withSwap) ? void 0 : withSwap - limit2,
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
  return access(folder, constants.W_OK).then(
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
    folders.push(dirname2(last));
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

// src/sandbox/plan/landlock.ts
var LANDLOCK_RIGHTS = [
  "execute",
  "write-file",
  "read-file",
  "read-dir",
  "remove-dir",
  "remove-file",
  "make-char",
  "make-dir",
  "make-reg",
  "make-sock",
  "make-fifo",
  "make-block",
  "make-sym",
  "refer",
  "truncate"
];
var LATER_RIGHTS = ["ioctl-dev"];
var READ = ["execute", "read-file"];
var WRITE_FILE = [...READ, "write-file", "truncate"];
var WRITE_FOLDER = [
  ...WRITE_FILE,
  ...["make-dir", "make-reg", "make-sock", "make-fifo", "make-sym", "remove-dir", "remove-file", "refer"]
];
function rightsAt(mount) {
  switch (mount.kind) {
    case "read-only":
      return READ;
    case "writable":
      return mount.shows === "file" ? WRITE_FILE : WRITE_FOLDER;
    case "private":
      return WRITE_FOLDER;
    case "text":
      return ["read-file"];
    case "proc":
      return ["read-file", "write-file", "truncate"];
    case "dev":
      return ["read-file", "write-file", "ioctl-dev"];
    case "folder":
    case "link":
    case "seal":
      return [];
  }
}
function landlockRuleset({ setpriv, rights }, mounts2, streams) {
  const root = { path: "/", rights: ["read-dir"] };
  const rules = [root, ...mounts2.map((mount) => ({ path: mount.at, rights: rightsAt(mount) })), ...streams];
  const known = rules.map((rule) => ({ ...rule, rights: rule.rights.filter((right) => rights.includes(right)) }));
  return { setpriv, handled: rights, rules: known.filter((rule) => rule.rights.length > 0) };
}
function landlockArguments(ruleset) {
  if (ruleset === void 0) return [];
  const { setpriv, handled, rules } = ruleset;
  const allowed = rules.flatMap(({ path, rights }) => ["--landlock-rule", `path-beneath:${rights.join(",")}:${path}`]);
  return [setpriv, "--landlock-access", `fs:${handled.join(",")}`, ...allowed, "--"];
}

// src/sandbox/host/host-landlock.ts
var PROBE = "/usr/bin/true";
function works(landlock2) {
  const { rights } = landlock2;
  const ruleset = { ...landlockRuleset(landlock2, [], []), rules: [{ path: "/", rights }] };
  return hostCommand([...landlockArguments(ruleset), PROBE]).then(
    () => true,
    () => false
  );
}
async function surveyLandlock({ setpriv }) {
  const candidates = [[...LANDLOCK_RIGHTS, ...LATER_RIGHTS], LANDLOCK_RIGHTS].map((rights) => ({ setpriv, rights }));
  const found = await Promise.all(candidates.map(works));
  return candidates.find((_, index) => found[index]);
}

// src/sandbox/host/identity.ts
var UNUSED_ID = 65533;
function asIdentity(setpriv, identity) {
  if (identity === void 0) return [];
  return [setpriv, `--reuid=${identity.uid}`, `--regid=${identity.gid}`, "--clear-groups", "--"];
}
function droppedIdentity() {
  return process.getuid?.() === 0 ? { uid: UNUSED_ID, gid: UNUSED_ID } : void 0;
}

// src/sandbox/host/sandbox-host.ts
var LAUNCHER_PROGRAMS = ["bwrap", "unshare", "nsenter", "setpriv", "prlimit"];
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
  return { programs, identity: droppedIdentity(), architecture, landlock: await surveyLandlock(programs) };
}
async function surveyHost() {
  const architecture = supportedArchitecture(process.platform, process.arch);
  refuseOldNode(process.versions.node);
  return sandboxHost(await inspectPrograms(), architecture);
}
async function surveyPrograms(names2) {
  const architecture = supportedArchitecture(process.platform, process.arch);
  return { programs: await trustedPrograms(names2), identity: droppedIdentity(), architecture };
}

// src/sandbox/host/own-makers.ts
import { readdir as readdir2 } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/sandbox/chain/namespaces.ts
import { spawn } from "node:child_process";

// src/sandbox/host/namespace-makers.ts
var MAKERS = ["bwrap", "unshare"];
function isRestricted(read4) {
  return read4("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")?.trim() === "1";
}
function makersProfile(name, folder) {
  return `abi <abi/4.0>, profile ${name} ${folder}/{${MAKERS.join(",")}} flags=(unconfined) { userns, }`;
}

// src/sandbox/host/refused-namespaces.ts
var APPARMOR_FIX = [
  "With install-dependencies: auto and sudo without a password as-declared sees to it by itself, for each run. Else give it",
  "copies of its own, and AppArmor a profile that lets these make namespaces:",
  `sudo install -D -m 755 -t ${OWN_FOLDER} ${MAKERS.map((name) => `/usr/bin/${name}`).join(" ")} &&`,
  `echo '${makersProfile("as-declared", OWN_FOLDER)}' | sudo apparmor_parser --replace`
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
function causeOfRefusal(read4) {
  const off = SWITCHES.find(({ path }) => isZero(read4(path)));
  if (off !== void 0) return { because: `The kernel's switch ${off.name} is 0.`, fix: off.fix };
  const runtime = confiningRuntime(read4);
  if (runtime !== void 0) {
    return {
      because: `This is a container (${runtime}), whose own walls refuse them.`,
      fix: "Run the job on the machine itself: take `container:` out of the job, or start as-declared outside of the container."
    };
  }
  if (isRestricted(read4)) {
    return { because: "AppArmor keeps them from programs without a profile, as Ubuntu has it.", fix: APPARMOR_FIX };
  }
  const profile = confiningProfile(read4);
  if (profile !== void 0) {
    return {
      because: `AppArmor's profile "${profile}" confines this process and all that it starts.`,
      fix: `Start as-declared outside of the profile "${profile}", or give it the rules \`userns,\` and \`capability,\`.`
    };
  }
  if (isFiltered(read4)) {
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

// src/sandbox/chain/descendant.ts
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
function programOf(pid) {
  return read2(`/proc/${pid}/comm`).trimEnd();
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

// src/sandbox/chain/namespaces.ts
var LEAVE_MS = 1e3;
var MAKE_MS = 1e4;
var LOOK_MS = 1;
var UNSHARE = "unshare";
var SAID_CHARS = 500;
var WAITER = "/usr/bin/cat";
function textOf(stream2) {
  if (stream2 === null) return Promise.resolve("");
  let text = "";
  stream2.setEncoding("utf8").on("data", (chunk) => {
    text = (text + chunk).slice(-SAID_CHARS);
  });
  return new Promise((resolve2) => stream2.once("close", () => resolve2(text.trim())));
}
function whenExited(child) {
  return new Promise((resolve2) => {
    child.once("error", (error) => resolve2(error.message));
    child.once("exit", (code, signal) => resolve2(signal ?? `exit code ${code}`));
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
  const [reason2 = ""] = messageOf(error).trim().split("\n");
  const details = { cause: error, evidence: { said } };
  if (/unshare failed|not permitted|permission denied/i.test(`${reason2} ${said}`)) {
    const { because, fix } = causeOfRefusal(hostFiles);
    const message2 = `The kernel refuses the sandbox its namespaces (${said.split("\n").at(-1) || reason2}). ${because}`;
    return new Refusal("host/no-user-namespaces", message2, { ...details, fix });
  }
  const message = `The sandbox's namespaces could not be set up: ${reason2}.`;
  return new Refusal("host/sandbox-unavailable", message, {
    ...details,
    fix: "Run as-declared doctor to see what this host can enforce."
  });
}
function areMade(pid) {
  return [pid, ...childrenOf(pid)].some((each) => !["", UNSHARE].includes(programOf(each)));
}
async function awaitMade({ child, exited }) {
  const { pid } = child;
  const runs = () => pid !== void 0 && child.exitCode === null && child.signalCode === null;
  for (const deadline = performance.now() + MAKE_MS; runs() && performance.now() < deadline; ) {
    if (pid !== void 0 && areMade(pid)) return pid;
    await new Promise((resolve2) => setTimeout(resolve2, LOOK_MS));
  }
  throw new Error(runs() ? `not made within ${MAKE_MS / 1e3} seconds` : await exited);
}
async function keepNamespaces(options) {
  const started = startKeeper([WAITER], options, ["pipe", "ignore", "pipe"]);
  try {
    const pid = await awaitMade(started);
    return { pid, exited: started.exited, close: () => dismiss(started) };
  } catch (error) {
    await dismiss(started);
    throw unavailable(error, await started.said);
  }
}

// src/sandbox/host/own-makers.ts
var INSTALL = "/usr/bin/install";
var REMOVE = "/usr/bin/rm";
var PARSER = "/usr/sbin/apparmor_parser";
var PARENT = "/usr/lib";
async function mustWork(words, input) {
  const { exitCode, stderr } = await asRoot(words, input);
  if (exitCode !== 0) throw new Error(`${words.join(" ")}: ${stderr.trim()}`);
}
async function removeMakers(name) {
  await asRoot([PARSER, "--remove"], `profile ${name} {}`);
  await asRoot([REMOVE, "--recursive", "--force", "--", join2(PARENT, name)]);
}
async function copyMakers(host) {
  const name = runName();
  const folder = join2(PARENT, name);
  const own = ["--owner=0", `--group=${host.identity?.gid ?? process.getgid?.() ?? 0}`, "--mode=750"];
  try {
    await mustWork([INSTALL, "--directory", ...own, folder]);
    await mustWork([INSTALL, ...own, `--target-directory=${folder}`, ...MAKERS.map((maker) => host.programs[maker])]);
    await mustWork([PARSER, "--add", "--skip-cache"], makersProfile(name, folder));
  } catch (error) {
    await removeMakers(name);
    throw error;
  }
  const copies = Object.fromEntries(MAKERS.map((maker) => [maker, join2(folder, maker)]));
  return { host: { ...host, programs: { ...host.programs, ...copies } }, restore: () => removeMakers(name) };
}
async function allowNamespaces(host, mayChange, say) {
  const unchanged = { host, restore: async () => void 0 };
  if (!isRestricted(hostFiles)) return unchanged;
  try {
    const keeper = await keepNamespaces(host);
    await keeper.close();
    return unchanged;
  } catch (refusal) {
    if (!mayChange) throw refusal;
    say("letting copies of bwrap and unshare make user namespaces for this run, by a profile of AppArmor");
    return copyMakers(host).catch(() => {
      throw refusal;
    });
  }
}
async function sweepMakers() {
  if (!isRestricted(hostFiles)) return;
  const names2 = await readdir2(PARENT);
  for (const name of names2.filter(isLeftover)) await removeMakers(name);
}

// src/sandbox/host/prepare-host.ts
async function sweep() {
  await Promise.all([sweepWorkFolders(), sweepCgroups(), sweepMakers()]);
}
async function install(installDependencies, say, names2) {
  if (installDependencies === "never") return;
  const { installMissing } = await import("./install-L3B5TDXQ.js");
  await installMissing(say, names2);
}
async function prepareHost(installDependencies, say, wantsClock) {
  await sweep();
  await install(installDependencies, say);
  if (wantsClock && installDependencies === "auto") await (await import("./install-L3B5TDXQ.js")).installFaketime(say);
  return allowNamespaces(await surveyHost(), installDependencies === "auto", say);
}
async function prepareLauncher(installDependencies, say, names2) {
  await install(installDependencies, say, names2);
  return allowNamespaces(await surveyPrograms(names2), installDependencies === "auto", say);
}

// src/sandbox/host/reachable.ts
import { constants as constants2 } from "node:fs";
import { access as access2, copyFile, realpath, stat } from "node:fs/promises";
import { basename as basename2, join as join3 } from "node:path";
var MODES = { "-r": constants2.R_OK, "-x": constants2.X_OK };
var EVERYONE = { "-r": constants2.S_IROTH, "-x": constants2.S_IXOTH };
async function isEveryones({ right, path }) {
  if (await realpath(path) !== path) return false;
  const above = path.split("/").map((_part, index, parts) => parts.slice(0, index).join("/") || "/");
  const modes = await Promise.all([...above, path].map(async (each) => (await stat(each)).mode));
  return modes.every((mode, index) => (mode & (index < above.length ? EVERYONE["-x"] : EVERYONE[right])) !== 0);
}
async function allows(rights, { programs, identity }) {
  if (await Promise.all(rights.map(isEveryones)).then(
    (all) => all.every(Boolean),
    () => false
  ))
    return true;
  const words = rights.flatMap(({ right, path }, index) => [...index === 0 ? [] : ["-a"], right, path]);
  const asked = identity === void 0 ? Promise.all(rights.map(({ right, path }) => access2(path, MODES[right]))) : hostCommand([...asIdentity(programs.setpriv, identity), "/usr/bin/test", ...words]);
  return asked.then(
    () => true,
    () => false
  );
}
async function refuseUnreachable(folder, host) {
  if (await allows([{ right: "-x", path: folder }], host)) return;
  const message = `The user that the sandbox runs as cannot get to ${folder}: a folder on the way there is closed to it.`;
  throw new Refusal("host/temporary-folder", message, {
    fix: "Point TMPDIR to a folder that every user can pass through, such as /tmp."
  });
}
async function reachable(path, folder, host) {
  if (await allows([{ right: "-r", path }], host)) return path;
  const copy = join3(folder, basename2(path));
  await copyFile(path, copy, constants2.COPYFILE_FICLONE);
  return copy;
}
async function allReachable(paths, folder, host) {
  const readable = paths.map((path) => ({ right: "-r", path }));
  if (await allows([{ right: "-x", path: folder }, ...readable], host)) return paths;
  await refuseUnreachable(folder, host);
  return Promise.all(paths.map((path) => reachable(path, folder, host)));
}

// src/sandbox/chain/trial-site.ts
import { fileURLToPath } from "node:url";

// src/sandbox/egress/start-holder.ts
import { Socket as UdpSocket } from "node:dgram";
import { Server } from "node:net";
var STEP_MS = 1e4;
async function listenUntil(last, child, exited) {
  const spoken = [];
  let listen = (_message, _handle) => void 0;
  let slow;
  const heard = new Promise((resolve2, reject) => {
    const expire = () => reject(new Error(`no answer within ${STEP_MS / 1e3} seconds`));
    slow = setTimeout(() => setImmediate(expire), STEP_MS);
    listen = (message, handle) => {
      const said = message;
      spoken.push({ message: said, handle });
      if (said.kind === "failed") reject(new Error(said.reason));
      if (said.kind === last) resolve2();
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
async function awaitReady(started) {
  try {
    await listenUntil("ready", started.child, started.exited);
  } catch (error) {
    await dismiss(started);
    throw unavailable(error, await started.said);
  }
}
async function startHolder({ programs, node, script, identity }) {
  const started = startKeeper([node, script, programs.ip], { programs, identity }, ["pipe", "ignore", "pipe", "ipc"]);
  const { child, exited } = started;
  const ready = awaitReady(started);
  ready.catch(() => void 0);
  const open = async (ports) => {
    try {
      const request = { ports };
      const answer = listenUntil("udp", child, exited);
      child.send(request, () => void 0);
      return socketsIn(await answer);
    } catch (error) {
      await ready;
      throw unavailable(error, "");
    }
  };
  try {
    return { pid: await awaitMade(started), exited, ready, open, close: () => dismiss(started) };
  } catch (error) {
    await dismiss(started);
    throw unavailable(error, await started.said);
  }
}

// src/sandbox/chain/trial-site.ts
function holderScript() {
  return fileURLToPath(ownProgram(import.meta.url, { source: "../egress/holder.ts", built: "holder.cjs" }));
}
async function holdNamespaces(folder, host) {
  const [node = "", script = ""] = await allReachable([process.execPath, holderScript()], folder, host);
  return startHolder({ ...host, node, script });
}
async function openTrialSite(folder, installDependencies, say, wantsClock) {
  const { host, restore } = await prepareHost(installDependencies, say, wantsClock);
  try {
    const holder = await holdNamespaces(folder, host);
    await holder.ready;
    const close = async () => {
      await holder.close();
      await restore();
    };
    return { host, holder, close };
  } catch (error) {
    await restore();
    throw error;
  }
}

// src/sandbox/host/bwrap-flaws.ts
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
var FLAWS_FIX = "Use bubblewrap 0.12 or newer, or a package whose changelog names the flaw as mended; where the distribution has one: sudo apt-get update && sudo apt-get install --only-upgrade bubblewrap";

// src/sandbox/chain/standard-streams.ts
import { closeSync, constants as constants3, openSync } from "node:fs";
import { chown, writeFile as writeFile2 } from "node:fs/promises";
import { Socket } from "node:net";
var { O_RDWR, O_RDONLY, O_WRONLY, O_NONBLOCK } = constants3;
var READABLE = 292;
var STANDARD_STREAM_RULES = [
  { path: "/dev/stdin", rights: ["read-file"] },
  { path: "/dev/stdout", rights: ["write-file"] },
  { path: "/dev/stderr", rights: ["write-file"] }
];
function writer(fd) {
  const socket = new Socket({ fd, readable: false, writable: true });
  return socket.on("error", () => void 0);
}
async function openStandardStreams({ mkfifo, identity }, path, input) {
  const stdinPath = `${path}.stdin`;
  const outputs = [`${path}.stdout`, `${path}.stderr`];
  const pipes = [...outputs, ...input === "said" ? [stdinPath] : []];
  await hostCommand([mkfifo, "--mode=600", ...pipes]);
  if (identity !== void 0) await Promise.all(pipes.map((pipe) => chown(pipe, identity.uid, identity.gid)));
  if (input !== "said") await writeFile2(stdinPath, input.text, { mode: READABLE, flag: "wx" });
  const keepers = outputs.map((pipe) => openSync(pipe, O_RDWR | O_NONBLOCK));
  const speaker = input === "said" ? writer(openSync(stdinPath, O_RDWR | O_NONBLOCK)) : void 0;
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
    say: (text) => void speaker?.write(text),
    hangUp: () => speaker?.destroySoon(),
    discard: () => speaker?.destroy()
  };
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

// src/sandbox/plan/surroundings.ts
var PLAIN_SURROUNDINGS = { hostName: "sandbox", userName: "tool", env: {}, files: [] };

// src/sandbox/plan/plan-sandbox.ts
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
    ...parts.surroundings?.env,
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
  const surroundings = parts.surroundings ?? PLAIN_SURROUNDINGS;
  const mounts2 = layout({ ...parts, surroundings, privateBytes: limits.tmpBytes });
  return {
    command: { ...parts.command, env: environment(parts) },
    hostName: surroundings.hostName,
    mounts: mounts2,
    limits,
    ...landlock2 !== void 0 && { landlock: landlockRuleset(landlock2, mounts2, streams) }
  };
}
function planTrial(grant, parts) {
  const profile = profileOf(grant, parts);
  return {
    ...withoutFilter(grant, parts, STANDARD_STREAM_RULES),
    filters: [trialFilter(profile, parts.architecture)],
    tracer: tracerSets(profile, parts.architecture),
    network: "gateway"
  };
}
function planRun(grant, parts, streams) {
  const network2 = parts.resolvers.length === 0 ? "none" : "gateway";
  return {
    ...withoutFilter(grant, parts, streams),
    filters: [tracersPlace(parts.architecture), runFilter(profileOf(grant, parts), parts.architecture)],
    network: network2
  };
}

// src/sandbox/plan/base-runtime.ts
import { lstat, readdir as readdir3, readlink, realpath as realpath2 } from "node:fs/promises";
var LOADER_FILES = ["/etc/ld.so.cache", "/etc/alternatives"];
var JAVA_SETTINGS = /^java-\d+-openjdk$/;
var ROOT_LINKS = ["/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"];
async function surveyPath(path) {
  const found = await lstat(path).catch(() => void 0);
  if (found === void 0) return void 0;
  return found.isSymbolicLink() ? { kind: "link", path, to: await readlink(path) } : { kind: "bind", path };
}
async function refuseLiveFolders(path) {
  const resolved = await realpath2(path).catch(() => path);
  const live = ["/", "/run", "/var", "/proc", "/sys", "/dev", "/home", "/root", "/tmp", "/var/run", "/var/tmp"];
  if (!live.includes(resolved)) return;
  throw new Refusal("policy/base-runtime-unsafe", `base_runtime.read names ${path}, which holds more than a runtime.`, {
    fix: "Name the folders that programs are installed in, such as /usr, /lib and /etc/ssl."
  });
}
async function surveyBaseRuntime(paths) {
  for (const path of paths) await refuseLiveFolders(path);
  const settings = (await readdir3("/etc")).filter((name) => JAVA_SETTINGS.test(name)).map((name) => `/etc/${name}`);
  const wanted = [.../* @__PURE__ */ new Set([...paths, ...LOADER_FILES, ...settings, ...ROOT_LINKS])].sort();
  const entries = await Promise.all(wanted.map(surveyPath));
  return entries.flatMap((entry) => {
    if (entry === void 0) return [];
    return entry.kind === "bind" && ROOT_LINKS.includes(entry.path) && !paths.includes(entry.path) ? [] : [entry];
  });
}

// src/checkout.ts
var CHECKOUT = ".git";

// src/sandbox/isolation/demands.ts
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

// src/sandbox/plan/resource-limits.ts
import { readFileSync as readFileSync3 } from "node:fs";
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
function withinOwn(limits, own) {
  const atMost2 = (wanted, hard) => hard < wanted ? hard : wanted;
  return {
    ...limits,
    cpuSeconds: atMost2(hardCpuSeconds(limits), hardLimit(own, "Max cpu time")) - 1,
    fileBytes: atMost2(limits.fileBytes, hardLimit(own, "Max file size")),
    openFiles: atMost2(limits.openFiles, hardLimit(own, "Max open files"))
  };
}
function ownLimits() {
  return readFileSync3("/proc/self/limits", "latin1");
}
function inheritedLimits(own) {
  if (!countsPerNamespace(release())) return void 0;
  return {
    processes: hardLimit(own, "Max processes"),
    pendingSignals: hardLimit(own, "Max pending signals"),
    queueBytes: hardLimit(own, "Max msgqueue size")
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

// src/sandbox/isolation/mount-table.ts
import { dirname as dirname3, resolve } from "node:path";
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
    return resolve(dirname3(mount.at), mount.to) + path.slice(mount.at.length);
  }
  return path;
}
function unplannedWritable(table, { mounts: mounts2 }) {
  const writable2 = writableMounts(table);
  if (writable2 === void 0) return ["/"];
  const planned = new Set(mounts2.filter(isWritable).map(({ at }) => throughLinks(at, mounts2)));
  return writable2.filter((at) => !planned.has(at) && !at.startsWith("/dev/"));
}

// src/sandbox/isolation/isolation.ts
var FILTERS_OF_A_PROCESS = 2;
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
  if (statusField(status, "Seccomp") !== "2" || added !== FILTERS_OF_A_PROCESS)
    return absent(`${Number.isNaN(added) ? "no" : added} of ${FILTERS_OF_A_PROCESS} filters were in force`);
  if (!answers.undeclaredRefused) return absent("an undeclared call was not answered as planned");
  return enforced("tracer\u2019s filter and ours were in force, and an undeclared call was refused");
}
function limit(found, wanted) {
  return found <= wanted ? enforced(`the probe\u2019s limit was ${found}`) : absent("the probe did not have the limit that was set");
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

// src/sandbox/cgroup/foresee-move.ts
import { readFile as readFile5, writeFile as writeFile3 } from "node:fs/promises";
import { join as join4 } from "node:path";
function ownList(hierarchy) {
  switch (hierarchy.version) {
    case 1:
      return join4(hierarchy.mounts.memory, hierarchy.own.memory, "cgroup.procs");
    case 2:
      return join4(hierarchy.mount, hierarchy.own, "cgroup.procs");
  }
}
async function stayInOwnGroup() {
  const hierarchy = await readHierarchy();
  if (hierarchy === void 0) return;
  const list = ownList(hierarchy);
  const own = String(process.pid);
  if ((await readFile5(list, "utf8")).split("\n").includes(own)) await writeFile3(list, own);
}
async function foreseeMove() {
  await stayInOwnGroup().catch(() => void 0);
}

// src/sandbox/chain/signal.ts
function signalIfThere(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
  }
}

// src/sandbox/chain/is-over.ts
import { readFileSync as readFileSync4 } from "node:fs";
var DEAD = /^State:\s+[ZX]/m;
function isOver(pid) {
  try {
    return DEAD.test(readFileSync4(`/proc/${pid}/status`, "latin1"));
  } catch {
    return true;
  }
}

// src/sandbox/isolation/namespace-ids.ts
import { readlinkSync } from "node:fs";
var KINDS = ["net", "pid", "mnt", "user", "ipc", "uts"];
function read3(pid, name) {
  const entries = KINDS.map((kind) => [kind, readlinkSync(`/proc/${pid}/ns/${name(kind)}`)]);
  return Object.fromEntries(entries);
}
function namespacesOf(pid) {
  return read3(pid, (kind) => kind);
}
function namespacesBelow(pid) {
  return read3(pid, (kind) => kind === "pid" ? "pid_for_children" : kind);
}

// src/sandbox/isolation/sighting.ts
import { readFileSync as readFileSync5 } from "node:fs";
async function sight(pid, cgroup) {
  const read4 = (name) => readFileSync5(`/proc/${pid}/${name}`, "utf8");
  const hold = await cgroup.holdOf(pid);
  return {
    status: read4("status"),
    limits: read4("limits"),
    mounts: read4("mountinfo"),
    namespaces: namespacesOf(pid),
    hold
  };
}

// src/sandbox/chain/capture.ts
async function capture(stream2, cap, hear) {
  const kept = [];
  let total = 0;
  let room = cap;
  for await (const chunk of stream2) {
    total += chunk.length;
    hear?.(chunk);
    if (room > 0) {
      const part = chunk.subarray(0, room);
      kept.push(part);
      room -= part.length;
    }
  }
  return { bytes: Buffer.concat(kept), total };
}

// src/sandbox/chain/await-end.ts
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

// src/sandbox/chain/is-built.ts
import { readFileSync as readFileSync6 } from "node:fs";
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
  const read4 = (pid) => readFileSync6(`/proc/${pid}/mountinfo`, "latin1");
  return isFinishedRoot(read4(firstProcess), read4("self"));
}

// src/sandbox/chain/door.ts
var SETUP_MS = 2e4;
var LOOK_MS2 = 1;
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
    while (!isBuilt(firstProcess)) await new Promise((resolve2) => setTimeout(resolve2, LOOK_MS2));
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
    await beforeStart?.(firstProcess);
    return firstProcess;
  } catch (cause) {
    if (!isOver(firstProcess)) throw cause;
    launched.kill();
    throw await notBuilt();
  }
}

// src/sandbox/chain/launch.ts
import { spawn as spawn2 } from "node:child_process";
import { once } from "node:events";

// src/sandbox/plan/enter.ts
function enterArguments({ nsenter }, keeper) {
  return [
    ...[nsenter, "-t", String(keeper), "--user", "--net", "--mount"],
    ...[`--pid=/proc/${keeper}/ns/pid_for_children`, "--preserve-credentials"]
  ];
}

// src/sandbox/plan/tracer-arguments.ts
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

// src/sandbox/chain/launch.ts
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
function refuseTooMany(count) {
  if (count <= MAX_ARGUMENTS) return;
  const message = `The tool and its sandbox would be started with ${count} arguments, and bubblewrap takes ${MAX_ARGUMENTS}.`;
  throw new Refusal("host/usage", message, {
    fix: "Hand the tool less at a time, or by a file or its standard input."
  });
}
function notStarted(child) {
  child.on("error", () => void 0);
  return tooFewResources();
}
function start(plan, { programs, identity, keeper }, observer, streams) {
  const command = [...landlockArguments(plan.landlock), plan.command.program, ...plan.command.args];
  const bwrap = [programs.bwrap, "--args", String(DESCRIPTORS.args), "--", ...command];
  const own = ownLimits();
  const limits = resourceLimitArguments(programs, withinOwn(plan.limits, own), inheritedLimits(own));
  const limited = [...limits, ...bwrap];
  const [program = "", ...args] = [...enterArguments(programs, keeper), ...observer, ...limited];
  const { args: bwrapArgs, inputs } = bwrapArguments(plan);
  refuseTooMany(bwrapArgs.length + bwrap.length);
  const ours = Array.from({ length: DESCRIPTORS.firstInput + inputs.length - DESCRIPTORS.args }, () => "pipe");
  const child = spawn2(program, args, {
    stdio: [...streams === "inherit" ? [streams, streams, streams] : streams, ...ours],
    // bwrap stays the sandbox's first process, and what it was started with can be read from inside.
    env: {},
    cwd: "/",
    // What a terminal signals goes to us alone, who pass it on to the tool.
    detached: streams === "inherit",
    ...identity
  });
  if (child.pid === void 0) throw notStarted(child);
  feed(child, DESCRIPTORS.args, `${bwrapArgs.join("\0")}\0`);
  inputs.forEach((input, index) => feed(child, DESCRIPTORS.firstInput + index, input));
  const door = stream(child, DESCRIPTORS.block);
  door.on("error", () => void 0);
  return {
    firstProcess: readFirstProcess(stream(child, DESCRIPTORS.info), child.pid),
    release: () => void door.end("x"),
    ended: once(child, "exit").then(([code, signal]) => ({ code, signal })),
    kill: () => void child.kill("SIGKILL")
  };
}
function launch(plan, context, streams = "inherit") {
  return start(plan, context, [], streams);
}
function launchObserved(plan, context, tracePath, streams) {
  const { setpriv, strace } = context.programs;
  const observer = [setpriv, "--pdeathsig", "KILL", strace, ...tracerArguments(plan.tracer, tracePath)];
  return start(plan, context, observer, streams);
}

export {
  hostFiles,
  countFilters,
  containerRuntime,
  confiningProfile,
  confiningRuntime,
  causeOfRefusal,
  childrenOf,
  keepNamespaces,
  enforced,
  absent,
  openCgroup,
  surveyLandlock,
  asIdentity,
  LAUNCHER_PROGRAMS,
  supportedArchitecture,
  refuseOldNode,
  sandboxHost,
  sweep,
  prepareLauncher,
  allows,
  refuseUnreachable,
  reachable,
  holdNamespaces,
  openTrialSite,
  CHECKOUT,
  capture,
  unmetDemands,
  openFlaws,
  installedBwrap,
  FLAWS_FIX,
  judgeIsolation,
  statesOf,
  foreseeMove,
  signalIfThere,
  awaitEnd,
  isOver,
  confineAtDoor,
  launch,
  launchObserved,
  STANDARD_STREAM_RULES,
  openStandardStreams,
  namespacesOf,
  namespacesBelow,
  sight,
  PLAIN_SURROUNDINGS,
  planTrial,
  planRun,
  surveyBaseRuntime
};
