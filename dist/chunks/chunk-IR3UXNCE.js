import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  usage
} from "./chunk-5TVT7YHF.js";

// src/commands/resolve-option.ts
import { isIP } from "node:net";
function portOf(text) {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65535) throw usage(`"${text}" is not a port.`);
  return port;
}
function parseResolve(text) {
  const [, host, port, address, upstreamPort] = /^([^:]+):([^:]+):(.+):([^:]+)$/.exec(text) ?? [];
  if (host === void 0 || port === void 0 || address === void 0 || upstreamPort === void 0) {
    throw usage(`--resolve "${text}" is not HOST:PORT:ADDRESS:PORT.`);
  }
  const bare = address.replace(/^\[(.*)\]$/, "$1");
  if (isIP(bare) === 0) throw usage(`--resolve "${text}": "${bare}" is not an address.`);
  return { host: host.toLowerCase(), port: portOf(port), address: bare, upstreamPort: portOf(upstreamPort) };
}

export {
  parseResolve
};
