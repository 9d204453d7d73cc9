import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  atMost,
  categoryCalls
} from "./chunk-XQDT5WYV.js";
import {
  CATEGORIES
} from "./chunk-X3RQCJQN.js";
import {
  TMP,
  TOOL,
  pathCovers
} from "./chunk-4IQZMC4H.js";
import {
  quoted
} from "./chunk-IB3MHKLK.js";

// src/manifest/changes/alterations.ts
import { posix } from "node:path";
function altered(weight, here, what, there = here) {
  return [{ weight, what, there, here }];
}
function plainPath(path) {
  return path === void 0 ? void 0 : posix.normalize(path).replace(/(?<=.)\/$/, "");
}
function start(entrypoint2) {
  if (entrypoint2 === void 0) return "nothing";
  const cwd = plainPath(entrypoint2.cwd);
  return `${quoted(entrypoint2.command)}${cwd === "." ? "" : ` in ${cwd}`}`;
}
function entrypoint(base, head) {
  const words = ({ entrypoint: entrypoint2 }) => JSON.stringify([entrypoint2?.value.command, plainPath(entrypoint2?.value.cwd)]);
  if (words(base) === words(head)) return [];
  const [before, after] = [start(base.entrypoint?.value), start(head.entrypoint?.value)];
  return altered("entrypoint", "/entrypoint", `starts ${after} in place of ${before}`);
}
function artifactPath(base, head) {
  const [before, after] = [plainPath(base.artifact.path), plainPath(head.artifact.path)];
  if (before === after) return [];
  return altered("bytes", "/artifact/path", `is packed in ${after ?? "no file"} in place of ${before ?? "none"}`);
}
function withoutVersion(purl2) {
  return purl2?.replace(/@[^@/]*$/, "");
}
function purl({ artifact: base }, { artifact: head }) {
  if (base.purl === head.purl) return [];
  const weight = withoutVersion(base.purl) === withoutVersion(head.purl) ? "bytes" : "identity";
  return altered(weight, "/artifact/purl", `is ${head.purl ?? "no package"} in place of ${base.purl ?? "none"}`);
}
function closure({ artifact: base }, { artifact: head }) {
  const [before, after] = [base.closure?.value, head.closure?.value];
  if (before === void 0 || after === void 0 || before.kind !== after.kind) return [];
  const path = (each) => plainPath(each.kind === "folder" ? each.path : each.lockfile);
  if (path(before) === path(after)) return [];
  const what = `takes dependencies from the ${after.kind} ${path(after)} in place of ${path(before)}`;
  return altered(after.kind, "/artifact/closure", what);
}
function variables({ capabilities }) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const { value, pointer } of capabilities.env) {
    const { name } = value;
    const earlier = byName2.get(name) ?? { name, required: false, secret: false, pointer };
    const either = { required: earlier.required || value.required, secret: earlier.secret || value.secret };
    byName2.set(name, { ...earlier, ...either });
  }
  return byName2;
}
function flags(base, head) {
  const before = variables(base);
  return [...variables(head).values()].flatMap(({ name, secret, required, pointer }) => {
    const had = before.get(name);
    if (had === void 0) return [];
    const secrecy = secret ? `keeps the value of ${name} secret` : `no longer keeps the value of ${name} secret`;
    const need = required ? `cannot do without ${name}` : `can do without ${name}`;
    return [
      ...had.secret === secret ? [] : altered("secrecy", pointer, secrecy, had.pointer),
      ...had.required === required ? [] : altered("need", pointer, need, had.pointer)
    ];
  });
}
function alterations(base, head) {
  return [entrypoint, artifactPath, purl, closure, flags].flatMap((respect) => respect(base, head));
}

// src/manifest/changes/closure.ts
var REACH = { none: 0, lockfile: 1, folder: 2 };
function source(closure3) {
  switch (closure3.kind) {
    case "lockfile":
      return `the lockfile ${closure3.lockfile}`;
    case "folder":
      return `the folder ${closure3.path}, which no signature covers`;
  }
}
var closure2 = ({ artifact: more }, { artifact: less }) => {
  const [asked, had] = [more.closure, less.closure];
  if (asked === void 0 || REACH[asked.value.kind] <= REACH[had?.value.kind ?? "none"]) return [];
  return [
    {
      weight: asked.value.kind,
      gained: `takes dependencies from ${source(asked.value)}`,
      lost: `no longer takes dependencies from ${source(asked.value)}`,
      here: asked.pointer,
      ...had !== void 0 && { there: had.pointer },
      near: asked.pointer
    }
  ];
};

