import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  compareSigner,
  signersFor
} from "./chunk-UXBWPO3P.js";
import {
  require_dist as require_dist2,
  require_dist2 as require_dist4
} from "./chunk-JM2QHBQM.js";
import {
  SIGNATURE_LIMITS,
  SIGNED_JSON,
  parseStrictJson,
  require_dist,
  require_dist2 as require_dist3,
  rootsFromFile
} from "./chunk-J3TJ34LC.js";
import {
  readUpTo
} from "./chunk-CGFYXVZJ.js";
import {
  keyFromSpki
} from "./chunk-3IG423MV.js";
import {
  reasons
} from "./chunk-F2HI63QH.js";
import {
  quoted
} from "./chunk-IB3MHKLK.js";
import {
  Refusal,
  finding
} from "./chunk-CRXQRBP7.js";
import {
  __toESM
} from "./chunk-26LVTRER.js";

// src/signature/bundle/bundle.ts
var import_bundle = __toESM(require_dist2(), 1);

// src/signature/bundle/bundle-file.ts
var MISSING = {
  fix: "Sign the artifact (cosign sign-blob --bundle, or actions/attest-build-provenance), and name the bundle under artifact.bundle in the manifest or with --bundle."
};
async function readBundleFile(path) {
  if (path === void 0) throw new Refusal("signature/missing", "No bundle was named for the artifact.", MISSING);
  const limit = SIGNATURE_LIMITS.bundleBytes;
  try {
    const bytes = await readUpTo(path, limit, "refuse links");
    if (bytes !== void 0) return bytes;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") {
      throw new Refusal("signature/missing", `There is no bundle at ${path}.`, { ...MISSING, cause });
    }
    throw new Refusal("signature/bundle-unreadable", `The bundle ${path} cannot be read: ${reasons(cause)}.`, {
      cause
    });
  }
  throw new Refusal("signature/bundle-too-large", `The bundle ${path} is larger than ${limit} bytes.`);
}

// src/signature/bundle/bundle-form.ts
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

