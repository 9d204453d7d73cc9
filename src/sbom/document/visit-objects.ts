import { escapeSegment } from '../../document/segment.ts';
import type { Json } from '../../finding.ts';
import { isObject, type JsonObject } from './json-value.ts';

/** @param pointer makes the object's RFC 6901 pointer, while it is being visited */
type Visit = (object: JsonObject, pointer: () => string) => void;

/**
 * Visits every object of a document in the document's order, each before those within it. By recursion and without a trace
 * in memory: the largest documents have millions of objects, and none is nested deeper than its reader allows.
 */
export function visitObjects(root: JsonObject, visit: Visit): void {
  const way: (string | number)[] = [];
  const pointer = () => way.map((step) => `/${escapeSegment(String(step))}`).join('');
  const descend = (value: Json, step: string | number): void => {
    if (typeof value !== 'object' || value === null) return;
    way.push(step);
    look(value);
    way.pop();
  };
  const look = (value: Json): void => {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) descend(value[index] as Json, index);
    } else if (isObject(value)) {
      visit(value, pointer);
      for (const key of Object.keys(value)) descend(value[key] as Json, key);
    }
  };
  look(root);
}
