import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  policy_schema_default
} from "./chunk-GYYDUX7D.js";
import {
  CATEGORIES,
  TermReader,
  checkSchema,
  isolationDemand,
  limited,
  parseDeniedDomain,
  parseDomain,
  parsePath,
  refuseUnsafeEnv,
  verbatim
} from "./chunk-PNHA6VGH.js";
import {
  require_semver
} from "./chunk-V4PWRY76.js";
import {
  nearest
} from "./chunk-V6OJWN42.js";
import {
  addressOf,
  isSameOwner,
  sourceOf
} from "./chunk-3GAUR5JY.js";
import {
  defined,
  escapeSegment,
  parseDocument
} from "./chunk-ZT3NMNOM.js";
import {
  quoted
} from "./chunk-VKEPDZXQ.js";
import {
  Refusal,
  finding
} from "./chunk-JIKLL23P.js";
import {
  RULES
} from "./chunk-54PAQVUX.js";
import {
  __toESM
} from "./chunk-26LVTRER.js";

// src/policy/reading/layer-reader.ts
var LayerReader = class {
  /** What reports call the file. */
  name;
  document;
  #terms;
  constructor(document, name) {
    this.document = document;
    this.name = name;
    this.#terms = new TermReader(document, "policy");
  }
  get findings() {
    return this.#terms.findings;
  }
  refuse(finding2) {
    this.#terms.findings.push(finding2);
  }
  place(pointer) {
    return this.document.place(pointer);
  }
  value(value, pointer) {
    return value === void 0 ? void 0 : { value, place: this.place(pointer) };
  }
  bound(value, pointer) {
    return value === void 0 ? void 0 : { value, place: this.place(pointer), policy: this.name };
  }
  list(pointer, raw, parse) {
    return this.#terms.list(pointer, raw, parse).map((term) => ({ value: term.value, place: this.place(term.pointer) }));
  }
  allowance(pointer, raw, parse) {
    if (raw === void 0) return void 0;
    const items = raw === "any" ? [] : this.list(pointer, raw, parse);
    return { place: this.place(pointer), policy: this.name, any: raw === "any", items };
  }
};

// src/policy/reading/read-ceiling.ts
function readCeiling(raw, pointer, reader) {
  return {
    ...defined({
      domains: reader.allowance(`${pointer}/domains`, raw.domains, parseDomain),
      ports: reader.allowance(`${pointer}/ports`, raw.ports, verbatim),
      listen: reader.allowance(`${pointer}/listen`, raw.listen, verbatim),
      read: reader.allowance(`${pointer}/read`, raw.read, parsePath),
      write: reader.allowance(`${pointer}/write`, raw.write, parsePath),
      spawn: reader.allowance(`${pointer}/spawn`, raw.spawn, parsePath),
      env: reader.allowance(`${pointer}/env`, raw.env, parseVariable),
      syscalls: reader.allowance(`${pointer}/syscalls`, raw.syscalls, verbatim)
    }),
    ...readLimits(raw, pointer, reader)
  };
}
function readLimits(raw, pointer, reader) {
  return defined({
    memoryMb: reader.bound(raw.memory_mb, `${pointer}/memory_mb`),
    pids: reader.bound(raw.pids, `${pointer}/pids`),
    cpuSeconds: reader.bound(raw.cpu_seconds, `${pointer}/cpu_seconds`),
    wallSeconds: reader.bound(raw.wall_seconds, `${pointer}/wall_seconds`)
  });
}
function readDenial(raw, pointer, reader) {
  return {
    policy: reader.name,
    domains: reader.list(`${pointer}/domains`, raw.domains, parseDeniedDomain),
    listen: reader.list(`${pointer}/listen`, raw.listen, verbatim),
    read: reader.list(`${pointer}/read`, raw.read, parsePath),
    write: reader.list(`${pointer}/write`, raw.write, parsePath),
    spawn: reader.list(`${pointer}/spawn`, raw.spawn, parsePath),
    // Denying what is unsafe anyway is no mistake.
    env: reader.list(`${pointer}/env`, raw.env, verbatim),
    syscalls: reader.list(`${pointer}/syscalls`, raw.syscalls, verbatim)
  };
}
function parseVariable(name) {
  return refuseUnsafeEnv(name) ?? { value: name };
}

// src/policy/reading/read-exceptions.ts
var import_semver = __toESM(require_semver(), 1);

