import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./chunk-EZETBUSV.js";
import {
  SIGNATURE_LIMITS,
  SIGNED_JSON,
  jsonLines,
  parseStrictJson
} from "./chunk-5OPFVJBF.js";
import {
  readUpTo
} from "./chunk-CGFYXVZJ.js";
import {
  reasons
} from "./chunk-F2HI63QH.js";
import {
  withoutToken
} from "./chunk-PBSXYOHX.js";
import {
  Refusal
} from "./chunk-RWKBM5BJ.js";
import {
  __toESM
} from "./chunk-26LVTRER.js";

// src/github/unsnappy.ts
var Reader = class {
  #bytes;
  #at = 0;
  constructor(bytes) {
    this.#bytes = bytes;
  }
  get isAtEnd() {
    return this.#at >= this.#bytes.length;
  }
  take(count) {
    if (count > this.#bytes.length - this.#at) throw new RangeError("the compressed bytes are cut short");
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }
  /** An unsigned number of so many bytes, the least first. */
  number(bytes) {
    return this.take(bytes).reduceRight((value, byte) => value * 256 + byte, 0);
  }
  varint() {
    let value = 0;
    for (let power = 0; power < 5; power += 1) {
      const byte = this.number(1);
      value += byte % 128 * 128 ** power;
      if (byte < 128) return value;
    }
    throw new RangeError("the compressed bytes state no length");
  }
};
var SHORT_LITERAL = 60;
function literalLength(tag, reader) {
  const short = tag >>> 2;
  return (short < SHORT_LITERAL ? short : reader.number(short - SHORT_LITERAL + 1)) + 1;
}
function copyOf(tag, reader) {
  const kind = tag & 3;
  if (kind === 1) return { length: (tag >>> 2 & 7) + 4, offset: (tag >>> 5) * 256 + reader.number(1) };
  return { length: (tag >>> 2) + 1, offset: reader.number(kind === 2 ? 2 : 4) };
}
function unsnappy(bytes, limit) {
  const reader = new Reader(bytes);
  const size = reader.varint();
  if (size > limit) throw new RangeError(`what is compressed is larger than ${limit} bytes`);
  const out = Buffer.alloc(size);
  let end = 0;
  const grow = (length) => {
    if (length > size - end) throw new RangeError("there is more compressed than is stated");
    end += length;
  };
  while (!reader.isAtEnd) {
    const tag = reader.number(1);
    if ((tag & 3) === 0) {
      const literal = reader.take(literalLength(tag, reader));
      grow(literal.length);
      out.set(literal, end - literal.length);
      continue;
    }
    const { length, offset } = copyOf(tag, reader);
    if (offset === 0 || offset > end) throw new RangeError("the compressed bytes refer to what is not there");
    grow(length);
    for (let at = end - length; at < end; at += 1) out[at] = out[at - offset] ?? 0;
  }
  if (end !== size) throw new RangeError("there is less compressed than is stated");
  return out;
}

// src/github/attestations.ts
var API_TIMEOUT = 3e4;
var NOT_FOUND = 404;
function unavailable({ owner, repo }, why) {
  return new Refusal(
    "signature/attestations-unavailable",
    `The attestations of ${owner}/${repo} could not be read: ${why}.`,
    {
      fix: "Let the runner reach the API, with a token that may read them (`permissions: attestations: read`); or name a bundle."
    }
  );
}
async function bytesOf(body, limit) {
  const pieces = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size > limit) throw new Error(`a reply is larger than ${limit} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
function listedIn(bytes) {
  const json = parseStrictJson(bytes, "The reply", SIGNED_JSON);
  const listed = typeof json === "object" && json !== null && "attestations" in json ? json.attestations : void 0;
  if (!Array.isArray(listed)) throw new TypeError("the reply holds no list of them");
  return listed.map((each) => typeof each === "object" && each !== null ? each : {});
}
async function list({ owner, repo, token }, sha256) {
  const { getOctokit } = await import("./github-NMFW6DPQ.js");
  const { request, rest } = getOctokit(token);
  const { baseUrl } = request.endpoint.DEFAULTS;
  const asked = { owner, repo, per_page: SIGNATURE_LIMITS.bundles, subject_digest: `sha256:${sha256}` };
  const options = { signal: AbortSignal.timeout(API_TIMEOUT), parseSuccessResponseBody: false };
  try {
    const { data, headers } = await rest.repos.listAttestations({ ...asked, request: options });
    const body = data;
    const listed = listedIn(await bytesOf(body, SIGNATURE_LIMITS.evidenceBytes));
    const isWhole = listed.length <= SIGNATURE_LIMITS.bundles && headers.link?.includes('rel="next"') !== true;
    return { listed, isWhole, baseUrl };
  } catch (error) {
    if (error instanceof Error && "status" in error && error.status === NOT_FOUND)
      return { listed: [], isWhole: true, baseUrl };
    throw error;
  }
}
async function fetchBundle(address, baseUrl) {
  const { protocol, origin } = new URL(address);
  if (protocol !== "https:" && origin !== new URL(baseUrl).origin) throw new Error(`a bundle is at ${origin}`);
  const reply = await fetch(address, { signal: AbortSignal.timeout(API_TIMEOUT), redirect: "error" });
  if (!reply.ok || reply.body === null) throw new Error(`the store of a bundle answered ${reply.status}`);
  const limit = SIGNATURE_LIMITS.bundleBytes;
  const compressed = await bytesOf(reply.body, limit);
  return parseStrictJson(unsnappy(compressed, limit), "The bundle", SIGNED_JSON);
}
async function attestationsOf(store, sha256) {
  if (store.token === "") throw unavailable(store, "no token is given (GITHUB_TOKEN, or the input `token`)");
  try {
    const { listed, isWhole, baseUrl } = await list(store, sha256);
    if (!isWhole) {
      const message = `GitHub keeps more than ${SIGNATURE_LIMITS.bundles} attestations for the artifact, and no more are looked at.`;
      throw new Refusal("signature/too-many-bundles", message);
    }
    const bundles = [];
    for (const { bundle, bundle_url: address } of listed) {
      const isElsewhere = (bundle === void 0 || bundle === null) && typeof address === "string";
      bundles.push(isElsewhere ? await fetchBundle(address, baseUrl) : bundle);
    }
    return bundles;
  } catch (cause) {
    throw cause instanceof Refusal ? cause : unavailable(store, withoutToken(cause, store.token));
  }
}

// src/signature/bundle/bundle.ts
var import_bundle = __toESM(require_dist(), 1);

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
var ANOTHER_FILE = "Name the bundle as its signer wrote it: cosign sign-blob --bundle with --new-bundle-format, gh attestation download, npm\u2019s attestations.";
var OTHER_FORMS = [
  {
    keys: ["base64Signature", "cert"],
    what: "a bundle in the form of cosign before Sigstore\u2019s own",
    fix: "Sign with cosign sign-blob --bundle and --new-bundle-format (cosign 3 has no other)."
  },
  {
    keys: ["payloadType", "payload", "signatures"],
    what: "an envelope (DSSE) alone, without a certificate or log entry, as *.intoto.jsonl has it",
    fix: "Name the Sigstore bundle that goes with it; GitHub keeps one: --attestations OWNER/REPOSITORY."
  },
  {
    keys: ["attestation", "verificationResult"],
    what: "what gh attestation verify says of a bundle",
    fix: "Name the bundle itself: gh attestation download."
  }
];
function assertBundleForm(json) {
  if (Array.isArray(json)) throw notYet("a list", "Name each bundle, or put each on a line of its own (JSON lines).");
  const bundle = object(json, "the bundle");
  for (const { keys, what, fix } of OTHER_FORMS) if (keys.every((key) => key in bundle)) throw notYet(what, fix);
  if (!MEDIA_TYPES.includes(bundle.mediaType)) {
    const message = `The bundle's media type is ${shown(bundle.mediaType)}; known are ${MEDIA_TYPES.join(", ")}.`;
    throw new Refusal("signature/bundle-version", message, { fix: ANOTHER_FILE });
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
  const entries = list2(
    material.tlogEntries,
    "tlogEntries",
    SIGNATURE_LIMITS.logEntries,
    "signature/too-many-log-entries"
  );
  list2(timestamps.rfc3161Timestamps, "rfc3161Timestamps", SIGNATURE_LIMITS.timestamps, "signature/too-many-timestamps");
  list2(chain.certificates, "certificates", SIGNATURE_LIMITS.certificates, "signature/too-many-certificates");
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
  list2(proof.hashes, "inclusionProof.hashes", SIGNATURE_LIMITS.proofHashes, "signature/bundle-malformed");
  assertAsCheckpoint(proof, envelope);
}
function assertAsCheckpoint({ rootHash, treeSize }, envelope) {
  const [, size, root] = envelope.split("\n", 3);
  for (const [name, stated, signed] of [
    ["rootHash", rootHash, root],
    ["treeSize", treeSize, size]
  ]) {
    const isAbsent = stated === void 0 || stated === null;
    if (!isAbsent && asText(stated) !== signed)
      throw malformed(`inclusionProof.${name} is ${shown(stated)}, and its checkpoint says ${shown(signed)}`);
  }
}
var LIST_KEY = "hashes";
function assertValues(value, key) {
  const isOfKind = BASE64_KEYS.has(key) || COUNT_KEYS.has(key);
  if (Array.isArray(value) && (!isOfKind || key === LIST_KEY)) {
    for (const item of value) assertValues(item, key);
  } else if (typeof value === "object" && value !== null && !isOfKind) {
    for (const [name, member] of Object.entries(value)) {
      if (name.includes("_")) throw malformed(`the key ${shown(name)} is not spelt as JSON spells it`);
      assertValues(member, name);
    }
  } else if (BASE64_KEYS.has(key)) {
    if (typeof value !== "string" || Buffer.from(value, "base64").toString("base64") !== value) {
      throw new Refusal("signature/bundle-base64", `The bundle's ${key} is not canonical base64: ${shown(value)}.`);
    }
  } else if (COUNT_KEYS.has(key) && !COUNT.test(asText(value))) {
    throw malformed(`${key} is ${shown(value)}, not a number of 0 or more`);
  }
}
var asText = (value) => typeof value === "number" || typeof value === "string" ? String(value) : "";
function oneOf(parent, name, alternatives) {
  const found = alternatives.filter((key) => parent[key] !== void 0 && parent[key] !== null);
  if (found.length !== 1) {
    throw malformed(`${name} has ${found.join(" and ") || "none"} of ${alternatives.join(", ")}, not exactly one`);
  }
}
function list2(value, name, limit, rule) {
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
var malformed = (message) => new Refusal("signature/bundle-malformed", `The bundle is malformed: ${message}.`, { fix: ANOTHER_FILE });
var notYet = (what, fix) => new Refusal("signature/bundle-malformed", `This is no Sigstore bundle but ${what}.`, { fix });
var shown = (value) => (JSON.stringify(value) ?? "absent").slice(0, 120);

// src/signature/bundle/bundle.ts
function bundleFrom(json) {
  assertBundleForm(json);
  try {
    return (0, import_bundle.bundleFromJSON)(json);
  } catch (cause) {
    const missing2 = cause instanceof import_bundle.ValidationError ? `missing or not allowed: ${cause.fields.join(", ")}` : reasons(cause);
    throw new Refusal("signature/bundle-malformed", `The bundle is malformed: ${missing2}.`, { cause });
  }
}

// src/signature/evidence/evidence-file.ts
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
var MISSING = {
  fix: "Sign the artifact (cosign sign-blob --bundle, or actions/attest), and name the bundle under artifact.bundle in the manifest or with --bundle; what GitHub keeps is found with --attestations OWNER/REPOSITORY."
};
var EVIDENCE = /\.(?:json|jsonl|sigstore)$/;
function missing(message, cause) {
  return new Refusal("signature/missing", message, { ...MISSING, cause });
}
async function evidenceFiles(path) {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false
  );
  if (!isFolder) return [{ path, bytes: await bytesOf2(path) }];
  const names = await readdir(path).catch((cause) => {
    throw unreadable(path, cause);
  });
  const own = names.filter((name) => EVIDENCE.test(name)).sort();
  const limit = SIGNATURE_LIMITS.bundles;
  if (own.length > limit) {
    const message = `The folder ${path} holds ${own.length} files of evidence; at most ${limit} are looked at.`;
    throw new Refusal("signature/too-many-bundles", message);
  }
  const files = [];
  let size = 0;
  for (const name of own) {
    const file = { path: join(path, name), bytes: await bytesOf2(join(path, name)) };
    size += file.bytes.length;
    if (size > SIGNATURE_LIMITS.evidenceBytes) {
      const message = `The files in ${path} are larger than ${SIGNATURE_LIMITS.evidenceBytes} bytes together.`;
      throw new Refusal("signature/bundle-too-large", message);
    }
    files.push(file);
  }
  return files;
}
function unreadable(path, cause) {
  return new Refusal("signature/bundle-unreadable", `The bundle ${path} cannot be read: ${reasons(cause)}.`, { cause });
}
async function bytesOf2(path) {
  const limit = SIGNATURE_LIMITS.bundleBytes;
  try {
    const bytes = await readUpTo(path, limit, "refuse links");
    if (bytes !== void 0) return bytes;
  } catch (cause) {
    const isThere = !(cause instanceof Error && "code" in cause && cause.code === "ENOENT");
    throw isThere ? unreadable(path, cause) : missing(`There is no bundle at ${path}.`, cause);
  }
  throw new Refusal("signature/bundle-too-large", `The bundle ${path} is larger than ${limit} bytes.`);
}

// src/signature/evidence/offers.ts
var ONE_TOO_MANY = SIGNATURE_LIMITS.bundles + 1;
async function offersFrom({ paths, store }, sha256) {
  const files = await Promise.all(paths.map(evidenceFiles));
  refuseTooMuch(files.flat());
  const kept = store === void 0 ? [] : await keptOffers(store, sha256);
  const offers = [...files.flat().flatMap(offersIn), ...kept];
  const limit = SIGNATURE_LIMITS.bundles;
  if (offers.length > limit) {
    const message = `More than ${limit} bundles are offered for the artifact, and no more are looked at.`;
    throw new Refusal("signature/too-many-bundles", message);
  }
  if (offers.length > 0) return offers;
  const places = [...paths, ...store === void 0 ? [] : [`the attestations of ${store.owner}/${store.repo}`]];
  throw missing(
    places.length === 0 ? "No bundle was named for the artifact." : `There is no bundle in ${places.join(", nor in ")}.`
  );
}
function refuseTooMuch(files) {
  const limit = SIGNATURE_LIMITS.evidenceBytes;
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) <= limit) return;
  const message = `The evidence for the artifact is larger than ${limit} bytes together.`;
  throw new Refusal("signature/bundle-too-large", message, { fix: "Name the bundles that matter, and no others." });
}
async function keptOffers(store, sha256) {
  if (sha256 === void 0) {
    const message = "Attestations are kept by the SHA-256 of an artifact, and another digest is given.";
    throw new Refusal("signature/digest-not-enough", message, { fix: "Give the artifact itself, or its sha256." });
  }
  const kept = await attestationsOf(store, sha256);
  return kept.map((json, index) => {
    return { name: `attestation ${index + 1} of ${store.owner}/${store.repo}`, read: () => bundleFrom(json) };
  });
}
function offersIn({ path, bytes }) {
  const lines = jsonLines(bytes, ONE_TOO_MANY);
  if (lines !== void 0) return lines.map((line, index) => textOffer(`${path}, line ${index + 1}`, line));
  let json;
  try {
    json = parseStrictJson(bytes, "The bundle", SIGNED_JSON);
  } catch (error) {
    return [{ name: path, read: () => raise(error) }];
  }
  const listed = attestationsIn(json);
  if (listed === void 0) return [textOffer(path, bytes)];
  return listed.map((each, index) => ({ name: `${path}, attestation ${index + 1}`, read: () => bundleFrom(each) }));
}
function raise(error) {
  throw error;
}
function textOffer(name, bytes) {
  return { name, read: () => bundleFrom(parseStrictJson(bytes, "The bundle", SIGNED_JSON)) };
}
function attestationsIn(json) {
  if (typeof json !== "object" || json === null || !("attestations" in json)) return void 0;
  const { attestations } = json;
  if (!Array.isArray(attestations)) return void 0;
  return attestations.slice(0, ONE_TOO_MANY).map((each) => typeof each === "object" && each !== null && "bundle" in each ? each.bundle : each);
}

export {
  offersFrom,
  offersIn
};
