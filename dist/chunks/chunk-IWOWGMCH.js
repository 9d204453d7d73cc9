import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  strictestLevel
} from "./chunk-3KQWTZUF.js";
import {
  pathCovers
} from "./chunk-4IQZMC4H.js";
import {
  defined,
  isDefined
} from "./chunk-WCEVALIF.js";
import {
  RULES
} from "./chunk-YNZT7DV2.js";

// src/policy/conditions.ts
var CONDITION_NAMES = [
  /** Variables that a CI service sets. */
  "ci",
  /** A year later, in another time zone. */
  "clock",
  /** Another name of host and user. */
  "machine",
  /** A second time in the same home. */
  "repeat",
  /** Without the network that it is granted. */
  "offline",
  /** With nobody who traces it. */
  "untraced",
  /** With secrets to be found, which are none. */
  "canaries",
  /** Those of them at once that change what the tool finds. */
  "together"
];

// src/policy/tier.ts
function constraints(tiers, pick, closing) {
  return tiers.flatMap((tier) => {
    const stated = tier.layers.map(pick).filter(isDefined);
    return stated.length > 0 || tier.open ? stated : [closing(tier)];
  });
}

// src/policy/resolving/intersection.ts
function intersection(a, b, covers) {
  if (a.any) return b;
  if (b.any) return a;
  const items = [
    ...a.items.filter((inner) => b.items.some((outer) => covers(outer.value, inner.value))),
    ...b.items.filter((inner) => a.items.some((outer) => covers(outer.value, inner.value)))
  ];
  const isSame = (x, y) => covers(x, y) && covers(y, x);
  const distinct = items.filter(({ value }, index) => items.findIndex((other) => isSame(other.value, value)) === index);
  return { ...a, items: distinct };
}

// src/policy/resolving/base-runtime.ts
function resolveBaseRuntime(tiers) {
  const agreed = (key) => {
    const stated = constraints(
      tiers,
      ({ baseRuntime }) => baseRuntime[key],
      (tier) => nothing(tier, key)
    );
    const covers = key === "read" ? pathCovers : (outer, inner) => outer === inner;
    return stated.reduce((a, b) => intersection(a, b, covers));
  };
  return { read: agreed("read"), env: agreed("env") };
}
function nothing({ layers: [{ document, name }] }, key) {
  return { place: document.place(`/base_runtime/${key}`), policy: name, any: false, items: [] };
}

// src/policy/resolving/fixed-limits.ts
var MIB = 1024 * 1024;
var FALLBACK = { memoryMb: 256, pids: 64, cpuSeconds: 60, wallSeconds: 120 };
var FIXED_LIMITS = {
  /** Of one file, RLIMIT_FSIZE. */
  fileBytes: 256 * MIB,
  /** RLIMIT_NOFILE: the kernel's own soft limit. */
  openFiles: 1024,
  tmpBytes: 64 * MIB
};

// src/policy/resolving/defaults.ts
var LIMIT_NAMES = {
  memoryMb: "memory_mb",
  pids: "pids",
  cpuSeconds: "cpu_seconds",
  wallSeconds: "wall_seconds"
};
function smaller(a, b) {
  return b.value < a.value ? b : a;
}
function defaultOf(layers, key) {
  const [{ document, name }] = layers;
  const fallback = { value: FALLBACK[key], place: document.place(`/defaults/${LIMIT_NAMES[key]}`), policy: name };
  const [first, ...rest] = layers.flatMap(({ defaults }) => defaults[key] ?? []);
  return first === void 0 ? fallback : rest.reduce(smaller, first);
}
function resolveDefaults(tiers) {
  const limit = (key) => {
    const stated = constraints(
      tiers,
      ({ defaults }) => defaults[key],
      (tier) => defaultOf(tier.layers, key)
    );
    return stated.reduce(smaller);
  };
  return {
    memoryMb: limit("memoryMb"),
    pids: limit("pids"),
    cpuSeconds: limit("cpuSeconds"),
    wallSeconds: limit("wallSeconds")
  };
}

// src/policy/resolving/requirements.ts
function resolveRequirements(tiers, event) {
  const required = (key) => constraints(
    tiers,
    ({ require: require2, requireOn }) => (event === void 0 ? void 0 : requireOn.get(event)?.[key]) ?? require2[key],
    () => true
  ).includes(true);
  return {
    signature: required("signature"),
    sbom: required("sbom"),
    sbomSubjectMatch: required("sbomSubjectMatch")
  };
}

// src/policy/resolving/severity.ts
var BY_STRICTNESS = ["error", "warning", "notice", "off"];
function strictest(levels) {
  return levels.toSorted((a, b) => BY_STRICTNESS.indexOf(a) - BY_STRICTNESS.indexOf(b))[0] ?? "error";
}
function resolveSeverity(tiers) {
  const undeclaredAccess = constraints(
    tiers,
    (layer) => layer.undeclaredAccess,
    () => "error"
  );
  const unusedCapability = constraints(
    tiers,
    (layer) => layer.unusedCapability,
    () => "notice"
  );
  const named = new Set(tiers.flatMap(({ layers }) => layers.flatMap(({ severity }) => [...severity.keys()])));
  const levels = [...named].map((rule) => [rule, strictest(levelsOf(rule, tiers))]);
  return {
    rules: new Map(levels),
    undeclaredAccess: strictest(undeclaredAccess),
    unusedCapability: strictest(unusedCapability)
  };
}
function levelsOf(rule, tiers) {
  return constraints(
    tiers,
    (layer) => layer.severity.get(rule) ?? familyLevel(layer, rule),
    () => RULES[rule].level
  );
}
function familyLevel({ undeclaredAccess, unusedCapability }, rule) {
  if (rule.startsWith("runtime/undeclared-")) return undeclaredAccess;
  return rule.startsWith("runtime/unused-") ? unusedCapability : void 0;
}

