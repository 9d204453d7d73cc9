import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  hostCommand,
  hostPrograms,
  trustedPrograms
} from "./chunk-OU4EI67P.js";
import {
  isLeftover,
  runName,
  sweepWorkFolders
} from "./chunk-MLLUSVA4.js";
import {
  messageOf
} from "./chunk-7CVMXK6S.js";
import {
  Refusal
} from "./chunk-4U4UNNTW.js";

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
import { dirname, join as join2 } from "node:path";

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

// src/sandbox/cgroup/field.ts
function field(text, name) {
  return Number(new RegExp(`^${name} (\\d+)$`, "m").exec(text)?.[1] ?? 0);
}

// src/sandbox/cgroup/v1.ts
var V1Cgroup = class {
  #files;
  #folders;
  constructor(files, folders) {
    this.#files = files;
    this.#folders = folders;
  }
  async limit({ memoryBytes, pids }) {
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
  const group = new V1Cgroup(files, folders);
  try {
    for (const folder of new Set(Object.values(folders))) await files.makeFolder(folder);
    await group.limit(limits);
    return group;
  } catch (error) {
    await group.close().catch(() => void 0);
    throw error;
  }
}

// src/sandbox/cgroup/v2.ts
var V2Cgroup = class {
  #files;
  #folder;
  constructor(files, folder) {
    this.#files = files;
    this.#folder = folder;
  }
  async limit({ memoryBytes, pids }) {
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
  close() {
    return removeGroup(this.#files, this.#folder);
  }
};
async function createV2(files, base, name, limits) {
  const folder = `${base}/${name}`;
  const group = new V2Cgroup(files, folder);
  await files.makeFolder(folder);
  try {
    await group.limit(limits);
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
    folders.push(dirname(last));
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

// src/sandbox/sandbox-host.ts
var LAUNCHER_PROGRAMS = ["bwrap", "unshare", "nsenter", "setpriv", "prlimit"];
function refuseOtherPlatforms() {
  if (process.platform === "linux" && process.arch === "x64") return;
  throw new Refusal(
    "host/unsupported-platform",
    `This is ${process.platform} on ${process.arch}; a sandbox can be built on Linux on x86-64.`,
    { fix: "Run the gate on an x86-64 Linux runner, ubuntu-24.04 for example." }
  );
}
async function surveyPrograms(names) {
  refuseOtherPlatforms();
  return { programs: await trustedPrograms(names), identity: droppedIdentity() };
}
async function surveyHost() {
  refuseOtherPlatforms();
  return { programs: await hostPrograms(), identity: droppedIdentity() };
}

// src/sandbox/prepare-host.ts
async function sweep() {
  await Promise.all([sweepWorkFolders(), sweepCgroups()]);
}
async function install(installDependencies, say, names) {
  if (installDependencies === "never") return;
  const { installMissing } = await import("./install-KJTNXF66.js");
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

// src/sandbox/namespaces.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
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
  const reason = messageOf(error);
  const denied = /unshare failed|not permitted|permission denied/i.test(`${reason} ${said}`);
  return new Refusal(
    denied ? "host/no-user-namespaces" : "host/sandbox-unavailable",
    `The sandbox's namespaces could not be set up: ${reason.trim().split("\n")[0] ?? ""}.`,
    { cause: error, evidence: { said }, fix: "Run as-declared doctor to see what this host can enforce." }
  );
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
  openCgroup,
  reachable,
  allReachable,
  startKeeper,
  dismiss,
  unavailable,
  keepNamespaces,
  LAUNCHER_PROGRAMS,
  sweep,
  prepareHost,
  prepareLauncher
};
