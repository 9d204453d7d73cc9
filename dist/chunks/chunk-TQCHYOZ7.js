import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  reasons
} from "./chunk-F2HI63QH.js";
import {
  Refusal
} from "./chunk-RWKBM5BJ.js";

// src/signature/verify/signing-key.ts
import { createPublicKey } from "node:crypto";
var MAX_KEY_BYTES = 64 * 1024;
var CURVE_HASHES = /* @__PURE__ */ new Map([
  ["prime256v1", "sha256"],
  ["secp384r1", "sha384"],
  ["secp521r1", "sha512"]
]);
var MIN_RSA_BITS = 2048;
function signingKey(key, name) {
  const { asymmetricKeyType: kind, asymmetricKeyDetails: { modulusLength: bits = 0, namedCurve: curve = "" } = {} } = key;
  if (kind === "ed25519") return { key, kind, hashes: [] };
  if (kind === "rsa") {
    if (bits >= MIN_RSA_BITS) return { key, kind, hashes: ["sha256"] };
    throw unusable(`${name} is an RSA key of ${bits} bits; expected are ${MIN_RSA_BITS} or more`);
  }
  if (kind !== "ec") throw unusable(`${name} is a key of the kind ${kind}; expected is ECDSA, RSA or Ed25519`);
  const usual = CURVE_HASHES.get(curve);
  if (usual === void 0) throw unusable(`${name} is on the curve ${curve}; expected is P-256, P-384 or P-521`);
  return { key, kind, hashes: usual === "sha256" ? [usual] : [usual, "sha256"] };
}
function keyFromSpki(der, name) {
  return signingKey(
    reading(name, () => createPublicKey({ key: Buffer.from(der), format: "der", type: "spki" })),
    name
  );
}
var PEM = /^\s*-----BEGIN PUBLIC KEY-----[\sA-Za-z0-9+/=]+-----END PUBLIC KEY-----\s*$/;
function whatIsNoKey(text) {
  const [label, ...more] = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]{1,40})-----/g)].map(([, name]) => name ?? "");
  if (label?.endsWith("PRIVATE KEY") === true) return "a private key, which belongs nowhere near here";
  if (more.length > 0) return `${more.length + 1} blocks of PEM`;
  if (label === "PUBLIC KEY") return "a public key with something around it, or one that is not whole";
  if (label !== void 0) return `a ${label}`;
  return /^(?:ssh|ecdsa)-/.test(text) ? "a key of SSH" : "no PEM";
}
function keyFromPem(text, name) {
  if (!PEM.test(text))
    throw unusable(`${name} is ${whatIsNoKey(text)}; expected is one PEM block of a PUBLIC KEY and nothing else`);
  return signingKey(
    reading(name, () => createPublicKey(text)),
    name
  );
}
function pemOf({ key }) {
  return key.export({ format: "pem", type: "spki" }).toString();
}
function reading(name, read) {
  try {
    return read();
  } catch (cause) {
    throw unusable(`${name} cannot be read (${reasons(cause)})`, cause);
  }
}
function unusable(message, cause) {
  return new Refusal("signature/key-unusable", `${message}.`, {
    fix: 'Give the public key that the signature was made with, as "openssl pkey -pubout" or "cosign public-key" writes it.',
    cause
  });
}

export {
  MAX_KEY_BYTES,
  keyFromSpki,
  keyFromPem,
  pemOf
};
