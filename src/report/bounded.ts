import type { Json } from '../finding.ts';
import { wellFormed } from './escape.ts';

/** Characters of one text in a report. */
const MAX_TEXT = 4096;

/** Entries of one list or object of a finding's evidence. */
const MAX_ENTRIES = 100;

/** Levels of a finding's evidence. */
const MAX_DEPTH = 6;

/** Items of one list in a report. */
const MAX_ITEMS = 1000;

/** The beginning of a text that is longer than `max` UTF-16 units. */
export function cut(text: string, max: number): string {
  return text.length > max ? `${text.slice(0, max)}…` : text;
}

/** A text cut to a length that every reader of reports can bear, and without halves of characters: JSON has none (RFC 8259, 8.2). */
export function boundedText(text: string): string {
  return wellFormed(cut(text, MAX_TEXT));
}

/** The same for programs; null where there is none. */
export function orNull(text: string | undefined): string | null {
  return text === undefined ? null : boundedText(text);
}

function bounded(value: Json, depth: number): Json {
  if (typeof value === 'string') return boundedText(value);
  if (value === null || typeof value !== 'object') return value;
  if (depth === MAX_DEPTH) return '…';
  if (Array.isArray(value)) return value.slice(0, MAX_ENTRIES).map((item) => bounded(item, depth + 1));
  return boundedObject(value as { readonly [key: string]: Json }, depth);
}

function boundedObject(value: { readonly [key: string]: Json }, depth: number): { [key: string]: Json } {
  const entries = Object.entries(value).slice(0, MAX_ENTRIES);
  return Object.fromEntries(entries.map(([key, item]) => [boundedText(key), bounded(item, depth + 1)]));
}

/** Evidence within caps on length, count and depth. */
export function boundedEvidence(evidence: { readonly [key: string]: Json }): { readonly [key: string]: Json } {
  return boundedObject(evidence, 0);
}

/** Takes the first items of lists, and counts those that are left out of each. */
export class Limiter {
  /** Items left out, by the JSON pointer of their list. */
  readonly omitted: Record<string, number> = {};

  /** Notes what is missing from a list. */
  leaveOut(pointer: string, count: number): void {
    if (count > 0) this.omitted[pointer] = (this.omitted[pointer] ?? 0) + count;
  }

  take<T>(pointer: string, items: readonly T[]): readonly T[] {
    this.leaveOut(pointer, items.length - MAX_ITEMS);
    return items.slice(0, MAX_ITEMS);
  }
}
