import type { Document } from '../../document.ts';
import type { Finding, Place } from '../../finding.ts';
import { type Term, TermReader } from '../../manifest/term.ts';
import type { Placed } from '../../placed.ts';
import type { Allowance, Bound } from '../layer.ts';
import type { RawAllowance } from './raw-policy.ts';

/** Reads the values of one policy file, each with its place, and keeps a finding for each that is wrong. */
export class LayerReader {
  /** What reports call the file. */
  readonly name: string;
  readonly document: Document;
  readonly #terms: TermReader;

  constructor(document: Document, name: string) {
    this.document = document;
    this.name = name;
    this.#terms = new TermReader(document, 'policy');
  }

  get findings(): readonly Finding[] {
    return this.#terms.findings;
  }

  refuse(finding: Finding): void {
    this.#terms.findings.push(finding);
  }

  place(pointer: string): Place {
    return this.document.place(pointer);
  }

  value<T>(value: T | undefined, pointer: string): Placed<T> | undefined {
    return value === undefined ? undefined : { value, place: this.place(pointer) };
  }

  bound(value: number | undefined, pointer: string): Bound | undefined {
    return value === undefined ? undefined : { value, place: this.place(pointer), policy: this.name };
  }

  list<T, R>(pointer: string, raw: readonly R[] | undefined, parse: (raw: R) => Term<T>): readonly Placed<T>[] {
    return this.#terms
      .list(pointer, raw, parse)
      .map((term) => ({ value: term.value, place: this.place(term.pointer) }));
  }

  allowance<T, R>(
    pointer: string,
    raw: RawAllowance<R> | undefined,
    parse: (raw: R) => Term<T>,
  ): Allowance<T> | undefined {
    if (raw === undefined) return undefined;
    const items = raw === 'any' ? [] : this.list(pointer, raw, parse);
    return { place: this.place(pointer), policy: this.name, any: raw === 'any', items };
  }
}
