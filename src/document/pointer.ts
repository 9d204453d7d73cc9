import { isCollection, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import { unescapeSegment } from './segment.ts';

/** Offsets of a value and of the key that holds it. */
interface Location {
  readonly value: number;
  readonly key: number;
}

/**
 * Where the value at an RFC 6901 pointer stands, or what would hold it where it is absent. Walks the tree each time: a
 * table of all pointers could be a thousand times the document's size.
 */
export function locate(root: ParsedNode | null, pointer: string, text: string): Location {
  let node = root;
  let location = offsetsOf(root, root);
  for (const segment of pointer.split('/').slice(1).map(unescapeSegment)) {
    const child = childOf(node, segment);
    if (child === undefined) {
      const holder = holderOf(node, location, text);
      return { value: holder, key: holder };
    }
    location = offsetsOf(child.key, child.value);
    node = child.value;
  }
  return { ...location, value: beginOf(node, location) };
}

/** A map or list in block style begins with its first key or dash, which is not what is meant: what holds it is. */
function beginOf(node: ParsedNode | null, { value, key }: Location): number {
  return isCollection(node) && node.flow !== true ? key : value;
}

/** Where a reader sees a map or list begin: as above, or at the dash of its item, or at the beginning of the file. */
function holderOf(node: ParsedNode | null, location: Location, text: string): number {
  const { value, key } = location;
  if (!isCollection(node) || node.flow === true || key !== value) return beginOf(node, location);
  const before = text.slice(0, value).trimEnd();
  return before.endsWith('-') && !before.endsWith('---') ? before.length - 1 : 0;
}

interface Child {
  /** What names it; a list's item names itself. */
  readonly key: ParsedNode;
  readonly value: ParsedNode | null;
}

function childOf(node: ParsedNode | null, segment: string): Child | undefined {
  if (isMap(node)) return childrenOf(node).get(segment);
  if (!isSeq(node) || !/^(?:0|[1-9]\d{0,6})$/.test(segment)) return undefined;
  const item = node.items[Number(segment)];
  return item === undefined ? undefined : { key: item, value: item };
}

type ParsedMap = YAMLMap.Parsed;

/** Of maps that were asked about: one with thousands of keys is asked about each. */
const children = new WeakMap<ParsedMap, ReadonlyMap<unknown, Child>>();

function childrenOf(map: ParsedMap): ReadonlyMap<unknown, Child> {
  const known = children.get(map);
  if (known !== undefined) return known;
  const all = new Map(map.items.flatMap((item) => (isScalar(item.key) ? [[item.key.value, item] as const] : [])));
  children.set(map, all);
  return all;
}

function offsetsOf(key: ParsedNode | null, value: ParsedNode | null): Location {
  const start = key?.range[0] ?? 0;
  return { key: start, value: value?.range[0] ?? start };
}
