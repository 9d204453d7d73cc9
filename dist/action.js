import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunks/chunk-GEPEYP36.js";
import {
  repositoryIn
} from "./chunks/chunk-R5GVOWZN.js";
import {
  buildReport,
  grantJson
} from "./chunks/chunk-B66HZBJ2.js";
import {
  terminalReport
} from "./chunks/chunk-XSLZZFYW.js";
import "./chunks/chunk-RJP57CHX.js";
import "./chunks/chunk-5J2EX2XK.js";
import {
  splitWords
} from "./chunks/chunk-ESJEKFSK.js";
import "./chunks/chunk-GASTHEOE.js";
import {
  canvasFor
} from "./chunks/chunk-RWTFK2OS.js";
import "./chunks/chunk-F4L5I24H.js";
import {
  interruptible
} from "./chunks/chunk-XKVLZXPK.js";
import "./chunks/chunk-L4YJTLNN.js";
import "./chunks/chunk-LCNA5U3B.js";
import {
  culprits
} from "./chunks/chunk-2QHXBBKJ.js";
import "./chunks/chunk-N33M24IL.js";
import "./chunks/chunk-GPVPWYQ5.js";
import "./chunks/chunk-S37X4VBL.js";
import "./chunks/chunk-MEVYJQLD.js";
import "./chunks/chunk-F7CWHQ47.js";
import {
  closeInherited
} from "./chunks/chunk-BPPHPZDS.js";
import {
  clearOutlets,
  writeOutlet
} from "./chunks/chunk-JQLHPJ7F.js";
import "./chunks/chunk-GDOIBZK2.js";
import {
  writeWhole
} from "./chunks/chunk-55BTHPJ6.js";
import {
  counted,
  placeText
} from "./chunks/chunk-DSV24SD4.js";
import {
  ranked
} from "./chunks/chunk-6J6O3WXY.js";
import {
  exitCode,
  sum
} from "./chunks/chunk-3KQWTZUF.js";
import {
  require_tunnel,
  require_undici
} from "./chunks/chunk-7LLLZWB3.js";
import "./chunks/chunk-NUKDASBL.js";
import {
  HostStore,
  MAX_FILE_BYTES,
  readAtCommit,
  requireAtCommit
} from "./chunks/chunk-LAAKWUXD.js";
import {
  jsonText
} from "./chunks/chunk-76KL262O.js";
import {
  sourceOf
} from "./chunks/chunk-3GAUR5JY.js";
import "./chunks/chunk-QGV6EUNW.js";
import {
  defined
} from "./chunks/chunk-WCEVALIF.js";
import {
  withoutToken
} from "./chunks/chunk-PBSXYOHX.js";
import "./chunks/chunk-QPMTDPWL.js";
import {
  inert,
  inertLines,
  visible
} from "./chunks/chunk-V27FFKIZ.js";
import "./chunks/chunk-IIHSP32Q.js";
import "./chunks/chunk-Y625BJLB.js";
import {
  quoted
} from "./chunks/chunk-IB3MHKLK.js";
import {
  messageOf
} from "./chunks/chunk-PVKMCQ3Q.js";
import "./chunks/chunk-B36UEJZB.js";
import {
  Refusal,
  finding
} from "./chunks/chunk-RWKBM5BJ.js";
import {
  RULES
} from "./chunks/chunk-YNZT7DV2.js";
import {
  __callDispose,
  __toESM,
  __using
} from "./chunks/chunk-26LVTRER.js";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);
var import_undici = __toESM(require_undici(), 1);
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step2(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step2(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step2(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step2((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}

// src/step/base-trusted-root.ts
import { realpath, writeFile as writeFile2 } from "node:fs/promises";
import { join } from "node:path";

// src/step/path-in-repository.ts
import { isAbsolute, relative, resolve, sep } from "node:path";
function insideOf(path, workspace) {
  const inside = relative(workspace, resolve(workspace, path));
  const [first] = inside.split(sep);
  return inside === "" || first === ".." || isAbsolute(inside) ? void 0 : inside;
}
function pathInRepository(path, kind, workspace) {
  const inside = insideOf(path, workspace);
  if (inside !== void 0) return inside;
  throw new Refusal(
    `${kind}/base-unavailable`,
    `The ${kind} ${quoted(path)} is not in the repository of the pull request.`,
    {
      fix: `Give the path of a ${kind} in the repository: for a pull request it is read from the base commit.`
    }
  );
}

// src/step/base-trusted-root.ts
function real(path) {
  return realpath(path).catch(() => path);
}
async function inRepository(path, workspace) {
  return insideOf(path, workspace) ?? insideOf(await real(path), await real(workspace));
}
async function trustedRootOfBase(path, { commit, token, workspace, folder }) {
  const inside = await inRepository(path, workspace);
  if (inside === void 0) return path;
  const copy = join(folder, "trusted-root-of-base.json");
  const bytes = await requireAtCommit({ path: inside, kind: "trusted root", commit, token });
  await writeFile2(copy, bytes, { flag: "wx", mode: 384 });
  return copy;
}
async function trustOfBase(source, base) {
  switch (source.kind) {
    case "file":
      return { ...source, file: await trustedRootOfBase(source.file, base) };
    case "tuf":
      return source.root === void 0 ? source : { ...source, root: await trustedRootOfBase(source.root, base) };
    case "embedded":
      return source;
  }
}

// src/step/payload.ts
async function eventPayload() {
  const { context } = await import("./chunks/github-NMFW6DPQ.js");
  const payload = context.payload;
  return typeof payload === "object" && payload !== null ? payload : {};
}

// src/step/event.ts
async function isAboutProposal(event) {
  switch (event) {
    case "pull_request_target":
      return true;
    case "workflow_run":
      return String((await eventPayload()).workflow_run?.event).startsWith("pull_request");
    case "issue_comment":
      return (await eventPayload()).issue?.pull_request !== void 0;
    case void 0:
    default:
      return false;
  }
}
async function refuseDangerousEvent(event) {
  if (!await isAboutProposal(event)) return;
  throw new Refusal("host/pull-request-target", `as-declared does not run a pull request's tools under ${event}.`, {
    fix: "Use `on: pull_request`, which has neither secrets nor a token that can write."
  });
}

// src/step/inputs.ts
var INPUT_NAMES = [
  "manifest",
  "policy",
  "policy-token",
  "artifact",
  "bundle",
  "attestations",
  "sbom",
  "scenario",
  "run",
  "trusted-root",
  "offline",
  "tuf-mirror",
  "tuf-root",
  "mode",
  "report",
  "evidence",
  "summary",
  "install-dependencies",
  "token"
];
var OF_ONE_TOOL = ["artifact", "bundle", "sbom", "scenario", "run"];
function refusal(message, fix) {
  return new Refusal("host/step-input", message, { fix });
}
function textInput(name) {
  const value = getInput(name);
  return value === "" ? void 0 : value;
}
function lines(name) {
  const all = getInput(name).split("\n");
  return all.map((line) => line.trim()).filter((line) => line !== "");
}
function oneOf(name, allowed) {
  const value = textInput(name);
  const known = allowed.find((each) => each === value);
  if (value !== void 0 && known === void 0) {
    throw refusal(`The input ${name} is ${quoted(value)}.`, `Give one of ${allowed.join(", ")}.`);
  }
  return known;
}
function refuseUnknown(env) {
  const known = new Set(INPUT_NAMES.map((name2) => `INPUT_${name2.toUpperCase()}`));
  const unknown = Object.keys(env).find((name2) => name2.startsWith("INPUT_") && !known.has(name2));
  if (unknown === void 0) return;
  const name = unknown.slice("INPUT_".length).toLowerCase();
  throw refusal(`There is no input ${quoted(name)}.`, `The inputs are ${INPUT_NAMES.join(", ")}.`);
}
function readManifests() {
  const manifests = lines("manifest");
  if (manifests.length === 0) throw refusal("No manifest is given.", "Give the path of at least one in `manifest`.");
  const twice = manifests.find((path, index) => manifests.indexOf(path) !== index);
  if (twice !== void 0) throw refusal(`The manifest ${quoted(twice)} is given twice.`, "Give each manifest once.");
  const contradiction = manifests.length > 1 && OF_ONE_TOOL.find((name) => textInput(name) !== void 0);
  if (contradiction) {
    throw refusal(
      `The input ${contradiction} belongs to one tool, and ${manifests.length} manifests are given.`,
      `Say it in the manifests, or gate each tool in a step of its own.`
    );
  }
  return manifests;
}
function readStore() {
  const text = textInput("attestations");
  if (text === void 0) return void 0;
  const repository = repositoryIn(text);
  if (repository === void 0) throw refusal(`The input attestations is ${quoted(text)}.`, "Give OWNER/REPOSITORY.");
  if (oneOf("offline", ["true", "false"]) === "true")
    throw refusal("The input attestations asks GitHub, and offline nobody.", "Leave one of the two out.");
  return { ...repository, token: getInput("token") };
}
function readTrust() {
  const [file, mirror, root] = [textInput("trusted-root"), textInput("tuf-mirror"), textInput("tuf-root")];
  const offline = oneOf("offline", ["true", "false"]) === "true";
  if ([file !== void 0, offline, (mirror ?? root) !== void 0].filter(Boolean).length > 1) {
    throw refusal("More than one input says whom to trust.", "Give one of `trusted-root`, `offline` and `tuf-mirror`.");
  }
  if (mirror !== void 0 && !/^https?:\/\/\S+$/.test(mirror))
    throw refusal(`The input tuf-mirror is ${quoted(mirror)}.`, "Give the http address of a TUF repository.");
  if (file !== void 0) return { kind: "file", file };
  return offline ? { kind: "embedded" } : { kind: "tuf", ...defined({ mirror, root }) };
}
function readInputs() {
  refuseUnknown(process.env);
  const manifests = readManifests();
  const policy = textInput("policy");
  if (policy === void 0)
    throw refusal("No policy is given.", "Give the path of the policy to judge by in `policy`.");
  return {
    request: {
      manifests,
      run: lines("run").map(splitWords),
      resolve: [],
      trustedRoot: readTrust(),
      installDependencies: oneOf("install-dependencies", ["auto", "never"]) ?? "auto",
      ...defined({
        artifact: textInput("artifact"),
        bundle: textInput("bundle"),
        attestations: readStore(),
        sbom: textInput("sbom"),
        scenario: textInput("scenario"),
        evidence: textInput("evidence"),
        mode: oneOf("mode", ["enforce", "audit"])
      })
    },
    policy,
    report: textInput("report"),
    summary: (oneOf("summary", ["true", "false"]) ?? "true") === "true",
    token: getInput("token"),
    policyToken: getInput("policy-token")
  };
}

// src/step/proposal.ts
import { realpath as realpath2 } from "node:fs/promises";
import { join as join2, resolve as resolve2 } from "node:path";

// src/github/pull-request-labels.ts
var API_TIMEOUT = 3e4;
async function labelsOfPullRequest(number, { owner, repo }, token) {
  try {
    const { getOctokit } = await import("./chunks/github-NMFW6DPQ.js");
    const request = { signal: AbortSignal.timeout(API_TIMEOUT) };
    const { issues } = getOctokit(token).rest;
    const { data } = await issues.listLabelsOnIssue({ owner, repo, issue_number: number, per_page: 100, request });
    return data.map(({ name }) => name).filter((name) => typeof name === "string");
  } catch (cause) {
    const why = withoutToken(cause, token);
    throw new Refusal("manifest/base-unavailable", `The labels of pull request ${number} could not be read: ${why}.`, {
      fix: "Give the job `permissions: pull-requests: read`: the policy demands a label."
    });
  }
}

// src/step/proposal.ts
async function refuseLinks(path, inside, workspace) {
  const found = await realpath2(resolve2(workspace, path)).catch(() => void 0);
  if (found === void 0 || found === join2(await realpath2(workspace), inside)) return;
  throw new Refusal("manifest/linked-path", `The manifest ${quoted(inside)} is or lies behind a link.`, {
    place: { file: path },
    fix: "Put the file itself in its place, and name it by its own path."
  });
}
function proposalOf({ base, labels }, token, workspace) {
  const source = (inside) => `${base.owner}/${base.repo}@${base.sha}:${inside}`;
  return {
    labels: async () => "ofPullRequest" in labels ? labelsOfPullRequest(labels.ofPullRequest, base, token) : labels,
    async baseManifest(path) {
      const inside = pathInRepository(path, "manifest", workspace);
      await refuseLinks(path, inside, workspace);
      const bytes = await readAtCommit({ path: inside, kind: "manifest", commit: base, token });
      return { source: source(inside), bytes };
    },
    async baseScenario(path) {
      const inside = insideOf(path, workspace);
      if (inside === void 0) return void 0;
      return {
        source: source(inside),
        bytes: await readAtCommit({ path: inside, kind: "scenario", commit: base, token })
      };
    }
  };
}

// src/step/proposal-store.ts
import { constants as constants2 } from "node:fs";
import { open } from "node:fs/promises";
import { join as join3 } from "node:path";
function addressInBase(path, base, workspace) {
  return { commit: base, path: pathInRepository(path, "policy", workspace) };
}
var ProposalStore = class {
  #commits;
  #base;
  #workspace;
  constructor(commits, base, workspace) {
    this.#commits = commits;
    this.#base = base;
    this.#workspace = workspace;
  }
  async read(address) {
    const read = await this.#commits.read(address);
    if (!this.#isOfBase(address)) return read;
    const head = await headBytes(join3(this.#workspace, address.path));
    if (head?.equals(read.bytes)) return { ...read, file: address.path };
    return { ...read, findings: [...read.findings, headDiffers(address)] };
  }
  #isOfBase({ commit }) {
    const { owner, repo, sha } = this.#base;
    return commit?.owner === owner && commit.repo === repo && commit.sha === sha;
  }
};
async function headBytes(path) {
  try {
    var _stack = [];
    try {
      const file = __using(_stack, await open(path, constants2.O_RDONLY | constants2.O_NONBLOCK), true);
      const stat = await file.stat();
      return stat.isFile() && stat.size <= MAX_FILE_BYTES ? await file.readFile() : void 0;
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch {
    return void 0;
  }
}
function headDiffers(address) {
  const { path } = address;
  return finding("policy/head-differs", `The pull request changes ${path}. It was judged by ${sourceOf(address)}.`, {
    fix: "Review the change of the policy by itself: it judges pull requests once it is merged.",
    place: { file: path }
  });
}

// src/step/proposed-change.ts
var PROPOSALS = [
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "merge_group"
];
function labelsOf({ labels: set }) {
  const labels = Array.isArray(set) ? set : [];
  return labels.flatMap((label) => {
    const named = typeof label === "object" && label !== null && "name" in label ? label.name : void 0;
    return typeof named === "string" ? [named] : [];
  });
}
function queuedPullRequest({ head_ref }) {
  const [, number] = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]{40,64}$/.exec(String(head_ref)) ?? [];
  return number === void 0 ? void 0 : Number(number);
}
function proposedBy(event, payload) {
  if (event !== "merge_group") {
    const pull = payload.pull_request ?? {};
    return { sha: pull.base?.sha, labels: labelsOf(pull) };
  }
  const group = payload.merge_group ?? {};
  const queued = queuedPullRequest(group);
  return { sha: group.base_sha, labels: queued === void 0 ? [] : { ofPullRequest: queued } };
}
async function readProposedChange(event) {
  if (event === void 0 || !PROPOSALS.includes(event)) return void 0;
  const { sha, labels } = proposedBy(event, await eventPayload());
  if (typeof sha === "string" && /^[0-9a-f]{40,64}$/.test(sha)) {
    const { context } = await import("./chunks/github-NMFW6DPQ.js");
    return { base: { ...context.repo, sha }, labels };
  }
  throw new Refusal(
    "policy/base-unavailable",
    `The event ${event} does not name the base commit to take the policy from.`,
    {
      fix: "Run the gate on pull_request or merge_group as GitHub sends them."
    }
  );
}

// src/step/publish.ts
import { existsSync as existsSync2 } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join4 } from "node:path";

// src/report/annotations.ts
var MAX_PER_LEVEL = 10;
var MAX_MESSAGE = 4096;
function cut(text) {
  const bytes = Buffer.from(text);
  if (bytes.length <= MAX_MESSAGE) return text;
  return `${new TextDecoder().decode(bytes.subarray(0, MAX_MESSAGE - 8)).replace(/\ufffd+$/, "")}\u2026`;
}
function positionOf(place, file) {
  return {
    file: visible(file),
    ...place.line === void 0 ? {} : { startLine: place.line },
    ...place.column === void 0 ? {} : { startColumn: place.column }
  };
}
function annotation(finding2, locate) {
  const { rule, level, message, place, related = [], fix } = finding2;
  const file = place === void 0 ? void 0 : locate(place.file);
  const lines2 = [
    message,
    ...place !== void 0 && file === void 0 ? [`at: ${placeText(place)}`] : [],
    ...related.map((each) => `because: ${placeText(each)}`),
    ...culprits(finding2).map((each) => `process: ${each}`),
    ...fix === void 0 ? [] : [`fix: ${fix}`]
  ];
  return {
    level,
    message: cut(inertLines(lines2.map(visible).join("\n"))),
    properties: {
      title: `${RULES[rule].title} (${rule})`,
      ...place === void 0 || file === void 0 ? {} : positionOf(place, file)
    }
  };
}
function capped(annotations, level) {
  const all = annotations.filter((each) => each.level === level);
  if (all.length <= MAX_PER_LEVEL) return all;
  const shown = all.slice(0, MAX_PER_LEVEL - 1);
  const message = `${counted(all.length - shown.length, `more ${level}`)} in the summary`;
  return [...shown, { level, message, properties: { title: "as-declared" } }];
}
function annotationsOf(result, locate) {
  const findings = ranked(result.tools.flatMap((tool) => tool.findings));
  const shown = findings.filter((finding2) => finding2.exception === void 0);
  const annotations = shown.map((finding2) => annotation(finding2, locate));
  return ["error", "warning", "notice"].flatMap((level) => capped(annotations, level));
}

// src/step/publish.ts
async function stepFolder() {
  return mkdtemp(join4(process.env.RUNNER_TEMP ?? tmpdir(), "as-declared-"));
}
var ANNOTATE = { error, warning, notice };
function annotate({ level, message, properties }) {
  ANNOTATE[level](message, properties);
}
function locateIn(workspace) {
  return (file) => {
    const inside = insideOf(file, workspace);
    return inside === void 0 || !existsSync2(file) ? void 0 : inside;
  };
}
function grantsJson(result) {
  const grants = result.tools.map(({ manifest, grant }) => [manifest, grant === null ? null : grantJson(grant)]);
  return jsonText(Object.fromEntries(grants));
}
async function publish(result, inputs, folder, workspace) {
  const report = buildReport(result);
  const html = summaryHtml(result);
  const paths = {
    report: inputs.report ?? join4(folder, "report.json"),
    summary: join4(folder, "summary.md"),
    grant: join4(folder, "grant.json")
  };
  await interruptible(async () => {
    await writeOutlet(paths.report, "report", jsonText(report));
    await writeWhole(paths.summary, html);
    await writeWhole(paths.grant, grantsJson(result));
  });
  info(terminalReport(result, canvasFor(process.stdout, process.env)));
  for (const annotation2 of annotationsOf(result, locateIn(workspace))) annotate(annotation2);
  if (inputs.summary) await summary.addRaw(html).write();
  setOutput("verdict", report.verdict);
  setOutput("findings", sum(report.tools.map((tool) => tool.findings.length)));
  for (const [name, path] of Object.entries(paths)) setOutput(name, path);
}

// src/step/tokens.ts
function tokensFor({ token, policyToken }, repository) {
  const own = repository.toLowerCase();
  return ({ owner, repo }) => `${owner}/${repo}`.toLowerCase() === own || policyToken === "" ? token : policyToken;
}

// src/action.ts
var outcome = "open";
function words(thrown) {
  if (!(thrown instanceof Refusal)) {
    return [`as-declared itself failed: ${messageOf(thrown)}`];
  }
  const { rule, message, place, fix } = thrown.finding;
  return [
    `${message} (${rule})`,
    ...place === void 0 ? [] : [`at: ${placeText(place)}`],
    ...fix === void 0 ? [] : [`fix: ${fix}`]
  ];
}
function fail(thrown) {
  process.exitCode = 2;
  if (outcome === "failed") return;
  outcome = "failed";
  setFailed(inertLines(words(thrown).map(visible).join("\n")));
  process.exitCode = 2;
  if (isDebug() && thrown instanceof Error) debug(thrown.stack ?? thrown.message);
  setOutput("verdict", "error");
}
async function judgesOf(inputs, { base, labels }, folder, workspace) {
  const store = new ProposalStore(storeFor(inputs), base, workspace);
  const { token } = inputs;
  const own = { commit: base, token, workspace, folder };
  return {
    policy: { address: addressInBase(inputs.policy, base, workspace), store },
    proposal: proposalOf({ base, labels }, token, workspace),
    trustedRoot: await trustOfBase(inputs.request.trustedRoot, own)
  };
}
function storeFor(inputs) {
  return new HostStore(tokensFor(inputs, process.env.GITHUB_REPOSITORY ?? ""));
}
async function step() {
  await clearOutlets({ report: textInput("report") });
  await refuseDangerousEvent(process.env.GITHUB_EVENT_NAME);
  const inputs = readInputs();
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const folder = await stepFolder();
  const event = process.env.GITHUB_EVENT_NAME;
  const change = await readProposedChange(event);
  const judges = change === void 0 ? {
    policy: { address: { path: inputs.policy }, store: storeFor(inputs) },
    trustedRoot: inputs.request.trustedRoot
  } : await judgesOf(inputs, change, folder, workspace);
  const { gate } = await import("./chunks/gate-7BCJZ45X.js");
  const progress = (line) => info(inert(visible(line)));
  const result = await gate({ ...inputs.request, ...judges, progress, ...defined({ event }) });
  await publish(result, inputs, folder, workspace);
  return exitCode(result.tools);
}
process.exitCode = 2;
process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);
process.on("exit", () => {
  if (outcome === "open") fail(new Error("it ended before it came to a verdict"));
});
closeInherited();
try {
  const code = await step();
  if (outcome === "open") {
    outcome = "judged";
    process.exitCode = code;
  }
} catch (thrown) {
  fail(thrown);
}
