import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  decideGrant
} from "./chunk-IOZYBOZR.js";
import {
  readManifest
} from "./chunk-D7GHH3GN.js";

// src/manifest/what-does-it-ask-for.ts
function requests({ domains, listen, read, write, spawn, env }) {
  const words = [
    ...domains.map(({ value }) => value.host),
    ...listen.map(({ value }) => `port ${value}`),
    ...read.map(({ value }) => `read ${value}`),
    ...write.map(({ value }) => `write ${value}`),
    ...spawn.map(({ value }) => `run ${value}`),
    ...env.map(({ value }) => `$${value.name}`)
  ];
  return words.length === 0 ? "asks for nothing" : `asks for ${words.join(", ")}`;
}
async function whatDoesItAskFor(path) {
  const { manifest, findings } = await readManifest(path);
  return {
    value: manifest,
    findings,
    what: manifest === void 0 ? "cannot be used" : requests(manifest.capabilities)
  };
}

// src/policy/what-may-it-have.ts
async function whatMayItHave(manifest, { policy, findings }, exceptions) {
  if (policy === void 0 || manifest === void 0) return { findings, what: "there is nothing to judge" };
  const decision = decideGrant(manifest, policy, exceptions.inForce);
  const waived = decision.findings.filter(({ exception }) => exception !== void 0).length;
  const within = waived === 0 ? "within what" : `but for ${waived} waived, within what`;
  const asks = decision.findings.length > waived ? "asks for more than" : within;
  return {
    value: decision.grant,
    findings: [...findings, ...exceptions.findings, ...decision.findings],
    what: `${asks} ${policy.name} allows`
  };
}

export {
  requests,
  whatDoesItAskFor,
  whatMayItHave
};
