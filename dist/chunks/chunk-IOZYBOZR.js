import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ANY_HOST,
  allowancesFor,
  boundsFor,
  listedDomains,
  listedHostCovers,
  portAllowances,
  readAllowances,
  toolRules
} from "./chunk-OD662AMF.js";
import {
  FIXED_LIMITS,
  MIB,
  smaller
} from "./chunk-IWOWGMCH.js";
import {
  groupBy
} from "./chunk-X3RQCJQN.js";
import {
  TMP,
  TOOL,
  pathCovers
} from "./chunk-4IQZMC4H.js";
import {
  isolationToken
} from "./chunk-QGV6EUNW.js";
import {
  defined
} from "./chunk-WCEVALIF.js";
import {
  FAKETIME_FILES
} from "./chunk-GXX5MYV7.js";
import {
  finding
} from "./chunk-RWKBM5BJ.js";

// src/policy/deciding/lifting.ts
function lift(objections2, covers2) {
  const waived = /* @__PURE__ */ new Map();
  for (const objection of objections2) {
    const { found, waivers } = objection;
    const exception = waivers.find(({ rule, grant }) => rule === found.rule && covers2(grant));
    if (exception === void 0) {
      return { findings: [...waived.values(), found], by: [...waived.keys()], standing: objection };
    }
    if (!waived.has(exception)) waived.set(exception, { ...found, exception: exception.id });
  }
  return { findings: [...waived.values()], by: [...waived.keys()] };
}

// src/policy/deciding/meet.ts
function meetTerms(requests, { allowances, denied: denied2 }, { covers: covers2, overlaps }) {
  return requests.map((request) => {
    const asked = request.value;
    const whole = [{ value: asked, by: [] }];
    const allowed = allowances.reduce(
      (parts, allowance) => parts.flatMap((part) => partsIn(allowance, part, covers2)),
      whole
    );
    const denials = denied2.filter(({ value }) => overlaps(value, asked));
    const isLeft = (part) => !denied2.some(({ value }) => overlaps(value, part.value));
    return {
      request,
      granted: denials.length === 0 ? allowed : widest(allowed, covers2).filter(isLeft),
      denials,
      refusals: allowances.filter(({ any, items }) => !any && !items.some(({ value }) => covers2(value, asked)))
    };
  });
}
function widest(parts, covers2) {
  return parts.filter(
    ({ value }, index) => parts.every(
      (other, at) => at === index || !covers2(other.value, value) || at > index && covers2(value, other.value)
    )
  );
}
function partsIn({ any, place, items }, part, covers2) {
  if (any) return [{ value: part.value, by: [...part.by, place] }];
  const whole = items.find(({ value }) => covers2(value, part.value));
  if (whole !== void 0) return [{ value: part.value, by: [...part.by, whole.place] }];
  return items.filter(({ value }) => covers2(part.value, value)).map((item) => ({ value: item.value, by: [...part.by, item.place] }));
}

// src/policy/deciding/objection.ts
var MAX_LISTED = 8;
function notAllowed({ name, document }, rule, request, { policy, allowed, place }, hint = "") {
  const instead = allowed.length === 0 ? "nothing of the kind" : `only ${listed(allowed)}`;
  const asks = `${name} asks to ${request.verb} ${request.shown}.`;
  const key = (place.pointer ?? "").slice(1).replaceAll("/", ".");
  return finding(rule, `${asks} Policy "${policy}" allows ${instead}.${hint}`, {
    place: document.place(request.pointer),
    related: [place],
    fix: `Take it out of the manifest, or have the policy's owners add it to ${key}.`,
    evidence: { requested: request.shown, allowed: allowed.slice(0, MAX_LISTED) }
  });
}
function denied({ name, document }, rule, request, by) {
  const { neverallow, shown, place, policy } = by;
  const asks = `${name} asks to ${request.verb} ${request.shown}.`;
  const forbids = neverallow === void 0 ? `denies it ${shown}.` : `forbids ${shown} to every tool: ${neverallow.reason} ("${neverallow.id}").`;
  return finding(neverallow === void 0 ? rule : "policy/neverallow", `${asks} Policy "${policy}" ${forbids}`, {
    place: document.place(request.pointer),
    related: [place],
    fix: request.shown === shown ? "Take it out of the manifest." : `Ask for what does not touch ${shown}: it cannot be cut out of what holds it.`,
    evidence: { requested: request.shown, denied: shown }
  });
}
function listed(all) {
  const more = all.length - MAX_LISTED;
  return more > 0 ? `${all.slice(0, MAX_LISTED).join(", ")} and ${more} more` : all.join(", ");
}

