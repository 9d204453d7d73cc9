import { unescapeSegment } from '../../document/segment.ts';
import type { Place } from '../../finding.ts';
import { type JsonListener, scanJson } from '../../json/scan-json.ts';

/** The wanted pointers as a tree of their steps. */
interface Step {
  readonly pointer: string;
  readonly next: Map<string, Step>;
  wanted: boolean;
}

interface Frame {
  readonly step: Step | undefined;
  readonly isArray: boolean;
  items: number;
  key: string;
}

function newStep(pointer: string): Step {
  return { pointer, next: new Map(), wanted: false };
}

function stepsOf(pointers: Iterable<string>): Step {
  const root = newStep('');
  for (const pointer of pointers) {
    let step = root;
    for (const part of pointer.split('/').slice(1)) {
      const name = unescapeSegment(part);
      const next = step.next.get(name) ?? newStep(`${step.pointer}/${part}`);
      step.next.set(name, next);
      step = next;
    }
    step.wanted = true;
  }
  return root;
}

/** Offset at which each of the wanted values begins. */
class OffsetFinder implements JsonListener {
  readonly offsets = new Map<string, number>();
  readonly #root: Step;
  readonly #frames: Frame[] = [];

  constructor(root: Step) {
    this.#root = root;
  }

  #arrive(offset: number): Step | undefined {
    const frame = this.#frames.at(-1);
    const step = frame === undefined ? this.#root : frame.step?.next.get(frame.isArray ? `${frame.items}` : frame.key);
    if (frame !== undefined) frame.items += 1;
    if (step?.wanted === true) this.offsets.set(step.pointer, offset);
    return step;
  }

  open(kind: 'object' | 'array', offset: number): void {
    this.#frames.push({ step: this.#arrive(offset), isArray: kind === 'array', items: 0, key: '' });
  }

  close(): void {
    this.#frames.pop();
  }

  key(name: string): void {
    const frame = this.#frames.at(-1);
    if (frame !== undefined) frame.key = name;
  }

  scalar(offset: number): void {
    this.#arrive(offset);
  }
}

/** Line and column, both from 1, of offsets into one text. Ask for them in rising order: each line is counted once. */
export class LineCounter {
  readonly #text: string;
  #line = 1;
  #lineStart = 0;

  constructor(text: string) {
    this.#text = text;
  }

  at(offset: number): { readonly line: number; readonly column: number } {
    let end = this.#text.indexOf('\n', this.#lineStart);
    while (end !== -1 && end < offset) {
      this.#line += 1;
      this.#lineStart = end + 1;
      end = this.#text.indexOf('\n', this.#lineStart);
    }
    return { line: this.#line, column: offset - this.#lineStart + 1 };
  }
}

/**
 * Where in a JSON text the values at some RFC 6901 pointers begin, found in one pass. A pointer that leads nowhere
 * gets a place without a line.
 */
export function placesOf(file: string, text: string, pointers: Iterable<string>): ReadonlyMap<string, Place> {
  const wanted = new Set(pointers);
  const finder = new OffsetFinder(stepsOf(wanted));
  scanJson(text, finder);
  const places = new Map<string, Place>([...wanted].map((pointer) => [pointer, { file, pointer }]));
  const lines = new LineCounter(text);
  for (const [pointer, offset] of [...finder.offsets].sort(([, a], [, b]) => a - b)) {
    places.set(pointer, { file, pointer, ...lines.at(offset) });
  }
  return places;
}

/** Where the value at one pointer begins. */
export function placeOf(file: string, text: string, pointer: string): Place {
  return placesOf(file, text, [pointer]).get(pointer) ?? { file, pointer };
}
