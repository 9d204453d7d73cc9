import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  manifestChanges,
  removedRequests
} from "./chunk-UJRBYCPB.js";
import "./chunk-XQDT5WYV.js";
import {
  manifestReading
} from "./chunk-D7GHH3GN.js";
import {
  requestRow
} from "./chunk-5J2EX2XK.js";
import {
  canvasFor,
  wrap
} from "./chunk-RWTFK2OS.js";
import {
  boundedText
} from "./chunk-S37X4VBL.js";
import {
  VERSION
} from "./chunk-GDOIBZK2.js";
import {
  counted,
  placeText
} from "./chunk-DSV24SD4.js";
import "./chunk-3KQWTZUF.js";
import "./chunk-X3RQCJQN.js";
import "./chunk-4IQZMC4H.js";
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
  MAX_DOCUMENT_BYTES,
  parseDocument,
  readDocument
} from "./chunk-QGV6EUNW.js";
import "./chunk-WCEVALIF.js";
import {
  inertLines,
  visible
} from "./chunk-V27FFKIZ.js";
import "./chunk-IIHSP32Q.js";
import "./chunk-Y625BJLB.js";
import {
  quoted
} from "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import {
  Refusal
} from "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
import "./chunk-26LVTRER.js";

// src/report/manifest-diff.ts
function widens({ change, changes }) {
  return change === "new" || changes.some(({ kind }) => kind === "widened");
}

// src/report/changes-json.ts
function changeJson({ kind, risk, what, place, before }) {
  const placed = (each) => ({ ...each, file: boundedText(each.file) });
  return {
    kind,
    risk,
    what: boundedText(what),
    ...placed(place),
    before: before === void 0 ? null : placed(before)
  };
}
function changesJson(diff) {
  const { base, head, tool, change, changes } = diff;
  return {
    schema_version: 1,
    as_declared: { version: VERSION },
    base: boundedText(base),
    head: boundedText(head),
    tool,
    change,
    widened: widens(diff),
    changes: changes.map(changeJson)
  };
}

// src/report/changes-text.ts
var TITLES = {
  widened: "Asks for more",
  changed: "Asks for something else",
  narrowed: "Asks for less"
};
var MAX_ROWS = 200;
function section(kind, { changes }, canvas) {
  const rows = changes.filter((change) => change.kind === kind);
  if (rows.length === 0) return [];
  const more = rows.length - MAX_ROWS;
  return [
    canvas.style.strong(TITLES[kind]),
    ...rows.slice(0, MAX_ROWS).flatMap((row) => requestRow(row, canvas)),
    ...more > 0 ? [`  and ${more} more; --json has them all`] : [],
    ""
  ];
}
function sentence({ tool, change, changes, base, head }) {
  const widened = changes.filter(({ kind }) => kind === "widened").length;
  const asks = widened === 0 ? "nothing" : counted(widened, "thing");
  switch (change) {
    case "new":
      return `${tool.name} is new: there is no ${base}. It asks for ${asks}.`;
    case "removed":
      return `${tool.name} is removed: there is no ${head}.`;
    case "kept":
      return `${tool.name} asks for ${asks} more than before.`;
  }
}
function changesText(diff, canvas) {
  const { style, width } = canvas;
  const { tool, base, head } = diff;
  const [glyph, paint] = widens(diff) ? ["!", style.unsure] : ["\u2713", style.good];
  const [first = "", ...rest] = wrap(visible(sentence(diff)), width - 3);
  const lines = [
    style.strong(visible(`${tool.name} ${tool.version}`)),
    style.faint(visible(`${base} \u2192 ${head}`)),
    "",
    ...["widened", "changed", "narrowed"].flatMap((kind) => section(kind, diff, canvas)),
    `${paint(glyph)}  ${first}`,
    ...rest.map((line) => `   ${line}`),
    ""
  ];
  return inertLines(lines.join("\n"));
}

// src/commands/diff-options.ts
import { isAbsolute } from "node:path";

// src/git/revision.ts
import { posix } from "node:path";

