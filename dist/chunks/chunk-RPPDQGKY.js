import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  quoted
} from "./chunk-IB3MHKLK.js";
import {
  Refusal,
  finding
} from "./chunk-RWKBM5BJ.js";

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
var found = /* @__PURE__ */ new WeakMap();
async function digestOf(artifact, algorithm) {
  const own = found.get(artifact) ?? /* @__PURE__ */ new Map();
  found.set(artifact, own);
  const known = artifact.digests[algorithm] ?? own.get(algorithm);
  if (known !== void 0 || artifact.read === void 0) return known;
  const hash = createHash(algorithm);
  await readAgain(artifact, [hash]);
  const digest = hash.digest("hex");
  own.set(algorithm, digest);
  return digest;
}

// src/signature/statement/compare-subjects.ts
var ANOTHER_ARTIFACT = "Judge the artifact that was signed, or sign the one that is to be used.";
var DIGITS = 128;
var NAMED = 3;
async function isAbout(subjects, artifact) {
  let open = subjects.map((subject) => ({ subject, agreeing: 0 }));
  const known = DIGESTS.toSorted((a, b) => Number(b in artifact.digests) - Number(a in artifact.digests));
  for (const algorithm of known) {
    if (!open.some(({ subject }) => subject.digest.has(algorithm))) continue;
    const digest = await digestOf(artifact, algorithm);
    if (digest === void 0) continue;
    open = open.flatMap(({ subject, agreeing }) => {
      const stated = subject.digest.get(algorithm);
      if (stated === void 0) return [{ subject, agreeing }];
      return stated === digest ? [{ subject, agreeing: agreeing + 1 }] : [];
    });
  }
  return open.some(({ agreeing }) => agreeing > 0);
}
function refuseOtherDigests(subjects, { name, digests, read }) {
  const stated = DIGESTS.filter((algorithm) => subjects.some(({ digest }) => digest.has(algorithm)));
  if (read !== void 0 || stated.length === 0 || stated.some((algorithm) => digests[algorithm] !== void 0)) return;
  const message = `The signed statement names its subjects by ${stated.join(" and ")}, and of the artifact ${name} nothing else is known.`;
  const fix = `Give the artifact itself, or its ${stated[0]}.`;
  throw new Refusal("signature/digest-not-enough", message, { fix });
}
async function compareSubjects({ subjects }, artifact) {
  if (await isAbout(subjects, artifact)) return [];
  refuseOtherDigests(subjects, artifact);
  const found2 = subjects.slice(0, NAMED).map((subject) => `${quoted(subject.name)} (${inWords(subject)})`);
  const rest = subjects.length > found2.length ? ` and ${subjects.length - found2.length} more` : "";
  const message = `The signed statement is about ${found2.join(", ")}${rest}, and not about ${artifact.name}, ${digestText(artifact)}.`;
  return [finding("signature/subject-mismatch", message, { fix: ANOTHER_ARTIFACT })];
}
function inWords({ digest }) {
  const known = DIGESTS.filter((algorithm) => digest.has(algorithm));
  return known.map((algorithm) => `${algorithm} ${digest.get(algorithm)?.slice(0, DIGITS)}`).join(", ") || `none of ${DIGESTS.join(", ")}`;
}

export {
  DIGESTS,
  digestText,
  readAgain,
  digestOf,
  ANOTHER_ARTIFACT,
  compareSubjects
};
