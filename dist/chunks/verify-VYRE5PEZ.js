import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  DIGESTS,
  judgeSignature
} from "./chunk-AKOGJS4B.js";
import {
  fingerprint,
  signerText
} from "./chunk-UXBWPO3P.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-JM2QHBQM.js";
import "./chunk-J3TJ34LC.js";
import {
  piecesOf,
  readUpTo
} from "./chunk-CGFYXVZJ.js";
import {
  asFinding
} from "./chunk-6URVHVXT.js";
import "./chunk-P3E3JPAH.js";
import {
  findingLines
} from "./chunk-KV2OTV65.js";
import {
  canvasFor
} from "./chunk-RWTFK2OS.js";
import "./chunk-CFQ2CULU.js";
import "./chunk-GPVPWYQ5.js";
import {
  boundedText
} from "./chunk-4B3HWSWR.js";
import {
  VERSION
} from "./chunk-MVDE2VLM.js";
import "./chunk-MUNOBSV3.js";
import "./chunk-R7SYIL3M.js";
import {
  EXIT_CODES,
  statusOf
} from "./chunk-J4PDKES3.js";
import {
  MAX_KEY_BYTES,
  keyFromPem
} from "./chunk-3IG423MV.js";
import {
  expressionProblem,
  patternProblem,
  subjectPattern
} from "./chunk-J247QG3Q.js";
import {
  reasons
} from "./chunk-F2HI63QH.js";
import {
  readOptions,
  refusePositionals,
  usage
} from "./chunk-ICU5Y56N.js";
import "./chunk-V6OJWN42.js";
import {
  jsonText
} from "./chunk-76KL262O.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import {
  inertLines,
  visible
} from "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import {
  Refusal
} from "./chunk-CRXQRBP7.js";
import "./chunk-JIPDXG45.js";
import "./chunk-26LVTRER.js";

// src/report/verification.ts
function verificationVerdict({ findings }) {
  return statusOf(findings);
}
function signerJson({ signer }) {
  return signer.kind === "key" ? { issuer: null, subject: null, source_repository: null, key: fingerprint(signer.key) } : {
    issuer: boundedText(signer.issuer),
    subject: boundedText(signer.subject),
    source_repository: signer.sourceRepository === void 0 ? null : boundedText(signer.sourceRepository),
    key: null
  };
}
function findingJson({ rule, level, message, fix, place }) {
  return {
    ...{ rule, level, message: boundedText(message), fix: fix === void 0 ? null : boundedText(fix) },
    file: place === void 0 ? null : boundedText(place.file)
  };
}
function verificationJson(verification) {
  const { artifact, proof, findings } = verification;
  const times = (all = []) => all.map((time) => time.toISOString());
  return {
    schema_version: 1,
    as_declared: { version: VERSION },
    verdict: verificationVerdict(verification),
    artifact: { name: boundedText(artifact.name), digests: artifact.digests },
    signer: proof === void 0 ? null : signerJson(proof),
    verified_by: proof === void 0 ? null : boundedText(proof.by),
    logged: times(proof?.logged),
    timestamped: times(proof?.timestamped),
    predicate_type: proof?.statement === void 0 ? null : boundedText(proof.statement.predicateType),
    findings: findings.map(findingJson)
  };
}
function facts({ signer, by, logged, timestamped, statement }) {
  const [seen] = [...logged, ...timestamped];
  return [
    ["signer", signerText(signer)],
    ...signer.kind === "identity" ? [["issuer", signer.issuer]] : [],
    ...seen === void 0 ? [] : [["seen", seen.toISOString()]],
    ["says", statement === void 0 ? "a signature over the bytes themselves" : statement.predicateType],
    ["by", by]
  ];
}
var LABEL = 9;
var ENDS = {
  pass: "\u2713 PASS  signed by whom it should be",
  fail: "\u2717 FAIL  not signed as it should be",
  error: "! ERROR  it could not be judged"
};
function verificationText(verification, canvas) {
  const { artifact, proof, findings } = verification;
  const verdict = verificationVerdict(verification);
  const { style } = canvas;
  const paint = { pass: style.good, fail: style.bad, error: style.unsure }[verdict];
  const rows = proof === void 0 ? [] : facts(proof);
  const around = { cases: [], variations: [], waivers: [] };
  const lines = [
    style.strong(visible(artifact.name)),
    ...Object.entries(artifact.digests).map(([name, digest]) => `  ${style.faint(name.padEnd(LABEL))}${digest}`),
    ...rows.map(([label, text]) => `  ${style.faint(label.padEnd(LABEL))}${visible(text)}`),
    ...findings.flatMap((each) => ["", ...findingLines(each, around, canvas)]),
    "",
    paint(ENDS[verdict])
  ];
  return inertLines(`${lines.join("\n")}
`);
}