// src/policy/exceptions/waivable.ts
var GRANTED_BY = {
  "policy/domain-not-allowed": ["domains"],
  "policy/domain-denied": ["domains"],
  "policy/port-not-allowed": ["domains"],
  "policy/listen-not-allowed": ["listen"],
  "policy/listen-denied": ["listen"],
  "policy/path-not-allowed": ["read", "write"],
  "policy/path-denied": ["read", "write"],
  "policy/spawn-not-allowed": ["spawn"],
  "policy/spawn-denied": ["spawn"],
  "policy/env-not-allowed": ["env"],
  "policy/env-denied": ["env"],
  "policy/syscall-not-allowed": ["syscalls"],
  "policy/syscall-denied": ["syscalls"],
  "policy/memory-over-ceiling": ["memory_mb"],
  "policy/pids-over-ceiling": ["pids"],
  "policy/cpu-over-ceiling": ["cpu_seconds"],
  "policy/wall-over-ceiling": ["wall_seconds"]
};
var IDENTIFIED_BY = {
  "sbom/denied-license": ["license"],
  "sbom/license-not-allowed": ["license"],
  "sbom/unknown-license": ["license"],
  "sbom/unknown-license-id": ["license"],
  "sbom/denied-package": ["package", "denied"],
  "sbom/package-not-judged": ["package", "denied"],
  "sbom/wrong-hash-length": ["component", "hash"],
  "sbom/unparsable-purl": ["component", "purl"],
  "sbom/purl-contradicts-name": ["component", "purl"],
  "sbom/purl-contradicts-version": ["component", "version", "purl"],
  "sbom/dangling-reference": ["reference"],
  "runtime/undeclared-host": ["host"],
  "runtime/undeclared-port": ["host", "port"],
  "runtime/raw-address": ["host", "port"],
  "runtime/private-address": ["host", "port"],
  "runtime/name-mismatch": ["host", "port", "named?"],
  "runtime/unknown-protocol": ["host", "port"],
  "runtime/network-limit": ["host", "port"],
  "runtime/undeclared-listen": ["address", "port", "protocol"],
  "runtime/undeclared-socket": ["path"],
  "runtime/undeclared-write": ["path"],
  "runtime/undeclared-read": ["path"],
  "runtime/undeclared-exec": ["path"],
  "runtime/undeclared-syscall": ["syscall", "outcome"],
  "runtime/unused-capability": ["capability", "value"]
};
function waiverOf(rule) {
  const keys = GRANTED_BY[rule];
  if (keys !== void 0) return { kind: "grant", keys };
  const identity = IDENTIFIED_BY[rule];
  if (identity === void 0) return { kind: "none" };
  return {
    kind: "evidence",
    required: identity.filter((key) => !key.endsWith("?")),
    optional: identity.filter((key) => key.endsWith("?")).map((key) => key.slice(0, -1))
  };
}

// src/policy/reading/read-severity.ts
var MAX_UNKNOWN = 8;
function checkSeverity({ severity = {} }, document) {
  const placeOf = (id) => document.keyPlace(`/severity/${escapeSegment(id)}`);
  const unknown = Object.keys(severity).filter((id) => !isRule(id));
  const unsettable = Object.entries(severity).flatMap(
    ([id, level2]) => isRule(id) ? refuseLevel(id, level2, placeOf(id)) ?? [] : []
  );
  return [...unknownRules(unknown, placeOf), ...unsettable];
}
function refuseLevel(id, level2, place) {
  if (WIDENINGS.has(id)) return demandedElsewhere(id, place);
  return level2 !== "error" && isFixed(id) ? fixedLevel(id, level2, place) : void 0;
}
function unknownRules(ids, placeOf) {
  const [first] = ids;
  if (first === void 0 || ids.length <= MAX_UNKNOWN) return ids.map((id) => unknownRule(id, placeOf(id)));
  const some = ids.slice(0, 3).map((id) => quoted(id));
  return [
    finding("policy/unknown-rule", `There are no rules ${some.join(", ")} and ${ids.length - some.length} more.`, {
      place: placeOf(first),
      fix: "Take them out; docs/rules.md lists the rules."
    })
  ];
}
var WIDENINGS = /* @__PURE__ */ new Set([
  "manifest/capability-widened",
  "manifest/new-tool",
  "manifest/base-unusable"
]);
function demandedElsewhere(id, place) {
  return finding("policy/severity-fixed", `The level of ${id} is set by changes.widening.`, {
    place,
    fix: 'Write "changes: { widening: error }", with a label if one may accept it.'
  });
}
function isRule(id) {
  return Object.hasOwn(RULES, id);
}
function isFixed(id) {
  const { level: level2, means } = RULES[id];
  return level2 === "error" && (means === "error" || id.startsWith("policy/") || id.startsWith("manifest/"));
}
function unknownRule(id, place) {
  const meant = nearest(id, Object.keys(RULES));
  return finding("policy/unknown-rule", `There is no rule "${id}".`, {
    place,
    fix: meant === void 0 ? "Take it out; docs/rules.md lists the rules." : `Did you mean "${meant}"?`
  });
}
function fixedLevel(id, level2, place) {
  return finding("policy/severity-fixed", `${id} is always an error; the policy makes it a ${level2}.`, {
    place,
    fix: "Take it out. What tools may have is said in ceilings; mode: audit says everything and stops nothing."
  });
}

