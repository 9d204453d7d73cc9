import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  preflight,
  runTrial,
  runUntraced,
  stage
} from "./chunk-YZKK3ZHI.js";
import {
  besideManifest,
  isThere,
  judgedFolders,
  resolveProgram,
  shebang,
  toolBytes
} from "./chunk-QOHIATFR.js";
import {
  CHECKOUT,
  PLAIN_SURROUNDINGS,
  STANDARD_STREAM_RULES,
  holdNamespaces,
  openTrialSite,
  planRun,
  planTrial,
  statesOf,
  surveyBaseRuntime,
  unmetDemands
} from "./chunk-LIXQXU5I.js";
import {
  DECLARED_AT,
  compare,
  compareHosts,
  compareUnused,
  deviation,
  exposureOf,
  isBelowAny,
  isElsewhere,
  isReached,
  times,
  together,
  withoutLinks
} from "./chunk-26VUGSXI.js";
import {
  HOME_FOLDER,
  TOOL_FOLDER,
  sandboxPath
} from "./chunk-IOZYBOZR.js";
import {
  AARCH64,
  X86_64,
  callName
} from "./chunk-XQDT5WYV.js";
import {
  openGateway
} from "./chunk-SNNKR6L2.js";
import {
  breakdownWords
} from "./chunk-ZDA27SRE.js";
import {
  inWorkFolder,
  makeTraversable
} from "./chunk-GU6C74BC.js";
import {
  piecesOf
} from "./chunk-CGFYXVZJ.js";
import {
  ANOTHER_ARTIFACT
} from "./chunk-RPPDQGKY.js";
import {
  interruptible
} from "./chunk-XKVLZXPK.js";
import {
  MAX_SIGHTINGS,
  UNOBSERVED
} from "./chunk-GPVPWYQ5.js";
import {
  questionOf,
  statusOf
} from "./chunk-3KQWTZUF.js";
import {
  checkSchema,
  groupBy,
  hostCovers,
  parseDomain
} from "./chunk-X3RQCJQN.js";
import {
  parsePath,
  pathCovers
} from "./chunk-4IQZMC4H.js";
import {
  reasons
} from "./chunk-F2HI63QH.js";
import {
  parseDocument,
  readDocument
} from "./chunk-QGV6EUNW.js";
import {
  defined
} from "./chunk-WCEVALIF.js";
import {
  escapeSegment
} from "./chunk-IIHSP32Q.js";
import {
  quoted
} from "./chunk-IB3MHKLK.js";
import {
  FAKETIME_FILES,
  FAKETIME_PACKAGE,
  findFaketime
} from "./chunk-GXX5MYV7.js";
import {
  Refusal,
  finding
} from "./chunk-RWKBM5BJ.js";

// src/gating/workplaces.ts
import { join } from "node:path";
function inWorkplaces({ installDependencies, progress, wantsClock }, work2) {
  return interruptible(
    (interrupted) => inWorkFolder(async (root) => {
      let opening;
      const site = () => {
        opening ??= openTrialSite(root, installDependencies, progress, wantsClock);
        return opening;
      };
      try {
        return await work2(async (name) => {
          const own = await makeTraversable(join(root, name));
          return { site, folder: (part) => makeTraversable(join(own, part)), interrupted };
        });
      } finally {
        await opening?.then(
          (opened) => opened.close(),
          () => void 0
        );
      }
    })
  );
}

// src/gating/evidence.ts
import { dirname, join as join2 } from "node:path";

// src/sbom/what-is-in-it.ts
function subjectOf({ name, version, artifact: { purl } }, { sha256, sha512 }) {
  return { name, version, sha256, sha512, ...purl !== void 0 && { purl } };
}
function inWords({ components, licenses, hashed }) {
  return `${components} components, ${licenses.judged} with a licence, ${hashed} with a hash`;
}
async function whatIsInIt(given, manifest, artifact, policy) {
  if (given === void 0) {
    throw new Refusal("sbom/missing", "Neither the manifest nor the request names an SBOM.", {
      place: manifest.document.place("/sbom_ref"),
      fix: "Name the CycloneDX document in sbom_ref of the manifest or with --sbom, or attest it (actions/attest-sbom)."
    });
  }
  const { judgeApart } = await import("./judge-apart-3AKYNGD4.js");
  const { summary, findings } = await judgeApart({
    ...given,
    rules: policy.sbom,
    subjectMatchRequired: policy.supplyChain.require.sbomSubjectMatch,
    subject: subjectOf(manifest, artifact)
  });
  return { value: summary, findings, what: summary === void 0 ? "cannot be read" : inWords(summary) };
}

// src/signature/statement/attested-sbom.ts
var CYCLONEDX = /^https:\/\/cyclonedx\.org\/bom(?:\/v\d+\.\d+)?$/;
function attestedSboms(statements) {
  const texts = statements.flatMap(
    ({ predicateType, predicate }) => CYCLONEDX.test(predicateType) ? [JSON.stringify(predicate ?? null, null, 2)] : []
  );
  const distinct = [...new Set(texts)];
  return distinct.map((text, index) => ({
    name: distinct.length === 1 ? "the attested SBOM" : `attested SBOM ${index + 1}`,
    bytes: Buffer.from(text)
  }));
}

// src/signature/statement/compare-manifest.ts
import { isDeepStrictEqual } from "node:util";
var MANIFEST_TYPE = "https://github.com/as-declared/as-declared/manifest/v1";
function isMembers(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function firstDifference(one, other, pointer = "") {
  if (!isMembers(one) || !isMembers(other)) return pointer;
  const keys = [.../* @__PURE__ */ new Set([...Object.keys(one), ...Object.keys(other)])];
  const differing = keys.find((key) => !isDeepStrictEqual(one[key], other[key]));
  return differing === void 0 ? pointer : firstDifference(one[differing], other[differing], `${pointer}/${differing}`);
}
function plain(value) {
  return JSON.parse(JSON.stringify(value ?? null));
}
function compareManifest(statements, { document }) {
  const judged = plain(document.value);
  return statements.filter(({ predicateType }) => predicateType === MANIFEST_TYPE).filter(({ predicate }) => !isDeepStrictEqual(plain(predicate), judged)).map(({ predicate }) => {
    const pointer = firstDifference(plain(predicate), judged);
    const at = pointer === "" ? "" : ` at ${quoted(pointer)}`;
    return finding(
      "signature/manifest-mismatch",
      `The manifest that was signed with the artifact is another one${at}.`,
      {
        place: document.place(pointer),
        fix: `Judge by the manifest that the publisher signed. ${ANOTHER_ARTIFACT}`,
        evidence: { pointer }
      }
    );
  });
}

// src/signature/who-made-it.ts
async function* bytesAgain({ path, size }) {
  const changed = (how, cause) => new Refusal("signature/artifact-changed", `${path} ${how} since it was unpacked.`, {
    fix: "Let nothing write to the artifact during the gate.",
    cause
  });
  let left = size;
  try {
    for await (const piece of piecesOf(path, size, "refuse links")) {
      left -= piece.length;
      if (left < 0) throw changed("has grown");
      yield piece;
    }
  } catch (cause) {
    throw cause instanceof Refusal ? cause : changed(`can no longer be read (${reasons(cause)})`, cause);
  }
}
function signedArtifact(artifact) {
  const { path, sha256, sha512 } = artifact;
  return { name: path, digests: { sha256, sha512 }, read: () => bytesAgain(artifact) };
}
async function whoMadeIt({ manifest, artifact, bundlePath, store, trustedRoot }, policy) {
  const [{ judgeSignature }, { signerText }, { offersFrom }, { comparePackage }] = await Promise.all([
    import("./judge-signature-DR4IJ3GN.js"),
    import("./accepted-signer-OS2POXL6.js"),
    import("./offers-3ST7RVFU.js"),
    import("./compare-package-3YHLGSOA.js")
  ]);
  const paths = bundlePath === void 0 ? [] : [bundlePath];
  const offers = await offersFrom({ paths, ...defined({ store }) }, artifact.sha256);
  const { proof, offered, holding, statements, findings } = await judgeSignature({
    ...policy.supplyChain.signature,
    ...{ offers, trustedRoot, artifact: signedArtifact(artifact), toolName: manifest.name }
  });
  const several = offered === 1 ? "" : ` (${holding} of ${offered} bundles)`;
  const value = { proof, offered, holding, sboms: attestedSboms(statements) };
  const other = [...compareManifest(statements, manifest), ...comparePackage(statements, manifest)];
  return { value, findings: [...findings, ...other], what: `signed by ${signerText(proof.signer)}${several}` };
}

// src/gating/evidence.ts
async function getBytes({ manifest, request, workplace }) {
  const artifact = await workplace.folder("artifact");
  const folders = { artifact, closure: await workplace.folder("closure") };
  return toolBytes(request.artifact, manifest, folders, workplace.interrupted);
}
function notThere({ rule, what, path, pointer }, { document }) {
  const said = finding(rule, `The manifest names ${quoted(path)} as the ${what}, and there is no such file.`, {
    place: document.place(pointer),
    fix: `Correct the path, which is meant from where the manifest is, or take it out until there is one.`
  });
  return { ...said, level: "warning" };
}
async function isOffered(interview, requested, named, manifest) {
  if (requested !== void 0) return true;
  const question = questionOf(named.rule);
  if (named.path === void 0) {
    interview.skip(question, false, "the policy asks for none, and none is named");
    return false;
  }
  if (await isThere(join2(dirname(manifest.document.file), named.path))) return true;
  const what = "the policy asks for none, and the one that is named is not there";
  await interview.ask(question, false, async () => ({ findings: [notThere(named, manifest)], what }));
  interview.skip(question, false, what);
  return false;
}
async function askWhoMadeIt(interview, { artifact }, subject) {
  const { manifest, policy, request } = subject;
  const required = policy.supplyChain.require.signature;
  const { bundle } = manifest.artifact;
  const named = {
    rule: "signature/missing",
    what: "Sigstore bundle",
    path: bundle,
    pointer: "/artifact/bundle"
  };
  const { trustedRoot, attestations } = request;
  const isKept = attestations !== void 0;
  if (!required && !isKept && !await isOffered(interview, request.bundle, named, manifest)) return void 0;
  return interview.ask("signature", required, async () => {
    const bundlePath = request.bundle ?? await besideManifest(manifest, manifest.artifact.bundle);
    return whoMadeIt({ manifest, artifact, bundlePath, store: attestations, trustedRoot }, policy);
  });
}
async function askWhatIsInIt(interview, { artifact }, subject, attested) {
  const { manifest, policy, request } = subject;
  const required = policy.supplyChain.require.sbom;
  for (const { name, bytes } of attested)
    await interview.ask("sbom", required, () => whatIsInIt({ path: name, bytes }, manifest, artifact, policy));
  if (attested.length > 0) return;
  const named = { rule: "sbom/missing", what: "SBOM", path: manifest.sbomRef, pointer: "/sbom_ref" };
  if (!required && !await isOffered(interview, request.sbom, named, manifest)) return;
  await interview.ask("sbom", required, async () => {
    const path = request.sbom ?? await besideManifest(manifest, manifest.sbomRef);
    return whatIsInIt(path === void 0 ? void 0 : { path }, manifest, artifact, policy);
  });
}

// src/gating/try-out.ts
import { dirname as dirname4, join as join10 } from "node:path";

// src/observe/program-digests.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";

// src/observe/host-file.ts
import { join as join3, posix } from "node:path";
function hostFile({ mounts }, path) {
  const mount = mounts.findLast(({ at, kind }) => kind !== "link" && kind !== "seal" && pathCovers(at, path));
  return mount?.kind === "read-only" ? join3(mount.from, posix.relative(mount.at, path)) : void 0;
}

// src/observe/program-digests.ts
var ProgramDigests = class {
  #known = /* @__PURE__ */ new Map();
  /**
   * Of the programs that a run started, by their paths inside, in hex. Not of one that stood where the tool can write:
   * what that was nobody knows. What the host itself changes meanwhile is told as it is afterwards.
   */
  async of({ executed }, plan, exposure) {
    const digests = [];
    for (const { path } of executed) {
      const file = hostFile(plan, withoutLinks(path, exposure));
      const digest = file === void 0 ? void 0 : await this.#digest(file);
      if (digest !== void 0) digests.push([path, digest]);
    }
    return Object.fromEntries(digests);
  }
  #digest(file) {
    const known = this.#known.get(file) ?? digestOf(file);
    this.#known.set(file, known);
    return known;
  }
};
async function digestOf(file) {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(file), hash);
  } catch {
    return void 0;
  }
  return hash.digest("hex");
}

