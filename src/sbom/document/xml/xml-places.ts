import type { XmlElement } from 'libxml2-wasm';
import type { Place } from '../../../finding.ts';
import { childrenOf } from './json-form.ts';

/** The element that a step of a pointer into the JSON form leads to; the same one where XML has the value in itself. */
function stepInto(element: XmlElement, step: string): XmlElement {
  const children = childrenOf(element);
  const next = /^\d+$/.test(step) ? children[Number(step)] : children.find(({ name }) => name === step);
  return next ?? element;
}

/** Where the values at some pointers into the JSON form stand in the document that it was made of. */
export function placesIn(file: string, root: XmlElement, pointers: Iterable<string>): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const pointer of pointers) {
    const steps = pointer.split('/').slice(1);
    places.set(pointer, { file, pointer, line: steps.reduce(stepInto, root).line });
  }
  return places;
}