// src/policy/reading/read-exceptions.ts
function readExceptions({ exceptions = [] }, reader) {
  return exceptions.flatMap((raw, index) => {
    const pointer = `/exceptions/${index}`;
    const { rule } = raw;
    const wrong = isRule(rule) ? refuse(raw, rule, pointer, reader) : unknownRule(rule, reader.place(`${pointer}/rule`));
    if (wrong === void 0 && isRule(rule)) return [toException(raw, rule, pointer, reader)];
    if (wrong !== void 0) reader.refuse(wrong);
    return [];
  });
}
function toException(raw, rule, pointer, reader) {
  const { id, tool, version, digest, grant = {}, evidence = {}, reason, expires } = raw;
  return {
    ...{ id, rule, tool, reason, expires, approvedBy: raw.approved_by, place: reader.place(pointer) },
    grant: readCeiling(grant, `${pointer}/grant`, reader),
    evidence: new Map(Object.entries(evidence)),
    ...defined({ version, sha256: digest?.sha256, approvedOn: raw.approved_on })
  };
}
function refuse(raw, rule, pointer, reader) {
  if (raw.version !== void 0 && (0, import_semver.validRange)(raw.version) === null) {
    return finding("policy/invalid-value", `"${raw.version}" is not a range of semantic versions.`, {
      place: reader.place(`${pointer}/version`),
      fix: 'Write a range such as ">=1.2.0 <2.0.0".'
    });
  }
  return refuseWidth(raw, rule, pointer, reader);
}
function refuseWidth(raw, rule, pointer, reader) {
  const tooWide = (message, fix) => finding("policy/exception-too-wide", `${raw.id}: ${message}`, { place: reader.place(pointer), fix });
  const waiver = waiverOf(rule);
  switch (waiver.kind) {
    case "none":
      return tooWide(`${rule} cannot be waived.`, "Take the exception out, and mend what the rule finds.");
    case "grant": {
      if (raw.evidence !== void 0) return tooWide(`${rule} is waived by a grant.`, 'Write "grant" for "evidence".');
      const granted = Object.keys(raw.grant ?? {});
      const fits = granted.length > 0 && granted.every((key) => waiver.keys.includes(key));
      const fix = `Say in "grant" what it allows, and nothing else: ${waiver.keys.join(" or ")}.`;
      return fits ? void 0 : tooWide(`its grant does not fit ${rule}.`, fix);
    }
    case "evidence": {
      if (raw.grant !== void 0) return tooWide(`${rule} does not grant anything.`, 'Write "evidence" for "grant".');
      const { required, optional } = waiver;
      const said = Object.keys(raw.evidence ?? {});
      const identifies = required.every((key) => said.includes(key)) && said.every((key) => [...required, ...optional].includes(key));
      if (identifies) return void 0;
      const more = optional.length === 0 ? "" : `, and ${optional.join(" and ")} where the finding has it`;
      const fix = `Say in "evidence" what the finding's own says, and nothing else: ${required.join(" and ")}${more}.`;
      return tooWide(`its evidence does not tell one finding of ${rule} from another.`, fix);
    }
  }
}

