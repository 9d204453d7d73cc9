import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  SIGNATURE_LIMITS,
  readBundleFile,
  readUpTo
} from "./chunk-4EZYVJGI.js";
import {
  matchesTool
} from "./chunk-F7CWHQ47.js";
import {
  require_dist,
  require_dist2,
  require_dist3,
  require_dist4
} from "./chunk-KQFD4EWU.js";
import {
  reasons
} from "./chunk-F2HI63QH.js";
import {
  scanJson
} from "./chunk-Y625BJLB.js";
import {
  quoted
} from "./chunk-IB3MHKLK.js";
import {
  Refusal,
  finding
} from "./chunk-DQETTMIY.js";
import "./chunk-UMYCECWJ.js";
import {
  __toESM
} from "./chunk-26LVTRER.js";

// src/signature/artifact-match.ts
var import_protobuf_specs = __toESM(require_dist(), 1);
import { createHash } from "node:crypto";
var HASH_NAMES = {
  [import_protobuf_specs.HashAlgorithm.SHA2_256]: "sha256",
  [import_protobuf_specs.HashAlgorithm.SHA2_384]: "sha384",
  [import_protobuf_specs.HashAlgorithm.SHA2_512]: "sha512"
};
var SHA512_DIGITS = 128;
var ANOTHER = { fix: "Judge the artifact that was signed, or sign the one that is to be used." };
function compareSubjects({ subjects: subjects2 }, artifact) {
  if (subjects2.some((subject) => isArtifact(subject, artifact))) return [];
  const found = subjects2.slice(0, 3).map((subject) => `${quoted(subject.name)} (${digests(subject)})`);
  const rest = subjects2.length > found.length ? ` and ${subjects2.length - found.length} more` : "";
  const message = `The signed statement is about ${found.join(", ")}${rest}, and not about ${artifact.path}, whose sha256 is ${artifact.sha256}.`;
  return [finding("signature/subject-mismatch", message, ANOTHER)];
}
function isArtifact({ digest }, { sha256, sha512 }) {
  const [as256, as512] = [digest.get("sha256"), digest.get("sha512")];
  if (as256 === void 0 && as512 === void 0) return false;
  return (as256 ?? sha256) === sha256 && (as512 ?? sha512) === sha512;
}
function digests({ digest }) {
  const known = ["sha256", "sha512"].filter((algorithm) => digest.has(algorithm));
  return known.map((algorithm) => `${algorithm} ${digest.get(algorithm)?.slice(0, SHA512_DIGITS)}`).join(", ") || "neither sha256 nor sha512";
}
async function signedBytes({ messageDigest }, artifact) {
  const bytes = await artifact.bytes();
  const sha256 = hex("sha256", bytes);
  if (sha256 !== artifact.sha256) {
    const message = `${artifact.path} had the sha256 ${artifact.sha256} and now has ${sha256}.`;
    throw new Refusal("signature/artifact-changed", message, {
      fix: "Let nothing write to the artifact during the gate."
    });
  }
  const algorithm = HASH_NAMES[messageDigest.algorithm];
  if (algorithm === void 0) {
    const message = `The message digest is by the algorithm numbered ${messageDigest.algorithm}; expected is SHA-2.`;
    throw new Refusal("signature/bundle-malformed", message);
  }
  const [found, expected] = [Buffer.from(messageDigest.digest).toString("hex"), hex(algorithm, bytes)];
  if (found !== expected) {
    const message = `The signature is for bytes whose ${algorithm} is ${found}; that of ${artifact.path} is ${expected}.`;
    throw new Refusal("signature/subject-mismatch", message, ANOTHER);
  }
  return bytes;
}
var hex = (algorithm, bytes) => createHash(algorithm).update(bytes).digest("hex");

// src/signature/bundle.ts
var import_bundle = __toESM(require_dist2(), 1);

