import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  answerText,
  findingJson
} from "./chunk-QQKE6OIJ.js";
import {
  TRUST_OPTIONS,
  TRUST_USAGE,
  attestationsIn,
  trustedRootOf
} from "./chunk-NRURMEEP.js";
import {
  PROVENANCE_TYPES,
  judgeSignature
} from "./chunk-WRGTJLJE.js";
import "./chunk-P5Q7XE3T.js";
import "./chunk-IZ5C2X4I.js";
import {
  offersFrom
} from "./chunk-T44YTPZ5.js";
import "./chunk-EZETBUSV.js";
import "./chunk-5OPFVJBF.js";
import {
  piecesOf,
  readUpTo
} from "./chunk-CGFYXVZJ.js";
import {
  DIGESTS
} from "./chunk-RPPDQGKY.js";
import {
  asFinding
} from "./chunk-RIES23YI.js";
import "./chunk-DNAIHMGC.js";
import "./chunk-R5GVOWZN.js";
import {
  aboutOf,
  proofJson,
  signerJson
} from "./chunk-RJP57CHX.js";
import "./chunk-GASTHEOE.js";
import {
  canvasFor
} from "./chunk-RWTFK2OS.js";
import "./chunk-2QHXBBKJ.js";
import "./chunk-GPVPWYQ5.js";
import {
  boundedText
} from "./chunk-S37X4VBL.js";
import {
  signerText
} from "./chunk-MEVYJQLD.js";
import "./chunk-F7CWHQ47.js";
import {
  VERSION
} from "./chunk-GDOIBZK2.js";
import "./chunk-DSV24SD4.js";
import "./chunk-6J6O3WXY.js";
import {
  EXIT_CODES,
  statusOf
} from "./chunk-3KQWTZUF.js";
import {
  MAX_KEY_BYTES,
  keyFromPem
} from "./chunk-TQCHYOZ7.js";
import {
  reasons
} from "./chunk-F2HI63QH.js";
import {
  readOptions,
  refusePositionals,
  usage
} from "./chunk-5TVT7YHF.js";
import "./chunk-V6OJWN42.js";
import {
  jsonText
} from "./chunk-76KL262O.js";
import {
  defined
} from "./chunk-WCEVALIF.js";
import "./chunk-PBSXYOHX.js";
import {
  addressPattern,
  expressionProblem,
  patternProblem,
  refPattern,
  subjectPattern
} from "./chunk-QPMTDPWL.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import {
  messageOf
} from "./chunk-PVKMCQ3Q.js";
import {
  Refusal
} from "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
import "./chunk-26LVTRER.js";

// src/report/verification.ts
function verificationVerdict({ findings }) {
  return statusOf(findings);
}
var UNPROVEN = { verified_by: null, logged: [], timestamped: [], predicate_type: null, about: null };
function verificationJson(verification) {
  const { artifact, proof, bundles, findings } = verification;
  return {
    schema_version: 1,
    as_declared: { version: VERSION },
    verdict: verificationVerdict(verification),
    artifact: { name: boundedText(artifact.name), digests: artifact.digests },
    signer: proof === void 0 ? null : signerJson(proof),
    ...proof === void 0 ? UNPROVEN : proofJson(proof),
    bundles: bundles ?? null,
    findings: findings.map(findingJson)
  };
}
function buildRows({ signer }) {
  if (signer.kind === "key") return [];
  const { repository, ref, commit } = signer.build;
  const at = ref === void 0 ? "" : `@${ref}`;
  return repository === void 0 ? [] : [["source", `${repository}${at}${commit === void 0 ? "" : ` (${commit})`}`]];
}
function facts(proof, { offered, holding } = { offered: 1, holding: 1 }) {
  const { signer, by, logged, timestamped, statement } = proof;
  const [seen] = [...logged, ...timestamped];
  const about = aboutOf(proof);
  return [
    ["signer", signerText(signer)],
    ...signer.kind === "identity" ? [["issuer", signer.issuer]] : [],
    ...buildRows(proof),
    ...seen === void 0 ? [] : [["seen", seen.toISOString()]],
    ["says", statement === void 0 ? "a signature over the bytes themselves" : statement.predicateType],
    ...about === void 0 ? [] : [["about", about]],
    ...offered === 1 ? [] : [["bundles", `${holding} of ${offered} hold`]],
    ["by", by]
  ];
}
var ENDS = {
  pass: "\u2713 PASS  signed by whom it should be",
  fail: "\u2717 FAIL  not signed as it should be",
  error: "! ERROR  it could not be judged"
};
function verificationText({ artifact, proof, bundles, findings }, canvas) {
  const known = proof === void 0 ? [] : facts(proof, bundles);
  const rows = [...Object.entries(artifact.digests), ...known];
  return answerText({ name: artifact.name, rows, findings, ends: ENDS }, canvas);
}