// src/policy/reading/read-identities.ts
var IDENTITIES = "/supply_chain/identities";
function readIdentities(raw, document) {
  return raw.supply_chain?.identities?.map(({ tools = ["*"], issuer, subject }, index) => ({
    tools,
    issuer,
    subject,
    place: document.place(`${IDENTITIES}/${index}`)
  }));
}
function refuseSignerPatterns(raw, document) {
  return (raw.supply_chain?.identities ?? []).flatMap(
    (identity, index) => ["issuer", "subject"].filter((key) => identity[key].includes("*")).map(
      (key) => finding(
        "policy/subject-pattern",
        `The ${key} ${quoted(identity[key])} is a pattern; signers are named exactly.`,
        {
          place: document.place(`${IDENTITIES}/${index}/${key}`),
          fix: 'Give each signer an entry of its own, with the ref of its release: "\u2026/release.yml@refs/tags/v1.2.0".'
        }
      )
    )
  );
}

// src/policy/reading/read-references.ts
var COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function readReferences({ extends: raw = [] }, reader) {
  return raw.flatMap((reference, index) => {
    const pointer = `/extends/${index}`;
    const value = toReference(reference);
    if (value !== void 0) return [{ value, place: reader.place(pointer) }];
    reader.refuse(movingReference(reference, pointer, reader));
    return [];
  });
}
function toReference({ repo, ref, path, sha256 }) {
  const pin = sha256 === void 0 ? {} : { sha256 };
  if (repo === void 0) return { kind: "file", path, ...pin };
  const [owner = "", name = ""] = repo.split("/");
  if (ref === void 0 || !COMMIT.test(ref)) return void 0;
  return { kind: "repository", owner, repo: name, commit: ref, path, ...pin };
}
function movingReference({ repo, ref }, pointer, reader) {
  const at = ref === void 0 ? "no commit" : `${quoted(ref)}, which can be moved to other bytes`;
  return finding("policy/moving-reference", `The policy extends a file of ${repo} at ${at}.`, {
    place: reader.place(ref === void 0 ? pointer : `${pointer}/ref`),
    fix: 'Give the whole commit in "ref": git rev-parse prints it.'
  });
}

// src/policy/reading/read-requirements.ts
function readRequirements({ supply_chain }) {
  const { events = {}, ...always } = supply_chain?.require ?? {};
  const onEvents = Object.entries(events).map(([event, raw]) => [event, requirements(raw)]);
  return { require: requirements(always), requireOn: new Map(onEvents) };
}
function requirements({ signature, sbom, sbom_subject_match }) {
  return defined({ signature, sbom, sbomSubjectMatch: sbom_subject_match });
}

// src/policy/reading/read-sbom-rules.ts
var LEVELS = {
  error: "error",
  warn: "warning",
  notice: "notice",
  off: "off"
};
function readSbomRules({ sbom = {} }, reader) {
  const { licenses = {}, deny_packages, require: require2 = {} } = sbom;
  const entries = (key, list) => list?.map((text, index) => ({ text, place: reader.place(`/sbom/${key}/${index}`) }));
  return {
    denyLicenses: entries("licenses/deny", licenses.deny) ?? [],
    denyPackages: entries("deny_packages", deny_packages) ?? [],
    ...defined({
      allowLicenses: entries("licenses/allow", licenses.allow),
      unknownLicense: level(licenses.unknown),
      hashes: level(require2.hashes),
      purl: level(require2.purl),
      dependencyGraph: level(require2.dependency_graph)
    })
  };
}
function level(demand) {
  return demand && LEVELS[demand];
}