// src/signature/bundle-form.ts
var MEDIA_TYPES = [
  "application/vnd.dev.sigstore.bundle+json;version=0.1",
  "application/vnd.dev.sigstore.bundle+json;version=0.2",
  "application/vnd.dev.sigstore.bundle+json;version=0.3",
  "application/vnd.dev.sigstore.bundle.v0.3+json"
];
var BASE64_KEYS = /* @__PURE__ */ new Set([
  "canonicalizedBody",
  "digest",
  "hashes",
  "keyId",
  "payload",
  "rawBytes",
  "rootHash",
  "sig",
  "signature",
  "signedEntryTimestamp",
  "signedTimestamp"
]);
var COUNT_KEYS = /* @__PURE__ */ new Set(["integratedTime", "logIndex", "treeSize"]);
var COUNT = /^\d{1,19}$/;
function assertBundleForm(json) {
  const bundle = object(json, "the bundle");
  if (!MEDIA_TYPES.includes(bundle.mediaType)) {
    const message = `The bundle's media type is ${shown(bundle.mediaType)}; known are ${MEDIA_TYPES.join(", ")}.`;
    throw new Refusal("signature/bundle-version", message);
  }
  oneOf(bundle, "the bundle", ["messageSignature", "dsseEnvelope"]);
  const material = object(bundle.verificationMaterial, "verificationMaterial");
  oneOf(material, "verificationMaterial", ["certificate", "x509CertificateChain", "publicKey"]);
  assertLimits(material);
  assertValues(json, "");
}
function assertLimits(material) {
  const timestamps = optionalObject(material.timestampVerificationData, "timestampVerificationData");
  const chain = optionalObject(material.x509CertificateChain, "x509CertificateChain");
  const entries = list(
    material.tlogEntries,
    "tlogEntries",
    SIGNATURE_LIMITS.logEntries,
    "signature/too-many-log-entries"
  );
  list(timestamps.rfc3161Timestamps, "rfc3161Timestamps", SIGNATURE_LIMITS.timestamps, "signature/too-many-timestamps");
  list(chain.certificates, "certificates", SIGNATURE_LIMITS.certificates, "signature/too-many-certificates");
  for (const entry of entries) assertProven(object(entry, "a log entry"));
}
function assertProven({ inclusionProof }) {
  const proof = optionalObject(inclusionProof, "inclusionProof");
  const { envelope } = optionalObject(proof.checkpoint, "checkpoint");
  if (typeof envelope !== "string") {
    throw new Refusal("signature/no-inclusion-proof", "A log entry has no inclusion proof with a checkpoint.", {
      fix: "Sign again with a current client, which asks the log for a proof."
    });
  }
  if (envelope.length > SIGNATURE_LIMITS.checkpointCharacters) {
    throw malformed(`the checkpoint is longer than ${SIGNATURE_LIMITS.checkpointCharacters} characters`);
  }
  list(proof.hashes, "inclusionProof.hashes", SIGNATURE_LIMITS.proofHashes, "signature/bundle-malformed");
}
function assertValues(value, key) {
  if (Array.isArray(value)) {
    for (const item of value) assertValues(item, key);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(value)) assertValues(member, name);
  } else if (BASE64_KEYS.has(key)) {
    if (typeof value !== "string" || Buffer.from(value, "base64").toString("base64") !== value) {
      throw new Refusal("signature/bundle-base64", `The bundle's ${key} is not canonical base64: ${shown(value)}.`);
    }
  } else if (COUNT_KEYS.has(key) && !COUNT.test(String(value))) {
    throw malformed(`${key} is ${shown(value)}, not a number of 0 or more`);
  }
}
function oneOf(parent, name, alternatives) {
  const found = alternatives.filter((key) => parent[key] !== void 0 && parent[key] !== null);
  if (found.length !== 1) {
    throw malformed(`${name} has ${found.join(" and ") || "none"} of ${alternatives.join(", ")}, not exactly one`);
  }
}
function list(value, name, limit, rule) {
  if (value === void 0 || value === null) return [];
  if (!Array.isArray(value)) throw malformed(`${name} is not a list`);
  if (value.length > limit)
    throw new Refusal(rule, `The bundle holds ${value.length} ${name}; at most ${limit} are looked at.`);
  return value;
}
function object(value, name) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw malformed(`${name} is not an object`);
  return value;
}
var optionalObject = (value, name) => value === void 0 || value === null ? {} : object(value, name);
var malformed = (message) => new Refusal("signature/bundle-malformed", `The bundle is malformed: ${message}.`);
var shown = (value) => (JSON.stringify(value) ?? "absent").slice(0, 120);