// src/signature/bundle/bundle.ts
async function readBundle(path) {
  return parseBundle(await readBundleFile(path));
}
function parseBundle(bytes) {
  const json = parseStrictJson(bytes, "The bundle", SIGNED_JSON);
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

// src/signature/statement/statement.ts
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
  const digests = Object.entries(object2(digest, "the digest of a subject"));
  const limit = SIGNATURE_LIMITS.digestsPerSubject;
  if (digests.length > limit) {
    const message = `A subject of the signed statement has ${digests.length} digests; at most ${limit} are looked at.`;
    throw new Refusal("signature/too-many-digests", message);
  }
  if (name !== void 0 && typeof name !== "string") throw malformed2("the name of a subject is not text");
  const named = digests.map(([algorithm, value]) => {
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

// src/signature/verify/certificate.ts
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
var SPACE = 32;
var DELETE = 127;
function signingCertificate(bundle) {
  const { content } = bundle.verificationMaterial;
  if (content.$case === "publicKey") return void 0;
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
  if (name.value.some((byte) => byte <= SPACE || byte >= DELETE))
    throw noIdentity("The subject that the certificate names is not in visible ASCII characters");
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

// src/signature/verify/logged-key.ts
import { createPublicKey, X509Certificate as X509Certificate2 } from "node:crypto";
var CERTIFICATE = "BEGIN CERTIFICATE";
function fromPem(base64) {
  if (base64 === void 0) return void 0;
  const pem = Buffer.from(base64, "base64").toString("latin1");
  return pem.includes(CERTIFICATE) ? new X509Certificate2(pem).publicKey : createPublicKey(pem);
}
function fromVerifier({ x509Certificate, publicKey } = {}) {
  const [certificate, spki] = [x509Certificate?.rawBytes, publicKey?.rawBytes];
  if (certificate !== void 0) return new X509Certificate2(Buffer.from(certificate, "base64")).publicKey;
  if (spki === void 0) return void 0;
  return createPublicKey({ key: Buffer.from(spki, "base64"), format: "der", type: "spki" });
}
function keyOf({ kind, apiVersion, spec = {} }) {
  switch (`${String(kind)} ${String(apiVersion)}`) {
    case "hashedrekord 0.0.1":
      return fromPem(spec.signature?.publicKey?.content);
    case "dsse 0.0.1":
      return fromPem(spec.signatures?.[0]?.verifier);
    case "intoto 0.0.2":
      return fromPem(spec.content?.envelope?.signatures?.[0]?.publicKey);
    case "hashedrekord 0.0.2":
      return fromVerifier(spec.hashedRekordV002?.signature?.verifier);
    case "dsse 0.0.2":
      return fromVerifier(spec.dsseV002?.signatures?.[0]?.verifier);
    default:
      return void 0;
  }
}
function loggedKey(body) {
  try {
    return keyOf(JSON.parse(Buffer.from(body).toString("utf8")));
  } catch (cause) {
    throw mismatch(`names a key that cannot be read (${reasons(cause)})`, cause);
  }
}
function mismatch(how, cause) {
  return new Refusal("signature/log-mismatch", `A log entry of the bundle ${how}.`, {
    fix: "Fetch bundle and artifact again from where they were published; if that does not help, use neither.",
    cause
  });
}
function assertLoggedKey(bundle, key) {
  for (const { canonicalizedBody } of bundle.verificationMaterial.tlogEntries) {
    const logged = loggedKey(canonicalizedBody);
    if (logged === void 0) throw mismatch("does not name the key that signed");
    if (!logged.equals(key)) throw mismatch("was made for another key than the one that signed");
  }
}

// src/signature/verify/signed-content.ts
var import_core2 = __toESM(require_dist3(), 1);
var import_protobuf_specs = __toESM(require_dist(), 1);
import { createHash as createHash2, createVerify, verify } from "node:crypto";

// src/signature/signed-artifact.ts
import { createHash } from "node:crypto";
var DIGESTS = ["sha256", "sha384", "sha512"];
function digestText({ digests }) {
  const [name] = DIGESTS.filter((each) => digests[each] !== void 0);
  return name === void 0 ? "of which no digest is known" : `whose ${name} is ${digests[name]}`;
}
async function readAgain(artifact, readers) {
  const { name, digests, read } = artifact;
  if (read === void 0) throw new Error("an artifact that is a digest has no bytes");
  const known = DIGESTS.flatMap((each) => digests[each] === void 0 ? [] : [[each, createHash(each)]]);
  for await (const piece of read()) {
    for (const reader of readers) reader.update(piece);
    for (const [, hash] of known) hash.update(piece);
  }
  for (const [each, hash] of known) {
    const now = hash.digest("hex");
    if (now === digests[each]) continue;
    throw new Refusal("signature/artifact-changed", `${name} had the ${each} ${digests[each]} and now has ${now}.`, {
      fix: "Let nothing write to the artifact during the gate."
    });
  }
}
async function digestOf(artifact, algorithm) {
  const known = artifact.digests[algorithm];
  if (known !== void 0 || artifact.read === void 0) return known;
  const hash = createHash(algorithm);
  await readAgain(artifact, [hash]);
  return hash.digest("hex");
}

// src/signature/statement/compare-subjects.ts
var ANOTHER_ARTIFACT = "Judge the artifact that was signed, or sign the one that is to be used.";
var DIGITS = 128;
var NAMED = 3;
async function digestsFor(subjects2, artifact) {
  const found = /* @__PURE__ */ new Map();
  for (const algorithm of DIGESTS) {
    if (!subjects2.some(({ digest: digest2 }) => digest2.has(algorithm))) continue;
    const digest = await digestOf(artifact, algorithm);
    if (digest !== void 0) found.set(algorithm, digest);
  }
  return found;
}
async function compareSubjects({ subjects: subjects2 }, artifact) {
  const digests = await digestsFor(subjects2, artifact);
  const isArtifact = ({ digest }) => {
    const shared = [...digests].filter(([algorithm]) => digest.has(algorithm));
    return shared.length > 0 && shared.every(([algorithm, value]) => digest.get(algorithm) === value);
  };
  if (subjects2.some(isArtifact)) return [];
  const found = subjects2.slice(0, NAMED).map((subject) => `${quoted(subject.name)} (${inWords(subject)})`);
  const rest = subjects2.length > found.length ? ` and ${subjects2.length - found.length} more` : "";
  const message = `The signed statement is about ${found.join(", ")}${rest}, and not about ${artifact.name}, ${digestText(artifact)}.`;
  return [finding("signature/subject-mismatch", message, { fix: ANOTHER_ARTIFACT })];
}
function inWords({ digest }) {
  const known = DIGESTS.filter((algorithm) => digest.has(algorithm));
  return known.map((algorithm) => `${algorithm} ${digest.get(algorithm)?.slice(0, DIGITS)}`).join(", ") || `none of ${DIGESTS.join(", ")}`;
}

// src/signature/verify/prehashed.ts
import { constants, publicDecrypt } from "node:crypto";
var DIGEST_INFO = {
  sha256: "3031300d060960864801650304020105000420",
  sha384: "3041300d060960864801650304020205000430",
  sha512: "3051300d060960864801650304020305000440"
};
function verifyRsa(digest, algorithm, key, signature) {
  const expected = Buffer.concat([Buffer.from(DIGEST_INFO[algorithm], "hex"), digest]);
  try {
    return publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature).equals(expected);
  } catch {
    return false;
  }
}
async function verifyEcdsa(digest, key, signature) {
  const { p256, p384, p521 } = await import("./nist-KWNYTU3Y.js");
  const curve = { prime256v1: p256, secp384r1: p384, secp521r1: p521 }[key.asymmetricKeyDetails?.namedCurve ?? ""];
  const { x, y } = key.export({ format: "jwk" });
  if (curve === void 0 || x === void 0 || y === void 0) return false;
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]);
  try {
    return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: "der" });
  } catch {
    return false;
  }
}
async function verifyPrehashed(digest, algorithm, { key, kind }, signature) {
  switch (kind) {
    case "rsa":
      return verifyRsa(digest, algorithm, key, signature);
    case "ec":
      return verifyEcdsa(digest, key, signature);
    case "ed25519":
      return false;
  }
}