// src/git/git.ts
import { execFile } from "node:child_process";
var TIMEOUT = 3e4;
var MAX_OUTPUT = 1024 * 1024 + 64 * 1024;
var MAX_COMPLAINT = 500;
function environment({ PATH, HOME, XDG_CONFIG_HOME }) {
  return {
    ...PATH !== void 0 && { PATH },
    ...HOME !== void 0 && { HOME },
    ...XDG_CONFIG_HOME !== void 0 && { XDG_CONFIG_HOME },
    LC_ALL: "C",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0"
  };
}
function failure(error, stderr) {
  if (error.code === "ENOENT") return { kind: "not-installed" };
  const said = stderr.toString("utf8").trim() || (error.killed === true ? "it took too long or printed too much" : "");
  return { kind: "failed", said: said.slice(0, MAX_COMPLAINT) };
}
function git(folder, words) {
  const options = {
    encoding: "buffer",
    env: environment(process.env),
    maxBuffer: MAX_OUTPUT,
    timeout: TIMEOUT,
    killSignal: "SIGKILL"
  };
  return new Promise((resolve) => {
    const child = execFile("git", ["--no-pager", "-C", folder, ...words], options, (error, stdout, stderr) => {
      const warned = stderr.toString("utf8");
      resolve(error === null ? { kind: "printed", bytes: stdout, warned } : failure(error, stderr));
    });
    child.stdin?.end();
  });
}

// src/git/revision.ts
function unreadable(message, fix) {
  return new Refusal("manifest/unreadable", message, { fix });
}
function complaint(folder, said) {
  if (said.includes("dubious ownership")) {
    return unreadable(
      `git does not read the repository at ${quoted(folder)}: somebody else owns it.`,
      "If you trust it, add its folder to safe.directory with git config --global."
    );
  }
  return unreadable(`git could not read the repository at ${quoted(folder)}: ${quoted(said)}.`, "Ask git the same.");
}
async function printed(folder, words) {
  const answer = await git(folder, words);
  switch (answer.kind) {
    case "printed":
      return answer.bytes;
    case "not-installed":
      throw unreadable("git is not installed.", "Install git, or give two files.");
    case "failed":
      throw complaint(folder, answer.said);
  }
}
function isCommit(text) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
var NO_REVISION = ["Needed a single revision", "not a git repository"];
function namesNone(answer) {
  if (answer.kind === "not-installed") return true;
  return answer.kind === "failed" && NO_REVISION.some((said) => answer.said.includes(said));
}
var WARN_OF_NAMESAKES = ["-c", "core.warnAmbiguousRefs=true"];
function ambiguous(words) {
  return unreadable(
    `${quoted(words)} names more than one thing in this repository.`,
    "Say which: refs/heads/\u2026 for a branch, refs/remotes/\u2026 for one of a remote, refs/tags/\u2026 for a tag."
  );
}
async function findRevision(words, folder) {
  if (words.startsWith("-") || words.includes("\0")) return void 0;
  const ask = ["rev-parse", "--verify", "--end-of-options", `${words}^{commit}`];
  const answer = await git(folder, [...WARN_OF_NAMESAKES, ...ask]);
  if (namesNone(answer)) return void 0;
  if (answer.kind !== "printed") throw complaint(folder, answer.kind === "failed" ? answer.said : "");
  if (answer.warned.includes("is ambiguous")) throw ambiguous(words);
  const commit = answer.bytes.toString("utf8").trim();
  return isCommit(commit) ? { words, commit, folder } : void 0;
}
async function prefixOf(folder) {
  return (await printed(folder, ["rev-parse", "--show-prefix"])).toString("utf8").replace(/\n$/, "");
}
function parseEntry(line, path) {
  const [, mode, hash, size, listed] = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t([^\0]*)\0$/.exec(line) ?? [];
  return mode === void 0 || hash === void 0 || listed !== path ? void 0 : { mode, hash, size: Number(size) };
}
var REGULAR = ["100644", "100755"];
async function readRevision({ words, commit, folder }, path) {
  const source = `${words}:${path}`;
  const inside = posix.join(await prefixOf(folder), path);
  if (posix.isAbsolute(path) || inside.startsWith("../")) {
    throw unreadable(`${quoted(path)} is not in the repository.`, "Give a path below its top.");
  }
  const listing = (await printed(folder, ["ls-tree", "-z", "-l", "--full-tree", commit, "--", inside])).toString(
    "utf8"
  );
  if (listing === "") return { source, bytes: null };
  const entry = parseEntry(listing, inside);
  if (entry === void 0 || !REGULAR.includes(entry.mode)) {
    throw unreadable(`${quoted(source)} is not a regular file.`, "Name the file itself: no links, no folders.");
  }
  if (entry.size > MAX_DOCUMENT_BYTES) {
    throw new Refusal("manifest/too-large", `${quoted(source)} is larger than ${MAX_DOCUMENT_BYTES} bytes.`);
  }
  return { source, bytes: await printed(folder, ["cat-file", "blob", entry.hash]) };
}

