import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  progress
} from "./chunk-FB5Q6QR5.js";
import {
  parseResolve
} from "./chunk-IR3UXNCE.js";
import {
  getBytes,
  inWorkplaces,
  tryOut
} from "./chunk-WNPE2OEB.js";
import "./chunk-YZKK3ZHI.js";
import "./chunk-QOHIATFR.js";
import "./chunk-LIXQXU5I.js";
import "./chunk-CTVVWVMH.js";
import {
  holdsSecrets,
  isCalledSecret,
  isLibrarySocket,
  times
} from "./chunk-26VUGSXI.js";
import {
  HOME_FOLDER,
  decideGrant,
  manifestPath,
  reservedBy,
  sandboxPath
} from "./chunk-IOZYBOZR.js";
import {
  ownerWithout
} from "./chunk-OD662AMF.js";
import {
  resolvePolicy
} from "./chunk-IWOWGMCH.js";
import {
  ARCHITECTURES,
  categoryCalls,
  isObtainable
} from "./chunk-XQDT5WYV.js";
import {
  judgeManifest,
  readManifest
} from "./chunk-D7GHH3GN.js";
import "./chunk-SNNKR6L2.js";
import "./chunk-YCYRFZUA.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-ZDA27SRE.js";
import "./chunk-GU6C74BC.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-RPPDQGKY.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-WR66MTVJ.js";
import "./chunk-DNAIHMGC.js";
import {
  splitWords
} from "./chunk-ESJEKFSK.js";
import {
  findingLines
} from "./chunk-GASTHEOE.js";
import {
  canvasFor,
  wrap
} from "./chunk-RWTFK2OS.js";
import "./chunk-XKVLZXPK.js";
import "./chunk-2QHXBBKJ.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-S37X4VBL.js";
import "./chunk-F7CWHQ47.js";
import {
  writeWhole
} from "./chunk-55BTHPJ6.js";
import "./chunk-DSV24SD4.js";
import "./chunk-3KQWTZUF.js";
import {
  entry,
  givenTiers,
  yamlText
} from "./chunk-XMDZ2D5H.js";
import {
  BASE_RUNTIME,
  NEVERALLOW
} from "./chunk-N4XFQBPP.js";
import {
  readLayer
} from "./chunk-XGOUBRDT.js";
import {
  CATEGORIES,
  groupBy,
  parseDomain
} from "./chunk-X3RQCJQN.js";
import "./chunk-ZBW5BUPU.js";
import {
  parsePath,
  pathCovers
} from "./chunk-4IQZMC4H.js";
import "./chunk-TQCHYOZ7.js";
import "./chunk-F2HI63QH.js";
import {
  oneOf,
  readOptions,
  refusePositionals,
  usage,
  wordsOfTool
} from "./chunk-5TVT7YHF.js";
import "./chunk-V6OJWN42.js";
import "./chunk-NUKDASBL.js";
import "./chunk-LAAKWUXD.js";
import "./chunk-3GAUR5JY.js";
import {
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
import {
  systemReason
} from "./chunk-PVKMCQ3Q.js";
import "./chunk-XQ3OXK4P.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-BTCEX3AE.js";
import {
  Refusal,
  refusalOf
} from "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
import "./chunk-26LVTRER.js";

// src/learn/wants.ts
var LISTS = ["domains", "listen", "read", "write", "spawn", "env", "syscalls"];
var NO_WANTS = {
  ...{ domains: [], listen: [], read: [], write: [], spawn: [], env: [], syscalls: [] },
  network: false
};
function meantFor({ domains, listen, spawn, write, network }) {
  if (listen.length > 0) return "web-server";
  if (domains.length > 0 || network) return "web-client";
  if (spawn.length > 0) return "subprocess";
  return write.length > 0 ? "filesystem" : "compute";
}
function categoryFor(wants, isOffered) {
  const meant = meantFor(wants);
  const ranked = CATEGORIES.map((category2) => {
    const calls = categoryCalls(category2);
    const allow2 = wants.syscalls.filter(({ value }) => !calls.has(value));
    return { category: category2, allow: allow2, unoffered: isOffered(category2) ? 0 : 1, distance: category2 === meant ? 0 : calls.size };
  }).sort((a, b) => a.allow.length - b.allow.length || a.unoffered - b.unoffered || a.distance - b.distance);
  const [{ category, allow } = { category: meant, allow: wants.syscalls }] = ranked;
  return { category, allow };
}

// src/learn/learned-manifest.ts
var FOR = {
  compute: "calculate",
  filesystem: "change files",
  "web-client": "connect to others",
  "web-server": "accept connections",
  subprocess: "start other programs",
  build: "compile and pack"
};
var LEARNED = '"as-declared learn" wrote down what the tool was seen to do';
var HEADER = [
  "What the tool asks for. It is a request: the policy decides, and what is not written here is denied.",
  `${LEARNED}, which is what its scenario brought out, and no more.`
];
function items(wants) {
  return wants.map(({ value, seen }) => ({ scalar: value, aside: seen }));
}
function list(key, wants) {
  return wants.length === 0 ? [] : [entry(key, items(wants))];
}
function group(key, entries) {
  return entries.length === 0 ? [] : [entry(key, { entries })];
}
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, child]) => entry(key, plain(child)));
  return { entries };
}
function kept(key, value) {
  return value === void 0 ? [] : [entry(key, plain(value))];
}
function environment(before = [], wanted) {
  const learned = wanted.map(({ value, seen }) => {
    return { inline: true, comment: [seen], entries: [entry("name", value)] };
  });
  const items2 = [...before.map(plain), ...learned];
  return items2.length === 0 ? [] : [entry("env", items2)];
}
function capabilities({ raw, wants, memoryMb }, allow) {
  const before = raw.capabilities ?? {};
  const { domains, listen, read, write, spawn } = wants;
  const ports = listen.map(({ value, seen }) => ({ value: Number(value), seen }));
  const memory = memoryMb === void 0 ? [] : [{ ...entry("max_rss_mb", memoryMb.value), aside: memoryMb.seen }];
  const entries = [
    ...group("networking", [...list("allowed_domains", domains), ...list("listen", ports)]),
    ...group("filesystem", [...list("read", read), ...list("write", write)]),
    ...memory.length > 0 ? group("memory", memory) : kept("memory", before.memory),
    ...kept("cpu", before.cpu),
    ...group("process", [...kept("max_pids", before.process?.max_pids), ...list("spawn", spawn)]),
    ...environment(before.env, wants.env),
    ...group("syscalls", [...list("allow", allow), ...kept("deny", before.syscalls?.deny)])
  ];
  return entries.length === 0 ? [] : [entry("capabilities", { entries })];
}
function learnedManifest(parts) {
  const { raw, wants, left, sought, runs, isOffered } = parts;
  const { category, allow } = categoryFor(wants, isOffered);
  const { capabilities: _, category: __, isolation, justifications, ...own } = raw;
  const entries = [
    ...Object.entries(own).map(([key, value]) => entry(key, plain(value))),
    entry(
      "category",
      category,
      `For tools that ${FOR[category]}. ${runs === 1 ? "One run was" : `${runs} runs were`} seen, and all their system calls are covered.`
    ),
    ...capabilities(parts, allow),
    ...kept("isolation", isolation),
    ...kept("justifications", justifications)
  ];
  const refused = left.flatMap(({ what, why }) => [`  ${what}`, `    ${why}`]);
  const after = [
    ...refused.length === 0 ? [] : ["", "Seen, and not asked for:", ...refused],
    ...sought.length === 0 ? [] : ["", "Looked for in vain, for which nobody has to ask. What matters of it, let a case place:"],
    ...sought.map((path) => `  ${path}`)
  ];
  return yamlText(HEADER, { entries, after });
}