// src/policy/reading/read-layer.ts
async function readLayer(document, now) {
  const misshapen = await checkSchema(document, policy_schema_default);
  if (misshapen.length > 0) return { findings: misshapen };
  const raw = document.value;
  const reader = new LayerReader(document, raw.name);
  const layer = toLayer(raw, reader);
  const wrong = [...reader.findings, ...refuseSignerPatterns(raw, document), ...checkSeverity(raw, document)];
  return wrong.length > 0 ? { findings: limited(wrong, document) } : { layer, findings: refuseExpired(layer, now) };
}
function toLayer(raw, reader) {
  const { base_runtime, runtime } = raw;
  return {
    document: reader.document,
    name: raw.name,
    extends: readReferences(raw, reader),
    ...readRequirements(raw),
    sbom: readSbomRules(raw, reader),
    baseRuntime: defined({
      read: reader.allowance("/base_runtime/read", base_runtime?.read, parsePath),
      env: reader.allowance("/base_runtime/env", base_runtime?.env, parseVariable)
    }),
    defaults: readLimits(raw.defaults ?? {}, "/defaults", reader),
    categories: readCategories(raw, reader),
    tools: (raw.tools ?? []).map((tool, index) => readTool(tool, `/tools/${index}`, reader)),
    neverallow: readNeverAllow(raw, reader),
    exceptions: readExceptions(raw, reader),
    severity: new Map(Object.entries(raw.severity ?? {})),
    ...defined({
      mode: raw.mode,
      expires: reader.value(raw.expires, "/expires"),
      identities: readIdentities(raw, reader.document),
      defaultCategory: reader.value(raw.default_category, "/default_category"),
      maxExceptionDays: reader.value(raw.max_exception_days, "/max_exception_days"),
      undeclaredAccess: runtime?.undeclared_access,
      unusedCapability: runtime?.unused_capability,
      network: runtime?.network,
      changes: readChanges(raw)
    })
  };
}
function readChanges({ changes }) {
  if (changes === void 0) return void 0;
  const { label } = changes;
  const level2 = changes.widening ?? (label === void 0 ? "notice" : "error");
  return { level: level2, ...defined({ label }) };
}
function readCategories({ categories = {} }, reader) {
  const read = CATEGORIES.flatMap((category) => {
    const raw = categories[category];
    const pointer = `/categories/${category}`;
    if (raw === void 0) return [];
    const requireIsolation = reader.list(`${pointer}/require_isolation`, raw.require_isolation, (token) => ({
      value: isolationDemand(token)
    }));
    return [[category, { ceiling: readCeiling(raw.ceiling, `${pointer}/ceiling`, reader), requireIsolation }]];
  });
  return new Map(read);
}
function readTool({ match, category, ceiling = {}, deny = {} }, pointer, reader) {
  return {
    match,
    ceiling: readCeiling(ceiling, `${pointer}/ceiling`, reader),
    deny: readDenial(deny, `${pointer}/deny`, reader),
    ...defined({ category: reader.value(category, `${pointer}/category`) })
  };
}
function readNeverAllow({ neverallow = [] }, reader) {
  return neverallow.map(({ id, reason, ...denial }, index) => ({
    id,
    reason,
    deny: readDenial(denial, `/neverallow/${index}`, reader)
  }));
}
function refuseExpired({ name, expires }, now) {
  const today = now.toISOString().slice(0, 10);
  if (expires === void 0 || today < expires.value) return [];
  return [
    finding("policy/expired", `The policy "${name}" expired on ${expires.value}; today is ${today}.`, {
      place: expires.place,
      fix: "Have its owners review it and set a later day."
    })
  ];
}