// src/signature/strict-json.ts
var SIGNED_JSON = {
  notJson: "signature/not-json",
  duplicateKey: "signature/duplicate-key",
  tooDeep: "signature/too-deep"
};
var AmbiguityKeeper = class {
  #keys = [];
  #name;
  #rules;
  constructor(name, rules) {
    this.#name = name;
    this.#rules = rules;
  }
  open() {
    this.#keys.push(/* @__PURE__ */ new Set());
    if (this.#keys.length <= SIGNATURE_LIMITS.jsonDepth) return;
    const message = `${this.#name} is nested more than ${SIGNATURE_LIMITS.jsonDepth} levels deep.`;
    throw new Refusal(this.#rules.tooDeep, message);
  }
  close() {
    this.#keys.pop();
  }
  key(key) {
    const keys = this.#keys.at(-1);
    if (keys?.has(key)) {
      throw new Refusal(this.#rules.duplicateKey, `${this.#name} has the key ${quoted(key)} twice in one object.`);
    }
    keys?.add(key);
  }
  scalar() {
  }
};
function parseStrictJson(bytes, name, rules) {
  let text;
  let value;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    value = JSON.parse(text);
  } catch (cause) {
    throw new Refusal(rules.notJson, `${name} is not JSON in UTF-8: ${reasons(cause)}.`, { cause });
  }
  scanJson(text, new AmbiguityKeeper(name, rules));
  return value;
}

// src/signature/bundle.ts
async function readBundle(path) {
  const json = parseStrictJson(await readBundleFile(path), "The bundle", SIGNED_JSON);
  assertBundleForm(json);
  return toBundle(json);
}
function toBundle(json) {
  try {
    return (0, import_bundle.bundleFromJSON)(json);
  } catch (cause) {
    const missing = cause instanceof import_bundle.ValidationError ? `missing or not allowed: ${cause.fields.join(", ")}` : reasons(cause);
    throw new Refusal("signature/bundle-malformed", `The bundle is malformed: ${missing}.`, { cause });
  }
}

// src/signature/certificate.ts
var import_bundle2 = __toESM(require_dist2(), 1);
var import_core = __toESM(require_dist3(), 1);
var SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";
var EXTENDED_KEY_USAGE = "2.5.29.37";
var CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
var ISSUER_V1 = "1.3.6.1.4.1.57264.1.1";
var ISSUER_V2 = "1.3.6.1.4.1.57264.1.8";
var SOURCE_REPOSITORY = "1.3.6.1.4.1.57264.1.12";
var URI_NAME = 6;
var EMAIL_NAME = 1;
var UTF8_STRING = 12;
function signingCertificate(bundle) {
  const { content } = bundle.verificationMaterial;
  if (content.$case === "publicKey") {
    throw new Refusal("signature/managed-key", "The bundle names a key instead of a certificate with an identity.", {
      fix: "Sign keyless, so that a certificate names the signer."
    });
  }
  const chain = content.$case === "certificate" ? [content.certificate] : content.x509CertificateChain.certificates;
  return parsed(chain[0]?.rawBytes);
}
function parsed(der) {
  return reading("its form", () => {
    const certificate = import_core.X509Certificate.parse(Buffer.from(der ?? []));
    const { notBefore, notAfter } = certificate;
    if (!(notBefore <= notAfter)) throw new RangeError("its validity is not a period");
    return certificate;
  });
}
function certificateIdentity(certificate) {
  const extensions = reading("its extensions", () => extensionValues(certificate));
  reading("its usages", () => assertForSigning(certificate, extensions));
  const subject = reading("its subject alternative name", () => onlyName(extensions.get(SUBJECT_ALTERNATIVE_NAME)));
  const issuer = reading("its issuer", () => issuerOf(extensions));
  const repository = extensions.get(SOURCE_REPOSITORY);
  if (repository === void 0) return { issuer, subject };
  return { issuer, subject, sourceRepository: reading("its source repository", () => utf8String(repository)) };
}
function extensionValues(certificate) {
  const values = /* @__PURE__ */ new Map();
  for (const extension of certificate.extensions) {
    const oid = extension.subs[0]?.toOID() ?? "";
    const value = extension.subs.at(-1)?.value;
    if (value === void 0 || values.has(oid)) throw new TypeError(`extension ${oid} is empty or there twice`);
    values.set(oid, value);
  }
  return values;
}
function assertForSigning(certificate, extensions) {
  const extension = extensions.get(EXTENDED_KEY_USAGE);
  const usages = extension === void 0 ? [] : asn1(extension).subs.map((usage) => usage.toOID());
  if (!usages.includes(CODE_SIGNING) || certificate.extKeyUsage?.digitalSignature !== true || certificate.isCA) {
    const message = `The certificate's extended usages are ${usages.join(", ") || "none"}; expected is one for digital signatures on code (${CODE_SIGNING}) that is no authority itself.`;
    throw new Refusal("signature/not-a-signing-certificate", message);
  }
}
function onlyName(extension) {
  const names = extension === void 0 ? [] : asn1(extension).subs;
  const [name] = names;
  if (name === void 0 || names.length > 1 || name.value.length === 0) {
    throw noIdentity(`The certificate names ${names.length} subjects`);
  }
  if (!name.tag.isContextSpecific(URI_NAME) && !name.tag.isContextSpecific(EMAIL_NAME)) {
    throw noIdentity("The certificate names its subject by neither URI nor email address");
  }
  if (name.value.some((byte) => byte > 127))
    throw noIdentity("The subject that the certificate names is not in ASCII");
  return name.value.toString("latin1");
}
function issuerOf(extensions) {
  const [v1, v2] = [extensions.get(ISSUER_V1), extensions.get(ISSUER_V2)];
  const issuers = /* @__PURE__ */ new Set();
  if (v1 !== void 0) issuers.add(utf8(v1));
  if (v2 !== void 0) issuers.add(utf8String(v2));
  const [issuer] = issuers;
  if (issuer === void 0 || issuer === "" || issuers.size > 1) {
    throw noIdentity(
      `The certificate names ${issuers.size > 1 ? [...issuers].join(" and ") : "no"} issuer of the identity`
    );
  }
  return issuer;
}
var noIdentity = (message) => new Refusal("signature/certificate-identity", `${message}; expected is exactly one.`);
var asn1 = (der) => import_core.ASN1Obj.parseBuffer(Buffer.from(der ?? []));
var utf8 = (bytes) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
function utf8String(der) {
  const value = asn1(der);
  if (!value.tag.isUniversal() || value.tag.number !== UTF8_STRING) throw new TypeError("not a UTF8String");
  return utf8(value.value);
}
function reading(what, read) {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal(
      "signature/certificate-malformed",
      `The signing certificate cannot be read (${what}): ${reasons(cause)}.`,
      {
        cause
      }
    );
  }
}

// src/signature/identity.ts
function identitiesFor(tool, identities, listedAt) {
  const accepted = identities.filter(({ tools }) => tools.some((pattern) => matchesTool(pattern, tool)));
  if (accepted.length > 0) return accepted;
  throw new Refusal("signature/no-identity-in-policy", `The policy names nobody who may sign ${quoted(tool)}.`, {
    place: listedAt,
    fix: "Add an entry with tools, issuer and subject to supply_chain.identities in the policy."
  });
}
function compareIdentity(signer, accepted) {
  const sameIssuer = accepted.filter(({ issuer }) => issuer === signer.issuer);
  if (sameIssuer.some(({ subject }) => subject === signer.subject)) return [];
  if (sameIssuer.length === 0) {
    const message2 = `${signer.issuer} vouches for the signer ${signer.subject}; expected is ${anyOf(accepted, "issuer")}.`;
    return [finding("signature/issuer-mismatch", message2, places(accepted))];
  }
  const message = `The artifact is signed by ${signer.subject}; expected is ${anyOf(sameIssuer, "subject")}.`;
  return [finding("signature/identity-mismatch", message, places(sameIssuer))];
}
function anyOf(accepted, key) {
  return [...new Set(accepted.map((identity) => identity[key]))].join(" or ");
}
function places(accepted) {
  const fix = "Have it signed by an identity that the policy names, or add this one to supply_chain.identities in the policy.";
  return { fix, related: accepted.map(({ place }) => place) };
}

// src/signature/statement.ts
var PAYLOAD_TYPE = "application/vnd.in-toto+json";
var STATEMENT_TYPES = ["https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1"];
function readStatement({ payloadType, payload }) {
  if (payloadType !== PAYLOAD_TYPE) {
    const message = `The signed payload is of type ${quoted(payloadType)}; expected is ${PAYLOAD_TYPE}.`;
    throw new Refusal("signature/payload-type", message);
  }
  const statement = object2(parseStrictJson(payload, "The signed statement", SIGNED_JSON), "it");
  if (!STATEMENT_TYPES.includes(statement._type)) {
    throw malformed2(`its _type is ${quoted(String(statement._type))}; known are ${STATEMENT_TYPES.join(", ")}`);
  }
  const { predicateType, subject } = statement;
  if (typeof predicateType !== "string" || predicateType === "") throw malformed2("it has no predicateType");
  return { predicateType, subjects: subjects(subject) };
}
function subjects(list2) {
  if (!Array.isArray(list2) || list2.length === 0) {
    throw new Refusal(
      "signature/no-subject",
      "The signed statement names no subject; expected is the artifact, by its digest."
    );
  }
  const limit = SIGNATURE_LIMITS.subjects;
  if (list2.length > limit) {
    const message = `The signed statement names ${list2.length} subjects; at most ${limit} are looked at.`;
    throw new Refusal("signature/too-many-subjects", message);
  }
  return list2.map((item) => subjectOf(object2(item, "a subject")));
}
function subjectOf({ name, digest }) {
  const digests2 = Object.entries(object2(digest, "the digest of a subject"));
  const limit = SIGNATURE_LIMITS.digestsPerSubject;
  if (digests2.length > limit) {
    const message = `A subject of the signed statement has ${digests2.length} digests; at most ${limit} are looked at.`;
    throw new Refusal("signature/too-many-digests", message);
  }
  if (name !== void 0 && typeof name !== "string") throw malformed2("the name of a subject is not text");
  const named = digests2.map(([algorithm, value]) => {
    if (typeof value !== "string") throw malformed2(`the digest ${quoted(algorithm)} of a subject is not text`);
    return [algorithm, value];
  });
  return { name: name ?? "", digest: new Map(named) };
}
function object2(value, name) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw malformed2(`${name} is not an object`);
  return value;
}
var malformed2 = (message) => new Refusal("signature/statement-malformed", `The signed statement is malformed: ${message}.`);

