import type { Json } from '../../finding.ts';
import { isObject, type JsonObject } from './json-value.ts';

interface Node {
  readonly value: Json;
  readonly around: Node | undefined;
  readonly key: string;
}

function pointerTo(node: Node): string {
  const steps: string[] = [];
  for (let at: Node | undefined = node; at?.around !== undefined; at = at.around) {
    steps.push(at.key.replaceAll('~', '~0').replaceAll('/', '~1'));
  }
  return steps
    .reverse()
    .map((step) => `/${step}`)
    .join('');
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (const [key, value] of Object.entries(node.value as JsonObject)) {
    if (typeof value === 'object' && value !== null) children.push({ value, around: node, key });
  }
  return children;
}

/**
 * Pointers to all elements that carry a `bom-ref`, by what it says. Components are not alone in carrying one: services,
 * vulnerabilities, licences and more do, and all share one space of names.
 */
export function bomRefsOf(root: JsonObject): ReadonlyMap<string, readonly string[]> {
  const refs = new Map<string, string[]>();
  const ahead: Node[] = [{ value: root, around: undefined, key: '' }];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    const ref = isObject(node.value) ? node.value['bom-ref'] : undefined;
    if (typeof ref === 'string') {
      const pointers = refs.get(ref) ?? [];
      pointers.push(pointerTo(node));
      refs.set(ref, pointers);
    }
    for (const child of childrenOf(node).reverse()) ahead.push(child);
  }
  return refs;
}
