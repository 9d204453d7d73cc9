import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  architectureOf
} from "./chunk-QPM5KUBW.js";
import {
  OWN_FOLDER,
  hostCommand,
  inspectPrograms,
  isOlder,
  parseVersion,
  trustedPrograms,
  usablePrograms
} from "./chunk-UYFF6L3O.js";
import {
  isLeftover,
  runName,
  sweepWorkFolders
} from "./chunk-ADPEGJUB.js";
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

// src/sandbox/reachable.ts
import { constants } from "node:fs";
import { access, copyFile } from "node:fs/promises";
import { basename, join } from "node:path";

// src/sandbox/identity.ts
var UNUSED_ID = 65533;
function asIdentity(setpriv, identity) {
  if (identity === void 0) return [];
  return [setpriv, `--reuid=${identity.uid}`, `--regid=${identity.gid}`, "--clear-groups", "--"];
}
function droppedIdentity() {
  return process.getuid?.() === 0 ? { uid: UNUSED_ID, gid: UNUSED_ID } : void 0;
}

// src/sandbox/reachable.ts
var MODES = { "-r": constants.R_OK, "-x": constants.X_OK };
async function allows(rights, { programs, identity }) {
  const words = rights.flatMap(({ right, path }, index) => [...index === 0 ? [] : ["-a"], right, path]);
  const asked = identity === void 0 ? Promise.all(rights.map(({ right, path }) => access(path, MODES[right]))) : hostCommand([...asIdentity(programs.setpriv, identity), "/usr/bin/test", ...words]);
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
  const copy = join(folder, basename(path));
  await copyFile(path, copy, constants.COPYFILE_FICLONE);
  return copy;
}
async function allReachable(paths, folder, host) {
  const readable = paths.map((path) => ({ right: "-r", path }));
  if (await allows([{ right: "-x", path: folder }, ...readable], host)) return paths;
  await refuseUnreachable(folder, host);
  return Promise.all(paths.map((path) => reachable(path, folder, host)));
}

// src/sandbox/cgroup/open-cgroup.ts
import { constants as constants2 } from "node:fs";
import { access as access2, readdir, readFile as readFile3 } from "node:fs/promises";
import { dirname as dirname2, join as join2 } from "node:path";

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
import { basename as basename2, dirname } from "node:path";

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
      return isIts && path.join(":").endsWith(`/${basename2(this.#folders[controller])}`);
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
  const of = (controller) => join2(hierarchy.mounts[controller], path(controller));
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
  const folders = [join2(hierarchy.mount, hierarchy.own)];
  for (let last = folders[0]; last !== void 0 && last.length > hierarchy.mount.length; last = folders.at(-1)) {
    folders.push(dirname2(last));
  }
  return folders;
}
async function v2Sites(hierarchy) {
  const sites = [];
  for (const base of ancestors(hierarchy)) {
    const passedOn = await readFile3(join2(base, "cgroup.subtree_control"), "utf8").catch(() => "");
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
      const folders = V1_CONTROLLERS.map((controller) => join2(hierarchy.mounts[controller], `as-declared.${uid()}`));
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
      const names = await readdir(base).catch(() => []);
      for (const name of names.filter(isLeftover))
        await removeGroup(site.files, join2(base, name)).catch(() => void 0);
    }
  }
}

// src/sandbox/landlock.ts
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
function landlockRuleset({ setpriv, rights }, mounts, streams) {
  const root = { path: "/", rights: ["read-dir"] };
  const rules = [root, ...mounts.map((mount) => ({ path: mount.at, rights: rightsAt(mount) })), ...streams];
  const known = rules.map((rule) => ({ ...rule, rights: rule.rights.filter((right) => rights.includes(right)) }));
  return { setpriv, handled: rights, rules: known.filter((rule) => rule.rights.length > 0) };
}
function landlockArguments(ruleset) {
  if (ruleset === void 0) return [];
  const { setpriv, handled, rules } = ruleset;
  const allowed = rules.flatMap(({ path, rights }) => ["--landlock-rule", `path-beneath:${rights.join(",")}:${path}`]);
  return [setpriv, "--landlock-access", `fs:${handled.join(",")}`, ...allowed, "--"];
}