// src/signature/trust-root.ts
var import_protobuf_specs2 = __toESM(require_dist(), 1);
var UP_TO_DATE = "Fetch it with gh attestation trusted-root, or make it with cosign trusted-root create.";
var MEDIA_TYPES2 = [
  "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
  "application/vnd.dev.sigstore.trustedroot.v0.1+json",
  "application/vnd.dev.sigstore.trustedroot.v0.2+json"
];
async function readTrustedRoot(source) {
  const root = source === "public-good" ? await publicGood() : await rootFromFile(source.file);
  assertComplete(root);
  return root;
}
async function publicGood() {
  const { publicGoodRoot } = await import("./public-good-4PFSYIIZ.js");
  return publicGoodRoot();
}
async function rootFromFile(path) {
  const json = parseStrictJson(await rootBytes(path), `The trusted root ${path}`, {
    notJson: "signature/trust-root-malformed",
    duplicateKey: "signature/trust-root-malformed",
    tooDeep: "signature/trust-root-malformed"
  });
  try {
    return import_protobuf_specs2.TrustedRoot.fromJSON(json);
  } catch (cause) {
    throw malformed3(`${path}: ${reasons(cause)}`, cause);
  }
}
async function rootBytes(path) {
  const limit = SIGNATURE_LIMITS.trustRootBytes;
  let bytes;
  try {
    bytes = await readUpTo(path, limit, "follow links");
  } catch (cause) {
    throw new Refusal(
      "signature/trust-root-unreadable",
      `The trusted root ${path} cannot be read: ${reasons(cause)}.`,
      {
        fix: UP_TO_DATE,
        cause
      }
    );
  }
  if (bytes === void 0) throw malformed3(`${path} is larger than ${limit} bytes`);
  return bytes;
}
function assertComplete(root) {
  if (!MEDIA_TYPES2.includes(root.mediaType)) {
    throw malformed3(`its media type is ${quoted(root.mediaType)}; known are ${MEDIA_TYPES2.join(", ")}`);
  }
  if (root.certificateAuthorities.length === 0) throw malformed3("it names no certificate authority");
  const logs = [...root.tlogs, ...root.ctlogs].map((log) => ({ name: log.baseUrl, period: log.publicKey?.validFor }));
  const authorities = [...root.certificateAuthorities, ...root.timestampAuthorities];
  const anchors = [...logs, ...authorities.map((authority) => ({ name: authority.uri, period: authority.validFor }))];
  for (const { name, period: period2 } of anchors) {
    if (!isDate(period2?.start) || period2.end !== void 0 && !isDate(period2.end)) {
      throw malformed3(`the validity of ${name} has no beginning, or is not a pair of dates`);
    }
  }
}
function isDate(value) {
  return value !== void 0 && !Number.isNaN(value.getTime());
}
function malformed3(message, cause) {
  return new Refusal("signature/trust-root-malformed", `The trusted root is not usable: ${message}.`, {
    fix: UP_TO_DATE,
    cause
  });
}

