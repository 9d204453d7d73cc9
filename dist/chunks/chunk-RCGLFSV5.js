import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/sandbox/egress/granted-names.ts
var NO_PORTS = /* @__PURE__ */ new Set();
var MAX_NAME_CHARS = 253;
var HOST_NAME = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
function normalName(name) {
  const lower = name.toLowerCase();
  return lower.endsWith(".") && lower.length > 1 ? lower.slice(0, -1) : lower;
}
function covers(pattern, name) {
  return pattern.startsWith("*.") ? name.endsWith(pattern.slice(1)) : name === pattern;
}
var GrantedNames = class {
  #endpoints;
  constructor(endpoints) {
    this.#endpoints = endpoints;
  }
  /** Every port granted for any name. */
  get ports() {
    return new Set(this.#endpoints.flatMap(({ ports }) => ports));
  }
  /** Domains to which a certificate authority of the run can be limited. */
  get domains() {
    return [...new Set(this.#endpoints.map(({ host }) => host.replace(/^\*\./, "")))].sort();
  }
  /** The ports granted for a normal name; none when the name is not granted. */
  portsOf(name) {
    if (name.length > MAX_NAME_CHARS || !HOST_NAME.test(name)) return NO_PORTS;
    const covering = this.#endpoints.filter(({ host }) => covers(host, name));
    return covering.length === 0 ? NO_PORTS : new Set(covering.flatMap(({ ports }) => ports));
  }
};

export {
  normalName,
  GrantedNames
};