// src/commands/diff-side.ts
var FILE = /^\.{0,2}\/|\.(?:json|ya?ml)$/;
function isFile(word) {
  return FILE.test(word);
}
function unusable(findings) {
  const [first] = findings;
  const more = findings.length > 1 ? ` And ${findings.length - 1} more.` : "";
  const at = first?.place === void 0 ? "" : `${placeText(first.place)}: `;
  const { rule = "manifest/unreadable", message = "", fix } = first ?? {};
  return new Refusal(rule, `${at}${message}${more}`, fix === void 0 ? {} : { fix });
}
async function usable(read) {
  const { manifest, findings } = await manifestReading(read);
  if (manifest === void 0) throw unusable(findings);
  return manifest;
}
async function readSide(word, paths, folder) {
  if (isFile(word)) {
    return { source: word, manifest: await usable(() => readDocument(word, "manifest")) };
  }
  const revision = await findRevision(word, folder);
  if (revision === void 0) {
    throw usage(`"${word}" is no revision of the repository here. A file ends in .json or .yml, or begins with ./`);
  }
  const read = [];
  for (const path of paths) read.push(await readRevision(revision, path));
  const [found, another] = read.filter(({ bytes: bytes2 }) => bytes2 !== null);
  if (found !== void 0 && another !== void 0)
    throw usage(`There is more than one manifest: ${found.source} and ${another.source}. Say --manifest PATH.`);
  if (found === void 0 || found.bytes === null)
    return { source: read.map(({ source: source2 }) => source2).join(", "), manifest: void 0 };
  const { source, bytes } = found;
  return { source, manifest: await usable(() => parseDocument(bytes, source, "manifest")) };
}

// src/commands/diff-options.ts
var USAGE = `Says what a tool asks for since a change: what is more, what is less, and how much it matters.

Usage
  as-declared diff BASE HEAD [--manifest PATH] [--json]

  BASE and HEAD are each a manifest or a git revision: main, HEAD~3, a tag, a hash. A word that ends in .json, .yml or
  .yaml, or begins with / or ./, is a file; every other one is a revision.

Options
  --manifest PATH       the manifest within a revision, seen from here   (default: the file that it is compared
                        with, or as-declared.yml or as-declared.json, whichever is there)
  --json                for programs; as-declared schema changes prints the schema

Exit codes
  0  nothing more is asked for
  1  more is asked for, or the tool is new
  2  it could not be judged

Example
  as-declared diff origin/main as-declared.yml
`;
var USUAL_MANIFESTS = ["as-declared.yml", "as-declared.json", "as-declared.yaml"];
var OPTIONS = {
  manifest: { type: "string" },
  json: { type: "boolean", default: false }
};
function readDiffOptions(words) {
  const {
    values: { manifest, json },
    positionals: [base, head, ...rest]
  } = readOptions(words, OPTIONS);
  if (base === void 0 || head === void 0) throw usage("Say what to compare: BASE and HEAD.");
  refusePositionals(rest);
  const option = [base, head].find((word) => word.startsWith("-"));
  if (option !== void 0) throw usage(`"${option}" is neither a manifest nor a revision.`);
  const named = manifest ?? sameFile(base, head);
  return { base, head, manifests: named === void 0 ? USUAL_MANIFESTS : [named], json };
}
function sameFile(...words) {
  return words.find((word) => isFile(word) && !isAbsolute(word));
}

// src/commands/diff.ts
function nothingThere(base, head) {
  const places = [.../* @__PURE__ */ new Set([base.source, head.source])].join(", ");
  return `No manifest is there: ${places}. Say --manifest PATH where it is called otherwise.`;
}
function compared(base, head) {
  const sources = { base: base.source, head: head.source };
  if (head.manifest !== void 0) {
    const changes = manifestChanges(base.manifest, head.manifest);
    const tool2 = { name: head.manifest.name, version: head.manifest.version };
    return { ...sources, tool: tool2, change: base.manifest === void 0 ? "new" : "kept", changes };
  }
  if (base.manifest === void 0) throw usage(nothingThere(base, head));
  const tool = { name: base.manifest.name, version: base.manifest.version };
  return { ...sources, tool, change: "removed", changes: removedRequests(base.manifest) };
}
var diffCommand = {
  usage: USAGE,
  async run(words) {
    const { base, head, manifests, json } = readDiffOptions(words);
    const folder = process.cwd();
    const diff = compared(await readSide(base, manifests, folder), await readSide(head, manifests, folder));
    const text = json ? jsonText(changesJson(diff)) : changesText(diff, canvasFor(process.stdout, process.env));
    process.stdout.write(text);
    return widens(diff) ? 1 : 0;
  }
};
export {
  diffCommand
};
