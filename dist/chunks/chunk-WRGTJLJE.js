import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_dist as require_dist4
} from "./chunk-P5Q7XE3T.js";
import {
  require_dist as require_dist3,
  rootsFromFile
} from "./chunk-IZ5C2X4I.js";
import {
  require_dist as require_dist2
} from "./chunk-EZETBUSV.js";
import {
  SIGNATURE_LIMITS,
  SIGNED_JSON,
  parseStrictJson,
  require_dist
} from "./chunk-5OPFVJBF.js";
import {
  ANOTHER_ARTIFACT,
  compareSubjects,
  digestOf,
  digestText,
  readAgain
} from "./chunk-RPPDQGKY.js";
import {
  compareSigner,
  keyText,
  signersFor
} from "./chunk-MEVYJQLD.js";
import {
  matchesTool
} from "./chunk-F7CWHQ47.js";
import {
  keyFromSpki
} from "./chunk-TQCHYOZ7.js";
import {
  reasons
} from "./chunk-F2HI63QH.js";
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
import {
  __toESM
} from "./chunk-26LVTRER.js";

// src/signature/statement/statement.ts
var PAYLOAD_TYPE = "application/vnd.in-toto+json";
var STATEMENT_TYPES = ["https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1"];
function readStatement({ payloadType, payload }) {
  if (payloadType !== PAYLOAD_TYPE) {
    const message = `The signed payload is of type ${quoted(payloadType)}; expected is ${PAYLOAD_TYPE}.`;
    throw new Refusal("signature/payload-type", message);
  }
  const statement = object(parseStrictJson(payload, "The signed statement", SIGNED_JSON), "it");
  if (!STATEMENT_TYPES.includes(statement._type)) {
    throw malformed(`its _type is ${quoted(String(statement._type))}; known are ${STATEMENT_TYPES.join(", ")}`);
  }
  const { predicateType, predicate, subject } = statement;
  if (typeof predicateType !== "string" || predicateType === "") throw malformed("it has no predicateType");
  return { predicateType, predicate, subjects: subjects(subject) };
}
function subjects(list) {
  if (!Array.isArray(list) || list.length === 0) {
    throw new Refusal(
      "signature/no-subject",
      "The signed statement names no subject; expected is the artifact, by its digest."
    );
  }
  const limit = SIGNATURE_LIMITS.subjects;
  if (list.length > limit) {
    const message = `The signed statement names ${list.length} subjects; at most ${limit} are looked at.`;
    throw new Refusal("signature/too-many-subjects", message);
  }
  return list.map((item) => subjectOf(object(item, "a subject")));
}
function subjectOf({ name, digest }) {
  const digests = Object.entries(object(digest, "the digest of a subject"));
  const limit = SIGNATURE_LIMITS.digestsPerSubject;
  if (digests.length > limit) {
    const message = `A subject of the signed statement has ${digests.length} digests; at most ${limit} are looked at.`;
    throw new Refusal("signature/too-many-digests", message);
  }
  if (name !== void 0 && typeof name !== "string") throw malformed("the name of a subject is not text");
  const named = digests.map(([algorithm, value]) => {
    if (typeof value !== "string") throw malformed(`the digest ${quoted(algorithm)} of a subject is not text`);
    return [algorithm, value];
  });
  return { name: name ?? "", digest: new Map(named) };
}
function object(value, name) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw malformed(`${name} is not an object`);
  return value;
}
var malformed = (message) => new Refusal("signature/statement-malformed", `The signed statement is malformed: ${message}.`);

