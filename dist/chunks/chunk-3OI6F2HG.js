import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_parse,
  require_satisfies
} from "./chunk-VE6LUWA5.js";
import {
  finding
} from "./chunk-RWKBM5BJ.js";
import {
  __toESM
} from "./chunk-26LVTRER.js";

// src/policy/exceptions/in-force.ts
var import_parse = __toESM(require_parse(), 1);
var import_satisfies = __toESM(require_satisfies(), 1);
function exceptionsFor(tool, all, now) {
  const today = now.toISOString().slice(0, 10);
  const own = all.filter((exception) => isFor(exception, tool));
  const expired = own.filter(({ expires }) => today >= expires);
  return { inForce: own.filter(({ expires }) => today < expires), findings: expired.map(tellExpired) };
}
function isFor({ tool, version, sha256 }, excepted) {
  if (tool !== excepted.name) return false;
  if (version !== void 0 && !isWithin(excepted.version, version)) return false;
  return sha256 === void 0 || sha256 === excepted.sha256;
}
function isWithin(version, range) {
  const read = (0, import_parse.default)(version);
  if (read === null) return false;
  const release = `${read.major}.${read.minor}.${read.patch}`;
  const both = [read, release].every((each) => (0, import_satisfies.default)(each, range, { includePrerelease: true }));
  return both || (0, import_satisfies.default)(read, range);
}
function tellExpired({ id, rule, expires, approvedBy, place }) {
  return finding("policy/exception-expired", `${id}, which waived ${rule}, expired on ${expires}.`, {
    place,
    fix: `Take it out, or have it approved again; ${approvedBy} approved it.`
  });
}

export {
  exceptionsFor
};