// src/signature/named-artifact.ts
import { createHash } from "node:crypto";
var LENGTHS = { sha256: 64, sha384: 96, sha512: 128 };
function digestIn(word) {
  const [, name = "", digits = ""] = /^(sha\d+):([0-9a-f]+)$/.exec(word) ?? [];
  const algorithm = DIGESTS.find((each) => each === name);
  return algorithm !== void 0 && digits.length === LENGTHS[algorithm] ? [algorithm, digits] : void 0;
}
function unreadable(path, cause) {
  return new Refusal("signature/artifact-unreadable", `The artifact ${path} cannot be read: ${reasons(cause)}.`, {
    fix: "Name a regular file that can be read, or a digest: sha256:\u2026, sha384:\u2026 or sha512:\u2026.",
    cause
  });
}
async function* pieces(path) {
  try {
    yield* piecesOf(path, Number.MAX_SAFE_INTEGER - 1, "follow links");
  } catch (cause) {
    throw unreadable(path, cause);
  }
}
async function namedArtifact(word) {
  const digest = digestIn(word);
  if (digest !== void 0) return { name: word, digests: { [digest[0]]: digest[1] } };
  const hashes = { sha256: createHash("sha256"), sha512: createHash("sha512") };
  for await (const piece of pieces(word)) for (const hash of Object.values(hashes)) hash.update(piece);
  const digests = { sha256: hashes.sha256.digest("hex"), sha512: hashes.sha512.digest("hex") };
  return { name: word, digests, read: () => pieces(word) };
}

// src/commands/verify-options.ts
var VERIFY_USAGE = `Says whether a Sigstore bundle proves who made an artifact.

Usage
  as-declared verify ARTIFACT --bundle FILE --identity SUBJECT --issuer URL [options]
  as-declared verify ARTIFACT --bundle FILE --key FILE [options]

ARTIFACT is a file, or no more than its digest: sha256:\u2026, sha384:\u2026 or sha512:\u2026.

Options
  --bundle FILE         the Sigstore bundle
  --identity SUBJECT    who must have signed: a workflow with its ref, or an e-mail address. * stands for characters
                        but / and @, ** for any; host and owner have to be named
  --identity-regex RE   in its place, a regular expression (RE2) for the whole of it
  --issuer URL          who must have vouched for the signer, exactly
  --key FILE            in the place of an identity, a public key in PEM
  --trusted-root FILE   whom to trust: a trusted_root.json, or several in JSON lines
                        (default: Sigstore's public instance as it is today, over the network)
  --offline             Sigstore's public instance as as-declared knows it; nothing is fetched
  --json                for programs; as-declared schema verification prints the schema

Exit codes
  0  it is signed by whom it should be
  1  it is not
  2  it could not be judged
`;
var OPTIONS = {
  bundle: { type: "string" },
  identity: { type: "string" },
  "identity-regex": { type: "string" },
  issuer: { type: "string" },
  key: { type: "string" },
  "trusted-root": { type: "string" },
  offline: { type: "boolean", default: false },
  json: { type: "boolean", default: false }
};
var GIVEN = { file: "the command line" };
async function keyFrom(path) {
  let bytes;
  try {
    bytes = await readUpTo(path, MAX_KEY_BYTES, "follow links");
  } catch (cause) {
    throw new Refusal("signature/key-unusable", `The key ${path} cannot be read: ${reasons(cause)}.`, { cause });
  }
  return keyFromPem(bytes?.toString("latin1") ?? "", `The key ${path}`);
}
async function identity(pattern, issuer) {
  if (issuer === void 0) throw usage("--identity needs an --issuer: the same name at another one is somebody else.");
  const problem = patternProblem(pattern) ?? await expressionProblem(pattern);
  if (problem !== void 0) throw usage(`The identity "${pattern.text}" ${problem}.`);
  return { identities: [{ tools: ["*"], issuer, subject: pattern, place: GIVEN }], keys: [] };
}
async function acceptedBy({ identity: subject, regex, issuer, key }) {
  const named = [subject, regex, key].filter((each) => each !== void 0);
  if (named.length !== 1) throw usage("Say who must have signed: one of --identity, --identity-regex and --key.");
  if (key === void 0)
    return identity(regex === void 0 ? subjectPattern(subject ?? "") : { kind: "regex", text: regex }, issuer);
  if (issuer !== void 0) throw usage("--issuer belongs to an identity: nobody vouches for a key.");
  return { identities: [], keys: [{ tools: ["*"], key: await keyFrom(key), place: GIVEN }] };
}
async function readVerifyOptions(words) {
  const { values, positionals } = readOptions(words, OPTIONS);
  const [artifact, ...rest] = positionals;
  refusePositionals(rest);
  if (artifact === void 0) throw usage("Say what to verify: a file, or its digest.");
  const { bundle, issuer, key, offline, json } = values;
  if (bundle === void 0) throw usage("No --bundle is given.");
  const root = values["trusted-root"];
  if (root !== void 0 && offline) throw usage("--trusted-root names whom to trust, so that --offline says nothing.");
  const accepted = await acceptedBy({ identity: values.identity, regex: values["identity-regex"], issuer, key });
  const otherwise = offline ? "embedded" : "public-good";
  return { artifact, bundle, accepted, trustedRoot: root === void 0 ? otherwise : { file: root }, json };
}

// src/commands/verify.ts
async function verify({ artifact: word, bundle, accepted, trustedRoot }) {
  let artifact = { name: word, digests: {} };
  try {
    const named = await namedArtifact(word);
    artifact = named;
    const request = { bundlePath: bundle, trustedRoot, artifact: named, toolName: word };
    const identitiesAt = { file: "the command line" };
    return { artifact, ...await judgeSignature({ ...request, accepted: [accepted], identitiesAt }) };
  } catch (error) {
    return { artifact, findings: [asFinding(error)] };
  }
}
var verifyCommand = {
  usage: VERIFY_USAGE,
  async run(words) {
    const options = await readVerifyOptions(words);
    const verification = await verify(options);
    const text = options.json ? jsonText(verificationJson(verification)) : verificationText(verification, canvasFor(process.stdout, process.env));
    process.stdout.write(text);
    return EXIT_CODES[verificationVerdict(verification)];
  }
};
export {
  verifyCommand
};