// src/sandbox/host-landlock.ts
var PROBE = "/usr/bin/true";
function works(landlock) {
  const { rights } = landlock;
  const ruleset = { ...landlockRuleset(landlock, [], []), rules: [{ path: "/", rights }] };
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

// src/sandbox/sandbox-host.ts
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
async function surveyPrograms(names) {
  const architecture = supportedArchitecture(process.platform, process.arch);
  return { programs: await trustedPrograms(names), identity: droppedIdentity(), architecture };
}

// src/sandbox/prepare-host.ts
async function sweep() {
  await Promise.all([sweepWorkFolders(), sweepCgroups()]);
}
async function install(installDependencies, say, names) {
  if (installDependencies === "never") return;
  const { installMissing } = await import("./install-OUY4E5B5.js");
  await installMissing(say, names);
}
async function prepareHost(installDependencies, say) {
  await sweep();
  await install(installDependencies, say);
  return surveyHost();
}
async function prepareLauncher(installDependencies, say, names) {
  await install(installDependencies, say, names);
  return surveyPrograms(names);
}

// src/sandbox/proc-status.ts
function statusField(status, name) {
  return new RegExp(`^${name}:\\s*(\\S+)`, "m").exec(status)?.[1];
}
function countFilters(status) {
  return Number(statusField(status, "Seccomp_filters"));
}

// src/sandbox/container.ts
var MARKS = [
  ["/.dockerenv", "Docker"],
  ["/run/.containerenv", "Podman"]
];
var GROUPS = /\b(docker|containerd|kubepods|libpod|lxc|garden)\b/;
function containerRuntime(read2) {
  const mark = MARKS.find(([path]) => read2(path) !== void 0);
  if (mark !== void 0) return mark[1];
  return GROUPS.exec(read2("/proc/1/cgroup") ?? "")?.[1];
}
function confiningProfile(read2) {
  const label = read2("/proc/self/attr/apparmor/current") ?? read2("/proc/self/attr/current") ?? "";
  return /^(.+) \((?:enforce|kill)\)$/.exec(label.replaceAll("\0", "").trim())?.[1];
}
function isFiltered(read2) {
  return countFilters(read2("/proc/self/status") ?? "") > 0;
}
function confiningRuntime(read2) {
  return isFiltered(read2) || confiningProfile(read2) !== void 0 ? containerRuntime(read2) : void 0;
}

// src/sandbox/namespaces.ts
import { spawn } from "node:child_process";
import { once } from "node:events";

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
function causeOfRefusal(read2) {
  const off = SWITCHES.find(({ path }) => isZero(read2(path)));
  if (off !== void 0) return { because: `The kernel's switch ${off.name} is 0.`, fix: off.fix };
  const runtime = confiningRuntime(read2);
  if (runtime !== void 0) {
    return {
      because: `This is a container (${runtime}), whose own walls refuse them.`,
      fix: "Run the job on the machine itself: take `container:` out of the job, or start as-declared outside of the container."
    };
  }
  if (read2("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")?.trim() === "1") {
    return { because: "AppArmor keeps them from programs without a profile, as Ubuntu has it.", fix: APPARMOR_FIX };
  }
  const profile = confiningProfile(read2);
  if (profile !== void 0) {
    return {
      because: `AppArmor's profile "${profile}" confines this process and all that it starts.`,
      fix: `Start as-declared outside of the profile "${profile}", or give it the rules \`userns,\` and \`capability,\`.`
    };
  }
  if (isFiltered(read2)) {
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
function textOf(stream) {
  if (stream === null) return Promise.resolve("");
  let text = "";
  stream.setEncoding("utf8").on("data", (chunk) => {
    text = (text + chunk).slice(-SAID_CHARS);
  });
  return new Promise((resolve) => stream.once("close", () => resolve(text.trim())));
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

export {
  statusField,
  countFilters,
  enforced,
  degraded,
  absent,
  hostFiles,
  containerRuntime,
  confiningProfile,
  confiningRuntime,
  asIdentity,
  openCgroup,
  landlockRuleset,
  landlockArguments,
  causeOfRefusal,
  allows,
  refuseUnreachable,
  reachable,
  allReachable,
  startKeeper,
  dismiss,
  unavailable,
  keepNamespaces,
  surveyLandlock,
  LAUNCHER_PROGRAMS,
  supportedArchitecture,
  refuseOldNode,
  sandboxHost,
  sweep,
  prepareHost,
  prepareLauncher
};
