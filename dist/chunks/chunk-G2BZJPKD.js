import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  manifest_schema_default
} from "./chunk-4PTQBCAY.js";
import {
  TermReader,
  checkSchema,
  isolationDemand,
  limited,
  parseDomain,
  parsePath,
  refuseUnsafeEnv,
  stated,
  verbatim
} from "./chunk-PNHA6VGH.js";
import {
  defined,
  readDocument
} from "./chunk-ZT3NMNOM.js";
import {
  Refusal,
  finding
} from "./chunk-JIKLL23P.js";

// src/manifest/capabilities.ts
var ROOT = "/capabilities";
var NETWORKING = `${ROOT}/networking`;
var FILESYSTEM = `${ROOT}/filesystem`;
var HTTPS = 443;
function readCapabilities(raw, terms) {
  return {
    domains: terms.list(`${NETWORKING}/allowed_domains`, raw.networking?.allowed_domains, parseDomain),
    ports: readPorts(raw, terms),
    listen: terms.list(`${NETWORKING}/listen`, raw.networking?.listen, verbatim),
    read: readPaths(raw, terms, "read"),
    write: readPaths(raw, terms, "write"),
    ...defined({
      memoryMb: stated(raw.memory?.max_rss_mb, `${ROOT}/memory/max_rss_mb`),
      cpuSeconds: stated(raw.cpu?.max_seconds, `${ROOT}/cpu/max_seconds`),
      wallSeconds: stated(raw.cpu?.wall_seconds, `${ROOT}/cpu/wall_seconds`),
      pids: stated(raw.process?.max_pids, `${ROOT}/process/max_pids`)
    }),
    spawn: terms.list(`${ROOT}/process/spawn`, raw.process?.spawn, parsePath),
    env: terms.list(`${ROOT}/env`, raw.env, parseEnv),
    allowSyscalls: terms.list(`${ROOT}/syscalls/allow`, raw.syscalls?.allow, verbatim),
    denySyscalls: terms.list(`${ROOT}/syscalls/deny`, raw.syscalls?.deny, verbatim)
  };
}
function readPorts({ networking }, terms) {
  const pointer = `${NETWORKING}/allowed_ports`;
  return networking?.allowed_ports === void 0 ? [{ value: HTTPS, pointer }] : terms.list(pointer, networking.allowed_ports, verbatim);
}
function readPaths({ filesystem = {} }, terms, use) {
  const { access = "none", paths = [] } = filesystem;
  const means = { none: void 0, "read-only": "read", "read-write": "write" }[access];
  return [
    ...means === use ? terms.list(`${FILESYSTEM}/paths`, paths, parsePath) : [],
    ...terms.list(`${FILESYSTEM}/${use}`, filesystem[use], parsePath)
  ];
}
function parseEnv({ name, required = false, secret = false }) {
  return refuseUnsafeEnv(name) ?? { value: { name, required, secret } };
}

// src/manifest/read-manifest.ts
async function readManifest(path) {
  return judgeManifest(await readDocument(path, "manifest"));
}
async function manifestReading(read) {
  try {
    return await judgeManifest(await read());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { findings: [error.finding] };
  }
}
async function judgeManifest(document) {
  const misshapen = await checkSchema(document, manifest_schema_default);
  if (misshapen.length > 0) return { findings: misshapen };
  const raw = document.value;
  const terms = new TermReader(document, "manifest");
  const manifest = toManifest(raw, document, terms);
  const findings = [...refuseContradiction(raw, document), ...terms.findings];
  return findings.length > 0 ? { findings: limited(findings, document) } : { manifest, findings };
}
function toManifest(raw, document, terms) {
  return {
    document,
    name: raw.name,
    version: raw.version,
    dependencies: raw.dependencies ?? [],
    artifact: readArtifact(raw.artifact ?? {}),
    capabilities: readCapabilities(raw.capabilities ?? {}, terms),
    isolation: {
      required: readDemands(raw, terms, "required"),
      recommended: readDemands(raw, terms, "recommended")
    },
    justifications: new Map(Object.entries(raw.justifications ?? {})),
    ...defined({
      category: stated(raw.category, "/category"),
      sbomRef: raw.sbom_ref,
      entrypoint: readEntrypoint(raw.entrypoint)
    })
  };
}
function readArtifact({ path, bundle, purl, digest, closure }) {
  const stands = closure === void 0 ? void 0 : stated(readClosure(closure), "/artifact/closure");
  return defined({ path, bundle, purl, sha256: digest?.sha256, closure: stands });
}
function readClosure(closure) {
  return "lockfile" in closure ? { kind: "lockfile", lockfile: closure.lockfile } : { kind: "folder", path: closure.path };
}
function readEntrypoint(raw) {
  return raw && stated({ command: raw.command, cwd: raw.cwd ?? "." }, "/entrypoint");
}
function readDemands({ isolation }, terms, how) {
  return terms.list(`/isolation/${how}`, isolation?.[how], (token) => ({ value: isolationDemand(token) }));
}
function refuseContradiction({ capabilities }, document) {
  const { access, paths = [] } = capabilities?.filesystem ?? {};
  if (access !== "none" || paths.length === 0) return [];
  return [
    finding("manifest/contradictory-access", '"access" is "none", and yet "paths" lists some.', {
      place: document.place("/capabilities/filesystem/access"),
      related: [document.place("/capabilities/filesystem/paths")],
      fix: 'Say "read-only" or "read-write", or take the paths out.'
    })
  ];
}

export {
  readManifest,
  manifestReading
};