// src/policy/resolving/sbom-rules.ts
function resolveSbomRules(tiers) {
  const layers = tiers.flatMap((tier) => tier.layers);
  const level = (key, closing) => strictest(
    constraints(
      tiers,
      ({ sbom }) => sbom[key],
      () => closing
    )
  );
  return {
    licenses: {
      // No list allows every licence that is not denied.
      allow: layers.map(({ sbom }) => sbom.allowLicenses).filter(isDefined),
      deny: layers.flatMap(({ sbom }) => sbom.denyLicenses),
      unknown: level("unknownLicense", "error")
    },
    denyPackages: layers.flatMap(({ sbom }) => sbom.denyPackages),
    require: {
      hashes: level("hashes", "warning"),
      purl: level("purl", "warning"),
      dependencyGraph: level("dependencyGraph", "off")
    }
  };
}

// src/policy/resolving/signature.ts
var NOBODY = { identities: [], keys: [] };
function signersOf({ identities, keys }) {
  return identities === void 0 && keys === void 0 ? void 0 : { identities: identities ?? [], keys: keys ?? [] };
}
function resolveSignature(tiers) {
  const layers = tiers.flatMap((tier) => tier.layers);
  const [latest] = layers.map(({ notBefore }) => notBefore).filter(isDefined).toSorted((a, b) => a.value < b.value ? 1 : -1);
  return {
    accepted: constraints(tiers, signersOf, () => NOBODY),
    identitiesAt: tiers[0].layers[0].document.place("/supply_chain/identities"),
    bundles: layers.some(({ bundles }) => bundles === "all") ? "all" : "any",
    provenance: layers.flatMap(({ provenance }) => provenance ?? []),
    ...defined({ notBefore: latest })
  };
}

// src/policy/resolving/resolve.ts
var NETWORKS = ["off", "fixtures", "live"];
function resolvePolicy(tiers, event) {
  return {
    name: tiers[0].layers[0].name,
    tiers,
    mode: constraints(
      tiers,
      (layer) => layer.mode,
      () => "enforce"
    ).includes("enforce") ? "enforce" : "audit",
    supplyChain: {
      require: resolveRequirements(tiers, event),
      signature: resolveSignature(tiers)
    },
    sbom: resolveSbomRules(tiers),
    baseRuntime: resolveBaseRuntime(tiers),
    defaults: resolveDefaults(tiers),
    exceptions: exceptionsOf(tiers),
    ...defined({ maxExceptionDays: shortest(tiers) }),
    severity: resolveSeverity(tiers),
    network: resolveNetwork(tiers),
    conditions: resolveConditions(tiers),
    coverage: resolveCoverage(tiers),
    changes: constraints(
      tiers,
      (layer) => layer.changes,
      () => ({ level: "notice" })
    )
  };
}
function resolveNetwork(tiers) {
  const stated = constraints(
    tiers,
    (layer) => layer.network,
    () => "fixtures"
  );
  return NETWORKS.find((mode) => stated.includes(mode)) ?? "off";
}
function resolveCoverage(tiers) {
  const all = tiers.flatMap(({ layers }) => layers.flatMap(({ coverage }) => coverage ?? []));
  const asked = (key) => {
    const [first, ...more] = all.flatMap((each) => each[key] ?? []);
    return first === void 0 ? void 0 : strictestLevel([first, ...more]);
  };
  const ofTools = constraints(
    tiers,
    (layer) => layer.coverage?.mcpTools,
    () => "error"
  );
  const stated = defined({ entrypoint: asked("entrypoint"), declaredDomains: asked("declaredDomains") });
  return { ...stated, mcpTools: strictest(ofTools) };
}
function resolveConditions(tiers) {
  const wanted = constraints(
    tiers,
    (layer) => layer.conditions,
    () => CONDITION_NAMES
  ).flat();
  return CONDITION_NAMES.filter((name) => wanted.includes(name));
}
function exceptionsOf(tiers) {
  const byOwner = tiers.filter(({ open }) => !open).map(({ layers }) => new Set(layers.flatMap(({ exceptions }) => exceptions)));
  const all = new Set(byOwner.flatMap((own) => [...own]));
  return [...all].filter((one) => one.evidence.size === 0 || byOwner.every((own) => own.has(one)));
}
function shortest(tiers) {
  const stated = tiers.flatMap(({ layers }) => layers.flatMap(({ maxExceptionDays }) => maxExceptionDays ?? []));
  return stated.toSorted((a, b) => a.value - b.value)[0];
}

export {
  constraints,
  MIB,
  FIXED_LIMITS,
  LIMIT_NAMES,
  smaller,
  defaultOf,
  intersection,
  resolvePolicy
};
