import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { DocumentText } from './text.ts';

/**
 * A tree as plain data. Maps have no prototype, so that a key such as `__proto__` is a key.
 * @throws Refusal duplicate-key, and unsupported-yaml for a merge key
 */
export function plainValue(node: ParsedNode | null, source: DocumentText): unknown {
  if (isSeq(node)) return node.items.map((item) => plainValue(item, source));
  if (!isMap(node)) return isScalar(node) ? node.value : null;
  const map: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    refuseMergeKey(key, source);
    if (name in map) {
      throw source.refusal('duplicate-key', `The key "${name}" stands here a second time.`, key.range[0], {
        fix: 'Keep one of the two: readers differ in which they believe.',
      });
    }
    map[name] = plainValue(value, source);
  }
  return map;
}

/** YAML 1.1 readers would copy another map in here; YAML 1.2 has no such key. */
function refuseMergeKey(key: ParsedNode, source: DocumentText): void {
  if (!isScalar(key) || key.value !== '<<' || key.type !== 'PLAIN') return;
  throw source.refusal('unsupported-yaml', 'A merge key ("<<") stands here.', key.range[0], {
    fix: 'Write out the keys that it would bring.',
  });
}
