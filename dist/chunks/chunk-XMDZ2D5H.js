import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  loadTiers
} from "./chunk-XGOUBRDT.js";
import {
  commandLineStore
} from "./chunk-LAAKWUXD.js";
import {
  require_dist
} from "./chunk-QGV6EUNW.js";
import {
  inert,
  visible
} from "./chunk-V27FFKIZ.js";
import {
  refusalOf
} from "./chunk-RWKBM5BJ.js";
import {
  __toESM
} from "./chunk-26LVTRER.js";

// src/policy/loading/given-tiers.ts
async function givenTiers(path) {
  const { tiers, findings } = await loadTiers({ path }, commandLineStore(), /* @__PURE__ */ new Date());
  if (tiers === void 0) throw refusalOf(findings);
  return { tiers, neverallow: tiers.flatMap(({ layers }) => layers.flatMap((layer) => layer.neverallow)) };
}

// src/document/commented-yaml.ts
var import_yaml = __toESM(require_dist(), 1);
function entry(key, value, ...comment) {
  return comment.length === 0 ? { key, value } : { key, value, comment };
}
var WIDTH = 118;
var AS_WRITTEN = {
  lineWidth: 0,
  blockQuote: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER
};
function yamlText(header, map) {
  const document = new import_yaml.Document();
  document.commentBefore = comments(header);
  const contents = toMap(map);
  for (const { key } of contents.items.slice(1)) key.spaceBefore = key.commentBefore !== void 0;
  document.contents = contents;
  return document.toString(AS_WRITTEN).replaceAll("##[", String.raw`#\x23[`);
}
function toScalar(value) {
  const scalar = new import_yaml.Scalar(value);
  if (typeof value === "string" && inert(value) !== value) scalar.type = "QUOTE_DOUBLE";
  return scalar;
}
function comments(lines) {
  return lines.flatMap((line) => wrapped(inert(visible(line))).map((part) => part === "" ? "" : ` ${part}`)).join("\n");
}
function wrapped(line) {
  const [indent = ""] = /^ */.exec(line) ?? [];
  const cut = line.length <= WIDTH ? -1 : line.lastIndexOf(" ", WIDTH);
  return cut <= indent.length ? [line] : [line.slice(0, cut), ...wrapped(`${indent}${line.slice(cut + 1)}`)];
}
function toMap({ entries, comment, inline = false, after }) {
  const map = new import_yaml.YAMLMap();
  map.flow = inline;
  for (const each of entries) map.items.push(toPair(each));
  if (comment !== void 0) map.commentBefore = comments(comment);
  if (after !== void 0) map.comment = comments(after);
  return map;
}
function toPair({ key, value, comment, aside }) {
  const name = toScalar(key);
  if (comment !== void 0) name.commentBefore = comments(comment);
  const node = toNode(value);
  if (aside !== void 0) node.comment = comments([aside]);
  return new import_yaml.Pair(name, node);
}
function toNode(tree) {
  if (typeof tree !== "object") return toScalar(tree);
  if ("scalar" in tree) return Object.assign(toScalar(tree.scalar), { comment: comments([tree.aside]) });
  if (!isList(tree)) return toMap(tree);
  const list = new import_yaml.YAMLSeq();
  list.flow = tree.every((item) => typeof item !== "object");
  list.items.push(...tree.map(toNode));
  return list;
}
function isList(tree) {
  return Array.isArray(tree);
}

export {
  givenTiers,
  entry,
  yamlText
};