// src/manifest/changes/surplus.ts
var NO_REQUESTS = {
  artifact: {},
  capabilities: {
    domains: [],
    ports: [],
    listen: [],
    read: [],
    write: [],
    spawn: [],
    env: [],
    allowSyscalls: [],
    denySyscalls: []
  },
  isolation: { required: [], recommended: [] }
};
function uncovered(terms, had, covers) {
  const fresh = terms.filter(({ value }) => !had.some((outer) => covers(outer, value)));
  const liesIn = (inner, outer, isEarlier) => covers(outer, inner) && (isEarlier || !covers(inner, outer));
  return fresh.filter(
    ({ value }, index) => !fresh.some((other, at) => at !== index && liesIn(value, other.value, at < index))
  );
}
function valuesOf(terms) {
  return terms.map(({ value }) => value);
}
var MAX_LISTED = 5;
function listed(items) {
  const shown = items.length > MAX_LISTED ? items.slice(0, MAX_LISTED - 1) : items.slice(0, -1);
  const last = items.length > MAX_LISTED ? `${items.length - shown.length} more` : items.at(-1);
  return shown.length === 0 ? String(last ?? "") : `${shown.join(", ")} and ${last}`;
}

// src/manifest/changes/environment.ts
var NAMED_LIKE_A_SECRET = /TOKEN|SECRET|PASSW|CREDENTIAL|PRIVATE|APIKEY|(?:^|_)(?:KEY|AUTH|PAT|PWD)(?:_|$)/i;
function isSecret({ name, secret }) {
  return secret || NAMED_LIKE_A_SECRET.test(name);
}
var environment = (more, less) => uncovered(more.capabilities.env, valuesOf(less.capabilities.env), (a, b) => a.name === b.name).map(
  ({ value, pointer }) => ({
    weight: isSecret(value) ? "secret" : "variable",
    gained: `reads the environment variable ${value.name}${value.secret ? ", a secret" : ""}`,
    lost: `no longer reads the environment variable ${value.name}`,
    here: pointer,
    near: "/capabilities/env"
  })
);

// src/manifest/changes/files.ts
var files = ({ capabilities: more }, { capabilities: less }) => {
  const written = [...valuesOf(less.write), TMP];
  const writes = uncovered(more.write, written, pathCovers);
  const read = [...valuesOf(less.read), ...written, TOOL, ...valuesOf(writes)];
  const surplus = (use, { value, pointer }) => ({
    weight: use,
    gained: `adds ${use} access to ${value}`,
    lost: `drops ${use} access to ${value}`,
    here: pointer,
    near: `/capabilities/filesystem/${use}`
  });
  return [
    ...writes.map((path) => surplus("write", path)),
    ...uncovered(more.read, read, pathCovers).map((path) => surplus("read", path))
  ];
};
var programs = (more, less) => uncovered(more.capabilities.spawn, valuesOf(less.capabilities.spawn), Object.is).map(({ value, pointer }) => ({
  weight: "program",
  gained: `may now start ${value}`,
  lost: `may no longer start ${value}`,
  here: pointer,
  near: "/capabilities/process/spawn"
}));

