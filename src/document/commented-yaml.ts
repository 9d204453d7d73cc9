import { Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { inert, visible } from '../report/escape.ts';

/** A map whose keys have comments, to be written as YAML. */
export interface CommentedMap {
  readonly entries: readonly Entry[];
  /** Above it, where it is an item of a list. */
  readonly comment?: readonly string[];
  /** On one line: `{ name: API_KEY, secret: true }`. */
  readonly inline?: boolean;
  /** Below its last key. */
  readonly after?: readonly string[];
}

export interface Entry {
  readonly key: string;
  readonly value: Tree;
  /** Above the key. */
  readonly comment?: readonly string[];
  /** Behind the value, on its line. */
  readonly aside?: string;
}

/** A word of a list with a comment behind it, on its line. */
export interface CommentedScalar {
  readonly scalar: string | number;
  readonly aside: string;
}

export type Tree = string | number | boolean | readonly Tree[] | CommentedMap | CommentedScalar;

/** A key with a value, and the lines above it. */
export function entry(key: string, value: Tree, ...comment: readonly string[]): Entry {
  return comment.length === 0 ? { key, value } : { key, value, comment };
}

/** Of a comment, in characters; a foreign word may be longer. */
const WIDTH = 118;

/** Values stay whole, however long: a folded text is harder to read than a wide one. And each stands on one line. */
const AS_WRITTEN = {
  lineWidth: 0,
  blockQuote: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;

/**
 * YAML as a person would write it. What is foreign in values and comments cannot get out of them: values are quoted by
 * the library where they need it, and of comments nothing is left that is not to be seen. Nothing in it is a command to a
 * workflow runner that prints it.
 */
export function yamlText(header: readonly string[], map: CommentedMap): string {
  const document = new Document();
  document.commentBefore = comments(header);
  const contents = toMap(map);
  for (const { key } of contents.items.slice(1)) key.spaceBefore = key.commentBefore !== undefined;
  document.contents = contents;
  // What is left of it stands in double quotes, where it can be written otherwise.
  return document.toString(AS_WRITTEN).replaceAll('##[', String.raw`#\x23[`);
}

/** A value, in double quotes where it could be a command as it is. */
function toScalar<T extends string | number | boolean>(value: T): Scalar<T> {
  const scalar = new Scalar(value);
  if (typeof value === 'string' && inert(value) !== value) scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

function comments(lines: readonly string[]): string {
  return lines
    .flatMap((line) => wrapped(inert(visible(line))).map((part) => (part === '' ? '' : ` ${part}`)))
    .join('\n');
}

/** A line that is too long goes on below, as far in as it began. */
function wrapped(line: string): readonly string[] {
  const [indent = ''] = /^ */.exec(line) ?? [];
  const cut = line.length <= WIDTH ? -1 : line.lastIndexOf(' ', WIDTH);
  return cut <= indent.length ? [line] : [line.slice(0, cut), ...wrapped(`${indent}${line.slice(cut + 1)}`)];
}

function toMap({ entries, comment, inline = false, after }: CommentedMap): YAMLMap<Scalar<string>, Node> {
  const map = new YAMLMap<Scalar<string>, Node>();
  map.flow = inline;
  for (const each of entries) map.items.push(toPair(each));
  if (comment !== undefined) map.commentBefore = comments(comment);
  if (after !== undefined) map.comment = comments(after);
  return map;
}

function toPair({ key, value, comment, aside }: Entry): Pair<Scalar<string>, Node> {
  const name = toScalar(key);
  if (comment !== undefined) name.commentBefore = comments(comment);
  const node = toNode(value);
  if (aside !== undefined) node.comment = comments([aside]);
  return new Pair(name, node);
}

function toNode(tree: Tree): Node {
  if (typeof tree !== 'object') return toScalar(tree);
  if ('scalar' in tree) return Object.assign(toScalar(tree.scalar), { comment: comments([tree.aside]) });
  if (!isList(tree)) return toMap(tree);
  const list = new YAMLSeq();
  list.flow = tree.every((item) => typeof item !== 'object');
  list.items.push(...tree.map(toNode));
  return list;
}

function isList(tree: readonly Tree[] | CommentedMap): tree is readonly Tree[] {
  return Array.isArray(tree);
}