// src/signature/verify/signed-content.ts
var HASH_NAMES = {
  [import_protobuf_specs.HashAlgorithm.SHA2_256]: "sha256",
  [import_protobuf_specs.HashAlgorithm.SHA2_384]: "sha384",
  [import_protobuf_specs.HashAlgorithm.SHA2_512]: "sha512"
};
var BY_LENGTH = /* @__PURE__ */ new Map([
  [32, "sha256"],
  [48, "sha384"],
  [64, "sha512"]
]);
var MAX_WHOLE_BYTES = 512 * 1024 * 1024;
async function signedContent({ content }, artifact, key) {
  switch (content.$case) {
    case "dsseEnvelope":
      return new EnvelopeContent(content.dsseEnvelope, key);
    case "messageSignature":
      return messageContent(content.messageSignature, artifact, key);
  }
}
function isSame(one, other) {
  return Buffer.from(one).equals(other);
}
var EnvelopeContent = class {
  signature;
  #payload;
  /** What is signed: type and payload with their lengths. */
  #signed;
  #key;
  constructor({ payload, payloadType, signatures }, key) {
    this.signature = signatures[0]?.sig ?? Buffer.alloc(0);
    this.#payload = payload;
    this.#signed = import_core2.dsse.preAuthEncoding(payloadType, payload);
    this.#key = key;
  }
  compareSignature(signature) {
    return isSame(this.signature, signature);
  }
  compareDigest(digest) {
    return isSame(digest, createHash2("sha256").update(this.#payload).digest());
  }
  /** Of a log that enters the signed bytes by their digest (Rekor 2). */
  compareSignedDigest(digest) {
    const algorithm = BY_LENGTH.get(digest.length);
    return algorithm !== void 0 && isSame(digest, createHash2(algorithm).update(this.#signed).digest());
  }
  verifySignature(key) {
    if (!key.equals(this.#key.key)) return false;
    const { kind, hashes } = this.#key;
    if (kind === "ed25519") return verify(null, this.#signed, key, this.signature);
    return hashes.some((hash) => verify(hash, this.#signed, key, this.signature));
  }
};
var MessageContent = class {
  signature;
  #digest;
  #key;
  #isValid;
  constructor({ signature, messageDigest }, key, isValid) {
    this.signature = signature;
    this.#digest = messageDigest.digest;
    this.#key = key;
    this.#isValid = isValid;
  }
  compareSignature(signature) {
    return isSame(this.signature, signature);
  }
  compareDigest(digest) {
    return isSame(this.#digest, digest);
  }
  compareSignedDigest(digest) {
    return this.compareDigest(digest);
  }
  verifySignature(key) {
    return this.#isValid && key.equals(this.#key);
  }
};
async function messageContent(message, artifact, key) {
  const { algorithm: number, digest } = message.messageDigest;
  const algorithm = HASH_NAMES[number];
  if (algorithm === void 0) {
    const text = `The message digest is by the algorithm numbered ${number}; expected is SHA-2.`;
    throw new Refusal("signature/bundle-malformed", text);
  }
  const expected = await digestOf(artifact, algorithm);
  if (expected === void 0) throw notEnough(`the signature is for bytes by their ${algorithm}`, artifact);
  const stated = Buffer.from(digest).toString("hex");
  if (stated !== expected) {
    const text = `The signature is for bytes whose ${algorithm} is ${stated}; that of ${artifact.name} is ${expected}.`;
    throw new Refusal("signature/subject-mismatch", text, { fix: ANOTHER_ARTIFACT });
  }
  return new MessageContent(message, key.key, await isSigned(message.signature, algorithm, digest, artifact, key));
}
async function isSigned(signature, algorithm, digest, artifact, key) {
  if (key.kind === "ed25519") return verify(null, await wholeOf(artifact), key.key, signature);
  if (artifact.read === void 0) return verifyPrehashed(digest, algorithm, key, signature);
  const verifier = createVerify(algorithm);
  await readAgain(artifact, [verifier]);
  return verifier.verify(key.key, signature);
}
async function wholeOf(artifact) {
  if (artifact.read === void 0) throw notEnough("a key of Ed25519 signs the bytes themselves", artifact);
  const pieces = [];
  let size = 0;
  const update = (piece) => {
    size += piece.length;
    if (size > MAX_WHOLE_BYTES) {
      const text = `${artifact.name} is larger than the ${MAX_WHOLE_BYTES} bytes that a signature by Ed25519 is verified of.`;
      throw new Refusal("signature/unverifiable", text, {
        fix: "Sign a statement about it, or by another kind of key."
      });
    }
    pieces.push(piece);
  };
  await readAgain(artifact, [{ update }]);
  return Buffer.concat(pieces);
}
function notEnough(why, artifact) {
  return new Refusal(
    "signature/digest-not-enough",
    `Of ${artifact.name}, ${digestText(artifact)}, not enough is known: ${why}.`,
    { fix: "Give the artifact itself." }
  );
}

// src/signature/verify/verification.ts
var import_core3 = __toESM(require_dist3(), 1);
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
  PUBLIC_KEY_ERROR: { rule: "signature/unverifiable", fix: FETCH_AGAIN },
  NOT_IMPLEMENTED_ERROR: { rule: "signature/unverifiable", fix: FETCH_AGAIN }
};
function thresholds({ tlogs, ctlogs }) {
  const logs = tlogs.length + ctlogs.length > 0 ? 1 : 0;
  return { tlogThreshold: logs, ctlogThreshold: logs, timestampThreshold: 1 };
}
function verifyBundle(signed, root) {
  const verifier = new import_verify.Verifier(trustMaterial(root, signed.voucher), thresholds(root));
  try {
    verifier.verify({ ...(0, import_verify.toSignedEntity)(signed.bundle), signature: signed.content });
  } catch (cause) {
    throw refusalOf(cause, signed);
  }
}
function trustMaterial(root, voucher) {
  try {
    return (0, import_verify.toTrustMaterial)(root, () => keptKey(voucher));
  } catch (cause) {
    const message = `A key or certificate of the trusted root cannot be read: ${reasons(cause)}.`;
    throw new Refusal("signature/trust-root-malformed", message, { cause });
  }
}
function keptKey(voucher) {
  if (voucher.kind !== "key") throw new Error("a bundle with a certificate asks for no key");
  return { publicKey: voucher.key, validFor: () => true };
}
function refusalOf(cause, { voucher, times }) {
  if (!(cause instanceof import_verify.VerificationError) || !Object.hasOwn(VERDICTS, cause.code)) {
    const message = `The bundle cannot be verified: ${reasons(cause)}.`;
    return new Refusal("signature/unverifiable", message, { fix: FETCH_AGAIN, cause });
  }
  if (cause.code === "CERTIFICATE_ERROR" && voucher.kind === "certificate") {
    const { certificate } = voucher;
    const outside = [...times.logged, ...times.timestamped].find((time) => !certificate.validForDate(time));
    if (outside !== void 0) return expired(outside, certificate, cause);
  }
  const { rule, fix } = VERDICTS[cause.code];
  return new Refusal(rule, `The bundle does not verify: ${reasons(cause)}.`, { fix, cause });
}
function expired(seen, { notBefore, notAfter }, cause) {
  const message = `The signature was seen at ${seen.toISOString()}; its certificate was valid from ${notBefore.toISOString()} to ${notAfter.toISOString()}.`;
  return new Refusal("signature/expired-certificate", message, { fix: "Sign again.", cause });
}

// src/signature/verify/witness.ts
var import_core4 = __toESM(require_dist3(), 1);
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
    return onCalendar(import_core4.RFC3161Timestamp.parse(Buffer.from(timestamp)).signingTime, "The time of a timestamp");
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

// src/signature/prove.ts
var NO_KEY = {
  fix: "Sign keyless, so that a certificate names the signer; or name the key: supply_chain.keys in the policy, --key on the command line."
};
async function prove(bundle, artifact, { roots, keys }) {
  const times = witnessedTimes(bundle);
  const certificate = signingCertificate(bundle);
  if (certificate === void 0) return proveByKey(bundle, artifact, { roots, keys }, times);
  const key = keyFromSpki(certificate.publicKey, "The key of the certificate");
  const content = await signedContent(bundle, artifact, key);
  const by = verifyByOne({ bundle, content, voucher: { kind: "certificate", certificate }, times }, roots, key);
  return { signer: { kind: "identity", ...certificateIdentity(certificate) }, by, ...times, ...statementIn(bundle) };
}
async function proveByKey(bundle, artifact, { roots, keys }, times) {
  let refusal = new Refusal(
    "signature/managed-key",
    "The bundle names a key instead of a certificate with an identity, and no key is known here.",
    NO_KEY
  );
  for (const key of keys) {
    try {
      const content = await signedContent(bundle, artifact, key);
      const by = verifyByOne({ bundle, content, voucher: { kind: "key", key: key.key }, times }, roots, key);
      return { signer: { kind: "key", key }, by, ...times, ...statementIn(bundle) };
    } catch (error) {
      refusal = error;
    }
  }
  throw refusal;
}
function verifyByOne(signed, roots, { key }) {
  const refusals = [];
  for (const { name, root } of rootsFor(signed.voucher, roots)) {
    try {
      verifyBundle(signed, root);
      assertLogKeysValid(signed.bundle, signed.times, root);
      assertLoggedKey(signed.bundle, key);
      return name;
    } catch (error) {
      refusals.push(error);
    }
  }
  throw refusals[0];
}
function rootsFor(voucher, roots) {
  if (voucher.kind === "key" || roots.length === 1) return roots;
  const { issuer } = voucher.certificate;
  const own = roots.filter(({ issuers }) => issuers.some((name) => name.equals(issuer)));
  if (own.length > 0) return own;
  const known = roots.map(({ name }) => name).join(", ");
  throw new Refusal(
    "signature/untrusted-certificate",
    `None of the trusted roots has issued the signing certificate: ${known}.`,
    { fix: "If another Sigstore instance signed, name its trusted root with --trusted-root." }
  );
}
function statementIn({ content }) {
  return content.$case === "dsseEnvelope" ? { statement: readStatement(content.dsseEnvelope) } : {};
}

// src/signature/trust/trusted-roots.ts
async function trustedRoots(source) {
  if (source === "public-good") return [await (await import("./public-good-4R2NU4OB.js")).publicGoodRoot()];
  if (source === "embedded") return [await (await import("./embedded-ZKH2YOK7.js")).embeddedRoot()];
  return rootsFromFile(source.file);
}

// src/signature/judge-signature.ts
async function judgeSignature(request) {
  const { artifact, toolName, identitiesAt } = request;
  const accepted = request.accepted.map((signers) => signersFor(toolName, signers, identitiesAt));
  const bundle = await readBundle(request.bundlePath);
  const roots = await trustedRoots(request.trustedRoot);
  const keys = accepted.flatMap((signers) => signers.keys.map(({ key }) => key));
  const proof = await prove(bundle, artifact, { roots, keys });
  const signer = await Promise.all(accepted.map((signers) => compareSigner(proof.signer, signers)));
  const subject = proof.statement === void 0 ? [] : await compareSubjects(proof.statement, artifact);
  return { proof, findings: [...signer.flat(), ...subject] };
}

export {
  DIGESTS,
  judgeSignature
};
