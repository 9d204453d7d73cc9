import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  matchesTool
} from "./chunk-F7CWHQ47.js";
import {
  subjectTester
} from "./chunk-QPMTDPWL.js";
import {
  quoted
} from "./chunk-IB3MHKLK.js";
import {
  Refusal,
  finding
} from "./chunk-RWKBM5BJ.js";

// src/signature/accepted-signer.ts
import { createHash } from "node:crypto";
function signerText(signer) {
  return signer.kind === "key" ? keyText(signer.key) : signer.subject;
}
function keyText(key) {
  return `the key ${fingerprint(key)}`;
}
function fingerprint({ key }) {
  const spki = key.export({ format: "der", type: "spki" });
  return `SHA256:${createHash("sha256").update(spki).digest("base64").replace(/=+$/, "")}`;
}
function signersFor(tool, { identities, keys }, listedAt) {
  const isForTool = ({ tools }) => tools.some((pattern) => matchesTool(pattern, tool));
  const own = { identities: identities.filter(isForTool), keys: keys.filter(isForTool) };
  if (own.identities.length + own.keys.length > 0) return own;
  const patterns = [...new Set([...identities, ...keys].flatMap(({ tools }) => tools))];
  const others = patterns.length === 0 ? "" : `; it names some who may sign ${someOf(patterns)}`;
  throw new Refusal(
    "signature/no-identity-in-policy",
    `The policy names nobody who may sign ${quoted(tool)}${others}.`,
    {
      place: listedAt,
      fix: "Add an entry with tools, issuer and subject to supply_chain.identities in the policy, or a key to supply_chain.keys."
    }
  );
}
var NAMED = 5;
function someOf(patterns) {
  const more = patterns.length > NAMED ? ` and ${patterns.length - NAMED} more` : "";
  return `${patterns.slice(0, NAMED).map(quoted).join(", ")}${more}`;
}
async function compareSigner(signer, accepted) {
  return signer.kind === "key" ? compareKey(signer.key, accepted) : compareIdentity(signer, accepted);
}
function compareKey(key, { identities, keys }) {
  if (keys.some((accepted) => accepted.key.key.equals(key.key))) return [];
  const known = keys.map((accepted) => keyText(accepted.key));
  const expected = known.length === 0 ? "one of the identities that the policy lists" : known.join(" or ");
  const message = `The artifact is signed with ${keyText(key)}; expected is ${expected}.`;
  return [finding("signature/key-mismatch", message, places([...keys, ...identities]))];
}
async function compareIdentity({ issuer, subject }, { identities, keys }) {
  if (identities.length === 0) {
    const message2 = `The artifact is signed by ${subject}; expected is one of the keys that the policy lists.`;
    return [finding("signature/identity-mismatch", message2, places(keys))];
  }
  const sameIssuer = identities.filter((identity) => identity.issuer === issuer);
  for (const identity of sameIssuer) {
    const isSubject = await subjectTester(identity.subject);
    if (isSubject(subject)) return [];
  }
  if (sameIssuer.length === 0) {
    const message2 = `${issuer} vouches for the signer ${subject}; expected is ${anyOf(identities, (each) => each.issuer)}.`;
    return [finding("signature/issuer-mismatch", message2, places(identities))];
  }
  const expected = anyOf(
    sameIssuer,
    ({ subject: { kind, text } }) => kind === "regex" ? `${text} as the whole of it` : text
  );
  const message = `The artifact is signed by ${subject}; expected is ${expected}.`;
  return [finding("signature/identity-mismatch", message, places(sameIssuer))];
}
function anyOf(accepted, textOf) {
  return [...new Set(accepted.map(textOf))].join(" or ");
}
function places(accepted) {
  const fix = "Have it signed by somebody who is named; or name the signer, if that is who should have signed: supply_chain.identities or .keys in the policy, --identity or --key on the command line.";
  return { fix, related: accepted.map(({ place }) => place) };
}

export {
  signerText,
  keyText,
  fingerprint,
  signersFor,
  compareSigner
};