// src/manifest/changes/isolation.ts
function show({ name, category: category2 }) {
  return category2 === void 0 ? name : `${name}:${category2}`;
}
function distinct(demands) {
  return [...new Map(demands.toReversed().map((demand) => [show(demand.value), demand])).values()].toReversed();
}
function implies(demands, { name, category: category2 }) {
  const same = demands.filter((demand) => demand.name === name);
  if (category2 === void 0 || same.length === 0) return same.length > 0;
  const bounds = same.flatMap((demand) => demand.category === void 0 ? [] : [atMost(demand.category)]);
  const left = CATEGORIES.filter((each) => bounds.every((bound) => bound.includes(each)));
  return left.every((each) => atMost(category2).includes(each));
}
function unmet(demands, by) {
  const fresh = demands.filter(({ value }) => !implies(by, value));
  return uncovered(fresh, [], (outer, inner) => implies([outer], inner));
}
var isolation = ({ isolation: more }, { isolation: less }) => {
  const [required, recommended] = [distinct(more.required), distinct(more.recommended)];
  const dropped = unmet(distinct(less.required), valuesOf(required));
  const unsaid = unmet(distinct(less.recommended), valuesOf([...required, ...recommended, ...dropped]));
  return [...dropped.map((demand) => requirement(demand, recommended)), ...unsaid.map(recommendation)];
};
function requirement({ value, pointer }, recommended) {
  const it = `the isolation ${show(value)}`;
  const kept = recommended.find((other) => implies([other.value], value));
  const said = kept === void 0 ? { gained: `drops the required isolation ${show(value)}`, lost: `requires ${it}` } : {
    gained: `only recommends ${it}, which it required`,
    lost: `requires ${it}, which it only recommended`,
    here: kept.pointer
  };
  return { weight: "requirement", ...said, there: pointer, near: "/isolation/required" };
}
function recommendation({ value, pointer }) {
  return {
    weight: "recommendation",
    gained: `drops the recommended isolation ${show(value)}`,
    lost: `recommends the isolation ${show(value)}`,
    there: pointer,
    near: "/isolation/recommended"
  };
}

// src/manifest/changes/limits.ts
var LIMITS = [
  { key: "memoryMb", name: "memory", unit: " MiB", of: " of memory", near: "/capabilities/memory/max_rss_mb" },
  {
    key: "cpuSeconds",
    name: "processor time",
    unit: " s",
    of: " of processor time",
    near: "/capabilities/cpu/max_seconds"
  },
  {
    key: "wallSeconds",
    name: "the time of a run",
    unit: " s",
    of: " for a run",
    near: "/capabilities/cpu/wall_seconds"
  },
  { key: "pids", name: "the number of processes", unit: "", of: " processes", near: "/capabilities/process/max_pids" }
];
var DEFAULT = "in place of the policy's default";
function sentences({ name, unit, of }, more, less) {
  if (more === less) return [];
  if (less === void 0) {
    const own2 = `${more}${unit}${of}`;
    return [{ gained: `asks for ${own2} ${DEFAULT}`, lost: `no longer asks for ${own2}` }];
  }
  const own = `${less}${unit}`;
  if (more === void 0) {
    const gained = `leaves ${name} to the policy's default in place of ${own}`;
    return [{ gained, lost: `limits ${name} to ${own} ${DEFAULT}` }];
  }
  if (more < less) return [];
  return [{ gained: `raises ${name} from ${less} to ${more}${unit}`, lost: `lowers ${name} from ${more} to ${own}` }];
}
var limits = ({ capabilities: more }, { capabilities: less }) => LIMITS.flatMap((limit) => {
  const { key, near } = limit;
  const [asked, had] = [more[key], less[key]];
  return sentences(limit, asked?.value, had?.value).map((said) => ({
    weight: "limit",
    ...said,
    ...asked !== void 0 && { here: asked.pointer },
    ...had !== void 0 && { there: had.pointer },
    near
  }));
});

