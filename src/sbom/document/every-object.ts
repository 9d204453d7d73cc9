import type { Json } from '../../finding.ts';
import { isObject, type JsonObject } from './json-value.ts';

interface Node {
  readonly value: Json;
  readonly around: Node | undefined;
  readonly key: string;
}

/** An object somewhere in a document. */
export interface Found {
  readonly object: JsonObject;
  /** Its RFC 6901 pointer, made when somebody asks. */
  readonly pointer: () => string;
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

/** Every object of a document in the document's order, each before those within it. */
export function* everyObject(root: JsonObject): Generator<Found> {
  const ahead: Node[] = [{ value: root, around: undefined, key: '' }];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    const found = node;
    if (isObject(found.value)) yield { object: found.value, pointer: () => pointerTo(found) };
    for (const child of childrenOf(node).reverse()) ahead.push(child);
  }
}