// src/signature/verification.ts
var import_verify = __toESM(require_dist4(), 1);
var OTHER_ROOT = "If another Sigstore instance signed, name its trusted root with --trusted-root.";
var FETCH_AGAIN = "Fetch bundle and artifact again from where they were published; if that does not help, use neither.";
var VERDICTS = {
  TLOG_ERROR: { rule: "signature/not-logged", fix: "Sign again, and let the client enter the signature in a log." },
  TLOG_MISSING_INCLUSION_ERROR: { rule: "signature/not-logged", fix: FETCH_AGAIN },
  TLOG_INCLUSION_PROOF_ERROR: { rule: "signature/untrusted-log", fix: OTHER_ROOT },
  TLOG_INCLUSION_PROMISE_ERROR: { rule: "signature/untrusted-log", fix: OTHER_ROOT },
  TLOG_BODY_ERROR: { rule: "signature/log-mismatch", fix: FETCH_AGAIN },
  CERTIFICATE_ERROR: { rule: "signature/untrusted-certificate", fix: OTHER_ROOT },
  SIGNATURE_ERROR: { rule: "signature/invalid-signature", fix: FETCH_AGAIN },
  TIMESTAMP_ERROR: { rule: "signature/timestamp", fix: OTHER_ROOT },
  // Nothing here hands the library a managed key, or asks for what it has not implemented.
  PUBLIC_KEY_ERROR: { rule: "signature/unverifiable", fix: FETCH_AGAIN },
  NOT_IMPLEMENTED_ERROR: { rule: "signature/unverifiable", fix: FETCH_AGAIN }
};
function verifyBundle(bundle, blob, root, explain) {
  const verifier = new import_verify.Verifier(trustMaterial(root), { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 });
  try {
    verifier.verify((0, import_verify.toSignedEntity)(bundle, blob));
  } catch (cause) {
    throw refusalOf(cause, explain);
  }
}
function trustMaterial(root) {
  try {
    return (0, import_verify.toTrustMaterial)(root);
  } catch (cause) {
    const message = `A key or certificate of the trusted root cannot be read: ${reasons(cause)}.`;
    throw new Refusal("signature/trust-root-malformed", message, { cause });
  }
}
function refusalOf(cause, { certificate, times }) {
  if (!(cause instanceof import_verify.VerificationError) || !Object.hasOwn(VERDICTS, cause.code)) {
    const message = `The bundle cannot be verified: ${reasons(cause)}.`;
    return new Refusal("signature/unverifiable", message, { fix: FETCH_AGAIN, cause });
  }
  const outside = [...times.logged, ...times.timestamped].find((time) => !certificate.validForDate(time));
  if (cause.code === "CERTIFICATE_ERROR" && outside !== void 0) {
    const period2 = `${certificate.notBefore.toISOString()} to ${certificate.notAfter.toISOString()}`;
    const message = `The signature was seen at ${outside.toISOString()}; its certificate was valid from ${period2}.`;
    return new Refusal("signature/expired-certificate", message, { fix: "Sign again.", cause });
  }
  const { rule, fix } = VERDICTS[cause.code];
  return new Refusal(rule, `The bundle does not verify: ${reasons(cause)}.`, { fix, cause });
}