// src/manifest/changes/network.ts
var DOMAINS = "/capabilities/networking/allowed_domains";
var PORTS = "/capabilities/networking/allowed_ports";
function reaches({ domains, ports }) {
  const byHost = /* @__PURE__ */ new Map();
  for (const { value, pointer } of domains) {
    const reach = byHost.get(value.host) ?? { host: value.host, pointer, ports: /* @__PURE__ */ new Map() };
    byHost.set(value.host, reach);
    for (const port of value.port === void 0 ? ports : [{ value: value.port, pointer }]) {
      if (!reach.ports.has(port.value)) reach.ports.set(port.value, port.pointer);
    }
  }
  return byHost;
}
function covering(host, others) {
  const names = [host];
  for (let dot = host.indexOf("."); dot !== -1; dot = host.indexOf(".", dot + 1)) {
    const wildcard = `*${host.slice(dot)}`;
    if (wildcard !== host) names.push(wildcard);
  }
  return names.flatMap((name) => others.get(name) ?? []);
}
function without({ host, pointer, ports }, had) {
  return { host, pointer, ports: new Map([...ports].filter(([port]) => !had.some((reach) => reach.ports.has(port)))) };
}
function newHost({ host, pointer, ports }) {
  const access = `network access to ${host} (${listed([...ports.keys()].sort((a, b) => a - b))})`;
  return {
    weight: host.startsWith("*") ? "wildcard" : "host",
    gained: `adds ${access}`,
    lost: `drops ${access}`,
    here: pointer,
    near: DOMAINS
  };
}
function newPorts(reach) {
  const byPointer = /* @__PURE__ */ new Map();
  for (const { host, ports } of reach) {
    for (const [port, pointer] of ports) {
      const opened = byPointer.get(pointer) ?? { port, hosts: [] };
      byPointer.set(pointer, opened);
      opened.hosts.push(host);
    }
  }
  return [...byPointer].map(([here, { port, hosts }]) => {
    const access = `port ${port} of ${listed(hosts)}`;
    const near = here.startsWith(DOMAINS) ? DOMAINS : PORTS;
    return { weight: "port", gained: `adds ${access}`, lost: `drops ${access}`, here, near };
  });
}
var connections = (more, less) => {
  const had = reaches(less.capabilities);
  const gained = [...reaches(more.capabilities).values()].map((reach) => {
    const before = covering(reach.host, had);
    return { ...without(reach, before), isKnown: before.some(({ ports }) => ports.size > 0) };
  }).filter(({ ports }) => ports.size > 0);
  const byHost = new Map(gained.map((gain) => [gain.host, gain]));
  const widest = gained.map(({ isKnown, ...gain }) => {
    const wider = covering(gain.host, byHost).filter(({ host }) => host !== gain.host);
    return { ...without(gain, wider), isKnown };
  }).filter(({ ports }) => ports.size > 0);
  return [
    ...widest.filter(({ isKnown }) => !isKnown).map(newHost),
    ...newPorts(widest.filter(({ isKnown }) => isKnown))
  ];
};
var listening = (more, less) => uncovered(more.capabilities.listen, valuesOf(less.capabilities.listen), Object.is).map(({ value, pointer }) => ({
  weight: "listen",
  gained: `listens on port ${value}`,
  lost: `no longer listens on port ${value}`,
  here: pointer,
  near: "/capabilities/networking/listen"
}));

// src/manifest/changes/risk.ts
var WEIGHTS = {
  wildcard: { risk: "high", title: "network access to every name below a domain" },
  host: { risk: "medium", title: "network access to one host" },
  port: { risk: "medium", title: "another port of a host" },
  listen: { risk: "medium", title: "listening on a port" },
  write: { risk: "high", title: "write access to a path" },
  read: { risk: "medium", title: "read access to a path" },
  program: { risk: "high", title: "starting a program" },
  secret: { risk: "high", title: "an environment variable that is a secret or is named like one" },
  variable: { risk: "medium", title: "any other environment variable" },
  syscall: { risk: "high", title: "a system call, asked for or no longer denied" },
  category: { risk: "high", title: "a category with more system calls, or the policy's in its place" },
  requirement: { risk: "high", title: "an isolation that is no longer required" },
  recommendation: { risk: "medium", title: "an isolation that is no longer recommended" },
  folder: { risk: "high", title: "dependencies from a folder, which no signature covers" },
  lockfile: { risk: "medium", title: "dependencies from a lockfile" },
  limit: { risk: "low", title: "a higher limit, or the policy's default in its place" },
  name: { risk: "high", title: "another name: policies speak of tools by name" },
  entrypoint: { risk: "high", title: "another program to start, or other arguments" },
  secrecy: { risk: "medium", title: "an environment variable that begins or ceases to be a secret" },
  need: { risk: "low", title: "an environment variable that begins or ceases to be required" },
  identity: { risk: "medium", title: "another package URL, but for its version" },
  bytes: { risk: "low", title: "another file or version of the artifact" }
};

