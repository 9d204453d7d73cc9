import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  quoted
} from "./chunk-IB3MHKLK.js";
import {
  finding
} from "./chunk-RWKBM5BJ.js";

// src/manifest/term.ts
function badTerm(problem, message, fix) {
  return { problem, message, fix };
}
function verbatim(value) {
  return { value };
}
function stated(value, pointer) {
  return value === void 0 ? void 0 : { value, pointer };
}
var TermReader = class {
  findings = [];
  #document;
  #question;
  constructor(document, question) {
    this.#document = document;
    this.#question = question;
  }
  /** The good ones of a list, each with its pointer. */
  list(pointer, raw, parse) {
    return (raw ?? []).flatMap((item, index) => {
      const place = `${pointer}/${index}`;
      const term = parse(item);
      if ("value" in term) return [{ value: term.value, pointer: place }];
      this.report(term, place);
      return [];
    });
  }
  report({ problem, message, fix }, pointer) {
    const place = this.#document.place(pointer);
    this.findings.push(finding(`${this.#question}/${problem}`, message, { place, fix }));
  }
};

// src/manifest/path.ts
var TOOL = "${TOOL}";
var TMP = "${TMP}";
var PATH_VARIABLES = [TOOL, "${HOME}", TMP];
var MAX_PATH_BYTES = 4096;
var HIDING = /[\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
function parsePath(text) {
  const [, variable = "", rest = text] = /^(\$\{[^}]*\})(?=\/|$)(.*)$/s.exec(text) ?? [];
  const parts = rest.split("/").filter((part) => part !== "" && part !== ".");
  const bad = refuseStart(text, variable) ?? refuseParts(text, parts);
  if (bad !== void 0) return bad;
  const path = [variable, ...parts].join("/");
  return path === "" ? everything(text) : { value: path };
}
function pathCovers(outer, inner) {
  return inner === outer || inner[outer.length] === "/" && inner.startsWith(outer);
}
function refuseStart(text, variable) {
  if (PATH_VARIABLES.includes(variable) || variable === "" && text.startsWith("/")) {
    return void 0;
  }
  const known = PATH_VARIABLES.join(", ");
  if (text.startsWith("$")) {
    return badTerm(
      "unknown-variable",
      `${quoted(text)} begins with a variable that paths do not have.`,
      `Use one of ${known}.`
    );
  }
  return badTerm(
    "invalid-path",
    `${quoted(text)} does not say where it begins.`,
    `Begin with "/" or with one of ${known}.`
  );
}
function refuseParts(text, parts) {
  if (parts.includes("..")) {
    return badTerm("path-escapes", `${quoted(text)} has ".." in it.`, "Write where the path really leads.");
  }
  const rest = parts.join("/");
  if (rest.includes("$")) {
    return badTerm(
      "unknown-variable",
      `${quoted(text)} has a "$" inside.`,
      "Variables stand at the beginning of a path."
    );
  }
  if (/[*?[\]{}]/.test(rest)) {
    return badTerm("path-glob", `${quoted(text)} is a pattern.`, "Name a folder: it covers everything below.");
  }
  if (HIDING.test(rest) || Buffer.byteLength(text) >= MAX_PATH_BYTES) {
    return badTerm("invalid-path", `${quoted(text)} is not a path that can be granted.`, "Rename the file or folder.");
  }
  return void 0;
}
function everything(text) {
  return badTerm("invalid-path", `${quoted(text)} is the whole system.`, "Name the folders that are needed.");
}

export {
  badTerm,
  verbatim,
  stated,
  TermReader,
  TOOL,
  TMP,
  parsePath,
  pathCovers
};