// src/signature/verify/certificate.ts
var import_bundle = __toESM(require_dist2(), 1);
var import_core = __toESM(require_dist3(), 1);
var SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";
var EXTENDED_KEY_USAGE = "2.5.29.37";
var CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
var FULCIO = "1.3.6.1.4.1.57264.1";
var ISSUER_V1 = `${FULCIO}.1`;
var ISSUER_V2 = `${FULCIO}.8`;
var BUILD_CLAIMS = {
  signer: 9,
  signerCommit: 10,
  runner: 11,
  repository: 12,
  commit: 13,
  ref: 14,
  config: 18,
  trigger: 20,
  run: 21
};
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
  return { issuer, subject, build: reading("its build", () => buildClaims(extensions)) };
}
function buildClaims(extensions) {
  const stated = Object.entries(BUILD_CLAIMS).flatMap(([name, number]) => {
    const value = extensions.get(`${FULCIO}.${number}`);
    return value === void 0 ? [] : [[name, utf8String(value)]];
  });
  return Object.fromEntries(stated);
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
function ofCertificate({ publicKey: key, raw: certificate }) {
  return { key, certificate };
}
function fromPem(base64) {
  if (base64 === void 0) return void 0;
  const pem = Buffer.from(base64, "base64").toString("latin1");
  return pem.includes(CERTIFICATE) ? ofCertificate(new X509Certificate2(pem)) : { key: createPublicKey(pem) };
}
function fromVerifier({ x509Certificate, publicKey } = {}) {
  const [certificate, spki] = [x509Certificate?.rawBytes, publicKey?.rawBytes];
  if (certificate !== void 0) return ofCertificate(new X509Certificate2(Buffer.from(certificate, "base64")));
  if (spki === void 0) return void 0;
  return { key: createPublicKey({ key: Buffer.from(spki, "base64"), format: "der", type: "spki" }) };
}
function loggedBy({ kind, apiVersion, spec = {} }) {
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
function loggedIn(body) {
  try {
    return loggedBy(JSON.parse(Buffer.from(body).toString("utf8")));
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
function certificateIn({ verificationMaterial: { content } }) {
  switch (content.$case) {
    case "certificate":
      return content.certificate.rawBytes;
    case "x509CertificateChain":
      return content.x509CertificateChain.certificates[0]?.rawBytes;
    case "publicKey":
      return void 0;
  }
}
function assertLoggedKey(bundle, key) {
  const certificate = certificateIn(bundle);
  for (const { canonicalizedBody } of bundle.verificationMaterial.tlogEntries) {
    const logged = loggedIn(canonicalizedBody);
    if (logged === void 0) throw mismatch("does not name the key that signed");
    if (!logged.key.equals(key)) throw mismatch("was made for another key than the one that signed");
    if (certificate !== void 0 && logged.certificate?.equals(certificate) !== true)
      throw mismatch("was made for another certificate than the one that signed");
  }
}

// src/signature/verify/signed-content.ts
var import_core2 = __toESM(require_dist3(), 1);
var import_protobuf_specs = __toESM(require_dist(), 1);
import { createHash, createVerify, verify } from "node:crypto";

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
    return isSame(digest, createHash("sha256").update(this.#payload).digest());
  }
  /** Of a log that enters the signed bytes by their digest (Rekor 2). */
  compareSignedDigest(digest) {
    const algorithm = BY_LENGTH.get(digest.length);
    return algorithm !== void 0 && isSame(digest, createHash(algorithm).update(this.#signed).digest());
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
    const text2 = `The message digest is by the algorithm numbered ${number}; expected is SHA-2.`;
    throw new Refusal("signature/bundle-malformed", text2);
  }
  const expected = await digestOf(artifact, algorithm);
  if (expected === void 0) throw notEnough(`the signature is for bytes by their ${algorithm}`, artifact);
  const stated = Buffer.from(digest).toString("hex");
  if (stated !== expected) {
    const text2 = `The signature is for bytes whose ${algorithm} is ${stated}; that of ${artifact.name} is ${expected}.`;
    throw new Refusal("signature/subject-mismatch", text2, { fix: ANOTHER_ARTIFACT });
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
      const text2 = `${artifact.name} is larger than the ${MAX_WHOLE_BYTES} bytes that a signature by Ed25519 is verified of.`;
      throw new Refusal("signature/unverifiable", text2, {
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
var WITNESS = "Sign again with a client that has a log or a timestamp authority see it, as cosign does unless it is told otherwise; also what a kept key signs needs one.";
var DAMAGE = /root hash|checkpoint|inclusion p|hash count|lines in/i;
var VERDICTS = {
  TLOG_ERROR: { rule: "signature/not-logged", fix: "Sign again, and let the client enter the signature in a log." },
  TLOG_MISSING_INCLUSION_ERROR: { rule: "signature/not-logged", fix: FETCH_AGAIN },
  TLOG_INCLUSION_PROOF_ERROR: { rule: "signature/untrusted-log", fix: OTHER_ROOT },
  TLOG_INCLUSION_PROMISE_ERROR: { rule: "signature/untrusted-log", fix: OTHER_ROOT },
  TLOG_BODY_ERROR: { rule: "signature/log-mismatch", fix: FETCH_AGAIN },
  CERTIFICATE_ERROR: { rule: "signature/untrusted-certificate", fix: OTHER_ROOT },
  SIGNATURE_ERROR: { rule: "signature/invalid-signature", fix: FETCH_AGAIN },
  TIMESTAMP_ERROR: { rule: "signature/timestamp", fix: WITNESS },
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
  const isDamaged = fix === OTHER_ROOT && DAMAGE.test(cause.message);
  return new Refusal(rule, `The bundle does not verify: ${reasons(cause)}.`, {
    fix: isDamaged ? FETCH_AGAIN : fix,
    cause
  });
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
  throw refusal instanceof Refusal && refusal.finding.rule === "signature/invalid-signature" ? notByThese(keys, refusal) : refusal;
}
function notByThese(keys, cause) {
  const named = keys.map(keyText).join(", ");
  const message = `The signature was not made over this artifact by ${keys.length === 1 ? named : `any of ${named}`}.`;
  return new Refusal("signature/invalid-signature", message, {
    fix: "If another key signed, name that one: supply_chain.keys in the policy, --key on the command line. Else fetch bundle and artifact again from where they were published; if that does not help, use neither.",
    cause
  });
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
  if (voucher.kind === "key") return roots;
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

// src/signature/provenance/provenance.ts
var PROVENANCE_TYPES = ["https://slsa.dev/provenance/v1", "https://slsa.dev/provenance/v0.2"];
function provenanceClaims({ predicateType, predicate }) {
  switch (predicateType) {
    case PROVENANCE_TYPES[0]:
      return claimsV1(members(predicate, "predicate"));
    case PROVENANCE_TYPES[1]:
      return claimsV02(members(predicate, "predicate"));
    default:
      return void 0;
  }
}
function claimsV1(predicate) {
  const definition = members(predicate["buildDefinition"], "buildDefinition");
  const details = members(predicate["runDetails"], "runDetails");
  const external = optional(definition["externalParameters"]);
  const workflow = optional(external["workflow"]);
  const { github } = optional(definition["internalParameters"]);
  const inner = optional(github);
  const repository = text(workflow["repository"], "workflow.repository");
  const ref = text(workflow["ref"], "workflow.ref");
  return present({
    builder: builderOf(details),
    repository,
    ref,
    commit: commitOf(definition["resolvedDependencies"], repository),
    workflow: text(workflow["path"], "workflow.path"),
    trigger: text(inner["event_name"], "event_name"),
    runner: text(inner["runner_environment"], "runner_environment"),
    run: text(optional(details["metadata"])["invocationId"], "invocationId")
  });
}
function claimsV02(predicate) {
  const invocation = optional(predicate["invocation"]);
  const source = optional(invocation["configSource"]);
  const environment = optional(invocation["environment"]);
  const { repository, ref } = sourceOf(text(source["uri"], "uri"));
  const digest = optional(source["digest"]);
  return present({
    builder: builderOf(predicate),
    repository,
    ref,
    commit: oneOf([text(digest["sha1"], "digest.sha1"), text(digest["gitCommit"], "digest.gitCommit")], "commits"),
    workflow: text(source["entryPoint"], "entryPoint"),
    trigger: text(environment["GITHUB_EVENT_NAME"] ?? environment["github_event_name"], "github_event_name"),
    runner: text(environment["RUNNER_ENVIRONMENT"], "RUNNER_ENVIRONMENT")
  });
}
function builderOf(parent) {
  const id = text(members(parent["builder"], "builder")["id"], "builder.id");
  if (id === void 0 || id === "") throw malformed2("it names no builder");
  return id;
}
function sourceOf(uri) {
  if (uri === void 0) return {};
  const [, repository, ref] = /^(?:git\+)?([a-z][a-z0-9+.-]*:\/\/[^/@\s]+\/[^@\s]*?)(?:\.git)?\/?(?:@(\S+))?$/.exec(uri) ?? [];
  return { repository: repository ?? uri, ref };
}
function commitOf(dependencies, repository) {
  if (!Array.isArray(dependencies) || repository === void 0) return void 0;
  const sources = dependencies.map(optional).filter(({ uri }) => typeof uri === "string" && sourceOf(uri).repository === repository);
  const digests = sources.map(({ digest }) => optional(digest));
  return oneOf(
    digests.flatMap(({ gitCommit, sha1 }) => [text(gitCommit, "gitCommit"), text(sha1, "sha1")]),
    "commits of the source"
  );
}
function oneOf(stated, what) {
  const [first, ...others] = new Set(stated.filter((each) => each !== void 0));
  if (others.length > 0) throw malformed2(`it states ${others.length + 1} ${what}`);
  return first;
}
function members(value, name) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw malformed2(`${name} is not an object`);
  return value;
}
function optional(value) {
  return typeof value !== "object" || value === null || Array.isArray(value) ? {} : value;
}
function text(value, name) {
  if (value === void 0 || value === null) return void 0;
  if (typeof value !== "string") throw malformed2(`${name} is ${quoted(JSON.stringify(value).slice(0, 80))}, not text`);
  return value;
}
function present(claims) {
  return Object.fromEntries(
    Object.entries(claims).filter(([, value]) => value !== void 0)
  );
}
var malformed2 = (message) => new Refusal("signature/provenance-malformed", `The provenance is malformed: ${message}.`);

// src/signature/provenance/compare-claims.ts
var RUNNER_BUILDER = /^https:\/\/github\.com\/actions\/runner(?:\/([a-z-]+))?$/;
function claimsOf(statement) {
  try {
    return provenanceClaims(statement);
  } catch (error) {
    if (error instanceof Refusal) return { finding: error.finding };
    throw error;
  }
}
function configPair({ workflow, repository: claimed }, { config, repository }) {
  const what = "workflow";
  const home = repository ?? claimed;
  if (home === void 0 || config === void 0) return { what, claimed: workflow, proven: void 0 };
  const isOwn = config.startsWith(`${home}/`);
  return { what, claimed: workflow, proven: isOwn ? config.slice(home.length + 1).split("@")[0] : config };
}
function builderPair({ builder }, { signer, runner }) {
  const [isRunner, kind] = RUNNER_BUILDER.exec(builder) ?? [];
  return isRunner === void 0 ? { what: "builder", claimed: builder, proven: signer } : { what: "runner of the builder", claimed: kind, proven: runner };
}
function vouchesForBuilder(builder, { signer, runner }) {
  return (RUNNER_BUILDER.test(builder) ? runner : signer) !== void 0;
}
function pairs(claims, build) {
  return [
    builderPair(claims, build),
    { what: "source repository", claimed: claims.repository, proven: build.repository },
    { what: "ref", claimed: claims.ref, proven: build.ref },
    { what: "commit", claimed: claims.commit, proven: build.commit },
    configPair(claims, build),
    { what: "trigger", claimed: claims.trigger, proven: build.trigger },
    { what: "runner", claimed: claims.runner, proven: build.runner },
    { what: "run", claimed: claims.run, proven: build.run }
  ];
}
function compareClaims({ signer, statement }) {
  const claims = statement && claimsOf(statement);
  if (claims === void 0) return [];
  if ("finding" in claims) return [claims.finding];
  if (signer.kind === "key") return [];
  const contrary = pairs(claims, signer.build).filter(
    ({ claimed, proven }) => claimed !== void 0 && proven !== void 0 && claimed !== proven
  );
  return contrary.map(
    ({ what, claimed = "", proven = "" }) => finding(
      "signature/provenance-disagrees",
      `The provenance says that the ${what} is ${quoted(claimed)}; its certificate says ${quoted(proven)}.`,
      {
        fix: "Let the platform\u2019s own action write the provenance (actions/attest-build-provenance, npm publish --provenance); what else signed this claimed more than it was.",
        evidence: { what, claimed, proven }
      }
    )
  );
}

// src/signature/provenance/demand.ts
var HOSTED = /^(?:github|gitlab|platform)-hosted$/;
function buildOf({ signer, statement }) {
  const claims = (statement && provenanceClaims(statement)) ?? {};
  const { builder } = claims;
  const proven = signer.kind === "identity" ? signer.build : fromClaims(claims);
  const isBorneOut = signer.kind === "key" || builder !== void 0 && vouchesForBuilder(builder, signer.build);
  return { ...proven, ...builder !== void 0 && isBorneOut && { builder } };
}
function fromClaims({ repository, ref, commit, trigger, runner, workflow }) {
  const signer = repository && workflow && ref ? `${repository}/${workflow}@${ref}` : void 0;
  const stated = { repository, ref, commit, trigger, runner, signer };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== void 0));
}
function mismatch2(rule, what, found, expected, { place }) {
  const says = found === void 0 ? `Nothing says what the ${what} is` : `The ${what} is ${quoted(found)}`;
  return finding(rule, `${says}; expected is ${expected}.`, {
    related: [place],
    fix: "Use an artifact that was built as the policy wants, or have the policy\u2019s owners change supply_chain.provenance.",
    evidence: { found: found ?? null, expected }
  });
}
function isWanted({ statement }, { predicateTypes }) {
  return statement !== void 0 && predicateTypes.includes(statement.predicateType);
}
async function compareProvenance(proof, demand) {
  const contrary = compareClaims(proof);
  if (contrary.length > 0) return contrary;
  const build = buildOf(proof);
  const patterns = [
    ["signature/source-mismatch", "source repository", build.repository, demand.source],
    ["signature/ref-mismatch", "ref", build.ref, demand.ref],
    ["signature/workflow-mismatch", "workflow", build.signer, demand.workflow],
    ["signature/builder-mismatch", "builder", build.builder, demand.builder]
  ];
  const findings = [];
  for (const [rule, what, found, pattern] of patterns) {
    if (pattern === void 0) continue;
    const test = await subjectTester(pattern);
    if (found === void 0 || !test(found)) findings.push(mismatch2(rule, what, found, pattern.text, demand));
  }
  const { commit, triggers, denySelfHosted } = demand;
  if (commit !== void 0 && build.commit !== commit)
    findings.push(mismatch2("signature/commit-mismatch", "commit", build.commit, commit, demand));
  if (triggers !== void 0 && (build.trigger === void 0 || !triggers.includes(build.trigger)))
    findings.push(mismatch2("signature/trigger-mismatch", "trigger", build.trigger, triggers.join(" or "), demand));
  if (denySelfHosted && !HOSTED.test(build.runner ?? ""))
    findings.push(
      mismatch2("signature/self-hosted-runner", "runner", build.runner, "one that the platform hosts", demand)
    );
  return findings;
}

// src/signature/provenance/judge-demands.ts
var isProvenance = (type) => PROVENANCE_TYPES.some((known) => known === type);
function absent({ predicateTypes, place }, { proofs, refused }) {
  const found = proofs.map(({ statement }) => quoted(statement?.predicateType ?? "a signature over the bytes"));
  const others = refused === "" ? "" : `; ${refused} prove nobody`;
  const message = `No bundle that holds is ${predicateTypes.join(" or ")}; found is ${[...new Set(found)].join(", ")}${others}.`;
  return finding("signature/no-provenance", message, {
    related: [place],
    fix: predicateTypes.some(isProvenance) ? "Have the build attest its provenance (actions/attest-build-provenance, npm publish --provenance), and name that bundle, too." : "Attest it with the artifact (actions/attest with that predicate type, cosign attest-blob), and name that bundle, too."
  });
}
async function unmet(demand, offered) {
  const wanted = offered.proofs.filter((proof) => isWanted(proof, demand));
  const compared = await Promise.all(wanted.map((proof) => compareProvenance(proof, demand)));
  const [nearest] = compared.toSorted((a, b) => a.length - b.length);
  return nearest ?? [absent(demand, offered)];
}
async function judgeDemands(demands, offered) {
  const missing = (await Promise.all(demands.map((demand) => unmet(demand, offered)))).flat();
  const told = new Set(missing.map(({ message }) => message));
  const lies = offered.proofs.flatMap((proof) => {
    const hasToHold = offered.bundles === "all" && demands.some((demand) => isWanted(proof, demand));
    return compareClaims(proof).map((lie) => hasToHold ? lie : { ...lie, level: "warning" });
  });
  return [...missing, ...lies.filter(({ message }) => !told.has(message))];
}

// src/signature/trust/trusted-roots.ts
async function trustedRoots(source) {
  switch (source.kind) {
    case "file":
      return rootsFromFile(source.file);
    case "tuf":
      return [await (await import("./tuf-QFWV3DR4.js")).rootOverTuf(source)];
    case "embedded":
      return [await (await import("./embedded-ETHJBZHQ.js")).embeddedRoot()];
  }
}

// src/signature/judge-signature.ts
async function judgeSignature(request) {
  const { artifact, toolName, identitiesAt, offers } = request;
  const accepted = request.accepted.map((signers) => signersFor(toolName, signers, identitiesAt));
  const keys = accepted.flatMap((signers) => signers.keys.map(({ key }) => key));
  const anchors = { roots: await trustedRoots(request.trustedRoot), keys };
  const proven = [];
  const refused = [];
  for (const offer of offers) {
    try {
      const proof = await prove(offer.read(), artifact, anchors);
      proven.push({ proof, findings: await against(proof, { ...request, accepted }) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ offer, refusal: error });
    }
  }
  const [first, ...others] = refused;
  if (first !== void 0 && (proven.length === 0 || request.bundles === "all")) throw refusalOf2(first, others);
  const answer = await conclude(proven, refused, request);
  return { ...answer, findings: [...answer.findings, ...agesOf(anchors.roots)] };
}
function agesOf(roots) {
  return roots.flatMap(({ name, days }) => {
    if (days === void 0) return [];
    const message = `Whom to trust is what as-declared knows: ${name}, ${days} ${days === 1 ? "day" : "days"} old.`;
    const fix = "Where there is a network, leave it to be fetched, or name a file that is kept up to date.";
    return [finding("signature/embedded-root", message, { fix, evidence: { days } })];
  });
}
function refusalOf2({ offer, refusal }, others) {
  const { rule, message, level: _, ...details } = refusal.finding;
  const more = others.length === 0 ? "" : ` Nor does ${inWords(others)} prove anybody.`;
  return new Refusal(rule, `${offer.name}: ${message}${more}`, { ...details, cause: refusal });
}
var NAMED = 4;
function inWords(refused) {
  const named = refused.slice(0, NAMED).map(({ offer, refusal }) => `${offer.name} (${refusal.finding.rule})`);
  return `${named.join(", nor ")}${refused.length > NAMED ? `, nor ${refused.length - NAMED} more` : ""}`;
}
async function against(proof, { accepted, artifact, notBefore }) {
  const { signer, statement } = proof;
  const bySigner = await Promise.all(accepted.map((signers) => compareSigner(signer, signers)));
  const subject = statement === void 0 ? [] : await compareSubjects(statement, artifact);
  return [...bySigner.flat(), ...tooOld(proof, notBefore), ...subject];
}
function tooOld({ logged, timestamped }, notBefore) {
  if (notBefore === void 0) return [];
  const early = [...logged, ...timestamped].map((time) => time.toISOString()).find((time) => time < notBefore.value);
  if (early === void 0) return [];
  const message = `The artifact was signed at ${early}; expected is not before ${notBefore.value}.`;
  return [
    finding("signature/too-old", message, {
      related: [notBefore.place],
      fix: "Use a release that was signed since, or name an earlier day: supply_chain.not_before, --not-before."
    })
  ];
}
function best(proven) {
  const [first, ...rest] = proven;
  if (first === void 0) throw new Error("nothing was proved, and nothing refused");
  return rest.reduce((least, each) => each.findings.length < least.findings.length ? each : least, first);
}
async function conclude(proven, refused, request) {
  const { bundles, toolName, provenance, offers } = request;
  const holding = proven.filter(({ findings: findings2 }) => findings2.length === 0).map(({ proof: proof2 }) => proof2);
  const { proof, findings } = best(proven);
  const own = bundles === "all" ? proven.flatMap((each) => each.findings) : findings;
  const demands = provenance.filter(({ tools }) => tools.some((pattern) => matchesTool(pattern, toolName)));
  const offered = { proofs: holding, refused: refused.length === 0 ? "" : inWords(refused), bundles };
  const built = holding.length === 0 ? [] : await judgeDemands(demands, offered);
  const statements = holding.flatMap(({ statement }) => statement ?? []);
  return { proof, offered: offers.length, holding: holding.length, statements, findings: [...own, ...built] };
}

export {
  PROVENANCE_TYPES,
  judgeSignature
};
