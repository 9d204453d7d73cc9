import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  boundedText,
  orNull
} from "./chunk-S37X4VBL.js";
import {
  fingerprint
} from "./chunk-MEVYJQLD.js";

// src/report/signer.ts
function signerJson({ signer }) {
  const { repository, ref, commit, signer: workflow, trigger, runner, run } = signer.kind === "key" ? {} : signer.build;
  return {
    issuer: signer.kind === "key" ? null : boundedText(signer.issuer),
    subject: signer.kind === "key" ? null : boundedText(signer.subject),
    key: signer.kind === "key" ? fingerprint(signer.key) : null,
    source_repository: orNull(repository),
    source_ref: orNull(ref),
    source_commit: orNull(commit),
    workflow: orNull(workflow),
    trigger: orNull(trigger),
    runner: orNull(runner),
    run: orNull(run)
  };
}
function aboutOf({ statement }) {
  const [subject, ...others] = statement?.subjects ?? [];
  return others.length > 0 || subject?.name === "" ? void 0 : subject?.name;
}
function proofJson(proof) {
  const { by, logged, timestamped, statement } = proof;
  const times = (all) => all.map((time) => time.toISOString());
  return {
    verified_by: boundedText(by),
    logged: times(logged),
    timestamped: times(timestamped),
    predicate_type: orNull(statement?.predicateType),
    about: orNull(aboutOf(proof))
  };
}

export {
  signerJson,
  aboutOf,
  proofJson
};