// src/learn/lesson.ts
var GIVEN = "given by the scenario";
var DECLARED = "declared before";
var MAX_WORDS = 4;
function seenIn({ evidence = {} }) {
  const { count, processes, cases } = evidence;
  const [first] = Array.isArray(processes) ? processes : [];
  const words = first?.command ?? [];
  const [named] = Array.isArray(cases) ? cases : [];
  const often = typeof count === "number" ? times(count) : "seen";
  const by = words.length === 0 ? "" : `, by ${words.slice(0, MAX_WORDS).join(" ")}`;
  return `${often}${by}${typeof named === "string" ? `, in the case ${quoted(named)}` : ""}`;
}
function text(value) {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
function pathLesson(list2, found) {
  const path = text(found.evidence?.["path"]);
  const what = `${list2 === "spawn" ? "run" : list2} ${path}`;
  if (isCalledSecret(path)) return { kind: "refused", what, why: "it holds credentials, or controls the machine" };
  if (!path.startsWith("/") || path.includes(" (deleted)") || path.startsWith("/memfd:"))
    return { kind: "refused", what, why: "it has no path that could be declared" };
  if (list2 !== "spawn" && reservedBy(path, list2) !== void 0)
    return { kind: "refused", what, why: "it belongs to the system or to the sandbox" };
  return { kind: "want", list: list2, value: manifestPath(path), seen: seenIn(found) };
}
function callLesson(found) {
  const call = text(found.evidence?.["syscall"]);
  const what = `call ${call}`;
  if (!isObtainable(call)) return { kind: "refused", what, why: "no tool gets it" };
  if (found.evidence?.["declared"] === true)
    return call === "socket" ? { kind: "network" } : { kind: "refused", what, why: "no tool has it with these arguments" };
  return { kind: "want", list: "syscalls", value: call, seen: seenIn(found) };
}
function scenarioLesson({ evidence = {} }) {
  const { path, variable } = evidence;
  if (typeof path === "string") return { kind: "want", list: "read", value: manifestPath(path), seen: GIVEN };
  if (typeof variable === "string") return { kind: "want", list: "env", value: variable, seen: GIVEN };
  return void 0;
}
var UNFINISHED = /* @__PURE__ */ new Set([
  "runtime/unexpected-exit",
  "runtime/unexpected-output",
  "runtime/unexpected-answer",
  "runtime/no-conversation",
  "runtime/timeout",
  "runtime/no-upstream"
]);
function isUnfinished({ rule, evidence }) {
  return UNFINISHED.has(rule) || rule === "runtime/not-covered" && evidence?.["what"] === "mcp-tool";
}
function want(list2, value, found) {
  return { kind: "want", list: list2, value, seen: seenIn(found) };
}
function evidenceOf({ evidence = {} }, ...keys) {
  return keys.map((key) => text(evidence[key])).join(":");
}
function hostLesson(found) {
  const host = evidenceOf(found, "host");
  const domain = parseDomain(host);
  const isOther = "value" in domain && (domain.value.port !== void 0 || domain.value.host.startsWith("*"));
  return isOther ? { kind: "refused", what: `look up ${quoted(host)}`, why: "it is not the name of a host" } : want("domains", host, found);
}
var TEACHERS = {
  "runtime/undeclared-exec": (found) => pathLesson("spawn", found),
  "runtime/undeclared-write": (found) => pathLesson("write", found),
  "runtime/undeclared-read": (found) => pathLesson("read", found),
  "runtime/undeclared-host": hostLesson,
  "runtime/undeclared-port": (found) => want("domains", evidenceOf(found, "host", "port"), found),
  "runtime/undeclared-listen": (found) => want("listen", evidenceOf(found, "port"), found),
  "runtime/undeclared-syscall": callLesson,
  "runtime/scenario-invalid-value": scenarioLesson
};
var SILENT = /* @__PURE__ */ new Set([
  ...UNFINISHED,
  "runtime/unused-capability",
  "runtime/not-covered",
  "runtime/self-made-program",
  "runtime/condition-not-tried",
  "runtime/search-incomplete",
  "runtime/stray-output"
]);
function lessonOf(found) {
  const { rule, message, fix } = found;
  const teach = TEACHERS[rule];
  if (teach !== void 0) return teach(found);
  if (!rule.startsWith("runtime/") || SILENT.has(rule)) return void 0;
  return { kind: "refused", what: message, why: fix ?? "No manifest can ask for that." };
}

// src/learn/fold.ts
import { dirname } from "node:path/posix";
var MANY = 4;
var SHARED = /^(?:\/|\/(?:bin|boot|dev|etc|home|lib|lib64|media|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var)(?:\/[^/]+)?|\/usr\/.*|\$\{(?:HOME|TMP|TOOL)\}(?:\/\.(?:config|local|cache)(?:\/share)?)?)$/;
function isOwn(folder) {
  return !SHARED.test(folder) && !holdsSecrets(sandboxPath(folder), HOME_FOLDER);
}
function folderOf(want2, isWhole) {
  const folder = dirname(want2.value);
  return isWhole(folder) ? { ...want2, value: folder, parts: [want2] } : want2;
}
function folded(wants, isWhole) {
  const byFolder = groupBy(wants, ({ value }) => dirname(value));
  const widened = wants.map((want2) => {
    const folder = dirname(want2.value);
    const parts = byFolder.get(folder) ?? [];
    return parts.length < MANY || !isWhole(folder) ? want2 : { value: folder, seen: `${parts.length} paths in it`, parts };
  });
  return widened.filter(({ value }, index) => {
    return !widened.some((other, at) => {
      return at !== index && pathCovers(other.value, value) && (other.value !== value || at < index);
    });
  });
}

// src/learn/notebook.ts
var NOWHERE = "nowhere.as-declared.invalid";
var HTTPS = "443";
function badTerm(list2, value) {
  if (list2 === "domains") return problemOf(parseDomain(value));
  return list2 === "read" || list2 === "write" || list2 === "spawn" ? problemOf(parsePath(value)) : void 0;
}
function problemOf(term) {
  return "problem" in term ? term.message : void 0;
}
var Notebook = class {
  wants;
  #left = /* @__PURE__ */ new Map();
  /** What the policy forbids, which is not learned a second time. */
  #forbidden = /* @__PURE__ */ new Map();
  /** What the manifest asked for before and no case used. */
  dropped = [];
  /** Folders that are not to be had as a whole. */
  #apart = /* @__PURE__ */ new Set();
  constructor(wants) {
    this.wants = wants;
  }
  /** What was seen in the last round and is not asked for. */
  get left() {
    return [...this.#left.values()];
  }
  /** What was left in the round before is seen again, or was of no account. */
  beginRound() {
    this.#left.clear();
  }
  /** @returns whether there is something new in it */
  take(found) {
    const lesson = lessonOf(found);
    switch (lesson?.kind) {
      case void 0:
        return false;
      case "refused":
        this.#left.set(lesson.what, lesson);
        return false;
      case "network": {
        const isNew = !this.wants.network;
        this.wants = { ...this.wants, network: true };
        return isNew;
      }
      case "want":
        return this.#want(lesson.list, lesson.value, lesson.seen);
    }
  }
  #want(list2, path, seen) {
    const isWhole = (folder) => isOwn(folder) && !this.#apart.has(folder);
    const want2 = list2 === "write" ? folderOf({ value: path, seen }, isWhole) : { value: path, seen };
    const { value } = want2;
    const bad = badTerm(list2, value);
    if (bad !== void 0) {
      this.#left.set(value, { what: `${list2} ${value}`, why: bad });
      return false;
    }
    const forbidden = this.#forbidden.get(`${list2} ${value}`);
    if (forbidden !== void 0) this.#left.set(forbidden.what, forbidden);
    if (value === NOWHERE || forbidden !== void 0) return false;
    const known = this.wants[list2];
    if (known.some((one) => one.value === value)) return false;
    const all = [...known, want2];
    this.wants = { ...this.wants, [list2]: list2 === "read" || list2 === "write" ? folded(all, isWhole) : all };
    return true;
  }
  /** Takes out the ports of hosts at which nothing was reached, where something was at another one. */
  keepReached(reached) {
    const domains = this.wants.domains.filter(({ value }) => {
      const [host, port = HTTPS] = value.split(":");
      const ports = reached.filter((to) => to.host === host).map((to) => String(to.port));
      return ports.length === 0 || ports.includes(port);
    });
    this.wants = { ...this.wants, domains };
  }
  /** Takes out what no policy allows: of a folder that stands for what was seen in it, that is asked for instead. */
  forbid(list2, { value, parts }, why) {
    const others = this.wants[list2].filter((one) => one.value !== value);
    this.wants = { ...this.wants, [list2]: [...others, ...parts ?? []] };
    if (parts === void 0) this.#forbidden.set(`${list2} ${value}`, { what: `${list2} ${value}`, why });
    else this.#apart.add(value);
  }
  drop(list2, { value, seen }) {
    if (seen === DECLARED) this.dropped.push(`${list2} ${value}`);
    this.wants = { ...this.wants, [list2]: this.wants[list2].filter((one) => one.value !== value) };
  }
};
var POINTERS = {
  domains: "/capabilities/networking/allowed_domains/",
  listen: "/capabilities/networking/listen/",
  read: "/capabilities/filesystem/read/",
  write: "/capabilities/filesystem/write/",
  spawn: "/capabilities/process/spawn/",
  env: "/capabilities/env/",
  syscalls: "/capabilities/syscalls/allow/"
};
function forbidRefused(notebook, findings) {
  const refused = findings.flatMap(({ level, place, message }) => {
    const list2 = LISTS.find((name) => place?.pointer?.startsWith(POINTERS[name]) === true);
    if (level !== "error" || list2 === void 0) return [];
    const index = Number(place?.pointer?.slice(POINTERS[list2].length));
    const want2 = notebook.wants[list2][index];
    return want2 === void 0 ? [] : [{ list: list2, want: want2, message }];
  });
  for (const { list: list2, want: want2, message } of refused) notebook.forbid(list2, want2, message);
  return refused.length > 0;
}
var UNUSED = {
  host: "domains",
  listen: "listen",
  read: "read",
  write: "write",
  spawn: "spawn"
};
function dropUnused(notebook, findings) {
  for (const { rule, evidence = {} } of findings) {
    const { capability, value } = evidence;
    if (rule !== "runtime/unused-capability" || typeof capability !== "string" || typeof value !== "string") continue;
    const list2 = UNUSED[capability];
    if (list2 === void 0) continue;
    const named = notebook.wants[list2].filter(
      (one) => (list2 === "domains" ? one.seen === DECLARED : one.seen !== GIVEN) && (one.value === value || one.value.startsWith(`${value}:`))
    );
    for (const one of named) notebook.drop(list2, one);
  }
}

// src/learn/open-policy.ts
var LIMITS = { memory_mb: 2048, pids: 512, cpu_seconds: 600, wall_seconds: 600 };
var ANY = {
  ...{ domains: "any", ports: "any", listen: "any", read: "any", write: "any", spawn: "any", env: "any" },
  syscalls: [...new Set(ARCHITECTURES.flatMap(({ calls }) => [...calls.keys()]))].filter(isObtainable)
};
function openPolicy(network, given) {
  const text2 = JSON.stringify({
    schema_version: 1,
    name: "learning",
    supply_chain: { require: { signature: false, sbom: false, sbom_subject_match: false } },
    base_runtime: BASE_RUNTIME,
    defaults: LIMITS,
    categories: Object.fromEntries(CATEGORIES.map((name) => [name, { ceiling: { ...ANY, ...LIMITS } }])),
    neverallow: NEVERALLOW,
    runtime: { network, conditions: [], coverage: { mcp_tools: "notice" } }
  });
  const { layer, findings } = readLayer(parseDocument(Buffer.from(text2), "learning.json", "policy"), /* @__PURE__ */ new Date());
  if (layer === void 0) throw new Error(`the policy to learn under is wrong: ${findings[0]?.message}`);
  const open = { ...layer, neverallow: [...layer.neverallow, ...given?.neverallow ?? []] };
  const policy = resolvePolicy([{ open: false, layers: [open] }]);
  return given === void 0 ? policy : { ...policy, baseRuntime: given.policy.baseRuntime };
}

// src/learn/sought.ts
var PLACES = ["/etc", "/opt", "/var", HOME_FOLDER];
var BY_HABIT = /^\/etc\/(?:ld\.so\.|localtime$|nsswitch\.conf$|host\.conf$|gai\.conf$|(?:svc|netsvc)\.conf$|ssl\/)/;
var MAX_SOUGHT = 20;
function soughtInVain(cases, { read, write }) {
  const wanted = [...read, ...write].map(({ value }) => sandboxPath(value));
  const missing = cases.flatMap(({ observation }) => observation.files.missing);
  const paths = missing.flatMap(({ path, intent }) => {
    const isPlace = PLACES.some((folder) => path !== folder && pathCovers(folder, path));
    const isTold = BY_HABIT.test(path) || isLibrarySocket(path) || wanted.some((folder) => pathCovers(folder, path));
    return intent === "read" && isPlace && !isTold ? [manifestPath(path)] : [];
  });
  return [...new Set(paths)].sort().slice(0, MAX_SOUGHT);
}

// src/learn/learn.ts
var MAX_ROUNDS = 12;
function wantsOf({ capabilities: capabilities2 }) {
  const { domains, ports, listen, read, write, spawn, allowSyscalls } = capabilities2;
  const want2 = (value) => ({ value, seen: DECLARED });
  const hosts = domains.flatMap(({ value: { host, port } }) => {
    if (port !== void 0) return [`${host}:${port}`];
    return ports.map(({ value }) => value === 443 ? host : `${host}:${value}`);
  });
  return {
    ...NO_WANTS,
    domains: hosts.map(want2),
    listen: listen.map(({ value }) => want2(String(value))),
    read: read.map(({ value }) => want2(value)),
    write: write.map(({ value }) => want2(value)),
    spawn: spawn.map(({ value }) => want2(value)),
    syscalls: allowSyscalls.map(({ value }) => want2(value))
  };
}
function madeBeside(path) {
  return `${path}.learned.yml`;
}
function judged(text2, path) {
  const { manifest, findings } = judgeManifest(parseDocument(Buffer.from(text2), madeBeside(path), "manifest"));
  if (manifest !== void 0) return manifest;
  throw refusalOf(findings);
}
function manifestFor(raw, wants, isOffered, path) {
  const needsSocket = wants.network && wants.domains.length === 0;
  const domains = needsSocket ? [{ value: NOWHERE, seen: "" }] : wants.domains;
  return judged(learnedManifest({ raw, wants: { ...wants, domains }, left: [], sought: [], runs: 1, isOffered }), path);
}
function inOwnLines(findings, { document }) {
  return findings.map((found) => {
    const { place } = found;
    const isMade = place?.file === madeBeside(document.file);
    return isMade ? { ...found, place: document.place(place.pointer ?? "") } : found;
  });
}
var MEMORY_STEP = 32;
var USUAL_MEMORY = 256;
function memoryOf(cases) {
  const peak = Math.max(0, ...cases.map(({ usage: usage2 }) => usage2.maxRssBytes)) / 2 ** 20;
  const value = Math.ceil(peak * 2 / MEMORY_STEP) * MEMORY_STEP;
  return value <= USUAL_MEMORY ? void 0 : { value, seen: `twice the ${Math.ceil(peak)} MiB that it used at most` };
}
async function learn(request, workplace) {
  const { manifest: path, network, given, progress: progress2 } = request;
  const reading = await readManifest(path);
  const { manifest: first } = reading;
  if (first === void 0) throw refusalOf(errorsOf(reading.findings));
  const raw = first.document.value;
  const policy = openPolicy(network, given);
  const isOffered = (category) => given === void 0 || ownerWithout(category, given.policy) === void 0;
  const refuse = (findings) => {
    throw refusalOf(inOwnLines(errorsOf(findings), first));
  };
  const notebook = new Notebook(wantsOf(first));
  const run = [...request.run, ...caseOf(first, request)];
  const subject = (manifest, place) => {
    return { manifest, policy, request: { ...request, run }, workplace: place };
  };
  const bytes = await getBytes(subject(first, workplace));
  if (bytes.value === void 0) throw refusalOf(errorsOf(bytes.findings));
  for (let round = 1; ; round += 1) {
    const manifest = manifestFor(raw, notebook.wants, isOffered, path);
    const { grant, findings: refused } = decideGrant(manifest, policy);
    if (forbidRefused(notebook, refused)) continue;
    if (grant === void 0) return refuse(refused);
    progress2(`round ${round}`);
    notebook.beginRound();
    const folder = (name) => workplace.folder(`${name}-${round}`);
    const trying = tryOut(grant, bytes.value, subject(manifest, { ...workplace, folder }));
    const { value: trial, findings } = await trying.catch((error) => answerTo(error, notebook));
    if (trial === void 0 && findings.length === 0) continue;
    if (trial === void 0) return refuse(findings);
    const isNew = findings.filter((found) => notebook.take(found)).length > 0;
    if (isNew && round < MAX_ROUNDS) continue;
    dropUnused(notebook, findings);
    notebook.keepReached(trial.cases.flatMap(({ egress }) => egress.connections.filter(({ allowed }) => allowed)));
    const { wants, left, dropped } = notebook;
    const sought = soughtInVain(trial.cases, wants);
    const runs = round * trial.cases.length;
    const memory = defined({ memoryMb: memoryOf(trial.cases) });
    const text2 = learnedManifest({ raw, wants, left, sought, runs, isOffered, ...memory });
    const unfinished = inOwnLines(findings.filter(isUnfinished), first);
    const outcome = { text: text2, left, dropped, unfinished, isSettled: !isNew, cases: trial.cases };
    return { ...outcome, ungranted: ungranted(text2, path, given) };
  }
}
function caseOf({ entrypoint }, { args }) {
  return args === void 0 || entrypoint === void 0 ? [] : [[...entrypoint.value.command, ...args]];
}
function answerTo(error, notebook) {
  if (!(error instanceof Refusal)) throw error;
  return { findings: notebook.take(error.finding) ? [] : [error.finding], what: "" };
}
function ungranted(text2, path, given) {
  if (given === void 0) return [];
  return errorsOf(decideGrant(judged(text2, path), given.policy).findings).map((found) => {
    const { place: _, ...told } = found;
    return told;
  });
}
function errorsOf(findings) {
  return findings.filter(({ level }) => level === "error");
}

// src/report/lesson-text.ts
var UNSETTLED = "In its last round, too, the tool went for something new: the manifest does not cover it. Where names are made anew each time, ask for the folder that they are in.";
function section(title, rows) {
  return rows.length === 0 ? [] : ["", title, ...rows];
}
function lessonText(learning, canvas) {
  const { unfinished, isSettled, left, dropped, ungranted: ungranted2, cases } = learning;
  const tool = { cases, variations: [], waivers: [] };
  const told = (findings) => findings.flatMap((each) => findingLines(each, tool, canvas));
  const item = (text2) => wrap(visible(text2), canvas.width - 4).map((line, at) => (at === 0 ? `  - ` : "    ") + line);
  const { style } = canvas;
  const lines = [
    ...section(style.strong("Not all of the tool was seen"), told(unfinished)),
    ...section(style.strong("It does not settle"), isSettled ? [] : item(UNSETTLED)),
    ...section(
      style.strong("Seen, and not asked for"),
      left.flatMap(({ what, why }) => item(`${what}: ${why}`))
    ),
    ...section(style.strong("Declared before, and used by no case: taken out"), dropped.flatMap(item)),
    ...section(style.strong("The policy does not grant what was learned"), told(ungranted2))
  ];
  return lines.length === 0 ? "" : inertLines(`${lines.slice(1).join("\n")}
`);
}

// src/commands/learned-output.ts
import { constants } from "node:fs";
import { access, lstat, readFile } from "node:fs/promises";
import { dirname as dirname2, join, resolve } from "node:path";
function unwritable(path, why, cause) {
  return new Refusal("host/report-unwritable", `What is learned cannot be written to ${path}: ${why}.`, {
    fix: "Name the manifest itself, a file that is not there yet, or one that was learned before.",
    cause
  });
}
async function refuseOutput(path, manifest) {
  const found = await lstat(path).catch(() => void 0);
  if (found === void 0) {
    await access(join(dirname2(path), "."), constants.W_OK).catch((cause) => {
      throw unwritable(path, systemReason(cause), cause);
    });
    return;
  }
  if (!found.isFile()) throw unwritable(path, "it is not a regular file");
  if (resolve(path) === resolve(manifest)) return;
  const text2 = await readFile(path, "utf8").catch((cause) => {
    throw unwritable(path, systemReason(cause), cause);
  });
  if (text2 !== "" && !text2.includes(LEARNED)) throw unwritable(path, "it holds something else");
}

// src/commands/learn.ts
var USAGE = `Runs a tool and prints the smallest manifest that covers what it was seen to do, with comments.

Usage
  as-declared learn --manifest FILE [options] [-- ARGUMENTS]

The manifest that is there says what is run: its artifact and its entrypoint; "as-declared init" writes a first one. The
scenario's cases are run in the gate's own sandbox, again and again, each time with what the tool went for beyond what it
had, until it goes for nothing more. What follows -- is one more case: arguments behind the manifest's entrypoint.command.

Options
  --manifest FILE       what there is of a manifest
  --output FILE         write what was learned there, in place of what is there (default: print it)
  --policy FILE         take the base runtime and the categories from this policy, propose nothing that it never allows,
                        and say what of the manifest it does not grant
  --artifact FILE       the packed tool             (default: the manifest's artifact.path)
  --scenario FILE       how the tool is exercised   (default: as-declared.scenario.yml beside the manifest)
  --run "WORDS"         one more case: a program, as entrypoint.command has it, and its arguments; no shell reads them
  --network MODE        fixtures (default): hosts answer what the scenario has them say; live: by themselves; off
  --resolve H:P:A:P     dial a host and port at this address and port
  --install-dependencies MODE                       auto (default) or never

Never proposed are credentials, sockets of the host, wildcards, and what the policy never allows; a comment tells of them.
Read what is printed: what a tool does is not yet what it should do.

Exit codes
  0  the manifest was printed, or written
  1  so it was, but a case did not end as it should, or something was seen that is not proposed, covered or granted
  2  nothing was learned
`;
var OPTIONS = {
  manifest: { type: "string" },
  output: { type: "string" },
  policy: { type: "string" },
  artifact: { type: "string" },
  scenario: { type: "string" },
  run: { type: "string", multiple: true, default: [] },
  network: { type: "string", default: "fixtures" },
  resolve: { type: "string", multiple: true, default: [] },
  "install-dependencies": { type: "string", default: "auto" }
};
async function givenPolicy(path) {
  const { tiers, neverallow } = await givenTiers(path);
  return { policy: resolvePolicy(tiers), neverallow };
}
function isComplete({ unfinished, left, isSettled, ungranted: ungranted2 }) {
  return isSettled && [unfinished, left, ungranted2].every((list2) => list2.length === 0);
}
var learnCommand = {
  usage: USAGE,
  async run(words) {
    const { own, behind } = wordsOfTool(words);
    const { values, positionals } = readOptions(own, OPTIONS);
    refusePositionals(positionals);
    const { manifest, artifact, scenario, policy, output } = values;
    if (manifest === void 0) throw usage("No --manifest is given.");
    if (output !== void 0) await refuseOutput(output, manifest);
    const request = {
      ...{ manifest, progress, run: values.run.map(splitWords), resolve: values.resolve.map(parseResolve) },
      network: oneOf("--network", values.network, ["fixtures", "live", "off"]),
      // Who made it is not asked.
      trustedRoot: { kind: "embedded" },
      ...defined({ artifact, scenario, args: behind }),
      ...policy !== void 0 && { given: await givenPolicy(policy) }
    };
    const installDependencies = oneOf("--install-dependencies", values["install-dependencies"], ["auto", "never"]);
    const learning = await inWorkplaces(
      { installDependencies, progress, wantsClock: false },
      async (workplaces) => learn(request, await workplaces("tool"))
    );
    if (output === void 0) process.stdout.write(learning.text);
    else await writeWhole(output, learning.text);
    process.stderr.write(lessonText(learning, canvasFor(process.stderr, process.env)));
    return isComplete(learning) ? 0 : 1;
  }
};
export {
  learnCommand
};