// src/signature/witness.ts
var import_core2 = __toESM(require_dist3(), 1);
function witnessedTimes(bundle) {
  const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
  const timestamps = timestampVerificationData?.rfc3161Timestamps ?? [];
  return {
    logged: tlogEntries.flatMap((entry) => promisedAt(entry) ?? []),
    timestamped: timestamps.map(({ signedTimestamp }) => signingTime(signedTimestamp))
  };
}
function promisedAt({ inclusionPromise, integratedTime }) {
  if (inclusionPromise === void 0 || integratedTime === "0") return void 0;
  return onCalendar(new Date(Number(integratedTime) * 1e3), `The integrated time ${integratedTime}`);
}
function signingTime(timestamp) {
  try {
    return onCalendar(import_core2.RFC3161Timestamp.parse(Buffer.from(timestamp)).signingTime, "The time of a timestamp");
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal("signature/timestamp", `A timestamp of the bundle cannot be read: ${reasons(cause)}.`, { cause });
  }
}
function onCalendar(time, name) {
  if (Number.isNaN(time.getTime())) throw new Refusal("signature/timestamp", `${name} is no date.`);
  return time;
}
function assertLogKeysValid(bundle, times, root) {
  for (const entry of bundle.verificationMaterial.tlogEntries) {
    const promised = promisedAt(entry);
    const made = promised === void 0 ? times.timestamped : [promised];
    const logs = root.tlogs.filter((log) => sameKey(log, entry));
    if (!logs.some((log) => made.every((time) => validAt(log, time)))) {
      const found = made.map((time) => time.toISOString()).join(", ");
      const expected = logs.map((log) => period(log)).join(", or ");
      const message = `A log entry was made at ${found}; its log's key is valid ${expected}.`;
      throw new Refusal("signature/log-key-expired", message);
    }
  }
}
function sameKey(log, { logId }) {
  const id = (log.checkpointKeyId ?? log.logId)?.keyId;
  return id !== void 0 && logId !== void 0 && Buffer.from(id).equals(logId.keyId);
}
function validAt({ publicKey }, time) {
  const { start, end } = publicKey?.validFor ?? {};
  return start !== void 0 && start <= time && (end === void 0 || time <= end);
}
function period({ publicKey }) {
  const { start, end } = publicKey?.validFor ?? {};
  return `from ${start?.toISOString()}${end === void 0 ? " on" : ` to ${end.toISOString()}`}`;
}

// src/signature/judge-signature.ts
async function judgeSignature(request) {
  const { artifact } = request;
  const accepted = request.accepted.map((list2) => identitiesFor(request.toolName, list2, request.identitiesAt));
  const bundle = await readBundle(request.bundlePath);
  const certificate = signingCertificate(bundle);
  const times = witnessedTimes(bundle);
  const root = await readTrustedRoot(request.trustedRoot);
  const { content } = bundle;
  const blob = content.$case === "messageSignature" ? await signedBytes(content.messageSignature, artifact) : void 0;
  verifyBundle(bundle, blob, root, { certificate, times });
  assertLogKeysValid(bundle, times, root);
  const signer = { ...certificateIdentity(certificate), ...times };
  const findings = accepted.flatMap((list2) => compareIdentity(signer, list2));
  if (content.$case === "dsseEnvelope") {
    findings.push(...compareSubjects(readStatement(content.dsseEnvelope), artifact));
  }
  return { signer, findings };
}
export {
  judgeSignature
};