// src/policy/loading/load-tiers.ts
var MAX_FILES = 32;
var MAX_DEPTH = 8;
async function loadTiers(entry, store, now) {
  const loader = new Loader(store, now);
  const [first, ...rest] = await loader.tiers({ address: entry, trail: [] });
  const { findings, sources, failed } = loader;
  return failed || first === void 0 ? { findings, sources } : { tiers: [first, ...rest], findings, sources };
}
var Loader = class {
  findings = [];
  sources = [];
  /** Whether a file is missing, so that what was read is not the policy. */
  failed = false;
  #store;
  #now;
  /** Every file by its source, however many references lead to it; undefined where it could not be read. */
  #documents = /* @__PURE__ */ new Map();
  /** What the files say; undefined where that cannot be used. */
  #layers = /* @__PURE__ */ new Map();
  /** Sources of the files that tiers begin with. */
  #entered = /* @__PURE__ */ new Set();
  constructor(store, now) {
    this.#store = store;
    this.#now = now;
  }
  /** The tier of the file at the end of a step, and after it the tiers of other owners that it extends. */
  async tiers(step) {
    const source = sourceOf(step.address);
    if (this.#entered.has(source)) {
      await this.#follow(step);
      return [];
    }
    this.#entered.add(source);
    const foreign = [];
    const [first, ...rest] = await this.#joined(step, foreign, /* @__PURE__ */ new Set());
    if (first === void 0) return [];
    const tier = { open: foreign.length > 0, layers: [first, ...rest] };
    if (tier.open) this.#refuseExceptions(tier.layers);
    const beyond = [];
    for (const next of foreign) beyond.push(...await this.tiers(next));
    return [tier, ...beyond];
  }
  /** The file at the end of a step, and what it extends of its own owner; what is of others is put by in `foreign`. */
  async #joined(step, foreign, seen) {
    const layer = await this.#follow(step);
    const source = sourceOf(step.address);
    if (layer === void 0 || seen.has(source)) return [];
    seen.add(source);
    const layers = [layer];
    for (const { value, place } of layer.extends) {
      const next = {
        address: addressOf(value, step.address),
        place,
        trail: [...step.trail, source],
        ...value.sha256 !== void 0 && { sha256: value.sha256 }
      };
      if (isSameOwner(next.address, step.address)) layers.push(...await this.#joined(next, foreign, seen));
      else foreign.push(next);
    }
    return layers;
  }
  /** The file at the end of a step, unless the step may not be taken or does not lead to the bytes that it should. */
  async #follow(step) {
    const refusal = this.#refuseStep(step);
    if (refusal !== void 0) {
      this.#fail([refusal]);
      return void 0;
    }
    const document = await this.#document(step);
    if (document === void 0) return void 0;
    if (step.sha256 === void 0 || step.sha256 === document.sha256) return this.#layer(document, step);
    this.#fail([pinMismatch(step, document.sha256)]);
    return void 0;
  }
  async #document(step) {
    const source = sourceOf(step.address);
    if (!this.#documents.has(source)) this.#documents.set(source, await this.#read(step, source));
    return this.#documents.get(source);
  }
  async #read(step, source) {
    try {
      const { bytes, file, findings: remarks } = await this.#store.read(step.address);
      this.findings.push(...remarks);
      const document = parseDocument(bytes, file, "policy");
      this.sources.push({ source, sha256: document.sha256 });
      return document;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#fail([ledTo(step, error.finding)]);
      return void 0;
    }
  }
  async #layer(document, step) {
    if (this.#layers.has(document)) return this.#layers.get(document);
    const { layer, findings } = await readLayer(document, this.#now);
    this.#layers.set(document, layer);
    const told = findings.map((found) => ledTo(step, found));
    if (layer === void 0) this.#fail(told);
    else this.findings.push(...told);
    return layer;
  }
  #fail(findings) {
    this.findings.push(...findings);
    this.failed = true;
  }
  #refuseStep({ address, place, trail }) {
    const source = sourceOf(address);
    const at = place === void 0 ? {} : { place };
    if (trail.includes(source)) {
      const message2 = `The policy extends itself: ${[...trail, source].map((one) => quoted(one)).join(" \u2192 ")}.`;
      return finding("policy/extends-cycle", message2, { ...at, fix: "Take one of these references out." });
    }
    if (address.commit !== void 0 && /^\.\.(?:\/|$)/.test(address.path)) {
      const message2 = `${quoted(address.path)} leads out of the repository.`;
      return finding("policy/extends-outside", message2, { ...at, fix: "Name a file of the same repository." });
    }
    const isKnown = this.#documents.has(source);
    if (trail.length <= MAX_DEPTH && (isKnown || this.#documents.size < MAX_FILES)) return void 0;
    const message = `The policy extends more than ${MAX_FILES} files, or over more than ${MAX_DEPTH} steps.`;
    return finding("policy/extends-too-deep", message, { ...at, fix: "Join some of them into one." });
  }
  /** What an owner asks of everybody is not for those who are asked to waive. */
  #refuseExceptions(layers) {
    const refusals = layers.flatMap(
      ({ exceptions }) => exceptions.map(
        ({ id, place }) => finding("policy/overlay-exception", `${id}: a policy that extends another owner's cannot waive anything.`, {
          place,
          fix: "Ask the owners of the policy that is extended for the exception."
        })
      )
    );
    if (refusals.length > 0) this.#fail(refusals);
  }
};
function ledTo({ place }, found) {
  return place === void 0 ? found : { ...found, related: [...found.related ?? [], place] };
}
function pinMismatch({ address, sha256, place }, found) {
  const message = `${sourceOf(address)} has the SHA-256 ${found}; expected is ${sha256}.`;
  return finding("policy/pin-mismatch", message, {
    ...place !== void 0 && { place },
    fix: "Review what changed in that file, then set the new hash."
  });
}

export {
  waiverOf,
  loadTiers
};
