import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readDocumentBytes,
  sourceOf
} from "./chunk-7Z6IXASR.js";
import {
  HIDDEN,
  VERSION,
  inertLines,
  visible,
  wellFormed
} from "./chunk-7X2ESAZV.js";
import {
  QUESTIONS,
  overallVerdict,
  questionOf,
  toolVerdict
} from "./chunk-GUIBXVKR.js";
import {
  Refusal
} from "./chunk-4WWRZ3TO.js";
import {
  __commonJS,
  __toESM
} from "./chunk-26LVTRER.js";

// node_modules/shell-quote/quote.js
var require_quote = __commonJS({
  "node_modules/shell-quote/quote.js"(exports, module) {
    "use strict";
    var OPS = (
      /** @type {const} */
      [
        "||",
        "&&",
        ";;&",
        ";;",
        ";&",
        "|&",
        "<(",
        ">(",
        "<<<",
        "<<-",
        "<<",
        ">>",
        ">&",
        ">|",
        "&>>",
        "&>",
        "<&",
        "<>",
        "&",
        ";",
        "(",
        ")",
        "|",
        "<",
        ">"
      ]
    );
    var LINE_TERMINATORS = /[\n\r\u2028\u2029]/;
    var GLOB_SHELL_SPECIAL = /[\s#!"$&'():;<=>@\\^`|~]/g;
    module.exports = function quote2(xs) {
      var sawComment = false;
      return xs.map(function(s) {
        if (sawComment && typeof s === "string" && LINE_TERMINATORS.test(s)) {
          throw new TypeError("a token after a `comment` must not contain line terminators");
        }
        if (s === "") {
          return (
            /** @type {const} */
            "''"
          );
        }
        if (s && typeof s === "object") {
          if ("op" in s && s.op === "glob") {
            if (typeof s.pattern !== "string") {
              throw new TypeError("glob token requires a string `pattern`");
            }
            if (LINE_TERMINATORS.test(s.pattern)) {
              throw new TypeError("glob `pattern` must not contain line terminators");
            }
            if (s.pattern === "") {
              return (
                /** @type {const} */
                "''"
              );
            }
            return s.pattern.replace(GLOB_SHELL_SPECIAL, "\\$&");
          }
          if ("op" in s && typeof s.op === "string") {
            if (OPS.indexOf(s.op) < 0) {
              throw new TypeError("invalid `op` value: " + JSON.stringify(s.op));
            }
            return s.op.replace(/[\s\S]/g, "\\$&");
          }
          if ("comment" in s && typeof s.comment === "string") {
            if (LINE_TERMINATORS.test(s.comment)) {
              throw new TypeError("`comment` must not contain line terminators");
            }
            sawComment = true;
            return "#" + s.comment;
          }
          throw new TypeError("unrecognized object token shape");
        }
        if (/'/.test(s) && /!/.test(s)) {
          return "'" + s.replace(/'/g, `'"'"'`) + "'";
        }
        if (/["\s\\]/.test(s) && !/'/.test(s)) {
          return "'" + s + "'";
        }
        if (/["'\s]/.test(s)) {
          return '"' + s.replace(/(["\\$`])/g, "\\$1") + '"';
        }
        return String(s).replace(/([A-Za-z]:)?([#!"$&'()*,:;<=>?@[\\\]^`{|}~])/g, "$1\\$2");
      }).join(" ");
    };
  }
});

// node_modules/shell-quote/parse.js
var require_parse = __commonJS({
  "node_modules/shell-quote/parse.js"(exports, module) {
    "use strict";
    var CONTROL = (
      /** @type {const} */
      "(?:" + /** @type {const} */
      [
        "\\|\\|",
        "\\&(?:\\&|>>?)",
        // `&&`, `&>`, and `&>>`
        ";;\\&?",
        // `;;` and `;;&`
        "[;|]\\&",
        // `;&` and `|&`
        "\\<\\(",
        "\\<\\<\\<",
        "\\<\\<-",
        "\\<\\<(?!\\()",
        // `<<(` stays `<` and `<(`, as zsh reads it; other shells reject it
        ">>",
        ">[&|(]",
        // `>&`, `>|`, and `>(`
        "<[&>]",
        // `<&` and `<>`
        "[&;()|<>]"
      ].join(
        /** @type {const} */
        "|"
      ) + /** @type {const} */
      ")"
    );
    var controlRE = new RegExp("^" + CONTROL + "$");
    var META = (
      /** @type {const} */
      "|&;()<> \\t"
    );
    var SINGLE_QUOTE = (
      /** @type {const} */
      "'([^']*?)'"
    );
    var ANSI_C_BODY = "(?:\\\\[\\s\\S]|[^\\\\'])*?";
    var ANSI_C_QUOTE = "\\$'" + ANSI_C_BODY + "'";
    var ansiCAt = new RegExp("\\$'" + ANSI_C_BODY + "(?:(')|\\\\?$)", "g");
    var ANSI_C_LETTERS = "abeEfnrtv";
    var ANSI_C_CHARS = "\x07\b\x1B\x1B\f\n\r	\v";
    var hash = /^#$/;
    var SQ = (
      /** @type {const} */
      "'"
    );
    var DQ = (
      /** @type {const} */
      '"'
    );
    var DS = (
      /** @type {const} */
      "$"
    );
    var TOKEN2 = "";
    var mult = (
      /** @type {const} */
      4294967296
    );
    for (i = 0; i < 4; i++) {
      TOKEN2 += (mult * Math.random()).toString(16);
    }
    var i;
    var startsWithToken = new RegExp("^" + TOKEN2);
    function matchAll(s, r) {
      var origIndex = r.lastIndex;
      var matches = [];
      var matchObj;
      while (matchObj = r.exec(s)) {
        matches[matches.length] = matchObj;
        if (r.lastIndex === matchObj.index) {
          r.lastIndex += 1;
        }
      }
      r.lastIndex = origIndex;
      return matches;
    }
    function getVar(env, pre2, key) {
      var r = typeof env === "function" ? env(key) : env[key];
      if (typeof r === "undefined" && key != "") {
        r = "";
      } else if (typeof r === "undefined") {
        r = "$";
      }
      if (typeof r === "object") {
        return pre2 + TOKEN2 + JSON.stringify(r) + TOKEN2;
      }
      return pre2 + r;
    }
    var ansiCEscape = /\\([0-7]{1,3}|x[\dA-Fa-f]{1,2}|u[\dA-Fa-f]{1,4}|U[\dA-Fa-f]{1,8}|c(?:\\\\|[\s\S])|[abeEfnrtv\\'"?])/g;
    function expandAnsiCEscape(m, escape) {
      var kind = escape.charAt(0);
      if (kind === "c") {
        var ctrl = escape.charAt(1);
        return ctrl === "?" ? "\x7F" : String.fromCharCode(ctrl.charCodeAt(0) & 31);
      }
      if (kind === "x" || kind === "u" || kind === "U") {
        var cp = parseInt(escape.slice(1), 16);
        if (cp > 1114111) {
          return m;
        }
        return String.fromCharCode.apply(null, cp > 65535 ? [55232 + (cp >> 10), 56320 + (cp & 1023)] : [cp]);
      }
      if (kind >= "0" && kind <= "7") {
        return String.fromCharCode(parseInt(escape, 8) & 255);
      }
      var letter = ANSI_C_LETTERS.indexOf(escape);
      return letter < 0 ? escape : ANSI_C_CHARS.charAt(letter);
    }
    function expandAnsiC(body) {
      return body.replace(ansiCEscape, expandAnsiCEscape).split("\0")[0];
    }
    function closesAnsiC(s, i2) {
      ansiCAt.lastIndex = i2;
      return !!/** @type {RegExpExecArray} */
      ansiCAt.exec(s)[1];
    }
    function parseInternal(string, env, opts) {
      if (!opts) {
        opts = {};
      }
      var BS = opts.escape || "\\";
      var ifs = opts.splitUnquoted === true ? " 	\n" : typeof opts.splitUnquoted === "string" ? opts.splitUnquoted : "";
      var BAREWORD = "(\\" + BS + `['"$\\` + BS + META + "]|\\$\\$|\\$(?!" + ANSI_C_QUOTE.slice(2) + `)|[^\\s'"$` + META + "])+";
      var DOUBLE_QUOTE = '"(?:\\' + BS + '[\\s\\S]|[^"\\' + BS + '])*"';
      var chunker = new RegExp([
        "(" + CONTROL + ")",
        // control chars
        "(" + ANSI_C_QUOTE + "|" + BAREWORD + "|" + DOUBLE_QUOTE + "|" + SINGLE_QUOTE + ")+"
      ].join("|"), "g");
      var matches = matchAll(string, chunker);
      if (matches.length === 0) {
        return [];
      }
      if (!env) {
        env = {};
      }
      var commented = false;
      return matches.map(function(match) {
        var s = match[0];
        if (!s || commented) {
          return void 0;
        }
        if (controlRE.test(s)) {
          return (
            /** @type {ControlOperator} */
            { op: s }
          );
        }
        var quote2 = false;
        var esc = false;
        var out = "";
        var words = [];
        var sawQuote = false;
        var pendingNw = null;
        var isGlob = false;
        var i2;
        function parseEnvVar() {
          i2 += 1;
          var varend;
          var varname;
          var char = s.charAt(i2);
          if (char === "{") {
            i2 += 1;
            if (s.charAt(i2) === "}") {
              throw new Error("Bad substitution: " + s.slice(i2 - 2, i2 + 1));
            }
            var depth = 1;
            varend = i2;
            while (depth > 0 && varend < s.length) {
              if (s.charAt(varend) === "{" && s.charAt(varend - 1) === "$") {
                depth += 1;
              } else if (s.charAt(varend) === "}") {
                depth -= 1;
              }
              varend += 1;
            }
            if (depth !== 0) {
              throw new Error("Bad substitution: " + s.slice(i2));
            }
            varend -= 1;
            varname = s.slice(i2, varend);
            i2 = varend;
          } else if (/[*@#?$!-]/.test(char)) {
            varname = char;
          } else {
            var slicedFromI = s.slice(i2);
            varend = slicedFromI.match(/[^\w\d_]/);
            if (!varend) {
              varname = slicedFromI;
              i2 = s.length;
            } else {
              varname = slicedFromI.slice(0, varend.index);
              i2 += /** @type {number} */
              varend.index - 1;
            }
          }
          return getVar(
            /** @type {NonNullable<typeof env>} */
            env,
            "",
            varname
          );
        }
        function flushRun() {
          if (pendingNw === null) {
            return;
          }
          if (pendingNw === 0) {
            if (out !== "") {
              words[words.length] = out;
              out = "";
            }
          } else {
            words[words.length] = out;
            out = "";
            for (var fe = 1; fe < pendingNw; fe += 1) {
              words[words.length] = "";
            }
          }
          pendingNw = null;
        }
        for (i2 = 0; i2 < s.length; i2++) {
          var c = s.charAt(i2);
          if (ifs && c !== DS) {
            flushRun();
          }
          isGlob = isGlob || !quote2 && (c === "*" || c === "?");
          if (esc) {
            out += c;
            esc = false;
          } else if (quote2) {
            if (c === quote2) {
              quote2 = false;
            } else if (quote2 == SQ) {
              out += c;
            } else {
              if (c === BS) {
                i2 += 1;
                c = s.charAt(i2);
                if (c === DQ || c === BS || c === DS) {
                  out += c;
                } else {
                  out += BS + c;
                }
              } else if (c === DS) {
                out += parseEnvVar();
              } else {
                out += c;
              }
            }
          } else if (c === DQ || c === SQ) {
            quote2 = c;
            sawQuote = true;
          } else if (controlRE.test(c)) {
            return (
              /** @type {ControlOperator} */
              { op: s }
            );
          } else if (hash.test(c)) {
            commented = true;
            var commentObj = { comment: string.slice(match.index + i2 + 1) };
            if (out.length) {
              return (
                /** @type {const} */
                [out, commentObj]
              );
            }
            return (
              /** @type {const} */
              [commentObj]
            );
          } else if (c === BS) {
            esc = true;
          } else if (c === DS && s.charAt(i2 + 1) === SQ && closesAnsiC(s, i2)) {
            flushRun();
            sawQuote = true;
            out += expandAnsiC(s.slice(i2 + 2, ansiCAt.lastIndex - 1));
            i2 = ansiCAt.lastIndex - 1;
          } else if (c === DS) {
            var value = parseEnvVar();
            if (!ifs) {
              out += value;
            } else {
              for (var vi = 0; vi < value.length; vi += 1) {
                var vc = value.charAt(vi);
                if (ifs.indexOf(vc) < 0) {
                  flushRun();
                  out += vc;
                } else if (pendingNw === null) {
                  pendingNw = vc === " " || vc === "	" || vc === "\n" ? 0 : 1;
                } else if (vc !== " " && vc !== "	" && vc !== "\n") {
                  pendingNw += 1;
                }
              }
            }
          } else {
            out += c;
          }
        }
        if (isGlob) {
          return (
            /** @type {GlobPattern} */
            { op: "glob", pattern: out }
          );
        }
        if (ifs) {
          if (pendingNw !== null && pendingNw > 0) {
            words[words.length] = out;
            out = "";
            for (var te = 1; te < pendingNw; te += 1) {
              words[words.length] = "";
            }
          }
          if (out !== "" || sawQuote && words.length === 0) {
            words[words.length] = out;
          }
          return words;
        }
        return out;
      }).reduce(
        function(prev, arg) {
          if (typeof arg === "undefined") {
            return prev;
          }
          [].concat(arg).forEach(function(entry) {
            prev[prev.length] = entry;
          });
          return prev;
        },
        /** @type {ParseEntry[]} */
        []
      );
    }
    module.exports = function parse2(s, env, opts) {
      var mapped = parseInternal(s, env, opts);
      if (typeof env !== "function") {
        return mapped;
      }
      return mapped.reduce(
        function(acc, s2) {
          if (typeof s2 === "object") {
            acc[acc.length] = s2;
            return acc;
          }
          var xs = s2.split(RegExp("(" + TOKEN2 + ".*?" + TOKEN2 + ")", "g"));
          if (xs.length === 1) {
            acc[acc.length] = xs[0];
            return acc;
          }
          xs.filter(Boolean).forEach(function(x) {
            acc[acc.length] = startsWithToken.test(x) ? JSON.parse(x.split(TOKEN2)[1]) : x;
          });
          return acc;
        },
        /** @type {ParseEntry[]} */
        []
      );
    };
  }
});

// node_modules/shell-quote/index.js
var require_shell_quote = __commonJS({
  "node_modules/shell-quote/index.js"(exports) {
    "use strict";
    exports.quote = require_quote();
    exports.parse = require_parse();
  }
});

// src/report/source.ts
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";

// src/report/width.ts
var WIDE = new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{17000}-\\u{18cff}\\u{1b000}-\\u{1b2ff}\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}", "u");
var COMBINING = new RegExp("\\p{M}", "u");
function charWidth(char) {
  if (COMBINING.test(char)) return 0;
  return WIDE.test(char) ? 2 : 1;
}
function displayWidth(text) {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}
function truncate(text, columns) {
  if (displayWidth(text) <= columns) return text;
  let kept = "";
  let width = 1;
  for (const char of text) {
    width += charWidth(char);
    if (width > columns) break;
    kept += char;
  }
  return `${kept}\u2026`;
}
function reversed(text) {
  return Array.from(text).reverse().join("");
}
function truncateStart(text, columns) {
  return reversed(truncate(reversed(text), columns));
}
function wrap(text, columns) {
  const lines = [];
  let line2 = "";
  for (const word of text.split(" ")) {
    if (line2 !== "" && displayWidth(`${line2} ${word}`) > columns) {
      lines.push(line2);
      line2 = word;
    } else {
      line2 = line2 === "" ? word : `${line2} ${word}`;
    }
  }
  return [...lines, line2];
}
function padEnd(text, columns) {
  return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}

// src/report/source.ts
var MAX_QUOTED_FILE = 4 * 1024 * 1024;
function readLines(file) {
  let descriptor;
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(descriptor);
    if (!stat.isFile() || stat.size > MAX_QUOTED_FILE) return [];
    return readFileSync(descriptor, "utf8").split(/\r?\n/);
  } catch {
    return [];
  } finally {
    if (descriptor !== void 0) closeSync(descriptor);
  }
}
function sourceReader() {
  const files = /* @__PURE__ */ new Map();
  return (file, line2) => {
    const lines = files.get(file) ?? readLines(file);
    files.set(file, lines);
    return lines[line2 - 1];
  };
}
var TOKEN = /"(?:[^"\\]|\\.)*"|'[^']*'|\[[^[\]]*\]|\{[^{}]*\}|[^\s"',:[\]{}#]+|./uy;
function shown(text) {
  return visible(text.replaceAll("	", "  "));
}
function quote(line2, column, columns) {
  const before = line2.slice(0, column - 1);
  TOKEN.lastIndex = before.length;
  const token = shown(TOKEN.exec(line2)?.[0] ?? "");
  const room = Math.max(1, columns - displayWidth(token) - 1);
  const lead = truncateStart(shown(before.trimStart()), room);
  const start = displayWidth(lead);
  const carets = Math.max(1, Math.min(displayWidth(token), columns - start));
  const text = truncate(lead + shown(line2.slice(before.length)), columns);
  return { text: text.trimEnd(), caret: " ".repeat(start) + "^".repeat(carets) };
}

// src/report/style.ts
function sgr(begin, end) {
  return (text) => text === "" ? "" : `\x1B[${begin}m${text}\x1B[${end}m`;
}
var COLOURED = {
  good: sgr(32, 39),
  bad: sgr(31, 39),
  unsure: sgr(33, 39),
  faint: sgr(2, 22),
  strong: sgr(1, 22)
};
var same = (text) => text;
var PLAIN = { good: same, bad: same, unsure: same, faint: same, strong: same };
function styleFor(colour) {
  return colour ? COLOURED : PLAIN;
}
function wantsColour(env, isTerminal) {
  const forced = env.FORCE_COLOR;
  if (forced !== void 0) return forced !== "0" && forced !== "false";
  if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
  return isTerminal && env.TERM !== "dumb";
}

// src/report/canvas.ts
var DEFAULT_WIDTH = 100;
var MAX_WIDTH = 112;
var MIN_WIDTH = 60;
function canvasFor(stream, env) {
  return {
    width: Math.max(MIN_WIDTH, Math.min(stream.columns ?? DEFAULT_WIDTH, MAX_WIDTH)),
    style: styleFor(wantsColour(env, stream.isTTY === true)),
    source: sourceReader()
  };
}

// src/report/json.ts
function escapeUnits(char) {
  return [...Array(char.length).keys()].map((index) => `\\u${char.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}
function jsonText(value) {
  const text = JSON.stringify(value, (_key, item) => typeof item === "string" ? wellFormed(item) : item, 2);
  const lines = text.split("\n").map((line2) => line2.replace(HIDDEN, escapeUnits));
  return `${lines.join("\n")}
`;
}

// src/report/bounded.ts
var MAX_TEXT = 4096;
var MAX_ENTRIES = 100;
var MAX_DEPTH = 6;
var MAX_ITEMS = 1e3;
function cut(text, max) {
  return text.length > max ? `${text.slice(0, max)}\u2026` : text;
}
function boundedText(text) {
  return cut(text, MAX_TEXT);
}
function bounded(value, depth) {
  if (typeof value === "string") return boundedText(value);
  if (value === null || typeof value !== "object") return value;
  if (depth === MAX_DEPTH) return "\u2026";
  if (Array.isArray(value)) return value.slice(0, MAX_ENTRIES).map((item) => bounded(item, depth + 1));
  return boundedObject(value, depth);
}
function boundedObject(value, depth) {
  const entries = Object.entries(value).slice(0, MAX_ENTRIES);
  return Object.fromEntries(entries.map(([key, item]) => [wellFormed(boundedText(key)), bounded(item, depth + 1)]));
}
function boundedEvidence(evidence) {
  return boundedObject(evidence, 0);
}
var Limiter = class {
  /** Items left out, by the JSON pointer of their list. */
  omitted = {};
  /** Notes what is missing from a list. */
  leaveOut(pointer, count) {
    if (count > 0) this.omitted[pointer] = (this.omitted[pointer] ?? 0) + count;
  }
  take(pointer, items) {
    this.leaveOut(pointer, items.length - MAX_ITEMS);
    return items.slice(0, MAX_ITEMS);
  }
};

// src/report/grant.ts
function values(granted) {
  return granted.map(({ value }) => value);
}
function demand({ name, category }) {
  return category === void 0 ? name : `${name}:${category}`;
}
function grantJson(grant) {
  const { limits, isolation } = grant;
  return {
    category: grant.category,
    domains: grant.endpoints.flatMap(({ value }) => value.ports.map((port) => `${value.host}:${port}`)),
    listen: values(grant.listen),
    read: values(grant.read),
    write: values(grant.write),
    spawn: values(grant.spawn),
    env: grant.env.map(({ value }) => value.name),
    syscalls: { allow: grant.syscalls.allow, deny: grant.syscalls.deny },
    limits: {
      memory_bytes: limits.memoryBytes,
      pids: limits.pids,
      cpu_seconds: limits.cpuSeconds,
      wall_seconds: limits.wallSeconds,
      file_bytes: limits.fileBytes,
      open_files: limits.openFiles,
      tmp_bytes: limits.tmpBytes
    },
    isolation: {
      required: isolation.required.map(({ value }) => demand(value)),
      recommended: isolation.recommended.map(({ value }) => demand(value))
    },
    base_runtime: { read: grant.baseRuntime.read, env: grant.baseRuntime.env },
    network: grant.network
  };
}

// src/report/hosts.ts
function fromConnection({ host, port, allowed, bytesOut, bytesIn }) {
  return { host, port, allowed, bytes_out: bytesOut, bytes_in: bytesIn };
}
function fromLookup({ name }) {
  return { host: name, port: null, allowed: false, bytes_out: 0, bytes_in: 0 };
}
function add(total, host) {
  if (total === void 0) return host;
  return { ...host, bytes_out: total.bytes_out + host.bytes_out, bytes_in: total.bytes_in + host.bytes_in };
}
function hostsOf(logs) {
  const hosts = /* @__PURE__ */ new Map();
  const refused = logs.flatMap((log) => log.lookups.filter((lookup) => !lookup.answered));
  const connections = logs.flatMap((log) => log.connections);
  for (const host of [...connections.map(fromConnection), ...refused.map(fromLookup)]) {
    const key = JSON.stringify([host.host, host.port, host.allowed]);
    hosts.set(key, add(hosts.get(key), host));
  }
  return [...hosts.values()].sort((a, b) => Number(a.allowed) - Number(b.allowed) || (a.host < b.host ? -1 : 1));
}

// src/report/sum.ts
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

// src/report/observed.ts
function paths(lists) {
  return [...new Set(lists.flat().map((file) => boundedText(file.path)))].sort();
}
function syscalls(cases) {
  const totals = /* @__PURE__ */ new Map();
  for (const [name, count] of cases.flatMap(({ observation }) => Object.entries(observation.syscalls))) {
    totals.set(name, (totals.get(name) ?? 0) + count);
  }
  return Object.fromEntries([...totals].sort(([a], [b]) => a < b ? -1 : 1));
}
function processes(cases) {
  return cases.flatMap(
    ({ name, observation }) => observation.processes.map(({ pid, parent, command, exit }) => {
      return { case: boundedText(name), pid, parent, command: command.slice(0, 100).map(boundedText), exit };
    })
  );
}
function exitCode(cases) {
  const codes = cases.map((each) => each.exitCode);
  return codes.length === 0 || codes.includes(null) ? null : codes.find((code2) => code2 !== 0) ?? 0;
}
function observedOf(cases, limiter) {
  const observations = cases.map((each) => each.observation);
  const usages = cases.map((each) => each.usage);
  const logs = cases.map((each) => each.egress);
  limiter.leaveOut("/observed", sum(observations.map(({ dropped }) => dropped)));
  limiter.leaveOut("/observed/hosts", sum(logs.map(({ omitted }) => omitted.connections + omitted.lookups)));
  const take = (list2, items) => limiter.take(`/observed/${list2}`, items);
  const written = observations.flatMap(({ files }) => [files.written, files.created, files.deleted]);
  return {
    syscalls: syscalls(cases),
    files: {
      read: take("files/read", paths(observations.map(({ files }) => files.read))),
      written: take("files/written", paths(written)),
      denied: take("files/denied", paths(observations.map(({ files }) => files.denied)))
    },
    executed: take("executed", paths(observations.map(({ executed }) => executed))),
    hosts: take("hosts", hostsOf(logs)),
    processes: take("processes", processes(cases)),
    max_rss_bytes: Math.max(0, ...usages.map((usage) => usage.maxRssBytes)),
    cpu_ms: sum(usages.map((usage) => usage.cpuMs)),
    wall_ms: sum(usages.map((usage) => usage.wallMs)),
    exit_code: exitCode(cases)
  };
}

// src/report/order.ts
var LEVELS = ["error", "warning", "notice"];
function identity({ rule, level, message, place, exception }) {
  return JSON.stringify([rule, level, message, place, exception]);
}
function comparePlaces(a, b) {
  const [left, right] = [a?.file ?? "", b?.file ?? ""];
  if (left !== right) return left < right ? -1 : 1;
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
function compare(a, b) {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || // What was waived stands behind what was not.
  Number(a.exception !== void 0) - Number(b.exception !== void 0) || QUESTIONS.indexOf(questionOf(a.rule)) - QUESTIONS.indexOf(questionOf(b.rule)) || comparePlaces(a.place, b.place);
}
function ranked(findings) {
  const unique = new Map(findings.map((finding) => [identity(finding), finding]));
  return [...unique.values()].sort(compare);
}

// src/report/report.ts
function reportedFinding({
  rule,
  level,
  message,
  fix,
  place,
  related = [],
  evidence,
  exception
}) {
  return {
    rule,
    level,
    message: boundedText(message),
    ...fix === void 0 ? {} : { fix: boundedText(fix) },
    ...place,
    ...related.length === 0 ? {} : { related },
    evidence: boundedEvidence(evidence ?? {}),
    exception: exception ?? null
  };
}
function reportedWaiver({ exception, findings }) {
  const { id, rule, reason, approvedBy, expires } = exception;
  return { exception: id, rule, findings, reason, approved_by: approvedBy, expires };
}
function reportedChecks(tool) {
  const entries = QUESTIONS.map((question) => {
    const { status, required, ms } = tool.checks[question];
    return [question, { status, required, ms }];
  });
  return Object.fromEntries(entries);
}
function reportedTool(tool) {
  const limiter = new Limiter();
  const cases = tool.cases.map(({ name, status, ms }) => ({ name: boundedText(name), status, ms }));
  const reported = {
    name: boundedText(tool.name),
    version: tool.version,
    manifest: tool.manifest,
    verdict: toolVerdict(tool.checks),
    artifact: tool.artifact,
    checks: reportedChecks(tool),
    grant: tool.grant === null ? null : grantJson(tool.grant),
    enforced: tool.enforced,
    cases: limiter.take("/cases", cases),
    findings: limiter.take("/findings", ranked(tool.findings).map(reportedFinding)),
    waivers: tool.waivers.map(reportedWaiver),
    isolation: tool.isolation,
    observed: observedOf(tool.cases, limiter)
  };
  return Object.keys(limiter.omitted).length === 0 ? reported : { ...reported, omitted: limiter.omitted };
}
function buildReport(result) {
  return {
    schema_version: 1,
    verdict: overallVerdict(result.tools),
    as_declared: { version: VERSION },
    policy: result.policy,
    tools: result.tools.map(reportedTool)
  };
}

// src/report/wording.ts
var GLYPHS = { pass: "\u2713", fail: "\u2717", error: "!", skipped: "\u2013" };
function enumerate(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function counted(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}
function firstFew(items, max) {
  const more = items.length - max;
  return more > 0 ? [...items.slice(0, max), `and ${more} more`] : [...items];
}
function placeText({ file, line: line2, column }) {
  return [file, line2, line2 === void 0 ? void 0 : column].filter((part) => part !== void 0).join(":");
}
function toolTitle({ name, version }) {
  return version === null ? name : `${name} ${version}`;
}
function duration(ms) {
  return ms < 1e3 ? `${Math.round(ms)} ms` : `${(ms / 1e3).toFixed(1)} s`;
}
function bytes(count) {
  if (count < 1e3) return `${count} B`;
  return count < 1e6 ? `${(count / 1e3).toFixed(1)} KB` : `${(count / 1e6).toFixed(1)} MB`;
}
function withStatus(tool, status) {
  return QUESTIONS.filter((question) => tool.checks[question].status === status);
}
function say(questions, answer) {
  return `${enumerate(questions)} ${questions.length === 1 ? "says" : "say"} ${answer}`;
}
function isDeviation({ rule, level }) {
  return questionOf(rule) === "runtime" && !(rule === "runtime/unused-capability" && level === "notice");
}
function passed(tool) {
  if (tool.checks.runtime.status !== "pass") return `: ${say(withStatus(tool, "pass"), "yes")}.`;
  return tool.findings.some(isDeviation) ? " passed; see the findings of its run." : " did what it declared, and nothing else was seen.";
}
function failed(tool) {
  const yes = withStatus(tool, "pass");
  const but = yes.length === 0 ? "" : `${say(yes, "yes")}; `;
  const audit = tool.enforced ? "" : " The policy is in audit mode, so this stops nothing.";
  return `: ${but}${say(withStatus(tool, "fail"), "no")}.${audit}`;
}
function unanswered(tool) {
  const errors = withStatus(tool, "error");
  const open2 = errors.length > 0 ? errors : withStatus(tool, "skipped");
  return `: ${enumerate(open2)} could not be judged, so nothing is passed.`;
}
var SENTENCES = { pass: passed, fail: failed, error: unanswered };
function waived({ waivers }) {
  if (waivers.length === 0) return "";
  const ids = waivers.map(({ exception }) => exception.id);
  return ` ${counted(sum(waivers.map(({ findings }) => findings)), "finding")} waived by ${enumerate(ids)}.`;
}
function verdictSentence(tool) {
  return `${toolTitle(tool)}${SENTENCES[toolVerdict(tool.checks)](tool)}${waived(tool)}`;
}
function tally(result) {
  const verdicts = result.tools.map((tool) => toolVerdict(tool.checks));
  const count = (verdict) => verdicts.filter((each) => each === verdict).length;
  const parts = [
    [count("pass"), "passed"],
    [count("fail"), "failed"],
    [count("error"), "could not be judged"]
  ];
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `${counted(result.tools.length, "tool")}: ${said.length > 0 ? enumerate(said) : "nothing was judged"}`;
}

// src/report/html.ts
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function html(text) {
  return visible(text).replace(/[&<>"'@#:]|www(?=\.)/gi, (found) => ENTITIES[found] ?? `${found}<wbr>`);
}
function escaped(text) {
  return visible(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? "");
}
function code(text) {
  return `<code>${escaped(text)}</code>`;
}
function pre(lines) {
  return `<pre>${lines.map(escaped).join("&#10;")}</pre>`;
}
function table(rows) {
  const row2 = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  return `<table>${rows.map((cells, index) => row2(cells, index === 0 ? "th" : "td")).join("")}</table>`;
}
function details(label, content) {
  return `<details><summary>${label}</summary>${content}</details>`;
}
function list(items) {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

// src/report/case-names.ts
var MAX_NAMED = 3;
var MAX_NAME = 100;
function caseNames({ evidence }, { cases }) {
  const named = evidence?.cases;
  if (cases.length < 2 || !Array.isArray(named)) return [];
  return firstFew(
    named.map((name) => cut(String(name), MAX_NAME)),
    MAX_NAMED
  );
}

// src/report/culprits.ts
var MAX_NAMED2 = 3;
var MAX_COMMAND = 160;
function commandText(command) {
  return cut(
    command.map((word) => /^[\w@%+=:,./~-]+$/.test(word) ? word : JSON.stringify(word)).join(" "),
    MAX_COMMAND
  );
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function processText(process) {
  if (!isObject(process) || !Array.isArray(process.command)) return [];
  const command = commandText(process.command.map(String));
  return [typeof process.pid === "number" ? `${command}  (pid ${process.pid})` : command];
}
function culprits({ evidence }) {
  const processes2 = evidence?.processes;
  const named = Array.isArray(processes2) ? processes2.flatMap(processText) : [];
  return firstFew(named, MAX_NAMED2);
}

// src/report/output-tails.ts
function outputTails({ evidence }) {
  return ["stderr", "stdout"].flatMap((stream) => {
    const text = evidence?.[stream];
    return typeof text === "string" && text !== "" ? [{ stream, lines: text.split("\n") }] : [];
  });
}

// src/report/summary-findings.ts
var MAX_FINDINGS = 50;
var MAX_MESSAGE = 1e3;
function detail(label, content) {
  return `<br>${label}: ${content}`;
}
function findingItem(finding, tool) {
  const { rule, message, place, related = [], fix, exception } = finding;
  return [
    `<b>${html(cut(message, MAX_MESSAGE))}</b>`,
    ...place === void 0 ? [] : [detail("at", code(placeText(place)))],
    ...related.map((each) => detail("because", code(placeText(each)))),
    ...caseNames(finding, tool).map((each) => detail("case", code(each))),
    ...culprits(finding).map((each) => detail("process", code(each))),
    ...outputTails(finding).map(({ stream, lines }) => detail(stream, pre(lines))),
    ...fix === void 0 ? [] : [detail("fix", html(cut(fix, MAX_MESSAGE)))],
    ...exception === void 0 ? [] : [detail("waived by exception", code(exception))],
    detail("rule", code(rule))
  ].join("");
}
var TITLES = { error: "Findings", warning: "Warnings", notice: "Notices" };
function findingsSection(tool, level) {
  const findings = ranked(tool.findings).filter((finding) => finding.level === level);
  if (findings.length === 0) return "";
  const more = findings.length - MAX_FINDINGS;
  const rest = more > 0 ? [`and ${counted(more, "more finding")} in the report`] : [];
  const items = findings.slice(0, MAX_FINDINGS).map((finding) => findingItem(finding, tool));
  return `<h4>${TITLES[level]}</h4>${list([...items, ...rest])}`;
}

// src/report/process-tree.ts
var MAX_INDENT = 20;
function line({ pid, command, exit }, depth) {
  const end = exit === null ? "end not seen" : `exit ${exit}`;
  return `${"  ".repeat(Math.min(depth, MAX_INDENT))}${pid}  ${commandText(command)}  (${end})`;
}
function processTree(processes2, max) {
  const pids = new Set(processes2.map(({ pid }) => pid));
  const children = /* @__PURE__ */ new Map();
  for (const process of processes2) {
    const parent = process.parent !== null && pids.has(process.parent) ? process.parent : null;
    const siblings = children.get(parent);
    if (siblings === void 0) children.set(parent, [process]);
    else siblings.push(process);
  }
  const lines = [];
  const waiting = (children.get(null) ?? []).map((process) => ({ process, depth: 0 })).reverse();
  for (let next = waiting.pop(); next !== void 0 && lines.length < max; next = waiting.pop()) {
    const { process, depth } = next;
    lines.push(line(process, depth));
    const below = (children.get(process.pid) ?? []).map((child) => ({ process: child, depth: depth + 1 }));
    children.delete(process.pid);
    waiting.push(...below.reverse());
  }
  return processes2.length > lines.length ? [...lines, `and ${processes2.length - lines.length} more`] : lines;
}

// src/report/summary-run.ts
var MAX_HOSTS = 100;
var MAX_PROCESSES = 100;
var MAX_CASES = 20;
var STATES = ["enforced", "degraded", "absent"];
function isolationSection({ isolation }) {
  const entries = Object.entries(isolation);
  if (entries.length === 0) return "";
  const rows = STATES.map(
    (state) => [state, entries.filter(([, is]) => is === state).map(([name]) => code(name))]
  );
  const filled = rows.filter(([, names]) => names.length > 0).map(([state, names]) => [state, names.join(" ")]);
  return `<h4>What was enforced</h4>${table([["", "isolation"], ...filled])}`;
}
function hostRow({ host, port, allowed, bytes_out, bytes_in }) {
  const answer = allowed ? `${GLYPHS.pass} allowed` : `${GLYPHS.fail} refused`;
  return [code(port === null ? host : `${host}:${port}`), answer, bytes(bytes_out), bytes(bytes_in)];
}
function hostsSection({ cases }) {
  const hosts = hostsOf(cases.map((each) => each.egress));
  if (hosts.length === 0) return "";
  const rows = hosts.slice(0, MAX_HOSTS).map(hostRow);
  const more = hosts.length > MAX_HOSTS ? [[`and ${hosts.length - MAX_HOSTS} more`, "", "", ""]] : [];
  return `<h4>Hosts</h4>${table([["host", "answer", "sent", "received"], ...rows, ...more])}`;
}
function processesSection({ cases }) {
  if (cases.length === 0) return "";
  const trees = cases.slice(0, MAX_CASES).map(({ name, observation }) => {
    return `<p>${html(name)}</p>${pre(processTree(observation.processes, MAX_PROCESSES))}`;
  });
  const more = cases.length > MAX_CASES ? [`<p>and ${counted(cases.length - MAX_CASES, "more case")}</p>`] : [];
  return details("Processes", [...trees, ...more].join(""));
}
function coverageSection({ cases, findings }) {
  if (cases.length === 0) return "";
  const observations = cases.map((each) => each.observation);
  const processes2 = sum(observations.map((each) => each.processes.length));
  const read = sum(observations.map(({ files }) => files.read.length));
  const written = sum(observations.map(({ files }) => files.written.length));
  const unused = findings.filter(({ rule }) => rule.startsWith("runtime/unused-")).length;
  const seen = [
    counted(cases.length, "case"),
    counted(processes2, "process", "processes"),
    `${counted(read, "file")} read`,
    `${counted(written, "file")} written`,
    `${counted(unused, "declared capability", "declared capabilities")} not used`
  ];
  return `<p>The trial saw ${enumerate(seen)}.</p>`;
}

// src/report/summary.ts
var MAX_SUMMARY = 1024 * 1024;
var MAX_WHAT = 200;
function questionsSection(tool) {
  const rows = QUESTIONS.map((question) => {
    const { status, what, ms } = tool.checks[question];
    return [
      question,
      `${GLYPHS[status]} ${status}`,
      html(cut(what, MAX_WHAT)),
      status === "skipped" ? "" : duration(ms)
    ];
  });
  return `<p>${html(verdictSentence(tool))}</p>${table([["question", "answer", "", "time"], ...rows])}`;
}
var SECTIONS = [
  questionsSection,
  (tool) => findingsSection(tool, "error"),
  (tool) => findingsSection(tool, "warning"),
  coverageSection,
  isolationSection,
  (tool) => findingsSection(tool, "notice"),
  hostsSection,
  processesSection
];
function toolSections(tool) {
  const title = `<h3>${GLYPHS[toolVerdict(tool.checks)]} ${html(toolTitle(tool))} ${code(tool.manifest)}</h3>`;
  return [title, ...SECTIONS.map((section) => section(tool))];
}
function head(result) {
  const verdict = overallVerdict(result.tools);
  const { policy } = result;
  const sources = policy?.sources.map(({ source }) => code(source)).join(", ") ?? "";
  const by = policy === null ? "No policy could be read." : `Judged by policy ${code(policy.name)} from ${sources}.`;
  return `<h2>${GLYPHS[verdict]} as-declared: ${verdict}</h2><p>${tally(result)}. ${by}</p>`;
}
function summaryHtml(result, max = MAX_SUMMARY) {
  const tools = result.tools.map(toolSections);
  for (let shown2 = SECTIONS.length + 1; shown2 > 0; shown2 -= 1) {
    const blocks = tools.map((sections) => sections.slice(0, shown2).join(""));
    const left = shown2 > SECTIONS.length ? [] : ["<p>This summary is shortened; the report has the rest.</p>"];
    const text = `${[head(result), ...blocks, ...left].join("\n\n")}
`;
    if (Buffer.byteLength(text) <= max) return text;
  }
  return `${head(result)}<p>The report has the rest.</p>
`;
}

// src/report/finding-text.ts
var INDENT = "    ";
var MAX_TEXT2 = 1e3;
var LABEL = 9;
var MAX_OUTPUT = 12;
var LEVELS2 = {
  error: { glyph: "\u2717", paint: "bad" },
  warning: { glyph: "!", paint: "unsure" },
  notice: { glyph: "\xB7", paint: "faint" }
};
function bullet({ level, exception }, { style }) {
  const { glyph, paint } = LEVELS2[level];
  return exception === void 0 ? style[paint](glyph) : style.faint("\u2013");
}
function row(label, text, { style, width }) {
  const [first = "", ...rest] = wrap(visible(cut(text, MAX_TEXT2)), width - INDENT.length - LABEL);
  const more = rest.map((line2) => INDENT + " ".repeat(LABEL) + line2);
  return [INDENT + style.faint(label.padEnd(LABEL)) + first, ...more];
}
function quotation({ file, line: line2, column }, canvas) {
  const source = line2 === void 0 ? void 0 : canvas.source(file, line2);
  if (line2 === void 0 || source === void 0) return [];
  const number = String(line2);
  const gutter = INDENT + " ".repeat(number.length);
  const { text, caret } = quote(source, column ?? 1, canvas.width - gutter.length - 3);
  const { style } = canvas;
  return [
    `${INDENT}${style.faint(`${number} \u2502`)} ${text}`,
    `${gutter} ${style.faint("\u2502")} ${column === void 0 ? "" : style.bad(caret)}`.trimEnd()
  ];
}
function because(place, canvas) {
  const source = place.line === void 0 ? void 0 : canvas.source(place.file, place.line)?.trim();
  const where = visible(placeText(place));
  const room = canvas.width - INDENT.length - LABEL - where.length - 2;
  const said = source === void 0 || room < 10 ? "" : `  ${canvas.style.faint(truncate(visible(source), room))}`;
  return [INDENT + canvas.style.faint("because".padEnd(LABEL)) + where + said];
}
function output({ stream, lines }, { style, width }) {
  const shown2 = lines.length > MAX_OUTPUT ? ["\u2026", ...lines.slice(1 - MAX_OUTPUT)] : lines;
  const room = width - INDENT.length - LABEL;
  return shown2.map((line2, index) => {
    const label = index === 0 ? stream : "";
    return (INDENT + style.faint(label.padEnd(LABEL)) + truncate(visible(line2), room)).trimEnd();
  });
}
function findingLines(finding, tool, canvas) {
  const { place, related = [], fix, exception, rule } = finding;
  const [first = "", ...rest] = wrap(visible(cut(finding.message, MAX_TEXT2)), canvas.width - INDENT.length);
  const strong = finding.level === "error" && exception === void 0 ? canvas.style.strong : (text) => text;
  return [
    `  ${bullet(finding, canvas)} ${strong(first)}`,
    ...rest.map((line2) => INDENT + strong(line2)),
    ...place === void 0 ? [] : row("at", placeText(place), canvas),
    ...place === void 0 || finding.level !== "error" ? [] : quotation(place, canvas),
    ...related.flatMap((each) => because(each, canvas)),
    ...caseNames(finding, tool).flatMap((name) => row("case", name, canvas)),
    ...culprits(finding).flatMap((culprit) => row("process", culprit, canvas)),
    ...outputTails(finding).flatMap((tail) => output(tail, canvas)),
    ...fix === void 0 ? [] : row("fix", fix, canvas),
    ...exception === void 0 ? [] : row("waived", `by exception ${exception}`, canvas),
    ...row("rule", rule, canvas)
  ];
}

// src/report/terminal.ts
var MAX_FINDINGS2 = 20;
var MAX_CASES2 = 12;
var QUESTION_COLUMNS = 11;
var TIME_COLUMNS = 8;
var DIGEST_DIGITS = 12;
var PAINTS = {
  pass: "good",
  fail: "bad",
  error: "unsure",
  skipped: "faint"
};
function painted(status, text, style) {
  return style[PAINTS[status]](text);
}
function header(tool, { style, width }) {
  const { manifest, artifact } = tool;
  const digest = artifact === null ? "" : ` sha256:${artifact.sha256.slice(0, DIGEST_DIGITS)}`;
  const bytes2 = artifact === null ? [] : [truncateStart(visible(artifact.path), width - digest.length) + digest];
  const origin = [truncateStart(visible(manifest), width), ...bytes2];
  return [style.strong(visible(toolTitle(tool))), ...origin.map(style.faint), ""];
}
function questionLine(question, tool, { style, width }) {
  const { status, what, ms } = tool.checks[question];
  const glyph = painted(status, GLYPHS[status], style);
  const time = status === "skipped" ? "" : duration(ms);
  const room = width - 4 - QUESTION_COLUMNS - TIME_COLUMNS;
  const said = padEnd(truncate(visible(what), room), room);
  return `  ${glyph} ${padEnd(question, QUESTION_COLUMNS)}${said}${style.faint(time.padStart(TIME_COLUMNS))}`.trimEnd();
}
function caseLine({ name, status, ms }, { style, width }) {
  const room = width - 6 - QUESTION_COLUMNS - TIME_COLUMNS;
  const said = padEnd(truncate(visible(name), room), room);
  const time = style.faint(duration(ms).padStart(TIME_COLUMNS));
  return `    ${" ".repeat(QUESTION_COLUMNS)}${painted(status, GLYPHS[status], style)} ${said}${time}`;
}
function caseLines({ cases }, canvas) {
  const more = cases.length - MAX_CASES2;
  const rest = more > 0 ? [`    ${" ".repeat(QUESTION_COLUMNS)}  and ${more} more`] : [];
  return [...cases.slice(0, MAX_CASES2).map((each) => caseLine(each, canvas)), ...rest];
}
function findingBlocks(tool, canvas) {
  const findings = ranked(tool.findings);
  const more = findings.length - MAX_FINDINGS2;
  const rest = more > 0 ? ["", `  and ${counted(more, "more finding")} in the report`] : [];
  return [...findings.slice(0, MAX_FINDINGS2).flatMap((each) => ["", ...findingLines(each, tool, canvas)]), ...rest];
}
var BANNERS = { pass: "\u2713 PASS", fail: "\u2717 FAIL", error: "! ERROR" };
function banner(verdict, sentence, { style, width }) {
  const word = BANNERS[verdict];
  const indent = " ".repeat(word.length + 2);
  const [first = "", ...rest] = wrap(sentence, width - indent.length);
  return [`${style.strong(painted(verdict, word, style))}  ${first}`, ...rest.map((line2) => indent + line2)];
}
function toolLines(tool, canvas) {
  return [
    ...header(tool, canvas),
    ...QUESTIONS.map((question) => questionLine(question, tool, canvas)),
    ...caseLines(tool, canvas),
    ...findingBlocks(tool, canvas),
    "",
    ...banner(toolVerdict(tool.checks), visible(verdictSentence(tool)), canvas)
  ];
}
function terminalReport(result, canvas) {
  const tools = result.tools.flatMap((tool) => [...toolLines(tool, canvas), ""]);
  const total = result.tools.length === 1 ? [] : [tally(result), ""];
  return inertLines([...tools, ...total].join("\n"));
}

// src/report/write.ts
import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
async function writeWhole(path, text) {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const file = await open(temporary, "wx", 420);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => void 0);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal("host/report-unwritable", `The report could not be written to ${path}: ${reason}`, {
      cause,
      fix: "Name a file in a folder that exists, can be written to and has room."
    });
  }
}

// src/github/read-at-commit.ts
var MAX_POLICY_BYTES = 1024 * 1024;
var API_TIMEOUT = 3e4;
function unavailable(path, { owner, repo, sha }, why, cause) {
  const message = `The policy ${path} could not be read from ${owner}/${repo} at ${sha}: ${why}.`;
  return new Refusal("policy/base-unavailable", message, {
    cause,
    fix: "Merge the policy before what it judges, and give the job a token that may read it (`contents: read`)."
  });
}
async function request(path, { owner, repo, sha }, token) {
  const { getOctokit } = await import("./github-NMFW6DPQ.js");
  const octokit = getOctokit(token);
  const signal = AbortSignal.timeout(API_TIMEOUT);
  const reply = await octokit.rest.repos.getContent({ owner, repo, path, ref: sha, request: { signal } });
  return reply.data;
}
function isFile(data) {
  if (typeof data !== "object" || data === null) return false;
  const { type, encoding, content, size } = data;
  return type === "file" && encoding === "base64" && typeof content === "string" && typeof size === "number";
}
async function readAtCommit(path, commit, token) {
  if (token === "") throw unavailable(path, commit, "no token is given");
  const data = await request(path, commit, token).catch((cause) => {
    throw unavailable(path, commit, cause instanceof Error ? cause.message : String(cause), cause);
  });
  if (!isFile(data)) throw unavailable(path, commit, `it is not a file of at most ${MAX_POLICY_BYTES} bytes there`);
  const bytes2 = Buffer.from(data.content, "base64");
  if (bytes2.length !== data.size) throw unavailable(path, commit, "the reply was cut short");
  return bytes2;
}

// src/policy/loading/host-store.ts
var HostStore = class {
  #tokenFor;
  /** @param tokenFor gives what may read a repository; empty where there is nothing */
  constructor(tokenFor) {
    this.#tokenFor = tokenFor;
  }
  async read(address) {
    const { commit, path } = address;
    if (commit === void 0) return { bytes: await readDocumentBytes(path, "policy"), file: path, findings: [] };
    const bytes2 = await readAtCommit(path, commit, this.#tokenFor(commit));
    return { bytes: bytes2, file: sourceOf(address), findings: [] };
  }
};

// src/words.ts
var import_shell_quote = __toESM(require_shell_quote(), 1);
var EXPANSIONS = /[$`]/;
var CLOSED = /^(?:[^\\"']|\\.|"(?:[^"\\]|\\.)*"|'[^']*')*$/s;
function splitWords(line2) {
  const refuse = (what) => {
    throw new Refusal(
      "host/step-input",
      `run: ${what} in \`${line2}\`. The words are handed to the tool, not to a shell.`,
      {
        fix: "Write the program and its arguments only; put anything that needs a shell into a script of the tool."
      }
    );
  };
  if (EXPANSIONS.test(line2)) refuse("an expansion");
  if (!CLOSED.test(line2)) refuse("an open quote");
  const words = (0, import_shell_quote.parse)(line2).map((entry) => {
    if (typeof entry === "string") return entry;
    return refuse("comment" in entry ? "a comment" : `the operator ${entry.op}`);
  });
  return words.length === 0 ? refuse("no word") : words;
}

export {
  canvasFor,
  jsonText,
  grantJson,
  sum,
  ranked,
  buildReport,
  counted,
  placeText,
  culprits,
  summaryHtml,
  terminalReport,
  writeWhole,
  splitWords,
  MAX_POLICY_BYTES,
  HostStore
};