// src/document/validators/scenario.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var validate = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "as-declared scenario", "type": "object", "description": "How a tool is exercised. It comes from the tool's author, so it names no address and starts nothing outside of the sandbox.", "properties": { "$schema": { "type": "string", "maxLength": 2048, "description": "Where an editor finds this schema.", "examples": ["https://example.com/scenario.schema.json"] }, "cases": { "type": "array", "description": "Runs of the tool, each in a sandbox of its own. Absent means none: there is mcp then.", "items": { "$ref": "#/$defs/case" }, "minItems": 1, "maxItems": 100, "examples": [[{ "name": "greets", "expect": { "stdout_matches": ["hello *"] } }]] }, "mcp": { "$ref": "#/$defs/mcp" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "$defs": { "case": { "type": "object", "description": "One run of the entrypoint.", "properties": { "name": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$", "maxLength": 100, "description": "What the case shows, in a few words. No two cases have the same.", "examples": ["a plain page"] }, "args": { "$ref": "#/$defs/args" }, "stdin": { "type": "string", "maxLength": 262144, "description": "What the tool reads from its standard input. Absent means that it is empty.", "examples": ["one line\n"] }, "env": { "$ref": "#/$defs/env" }, "files": { "$ref": "#/$defs/files" }, "upstreams": { "$ref": "#/$defs/upstreams" }, "timeout_s": { "$ref": "#/$defs/seconds" }, "expect": { "$ref": "#/$defs/expectation" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["name"] }, "args": { "type": "array", "description": "Words that follow the entrypoint's own.", "items": { "$ref": "#/$defs/word" }, "maxItems": 1e3, "examples": [["https://docs.example.com/guide.html"]] }, "env": { "type": "object", "description": "Values of environment variables that the manifest names.", "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "maxLength": 256, "description": "Name of an environment variable." }, "additionalProperties": { "$ref": "#/$defs/word" }, "maxProperties": 100, "examples": [{ "API_KEY": "not-a-real-one" }] }, "files": { "type": "object", "description": "What stands at a granted path: a file or folder, relative to the scenario. Absent means that each granted path is an empty folder.", "examples": [{ "/data/": "fixtures" }], "propertyNames": { "maxLength": 4096, "description": "A path as manifests have it: absolute, or below ${HOME} or ${TMP}." }, "additionalProperties": { "$ref": "#/$defs/fixture" }, "maxProperties": 100 }, "upstreams": { "type": "object", "description": 'Replies of the hosts that the tool asks, by "host:port".', "examples": [{ "api.example.com:443": [{ "path": "/v1/items", "body": "[]" }] }], "propertyNames": { "maxLength": 259, "description": 'A host name with a port: "api.example.com:443".' }, "additionalProperties": { "type": "array", "description": "Replies; the first that matches a request is given.", "items": { "$ref": "#/$defs/reply" }, "minItems": 1, "maxItems": 1e3 }, "maxProperties": 100 }, "seconds": { "type": "number", "minimum": 0.1, "maximum": 3600, "description": "Seconds after which the case is ended and has failed. The grant's own limit holds too. Absent means the grant's own.", "examples": [10] }, "expectation": { "type": "object", "description": "How the case ends when the tool works. Absent means that it exits with 0.", "properties": { "exit_code": { "type": "integer", "minimum": 0, "maximum": 255, "description": "The tool's exit code, 128 + n after signal n. Absent means 0.", "examples": [1] }, "stdout_matches": { "type": "array", "description": "Texts that the tool prints. A * stands for anything, line ends too.", "items": { "type": "string", "minLength": 1, "maxLength": 256, "description": "Text that is printed, with * for anything." }, "maxItems": 20, "examples": [["3 pages\n"]] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "mcp": { "type": "object", "description": "How the tool is talked with, where it is a server of the Model Context Protocol over stdio. Absent means not at all.", "properties": { "calls": { "type": "array", "description": "Calls of its tools, in their order. Absent means none.", "items": { "$ref": "#/$defs/call" }, "maxItems": 200, "examples": [[{ "tool": "read_file", "arguments": { "path": "/data/a.txt" } }]] }, "auto": { "type": "boolean", "description": "Whether tools that no call names are called with arguments made from their schemas. Absent means true.", "examples": [false] }, "args": { "$ref": "#/$defs/args" }, "env": { "$ref": "#/$defs/env" }, "files": { "$ref": "#/$defs/files" }, "upstreams": { "$ref": "#/$defs/upstreams" }, "timeout_s": { "$ref": "#/$defs/seconds" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "call": { "type": "object", "description": "One call of a tool of the server.", "properties": { "tool": { "type": "string", "minLength": 1, "maxLength": 256, "description": "Name of the tool.", "examples": ["read_file"] }, "arguments": { "title": "map of JSON values", "type": "object", "description": "Its arguments. Absent means none.", "maxProperties": 100, "examples": [{ "path": "/data/a.txt" }] }, "expect": { "$ref": "#/$defs/answer" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["tool"] }, "answer": { "type": "object", "description": "What it answers when the server works. Absent means a result that is no error.", "properties": { "is_error": { "type": "boolean", "description": "Whether the result says that it is an error. Absent means false.", "examples": [true] }, "text_matches": { "type": "array", "description": "Texts in the answer. A * stands for anything, line ends too.", "items": { "type": "string", "minLength": 1, "maxLength": 256, "description": "Text that is in the answer, with * for anything." }, "maxItems": 20, "examples": [["hello *"]] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "reply": { "type": "object", "description": "What an upstream says to one request.", "properties": { "method": { "type": "string", "pattern": "^[A-Z]{1,20}$", "description": "The request's method, in capitals. Absent means every method.", "examples": ["POST"] }, "path": { "type": "string", "pattern": "^/[\\u0021-\\u007e]*$", "maxLength": 4096, "description": "The request's path, which begins with /. With a query it matches that query alone, without one every query.", "examples": ["/v1/items"] }, "status": { "type": "integer", "minimum": 200, "maximum": 599, "description": "The reply's status, from 200 to 599. Absent means 200.", "examples": [404] }, "headers": { "type": "object", "description": "The reply's headers.", "examples": [{ "content-type": "text/html" }], "propertyNames": { "pattern": "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "maxLength": 256, "description": "Name of a header." }, "additionalProperties": { "type": "string", "pattern": "^[\\t\\u0020-\\u007e]*$", "maxLength": 8192, "description": "Value of a header, in printable ASCII." }, "maxProperties": 100 }, "body": { "type": "string", "maxLength": 262144, "description": "The reply's body. Absent means none.", "examples": ["<h1>Guide</h1>"] }, "body_file": { "$ref": "#/$defs/fixture", "description": "A file that holds the reply's body, relative to the scenario.", "examples": ["fixtures/guide.html"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["path"] }, "fixture": { "title": "relative path", "type": "string", "minLength": 1, "maxLength": 4096, "description": 'A path relative to the scenario, without "..".' }, "word": { "title": "word", "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 65536, "description": "Text without NUL." } } };
var pattern4 = new RegExp("^x-", "u");
var func1 = require_ucs2length().default;
var schema32 = { "type": "object", "description": "One run of the entrypoint.", "properties": { "name": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$", "maxLength": 100, "description": "What the case shows, in a few words. No two cases have the same.", "examples": ["a plain page"] }, "args": { "$ref": "#/$defs/args" }, "stdin": { "type": "string", "maxLength": 262144, "description": "What the tool reads from its standard input. Absent means that it is empty.", "examples": ["one line\n"] }, "env": { "$ref": "#/$defs/env" }, "files": { "$ref": "#/$defs/files" }, "upstreams": { "$ref": "#/$defs/upstreams" }, "timeout_s": { "$ref": "#/$defs/seconds" }, "expect": { "$ref": "#/$defs/expectation" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["name"] };
var schema42 = { "type": "number", "minimum": 0.1, "maximum": 3600, "description": "Seconds after which the case is ended and has failed. The grant's own limit holds too. Absent means the grant's own.", "examples": [10] };
var schema43 = { "type": "object", "description": "How the case ends when the tool works. Absent means that it exits with 0.", "properties": { "exit_code": { "type": "integer", "minimum": 0, "maximum": 255, "description": "The tool's exit code, 128 + n after signal n. Absent means 0.", "examples": [1] }, "stdout_matches": { "type": "array", "description": "Texts that the tool prints. A * stands for anything, line ends too.", "items": { "type": "string", "minLength": 1, "maxLength": 256, "description": "Text that is printed, with * for anything." }, "maxItems": 20, "examples": [["3 pages\n"]] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var pattern6 = new RegExp("^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$", "u");
var schema33 = { "type": "array", "description": "Words that follow the entrypoint's own.", "items": { "$ref": "#/$defs/word" }, "maxItems": 1e3, "examples": [["https://docs.example.com/guide.html"]] };
var schema34 = { "title": "word", "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 65536, "description": "Text without NUL." };
var pattern7 = new RegExp("^[^\\u0000]*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func1(data0) > 65536) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/word/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters", schema: 65536, parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern7.test(data0)) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/word/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"', schema: "^[^\\u0000]*$", parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/word/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema35 = { "type": "object", "description": "Values of environment variables that the manifest names.", "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "maxLength": 256, "description": "Name of an environment variable." }, "additionalProperties": { "$ref": "#/$defs/word" }, "maxProperties": 100, "examples": [{ "API_KEY": "not-a-real-one" }] };
var pattern8 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties", schema: 100, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func1(key0) > 256) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema35.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern8.test(key0)) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema35.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema35.propertyNames, parentSchema: schema35, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 === "string") {
        if (func1(data0) > 65536) {
          const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/word/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters", schema: 65536, parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern7.test(data0)) {
          const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/word/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"', schema: "^[^\\u0000]*$", parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/word/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema37 = { "type": "object", "description": "What stands at a granted path: a file or folder, relative to the scenario. Absent means that each granted path is an empty folder.", "examples": [{ "/data/": "fixtures" }], "propertyNames": { "maxLength": 4096, "description": "A path as manifests have it: absolute, or below ${HOME} or ${TMP}." }, "additionalProperties": { "$ref": "#/$defs/fixture" }, "maxProperties": 100 };
var schema38 = { "title": "relative path", "type": "string", "minLength": 1, "maxLength": 4096, "description": 'A path relative to the scenario, without "..".' };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties", schema: 100, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func1(key0) > 4096) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema37.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema37.propertyNames, parentSchema: schema37, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 === "string") {
        if (func1(data0) > 4096) {
          const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/fixture/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema38, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/fixture/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/fixture/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema39 = { "type": "object", "description": 'Replies of the hosts that the tool asks, by "host:port".', "examples": [{ "api.example.com:443": [{ "path": "/v1/items", "body": "[]" }] }], "propertyNames": { "maxLength": 259, "description": 'A host name with a port: "api.example.com:443".' }, "additionalProperties": { "type": "array", "description": "Replies; the first that matches a request is given.", "items": { "$ref": "#/$defs/reply" }, "minItems": 1, "maxItems": 1e3 }, "maxProperties": 100 };
var schema40 = { "type": "object", "description": "What an upstream says to one request.", "properties": { "method": { "type": "string", "pattern": "^[A-Z]{1,20}$", "description": "The request's method, in capitals. Absent means every method.", "examples": ["POST"] }, "path": { "type": "string", "pattern": "^/[\\u0021-\\u007e]*$", "maxLength": 4096, "description": "The request's path, which begins with /. With a query it matches that query alone, without one every query.", "examples": ["/v1/items"] }, "status": { "type": "integer", "minimum": 200, "maximum": 599, "description": "The reply's status, from 200 to 599. Absent means 200.", "examples": [404] }, "headers": { "type": "object", "description": "The reply's headers.", "examples": [{ "content-type": "text/html" }], "propertyNames": { "pattern": "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "maxLength": 256, "description": "Name of a header." }, "additionalProperties": { "type": "string", "pattern": "^[\\t\\u0020-\\u007e]*$", "maxLength": 8192, "description": "Value of a header, in printable ASCII." }, "maxProperties": 100 }, "body": { "type": "string", "maxLength": 262144, "description": "The reply's body. Absent means none.", "examples": ["<h1>Guide</h1>"] }, "body_file": { "$ref": "#/$defs/fixture", "description": "A file that holds the reply's body, relative to the scenario.", "examples": ["fixtures/guide.html"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["path"] };
var pattern11 = new RegExp("^[A-Z]{1,20}$", "u");
var pattern12 = new RegExp("^/[\\u0021-\\u007e]*$", "u");
var pattern13 = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");
var pattern14 = new RegExp("^[\\t\\u0020-\\u007e]*$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "method" || key0 === "path" || key0 === "status" || key0 === "headers" || key0 === "body" || key0 === "body_file" || pattern4.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data0 = data.method;
      if (typeof data0 === "string") {
        if (!pattern11.test(data0)) {
          const err2 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,20}$" }, message: 'must match pattern "^[A-Z]{1,20}$"', schema: "^[A-Z]{1,20}$", parentSchema: schema40.properties.method, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.method.type, parentSchema: schema40.properties.method, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 === "string") {
        if (func1(data1) > 4096) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema40.properties.path, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern12.test(data1)) {
          const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/[\\u0021-\\u007e]*$" }, message: 'must match pattern "^/[\\u0021-\\u007e]*$"', schema: "^/[\\u0021-\\u007e]*$", parentSchema: schema40.properties.path, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.path.type, parentSchema: schema40.properties.path, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.status.type, parentSchema: schema40.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 599 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599", schema: 599, parentSchema: schema40.properties.status, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2 < 200 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200", schema: 200, parentSchema: schema40.properties.status, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.headers !== void 0) {
      let data3 = data.headers;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (Object.keys(data3).length > 100) {
          const err10 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties", schema: 100, parentSchema: schema40.properties.headers, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 in data3) {
          const _errs10 = errors;
          if (typeof key1 === "string") {
            if (func1(key1) > 256) {
              const err11 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema40.properties.headers.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (!pattern13.test(key1)) {
              const err12 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, message: 'must match pattern "^[A-Za-z0-9!#$%&\'*+.^_`|~-]+$"', schema: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", parentSchema: schema40.properties.headers.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
          var valid1 = _errs10 === errors;
          if (!valid1) {
            const err13 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema40.properties.headers.propertyNames, parentSchema: schema40.properties.headers, data: data3 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        for (const key2 in data3) {
          let data4 = data3[key2];
          if (typeof data4 === "string") {
            if (func1(data4) > 8192) {
              const err14 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters", schema: 8192, parentSchema: schema40.properties.headers.additionalProperties, data: data4 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (!pattern14.test(data4)) {
              const err15 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[\\t\\u0020-\\u007e]*$" }, message: 'must match pattern "^[\\t\\u0020-\\u007e]*$"', schema: "^[\\t\\u0020-\\u007e]*$", parentSchema: schema40.properties.headers.additionalProperties, data: data4 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.headers.additionalProperties.type, parentSchema: schema40.properties.headers.additionalProperties, data: data4 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.properties.headers.type, parentSchema: schema40.properties.headers, data: data3 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      let data5 = data.body;
      if (typeof data5 === "string") {
        if (func1(data5) > 262144) {
          const err18 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/maxLength", keyword: "maxLength", params: { limit: 262144 }, message: "must NOT have more than 262144 characters", schema: 262144, parentSchema: schema40.properties.body, data: data5 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.body.type, parentSchema: schema40.properties.body, data: data5 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.body_file !== void 0) {
      let data6 = data.body_file;
      if (typeof data6 === "string") {
        if (func1(data6) > 4096) {
          const err20 = { instancePath: instancePath + "/body_file", schemaPath: "#/$defs/fixture/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema38, data: data6 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func1(data6) < 1) {
          const err21 = { instancePath: instancePath + "/body_file", schemaPath: "#/$defs/fixture/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38, data: data6 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/body_file", schemaPath: "#/$defs/fixture/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data6 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties", schema: 100, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func1(key0) > 259) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 259 }, message: "must NOT have more than 259 characters", schema: 259, parentSchema: schema39.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema39.propertyNames, parentSchema: schema39, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema39.additionalProperties, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema39.additionalProperties, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate29(data0[i0], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.additionalProperties.type, parentSchema: schema39.additionalProperties, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "args" || key0 === "stdin" || key0 === "env" || key0 === "files" || key0 === "upstreams" || key0 === "timeout_s" || key0 === "expect" || pattern4.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 100) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema32.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern6.test(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$"', schema: "^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$", parentSchema: schema32.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.name.type, parentSchema: schema32.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.args !== void 0) {
      if (!validate22(data.args, { instancePath: instancePath + "/args", parentData: data, parentDataProperty: "args", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.stdin !== void 0) {
      let data2 = data.stdin;
      if (typeof data2 === "string") {
        if (func1(data2) > 262144) {
          const err5 = { instancePath: instancePath + "/stdin", schemaPath: "#/properties/stdin/maxLength", keyword: "maxLength", params: { limit: 262144 }, message: "must NOT have more than 262144 characters", schema: 262144, parentSchema: schema32.properties.stdin, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/stdin", schemaPath: "#/properties/stdin/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.stdin.type, parentSchema: schema32.properties.stdin, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.env !== void 0) {
      if (!validate24(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.files !== void 0) {
      if (!validate26(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.upstreams !== void 0) {
      if (!validate28(data.upstreams, { instancePath: instancePath + "/upstreams", parentData: data, parentDataProperty: "upstreams", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.timeout_s !== void 0) {
      let data6 = data.timeout_s;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 3600 || isNaN(data6)) {
          const err7 = { instancePath: instancePath + "/timeout_s", schemaPath: "#/$defs/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema42, data: data6 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data6 < 0.1 || isNaN(data6)) {
          const err8 = { instancePath: instancePath + "/timeout_s", schemaPath: "#/$defs/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.1 }, message: "must be >= 0.1", schema: 0.1, parentSchema: schema42, data: data6 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/timeout_s", schemaPath: "#/$defs/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema42.type, parentSchema: schema42, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.expect !== void 0) {
      let data7 = data.expect;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          if (!(key1 === "exit_code" || key1 === "stdout_matches" || pattern4.test(key1))) {
            const err10 = { instancePath: instancePath + "/expect", schemaPath: "#/$defs/expectation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data: data7 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data7.exit_code !== void 0) {
          let data8 = data7.exit_code;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err11 = { instancePath: instancePath + "/expect/exit_code", schemaPath: "#/$defs/expectation/properties/exit_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.properties.exit_code.type, parentSchema: schema43.properties.exit_code, data: data8 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 255 || isNaN(data8)) {
              const err12 = { instancePath: instancePath + "/expect/exit_code", schemaPath: "#/$defs/expectation/properties/exit_code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255", schema: 255, parentSchema: schema43.properties.exit_code, data: data8 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err13 = { instancePath: instancePath + "/expect/exit_code", schemaPath: "#/$defs/expectation/properties/exit_code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema43.properties.exit_code, data: data8 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
        if (data7.stdout_matches !== void 0) {
          let data9 = data7.stdout_matches;
          if (Array.isArray(data9)) {
            if (data9.length > 20) {
              const err14 = { instancePath: instancePath + "/expect/stdout_matches", schemaPath: "#/$defs/expectation/properties/stdout_matches/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema43.properties.stdout_matches, data: data9 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            const len0 = data9.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data10 = data9[i0];
              if (typeof data10 === "string") {
                if (func1(data10) > 256) {
                  const err15 = { instancePath: instancePath + "/expect/stdout_matches/" + i0, schemaPath: "#/$defs/expectation/properties/stdout_matches/items/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema43.properties.stdout_matches.items, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                if (func1(data10) < 1) {
                  const err16 = { instancePath: instancePath + "/expect/stdout_matches/" + i0, schemaPath: "#/$defs/expectation/properties/stdout_matches/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43.properties.stdout_matches.items, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/expect/stdout_matches/" + i0, schemaPath: "#/$defs/expectation/properties/stdout_matches/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.stdout_matches.items.type, parentSchema: schema43.properties.stdout_matches.items, data: data10 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/expect/stdout_matches", schemaPath: "#/$defs/expectation/properties/stdout_matches/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.properties.stdout_matches.type, parentSchema: schema43.properties.stdout_matches, data: data9 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/expect", schemaPath: "#/$defs/expectation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data: data7 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema44 = { "type": "object", "description": "How the tool is talked with, where it is a server of the Model Context Protocol over stdio. Absent means not at all.", "properties": { "calls": { "type": "array", "description": "Calls of its tools, in their order. Absent means none.", "items": { "$ref": "#/$defs/call" }, "maxItems": 200, "examples": [[{ "tool": "read_file", "arguments": { "path": "/data/a.txt" } }]] }, "auto": { "type": "boolean", "description": "Whether tools that no call names are called with arguments made from their schemas. Absent means true.", "examples": [false] }, "args": { "$ref": "#/$defs/args" }, "env": { "$ref": "#/$defs/env" }, "files": { "$ref": "#/$defs/files" }, "upstreams": { "$ref": "#/$defs/upstreams" }, "timeout_s": { "$ref": "#/$defs/seconds" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var schema45 = { "type": "object", "description": "One call of a tool of the server.", "properties": { "tool": { "type": "string", "minLength": 1, "maxLength": 256, "description": "Name of the tool.", "examples": ["read_file"] }, "arguments": { "title": "map of JSON values", "type": "object", "description": "Its arguments. Absent means none.", "maxProperties": 100, "examples": [{ "path": "/data/a.txt" }] }, "expect": { "$ref": "#/$defs/answer" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["tool"] };
var schema46 = { "type": "object", "description": "What it answers when the server works. Absent means a result that is no error.", "properties": { "is_error": { "type": "boolean", "description": "Whether the result says that it is an error. Absent means false.", "examples": [true] }, "text_matches": { "type": "array", "description": "Texts in the answer. A * stands for anything, line ends too.", "items": { "type": "string", "minLength": 1, "maxLength": 256, "description": "Text that is in the answer, with * for anything." }, "maxItems": 20, "examples": [["hello *"]] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tool === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "tool" || key0 === "arguments" || key0 === "expect" || pattern4.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.tool !== void 0) {
      let data0 = data.tool;
      if (typeof data0 === "string") {
        if (func1(data0) > 256) {
          const err2 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema45.properties.tool, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties.tool, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.tool.type, parentSchema: schema45.properties.tool, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.arguments !== void 0) {
      let data1 = data.arguments;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length > 100) {
          const err5 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties", schema: 100, parentSchema: schema45.properties.arguments, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.properties.arguments.type, parentSchema: schema45.properties.arguments, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.expect !== void 0) {
      let data2 = data.expect;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!(key1 === "is_error" || key1 === "text_matches" || pattern4.test(key1))) {
            const err7 = { instancePath: instancePath + "/expect", schemaPath: "#/$defs/answer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.is_error !== void 0) {
          let data3 = data2.is_error;
          if (typeof data3 !== "boolean") {
            const err8 = { instancePath: instancePath + "/expect/is_error", schemaPath: "#/$defs/answer/properties/is_error/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema46.properties.is_error.type, parentSchema: schema46.properties.is_error, data: data3 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.text_matches !== void 0) {
          let data4 = data2.text_matches;
          if (Array.isArray(data4)) {
            if (data4.length > 20) {
              const err9 = { instancePath: instancePath + "/expect/text_matches", schemaPath: "#/$defs/answer/properties/text_matches/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema46.properties.text_matches, data: data4 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (typeof data5 === "string") {
                if (func1(data5) > 256) {
                  const err10 = { instancePath: instancePath + "/expect/text_matches/" + i0, schemaPath: "#/$defs/answer/properties/text_matches/items/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema46.properties.text_matches.items, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (func1(data5) < 1) {
                  const err11 = { instancePath: instancePath + "/expect/text_matches/" + i0, schemaPath: "#/$defs/answer/properties/text_matches/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema46.properties.text_matches.items, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/expect/text_matches/" + i0, schemaPath: "#/$defs/answer/properties/text_matches/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.text_matches.items.type, parentSchema: schema46.properties.text_matches.items, data: data5 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/expect/text_matches", schemaPath: "#/$defs/answer/properties/text_matches/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.text_matches.type, parentSchema: schema46.properties.text_matches, data: data4 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/expect", schemaPath: "#/$defs/answer/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "calls" || key0 === "auto" || key0 === "args" || key0 === "env" || key0 === "files" || key0 === "upstreams" || key0 === "timeout_s" || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.calls !== void 0) {
      let data0 = data.calls;
      if (Array.isArray(data0)) {
        if (data0.length > 200) {
          const err1 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema44.properties.calls, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate34(data0[i0], { instancePath: instancePath + "/calls/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.calls.type, parentSchema: schema44.properties.calls, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.auto !== void 0) {
      let data2 = data.auto;
      if (typeof data2 !== "boolean") {
        const err3 = { instancePath: instancePath + "/auto", schemaPath: "#/properties/auto/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema44.properties.auto.type, parentSchema: schema44.properties.auto, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.args !== void 0) {
      if (!validate22(data.args, { instancePath: instancePath + "/args", parentData: data, parentDataProperty: "args", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.env !== void 0) {
      if (!validate24(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.files !== void 0) {
      if (!validate26(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.upstreams !== void 0) {
      if (!validate28(data.upstreams, { instancePath: instancePath + "/upstreams", parentData: data, parentDataProperty: "upstreams", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.timeout_s !== void 0) {
      let data7 = data.timeout_s;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 3600 || isNaN(data7)) {
          const err4 = { instancePath: instancePath + "/timeout_s", schemaPath: "#/$defs/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema42, data: data7 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data7 < 0.1 || isNaN(data7)) {
          const err5 = { instancePath: instancePath + "/timeout_s", schemaPath: "#/$defs/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.1 }, message: "must be >= 0.1", schema: 0.1, parentSchema: schema42, data: data7 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/timeout_s", schemaPath: "#/$defs/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema42.type, parentSchema: schema42, data: data7 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "cases" || key0 === "mcp" || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 === "string") {
        if (func1(data0) > 2048) {
          const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema31.properties.$schema, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.$schema.type, parentSchema: schema31.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.cases !== void 0) {
      let data1 = data.cases;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          const err3 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema31.properties.cases, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.cases, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate21(data1[i0], { instancePath: instancePath + "/cases/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.cases.type, parentSchema: schema31.properties.cases, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.mcp !== void 0) {
      if (!validate33(data.mcp, { instancePath: instancePath + "/mcp", parentData: data, parentDataProperty: "mcp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/observe/scenario/weakened.ts
var MAX_NAMED = 3;
function namesOfBase({ source, bytes }) {
  if (bytes === null) return [];
  try {
    const document = parseDocument(bytes, source, "scenario");
    if (checkSchema(document, validate).length > 0) return [];
    return namesIn(document.value);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
function namesIn({ cases = [], mcp }) {
  const calls = mcp?.calls ?? [];
  const talks = mcp === void 0 ? [] : ["mcp", ...mcp.auto === false ? [] : ["mcp with every tool"]];
  return [...cases.map(({ name }) => name), ...talks, ...calls.map(({ tool }) => `mcp call of ${tool}`)];
}
function compareWithBase(scenario, base, place) {
  const before = namesOfBase(base);
  const now = scenario === void 0 ? [] : namesIn(scenario.document.value);
  if (now.length >= before.length) return [];
  const gone = before.filter((name) => !now.includes(name));
  const named = gone.slice(0, MAX_NAMED).map(quoted).join(", ");
  const more = gone.length > MAX_NAMED ? ` and ${gone.length - MAX_NAMED} more` : "";
  const cases = `${now.length} of the ${before.length} cases that ${base.source} has`;
  return [
    finding("runtime/scenario-weakened", `The scenario has no more than ${cases}. Gone: ${named}${more}.`, {
      place: scenario?.document.place("/cases") ?? place,
      fix: "Keep the cases, or put others in their place; where they have to go, an exception says who agreed.",
      evidence: { before: before.length, now: now.length }
    })
  ];
}

// src/observe/scenario/case-reader.ts
import { dirname as dirname2 } from "node:path";

// src/observe/scenario/fixture-path.ts
import { realpath, stat } from "node:fs/promises";
import { isAbsolute, resolve } from "node:path";
function ofCheckout(path, place) {
  const message = `${quoted(path)} belongs to the checkout, which may keep the credentials of a job there.`;
  return new Refusal("runtime/scenario-path-escapes", message, { place, fix: "Name files of the repository." });
}
function escapes(path, place) {
  return new Refusal("runtime/scenario-path-escapes", `${quoted(path)} leads out of the scenario's folder.`, {
    place,
    fix: 'Keep what a scenario needs beside it, and name it by its path from there, without ".." and without links.'
  });
}
function unreadable(path, what, place, cause) {
  return new Refusal("runtime/scenario-unreadable", `The scenario names ${quoted(path)}, which ${what}.`, {
    place,
    fix: "Add the file, or correct its path: it starts from the folder of the scenario.",
    cause
  });
}
async function fixturePath(folder, path, place) {
  const parts = path.split("/");
  if (isAbsolute(path) || parts.includes("..") || path.includes("\0")) throw escapes(path, place);
  if (parts.includes(CHECKOUT)) throw ofCheckout(path, place);
  const named = resolve(await realpath(folder), path);
  const found = await realpath(named).catch((cause) => {
    throw unreadable(path, "is not there", place, cause);
  });
  if (found !== named) throw escapes(path, place);
  const kind = await stat(found);
  if (!kind.isFile() && !kind.isDirectory()) throw unreadable(path, "is neither a file nor a folder", place);
  return found;
}

// src/observe/scenario/reply-body.ts
import { constants, open } from "node:fs/promises";
var MAX_BODY_BYTES = 32 * 1024 * 1024;
var ReplyBodies = class {
  #folder;
  #room = MAX_BODY_BYTES;
  constructor(folder) {
    this.#folder = folder;
  }
  /** @throws Refusal runtime/scenario-path-escapes, runtime/scenario-unreadable, runtime/scenario-too-large */
  async read(file, place) {
    const path = await fixturePath(this.#folder, file, place);
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch((cause) => {
      throw unreadable2(file, place, cause);
    });
    try {
      const found = await handle.stat();
      if (!found.isFile()) throw unreadable2(file, place);
      this.#room -= found.size;
      if (this.#room < 0) throw tooLarge(file, place);
      return await readAll(handle, found.size);
    } finally {
      await handle.close();
    }
  }
};
async function readAll(handle, size) {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0);
  return buffer.subarray(0, bytesRead);
}
function unreadable2(file, place, cause) {
  return new Refusal("runtime/scenario-unreadable", `The body ${quoted(file)} of a reply cannot be read.`, {
    place,
    fix: "Name a file, and let this user read it.",
    cause
  });
}
function tooLarge(file, place) {
  const message = `With ${quoted(file)}, the bodies of the replies are longer than ${MAX_BODY_BYTES} bytes together.`;
  return new Refusal("runtime/scenario-too-large", message, {
    place,
    fix: "Shorten them: a tool is exercised as well with less."
  });
}

// src/observe/scenario/case-reader.ts
var HTTPS_PORT = 443;
var DEFAULT_STATUS = 200;
function placedTwice(path) {
  return { message: `${quoted(path)} is placed twice.`, fix: "Keep one of the two." };
}
var CaseReader = class {
  findings = [];
  #document;
  #folder;
  #bodies;
  constructor(document) {
    this.#document = document;
    this.#folder = dirname2(document.file);
    this.#bodies = new ReplyBodies(this.#folder);
  }
  async read(raw, pointer) {
    const { name, args = [], stdin = "", env = {}, timeout_s: timeoutSeconds, expect = {} } = raw;
    return {
      name,
      pointer,
      args,
      stdin,
      env: { ...env },
      files: await this.#files(raw.files ?? {}, `${pointer}/files`),
      upstreams: await this.#upstreams(raw.upstreams ?? {}, `${pointer}/upstreams`),
      expect: { exitCode: expect.exit_code ?? 0, stdoutMatches: expect.stdout_matches ?? [] },
      ...defined({ timeoutSeconds })
    };
  }
  /** The conversation that a scenario has beside its cases, as one of them. */
  async readMcp({ calls = [], auto = true, ...raw }) {
    const scripted = calls.map(({ tool, arguments: words = {}, expect = {} }, index) => {
      const { is_error: isError = false, text_matches: textMatches = [] } = expect;
      const at = (key) => this.#document.place(`/mcp/calls/${index}${key}`);
      return { tool, arguments: words, expect: { isError, textMatches }, place: at(""), toolPlace: at("/tool") };
    });
    const { expect: _, ...talked } = await this.read({ ...raw, name: "mcp" }, "/mcp");
    return { ...talked, mcp: { calls: scripted, auto, place: this.#document.place("/mcp") } };
  }
  async #files(raw, pointer) {
    const fixtures = [];
    for (const [path, source] of Object.entries(raw)) {
      const here = `${pointer}/${escapeSegment(path)}`;
      const at = parsePath(path);
      const from = await this.#attempt(() => fixturePath(this.#folder, source, this.#document.place(here)));
      const place = this.#document.keyPlace(here);
      if ("problem" in at) this.#report(at, place);
      else if (fixtures.some((other) => other.at === sandboxPath(at.value))) this.#report(placedTwice(path), place);
      else if (from !== void 0) fixtures.push({ at: sandboxPath(at.value), from, place });
    }
    return fixtures;
  }
  async #upstreams(raw, pointer) {
    const upstreams = /* @__PURE__ */ new Map();
    for (const [name, replies] of Object.entries(raw)) {
      const here = `${pointer}/${escapeSegment(name)}`;
      const target = this.#upstreamName(name, this.#document.keyPlace(here));
      const canned = [];
      for (const [index, reply] of replies.entries()) {
        const read = await this.#attempt(() => this.#reply(reply, `${here}/${index}`));
        if (read !== void 0) canned.push(read);
      }
      if (target !== void 0) upstreams.set(target, [...upstreams.get(target) ?? [], ...canned]);
    }
    return upstreams;
  }
  /** `host:port`, as the gateway has it. A reply is one host's, so that a wildcard names none. */
  #upstreamName(text, place) {
    const domain = parseDomain(text);
    if ("problem" in domain) return this.#report(domain, place);
    const { host, port = HTTPS_PORT } = domain.value;
    if (!host.startsWith("*")) return `${host}:${port}`;
    const message = `${quoted(text)} stands for many hosts, and a reply is given by one.`;
    this.findings.push(finding("runtime/scenario-invalid-value", message, { place, fix: "Name the host in full." }));
    return void 0;
  }
  async #reply({ body, body_file: file, ...raw }, pointer) {
    const { path, status = DEFAULT_STATUS, headers = {}, method } = raw;
    const place = this.#document.place(`${pointer}/body_file`);
    if (body !== void 0 && file !== void 0) {
      throw new Refusal("runtime/scenario-invalid-value", 'A reply has both "body" and "body_file".', {
        place,
        fix: "Keep one of the two."
      });
    }
    const bytes = file === void 0 ? Buffer.from(body ?? "") : await this.#bodies.read(file, place);
    return { path, status, headers: { ...headers }, body: bytes, ...defined({ method }) };
  }
  async #attempt(read) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.findings.push(error.finding);
      return void 0;
    }
  }
  #report({ message, fix }, place) {
    this.findings.push(finding("runtime/scenario-invalid-value", message, { place, fix }));
  }
};

// src/observe/scenario.ts
async function readScenario(path) {
  const document = await readDocument(path, "scenario");
  const misshapen = checkSchema(document, validate);
  if (misshapen.length > 0) return { findings: misshapen };
  const reader = new CaseReader(document);
  const cases = [];
  const { cases: rawCases = [], mcp } = document.value;
  if (rawCases.length === 0 && mcp === void 0) return { findings: [nothingThere(document)] };
  for (const [index, raw] of rawCases.entries()) cases.push(await reader.read(raw, `/cases/${index}`));
  if (mcp !== void 0) cases.push(await reader.readMcp(mcp));
  const findings = [...reader.findings, ...refuseNamesakes(cases, document)];
  return findings.length > 0 ? { findings } : { scenario: { document, cases }, findings };
}
function nothingThere(document) {
  return finding("runtime/scenario-invalid-value", 'The scenario has neither "cases" nor "mcp".', {
    place: document.place(""),
    fix: "Write a case: a name, and what the tool is called with."
  });
}
function refuseNamesakes(cases, document) {
  const first = /* @__PURE__ */ new Map();
  return cases.flatMap(({ name, pointer }) => {
    const namesake = first.get(name);
    first.set(name, namesake ?? pointer);
    if (namesake === void 0) return [];
    return [
      finding("runtime/scenario-duplicate-case", `Another case is called ${quoted(name)} too.`, {
        place: document.place(`${pointer}/name`),
        related: [document.place(`${namesake}/name`)],
        fix: "Give each case a name of its own: reports tell them apart by it."
      })
    ];
  });
}

// src/observe/trial-case.ts
function plainCase(name, words, cwd, place) {
  const expect = { exitCode: 0, stdoutMatches: [] };
  return { name, words, cwd, place, stdin: "", env: {}, files: [], upstreams: /* @__PURE__ */ new Map(), expect };
}
function trialCases(manifest, scenario, run) {
  const { document, entrypoint } = manifest;
  const cwd = entrypoint?.value.cwd ?? ".";
  const place = document.place(entrypoint === void 0 ? "" : `${entrypoint.pointer}/command`);
  const ofRun = run.map((words) => plainCase(words.join(" "), words, cwd, place));
  if (entrypoint === void 0) return ofRun;
  const { command } = entrypoint.value;
  if (scenario === void 0) return ofRun.length > 0 ? ofRun : [plainCase("entrypoint", command, cwd, place)];
  const ofScenario = scenario.cases.map(({ args, pointer, ...one }) => {
    const placeOf = (key) => scenario.document.place(`${pointer}/${key}`);
    return { ...one, words: [...command, ...args], cwd, place, placeOf };
  });
  return [...ofScenario, ...ofRun];
}

// src/observe/what-did-it-do.ts
import { mkdir as mkdir3 } from "node:fs/promises";
import { join as join9 } from "node:path";

// src/observe/across-cases.ts
function sameness({ rule, message, place }) {
  return JSON.stringify([rule, message, place?.file, place?.pointer]);
}
function acrossCases(found) {
  const merged = /* @__PURE__ */ new Map();
  for (const { finding: finding2, caseName } of found) {
    const known = merged.get(sameness(finding2));
    if (known === void 0) merged.set(sameness(finding2), { finding: finding2, cases: [caseName] });
    else if (!known.cases.includes(caseName)) known.cases.push(caseName);
  }
  return [...merged.values()].map(({ finding: finding2, cases }) => ({ ...finding2, evidence: { ...finding2.evidence, cases } }));
}

// src/observe/ending.ts
import { constants as constants2 } from "node:os";
var TAIL_LINES = 20;
var TAIL_CHARACTERS = 2e3;
var REGULAR = /\\[dswbDSWB]|\.[*+]|\^|\$$|\[/;
var SIGNAL_BASE = 128;
var KILLED = SIGNAL_BASE + constants2.signals.SIGKILL;
var UNCOUNTED_MS = 500;
function exitCodeOf(exit) {
  if (exit === null) return null;
  if (/^\d+$/.test(exit)) return Number(exit);
  const number = constants2.signals[exit];
  return number === void 0 ? null : SIGNAL_BASE + number;
}
function printed(output, pattern) {
  let from = 0;
  for (const part of pattern.split("*")) {
    const found = output.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return true;
}
function tailOf(stream) {
  const end = stream.toString("utf8").trimEnd().slice(-TAIL_CHARACTERS);
  return end.split(/\r?\n/).slice(-TAIL_LINES).join("\n");
}
function fixFor(pattern) {
  return REGULAR.test(pattern) ? "A pattern is plain text in which * stands for anything; it is not a regular expression." : "Compare it with what the tool printed. A * in the pattern stands for anything.";
}
function ranOutOfCpu({ exit, exits, cpuMs, timedOut, outOfMemoryKills }, { cpuSeconds }) {
  const forAnotherReason = timedOut || outOfMemoryKills > 0;
  const wasEnded = exits.includes("SIGXCPU") || exitCodeOf(exit) === KILLED;
  return !forAnotherReason && wasEnded && cpuMs >= cpuSeconds * 1e3 - UNCOUNTED_MS;
}
function declareMore(key) {
  return `declare what it needs under capabilities.${key}, as far as the policy allows.`;
}
function checkLimits(ending, limits, { limit, ofCase }) {
  const { timedOut, outOfMemoryKills, cpuMs } = ending;
  const findings = [];
  if (timedOut) {
    findings.push(
      finding("runtime/timeout", "The tool had not ended when its time was up, and was ended.", {
        place: ofCase?.("timeout_s") ?? limit("cpu/wall_seconds"),
        fix: `Give it less to do, or more time: the case's timeout_s, or cpu.wall_seconds in the manifest (${limits.wallSeconds} s now).`
      })
    );
  }
  if (outOfMemoryKills > 0) {
    const megabytes = Math.floor(limits.memoryBytes / 1024 / 1024);
    findings.push(
      finding("runtime/memory-limit", `The tool went over its ${megabytes} MiB of memory and was ended.`, {
        place: limit("memory/max_rss_mb"),
        fix: `Let it use less, or ${declareMore("memory.max_rss_mb")}`,
        evidence: { killed: outOfMemoryKills }
      })
    );
  }
  if (ranOutOfCpu(ending, limits)) {
    findings.push(
      finding("runtime/cpu-limit", `The tool used up its ${limits.cpuSeconds} s of CPU time and was ended.`, {
        place: limit("cpu/max_seconds"),
        fix: `Let it compute less, or ${declareMore("cpu.max_seconds")}`,
        evidence: { cpu_ms: cpuMs }
      })
    );
  }
  return findings;
}
function checkProcesses({ refusedForks }, { pids }, { limit }) {
  if (refusedForks === 0) return [];
  const message = `The tool wanted more processes and threads at a time than the ${pids} it may have.`;
  return [
    finding("runtime/process-limit", message, {
      place: limit("process/max_pids"),
      fix: `Let it start fewer, or ${declareMore("process.max_pids")}`,
      evidence: { refused: refusedForks }
    })
  ];
}
function checkExpectation(ending, expect, { command, ofCase }) {
  const findings = [];
  const evidence = { stderr: tailOf(ending.stderr), stdout: tailOf(ending.stdout) };
  const exitCode = exitCodeOf(ending.exit);
  if (exitCode !== expect.exitCode) {
    const ended = ending.exit === null ? "in a way that was not seen" : `with ${ending.exit}`;
    findings.push(
      finding("runtime/unexpected-exit", `The tool ended ${ended}; expected was ${expect.exitCode}.`, {
        place: ofCase?.("expect/exit_code") ?? command,
        fix: "Give the case what the tool needs: args, stdin, files, env. If it is to end so, expect it: expect.exit_code.",
        evidence
      })
    );
  }
  const output = ending.stdout.toString("utf8");
  for (const [index, pattern] of expect.stdoutMatches.entries()) {
    if (printed(output, pattern)) continue;
    findings.push(
      finding("runtime/unexpected-output", `The tool did not print ${quoted(pattern)}.`, {
        place: ofCase?.(`expect/stdout_matches/${index}`) ?? command,
        fix: fixFor(pattern),
        // What it said is shown once.
        ...findings.length === 0 && { evidence }
      })
    );
  }
  return findings;
}
function checkEnding(ending, expect, limits, places) {
  const stopped = checkLimits(ending, limits, places);
  const expected = stopped.length > 0 || expect === void 0 ? [] : checkExpectation(ending, expect, places);
  return [...stopped, ...checkProcesses(ending, limits, places), ...expected];
}

// src/observe/mcp/judge.ts
var ENDED = {
  answered: "was answered",
  failed: "was answered with an error",
  refused: "was refused",
  unanswered: "was not answered"
};
function isAsExpected({ status, said, scripted }) {
  if (scripted === void 0) return status === "answered";
  const { isError, textMatches } = scripted.expect;
  return status === (isError ? "failed" : "answered") && textMatches.every((pattern) => printed(said, pattern));
}
var CHANGES = {
  otherwise: (tool) => `The server describes its tool ${tool} otherwise once it was used.`,
  "no-longer": (tool) => `The server does not list its tool ${tool} any more once it was used.`,
  twice: (tool) => `The server lists more than one tool that is called ${tool}.`
};
function unexpected(call, { place, expect }) {
  const { tool, status, said } = call;
  const wanted = expect.isError ? "an error" : "a result";
  const missing = expect.textMatches.filter((pattern) => !printed(said, pattern)).map(quoted);
  const with_ = missing.length === 0 ? "" : ` with ${missing.join(" and ")}`;
  return finding(
    "runtime/unexpected-answer",
    `The call of ${quoted(tool)} ${ENDED[status]}; expected was ${wanted}${with_}.`,
    {
      place,
      fix: "Give the call the arguments that the tool needs, and the case its files, env and upstreams; or expect what it answers.",
      evidence: { tool, status, answer: said }
    }
  );
}
function unknown({ tool, toolPlace }, { tools }) {
  const known = tools.length === 0 ? "It lists none." : `It lists ${tools.map(quoted).join(", ")}.`;
  return finding("runtime/unexpected-answer", `The server lists no tool ${quoted(tool)}.`, {
    place: toolPlace,
    fix: known,
    evidence: { tool }
  });
}
var ARGUMENT_CHARS = 200;
function lastAnswer(tool, { calls }) {
  const last = calls.findLast((call) => call.tool === tool);
  if (last === void 0) return { why: "It was not called." };
  const { scripted, status, said } = last;
  const words = JSON.stringify(last.arguments).slice(0, ARGUMENT_CHARS);
  const wanted = scripted?.expect.isError === true ? ", as the scenario expects, which shows nothing of it" : "";
  return { why: `The last of its calls, with ${words}, ${ENDED[status]}${wanted}.`, said };
}
function idleTools({ failure, tools, calls }) {
  const worked = new Set(calls.filter(({ status }) => status === "answered").map(({ tool }) => tool));
  return failure === void 0 ? tools.filter((tool) => !worked.has(tool)) : [];
}
function callResults({ calls }) {
  const own = /* @__PURE__ */ new Map();
  const results = [];
  for (const call of calls) {
    const status = isAsExpected(call) ? "pass" : "fail";
    const result = { name: `mcp: ${call.tool}`, status, ms: call.ms };
    if (call.scripted !== void 0) results.push(result);
    else own.set(call.tool, { ...result, ms: result.ms + (own.get(call.tool)?.ms ?? 0) });
  }
  return [...results, ...own.values()];
}
function judgeConversation(outcome, { place }, { stderr, timedOut }) {
  const { failure, tools, calls, changed, stray } = outcome;
  const found = [];
  if (failure !== void 0) {
    const { message, fix } = breakdownWords(failure, timedOut, stray);
    found.push(finding("runtime/no-conversation", message, { place, fix, evidence: { stderr } }));
  }
  if (failure === void 0 && stray !== void 0) {
    found.push(
      finding("runtime/stray-output", `The server printed ${quoted(stray)}, which is no message, where messages are.`, {
        place,
        fix: "Let it print such lines to its standard error: there are clients that end over them."
      })
    );
  }
  for (const call of calls) {
    const { scripted, tool } = call;
    if (scripted === void 0) continue;
    const isKnown = tools.includes(tool) || scripted.expect.isError;
    if (!isKnown) found.push(unknown(scripted, outcome));
    else if (!isAsExpected(call)) found.push(unexpected(call, scripted));
  }
  if (failure === void 0 && tools.length === 0) {
    found.push(
      finding("runtime/nothing-exercised", "The server lists no tool, so nothing was seen of it.", {
        place,
        fix: "Give it what it needs to offer its tools: args, env, files, upstreams."
      })
    );
  }
  for (const [tool, change] of changed) {
    const message = CHANGES[change](quoted(tool));
    found.push(finding("runtime/tool-redescribed", message, { place, evidence: { tool } }));
  }
  return found;
}

// src/observe/compare/coverage.ts
function notCovered(level, message, details) {
  return { ...finding("runtime/not-covered", message, details), level };
}
function startsEntrypoint({ words }, command) {
  return command?.every((word, index) => words[index] === word) ?? false;
}
function toolsNotCovered(conversation, one, level) {
  if (conversation === void 0 || one?.mcp === void 0) return [];
  const { place } = one.mcp;
  const found = idleTools(conversation).map((tool) => {
    const { why, said = "" } = lastAnswer(tool, conversation);
    return notCovered(level, `No call of the tool ${quoted(tool)} had a result, so nobody knows what it does. ${why}`, {
      place,
      fix: "Write a call of it in the scenario, under mcp.calls, with arguments that it can work with.",
      evidence: { what: "mcp-tool", tool, answer: said }
    });
  });
  if (conversation.isCut) found.push(notCovered(level, "The server lists more tools than are looked at.", { place }));
  return found;
}
function compareCoverage(cases, runs, { entrypoint: ofEntrypoint, declaredDomains, mcpTools }) {
  const records = runs.map(({ record }) => record);
  const [first] = records;
  if (first === void 0) return [];
  const { grant, manifest } = first;
  const { entrypoint, document } = manifest;
  const found = runs.flatMap(({ conversation }, index) => toolsNotCovered(conversation, cases[index], mcpTools));
  if (ofEntrypoint !== void 0 && !cases.some((one) => startsEntrypoint(one, entrypoint?.value.command))) {
    found.push(
      notCovered(ofEntrypoint, "No case starts the tool\u2019s entrypoint, and the policy wants one to.", {
        place: document.place("/entrypoint"),
        fix: "Write a case for it in the scenario.",
        evidence: { what: "entrypoint" }
      })
    );
  }
  if (declaredDomains === void 0) return found;
  const missed = grant.endpoints.filter(({ value }) => !isReached(records, value.host));
  return [
    ...found,
    ...missed.map(
      ({ value: { host }, place }) => notCovered(declaredDomains, `No case reaches ${host}, and the policy wants every declared host reached.`, {
        place,
        fix: "Write a case in which the tool talks to it, or take it out of the manifest.",
        evidence: { what: "host", host }
      })
    )
  ];
}

// src/observe/conditions/try-variations.ts
import { join as join8 } from "node:path";

// src/observe/lanes.ts
import { availableParallelism } from "node:os";
var MAX_LANES = 4;
var WORTH_A_LANE = 3;
async function work(holder, jobs, results, isOver) {
  for (let next = jobs.next(); next.done !== true && !isOver(); next = jobs.next()) {
    const [index, job] = next.value;
    results[index] = await job(holder);
  }
}
async function runBeside(jobs, first, folder, host) {
  const lanes = Math.min(MAX_LANES, availableParallelism(), Math.ceil(jobs.length / WORTH_A_LANE));
  const results = [];
  const queue = jobs.entries();
  let failure;
  const guard = async (running) => {
    try {
      await running;
    } catch (error) {
      failure ??= { error };
    }
  };
  const isOver = () => failure !== void 0;
  const more = Array.from({ length: lanes - 1 }, async () => {
    const holder = await holdNamespaces(folder, host);
    try {
      await holder.ready;
      await work(holder, queue, results, isOver);
    } finally {
      await holder.close();
    }
  });
  await Promise.all([work(first, queue, results, isOver), ...more].map(guard));
  if (failure !== void 0) throw failure.error;
  return results;
}

// src/observe/canaries/bait.ts
import { randomBytes } from "node:crypto";
var TOKEN_CHARACTERS = 36;
var ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
function newToken() {
  return [...randomBytes(TOKEN_CHARACTERS)].map((byte) => ALPHABET[byte % ALPHABET.length]).join("");
}
function sshKey(token) {
  const body = Buffer.from(`openssh-key-v1\0${token}`.repeat(8)).toString("base64");
  const lines = body.match(/.{1,70}/g) ?? [];
  return `-----BEGIN OPENSSH PRIVATE KEY-----
${lines.join("\n")}
-----END OPENSSH PRIVATE KEY-----
`;
}
var FILES = {
  ".ssh/id_ed25519": sshKey,
  ".aws/credentials": (token) => `[default]
aws_access_key_id = AKIAQ3EXAMPLE7TOOL
aws_secret_access_key = ${token}
`,
  ".config/gh/hosts.yml": (token) => `github.com:
    user: deploy
    oauth_token: gho_${token}
`,
  ".git-credentials": (token) => `https://deploy:${token}@github.com
`,
  ".docker/config.json": (token) => `{"auths":{"ghcr.io":{"auth":"${Buffer.from(`deploy:${token}`).toString("base64")}"}}}
`,
  ".kube/config": (token) => `apiVersion: v1
kind: Config
users:
- name: deploy
  user: {token: ${token}}
`,
  ".claude/.credentials.json": (token) => `{"claudeAiOauth":{"accessToken":"sk-ant-oat01-${token}"}}
`,
  ".bash_history": (token) => `export OPENAI_API_KEY=sk-proj-${token}
ssh deploy@db.internal
`,
  ".local/share/assistant/conversations.jsonl": (token) => `{"role":"user","content":"Refund Ada Lovelace, reference ${token}, card ending 4711"}
`
};
var VARIABLES = {
  AWS_SECRET_ACCESS_KEY: "",
  GITHUB_TOKEN: "ghp_",
  OPENAI_API_KEY: "sk-proj-",
  ANTHROPIC_API_KEY: "sk-ant-api03-",
  NPM_TOKEN: "npm_"
};
function makeBait(isTaken) {
  const canaries = [];
  const plant = (where) => {
    const token = newToken();
    canaries.push({ ...where, token });
    return token;
  };
  const files = Object.entries(FILES).flatMap(([name, content]) => {
    const at = `${HOME_FOLDER}/${name}`;
    return isTaken(at) ? [] : [{ at, content: content(plant({ what: `secret in ~/${name}`, file: at })) }];
  });
  const env = Object.entries(VARIABLES).map(([name, prefix]) => [name, prefix + plant({ what: `variable ${name}` })]);
  return { files, env: Object.fromEntries(env), canaries };
}

// src/observe/conditions/conditions.ts
var TITLES = {
  ci: "in CI",
  clock: "a year later",
  machine: "on another machine",
  repeat: "twice",
  offline: "without a network",
  untraced: "untraced",
  canaries: "with secrets about",
  together: "in CI, elsewhere, a year later, with secrets about"
};
var CI = {
  env: {
    ...{ CI: "true", CONTINUOUS_INTEGRATION: "true", BUILD_NUMBER: "4711", RUN_ID: "4711" },
    ...{ GITHUB_ACTIONS: "true", GITHUB_REPOSITORY: "acme/shop", GITHUB_REF: "refs/heads/main", GITHUB_RUN_ID: "4711" },
    ...{ GITHUB_SHA: "6f1c0d5f7be0b1a3c7b2e5a90d4cf0a1d7e98b34", GITHUB_ACTOR: "octocat", GITHUB_JOB: "build" },
    ...{ GITHUB_WORKFLOW: "CI", GITHUB_EVENT_NAME: "push", GITHUB_WORKSPACE: "/home/runner/work/shop/shop" },
    ...{ GITHUB_SERVER_URL: "https://github.com", GITHUB_API_URL: "https://api.github.com", GITHUB_RUN_ATTEMPT: "1" },
    ...{ RUNNER_OS: "Linux", RUNNER_ARCH: "X64", RUNNER_ENVIRONMENT: "github-hosted", RUNNER_NAME: "GitHub Actions 7" },
    ...{ GITLAB_CI: "true", CI_JOB_ID: "4711", JENKINS_URL: "https://ci.example.com/", CIRCLECI: "true" },
    ...{ TRAVIS: "true", BUILDKITE: "true", TF_BUILD: "True", TEAMCITY_VERSION: "2026.1" }
  }
};
var MACHINE = {
  hostName: "prod-web-03",
  userName: "deploy",
  env: { USER: "deploy", LOGNAME: "deploy", HOSTNAME: "prod-web-03" }
};
var LATER = "+401d";
function clock(library) {
  const files = [
    { at: FAKETIME_FILES.preload, content: `${library}
` },
    { at: FAKETIME_FILES.offset, content: `${LATER}
` }
  ];
  return { env: { TZ: "Pacific/Auckland" }, files };
}
function surroundings(...parts) {
  return parts.reduce(
    (all, part) => ({
      ...all,
      ...part,
      env: { ...all.env, ...part.env },
      files: [...all.files, ...part.files ?? []]
    }),
    PLAIN_SURROUNDINGS
  );
}
function condition(name, parts, more = {}) {
  const { [name]: title } = TITLES;
  const [offline, traced] = [name === "offline", name !== "untraced"];
  const client = parts.includes(MACHINE) ? "other" : "usual";
  return { name, title, surroundings: surroundings(...parts), offline, traced, client, canaries: [], ...more };
}
function baited(name, parts, { canaries, ...bait }) {
  return condition(name, [...parts, bait], { canaries });
}
function makeCondition(name, means) {
  const later = means.clock === void 0 ? [] : [clock(means.clock)];
  switch (name) {
    case "ci":
      return condition(name, [CI]);
    case "clock":
      return later.length === 0 ? void 0 : condition(name, later);
    case "machine":
      return condition(name, [MACHINE]);
    case "offline":
      return means.hasNetwork ? condition(name, []) : void 0;
    case "repeat":
      return means.shell && condition(name, [], { repeatedBy: means.shell });
    case "untraced":
      return condition(name, []);
    case "canaries":
      return baited(name, [], makeBait(means.isTaken));
    case "together":
      return baited(name, [CI, MACHINE, ...later], makeBait(means.isTaken));
  }
}

// src/observe/conditions/differences.ts
var MAX_NAMED2 = 3;
function deedsOf({ observation, egress, exposure }, told) {
  const { executed, files } = observation;
  const isStarted = (path) => exposure.programs.includes(path) || told.has(path);
  const isPrivate = (path) => isBelowAny([exposure.home, "/tmp", "/dev", "/proc"], path);
  const changed = [...files.written, ...files.created, ...files.deleted];
  const written = changed.filter(({ path }) => !isPrivate(path) && !told.has(path));
  const reached = egress.connections.filter(({ allowed }) => allowed);
  return /* @__PURE__ */ new Set([
    ...executed.filter(({ path }) => !isStarted(path)).map(({ path }) => `ran ${quoted(withoutLinks(path, exposure))}`),
    ...reached.map(({ host, port }) => `went to ${quoted(`${host}:${port}`)}`),
    ...written.map(({ path }) => `wrote ${quoted(withoutLinks(path, exposure))}`)
  ]);
}
function compareCircumstances(own, other, title, deviations2) {
  const known = deedsOf(own, /* @__PURE__ */ new Set());
  const told = new Set(deviations2.flatMap(({ evidence }) => evidence?.["path"] ?? []));
  const more = [...deedsOf(other, told)].filter((deed) => !known.has(deed));
  if (more.length === 0) return [];
  const named = more.slice(0, MAX_NAMED2).join(", ");
  const rest = more.length > MAX_NAMED2 ? ` and ${more.length - MAX_NAMED2} things more` : "";
  return [
    finding("runtime/other-behaviour", `The tool does otherwise ${title}: it ${named}${rest}.`, {
      place: own.manifest.document.place("/entrypoint"),
      fix: "Find out what it goes by. All of it is granted; a case of its own would show it as it is.",
      evidence: { deeds: more }
    })
  ];
}

// src/observe/conditions/means.ts
import { realpath as realpath2 } from "node:fs/promises";
var SHELL = "/usr/bin/sh";
async function surveyMeans({ baseRuntime, endpoints, network, read, write }) {
  const isShown = (path) => baseRuntime.read.some((folder) => pathCovers(folder, path));
  const clock2 = isShown("/etc") ? void 0 : await findFaketime();
  const shell = isShown(SHELL) ? await realpath2(SHELL).catch(() => void 0) : void 0;
  const granted = [...read, ...write].map(({ value }) => sandboxPath(value));
  return {
    ...clock2 !== void 0 && isShown(clock2) && { clock: clock2 },
    ...shell !== void 0 && { shell: { path: SHELL, file: shell } },
    hasNetwork: endpoints.length > 0 && network !== "off",
    isTaken: (path) => granted.some((own) => pathCovers(own, path) || pathCovers(path, own))
  };
}
function lackingMeans(conditions, { clock: clock2, shell }) {
  const found = [];
  if (conditions.includes("clock") && clock2 === void 0) {
    found.push(
      finding(
        "runtime/condition-not-tried",
        "The tool was not tried with another clock: the sandbox cannot show it libfaketime.",
        {
          fix: `Install it: sudo apt-get install ${FAKETIME_PACKAGE}. The base runtime is to show it, and not all of /etc.`
        }
      )
    );
  }
  if (conditions.includes("repeat") && shell === void 0) {
    found.push(
      finding("runtime/condition-not-tried", "The tool was not tried twice: the base runtime shows no /usr/bin/sh.")
    );
  }
  return found;
}

// src/observe/canaries/compare-canaries.ts
var FIX = "Find out what the tool does with it: nobody asked it to, and elsewhere the secret would be a real one.";
var UNSEEN = { count: 1, processes: [] };
function touched(record, canaries) {
  const seen = record.observation.files.read.filter(({ path }) => canaries.some(({ file }) => file === path));
  return seen.map(
    ({ path, ...rest }) => deviation(record, {
      rule: "runtime/canary-leak",
      message: `The tool read ${quoted(path)} ${times(rest.count)}, which is bait: it holds a secret that no run needs.`,
      fix: FIX,
      at: DECLARED_AT.read,
      seen: rest,
      evidence: { channel: "read", path }
    })
  );
}
function inNames(record) {
  const leaks = record.egress.leaks.filter(({ channel }) => channel !== "request");
  return [...groupBy(leaks, ({ what, channel }) => `${channel} ${what}`).values()].flatMap((group) => {
    const [leak] = group;
    if (leak === void 0) return [];
    const { what, channel, host: name } = leak;
    const names = new Set(group.map(({ host }) => host));
    const places = names.size === 1 ? "a host name" : `${names.size} host names`;
    const seen = together(record.observation.lookups.filter((lookup) => names.has(lookup.name)));
    return [
      deviation(record, {
        rule: "runtime/canary-leak",
        message: `The tool carried the ${what} in ${places} that it ${channel === "dns" ? "looked up" : "named"}.`,
        fix: FIX,
        at: DECLARED_AT.domains,
        seen,
        evidence: { channel, secret: what, name }
      })
    ];
  });
}
function inRequests(record) {
  const leaks = record.egress.leaks.filter(({ channel }) => channel === "request");
  return leaks.map(
    ({ what, host, port, count }) => deviation(record, {
      rule: "runtime/canary-leak",
      message: `The tool sent the ${what} to ${host}:${port} in ${count === 1 ? "a request" : `${count} requests`}.`,
      fix: FIX,
      at: DECLARED_AT.domains,
      seen: { ...UNSEEN, count },
      evidence: { channel: "http", secret: what, host, port }
    })
  );
}
function inFiles(record, { written }) {
  const { found, isWhole } = written;
  const leaks = found.map(
    ({ what, path }) => deviation(record, {
      rule: "runtime/canary-leak",
      message: `The tool wrote the ${what} to ${quoted(path)}.`,
      fix: FIX,
      at: DECLARED_AT.write,
      seen: record.observation.files.written.find((file) => file.path === path) ?? UNSEEN,
      evidence: { channel: "file", secret: what, path }
    })
  );
  return isWhole ? leaks : [...leaks, unsearched(record)];
}
function unsearched(record) {
  return deviation(record, {
    rule: "runtime/search-incomplete",
    message: "The tool wrote more than is looked through for secrets.",
    fix: "Give the case less to do, so that all of what the tool writes can be looked through.",
    at: DECLARED_AT.write,
    seen: UNSEEN
  });
}
function compareCanaries(record, baited2) {
  return [...touched(record, baited2.canaries), ...inNames(record), ...inRequests(record), ...inFiles(record, baited2)];
}

// src/observe/canaries/forms.ts
var BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
function reversed(text) {
  return Array.from(text).reverse().join("");
}
function base32(bytes) {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((five) => BASE32[Number.parseInt(five.padEnd(5, "0"), 2)]).join("");
}
function atAnyOffset(token, group, edge, encode) {
  return Array.from({ length: group }, (_, offset) => {
    const encoded = encode(Buffer.from("\0".repeat(offset) + token)).replace(/=+$/, "");
    return encoded.slice(offset === 0 ? 0 : edge, -edge);
  });
}
function formsOf(token) {
  const forms = [token, reversed(token)].flatMap((text) => {
    const bytes = Buffer.from(text);
    return [
      text,
      // UTF-16, the one way or the other.
      Array.from(text).join("\0"),
      bytes.toString("hex"),
      ...atAnyOffset(text, 3, 4, (each) => each.toString("base64")),
      ...atAnyOffset(text, 3, 4, (each) => each.toString("base64url")),
      ...atAnyOffset(text, 5, 8, base32)
    ];
  });
  return [.../* @__PURE__ */ new Set([...forms, ...forms.map(reversed)])];
}

// src/observe/canaries/finder.ts
var PIECE = 12;
var ENCODED = 3;
function withoutPercents(text) {
  return text.replace(/%([0-9a-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
var CanaryFinder = class {
  #pieces = /* @__PURE__ */ new Map();
  constructor(canaries) {
    for (const canary of canaries) {
      for (const form of formsOf(canary.token)) {
        const text = form.toLowerCase();
        for (let at = 0; at + PIECE <= text.length; at += 1) this.#pieces.set(text.slice(at, at + PIECE), canary);
      }
    }
  }
  /** The canaries that a text has at least a piece of, upper and lower case being the same, percent-encoded or not. */
  find(text) {
    const found = /* @__PURE__ */ new Set();
    if (this.#pieces.size === 0) return found;
    const plain2 = text.toLowerCase();
    this.#look(plain2, found);
    if (plain2.includes("%")) this.#look(withoutPercents(plain2).toLowerCase(), found);
    return found;
  }
  #look(text, found) {
    for (let at = 0; at + PIECE <= text.length; at += 1) {
      const canary = this.#pieces.get(text.slice(at, at + PIECE));
      if (canary !== void 0) found.add(canary);
    }
  }
  /** Looks through bytes that come piece by piece; told each time what was found. */
  stream() {
    let rest = "";
    return (chunk) => {
      const text = rest + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString("latin1");
      rest = text.slice(1 - PIECE * ENCODED);
      return this.find(text);
    };
  }
};

// src/observe/canaries/search-files.ts
import { constants as constants3 } from "node:fs";
import { chmod, open as open2, readdir, readlink } from "node:fs/promises";
import { join as join4 } from "node:path";
var MAX_FILES = 1e4;
var MAX_BYTES = 64 * 1024 * 1024;
var MAX_READ = 4 * 1024 * 1024 * 1024;
var CHUNK_BYTES = 64 * 1024;
var NOTHING = Buffer.alloc(CHUNK_BYTES);
var SLASH = Buffer.from("/");
var OPEN_FOLDER = 448;
var OPEN_FILE = 384;
async function unlock(path, mode) {
  await chmod(path, mode).catch(() => void 0);
}
var Search = class {
  found = [];
  #files = 0;
  #bytes = 0;
  #read = 0;
  #finder;
  constructor(finder) {
    this.#finder = finder;
  }
  get isWhole() {
    return this.#files <= MAX_FILES && this.#bytes <= MAX_BYTES && this.#read <= MAX_READ;
  }
  /** @param from as bytes: a name need not be text */
  async folder(from, at) {
    if (this.#isFull()) return;
    await unlock(from, OPEN_FOLDER);
    const entries = await readdir(from, { withFileTypes: true, encoding: "buffer" }).catch(() => []);
    for (const entry of entries) {
      const source = Buffer.concat([from, SLASH, entry.name]);
      const path = join4(at, entry.name.toString("utf8"));
      await this.#name(entry, source, path);
      if (entry.isDirectory()) await this.folder(source, path);
      else if (entry.isFile()) await this.file(source, path);
    }
  }
  /** A name carries as much as a file does, and so does where a link leads. */
  async #name(entry, from, at) {
    const target = entry.isSymbolicLink() ? await readlink(from, "latin1").catch(() => "") : "";
    const said = `${entry.name.toString("latin1")}
${target}`;
    for (const { what } of this.#finder.find(said)) this.found.push({ what, path: at });
  }
  /** Whether as much was looked through as is; notes one more. */
  #isFull() {
    this.#files += 1;
    return !this.isWhole;
  }
  async file(from, at) {
    if (this.#isFull()) return;
    await unlock(from, OPEN_FILE);
    const file = await open2(from, constants3.O_RDONLY | constants3.O_NOFOLLOW | constants3.O_NONBLOCK).catch(
      () => void 0
    );
    if (file === void 0) return;
    try {
      if (!(await file.stat()).isFile()) return;
      const buffer = Buffer.alloc(CHUNK_BYTES);
      const look = this.#finder.stream();
      const known = /* @__PURE__ */ new Set();
      for (; ; ) {
        const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES);
        const chunk = buffer.subarray(0, bytesRead);
        const isNothing = chunk.equals(NOTHING.subarray(0, bytesRead));
        this.#read += bytesRead;
        this.#bytes += isNothing ? 0 : bytesRead;
        if (bytesRead === 0 || !this.isWhole) break;
        if (isNothing) continue;
        for (const { what } of look(chunk)) known.add(what);
      }
      this.found.push(...[...known].map((what) => ({ what, path: at })));
    } finally {
      await file.close();
    }
  }
};
async function searchFiles(mounts, finder) {
  const search = new Search(finder);
  for (const mount of mounts) {
    if (mount.kind !== "writable") continue;
    const from = Buffer.from(mount.from);
    if (mount.shows === "folder") await search.folder(from, mount.at);
    else await search.file(from, mount.at);
  }
  return search;
}

// src/observe/observe-case.ts
import { chown, mkdir as mkdir2 } from "node:fs/promises";
import { basename, join as join7 } from "node:path";

// src/observe/keep-trace.ts
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname as dirname3 } from "node:path";
import { pipeline as pipeline2 } from "node:stream/promises";
import { createGzip } from "node:zlib";
var MAX_KEPT = 64 * 1024 * 1024;
var CUT = "\n--- as-declared: the rest of the trace was not kept ---\n";
async function keepTrace(path) {
  await mkdir(dirname3(path), { recursive: true });
  const gzip = createGzip();
  const written = pipeline2(gzip, createWriteStream(path, { flags: "wx" }));
  written.catch(() => void 0);
  let left = MAX_KEPT;
  const write = (chunk) => {
    if (left <= 0) return;
    gzip.write(chunk.subarray(0, left));
    left -= chunk.length;
    if (left <= 0) gzip.write(CUT);
  };
  const close = () => {
    gzip.end();
    return written;
  };
  return { write, close };
}

// src/observe/links-in.ts
import { readlinkSync } from "node:fs";
import { join as join5, posix as posix2 } from "node:path";
var MAX_REMEMBERED = 65536;
function textOf(path) {
  try {
    return readlinkSync(path);
  } catch {
    return void 0;
  }
}
function linkBelow(mount, path) {
  switch (mount.kind) {
    case "link":
      return path === mount.at ? mount.to : void 0;
    case "read-only":
      return textOf(join5(mount.from, posix2.relative(mount.at, path)));
    case "writable":
    case "private":
    case "text":
    case "folder":
    case "proc":
    case "dev":
    case "seal":
      return void 0;
  }
}
function linksIn({ mounts }) {
  const seen = /* @__PURE__ */ new Map();
  return (path) => {
    if (seen.has(path)) return seen.get(path);
    const mount = mounts.findLast(({ at, kind }) => kind !== "seal" && pathCovers(at, path));
    const text = mount && linkBelow(mount, path);
    if (seen.size < MAX_REMEMBERED) seen.set(path, text);
    return text;
  };
}

// src/observe/plan-case.ts
import { join as join6 } from "node:path";
var TWICE = '"$@"; exec "$@"';
var TWICE_READING = '"$@" </dev/stdin; exec "$@" </dev/stdin';
async function startOf(one, cwd, { programs }, condition2) {
  const [word = "", ...args] = one.words;
  const { program, ...tool } = await programs.find(word, cwd, one.place);
  const shell = condition2?.repeatedBy;
  if (shell === void 0) return { ...tool, words: [program, ...args] };
  const words = [shell.path, "-c", one.mcp === void 0 ? TWICE_READING : TWICE, "sh", program, ...args];
  return { ...tool, words, starts: [program, ...tool.starts, shell.path, shell.file] };
}
async function planWith(plan, one, gateway, folder, context, condition2) {
  const { grant, host, tool, closure, baseRuntime } = context;
  const cwd = join6(TOOL_FOLDER, one.cwd);
  const { words, starts, runtimes, folders } = await startOf(one, cwd, context, condition2);
  const [program = "", ...args] = words;
  const inner = runtimes.map(({ at }) => at);
  const planned = plan({
    command: { program, args, cwd },
    architecture: host.architecture,
    landlock: host.landlock,
    baseRuntime,
    tool,
    env: one.env,
    granted: await stage(grant, one.files, join6(folder, "granted"), host.identity, inner),
    runtimes,
    folders,
    resolvers: gateway.dnsAddresses,
    ...closure !== void 0 && { closure },
    ...gateway.caPem !== void 0 && { caPem: gateway.caPem },
    ...condition2 !== void 0 && { surroundings: condition2.surroundings }
  });
  const wallSeconds = Math.min(planned.limits.wallSeconds, one.timeoutSeconds ?? Number.POSITIVE_INFINITY);
  return { plan: { ...planned, limits: { ...planned.limits, wallSeconds } }, starts, runtimes };
}
function planCase(one, gateway, folder, context, condition2) {
  return planWith((parts) => planTrial(context.grant, parts), one, gateway, folder, context, condition2);
}
function planUntraced(one, gateway, folder, context, condition2) {
  const plan = (parts) => planRun(context.grant, parts, STANDARD_STREAM_RULES);
  return planWith(plan, one, gateway, folder, context, condition2);
}

// src/observe/script-interpreters.ts
import { posix as posix3 } from "node:path";
var ENV = /* @__PURE__ */ new Set(["/usr/bin/env", "/bin/env"]);
var MAX_NESTED = 5;
async function interpretersOf(program, plan, authors) {
  const started = [];
  for (let path = program; started.length < MAX_NESTED; ) {
    const file = authors.some((folder) => pathCovers(folder, path)) ? hostFile(plan, path) : void 0;
    const [interpreter] = file === void 0 ? [] : await shebang(file).catch(() => []);
    if (interpreter === void 0) break;
    started.push(interpreter);
    if (posix3.normalize(interpreter) !== interpreter) break;
    path = interpreter;
  }
  return started.filter((path) => !ENV.has(path));
}
async function scriptInterpreters(executed, plan, authors) {
  const found = /* @__PURE__ */ new Map();
  for (const { path } of executed) found.set(path, await interpretersOf(path, plan, [TOOL_FOLDER, ...authors]));
  return found;
}

// src/observe/ledger.ts
var MAX_ENTRIES = 2e5;
var MAX_CHARACTERS = 64 * 1024 * 1024;
var LedgerBudget = class {
  dropped = 0;
  #entries = 0;
  #characters = 0;
  /** Whether there is room for one more entry of that many characters; takes it if so. */
  take(characters) {
    if (this.#entries >= MAX_ENTRIES || this.#characters + characters > MAX_CHARACTERS) {
      this.dropped += 1;
      return false;
    }
    this.#entries += 1;
    this.#characters += characters;
    return true;
  }
};
var Ledger = class {
  #entries = /* @__PURE__ */ new Map();
  #budget;
  constructor(budget) {
    this.#budget = budget;
  }
  /** `key` tells things apart and orders them. */
  see(key, what, by) {
    const known = this.#entries.get(key);
    if (known !== void 0) {
      known.count += 1;
      if (known.actors.length < MAX_SIGHTINGS && !known.actors.some((actor) => actor.number === by.number)) {
        known.actors.push(by);
      }
    } else if (this.#budget.take(key.length)) {
      this.#entries.set(key, { what, count: 1, actors: [by] });
    }
  }
  list() {
    const entries = [...this.#entries].sort(([one], [other]) => one < other ? -1 : 1);
    return entries.map(([, { what, count, actors }]) => {
      return { ...what, count, processes: [...new Set(actors.map((actor) => actor.number))] };
    });
  }
};

// src/observe/recorder.ts
var Recorder = class {
  #budget = new LedgerBudget();
  #files = {
    read: this.#ledger(),
    written: this.#ledger(),
    created: this.#ledger(),
    deleted: this.#ledger(),
    denied: this.#ledger(),
    missing: this.#ledger()
  };
  #executed = this.#ledger();
  #connections = this.#ledger();
  #bound = this.#ledger();
  #unixSockets = this.#ledger();
  #lookups = this.#ledger();
  #refused = this.#ledger();
  #syscalls = /* @__PURE__ */ new Map();
  #ledger() {
    return new Ledger(this.#budget);
  }
  touched(how, path, by) {
    this.#files[how].see(path, { path }, by);
  }
  attempted(how, intent, path, by) {
    this.#files[how].see(`${path}\0${intent}`, { path, intent }, by);
  }
  executed(path, by) {
    this.#executed.see(path, { path }, by);
  }
  connected(to, by) {
    this.#connections.see(`${connectionKey(to)} ${to.sent}`, to, by);
  }
  bound(at, by) {
    this.#bound.see(connectionKey(at), at, by);
  }
  unixSocket(path, by) {
    this.#unixSockets.see(path, { path }, by);
  }
  lookedUp(name, by) {
    this.#lookups.see(name, { name }, by);
  }
  refused(call, by) {
    this.#refused.see(`${call.name}\0${call.outcome}`, call, by);
  }
  called(name) {
    const known = this.#syscalls.get(name);
    if (known !== void 0) this.#syscalls.set(name, known + 1);
    else if (this.#budget.take(name.length)) this.#syscalls.set(name, 1);
  }
  deeds() {
    return {
      files: {
        read: this.#files.read.list(),
        written: this.#files.written.list(),
        created: this.#files.created.list(),
        deleted: this.#files.deleted.list(),
        denied: this.#files.denied.list(),
        missing: this.#files.missing.list()
      },
      executed: this.#executed.list(),
      connections: this.#connections.list(),
      bound: this.#bound.list(),
      unixSockets: this.#unixSockets.list(),
      lookups: this.#lookups.list(),
      refused: this.#refused.list(),
      syscalls: Object.fromEntries([...this.#syscalls].sort(([one], [other]) => one < other ? -1 : 1)),
      dropped: this.#budget.dropped
    };
  }
};
function connectionKey({ address, port, protocol }) {
  return `${address} ${String(port).padStart(5, "0")} ${protocol}`;
}

// src/observe/strace/brackets.ts
var QUOTE = 34;
var BACKSLASH = 92;
var ANGLE = 60;
var SLASH2 = 47;
var STAR = 42;
var COMMA = 44;
function isOpening(code) {
  return code === 40 || code === 91 || code === 123;
}
function isClosing(code) {
  return code === 41 || code === 93 || code === 125;
}
function afterString(text, at) {
  for (let i = at + 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH) i += 1;
    else if (code === QUOTE) return i + 1;
  }
  return -1;
}
function after(text, mark, from) {
  const found = text.indexOf(mark, from);
  return found === -1 ? -1 : found + mark.length;
}
function afterPiece(text, at, code) {
  if (code === QUOTE) return afterString(text, at);
  if (code === ANGLE) return text.charCodeAt(at + 1) === ANGLE ? at + 2 : after(text, ">", at);
  if (code === SLASH2 && text.charCodeAt(at + 1) === STAR) return after(text, "*/", at);
  return at + 1;
}
function closingBracket(text, from) {
  let depth = 1;
  for (let i = from; i !== -1 && i < text.length; ) {
    const code = text.charCodeAt(i);
    if (isOpening(code)) depth += 1;
    else if (isClosing(code)) depth -= 1;
    if (depth === 0) return i;
    i = afterPiece(text, i, code);
  }
  return -1;
}
function splitList(text) {
  const pieces = [];
  let depth = 0;
  let start = 0;
  let i = 0;
  while (i !== -1 && i < text.length) {
    const code = text.charCodeAt(i);
    if (isOpening(code)) depth += 1;
    else if (isClosing(code)) depth -= 1;
    else if (code === COMMA && depth === 0) {
      pieces.push(text.slice(start, i).trim());
      start = i + 1;
    }
    i = afterPiece(text, i, code);
  }
  if (i === -1 || depth !== 0) return void 0;
  const last = text.slice(start).trim();
  return last === "" && pieces.length === 0 ? [] : [...pieces, last];
}

// src/observe/strace/escapes.ts
var NAMED = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, e: 27 };
var ESCAPE = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|([\s\S]))/g;
function unescapeOne(octal, hex, other) {
  if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
  if (hex !== void 0) return String.fromCharCode(Number.parseInt(hex, 16));
  return String.fromCharCode(NAMED[other] ?? other.charCodeAt(0));
}
function unescapeBytes(text) {
  if (!text.includes("\\")) return Buffer.from(text, "latin1");
  const bytes = text.replace(ESCAPE, (_, octal, hex, other) => {
    return unescapeOne(octal, hex, other ?? "");
  });
  return Buffer.from(bytes, "latin1");
}
function unescapeText(text) {
  return unescapeBytes(text).toString("utf8");
}

// src/observe/strace/arguments.ts
var QUOTED = /^"([\s\S]*)"(\.\.\.)?$/;
var DESCRIPTOR = /^(?:-?\d+|AT_FDCWD)<([^>]*)>(?:\(deleted\))?$/;
var ELLIPSIS = "\u2026";
function quotedText(argument) {
  const [, content, more] = QUOTED.exec(argument) ?? [];
  if (content === void 0) return void 0;
  return unescapeText(content) + (more === void 0 ? "" : ELLIPSIS);
}
function quotedBytes(argument) {
  const [, content] = QUOTED.exec(argument) ?? [];
  return content === void 0 ? void 0 : unescapeBytes(content);
}
function descriptorPath(argument) {
  const [, target] = DESCRIPTOR.exec(argument) ?? [];
  return target?.startsWith("/") === true ? unescapeText(target) : void 0;
}
function isPathless(argument) {
  const [, target] = DESCRIPTOR.exec(argument) ?? [];
  return target?.startsWith("/") === false;
}
function socketInode(argument) {
  const [, target] = DESCRIPTOR.exec(argument) ?? [];
  return target?.startsWith("socket:") === true ? target : void 0;
}
function structFields(argument) {
  if (!argument.startsWith("{") || !argument.endsWith("}")) return void 0;
  const pieces = splitList(argument.slice(1, -1));
  if (pieces === void 0) return void 0;
  const fields = /* @__PURE__ */ new Map();
  for (const piece of pieces) {
    const equals = piece.indexOf("=");
    if (equals > 0) fields.set(piece.slice(0, equals), piece.slice(equals + 1));
  }
  return fields;
}
function arrayItems(argument) {
  if (!argument.startsWith("[") || !argument.endsWith("]")) return void 0;
  return splitList(argument.slice(1, -1));
}
function absolutePath(folder, path) {
  return path.startsWith("/") ? path : `${folder}/${path}`;
}

// src/observe/strace/calls/clone.ts
var CLONE_CALLS = /* @__PURE__ */ new Set(["clone", "clone3", "fork", "vfork"]);
function followClone(call, processes) {
  if (!CLONE_CALLS.has(call.name) || !/^[1-9]\d*$/.test(call.result.value)) return;
  const flags = call.args.join(" ");
  processes.born(call.by, call.result, {
    isThread: flags.includes("CLONE_THREAD"),
    sharesFolder: /\bCLONE_FS\b/.test(flags),
    opensNamespace: flags.includes("CLONE_NEWPID")
  });
}

// src/observe/strace/result.ts
var RESULT = /^(0x[0-9a-f]+|-?\d+|\?)(?![^ <])(?:<([^>]*)>(?:\(deleted\))?)?(?: (E[A-Z0-9]+)\b)?(?: \/\* (\d+) in strace's PID NS \*\/)?/;
function parseResult(text) {
  const match = RESULT.exec(text);
  if (match === null) return void 0;
  const [all, value = "", target, error, tracerPid] = match;
  return {
    value,
    // Behind the target, because a tool may have named a file so.
    injected: text.includes("(INJECTED", all.length),
    ...target !== void 0 && { target: unescapeText(target) },
    ...error !== void 0 && { error },
    ...tracerPid !== void 0 && { tracerPid: Number(tracerPid) }
  };
}
function succeeded(result) {
  return result.value !== "-1" && result.error === void 0;
}

// src/observe/strace/calls/paths.ts
var MAX_FOLDER = 4096;
var OWN_FOLDER = "AT_FDCWD";
function foldersOf({ by: { cwd } }, argument) {
  const shown = descriptorPath(argument);
  if (!argument.startsWith(OWN_FOLDER)) return shown === void 0 ? void 0 : [shown];
  if (shown !== void 0) cwd.move([shown]);
  return cwd.folders;
}
function pathsOf(call, argument, folders) {
  const named = argument === "NULL" ? "" : quotedText(argument ?? "");
  if (named === "/proc/self/exe") return [call.by.process.program ?? named];
  if (named === void 0) return void 0;
  if (named.startsWith("/")) return [named];
  return folders?.map((folder) => absolutePath(folder, named));
}
var NOWHERE = /* @__PURE__ */ new Set(["EFAULT", "EBADF", "EINVAL", "ENOTDIR"]);
function isNowhere({ result }) {
  return NOWHERE.has(result.error);
}
function placesOf({ by: { cwd } }, paths, { links }, followsLast) {
  const [path] = paths;
  const [folder] = cwd.folders;
  if (path !== void 0 && folder !== void 0 && paths.length === 1 && cwd.folders.length === 1)
    return links.places(path, folder, followsLast);
  const all = paths.flatMap((each) => cwd.folders.flatMap((from) => links.places(each, from, followsLast)));
  return [...new Set(all)];
}
var DENIED = /* @__PURE__ */ new Set(["EACCES", "EPERM", "EROFS"]);
var BETWEEN_MOUNTS = "EXDEV";
var MISSING = /* @__PURE__ */ new Set(["ENOENT", "ENOTDIR"]);
function recordFailure(call, intent, places, { recorder }) {
  const { error } = call.result;
  for (const place of places) {
    if (DENIED.has(error)) recorder.attempted("denied", intent, place, call.by);
    if (MISSING.has(error)) recorder.attempted("missing", intent, place, call.by);
  }
}
var FOLLOWING = /* @__PURE__ */ new Set([
  ...["truncate", "chmod", "fchmodat", "fchmodat2", "chown", "fchownat"],
  ...["utime", "utimes", "futimesat", "utimensat", "setxattr", "removexattr"]
]);
function follows({ name, args }) {
  return FOLLOWING.has(name) && args.at(-1)?.includes("AT_SYMLINK_NOFOLLOW") !== true;
}
var MAKES_FOLDERS = /* @__PURE__ */ new Set(["mkdir", "mkdirat"]);
var effect = (change, path) => ({ path, change });
var effectAt = (change, folder) => ({ folder, path: folder + 1, change });
var EFFECTS = {
  unlink: [effect("deleted", 0)],
  unlinkat: [effectAt("deleted", 0)],
  rmdir: [effect("deleted", 0)],
  rename: [effect("deleted", 0), effect("created", 1)],
  renameat: [effectAt("deleted", 0), effectAt("created", 2)],
  renameat2: [effectAt("deleted", 0), effectAt("created", 2)],
  link: [effect("used", 0), effect("created", 1)],
  linkat: [effectAt("used", 0), effectAt("created", 2)],
  symlink: [effect("created", 1)],
  symlinkat: [effectAt("created", 1)],
  mkdir: [effect("created", 0)],
  mkdirat: [effectAt("created", 0)],
  mknod: [effect("created", 0)],
  mknodat: [effectAt("created", 0)],
  truncate: [effect("written", 0)],
  chmod: [effect("written", 0)],
  fchmodat: [effectAt("written", 0)],
  fchmodat2: [effectAt("written", 0)],
  chown: [effect("written", 0)],
  lchown: [effect("written", 0)],
  fchownat: [effectAt("written", 0)],
  utime: [effect("written", 0)],
  utimes: [effect("written", 0)],
  futimesat: [effectAt("written", 0)],
  utimensat: [effectAt("written", 0)],
  setxattr: [effect("written", 0)],
  lsetxattr: [effect("written", 0)],
  removexattr: [effect("written", 0)],
  lremovexattr: [effect("written", 0)]
};
function recordEffect(call, { path, folder, change }, notebook) {
  const start = folder === void 0 ? OWN_FOLDER : call.args[folder] ?? "";
  const named = pathsOf(call, call.args[path], foldersOf(call, start));
  if (named === void 0) return isNowhere(call) || isPathless(start);
  const places = placesOf(call, named, notebook, follows(call));
  const { recorder } = notebook;
  const { error } = call.result;
  if (error === BETWEEN_MOUNTS && change === "created")
    for (const place of places) recorder.attempted("denied", "write", place, call.by);
  else if (!succeeded(call.result)) recordFailure(call, MISSING.has(error) ? "read" : "write", places, notebook);
  else if (change !== "used") {
    for (const place of places) {
      recorder.touched(change, place, call.by);
      if (change === "created" && !MAKES_FOLDERS.has(call.name)) recorder.touched("written", place, call.by);
    }
  }
  return true;
}
function changeFolder(call, notebook) {
  const { cwd } = call.by;
  const [argument = ""] = call.args;
  const there = call.name === "fchdir" ? foldersOf(call, argument) : pathsOf(call, argument, cwd.folders);
  if (there === void 0) return isNowhere(call);
  if (!succeeded(call.result)) recordFailure(call, "read", placesOf(call, there, notebook, true), notebook);
  else cwd.move(there.map((path) => folderAt(call, path, notebook)));
  return true;
}
function folderAt(call, path, notebook) {
  const [only, another] = placesOf(call, [path], notebook, true);
  return another === void 0 || path.length > MAX_FOLDER ? only ?? path : path;
}
var PATH_CALLS = {
  ...Object.fromEntries(
    Object.entries(EFFECTS).map(([name, effects]) => [
      name,
      (call, notebook) => effects.every((one) => recordEffect(call, one, notebook))
    ])
  ),
  chdir: changeFolder,
  fchdir: changeFolder
};

// src/observe/strace/calls/exec.ts
var MAX_WORDS = 64;
var MAX_COMMAND = 1024;
function commandWords(argv) {
  const words = [];
  let room = MAX_COMMAND;
  for (const item of arrayItems(argv) ?? []) {
    const word = quotedText(item) ?? item;
    if (words.length === MAX_WORDS || word.length > room) return [...words, "\u2026"];
    room -= word.length;
    words.push(word);
  }
  return words;
}
function recordExecution(call, { folder, path, argv }, notebook) {
  const paths = pathsOf(call, path, foldersOf(call, folder));
  const [program] = paths ?? [];
  if (paths === void 0) return isNowhere(call);
  const places = placesOf(call, paths, notebook, true);
  if (call.result.value === "0") {
    call.by.process.command = commandWords(argv);
    call.by.process.program = program;
    for (const place of places) notebook.recorder.executed(place, call.by);
  } else {
    recordFailure(call, "execute", places, notebook);
  }
  return true;
}
var EXEC_CALLS = {
  execve: (call, notebook) => {
    const [path, argv = ""] = call.args;
    return recordExecution(call, { folder: OWN_FOLDER, path, argv }, notebook);
  },
  execveat: (call, notebook) => {
    const [folder = "", path, argv = ""] = call.args;
    return recordExecution(call, { folder, path, argv }, notebook);
  }
};

// src/observe/strace/calls/links.ts
var MADE = { symlink: { path: 1 }, symlinkat: { folder: 1, path: 2 } };
var REMOVED = { unlink: { path: 0 }, unlinkat: { folder: 0, path: 1 } };
var COPIED = {
  link: [{ path: 0 }, { path: 1 }],
  linkat: [
    { folder: 0, path: 1 },
    { folder: 2, path: 3 }
  ],
  rename: [{ path: 0 }, { path: 1 }],
  renameat: [
    { folder: 0, path: 1 },
    { folder: 2, path: 3 }
  ],
  renameat2: [
    { folder: 0, path: 1 },
    { folder: 2, path: 3 }
  ]
};
function namedPlaces(call, { path, folder }, notebook) {
  const from = foldersOf(call, folder === void 0 ? OWN_FOLDER : call.args[folder] ?? "");
  const named = pathsOf(call, call.args[path], from);
  return named === void 0 ? [] : placesOf(call, named, notebook, false);
}
function moveFolders(call, sources, targets, { processes }) {
  const isCertain = call.result.value === "0" && sources.length === 1 && targets.length === 1;
  const isExchange = call.args[4]?.includes("RENAME_EXCHANGE") === true;
  for (const folder of processes.folders()) {
    for (const from of sources) {
      for (const to of targets) folder.renamed(from, to, { isCertain, isExchange });
    }
  }
}
function noteLinks(call, notebook) {
  const { links } = notebook;
  const { [call.name]: made } = MADE;
  const text = made && quotedText(call.args[0] ?? "");
  if (made !== void 0 && text !== void 0) {
    for (const place of namedPlaces(call, made, notebook)) links.made(place, text, call.result.value === "0");
  }
  const { [call.name]: removed } = REMOVED;
  if (removed !== void 0) for (const place of namedPlaces(call, removed, notebook)) links.removed(place);
  const [source, target] = COPIED[call.name] ?? [];
  if (source === void 0 || target === void 0) return;
  const targets = namedPlaces(call, target, notebook);
  const sources = namedPlaces(call, source, notebook);
  if (call.name.startsWith("rename")) moveFolders(call, sources, targets, notebook);
  for (const from of sources) {
    for (const to of targets) {
      links.copied(from, to);
      if (call.name === "renameat2") links.copied(to, from);
      if (call.name.startsWith("rename")) links.removed(from);
    }
  }
}

// src/observe/strace/address.ts
var NONE = { family: "none" };
var UNREADABLE = { family: "unreadable" };
var PORT = /\bsin6?_port=htons\((\d{1,5})\)/;
var HOST = /\binet_(?:addr|pton)\((?:AF_INET6, )?"([0-9a-fA-F.:]+)"/;
var MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/;
function inetAddress(argument) {
  const [, port] = PORT.exec(argument) ?? [];
  const [, host] = HOST.exec(argument) ?? [];
  if (port === void 0 || host === void 0) return void 0;
  const [, mapped] = MAPPED.exec(host) ?? [];
  return { family: "inet", address: mapped ?? host, port: Number(port) };
}
function unspecifiedAddress(data) {
  const bytes = quotedBytes(data);
  if (bytes === void 0 || bytes.length < 6) return NONE;
  return { family: "unspecified", address: bytes.subarray(2, 6).join("."), port: bytes.readUInt16BE(0) };
}
function unixAddress(path) {
  if (path === void 0) return NONE;
  const isAbstract = path.startsWith("@");
  const name = quotedText(isAbstract ? path.slice(1) : path);
  return name === void 0 ? void 0 : { family: "unix", path: (isAbstract ? "@" : "") + name };
}
function parseAddress(argument) {
  if (argument === void 0 || argument === "NULL") return NONE;
  if (/^0x[0-9a-f]+$/.test(argument)) return UNREADABLE;
  const fields = structFields(argument);
  switch (fields?.get("sa_family")) {
    case void 0:
      return void 0;
    case "AF_INET":
    case "AF_INET6":
      return inetAddress(argument);
    case "AF_UNIX":
      return unixAddress(fields?.get("sun_path"));
    case "AF_UNSPEC":
      return unspecifiedAddress(fields?.get("sa_data") ?? "");
    default:
      return NONE;
  }
}

// src/observe/strace/question.ts
var HEADER_BYTES = 12;
var MAX_LABEL_BYTES = 63;
var RESPONSE_BIT = 128;
function queriedName(packet) {
  if (packet.length <= HEADER_BYTES || ((packet[2] ?? 0) & RESPONSE_BIT) !== 0) return void 0;
  const labels = [];
  let at = HEADER_BYTES;
  for (let size = packet[at] ?? 0; size !== 0; size = packet[at] ?? 0) {
    if (size > MAX_LABEL_BYTES) return void 0;
    labels.push(packet.toString("latin1", at + 1, at + 1 + size));
    at += 1 + size;
  }
  return labels.length === 0 ? void 0 : labels.join(".").toLowerCase();
}

// src/observe/strace/calls/network.ts
var DNS_PORT = 53;
var REFUSES_ADDRESS = /* @__PURE__ */ new Set(["EFAULT", "EINVAL", "EBADF", "ENOTSOCK"]);
var TCP_LENGTH_BYTES = 2;
function openSocket(call, { sockets }) {
  const [, type = ""] = call.args;
  const [protocol] = ["SOCK_STREAM", "SOCK_DGRAM"].filter((name) => type.split("|").includes(name));
  sockets.set(call.result.target, {
    protocol: protocol === void 0 ? "unknown" : protocol === "SOCK_STREAM" ? "tcp" : "udp"
  });
  return true;
}
function socketPlaces(call, path, notebook) {
  if (path.startsWith("@")) return [path];
  const paths = call.by.cwd.folders.map((folder) => absolutePath(folder, path));
  return placesOf(call, paths, notebook, true);
}
function reach(call, to, { protocol }, notebook) {
  const { recorder } = notebook;
  const sent = call.name !== "connect";
  switch (to.family) {
    case "unix":
      for (const place of socketPlaces(call, to.path, notebook)) recorder.unixSocket(place, call.by);
      return true;
    case "inet":
    case "unspecified":
      recorder.connected({ address: to.address, port: to.port, protocol, sent }, call.by);
      return true;
    case "none":
      return true;
    case "unreadable":
      return REFUSES_ADDRESS.has(call.result.error);
  }
}
function connect(call, notebook) {
  const [descriptor = "", argument] = call.args;
  const address = parseAddress(argument);
  if (address === void 0) return false;
  if (address.family === "unspecified") return true;
  const inode = socketInode(descriptor);
  const socket = notebook.sockets.get(inode);
  if (address.family === "inet") {
    notebook.sockets.set(inode, { ...socket, peer: { address: address.address, port: address.port } });
  }
  return reach(call, address, socket, notebook);
}
function bind(call, notebook) {
  const { recorder, sockets } = notebook;
  const [descriptor = "", argument] = call.args;
  const address = parseAddress(argument);
  if (address === void 0) return false;
  if (!succeeded(call.result)) return true;
  const inode = socketInode(descriptor);
  const socket = sockets.get(inode);
  sockets.set(inode, { ...socket, isBound: true });
  switch (address.family) {
    case "unix":
      if (address.path.startsWith("@")) return true;
      for (const place of socketPlaces(call, address.path, notebook))
        for (const how of ["created", "written"]) recorder.touched(how, place, call.by);
      return true;
    case "inet":
    case "unspecified": {
      const { protocol } = socket;
      if (address.port === 0 && protocol !== "tcp") return true;
      recorder.bound({ address: address.address, port: address.port, protocol }, call.by);
      return true;
    }
    case "none":
      return true;
    case "unreadable":
      return false;
  }
}
function listen(call, { recorder, sockets }) {
  const { protocol, isBound } = sockets.get(socketInode(call.args[0] ?? ""));
  if (isBound === true || !succeeded(call.result)) return true;
  recorder.bound({ address: "0.0.0.0", port: 0, protocol }, call.by);
  return true;
}
function send(call, { to, payload, flags = "" }, notebook) {
  const socket = notebook.sockets.get(socketInode(call.args[0] ?? ""));
  const address = parseAddress(to);
  if (address === void 0) return false;
  const isToPeer = socket.protocol === "tcp" && !flags.includes("MSG_FASTOPEN");
  if (!isToPeer && !reach(call, address, socket, notebook)) return false;
  const { peer } = socket;
  if (address.family === "none" && peer !== void 0 && socket.protocol === "udp") {
    notebook.recorder.connected({ ...peer, protocol: "udp", sent: true }, call.by);
  }
  const port = "port" in address ? address.port : peer?.port;
  if (port !== DNS_PORT) return true;
  const packet = quotedBytes(payload ?? "");
  const name = packet && queriedName(socket.protocol === "tcp" ? packet.subarray(TCP_LENGTH_BYTES) : packet);
  if (name !== void 0) notebook.recorder.lookedUp(name, call.by);
  return true;
}
function sendHeader(call, header, flags, notebook) {
  if (/^0x[0-9a-f]+$/.test(header)) return !succeeded(call.result);
  const fields = structFields(header);
  if (fields === void 0) return false;
  const [first = ""] = arrayItems(fields.get("msg_iov") ?? "") ?? [];
  const payload = structFields(first)?.get("iov_base");
  const to = fields.get("msg_namelen") === "0" ? void 0 : fields.get("msg_name");
  return send(call, { to, payload, flags }, notebook);
}
function sendMany(call, notebook) {
  const [, messages = "", , flags] = call.args;
  const headers = arrayItems(messages) ?? [messages];
  if (headers.at(-1) === "...") return false;
  return headers.every((item) => sendHeader(call, structFields(item)?.get("msg_hdr") ?? item, flags, notebook));
}
var NETWORK_CALLS = {
  socket: openSocket,
  connect,
  bind,
  listen,
  sendto: (call, notebook) => {
    const [, payload, , flags, to, length] = call.args;
    return send(call, { to: length === "0" ? void 0 : to, payload, flags }, notebook);
  },
  sendmsg: (call, notebook) => sendHeader(call, call.args[1] ?? "", call.args[2], notebook),
  sendmmsg: sendMany
};

// src/observe/strace/calls/open.ts
var ACCESS_MODE = /\bO_(?:RDONLY|WRONLY|RDWR|ACCMODE)\b/;
function accesses(flags) {
  if (flags.has("O_PATH")) return [];
  const found = [];
  if (flags.has("O_RDONLY") || flags.has("O_RDWR")) found.push("read");
  const makes = flags.has("O_CREAT") || flags.has("O_TMPFILE");
  if (makes || ["O_WRONLY", "O_RDWR", "O_TRUNC"].some((flag) => flags.has(flag))) found.push("written");
  if (makes) found.push("created");
  return found;
}
function follows2(flags) {
  return !flags.has("O_NOFOLLOW") && !(flags.has("O_CREAT") && flags.has("O_EXCL"));
}
function openedPlaces(call, named, isNameless, { links }) {
  const { target } = call.result;
  if (isNameless || target?.startsWith("/") !== true) return named;
  return [target, ...named.filter((place) => !links.isSame(place, target))];
}
function recordOpening(call, { folder, path, flags }, notebook) {
  const flagSet = new Set(flags.split("|"));
  const wanted = accesses(flagSet);
  const paths = pathsOf(call, path, foldersOf(call, folder));
  if (paths === void 0) return isNowhere(call);
  const named = placesOf(call, paths, notebook, follows2(flagSet));
  if (succeeded(call.result)) {
    const opened = openedPlaces(call, named, flagSet.has("O_TMPFILE"), notebook);
    for (const access of wanted) for (const place of opened) notebook.recorder.touched(access, place, call.by);
  } else {
    const isWrite = wanted.some((access) => access !== "read");
    recordFailure(call, isWrite ? "write" : "read", named, notebook);
  }
  return ACCESS_MODE.test(flags) || !succeeded(call.result);
}
var OPEN_CALLS = {
  open: (call, notebook) => {
    const [path, flags = ""] = call.args;
    return recordOpening(call, { folder: OWN_FOLDER, path, flags }, notebook);
  },
  openat: (call, notebook) => {
    const [folder = "", path, flags = ""] = call.args;
    return recordOpening(call, { folder, path, flags }, notebook);
  },
  creat: (call, notebook) => {
    return recordOpening(call, { folder: OWN_FOLDER, path: call.args[0], flags: "O_WRONLY|O_CREAT|O_TRUNC" }, notebook);
  }
};

// src/observe/strace/line.ts
var PID = /^(\d{1,10}) +/;
var CALL = /^([a-z0-9_]+|\?{3,4})\(/;
var RETURNS = /^\)\s*= /;
var UNFINISHED = " <unfinished ...>";
var DETACHED = " <detached ...>";
var CHANGED = / <pid changed to (\d{1,10}) \.\.\.>$/;
var RESUMED = /^<\.\.\. ([a-z0-9_]+|\?{3,4}) resumed>/;
var EXITED = /^\+\+\+ exited with (\d{1,3}) \+\+\+$/;
var KILLED2 = /^\+\+\+ killed by (SIG[A-Z0-9_+]+)(?: \(core dumped\))? \+\+\+$/;
var SUPERSEDED = /^\+\+\+ superseded by execve in pid (\d{1,10}) \+\+\+$/;
var SIGNAL = /^--- (SIG[A-Z0-9_+]+) (\{.*\}) ---$/;
var STOPPED = /^--- stopped by SIG[A-Z0-9_+]+ ---$/;
function parseCall(pid, text) {
  const [opening, name] = CALL.exec(text) ?? [];
  if (opening === void 0 || name === void 0) return void 0;
  const close = closingBracket(text, opening.length);
  if (close === -1) return void 0;
  const tail = text.slice(close);
  const [returns] = RETURNS.exec(tail) ?? [];
  if (returns === void 0) return void 0;
  return { kind: "call", pid, name, args: text.slice(opening.length, close), result: tail.slice(returns.length) };
}
function parseUnfinished(pid, text) {
  if (!CALL.test(text)) return void 0;
  if (text.endsWith(UNFINISHED)) return { kind: "unfinished", pid, text: text.slice(0, -UNFINISHED.length) };
  if (text.endsWith(DETACHED)) return { kind: "unfinished", pid, text: text.slice(0, -DETACHED.length) };
  const [mark, becomes] = CHANGED.exec(text) ?? [];
  if (mark === void 0) return void 0;
  return { kind: "unfinished", pid, text: text.slice(0, -mark.length), becomes: Number(becomes) };
}
function parseEnd(pid, text) {
  const [, exit] = EXITED.exec(text) ?? KILLED2.exec(text) ?? [];
  if (exit !== void 0) return { kind: "exit", pid, exit };
  const [, by] = SUPERSEDED.exec(text) ?? [];
  return by === void 0 ? void 0 : { kind: "superseded", pid, by: Number(by) };
}
function parseStop(pid, text) {
  const [, name, details] = SIGNAL.exec(text) ?? [];
  if (name !== void 0 && details !== void 0) return { kind: "signal", pid, name, details };
  return STOPPED.test(text) ? { kind: "stopped", pid } : void 0;
}
function parseResumed(pid, text) {
  const [mark, name] = RESUMED.exec(text) ?? [];
  if (mark === void 0 || name === void 0) return void 0;
  return { kind: "resumed", pid, name, rest: text.slice(mark.length) };
}
function parseLine(line) {
  const [prefix, digits] = PID.exec(line) ?? [];
  if (prefix === void 0) return void 0;
  const pid = Number(digits);
  const text = line.slice(prefix.length);
  switch (text.charAt(0)) {
    case "+":
      return parseEnd(pid, text);
    case "-":
      return parseStop(pid, text);
    case "<":
      return parseResumed(pid, text);
    default:
      return parseCall(pid, text) ?? parseUnfinished(pid, text);
  }
}

// src/observe/strace/lines.ts
var MAX_LINE = 512 * 1024;
var NEWLINE = 10;
var LineSplitter = class {
  #rest = "";
  #overlong = false;
  push(chunk, take) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      this.#append(chunk, start, end);
      this.#finish(take);
      start = end + 1;
    }
    this.#append(chunk, start, chunk.length);
  }
  /** What came after the last newline, if anything did: a line that was cut. */
  end(take) {
    if (this.#rest !== "" || this.#overlong) this.#finish(take);
  }
  #append(chunk, start, end) {
    if (this.#rest.length + end - start > MAX_LINE) this.#overlong = true;
    this.#rest = this.#overlong ? "" : this.#rest + chunk.toString("latin1", start, end);
  }
  #finish(take) {
    const line = this.#overlong ? void 0 : this.#rest;
    this.#rest = "";
    this.#overlong = false;
    take(line);
  }
};

// src/observe/strace/links.ts
import { posix as posix4 } from "node:path";
var MAX_FOLLOWED = 40;
var MAX_LINKS = 16384;
var MAX_WAYS = 256;
var SYSTEM_LINKS = /* @__PURE__ */ new Map([
  ["/dev/fd", "/proc/self/fd"],
  ["/dev/stdin", "/proc/self/fd/0"],
  ["/dev/stdout", "/proc/self/fd/1"],
  ["/dev/stderr", "/proc/self/fd/2"],
  ["/dev/core", "/proc/kcore"],
  ["/dev/ptmx", "pts/ptmx"],
  ["/proc/mounts", "self/mounts"],
  ["/proc/net", "self/net"]
]);
var ROOT = /^\/proc\/[^/]+(?:\/task\/[^/]+)?\/root$/;
var OWN_FOLDER2 = /^\/proc\/(?:self|thread-self)(?:\/task\/[^/]+)?\/cwd$/;
var OWN_PROCESS = /^\/proc\/(?:self|thread-self)\/(.*)$/;
var ANY_PROCESS = /^\/proc\/\d+(?:\/task\/\d+)?\/(.*)$/;
function partsOf(path) {
  return path.split("/").filter((part) => part !== "" && part !== ".");
}
var Links = class {
  /** Links that found no room, and paths with too many ways to go. */
  dropped = 0;
  #made = /* @__PURE__ */ new Map();
  #given;
  constructor(given) {
    this.#given = (path) => SYSTEM_LINKS.get(path) ?? given(path);
  }
  made(at, text, isCertain) {
    const known = this.#made.get(at);
    if (known !== void 0) {
      known.texts.add(text);
      known.isUncertain = true;
    } else if (this.#made.size < MAX_LINKS) {
      this.#made.set(at, { texts: /* @__PURE__ */ new Set([text]), isUncertain: !isCertain });
    } else {
      this.dropped += 1;
    }
  }
  /** Something else may stand there now. */
  removed(at) {
    const known = this.#made.get(at);
    if (known !== void 0) known.isUncertain = true;
  }
  /** What stood at a path and below it stands, or may stand, at another one too. */
  copied(from, to) {
    this.removed(to);
    for (const [at, { texts }] of [...this.#made]) {
      if (at !== from && !at.startsWith(`${from}/`)) continue;
      for (const text of texts) this.made(to + at.slice(from.length), text, false);
    }
  }
  /**
   * Every place that an absolute path may lead to.
   * @param folder the one that the process is in
   * @param followsLast whether the call follows a link that the path ends in
   */
  places(path, folder, followsLast) {
    if (this.#made.size === 0 && !/\/\.\.(?:\/|$)|^\/+(?:proc|dev)\//.test(path))
      return [`/${partsOf(path).join("/")}`];
    const found = /* @__PURE__ */ new Set();
    const ways = [{ at: "", rest: partsOf(path), followed: 0 }];
    for (let way = ways.pop(); way !== void 0; way = ways.pop()) {
      if (way.rest.length === 0) found.add(way.at === "" ? "/" : way.at);
      else ways.push(...this.#step(way, folder, followsLast));
      if (ways.length + found.size <= MAX_WAYS) continue;
      this.dropped += 1;
      break;
    }
    return [...found];
  }
  /** Whether the kernel's name of an opened file is what a place says it is. */
  isSame(place, shown) {
    const real = this.#real(place);
    const [, own] = OWN_PROCESS.exec(real) ?? [];
    if (own === void 0) return real === shown;
    return isElsewhere(real) || ANY_PROCESS.exec(shown)?.[1] === own;
  }
  #step({ at, rest: [part = "", ...rest], followed }, folder, followsLast) {
    if (part === "..") return [{ at: this.#parent(at), rest, followed }];
    const next = `${at}/${part}`;
    const stays = { at: next, rest, followed };
    if (rest.length === 0 && !followsLast) return [stays];
    const made = this.#made.get(next);
    const texts = [...made?.texts ?? [], ...wellKnown(next, folder)];
    if (texts.length === 0 || followed === MAX_FOLLOWED) return [stays];
    const led = texts.map((text) => ({
      at: text.startsWith("/") ? "" : at,
      rest: [...partsOf(text), ...rest],
      followed: followed + 1
    }));
    return made?.isUncertain === true ? [stays, ...led] : led;
  }
  #parent(at) {
    if (isElsewhere(at)) return `${at}/..`;
    const parent = posix4.dirname(this.#real(at));
    return parent === "/" ? "" : parent;
  }
  /** A place without the links that were there before the tool. */
  #real(place) {
    let at = "";
    let rest = partsOf(place);
    for (let followed = 0; rest.length > 0; ) {
      const [part = "", ...others] = rest;
      const next = part === ".." && !isElsewhere(at) ? posix4.dirname(at) : `${at}/${part}`;
      const text = followed < MAX_FOLLOWED ? this.#given(next) : void 0;
      if (text === void 0) {
        at = next === "/" ? "" : next;
        rest = others;
      } else {
        at = text.startsWith("/") ? "" : at;
        rest = [...partsOf(text), ...others];
        followed += 1;
      }
    }
    return at === "" ? "/" : at;
  }
};
function wellKnown(path, folder) {
  if (ROOT.test(path)) return ["/"];
  if (OWN_FOLDER2.test(path)) return [folder];
  return path === "/dev/fd" ? ["/proc/self/fd"] : [];
}

// src/observe/strace/working-folder.ts
var MAX_FOLDERS = 16;
var WorkingFolder = class _WorkingFolder {
  #folders;
  /** Whether it was changed since it was had from another thread. */
  hasMoved = false;
  constructor(folders) {
    this.#folders = [...new Set(folders)].slice(0, MAX_FOLDERS);
  }
  /** At least one. */
  get folders() {
    return this.#folders;
  }
  move(folders) {
    this.#folders = [...new Set(folders)].slice(0, MAX_FOLDERS);
    this.hasMoved = true;
  }
  /**
   * Notes that a folder has another name now, or may have: whoever is in it or below moves along, without a call.
   * What is known stands first, so that what is only possible never displaces it.
   */
  renamed(from, to, { isCertain, isExchange }) {
    const moved = this.#folders.map((folder) => {
      if (pathCovers(from, folder)) return to + folder.slice(from.length);
      return isExchange && pathCovers(to, folder) ? from + folder.slice(to.length) : folder;
    });
    this.#folders = [...new Set(isCertain ? moved : [...this.#folders, ...moved])].slice(0, MAX_FOLDERS);
  }
  copy() {
    return new _WorkingFolder(this.#folders);
  }
};

// src/observe/strace/processes.ts
var MAX_PROCESSES = 16384;
var MAX_UNCLAIMED = 1024;
var CLONING = /^(?:clone3?|v?fork)\(/;
var SHARING = /\bCLONE_FS\b/;
var Thread = class {
  process;
  /** Whether its process ends with it. */
  isLeader = true;
  /** Whether the call that made it is known. */
  isClaimed = false;
  /** The call that it is in, as far as it was written. */
  pending;
  /** Whether that call is an exec that is known to have worked. */
  hasExecuted = false;
  cwd;
  /** Whether that call was begun before the tool was: the sandbox's own, however late it is seen to return. */
  isSetupCall = false;
  constructor(process, cwd) {
    this.process = process;
    this.cwd = cwd;
  }
  get number() {
    return this.process.number;
  }
};
var Processes = class {
  /** Processes that found no room in the list. */
  dropped = 0;
  #running = /* @__PURE__ */ new Map();
  #unclaimed = /* @__PURE__ */ new Map();
  #listed = /* @__PURE__ */ new Set();
  #first;
  /** Children that strace could not number, and ended threads that were not kept until somebody claims them. */
  #unnumbered = 0;
  #forgotten = 0;
  #folder;
  /** @param folder where the tool is started */
  constructor(folder) {
    this.#folder = folder;
  }
  /** The running thread of that number; a new one when there is none. */
  thread(tracerPid) {
    const known = this.#running.get(tracerPid);
    if (known !== void 0) return known;
    const thread = new Thread(this.#newProcess(tracerPid), this.#inherited());
    thread.isClaimed = this.#first === void 0;
    this.#first ??= thread;
    this.#running.set(tracerPid, thread);
    return thread;
  }
  /** The thread of that number, if it was seen and has not ended. */
  running(tracerPid) {
    return this.#running.get(tracerPid);
  }
  /** Whether it is the tracer's own child, which is in the tracer's PID namespace. */
  isFirst(thread) {
    return thread === this.#first;
  }
  /** The working folders of all threads, each once. */
  *folders() {
    const all = [...this.#running.values(), ...this.#unclaimed.values()].map(({ cwd }) => cwd);
    yield* new Set(all);
  }
  /** A call of the clone family has returned a child. */
  born(parent, result, birth) {
    const number = Number(result.value);
    const child = this.#claim(result.tracerPid ?? (this.isFirst(parent) ? number : this.#onlyUnclaimed()));
    if (child === void 0) {
      this.#unnumbered += 1;
      return;
    }
    inheritFolder(child, parent, birth);
    if (birth.isThread) {
      this.#listed.delete(child.process);
      child.process = parent.process;
      child.isLeader = false;
    } else {
      adopt(child.process, parent.process, birth.opensNamespace ? 1 : number);
    }
  }
  ended(thread, tracerPid, exit) {
    if (thread.isLeader) thread.process.exit = exit;
    this.#retire(thread, tracerPid);
  }
  /** A thread runs exec in its leader's stead: it goes on as the leader, with the call that it is in. */
  becomes(thread, tracerPid, leaderPid) {
    const leader = this.thread(leaderPid);
    leader.pending = thread.pending;
    leader.cwd = thread.cwd;
    this.#retire(thread, tracerPid);
  }
  /** Whether every thread was seen to end, those included that only the calls that made them speak of. */
  get allEnded() {
    return this.#running.size === 0 && this.#unnumbered <= this.#unclaimed.size + this.#forgotten;
  }
  /** Takes every process there is so far, but one, for the sandbox's own, with the calls that they are in. */
  markSetup(tool) {
    for (const process of this.#listed) process.isSetup = process !== tool;
    for (const thread of this.#running.values()) {
      thread.isSetupCall = thread.process !== tool && thread.pending !== void 0;
    }
  }
  /** The tool's processes, by number. */
  list() {
    const tools = [...this.#listed].filter(({ isSetup }) => !isSetup);
    const processes = tools.map(({ number, parent, command, exit }) => {
      return { pid: number, parent: parent?.number ?? null, command: command ?? [], exit };
    });
    return processes.sort((one, other) => one.pid - other.pid);
  }
  /**
   * Where a child is that acts before the call that made it is seen to return: where one of those is who are in such a
   * call. A call that is cut by the child's first line is known to be one.
   */
  #inherited() {
    const parents = [...this.#running.values()].filter(({ pending = "" }) => CLONING.test(pending));
    const [only, another] = parents;
    if (only === void 0) return new WorkingFolder([this.#folder]);
    if (another === void 0) return SHARING.test(only.pending ?? "") ? only.cwd : only.cwd.copy();
    return new WorkingFolder(parents.flatMap(({ cwd }) => cwd.folders));
  }
  #claim(tracerPid) {
    if (tracerPid === void 0) return void 0;
    const thread = this.#unclaimed.get(tracerPid) ?? this.thread(tracerPid);
    this.#unclaimed.delete(tracerPid);
    thread.isClaimed = true;
    return thread;
  }
  /** strace finds no number for a child that is gone already. Where there is but one such, it is that. */
  #onlyUnclaimed() {
    const [only, another] = this.#unclaimed.keys();
    return another === void 0 ? only : void 0;
  }
  #retire(thread, tracerPid) {
    thread.pending = void 0;
    this.#running.delete(tracerPid);
    if (thread.isClaimed) return;
    this.#unclaimed.set(tracerPid, thread);
    const [oldest] = this.#unclaimed.keys();
    if (this.#unclaimed.size <= MAX_UNCLAIMED || oldest === void 0) return;
    this.#unclaimed.delete(oldest);
    this.#forgotten += 1;
  }
  #newProcess(number) {
    const unknown2 = { parent: void 0, command: void 0, program: void 0 };
    const process = { number, ...unknown2, exit: null, isSetup: false };
    if (this.#listed.size < MAX_PROCESSES) this.#listed.add(process);
    else this.dropped += 1;
    return process;
  }
};
function adopt(child, parent, number) {
  child.number = number;
  child.parent = parent;
  child.command ??= parent.command;
  child.program ??= parent.program;
}
function inheritFolder(child, parent, { sharesFolder }) {
  if (child.cwd === parent.cwd) return;
  if (sharesFolder) {
    if (child.cwd.hasMoved) parent.cwd.move(child.cwd.folders);
    child.cwd = parent.cwd;
  } else if (!child.cwd.hasMoved) {
    child.cwd = parent.cwd.copy();
  }
}

// src/observe/strace/sockets.ts
var MAX_SOCKETS = 4096;
var UNKNOWN = { protocol: "unknown" };
var Sockets = class {
  #byInode = /* @__PURE__ */ new Map();
  get(inode) {
    return (inode === void 0 ? void 0 : this.#byInode.get(inode)) ?? UNKNOWN;
  }
  set(inode, socket) {
    if (inode === void 0) return;
    this.#byInode.set(inode, socket);
    if (this.#byInode.size <= MAX_SOCKETS) return;
    for (const oldest of this.#byInode.keys()) {
      this.#byInode.delete(oldest);
      return;
    }
  }
};

// src/observe/strace/trap.ts
var NAMED2 = /^__NR_([a-z0-9_]+)$/;
var NUMBERED = /^(\d{1,10}|0x[0-9a-f]{1,8})(?: \/\* ([a-z0-9_]+) \*\/)?$/;
var SIGN_BIT = 2147483648;
var NATIVE = /* @__PURE__ */ new Map([
  ["X86_64", X86_64],
  ["AARCH64", AARCH64]
]);
function numberedName(architecture, number) {
  const native = NATIVE.get(architecture);
  if (native === void 0) return `${architecture.toLowerCase()}:${number}`;
  const { aliasesFrom } = native;
  if (aliasesFrom !== void 0 && number >= aliasesFrom && number < SIGN_BIT) return `x32:${number - aliasesFrom}`;
  return callName(number | 0, native);
}
function isTrap(details) {
  return structFields(details)?.get("si_code") === "SYS_SECCOMP";
}
function parseTrap(details) {
  const fields = structFields(details);
  const [, architecture] = /^AUDIT_ARCH_([A-Z0-9_]+)$/.exec(fields?.get("si_arch") ?? "") ?? [];
  const call = fields?.get("si_syscall") ?? "";
  const [, name] = NAMED2.exec(call) ?? [];
  if (architecture === void 0) return void 0;
  if (name !== void 0) return { name: NATIVE.has(architecture) ? name : `${architecture.toLowerCase()}:${name}` };
  const [, number, detail] = NUMBERED.exec(call) ?? [];
  if (number === void 0) return void 0;
  return { name: numberedName(architecture, Number(number)), ...detail !== void 0 && { detail } };
}

// src/observe/strace/reader.ts
var MAX_UNREADABLE = 20;
var MAX_UNREADABLE_CHARACTERS = 200;
var MAX_DETAIL = 160;
var EXECUTING = /^execve(?:at)?\(/;
var READERS = new Map(
  Object.entries({ ...OPEN_CALLS, ...PATH_CALLS, ...EXEC_CALLS, ...NETWORK_CALLS })
);
var NAMELESS = /^syscall_(0x[0-9a-f]+)$/;
function callName2(name) {
  const [, number] = NAMELESS.exec(name) ?? [];
  return number === void 0 ? name : `#${Number(number)}`;
}
function callOf(by, line) {
  const result = parseResult(line.result);
  const args = splitList(line.args);
  return result && args && { name: callName2(line.name), args, result, by };
}
function pendingCall({ pending }) {
  return pending === void 0 ? void 0 : parseCall(0, `${pending}) = ?`);
}
function callDetail(args) {
  const text = args.join(", ").replace(/0x[0-9a-f]{6,}/g, "0x\u2026");
  return text.replace(/ \/\* \d+ in strace's PID NS \*\//g, "").slice(0, MAX_DETAIL);
}
var TraceReader = class {
  #lines = new LineSplitter();
  #processes;
  #recorder = new Recorder();
  #notebook;
  #unreadable = [];
  #starter;
  /** The process that runs the starter. */
  #starting;
  #read = 0;
  #used = 0;
  #tool;
  /**
   * @param folder where the tool is started, in the sandbox
   * @param linkAt links that stand in the sandbox before
   * @param starter the program that the sandbox runs first and that then runs the tool in its own stead
   */
  constructor(folder, linkAt, starter) {
    this.#starter = starter;
    this.#processes = new Processes(folder);
    this.#notebook = {
      recorder: this.#recorder,
      sockets: new Sockets(),
      links: new Links(linkAt),
      processes: this.#processes
    };
  }
  push(chunk) {
    this.#lines.push(chunk, (line) => this.#take(line));
  }
  /** What was seen. Nothing can be pushed afterwards. */
  end() {
    this.#lines.end((line) => {
      this.#read += 1;
      this.#note(line);
    });
    const deeds = this.#recorder.deeds();
    return {
      ...deeds,
      dropped: deeds.dropped + this.#processes.dropped + this.#notebook.links.dropped,
      processes: this.#processes.list(),
      started: this.#tool !== void 0,
      exit: this.#tool?.exit ?? null,
      whole: this.#tool !== void 0 && this.#processes.allEnded,
      unreadable: this.#unreadable,
      lines: { read: this.#read, used: this.#used }
    };
  }
  #take(line) {
    this.#read += 1;
    if (line !== void 0 && this.#accept(line)) this.#used += 1;
    else this.#note(line);
  }
  #note(line) {
    if (this.#unreadable.length === MAX_UNREADABLE) return;
    this.#unreadable.push(line?.slice(0, MAX_UNREADABLE_CHARACTERS) ?? "a line that is too long");
  }
  #accept(text) {
    const line = parseLine(text);
    if (line === void 0) return false;
    const thread = this.#processes.thread(line.pid);
    switch (line.kind) {
      case "call":
        return this.#call(thread, line);
      case "unfinished":
        thread.pending = line.text;
        this.#foresee(thread);
        if (line.becomes !== void 0) this.#become(thread, line.pid, line.becomes);
        return true;
      case "resumed":
        return this.#resume(thread, line.name, line.rest);
      case "signal":
        return this.#signal(thread, line.name, line.details);
      case "superseded":
        this.#supersede(thread, line.pid, line.by);
        return true;
      case "stopped":
        return true;
      case "exit":
        return this.#end(thread, line.pid, line.exit);
    }
  }
  #resume(thread, name, rest) {
    const { pending, hasExecuted, isSetupCall } = thread;
    thread.pending = void 0;
    thread.hasExecuted = false;
    thread.isSetupCall = false;
    if (pending?.startsWith(`${name}(`) !== true) return false;
    const whole = parseCall(0, pending + rest);
    if (whole === void 0) return false;
    return this.#call(thread, hasExecuted ? { ...whole, result: "0" } : whole, isSetupCall);
  }
  /** Where the exec was cut before, by lines of other threads, this is the only word of whose it was. */
  #supersede(leader, leaderPid, by) {
    const other = this.#processes.running(by);
    if (other !== void 0 && EXECUTING.test(other.pending ?? "")) this.#become(other, by, leaderPid);
    leader.hasExecuted = true;
  }
  #become(thread, pid, leaderPid) {
    this.#cut(this.#processes.thread(leaderPid));
    this.#processes.becomes(thread, pid, leaderPid);
  }
  #end(thread, pid, exit) {
    this.#cut(thread);
    this.#processes.ended(thread, pid, exit);
    return true;
  }
  /** A thread may end in the middle of a call, which is then taken to have happened. */
  #cut(thread) {
    const line = pendingCall(thread);
    if (line !== void 0) this.#call(thread, line, thread.isSetupCall);
  }
  /** A link may stand before the call that makes it is seen to return, and other threads may go by it. */
  #foresee(thread) {
    const line = this.#tool === void 0 ? void 0 : pendingCall(thread);
    const call = line && callOf(thread, line);
    if (call !== void 0) noteLinks(call, this.#notebook);
  }
  #signal(thread, name, details) {
    if (name !== "SIGSYS" || !isTrap(details) || this.#tool === void 0) return true;
    const trapped = parseTrap(details);
    if (trapped === void 0) return false;
    thread.process.isSetup = false;
    this.#recorder.called(trapped.name);
    this.#recorder.refused({ ...trapped, outcome: "killed" }, thread);
    return true;
  }
  #call(thread, line, isSetupCall = false) {
    const call = callOf(thread, line);
    if (call === void 0) return false;
    followClone(call, this.#processes);
    if (this.#tool === void 0) return this.#begin(call);
    if (isSetupCall || isHousekeeping(call)) return true;
    thread.process.isSetup = false;
    this.#recorder.called(call.name);
    if (call.result.injected) return this.#refuse(call);
    if (succeeded(call.result)) noteLinks(call, this.#notebook);
    return READERS.get(call.name)?.(call, this.#notebook) ?? true;
  }
  #refuse(call) {
    this.#recorder.refused({ name: call.name, outcome: "refused", detail: callDetail(call.args) }, call.by);
    return true;
  }
  /**
   * The tool begins with the first program that another thread than the tracer's own child runs, or with the second,
   * where the first is the starter. Whatever else is run first is no beginning.
   */
  #begin(call) {
    if (EXEC_CALLS[call.name] === void 0 || call.result.value !== "0") return true;
    if (this.#processes.isFirst(call.by)) return true;
    if (this.#starter !== void 0 && this.#starting === void 0) {
      if (quotedText(call.args[0] ?? "") === this.#starter) this.#starting = call.by.process;
      return true;
    }
    if (this.#starting !== void 0 && this.#starting !== call.by.process) return true;
    this.#tool = call.by.process;
    this.#processes.markSetup(this.#tool);
    this.#recorder.called(call.name);
    return READERS.get(call.name)?.(call, this.#notebook) ?? true;
  }
};
function isHousekeeping({ by, name, args }) {
  return by.process.isSetup && name === "openat" && args.includes('"self/fd"');
}

// src/observe/observe-case.ts
async function makeFolder(path, { identity }) {
  await mkdir2(path, { mode: 448 });
  if (identity !== void 0) await chown(path, identity.uid, identity.gid);
}
function trialContext(folder, { host, holder, interrupted }) {
  return { ...host, keeper: holder.pid, tracePath: join7(folder, "trace"), abort: interrupted };
}
function faultsOf(trial, gatewayFault) {
  const found = [];
  if (trial.tracerKilled) {
    found.push(
      finding("runtime/tracer-lost", "The tracer was killed while the tool ran, so what it did is not known.")
    );
  }
  if (gatewayFault !== void 0) {
    const message = "The egress gateway failed while the tool ran, so what it reached is not known.";
    found.push(finding("runtime/gateway-lost", message, { evidence: { said: gatewayFault.message } }));
  }
  return found;
}
async function interlocutorFor({ mcp }, condition2) {
  if (mcp === void 0) return void 0;
  const { McpConversation } = await import("./conversation-O32EI2S7.js");
  const rounds = condition2?.repeatedBy === void 0 ? 1 : 2;
  return new McpConversation(mcp, { rounds, client: condition2?.client ?? "usual" });
}
async function see(one, gateway, folder, context, abort, condition2) {
  const interlocutor = await interlocutorFor(one, condition2);
  const trialling = {
    ...{ ...trialContext(folder, context), stdin: one.stdin, abort },
    ...interlocutor !== void 0 && { interlocutor }
  };
  const said = () => interlocutor && { conversation: interlocutor.outcome };
  if (condition2?.traced === false) {
    const planned2 = await planUntraced(one, gateway, folder, context, condition2);
    return { planned: planned2, trial: await runUntraced(planned2.plan, trialling), observation: UNOBSERVED, ...said() };
  }
  const planned = await planCase(one, gateway, folder, context, condition2);
  const { plan } = planned;
  const reader = new TraceReader(plan.command.cwd, linksIn(plan), plan.landlock?.setpriv);
  const keeper = context.evidence && await keepTrace(join7(context.evidence, `${basename(folder)}.strace.gz`));
  const onTrace = (chunk) => {
    reader.push(chunk);
    if (keeper) keeper.write(chunk);
  };
  try {
    const trial = await runTrial(plan, { ...trialling, onTrace });
    return { planned, trial, observation: reader.end(), ...said() };
  } finally {
    if (keeper) await keeper.close();
  }
}
async function recordOf({ planned, observation }, egress, gateway, { grant, manifest }) {
  const [resolver] = gateway.dnsAddresses;
  const network = {
    nameAt: (address) => gateway.nameAt(address),
    ...resolver !== void 0 && { resolver }
  };
  const placed = grant.read.map(({ value }) => sandboxPath(value));
  const interpreters = await scriptInterpreters(observation.executed, planned.plan, placed);
  return { observation, egress, grant, manifest, exposure: exposureOf(planned.plan, planned, interpreters, network) };
}
async function observeCase(one, folder, context, condition2, watch) {
  const { holder, resolve: resolve2, host } = context;
  const grant = condition2?.offline === true ? { ...context.grant, network: "off" } : context.grant;
  await makeFolder(folder, host);
  const endpoints = grant.endpoints.map(({ value }) => value);
  const options = { holder, endpoints, mode: grant.network, upstreams: one.upstreams, resolve: resolve2 };
  const gateway = await openGateway({ ...options, ...watch !== void 0 && { watch } });
  const aborter = new AbortController();
  let gatewayFault;
  gateway.failed.catch((error) => {
    gatewayFault = error instanceof Error ? error : new Error(String(error));
    aborter.abort();
  });
  try {
    const abort = AbortSignal.any([aborter.signal, context.interrupted]);
    const seen = await see(one, gateway, folder, context, abort, condition2);
    context.interrupted.throwIfAborted();
    const egress = await gateway.close();
    const record = await recordOf(seen, egress, gateway, { grant, manifest: context.manifest });
    const { planned, trial, conversation } = seen;
    const digests = await context.digests.of(record.observation, planned.plan, record.exposure);
    const faults = faultsOf(trial, gatewayFault);
    return { record, plan: planned.plan, trial, faults, digests, ...conversation !== void 0 && { conversation } };
  } catch (error) {
    await gateway.close().catch(() => void 0);
    throw error;
  }
}

// src/observe/run-case.ts
function endingPlaces({ place, placeOf }, { document }) {
  const limit = (key) => document.place(`/capabilities/${key}`);
  return { limit, command: place, ...placeOf && { ofCase: placeOf } };
}
function endingOf({ record: { observation }, trial }) {
  const { stdout, stderr, timedOut, usage } = trial;
  const exits = observation.processes.map(({ exit }) => exit);
  return { exit: observation.exit, exits, stdout: stdout.bytes, stderr: stderr.bytes, timedOut, ...usage };
}
function resultOf(name, run, findings) {
  const { record, trial, digests, conversation } = run;
  const { observation, egress } = record;
  const { usage, wallMs } = trial;
  return {
    name,
    status: statusOf(findings),
    ms: wallMs,
    observation,
    egress,
    usage: { maxRssBytes: usage.peakBytes, cpuMs: usage.cpuMs, wallMs },
    exitCode: exitCodeOf(observation.exit),
    digests,
    ...conversation !== void 0 && { calls: callResults(conversation) }
  };
}
async function runCase(one, folder, context) {
  const run = await observeCase(one, folder, context);
  const { record, conversation } = run;
  const ending = endingOf(run);
  const { timedOut } = ending;
  const findings = [
    ...run.faults,
    ...compare(record),
    ...checkEnding(ending, one.expect, run.plan.limits, endingPlaces(one, context.manifest)),
    ...one.mcp !== void 0 && conversation !== void 0 ? judgeConversation(conversation, one.mcp, { stderr: tailOf(ending.stderr), timedOut }) : []
  ];
  return { result: resultOf(one.name, run, findings), findings, record, ...conversation && { conversation } };
}

// src/observe/conditions/prompt-data.ts
var PROMPT = "System prompt: you are a support agent for {{ customer_name }}. The card of order {{ order.id }} ends in 4711; never show the API_KEY or this password: {{ user.password }}.";
var HTML_END = /<\/body>|<\/html>|$/i;
function contentType({ headers }) {
  const [, value = ""] = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type") ?? [];
  return value.toLowerCase();
}
function replyWithPrompt(reply) {
  const type = contentType(reply);
  const text = reply.body.toString("utf8");
  if (type.includes("html") || /^\s*<(?:!doctype html|html)/i.test(text)) {
    return { ...reply, body: Buffer.from(text.replace(HTML_END, (end) => `<p>${PROMPT}</p>${end}`)) };
  }
  return type.startsWith("text/") ? { ...reply, body: Buffer.from(`${text}
${PROMPT}
`) } : reply;
}
function isJson(text) {
  return /^\s*[[{]/.test(text);
}
function withPromptData(one) {
  const upstreams = new Map([...one.upstreams].map(([name, replies]) => [name, replies.map(replyWithPrompt)]));
  const stdin = one.stdin === "" || isJson(one.stdin) ? one.stdin : `${one.stdin}
${PROMPT}
`;
  return { ...one, upstreams, stdin };
}

// src/observe/conditions/run-variation.ts
var EXPECTED = /* @__PURE__ */ new Set([
  "runtime/no-network",
  "runtime/no-upstream",
  "runtime/handshake-failed",
  "runtime/upstream-unreachable"
]);
function deviations({ record }, { traced }) {
  const found = traced ? compare(record) : compareHosts(record);
  return found.filter(({ rule }) => !EXPECTED.has(rule));
}
var PROGRAM_AT = 3;
function notRepeated({ plan, record: { observation } }) {
  const program = plan.command.args[PROGRAM_AT] ?? "";
  const starts = observation.executed.find(({ path }) => path === program)?.count ?? 0;
  if (starts >= 2) return [];
  const message = "The tool was not started a second time: it ended what starts it, or was ended before.";
  return [finding("runtime/not-repeated", message, { evidence: { starts } })];
}
async function runVariation(one, condition2, folder, context) {
  const { canaries } = condition2;
  const finder = new CanaryFinder(canaries);
  const isBaited = canaries.length > 0;
  const run = await observeCase(isBaited ? withPromptData(one) : one, folder, context, condition2, finder);
  const written = await searchFiles(isBaited ? run.plan.mounts : [], finder);
  const findings = [
    ...run.faults,
    ...condition2.repeatedBy !== void 0 ? notRepeated(run) : [],
    ...deviations(run, condition2),
    ...compareCanaries(run.record, { canaries, written })
  ];
  const { name } = condition2;
  return {
    result: { ...resultOf(`${one.name}, ${condition2.title}`, run, findings), condition: name },
    findings,
    record: run.record
  };
}

// src/observe/conditions/try-variations.ts
var MAX_RUNS = 200;
var MAX_MS = 12e4;
function affordable(cases, runs, conditions) {
  let left = { runs: MAX_RUNS, ms: MAX_MS };
  const count = runs.findIndex(({ result }) => {
    left = { runs: left.runs - conditions, ms: left.ms - conditions * result.ms };
    return left.runs < 0 || left.ms < 0;
  });
  return count === -1 ? cases : cases.slice(0, count);
}
function otherwise(own, { record, findings }, { traced, title }) {
  return own === void 0 || !traced ? [] : compareCircumstances(own.record, record, title, findings);
}
async function tryVariations(cases, runs, conditions, folder, context, say) {
  const means = await surveyMeans(context.grant);
  const made = cases.map(() => conditions.flatMap((name) => makeCondition(name, means) ?? []));
  const each = made[0]?.length ?? 0;
  const tried = affordable(cases, runs, each);
  const jobs = tried.flatMap(
    (one, index) => (made[index] ?? []).map((condition2) => async (holder) => {
      const own = join8(folder, `case-${index + 1}-${condition2.name}`);
      const run = await runVariation(one, condition2, own, { ...context, holder });
      return { ...run, findings: [...run.findings, ...otherwise(runs[index], run, condition2)] };
    })
  );
  if (jobs.length > 0) say(`the same in other circumstances: ${jobs.length} runs`);
  const all = await runBeside(jobs, context.holder, folder, context.host);
  const findings = [...lackingMeans(conditions, means)];
  if (tried.length < cases.length && each > 0) {
    const message = `${cases.length - tried.length} of ${cases.length} cases were not tried in other circumstances: it would have taken too long.`;
    findings.push(finding("runtime/condition-not-tried", message, { fix: "Put short cases first in the scenario." }));
  }
  return {
    variations: all.map(({ result }) => result),
    found: all.flatMap(({ result, findings: own }) => own.map((one) => ({ finding: one, caseName: result.name }))),
    findings
  };
}

// src/observe/what-did-it-do.ts
async function probe(one, folder, context) {
  await mkdir3(folder, { mode: 457 });
  const { plan } = await planCase({ ...one, files: [] }, { dnsAddresses: [] }, folder, context);
  return preflight(plan, { ...trialContext(folder, context), ...context.host });
}
function isUnmet(grant, standings) {
  return statusOf(unmetDemands(grant, standings)) !== "pass";
}
async function standingsFor(one, folder, context) {
  const { grant, manifest } = context;
  const { deny } = grant.syscalls;
  try {
    const standings2 = await probe(one, join9(folder, "probe"), context);
    if (deny.length === 0 || !isUnmet(grant, standings2)) return standings2;
  } catch (error) {
    if (deny.length === 0) throw error;
  }
  const undenied = { ...grant, syscalls: { ...grant.syscalls, deny: [] } };
  const standings = await probe(one, join9(folder, "probe-undenied"), { ...context, grant: undenied });
  if (isUnmet(grant, standings)) return standings;
  const message = `No program can be started without the system calls that the manifest denies: ${deny.join(", ")}.`;
  throw new Refusal("runtime/indispensable-denied", message, {
    place: manifest.document.place("/capabilities/syscalls/deny"),
    fix: "Deny what the tool does not need, and not what loads it."
  });
}
function refuseUngrantedEnv({ env, name, placeOf }, { grant }) {
  const granted = new Set(grant.env.map(({ value }) => value.name));
  const ungranted = Object.keys(env).find((each) => !granted.has(each));
  if (ungranted === void 0) return;
  const message = `The case ${quoted(name)} sets the variable ${quoted(ungranted)}, which is not granted.`;
  throw new Refusal("runtime/scenario-invalid-value", message, {
    ...placeOf && { place: placeOf("env") },
    fix: "Declare the variable under capabilities.env in the manifest, or remove it from the case.",
    evidence: { variable: ungranted }
  });
}
function ungrantedReplies({ upstreams, placeOf }, { grant }) {
  const isGranted = (name) => grant.endpoints.some(
    ({ value: { host, ports } }) => ports.some((port) => name.endsWith(`:${port}`) && hostCovers(host, name.slice(0, -`:${port}`.length)))
  );
  const ungranted = [...upstreams.keys()].filter((name) => !isGranted(name));
  return ungranted.map(
    (name) => finding(
      "runtime/ungranted-reply",
      `The scenario has a reply of ${name}, which is not granted: nobody can get it.`,
      {
        ...placeOf && { place: placeOf("upstreams") },
        fix: "Declare the host and its port under capabilities.networking in the manifest, or take the reply out.",
        evidence: { host: name }
      }
    )
  );
}
function inWords2(runs, variations) {
  const count = (all) => all.filter(({ status }) => status !== "pass").length;
  const failed = count(runs.map(({ result }) => result));
  const cases = runs.length === 1 ? "1 case" : `${runs.length} cases`;
  if (failed > 0) return `${cases}, ${failed} not as declared`;
  const varied = count(variations);
  return varied === 0 ? `${cases}, as declared` : `${cases} as declared, but ${varied} not in other circumstances`;
}
async function whatDidItDo(cases, { conditions, coverage }, folder, context, say) {
  const [first] = cases;
  if (first === void 0) {
    throw new Refusal("runtime/nothing-exercised", "There is no case to run, so nothing could be seen of the tool.", {
      place: context.manifest.document.place(""),
      fix: "Name the tool\u2019s program in entrypoint.command of the manifest, and write a scenario."
    });
  }
  for (const one of cases) refuseUngrantedEnv(one, context);
  const standings = await standingsFor(first, folder, context);
  const isolation = statesOf(standings);
  const unmet = unmetDemands(context.grant, standings);
  if (statusOf(unmet) !== "pass") {
    const value2 = { cases: [], variations: [], isolation, runtimes: [] };
    return { value: value2, findings: unmet, what: "was not started" };
  }
  const jobs = cases.map((one, index) => async (holder) => {
    say(`case ${index + 1} of ${cases.length}: ${one.name}`);
    return runCase(one, join9(folder, `case-${index + 1}`), { ...context, holder });
  });
  const runs = await runBeside(jobs, context.holder, folder, context.host);
  const deviates = runs.some(({ result }) => result.status !== "pass");
  const tried = deviates ? { variations: [], found: [], findings: [] } : await tryVariations(cases, runs, conditions, folder, context, say);
  const found = runs.flatMap(({ result, findings: findings2 }) => findings2.map((finding2) => ({ finding: finding2, caseName: result.name })));
  const ungranted = cases.flatMap(
    (one) => ungrantedReplies(one, context).map((finding2) => ({ finding: finding2, caseName: one.name }))
  );
  const records = runs.map(({ record }) => record);
  const findings = [
    ...unmet,
    ...acrossCases([...found, ...ungranted, ...tried.found]),
    ...tried.findings,
    ...compareCoverage(cases, runs, coverage),
    ...compareUnused(records)
  ];
  const runtimes = (await context.programs.runtimes()).map(({ of }) => of);
  const { variations } = tried;
  const value = { cases: runs.map(({ result }) => result), variations, isolation, runtimes };
  return { value, findings, what: inWords2(runs, variations) };
}

// src/sandbox/runtime/programs.ts
var Programs = class {
  #search;
  #found = /* @__PURE__ */ new Map();
  constructor(search) {
    this.#search = search;
  }
  /**
   * @param word first word of a command
   * @param cwd folder of the command inside the sandbox
   * @param place the manifest's line that names it
   * @throws what `resolveProgram` throws
   */
  find(word, cwd, place) {
    const key = JSON.stringify([word, cwd]);
    const known = this.#found.get(key);
    if (known !== void 0) return known;
    const found = resolveProgram(word, cwd, { ...this.#search, place });
    this.#found.set(key, found);
    return found;
  }
  /** All that is shown for the programs that were found, each once. */
  async runtimes() {
    const all = (await Promise.all(this.#found.values())).flatMap(({ runtimes }) => runtimes);
    return [...new Map(all.map((runtime) => [runtime.at, runtime])).values()];
  }
};

// src/gating/try-out.ts
var SCENARIO_FILE = "as-declared.scenario.yml";
async function scenarioPath({ manifest, request }) {
  if (request.scenario !== void 0) return request.scenario;
  const habitual = join10(dirname4(manifest.document.file), SCENARIO_FILE);
  return await isThere(habitual) ? habitual : void 0;
}
async function weakened(scenario, path, { manifest: { document }, request }) {
  const base = await request.proposal?.baseScenario(path ?? join10(dirname4(document.file), SCENARIO_FILE));
  return base === void 0 ? [] : compareWithBase(scenario, base, document.place("/entrypoint"));
}
async function tryOut(grant, { artifact, closure }, subject) {
  const { manifest, policy, request, workplace } = subject;
  const path = await scenarioPath(subject);
  const reading = path === void 0 ? { findings: [] } : await readScenario(path);
  const { scenario } = reading;
  if (path !== void 0 && scenario === void 0) return { ...reading, what: "the scenario cannot be used" };
  const findings = [...reading.findings, ...await weakened(scenario, path, subject)];
  const { host, holder } = await workplace.site();
  const folder = await workplace.folder("trial");
  const judged = await judgedFolders(manifest.document.file);
  const search = { tool: artifact.root, baseRuntime: grant.baseRuntime.read, judged, folder, host };
  const context = {
    ...{ grant, manifest, host, holder, resolve: request.resolve, tool: artifact.root },
    programs: new Programs(search),
    interrupted: workplace.interrupted,
    baseRuntime: await surveyBaseRuntime(grant.baseRuntime.read),
    digests: new ProgramDigests(),
    ...closure !== void 0 && { closure: closure.path },
    ...request.evidence !== void 0 && { evidence: request.evidence }
  };
  const cases = trialCases(manifest, scenario, request.run);
  const answer = await whatDidItDo(cases, policy, folder, context, request.progress);
  return { ...answer, findings: [...findings, ...answer.findings] };
}

export {
  inWorkplaces,
  getBytes,
  askWhoMadeIt,
  askWhatIsInIt,
  tryOut
};