// src/signature/named-artifact.ts
import { createHash } from "node:crypto";
var LENGTHS = { sha256: 64, sha384: 96, sha512: 128 };
function digestIn(word) {
  const [, name = "", digits = ""] = /^(sha\d+):([0-9a-f]+)$/.exec(word.toLowerCase()) ?? [];
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
  const hash = createHash("sha256");
  for await (const piece of pieces(word)) hash.update(piece);
  return { name: word, digests: { sha256: hash.digest("hex") }, read: () => pieces(word) };
}

// src/commands/verify-options.ts
var VERIFY_USAGE = `Says whether Sigstore bundles prove who made an artifact.

Usage
  as-declared verify ARTIFACT --bundle FILE --identity SUBJECT --issuer URL [options]
  as-declared verify ARTIFACT --bundle FILE --key FILE [options]

ARTIFACT is a file, or no more than its digest: sha256:\u2026, sha384:\u2026 or sha512:\u2026.

Options
  --bundle FILE         a Sigstore bundle, several in JSON lines or as a registry's reply, or a folder of such; repeatable
  --attestations OWNER/REPOSITORY                   what GitHub keeps there for the artifact; read with GITHUB_TOKEN
  --all                 of several bundles, all have to hold              (default: one of them)
  --identity SUBJECT    who must have signed: a workflow with its ref, or an e-mail address. * stands for characters
                        but / and @, ** for any; host and owner have to be named
  --identity-regex RE   in its place, a regular expression (RE2) for the whole of it
  --issuer URL          who must have vouched for the signer, exactly
  --key FILE            in the place of an identity, a public key in PEM
${TRUST_USAGE}  --not-before DAY      the first day, in UTC, on which it may have been signed
  --json                for programs; as-declared schema verification prints the schema

What the build has to have been, each by a statement in a bundle that holds (patterns as for --identity)
  --predicate-type TYPE the kind of statement; of several, one of them    (default: SLSA provenance)
  --source URL          the repository that was built
  --ref REF             its branch or tag: refs/tags/v*
  --commit HEX          its commit
  --workflow URL        the workflow that built, with its ref
  --builder URL         the builder as the provenance names it
  --trigger EVENT       what started the build; repeatable
  --deny-self-hosted-runners                                              built on a machine that the platform hosts

Exit codes
  0  it is signed by whom it should be
  1  it is not
  2  it could not be judged
`;
var MANY = { type: "string", multiple: true, default: [] };
var OPTIONS = {
  bundle: MANY,
  attestations: { type: "string" },
  all: { type: "boolean", default: false },
  identity: { type: "string" },
  "identity-regex": { type: "string" },
  issuer: { type: "string" },
  key: { type: "string" },
  ...TRUST_OPTIONS,
  "not-before": { type: "string" },
  "predicate-type": MANY,
  source: { type: "string" },
  ref: { type: "string" },
  commit: { type: "string" },
  workflow: { type: "string" },
  builder: { type: "string" },
  trigger: MANY,
  "deny-self-hosted-runners": { type: "boolean", default: false },
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
async function identity(pattern2, issuer) {
  if (issuer === void 0) throw usage("--identity needs an --issuer: the same name at another one is somebody else.");
  if (!/^https?:\/\/[^\s*]+$/.test(issuer))
    throw usage(`--issuer takes an address, exactly: https://token.actions.githubusercontent.com; it is "${issuer}".`);
  const problem = patternProblem(pattern2) ?? await expressionProblem(pattern2);
  if (problem !== void 0) throw usage(`The identity "${pattern2.text}" ${problem}.`);
  return { identities: [{ tools: ["*"], issuer, subject: pattern2, place: GIVEN }], keys: [] };
}
async function acceptedBy({ identity: subject, regex, issuer, key }) {
  const named = [subject, regex, key].filter((each) => each !== void 0);
  if (named.length === 0) throw usage("Say who must have signed: --identity, --identity-regex or --key.");
  if (named.length > 1)
    throw usage("--identity, --identity-regex and --key each say who must have signed; give one of them.");
  if (key === void 0)
    return identity(regex === void 0 ? subjectPattern(subject ?? "") : { kind: "regex", text: regex }, issuer);
  if (issuer !== void 0) throw usage("--issuer belongs to an identity: nobody vouches for a key.");
  return { identities: [], keys: [{ tools: ["*"], key: await keyFrom(key), place: GIVEN }] };
}
function pattern(name, text, read) {
  if (text === void 0) return void 0;
  try {
    return read(text);
  } catch (error) {
    throw usage(`--${name}: "${text}" ${messageOf(error)}.`);
  }
}
function provenanceOf(values) {
  const { source, ref, commit, workflow, builder, trigger } = values;
  const [types, denySelfHosted] = [values["predicate-type"], values["deny-self-hosted-runners"]];
  const asked = [source, ref, commit, workflow, builder].some((value) => value !== void 0);
  if (!asked && !denySelfHosted && types.length + trigger.length === 0) return [];
  if (commit !== void 0 && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
    throw usage("--commit takes 40 or 64 hexadecimal digits.");
  const demand = {
    ...{ tools: ["*"], predicateTypes: types.length === 0 ? PROVENANCE_TYPES : types, denySelfHosted, place: GIVEN },
    ...defined({
      source: pattern("source", source, addressPattern),
      workflow: pattern("workflow", workflow, addressPattern),
      builder: pattern("builder", builder, addressPattern),
      ref: pattern("ref", ref, refPattern),
      commit,
      triggers: trigger.length === 0 ? void 0 : trigger
    })
  };
  return [demand];
}
function dayOf(text) {
  if (text !== void 0 && (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text))))
    throw usage("--not-before takes a day, such as 2026-01-01.");
  return text;
}
async function readVerifyOptions(words) {
  const { values, positionals } = readOptions(words, OPTIONS);
  const [artifact, ...rest] = positionals;
  refusePositionals(rest);
  if (artifact === void 0) throw usage("Say what to verify: a file, or its digest.");
  const { bundle: evidence, issuer, key, json } = values;
  const store = attestationsIn(values.attestations, values.offline);
  if (evidence.length === 0 && store === void 0) throw usage("No --bundle is given, and no --attestations.");
  const accepted = await acceptedBy({ identity: values.identity, regex: values["identity-regex"], issuer, key });
  return {
    ...{ artifact, evidence, accepted, json, bundles: values.all ? "all" : "any", provenance: provenanceOf(values) },
    trustedRoot: trustedRootOf(values),
    ...defined({ notBefore: dayOf(values["not-before"]), store })
  };
}

// src/commands/verify.ts
async function verify(options) {
  const { artifact: word, evidence, store, accepted, trustedRoot, bundles, provenance, notBefore } = options;
  let artifact = { name: word, digests: {} };
  try {
    const named = await namedArtifact(word);
    artifact = named;
    const { proof, offered, holding, findings } = await judgeSignature({
      ...{
        offers: await offersFrom({ paths: evidence, ...store !== void 0 && { store } }, named.digests.sha256),
        artifact: named,
        toolName: word,
        trustedRoot
      },
      ...{ accepted: [accepted], identitiesAt: GIVEN, bundles, provenance },
      ...notBefore !== void 0 && { notBefore: { value: notBefore, place: GIVEN } }
    });
    return { artifact, proof, bundles: { offered, holding }, findings };
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