// src/manifest/changes/system-calls.ts
var ALLOW = "/capabilities/syscalls/allow";
var DENY = "/capabilities/syscalls/deny";
function byName(terms) {
  return new Map(terms.toReversed().map(({ value, pointer }) => [value, pointer]));
}
function wanted({ allowSyscalls, denySyscalls }) {
  const denied = byName(denySyscalls);
  return new Map([...byName(allowSyscalls)].filter(([name]) => !denied.has(name)));
}
var systemCalls = ({ capabilities: more }, { capabilities: less }) => {
  const [had, gains] = [wanted(less), wanted(more)];
  const [denied, denies] = [byName(less.denySyscalls), byName(more.denySyscalls)];
  const asked = [...gains].flatMap(([name, here]) => {
    const there = denied.get(name);
    const surplus = { weight: "syscall", gained: `adds the system call ${name}`, here, near: ALLOW };
    const known = { ...surplus, lost: `drops the system call ${name}` };
    return had.has(name) ? [] : [there === void 0 ? known : { ...known, there }];
  });
  const freed = [...denied].flatMap(([name, there]) => {
    if (denies.has(name) || gains.has(name)) return [];
    const gained = `no longer denies itself the system call ${name}`;
    return [{ weight: "syscall", gained, lost: `denies itself the system call ${name}`, there, near: DENY }];
  });
  return [...asked, ...freed];
};
function callsBeyond(more, less) {
  const had = categoryCalls(less);
  return [...categoryCalls(more)].filter((call) => !had.has(call));
}
function possible(stated) {
  return stated === void 0 ? CATEGORIES : [stated];
}
function sentences2(more, less) {
  if (more === less) return [];
  const [calls] = possible(more).flatMap((wide) => possible(less).map((narrow) => callsBeyond(wide, narrow))).filter(({ length }) => length > 0);
  if (calls === void 0) return [];
  if (less === void 0) {
    const gained = `is a ${more} tool in place of the policy's default category`;
    return [{ gained, lost: `no longer says that it is a ${more} tool` }];
  }
  if (more === void 0) {
    const lost = `says that it is a ${less} tool in place of the policy's default category`;
    return [{ gained: `leaves its category to the policy in place of ${less}`, lost }];
  }
  const may = `a ${more} tool, which may make ${calls.length} more system calls (${listed(calls)})`;
  return [{ gained: `becomes ${may}`, lost: `is no longer ${may}` }];
}
var category = (more, less) => sentences2(more.category?.value, less.category?.value).map((said) => ({
  weight: "category",
  ...said,
  ...more.category !== void 0 && { here: more.category.pointer },
  ...less.category !== void 0 && { there: less.category.pointer },
  near: "/category"
}));

// src/manifest/changes/compare.ts
var RESPECTS = [
  connections,
  listening,
  files,
  programs,
  environment,
  systemCalls,
  category,
  isolation,
  closure2,
  limits
];
function surpluses(more, less) {
  return RESPECTS.flatMap((respect) => respect(more, less));
}
function widening({ weight, gained, here, there, near }, base, head) {
  return {
    kind: "widened",
    risk: WEIGHTS[weight].risk,
    what: gained,
    place: head.document.place(here ?? near),
    ...base !== void 0 && { before: base.document.place(there ?? near) }
  };
}
function narrowing({ weight, lost, here, there, near }, base, head) {
  const change = { kind: "narrowed", risk: WEIGHTS[weight].risk, what: lost };
  const before = base.document.place(here ?? near);
  if (head === void 0 || there === void 0) return { ...change, place: before };
  return { ...change, place: head.document.place(there), before };
}
function alteration({ weight, what, here, there }, base, head) {
  const [place, before] = [head.document.place(here), base.document.place(there)];
  return { kind: "changed", risk: WEIGHTS[weight].risk, what, place, before };
}
function renaming(base, head) {
  if (base.name === head.name) return [];
  const [place, before] = [head.document.place("/name"), base.document.place("/name")];
  const what = `is called ${head.name}; it was ${base.name}`;
  return [{ kind: "widened", risk: WEIGHTS.name.risk, what, place, before }];
}
var KINDS = ["widened", "changed", "narrowed"];
var RISKS = ["high", "medium", "low"];
function compareChanges(a, b) {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk) || (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0);
}
function manifestChanges(base, head) {
  const widened = surpluses(head, base ?? NO_REQUESTS).map((surplus) => widening(surplus, base, head));
  if (base === void 0) return widened.sort(compareChanges);
  return [
    ...renaming(base, head),
    ...widened,
    ...alterations(base, head).map((each) => alteration(each, base, head)),
    ...surpluses(base, head).map((surplus) => narrowing(surplus, base, head))
  ].sort(compareChanges);
}
function removedRequests(base) {
  const narrowed = surpluses(base, NO_REQUESTS).map((surplus) => narrowing(surplus, base, void 0));
  return narrowed.sort(compareChanges);
}

export {
  manifestChanges,
  removedRequests
};