// src/policy/deciding/decide-terms.ts
function decideTerms(hearing, kind, requests, allowances, prohibited) {
  const decided = meetTerms(requests, { allowances, denied: prohibited }, kind).map((outcome) => ({
    request: outcome.request,
    ...judge(hearing, kind, outcome)
  }));
  return {
    granted: decided.flatMap(
      ({ request, granted }) => granted.map((part) => ({ ...part, place: hearing.manifest.document.place(request.pointer) }))
    ),
    findings: decided.flatMap(({ findings }) => findings)
  };
}
function judge(hearing, kind, outcome) {
  const { value } = outcome.request;
  const covers2 = (grant) => kind.waived(grant).some((term) => kind.covers(term.value, value));
  const { findings, by, standing } = lift(objections(hearing, kind, outcome), covers2);
  if (standing !== void 0 || by.length === 0) return { granted: outcome.granted, findings };
  return { granted: [{ value, by: by.map(({ place }) => place) }], findings };
}
function* objections(hearing, kind, { request, denials, refusals }) {
  for (const denial of denials) {
    yield { found: objectTo(hearing, kind, request, denial), waivers: denial.waivers };
  }
  if (kind.refuse !== void 0) {
    yield* kind.refuse(request, refusals);
    return;
  }
  for (const refusal of refusals) {
    yield { found: refuse(hearing, kind, request, refusal), waivers: refusal.waivers };
  }
}
function objectTo({ manifest }, kind, { value, pointer }, denial) {
  const asked = { verb: kind.verb, shown: kind.show(value), pointer };
  return denied(manifest, kind.denied, asked, { ...denial, shown: kind.show(denial.value) });
}
function refuse(hearing, kind, request, refusal) {
  const asked = { verb: kind.verb, shown: kind.show(request.value), pointer: request.pointer };
  const { policy, place, items } = refusal;
  const allowed = items.map(({ value }) => kind.show(value));
  return notAllowed(hearing.manifest, kind.notAllowed, asked, { policy, place, allowed });
}
function deniedTerms({ rules }, pick) {
  return rules.prohibitions.flatMap(
    ({ deny, neverallow, waivers }) => pick(deny).map((term) => ({
      ...term,
      policy: deny.policy,
      waivers,
      ...neverallow !== void 0 && { neverallow }
    }))
  );
}

// src/policy/deciding/path-names.ts
var CUSTOMARY_LINKS = [
  ["/bin", "/usr/bin"],
  ["/sbin", "/usr/sbin"],
  ["/lib", "/usr/lib"],
  ["/lib32", "/usr/lib32"],
  ["/lib64", "/usr/lib64"],
  ["/libx32", "/usr/libx32"],
  ["/var/run", "/run"],
  ["/var/lock", "/run/lock"]
];
function touches(denied2, path) {
  return anyNames(denied2, path, (a, b) => pathCovers(a, b) || pathCovers(b, a));
}
function holds(denied2, program) {
  return anyNames(denied2, program, pathCovers);
}
function anyNames(one, other, agree) {
  return namesOf(one).some((a) => namesOf(other).some((b) => agree(a, b)));
}
function namesOf(path) {
  const link = CUSTOMARY_LINKS.find(([at]) => pathCovers(at, path));
  if (link !== void 0) return [path, `${link[1]}${path.slice(link[0].length)}`];
  const [home, below = ""] = /^(?:\/root|\/home(?:\/[^/]+)?)(\/.*)?$/.exec(path) ?? [];
  return home === void 0 ? [path] : [path, `\${HOME}${below}`];
}

// src/policy/deciding/contradictions.ts
function contradictions(hearing) {
  const { read, env } = hearing.policy.baseRuntime;
  return [
    ...clashes(
      read,
      deniedTerms(hearing, (deny) => deny.read),
      touches
    ),
    ...clashes(
      env,
      deniedTerms(hearing, (deny) => deny.env),
      (denied2, given) => denied2 === given
    )
  ];
}
function clashes({ items, policy }, denied2, touch) {
  return items.flatMap(
    (base) => denied2.filter(({ value }) => touch(value, base.value)).map(
      ({ value, place }) => finding("policy/contradiction", `Policy "${policy}" gives ${base.value} to every tool and forbids ${value}.`, {
        place: base.place,
        related: [place],
        fix: "Take one of the two out, or name the parts of the base runtime one by one."
      })
    )
  );
}

