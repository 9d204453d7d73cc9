import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  HOME_FOLDER,
  TOOL_FOLDER,
  reservedBy,
  sandboxPath
} from "./chunk-IOZYBOZR.js";
import {
  categoriesWith,
  grantedProfile,
  isObtainable
} from "./chunk-XQDT5WYV.js";
import {
  UNREADABLE_NAME
} from "./chunk-6J4CD3GK.js";
import {
  MAX_SIGHTINGS
} from "./chunk-GPVPWYQ5.js";
import {
  groupBy,
  hostCovers
} from "./chunk-X3RQCJQN.js";
import {
  pathCovers
} from "./chunk-4IQZMC4H.js";
import {
  quoted
} from "./chunk-IB3MHKLK.js";
import {
  finding
} from "./chunk-RWKBM5BJ.js";

// src/observe/compare/trial-record.ts
var DECLARED_AT = {
  domains: "/capabilities/networking/allowed_domains",
  ports: "/capabilities/networking/allowed_ports",
  listen: "/capabilities/networking/listen",
  read: "/capabilities/filesystem/read",
  write: "/capabilities/filesystem/write",
  spawn: "/capabilities/process/spawn",
  syscalls: "/capabilities/syscalls/allow"
};
function together(sightings) {
  return {
    count: sightings.reduce((sum, { count }) => sum + count, 0),
    processes: [...new Set(sightings.flatMap(({ processes }) => processes))].slice(0, MAX_SIGHTINGS)
  };
}
function deviation({ manifest, observation }, { rule, message, ...rest }) {
  const { fix, at, seen, evidence } = rest;
  const processes = seen.processes.map((pid) => {
    const command = observation.processes.findLast((process) => process.pid === pid)?.command ?? [];
    return { pid, command };
  });
  const place = typeof at === "string" ? manifest.document.place(at) : at;
  return finding(rule, message, { fix, place, evidence: { ...evidence, count: seen.count, processes } });
}
function declared(granted, text) {
  const texts = granted.map(({ value }) => text(value));
  return texts.length === 0 ? "it declares none" : `it declares ${texts.join(", ")}`;
}
function times(count) {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

// src/observe/compare/refused-connection.ts
function endpointText({ host, ports }) {
  return `${host} (${ports.join(", ")})`;
}
var MAX_REQUESTS = 3;
function requestsText(requests) {
  const rest = requests.length > MAX_REQUESTS ? " and more" : "";
  return requests.length === 0 ? "" : `: ${requests.slice(0, MAX_REQUESTS).map(quoted).join(", ")}${rest}`;
}
function wordsFor({ host, port, refusal, named, notFound: notFound2 = [], seen }, says) {
  const target = quoted(`${host}:${port}`);
  const often = times(seen.count);
  switch (refusal) {
    case "port-not-granted":
      return {
        rule: "runtime/undeclared-port",
        message: `The tool connected to ${target} ${often}, a port that its manifest does not cover: ${says}.`,
        fix: `If the tool should use port ${port}, declare it: "${host}:${port}" under allowed_domains.`,
        at: DECLARED_AT.ports
      };
    case "raw-address":
      return {
        rule: "runtime/raw-address",
        message: `The tool went for ${target} ${often}, an address that no declared name stands for: ${says}.`,
        fix: "Let the tool reach hosts by name: an address of its own choice shows no name that could be declared."
      };
    case "private-address":
      return {
        rule: "runtime/private-address",
        message: `The declared host ${quoted(host)} leads to a private, loopback or link-local address.`,
        fix: "Ask the owner of the name: a declared name must not lead into the network of whoever runs the tool."
      };
    case "name-mismatch":
      return {
        rule: "runtime/name-mismatch",
        message: `On a connection to ${target}, the tool asked for ${quoted(named ?? "no host")}.`,
        fix: "Ask for the host that was looked up, in TLS and in HTTP: a declared name must not front for another one."
      };
    case "protocol":
      return {
        rule: "runtime/unknown-protocol",
        message: `On a connection to ${target}, the tool spoke neither TLS nor HTTP.`,
        fix: "Use HTTPS: the gateway passes what shows the name that it is for."
      };
    case "over-limit":
      return {
        rule: "runtime/network-limit",
        message: `On its way to ${target}, the tool made more connections at a time, or a larger request, than a run may.`,
        fix: "Let the scenario exercise the tool with less."
      };
    case "handshake":
      return {
        rule: "runtime/handshake-failed",
        message: `The tool began TLS with ${target} ${often} and did not end it.`,
        fix: "Let the tool trust the authorities of the system it runs on: in a run, its upstreams are signed under one of these."
      };
    case "no-upstream":
      return {
        rule: "runtime/no-upstream",
        message: `The scenario has no reply to what the tool asked ${target} for${requestsText(notFound2)}.`,
        fix: `Add one under ${target} in the case's upstreams, so that the tool gets as far as it would with the real host.`
      };
    case "unreachable":
      return {
        rule: "runtime/upstream-unreachable",
        message: `The declared host ${target} could not be reached from here.`,
        fix: "Check the network of this machine, or give the scenario canned replies."
      };
  }
}
function refusedConnection(record, to) {
  const { host, port, named, seen } = to;
  const { at = DECLARED_AT.domains, ...words } = wordsFor(to, declared(record.grant.endpoints, endpointText));
  const evidence = { host, port, ...named !== void 0 && { named } };
  return deviation(record, { ...words, at, seen, evidence });
}

// src/observe/compare/hosts.ts
var DNS_PORT = 53;
var LOOPBACK = /^(?:127\.|::1$)/;
var UNSPECIFIED = /^(?:0\.0\.0\.0|::)$/;
function connectors({ observation, exposure }, host, port) {
  const isHost = (address) => address === host || exposure.network.nameAt(address) === host;
  return together(observation.connections.filter((to) => to.port === port && isHost(to.address)));
}
function undeclaredNames(record) {
  const { egress, observation, grant } = record;
  const refused = egress.lookups.filter(({ answered }) => !answered);
  return [...groupBy(refused, ({ name }) => name)].map(([name, lookups]) => {
    const count = lookups.reduce((sum, lookup) => sum + lookup.count, 0);
    const seen = { ...together(observation.lookups.filter((lookup) => lookup.name === name)), count };
    const evidence = { host: name, types: lookups.map(({ type }) => type) };
    const where = { at: DECLARED_AT.domains, seen, evidence };
    if (name === UNREADABLE_NAME) {
      return deviation(record, {
        rule: "runtime/unknown-protocol",
        message: `The tool sent the resolver something that is no DNS query, ${times(count)}.`,
        fix: "Find out what the tool sends there: data can leave in packets that look like lookups.",
        ...where
      });
    }
    const isDeclared2 = grant.endpoints.some(({ value }) => hostCovers(value.host, name));
    if (isDeclared2 && grant.network !== "off") {
      return deviation(record, {
        rule: "runtime/unknown-protocol",
        message: `The tool looked up ${quoted(name)} ${times(count)}, which is no host name, or not in the class of the Internet.`,
        fix: "Find out what the tool asks there: data can leave in what looks like the name of a declared host.",
        ...where
      });
    }
    if (isDeclared2) {
      return deviation(record, {
        rule: "runtime/no-network",
        message: `The tool looked up ${quoted(name)} ${times(count)}, which it declares; the policy gives trials no network.`,
        fix: "Have the policy say runtime.network: fixtures, and give the case canned replies.",
        ...where
      });
    }
    return deviation(record, {
      rule: "runtime/undeclared-host",
      message: `The tool looked up ${quoted(name)} ${times(count)}, which its manifest does not cover: ${declared(grant.endpoints, endpointText)}.`,
      fix: `Find out why the tool wants ${name}. If it should, declare the host under allowed_domains.`,
      ...where
    });
  });
}
function refusedByGateway(record) {
  return record.egress.connections.flatMap(({ host, port, refusal, named, count }) => {
    if (refusal === void 0) return [];
    const seen = { ...connectors(record, host, port), count };
    return [refusedConnection(record, { host, port, refusal, named, notFound: notFound(record, host, port), seen })];
  });
}
function notFound({ egress }, host, port) {
  return egress.requests.filter((request) => request.host === host && request.port === port && request.status === 404).map(({ method, path }) => `${method} ${path}`);
}
function sortsAddresses({ port, protocol, sent }, host) {
  return !sent && (port === 0 || port === DNS_PORT && protocol === "udp" && host !== void 0);
}
function pastGateway(record) {
  const { observation, exposure, egress, grant } = record;
  const { resolver, nameAt } = exposure.network;
  const passed = new Set(egress.connections.map(({ host, port }) => `${host}:${port}`));
  const past = observation.connections.filter((connection) => {
    const { address, port } = connection;
    if (LOOPBACK.test(address) || UNSPECIFIED.test(address)) return false;
    if (address === resolver && port === DNS_PORT) return false;
    const host = nameAt(address);
    return !sortsAddresses(connection, host) && !passed.has(`${host ?? address}:${port}`);
  });
  const byTarget = groupBy(past, ({ address, port }) => `${nameAt(address) ?? address} ${port}`);
  return [...byTarget.values()].flatMap((connections) => {
    const [first] = connections;
    if (first === void 0) return [];
    const { address, port } = first;
    const seen = together(connections);
    const host = nameAt(address);
    if (host === void 0) return [refusedConnection(record, { host: address, port, refusal: "raw-address", seen })];
    const isGranted = grant.endpoints.some(({ value }) => hostCovers(value.host, host) && value.ports.includes(port));
    return isGranted ? [] : [refusedConnection(record, { host, port, refusal: "port-not-granted", seen })];
  });
}
function undeclaredListening(record) {
  const { observation, grant } = record;
  const ports = new Set(grant.listen.map(({ value }) => value));
  const bound = observation.bound.filter(({ address, port }) => !ports.has(port) && !LOOPBACK.test(address));
  return bound.map(({ address, port, protocol, ...seen }) => {
    const says = declared(grant.listen, String);
    const taken = port === 0 ? "a port of the kernel\u2019s choice" : `port ${port}`;
    return deviation(record, {
      rule: "runtime/undeclared-listen",
      message: `The tool took ${taken} of ${address}, which its manifest does not cover: ${says}.`,
      fix: "If the tool should serve, let it do so on a port of its own, and declare that under capabilities.networking.listen.",
      at: DECLARED_AT.listen,
      seen,
      evidence: { address, port, protocol }
    });
  });
}
function isReached(records, host) {
  return records.some(({ egress }) => egress.connections.some((to) => to.allowed && hostCovers(host, to.host)));
}
function compareHosts(record) {
  return [
    ...undeclaredNames(record),
    ...refusedByGateway(record),
    ...pastGateway(record),
    ...undeclaredListening(record)
  ];
}

// src/observe/compare/integrity.ts
var FIX = "Run again. If it happens again, keep the trace and report it: what was not seen cannot be judged.";
var NOT_STARTED_FIX = "See what it said: the command may be for another machine, or its first line name an interpreter that the sandbox does not show. Where it is neither, run again, keep the trace and report it.";
function incomplete(message, evidence, fix = FIX) {
  return finding("runtime/trace-incomplete", message, { fix, ...evidence !== void 0 && { evidence } });
}
function checkIntegrity(observation) {
  const { started, whole, exit, dropped, unreadable, lines } = observation;
  const unread = lines.read - lines.used;
  const findings = [];
  if (!started) {
    const message = "The record of the run ends before the tool was seen to start.";
    findings.push(incomplete(message, { lines: lines.read }, NOT_STARTED_FIX));
  } else if (!whole || exit === null) {
    findings.push(
      incomplete("The record of the run ends before every process was seen to end.", { lines: lines.read })
    );
  }
  if (unread > 0) {
    const message = `${unread} of ${lines.read} lines of the record could not be read.`;
    findings.push(incomplete(message, { first: unreadable }));
  }
  if (dropped > 0) {
    const message = `The tool did more different things than are remembered of a run: ${dropped} went unrecorded.`;
    findings.push(incomplete(message, { dropped }));
  }
  return findings;
}

// src/observe/compare/programs.ts
import { posix as posix2 } from "node:path";

// src/observe/exposure.ts
import { posix } from "node:path";
function exposureOf(plan, command, interpreters, network) {
  const readable = [];
  const writable = [];
  const links = [];
  for (const mount of plan.mounts) {
    switch (mount.kind) {
      case "read-only":
      case "text":
        readable.push(mount.at);
        break;
      case "writable":
      case "private":
        writable.push(mount.at);
        break;
      case "link":
        links.push({ at: mount.at, to: posix.resolve(posix.dirname(mount.at), mount.to) });
        break;
      // What it is made in is the tool's own, and shown by itself.
      case "folder":
      case "proc":
      case "dev":
      case "seal":
        break;
    }
  }
  const programs = [plan.command.program, ...command.starts];
  const runtimes = command.runtimes.map(({ at }) => at);
  return { tool: TOOL_FOLDER, home: HOME_FOLDER, readable, writable, links, programs, runtimes, interpreters, network };
}
function withoutLinks(path, { links }) {
  const link = links.find(({ at }) => pathCovers(at, path));
  return link === void 0 ? path : link.to + path.slice(link.at.length);
}
function isBelowAny(folders, path) {
  return folders.some((folder) => pathCovers(folder, path));
}

// src/observe/compare/programs.ts
function ranDeclaredProgram({ observation, grant, exposure }, seen) {
  if (seen.processes.length === MAX_SIGHTINGS) return false;
  const folders = grant.spawn.map(({ value }) => withoutLinks(sandboxPath(value), exposure));
  const ran = observation.executed.filter(({ path }) => isBelowAny(folders, withoutLinks(path, exposure)));
  return seen.processes.every((pid) => ran.some(({ processes }) => processes.includes(pid)));
}
function isPartOfRuntime({ runtimes }, path) {
  return runtimes.some((folder) => pathCovers(folder, path) && !pathCovers(`${folder}/bin`, path));
}
function mayRun({ exposure, grant }, path) {
  if (posix2.normalize(path) !== path) return false;
  if (exposure.programs.some((program) => withoutLinks(program, exposure) === path)) return true;
  if (isPartOfRuntime(exposure, path)) return true;
  const covering2 = [exposure.tool, ...grant.spawn.map(({ value }) => sandboxPath(value))];
  return covering2.some((folder) => pathCovers(withoutLinks(folder, exposure), path));
}
function programsRun({ observation, exposure }) {
  const interpreters = observation.executed.flatMap(
    ({ path: script, ...seen }) => (exposure.interpreters.get(script) ?? []).map((path) => ({ path, ...seen }))
  );
  const byPath2 = groupBy([...observation.executed, ...interpreters], ({ path }) => path);
  return [...byPath2].map(([path, runs]) => ({ path, ...together(runs) }));
}
function strayPrograms(record, programs) {
  const { exposure, grant } = record;
  const stray = programs.filter(({ path }) => !mayRun(record, withoutLinks(path, exposure)));
  return stray.map(
    ({ path, ...seen }) => deviation(record, {
      rule: "runtime/undeclared-exec",
      message: `The tool ran ${quoted(path)} ${times(seen.count)}, which its manifest does not cover: ${declared(grant.spawn, String)}.`,
      fix: "Find out why the tool runs it. If it should, declare the program under capabilities.process.spawn, in a category for which the policy allows it.",
      at: DECLARED_AT.spawn,
      seen,
      evidence: { path }
    })
  );
}
function covering(folders, path) {
  return folders.filter((folder) => pathCovers(folder, path)).sort((a, b) => b.length - a.length);
}
function isWritable({ readable, writable }, path) {
  const [own] = covering(writable, path);
  if (own === void 0) return false;
  const outermost = covering(readable, path).findLast((folder) => folder.length > own.length);
  return outermost === void 0 || posix2.dirname(outermost) !== own;
}
function selfMade(record, programs) {
  const { exposure, grant } = record;
  return grant.spawn.flatMap(({ value, place }) => {
    const folder = withoutLinks(sandboxPath(value), exposure);
    const made = programs.filter(({ path }) => {
      const at = withoutLinks(path, exposure);
      return pathCovers(folder, at) && isWritable(exposure, at);
    });
    const [first] = made;
    if (first === void 0) return [];
    const others = made.length === 1 ? "" : ` and ${made.length - 1} more`;
    return deviation(record, {
      rule: "runtime/self-made-program",
      message: `The tool ran ${quoted(first.path)}${others}, which it can write itself: whatever stands there is declared, and no signature covers it. A script there can start any program that the tool sees.`,
      fix: "Let the tool bring the program along, or do without; or accept what it makes, if making programs is its work.",
      at: place,
      seen: together(made),
      evidence: { path: first.path }
    });
  });
}
function comparePrograms(record) {
  const programs = programsRun(record);
  return [...strayPrograms(record, programs), ...selfMade(record, programs)];
}

// src/observe/elsewhere.ts
var ELSEWHERE = /^\/proc\/[^/]+\/(?:task\/[^/]+\/)?(?:cwd|exe|(?:fd|map_files)\/[^/]+)(?=\/|$)/;
function linkIn(path) {
  return ELSEWHERE.exec(path)?.[0];
}
function isElsewhere(path) {
  return linkIn(path) !== void 0;
}
function leadsElsewhere(path) {
  const link = linkIn(path);
  return link !== void 0 && link.length < path.length;
}

// src/observe/compare/file-deed.ts
function deeds(how, files) {
  return files.map(({ path, count, processes }) => ({ path, how, seen: { count, processes } }));
}
function byPath(all) {
  const merged = [...groupBy(all, ({ path }) => path)].map(([path, group]) => {
    const how = [...new Set(group.map((deed) => deed.how))].join(" and ");
    return { path, how, seen: together(group.map(({ seen }) => seen)) };
  });
  return merged.sort((one, other) => one.path < other.path ? -1 : 1);
}
function grantFor({ grant }, right, path) {
  return grant[right].find(({ value }) => pathCovers(sandboxPath(value), path));
}
var FIRST_PROCESS = 1;
var PROCESS_FILE = /^\/proc\/(\d+|self|thread-self)\/(?:task\/\d+\/)?(.*)$/;
function processFile({ observation }, path) {
  const [, owner, name] = PROCESS_FILE.exec(path) ?? [];
  if (owner === void 0 || leadsElsewhere(path)) return void 0;
  const isTools = (number) => observation.processes.some(({ pid }) => pid === number);
  const isOwn = owner.endsWith("self") || Number(owner) !== FIRST_PROCESS && isTools(Number(owner));
  return isOwn && name !== "mem" ? "own" : "foreign";
}

// src/observe/compare/noise.ts
var SYSTEM_TREES = [
  "/bin",
  "/boot",
  "/dev",
  "/etc",
  "/lib",
  "/lib32",
  "/lib64",
  "/libx32",
  "/nix",
  "/opt",
  "/proc",
  "/run",
  "/sbin",
  "/snap",
  "/sys",
  "/usr",
  "/var"
];
var LOOKED_FOR_UPWARDS = ["/node_modules", "/.git"];
var LIBRARY_SOCKETS = [
  "/run/nscd",
  "/var/run/nscd",
  "/var/lib/sss",
  "/run/systemd/userdb",
  "/run/systemd/resolve",
  "/run/avahi-daemon",
  "/var/run/avahi-daemon",
  "/run/uuidd",
  "/dev/log",
  "/run/systemd/journal"
];
var LIBRARY_CALLS = /* @__PURE__ */ new Set(["clone3", "io_uring_setup", "openat2", "get_mempolicy"]);
var COMPILED_PYTHON = /\/__pycache__(?:\/|$)/;
var NAMELESS = /^\/(?:memfd:|anon_hugepage|SYSV)/;
var HOME_OF_ROOT = "/root";
function isOrdinaryPlace(path) {
  const isInRoot = path.lastIndexOf("/") === 0 && path !== HOME_OF_ROOT;
  return isInRoot || isBelowAny([...SYSTEM_TREES, ...LOOKED_FOR_UPWARDS], path);
}
function isLibrarySocket(path) {
  return isBelowAny(LIBRARY_SOCKETS, path);
}
function isLibraryCall(name) {
  return LIBRARY_CALLS.has(name);
}
function isCompiledPython(path) {
  return COMPILED_PYTHON.test(path);
}
function isCache(path, home) {
  return path === home || isBelowAny([`${home}/.cache`], path);
}
function isNameless(path) {
  return NAMELESS.test(path);
}

// src/observe/compare/secrets.ts
var SECRET_PLACES = [
  "/etc/shadow",
  "/etc/gshadow",
  "/etc/sudoers",
  "/etc/sudoers.d",
  "/etc/kubernetes",
  "/etc/docker",
  "/etc/ssh/ssh_host_rsa_key",
  "/etc/ssh/ssh_host_ecdsa_key",
  "/etc/ssh/ssh_host_ed25519_key",
  "/run/secrets",
  "/var/run/secrets",
  "/run/user",
  "/var/run/user",
  "/run/docker.sock",
  "/var/run/docker.sock",
  "/var/lib/docker",
  "/var/lib/kubelet",
  "/var/lib/cloud",
  "/var/lib/waagent",
  "/opt/actions-runner"
];
var SECRETS_AT_HOME = [
  ".ssh",
  ".aws",
  ".azure",
  ".config/gcloud",
  ".config/gh",
  ".kube",
  ".docker",
  ".gnupg",
  ".password-store",
  ".git-credentials",
  ".pypirc",
  ".cargo/credentials",
  ".cargo/credentials.toml",
  ".claude/.credentials.json",
  ".codex/auth.json",
  ".gemini/oauth_creds.json",
  ".config/github-copilot",
  ".bash_history",
  ".zsh_history",
  ".mozilla",
  ".config/google-chrome",
  ".config/chromium",
  ".local/share/keyrings",
  ".bitcoin",
  ".ethereum"
];
function isSecretPlace(path, { exposure, grant }) {
  const denied = isLibrarySocket(path) ? [] : grant.denied.map(sandboxPath);
  return isSecretPath(path, exposure.home) || isBelowAny(denied, path);
}
var ANY_HOME = /^(?:\/home\/[^/]+|\/root)(?=\/|$)/;
function secretPlaces(path, home) {
  const [own = home] = ANY_HOME.exec(path) ?? [];
  return [...SECRET_PLACES, ...SECRETS_AT_HOME.map((name) => `${own}/${name}`)];
}
function isSecretPath(path, home) {
  return isBelowAny(secretPlaces(path, home), path);
}
function isCalledSecret(path) {
  const names = [...SECRET_PLACES, ...SECRETS_AT_HOME.map((name) => `/${name}`), "/.env", "/.netrc", "/.npmrc"];
  return names.some((name) => `${path}/`.includes(`${name}/`));
}
function holdsSecrets(folder, home) {
  return secretPlaces(folder, home).some((secret) => pathCovers(folder, secret));
}

// src/observe/compare/reads.ts
function isShown({ readable, writable }, path) {
  const shown = [...readable, ...writable, "/proc", "/dev"];
  return path === "/" || isBelowAny(shown, path) || shown.some((folder) => pathCovers(path, folder));
}
function isOthersSecret(record, file) {
  const { path } = file;
  if (processFile(record, path) !== "foreign") return false;
  return path.endsWith("/mem") || path.endsWith("/environ") && !ranDeclaredProgram(record, file);
}
function mayRead(record, file) {
  if (isOthersSecret(record, file)) return false;
  return isNameless(file.path) || isShown(record.exposure, withoutLinks(file.path, record.exposure));
}
function mayTry(record, file) {
  const path = withoutLinks(file.path, record.exposure);
  if (grantFor(record, "read", path) !== void 0 || grantFor(record, "write", path) !== void 0) return true;
  if (isSecretPlace(path, record) || isOthersSecret(record, file) || leadsElsewhere(path)) return false;
  return isShown(record.exposure, path) || isOrdinaryPlace(path);
}
function fixFor(path, record) {
  return isSecretPlace(withoutLinks(path, record.exposure), record) ? "Find out what the tool wants there: it is no place that an ordinary tool looks at." : "Find out what the tool wants there. If it should read it, declare it under capabilities.filesystem.read.";
}
function undeclaredRead(record, { path, how, seen }) {
  const says = declared(record.grant.read, String);
  return deviation(record, {
    rule: "runtime/undeclared-read",
    message: `The tool ${how} ${quoted(path)} ${times(seen.count)}, which its manifest does not cover: ${says}.`,
    fix: fixFor(path, record),
    at: DECLARED_AT.read,
    seen,
    evidence: { path }
  });
}
function compareReads(record) {
  const { read, denied, missing } = record.observation.files;
  const tried = [...denied, ...missing].filter(({ intent }) => intent === "read");
  const strayed = read.filter((file) => !mayRead(record, file));
  const attempted = tried.filter((file) => !mayTry(record, file));
  const all = byPath([...deeds("read", strayed), ...deeds("tried to read", attempted)]);
  return all.map((deed) => undeclaredRead(record, deed));
}

// src/observe/compare/syscalls.ts
function outcomeText({ outcome }) {
  switch (outcome) {
    case "refused":
      return "It was answered with an error.";
    case "killed":
      return "It was answered with SIGSYS.";
  }
}
function isDeclared(name, grant) {
  return grantedProfile(grant).allowed.has(name);
}
function fixFor2(name, grant) {
  if (!isObtainable(name)) return "Let the tool do without: no manifest and no policy gets it.";
  if (isDeclared(name, grant)) {
    return wantsHost(name, grant) ? 'Find out where the tool wants to connect. If it should, declare the host under capabilities.networking.allowed_domains, in a category for it: web-client. Which host it is, "as-declared learn" finds out.' : "Let the tool do without: no tool has it with these arguments.";
  }
  const why = "Find out why the tool needs it. If it should,";
  if (grant.syscalls.deny.includes(name)) return `${why} take it out of what the manifest denies.`;
  const categories = categoriesWith(name);
  const another = categories.length === 0 ? "" : `, or take a category that has it: ${categories.join(", ")}`;
  return `${why} declare ${name} under capabilities.syscalls.allow${another}.`;
}
function wantsHost(name, grant) {
  return name === "socket" && isDeclared(name, grant) && grant.endpoints.length === 0;
}
function contradiction(name, grant) {
  if (grant.syscalls.deny.includes(name)) return "which its manifest denies";
  const arguments_ = isDeclared(name, grant) ? " with these arguments" : "";
  return `which the category ${grant.category} does not have${arguments_}`;
}
function compareSyscalls(record) {
  const { observation, grant } = record;
  return observation.refused.filter(({ name }) => !isLibraryCall(name)).map(
    (call) => deviation(record, {
      rule: "runtime/undeclared-syscall",
      message: `The tool called ${call.name} ${times(call.count)}, ${contradiction(call.name, grant)}. ${outcomeText(call)}`,
      fix: fixFor2(call.name, grant),
      at: wantsHost(call.name, grant) ? DECLARED_AT.domains : DECLARED_AT.syscalls,
      seen: call,
      evidence: {
        syscall: call.name,
        outcome: call.outcome,
        ...isDeclared(call.name, grant) && { declared: true },
        ...call.detail !== void 0 && { asked: call.detail }
      }
    })
  );
}

// src/observe/compare/unix-sockets.ts
function mayConnect(record, path) {
  if (path.startsWith("@") || isLibrarySocket(path)) return true;
  if (grantFor(record, "write", path) !== void 0) return true;
  return isBelowAny(record.exposure.writable, path) && !isSecretPlace(path, record);
}
function compareUnixSockets(record) {
  const { observation, exposure, grant } = record;
  const stray = observation.unixSockets.filter(({ path }) => !mayConnect(record, withoutLinks(path, exposure)));
  return stray.map(
    ({ path, ...seen }) => deviation(record, {
      rule: "runtime/undeclared-socket",
      message: `The tool went for the socket ${quoted(path)} ${times(seen.count)}, which its manifest does not cover: ${declared(grant.write, String)}.`,
      fix: "Find out what the tool wants from that service. Whoever may talk to it may do what it does.",
      at: DECLARED_AT.write,
      seen,
      evidence: { path }
    })
  );
}

// src/observe/compare/writes.ts
function writes({ observation }) {
  const { written, created, deleted, denied, missing } = observation.files;
  const tried = [...denied, ...missing].filter(({ intent }) => intent === "write");
  return byPath([
    ...deeds("created", created),
    ...deeds("wrote", written),
    ...deeds("deleted", deleted),
    ...deeds("tried to write", tried)
  ]);
}
function leadsToGranted({ grant }, { how }, path) {
  return how === "created" && grant.write.some(({ value }) => pathCovers(path, sandboxPath(value)));
}
function isCovered(record, deed) {
  const { exposure } = record;
  const path = withoutLinks(deed.path, exposure);
  if (grantFor(record, "write", path) !== void 0) return true;
  if (isSecretPlace(path, record)) return false;
  if (pathCovers(exposure.home, path)) return isCache(path, exposure.home) || leadsToGranted(record, deed, path);
  if (isBelowAny(exposure.writable, path) || pathCovers("/dev", path)) return true;
  return processFile(record, path) === "own" || isNameless(path) || isCompiledPython(path);
}
function fixFor3(path) {
  return reservedBy(path, "write") === void 0 ? "If the tool should change that path, declare it under capabilities.filesystem.write." : "No tool can be granted that. Let it write to a folder for its data, named in full, and declare that folder.";
}
function undeclaredWrite(record, { path, how, seen }) {
  const readOnly = grantFor(record, "read", path);
  const what = `The tool ${how} ${quoted(path)} ${times(seen.count)}`;
  const says = declared(record.grant.write, String);
  return deviation(record, {
    rule: "runtime/undeclared-write",
    message: readOnly ? `${what}, which its manifest declares for reading only.` : `${what}, which its manifest does not cover for writing: ${says}.`,
    fix: fixFor3(path),
    at: readOnly?.place ?? DECLARED_AT.write,
    seen,
    evidence: { path }
  });
}
function foldersAbove(path) {
  const parts = path.split("/");
  return parts.slice(1, -1).map((_, index) => parts.slice(0, index + 2).join("/"));
}
function compareWrites(record) {
  const stray = writes(record).filter((deed) => !isCovered(record, deed));
  const above = new Set(stray.flatMap(({ path }) => foldersAbove(path)));
  const ends = stray.filter(({ how, path }) => how !== "created" || !above.has(path));
  return ends.map((deed) => undeclaredWrite(record, deed));
}

// src/observe/compare/unused.ts
var CAPABILITIES = {
  host: (value) => `the host ${value}`,
  listen: (value) => `the port ${value}`,
  read: (value) => `the right to read ${quoted(value)}`,
  write: (value) => `the right to write ${quoted(value)}`,
  spawn: (value) => `the program ${quoted(value)}`
};
function unused(capability, value, { place }) {
  const what = CAPABILITIES[capability](value);
  return finding("runtime/unused-capability", `The tool never used ${what}, which its manifest asks for.`, {
    place,
    fix: "Take it out of the manifest, or let a case of the scenario use it.",
    evidence: { capability, value }
  });
}
function compareUnused(records) {
  const [first] = records;
  if (first === void 0) return [];
  const { grant } = first;
  const anyRun = (used) => records.some(used);
  const anyFile = (value, list) => {
    const covers = (record, { path }) => pathCovers(withoutLinks(sandboxPath(value), record.exposure), withoutLinks(path, record.exposure));
    return anyRun((record) => list(record).some((file) => covers(record, file)));
  };
  const took = (port) => anyRun(({ observation }) => observation.bound.some((at) => at.port === port));
  const wrote = ({ observation: { files } }) => [...files.written, ...files.created, ...files.deleted];
  return [
    ...grant.endpoints.filter(({ value }) => !isReached(records, value.host)).map((one) => unused("host", one.value.host, one)),
    ...grant.listen.filter(({ value }) => !took(value)).map((one) => unused("listen", String(one.value), one)),
    ...grant.read.filter(({ value }) => !anyFile(value, ({ observation }) => observation.files.read)).map((one) => unused("read", one.value, one)),
    ...grant.write.filter(({ value }) => !anyFile(value, wrote)).map((one) => unused("write", one.value, one)),
    ...grant.spawn.filter(({ value }) => !anyFile(value, ({ observation }) => observation.executed)).map((one) => unused("spawn", one.value, one))
  ];
}

// src/observe/compare.ts
var MAX_PER_RULE = 25;
function summarised(rule, findings) {
  const more = findings.length - MAX_PER_RULE;
  if (more <= 0) return findings;
  const message = `${more} more of the same kind were seen.`;
  return [...findings.slice(0, MAX_PER_RULE), finding(rule, message, { evidence: { more } })];
}
function compare(record) {
  const findings = [
    ...checkIntegrity(record.observation),
    ...compareHosts(record),
    ...compareWrites(record),
    ...compareReads(record),
    ...comparePrograms(record),
    ...compareUnixSockets(record),
    ...compareSyscalls(record)
  ];
  return [...groupBy(findings, ({ rule }) => rule)].flatMap(([rule, group]) => summarised(rule, group));
}

export {
  exposureOf,
  withoutLinks,
  isBelowAny,
  DECLARED_AT,
  together,
  deviation,
  times,
  isReached,
  compareHosts,
  isElsewhere,
  isLibrarySocket,
  isCalledSecret,
  holdsSecrets,
  compareUnused,
  compare
};