// src/policy/deciding/host-index.ts
var WILDCARD = "*.";
function areNear(one, other) {
  return listedHostCovers(one, other) || listedHostCovers(other, one);
}
function suffixes(name) {
  const labels = name.split(".");
  return labels.map((_, index) => labels.slice(index).join("."));
}
function bare(host) {
  return host.startsWith(WILDCARD) ? host.slice(WILDCARD.length) : host;
}
var HostIndex = class {
  #items;
  /** Places in the list, by each name that the host there is or lies below. */
  #below = /* @__PURE__ */ new Map();
  #wide = /* @__PURE__ */ new Map();
  constructor(items) {
    this.#items = items;
    for (const [index, { value }] of items.entries()) {
      for (const suffix of suffixes(bare(value.host))) note(this.#below, suffix, index);
      if (value.host.startsWith("*")) note(this.#wide, value.host, index);
    }
  }
  /** Whether the list has the wildcard for what is below a name. */
  hasBelow(name) {
    return this.#wide.has(WILDCARD + name);
  }
  /**
   * In the order of the list.
   * @param host of a request: a name or a wildcard, never any host
   */
  near(host) {
    const [name = "", ...above] = suffixes(bare(host));
    const covering = [ANY_HOST, ...above.map((suffix) => WILDCARD + suffix)];
    const found = /* @__PURE__ */ new Set([
      ...this.#below.get(name) ?? [],
      ...covering.flatMap((wildcard) => this.#wide.get(wildcard) ?? [])
    ]);
    const indexes = [...found].sort((a, b) => a - b);
    return indexes.flatMap((index) => this.#items[index] ?? []).filter(({ value }) => areNear(value.host, host));
  }
};
function note(places, key, index) {
  const known = places.get(key);
  if (known === void 0) places.set(key, [index]);
  else known.push(index);
}

// src/policy/deciding/decide-domains.ts
var HTTPS = 443;
var TARGETS = {
  covers: (outer, inner) => listedHostCovers(outer.host, inner.host) && outer.port === inner.port,
  overlaps: (no, target) => areNear(no.host, target.host) && (no.port === null || no.port === target.port),
  verb: "connect to",
  show,
  notAllowed: "policy/domain-not-allowed",
  denied: "policy/domain-denied",
  waived: waivedTargets
};
function decideDomains(hearing) {
  const requests = requestedTargets(hearing);
  const asked = [...new Set(requests.map(({ value }) => value.port))];
  const shared = sharedPorts(hearing, asked);
  const allowances = allowancesFor(hearing.rules, "domains").map(listed2);
  const prohibited = deniedTerms(
    hearing,
    ({ domains }) => domains.map(({ value: { host, port }, place }) => ({ value: { host, port: port ?? null }, place }))
  );
  const denials = new HostIndex(prohibited);
  const decided = [...groupBy(requests, ({ value }) => value.host)].flatMap(([host, targets]) => {
    const near = allowances.map((allowance) => ({ ...allowance, items: allowance.index.near(host) }));
    const denied2 = denials.near(host);
    const kind = { ...TARGETS, refuse: refusing(hearing, near, host, shared) };
    return [...groupBy(targets, ({ value }) => value.port)].map(([port, requested]) => {
      const allowed = near.map((allowance) => atPort(allowance, port, shared));
      return decideTerms(hearing, kind, requested, allowed, denied2);
    });
  });
  return {
    granted: toEndpoints(decided.flatMap(({ granted }) => granted)),
    findings: onePerLine(decided.flatMap(({ findings }) => findings))
  };
}
function listed2(allowance) {
  const items = listedDomains(allowance);
  const shown = allowance.items.map(({ value }) => show(value));
  return { ...allowance, items, shown, index: new HostIndex(items) };
}
function requestedTargets({ manifest }) {
  const { domains, ports } = manifest.capabilities;
  return domains.flatMap(
    ({ value: { host, port }, pointer }) => (port === void 0 ? ports : [{ value: port, pointer }]).map((asked) => ({
      value: { host, port: asked.value },
      pointer,
      portPointer: asked.pointer
    }))
  );
}
function sharedPorts({ rules }, asked) {
  const lists = portAllowances(rules).map(({ any, items }) => any ? asked : items.map(({ value }) => value));
  return new Set((lists[0] ?? []).filter((port) => lists.every((list) => list.includes(port))));
}
function atPort(allowance, port, shared) {
  const items = allowance.items.filter(({ value }) => portsOf(value, shared).has(port));
  return {
    ...allowance,
    any: false,
    items: items.map(({ value: { host }, place }) => ({ value: { host, port }, place }))
  };
}
function portsOf({ port }, shared) {
  return port === void 0 ? shared : /* @__PURE__ */ new Set([port]);
}
function waivedTargets({ domains }) {
  return (domains?.items ?? []).map(({ value: { host, port = HTTPS }, place }) => ({ value: { host, port }, place }));
}
function toEndpoints(targets) {
  return [...groupBy(targets, ({ value }) => value.host)].flatMap(([host, all]) => {
    const ports = new Set(all.flatMap(({ value }) => value.port ?? []));
    return all.slice(0, 1).map((first) => ({ ...first, value: { host, ports: [...ports].sort((a, b) => a - b) } }));
  });
}
function onePerLine(findings) {
  const lines = groupBy(
    findings,
    ({ rule, place, related, exception }) => JSON.stringify([rule, place?.pointer, related?.map(({ file, pointer }) => [file, pointer]), exception])
  );
  return [...lines.values()].flatMap((group) => group.slice(0, 1));
}
function refusing({ manifest, rules }, allowances, host, shared) {
  const knows = ({ items }) => items.some(({ value }) => listedHostCovers(value.host, host));
  const unknowing = allowances.filter((allowance) => !knows(allowance));
  const knowing = allowances.filter(knows);
  return function* refuse2(request, refusals) {
    for (const { place, waivers } of refusals) {
      const layer = unknowing.find((one) => one.place === place);
      if (layer !== void 0) yield { found: refuseHost(manifest, request, layer), waivers };
    }
    for (const { place, waivers } of refusals) {
      const layer = knowing.find((one) => one.place === place);
      if (layer !== void 0) yield { found: refusePort({ manifest, rules }, request, layer, shared), waivers };
    }
  };
}
function refuseHost(manifest, { value: { host }, pointer }, { policy, place, shown, index }) {
  const hint = index.hasBelow(host) ? ` *.${host} stands for the names below ${host}, not for ${host} itself.` : "";
  const asked = { verb: "connect to", shown: host, pointer };
  return notAllowed(manifest, "policy/domain-not-allowed", asked, { policy, place, allowed: shown }, hint);
}
function refusePort({ manifest, rules }, { value: { host, port }, portPointer }, { policy, place, items }, shared) {
  const atThatHost = items.filter(({ value }) => listedHostCovers(value.host, host));
  const allowed = [...new Set(atThatHost.flatMap(({ value }) => [...portsOf(value, shared)].map(String)))];
  const ports = portAllowances(rules);
  const refusing2 = ports.find((list) => !list.any && list.items.every(({ value }) => value !== port));
  const asked = { verb: `connect to ${host} at port`, shown: String(port), pointer: portPointer };
  return notAllowed(manifest, "policy/port-not-allowed", asked, { policy, place: refusing2?.place ?? place, allowed });
}
function show({ host, port }) {
  return port === void 0 || port === null || port === HTTPS ? host : `${host}:${port}`;
}

// src/policy/deciding/decide-limits.ts
var NAMED = [
  { key: "memoryMb", rule: "policy/memory-over-ceiling", say: (mib) => `${mib} MiB of memory` },
  { key: "pids", rule: "policy/pids-over-ceiling", say: (count) => `${count} processes` },
  { key: "cpuSeconds", rule: "policy/cpu-over-ceiling", say: (seconds) => `${seconds} s of processor time` },
  { key: "wallSeconds", rule: "policy/wall-over-ceiling", say: (seconds) => `${seconds} s in all` }
];
function decideLimits(hearing) {
  const decided = NAMED.map((limit) => ({ ...limit, ...settle(hearing, limit) }));
  const value = (key) => decided.find((limit) => limit.key === key)?.value ?? 0;
  return {
    limits: {
      memoryBytes: value("memoryMb") * MIB,
      pids: value("pids"),
      cpuSeconds: value("cpuSeconds"),
      wallSeconds: value("wallSeconds"),
      ...FIXED_LIMITS
    },
    settled: decided.map(({ value: value2, say, asked, by }) => ({ shown: say(value2), by, ...defined({ asked }) })),
    findings: decided.flatMap(({ findings }) => findings)
  };
}
function settle(hearing, limit) {
  const { manifest, policy, rules } = hearing;
  const bounds = boundsFor(rules, limit.key);
  const request = manifest.capabilities[limit.key];
  if (request === void 0) {
    const { value, place } = [policy.defaults[limit.key], ...bounds].reduce(smaller);
    return { value, by: place, findings: [] };
  }
  const asked = manifest.document.place(request.pointer);
  const most = bounds.reduce(smaller, { value: Number.POSITIVE_INFINITY, place: asked, policy: "" });
  const over = bounds.filter(({ value }) => value < request.value).toSorted((a, b) => a.value - b.value);
  const objections2 = over.map((bound) => ({
    ...bound,
    found: overCeiling(hearing, limit, request.value, asked, bound)
  }));
  const { findings, by, standing } = lift(objections2, (grant) => (grant[limit.key]?.value ?? 0) >= request.value);
  if (standing !== void 0) return { value: standing.value, asked, by: standing.place, findings };
  return { value: request.value, asked, by: by[0]?.place ?? most.place, findings };
}
function overCeiling({ manifest }, { rule, say }, asked, place, most) {
  const message = `${manifest.name} asks for ${say(asked)}; policy "${most.policy}" allows at most ${most.value}.`;
  return finding(rule, message, {
    place,
    related: [most.place],
    fix: `Ask for ${most.value} or less, or have the policy's owners raise it.`,
    evidence: { requested: asked, allowed: most.value }
  });
}

// src/policy/deciding/decide-lists.ts
var LISTEN = {
  covers: (a, b) => a === b,
  overlaps: (a, b) => a === b,
  verb: "listen on port",
  show: String,
  notAllowed: "policy/listen-not-allowed",
  denied: "policy/listen-denied",
  waived: ({ listen }) => listen?.items ?? []
};
var SYSCALL = {
  covers: (a, b) => a === b,
  overlaps: (a, b) => a === b,
  verb: "make the system call",
  show: (name) => name,
  notAllowed: "policy/syscall-not-allowed",
  denied: "policy/syscall-denied",
  waived: ({ syscalls }) => syscalls?.items ?? []
};
var SPAWN = {
  covers: (a, b) => a === b,
  overlaps: holds,
  verb: "start",
  show: (path) => path,
  notAllowed: "policy/spawn-not-allowed",
  denied: "policy/spawn-denied",
  waived: ({ spawn }) => spawn?.items ?? []
};
var ENV = {
  covers: (a, b) => a.name === b.name,
  overlaps: (a, b) => a.name === b.name,
  verb: "see the variable",
  show: ({ name }) => name,
  notAllowed: "policy/env-not-allowed",
  denied: "policy/env-denied",
  waived: ({ env }) => (env?.items ?? []).map(({ value, place }) => ({ value: variable(value), place }))
};
function variable(name) {
  return { name, required: false, secret: false };
}
function decideListen(hearing) {
  const denied2 = deniedTerms(hearing, ({ listen: listen2 }) => listen2);
  const { listen } = hearing.manifest.capabilities;
  return decideTerms(hearing, LISTEN, listen, allowancesFor(hearing.rules, "listen"), denied2);
}
function decideSyscalls(hearing) {
  const denied2 = deniedTerms(hearing, ({ syscalls }) => syscalls);
  const { allowSyscalls } = hearing.manifest.capabilities;
  return decideTerms(hearing, SYSCALL, allowSyscalls, allowancesFor(hearing.rules, "syscalls"), denied2);
}
function decideSpawn(hearing) {
  const denied2 = deniedTerms(hearing, ({ spawn: spawn2 }) => spawn2);
  const { spawn } = hearing.manifest.capabilities;
  return decideTerms(hearing, SPAWN, spawn, allowancesFor(hearing.rules, "spawn"), denied2);
}
function decideEnv(hearing) {
  const { manifest, policy, rules } = hearing;
  const allowances = allowancesFor(rules, "env").map((allowance) => ({
    ...allowance,
    items: [...allowance.items, ...policy.baseRuntime.env.items].map(({ value, place }) => ({
      value: variable(value),
      place
    }))
  }));
  const denied2 = deniedTerms(hearing, ({ env }) => env.map(({ value, place }) => ({ value: variable(value), place })));
  return decideTerms(hearing, ENV, manifest.capabilities.env, allowances, denied2);
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

// src/sandbox/plan/bwrap-arguments.ts
var DESCRIPTORS = { args: 3, info: 4, block: 5, firstInput: 6 };
var MAX_ARGUMENTS = 9e3;
var SANDBOX_ID = 1e3;
var ISOLATION = [
  ...["--unshare-user", "--disable-userns", "--uid", String(SANDBOX_ID), "--gid", String(SANDBOX_ID)],
  ...["--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"],
  ...["--cap-drop", "ALL", "--die-with-parent", "--new-session", "--clearenv"]
];
function mountArguments(mount, descriptorFor) {
  switch (mount.kind) {
    case "read-only":
      return ["--ro-bind", mount.from, mount.at];
    case "writable":
      return ["--bind", mount.from, mount.at];
    case "private":
      return ["--size", String(mount.bytes), "--tmpfs", mount.at];
    case "text":
      return ["--ro-bind-data", String(descriptorFor(mount.content)), mount.at];
    case "folder":
      return ["--dir", mount.at];
    case "link":
      return ["--symlink", mount.to, mount.at];
    case "proc":
      return ["--proc", mount.at];
    case "dev":
      return ["--dev", mount.at];
    case "seal":
      return ["--remount-ro", mount.at];
  }
}
function bwrapArguments(plan) {
  const inputs = [];
  const descriptorFor = (input) => DESCRIPTORS.firstInput + inputs.push(input) - 1;
  const filters = plan.filters.map((filter) => descriptorFor(assemble(compile(filter))));
  const mounts = plan.mounts.flatMap((mount) => mountArguments(mount, descriptorFor));
  const env = Object.entries(plan.command.env).flatMap(([name, value]) => ["--setenv", name, value]);
  const control = [
    ...["--info-fd", String(DESCRIPTORS.info), "--block-fd", String(DESCRIPTORS.block)],
    ...filters.flatMap((descriptor) => ["--add-seccomp-fd", String(descriptor)])
  ];
  const network = plan.network === "none" ? ["--unshare-net"] : [];
  const named = ["--hostname", plan.hostName];
  return {
    args: [...ISOLATION, ...named, ...network, ...env, ...mounts, "--chdir", plan.command.cwd, ...control],
    inputs
  };
}

// src/sandbox/plan/layout.ts
var TOOL_FOLDER = "/tool";
var HOME_FOLDER = "/home/tool";
var TMP_FOLDER = "/tmp";
var INTERPRETER_FOLDER = "/opt/interpreter";
var CA_FILE = "/etc/ssl/certs/ca-certificates.crt";
var NSSWITCH = "passwd: files\ngroup: files\nhosts: files dns\n";
function text(at, content) {
  return { kind: "text", at, content };
}
function accounts(userName) {
  const own = `${userName}:x:${SANDBOX_ID}:${SANDBOX_ID}::${HOME_FOLDER}:/bin/sh`;
  return `root:x:0:0::/nonexistent:/usr/sbin/nologin
${own}
`;
}
function identityFiles({ userName, hostName }) {
  return [
    text("/etc/passwd", accounts(userName)),
    text("/etc/group", `root:x:0:
${userName}:x:${SANDBOX_ID}:
`),
    text("/etc/nsswitch.conf", NSSWITCH),
    text("/etc/hosts", `127.0.0.1 localhost ${hostName}
::1 localhost
`)
  ];
}
function runtimeMount(entry) {
  return entry.kind === "link" ? { kind: "link", to: entry.to, at: entry.path } : { kind: "read-only", from: entry.path, at: entry.path };
}
function certificates(caPem) {
  return caPem === void 0 ? [] : [text(CA_FILE, caPem), { kind: "link", to: CA_FILE, at: "/etc/ssl/cert.pem" }];
}
function depth(path) {
  return path.split("/").length;
}
function inOrder(mounts, bytes) {
  return [...mounts].sort((a, b) => depth(a.at) - depth(b.at) || (a.at < b.at ? -1 : 1)).map((mount) => mount.kind === "private" ? { ...mount, bytes } : mount);
}
function layout(parts) {
  const { baseRuntime, tool, closure, runtimes, granted, resolvers, caPem, privateBytes, surroundings } = parts;
  const runtime = baseRuntime.filter(({ path }) => caPem === void 0 || !path.startsWith("/etc/ssl"));
  return [
    ...runtime.map(runtimeMount),
    ...certificates(caPem),
    ...identityFiles(surroundings),
    text("/etc/resolv.conf", resolvers.map((address) => `nameserver ${address}
`).join("")),
    { kind: "proc", at: "/proc" },
    { kind: "dev", at: "/dev" },
    { kind: "private", at: "/dev/shm", bytes: privateBytes },
    { kind: "private", at: TMP_FOLDER, bytes: privateBytes },
    { kind: "private", at: HOME_FOLDER, bytes: privateBytes },
    ...surroundings.files.map(({ at, content }) => text(at, content)),
    { kind: "read-only", from: tool, at: TOOL_FOLDER },
    ...closure === void 0 ? [] : [{ kind: "read-only", from: closure, at: `${TOOL_FOLDER}/node_modules` }],
    ...inOrder(
      [...runtimes.map(({ from, at }) => ({ kind: "read-only", from, at })), ...granted],
      privateBytes
    ),
    { kind: "seal", at: "/dev" },
    { kind: "seal", at: "/" }
  ];
}

// src/sandbox/plan/sandbox-path.ts
var VARIABLES = {
  "${TOOL}": TOOL_FOLDER,
  "${HOME}": HOME_FOLDER,
  "${TMP}": TMP_FOLDER
};
var RESERVED = [
  ...["/proc", "/dev", "/sys", "/run", TOOL_FOLDER],
  ...["/etc/passwd", "/etc/group", "/etc/resolv.conf"],
  ...Object.values(FAKETIME_FILES)
];
function sandboxPath(path) {
  const [, variable2, rest = ""] = /^(\$\{[A-Z]+\})(.*)$/.exec(path) ?? [];
  return variable2 === void 0 ? path : `${VARIABLES[variable2] ?? variable2}${rest}`;
}
function manifestPath(path) {
  const [variable2, folder] = Object.entries(VARIABLES).find(([, at]) => covers(at, path)) ?? ["", ""];
  return variable2 + path.slice(folder.length);
}
function covers(folder, path) {
  return path === folder || path.startsWith(folder === "/" ? "/" : `${folder}/`);
}
function reservedBy(path, right) {
  const at = sandboxPath(path);
  if (right === "read" && covers(TOOL_FOLDER, at)) return void 0;
  return RESERVED.find((folder) => covers(folder, at) || covers(at, folder));
}

// src/policy/deciding/decide-paths.ts
var PATH = {
  covers: pathCovers,
  overlaps: touches,
  show: (path) => path,
  notAllowed: "policy/path-not-allowed",
  denied: "policy/path-denied"
};
var WRITE = { ...PATH, verb: "write", waived: ({ write }) => write?.items ?? [] };
var READ = { ...PATH, verb: "read", waived: waivedReads };
function waivedReads({ read, write }) {
  return [...read?.items ?? [], ...write?.items ?? []];
}
function decidePaths(hearing) {
  const { capabilities } = hearing.manifest;
  const write = decideWrite(hearing, capabilities.write);
  const read = decideRead(hearing, capabilities.read);
  const left = decideRead(hearing, capabilities.write).granted.filter(
    ({ value }) => !write.granted.some((written) => pathCovers(written.value, value))
  );
  return {
    write: withoutReserved(write, "write"),
    read: withoutReserved({ ...read, granted: [...read.granted, ...left] }, "read")
  };
}
function withoutReserved({ granted, findings }, right) {
  const reserved = granted.flatMap(({ value, place }) => {
    const by = reservedBy(value, right);
    return by === void 0 ? [] : [refuseReserved(value, by, place)];
  });
  return {
    granted: granted.filter(({ value }) => reservedBy(value, right) === void 0),
    findings: [...findings, ...reserved]
  };
}
function refuseReserved(path, by, place) {
  return finding("policy/path-reserved", `The path ${path} cannot be granted: ${by} belongs to the sandbox.`, {
    place,
    fix: "Name the folder that the tool keeps its data in."
  });
}
function decideRead(hearing, requests) {
  const denied2 = deniedTerms(hearing, (deny) => deny.read);
  return decideTerms(hearing, READ, requests, readable(hearing), denied2);
}
function decideWrite(hearing, requests) {
  const denied2 = deniedTerms(hearing, (deny) => [...deny.read, ...deny.write]);
  const writable = allowancesFor(hearing.rules, "write").map((allowance) => withPaths(allowance, [TMP]));
  return decideTerms(hearing, WRITE, requests, [...writable, ...readable(hearing)], denied2);
}
function readable({ policy, rules }) {
  return readAllowances(rules).map((allowance) => {
    const { items, ...rest } = withPaths(allowance, [TOOL, TMP]);
    return { ...rest, items: [...items, ...policy.baseRuntime.read.items] };
  });
}
function withPaths(allowance, paths) {
  const more = paths.map((value) => ({ value, place: allowance.place }));
  return { ...allowance, items: [...allowance.items, ...more] };
}

// src/policy/deciding/decide.ts
function decideGrant(manifest, policy, exceptions = []) {
  const applicable = toolRules(manifest, policy, exceptions);
  if ("finding" in applicable) return { findings: [applicable.finding] };
  const hearing = { manifest, policy, rules: applicable.rules };
  const contradictory = contradictions(hearing);
  if (contradictory.length > 0) return { findings: contradictory };
  const { meet, findings } = meetOf(hearing);
  const refused = findings.some(({ level, exception }) => level === "error" && exception === void 0);
  return policy.mode === "enforce" && refused ? { meet, findings } : { grant: meet.grant, meet, findings };
}
function meetOf(hearing) {
  const { manifest, policy, rules } = hearing;
  const domains = decideDomains(hearing);
  const listen = decideListen(hearing);
  const { read, write } = decidePaths(hearing);
  const spawn = decideSpawn(hearing);
  const env = decideEnv(hearing);
  const syscalls = decideSyscalls(hearing);
  const { limits, settled, findings } = decideLimits(hearing);
  const grant = {
    tool: { name: manifest.name, version: manifest.version },
    category: rules.category.value,
    endpoints: domains.granted,
    listen: listen.granted,
    read: read.granted,
    write: write.granted,
    denied: deniedPaths(hearing),
    limits,
    spawn: spawn.granted,
    env: env.granted,
    syscalls: {
      allow: syscalls.granted.map(({ value }) => value),
      deny: manifest.capabilities.denySyscalls.map(({ value }) => value)
    },
    isolation: isolationOf(hearing),
    baseRuntime: {
      read: policy.baseRuntime.read.items.map(({ value }) => value),
      env: policy.baseRuntime.env.items.map(({ value }) => value)
    },
    network: policy.network
  };
  return {
    meet: {
      ...{ grant, category: rules.category, syscalls: syscalls.granted, limits: settled },
      requiredIsolation: rules.requireIsolation
    },
    findings: [
      ...[domains, listen, read, write].flatMap((decision) => decision.findings),
      ...findings,
      ...[spawn, env, syscalls].flatMap((decision) => decision.findings)
    ]
  };
}
function deniedPaths({ rules }) {
  const paths = rules.prohibitions.flatMap(({ deny }) => [...deny.read, ...deny.write]);
  return [...new Set(paths.map(({ value }) => value))];
}
function isolationOf({ manifest: { isolation, document }, rules }) {
  const asked = (demands) => demands.map(({ value, pointer }) => ({ value, place: document.place(pointer) }));
  return {
    required: distinct([...asked(isolation.required), ...rules.requireIsolation]),
    recommended: distinct(asked(isolation.recommended))
  };
}
function distinct(demands) {
  return demands.filter(
    ({ value }, index) => demands.findIndex((other) => isolationToken(other.value) === isolationToken(value)) === index
  );
}

export {
  DESCRIPTORS,
  MAX_ARGUMENTS,
  bwrapArguments,
  TOOL_FOLDER,
  HOME_FOLDER,
  TMP_FOLDER,
  INTERPRETER_FOLDER,
  CA_FILE,
  layout,
  sandboxPath,
  manifestPath,
  reservedBy,
  touches,
  decideGrant
};
