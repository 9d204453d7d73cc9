import type { Document } from '../document.ts';
import { type Finding, finding } from '../finding.ts';
import type { Stated } from './stated.ts';

/** What can be wrong with one domain, path or name; manifests and policies have a rule each for it. */
type TermProblem =
  | 'invalid-domain'
  | 'invalid-port'
  | 'ip-address'
  | 'misplaced-wildcard'
  | 'public-suffix'
  | 'invalid-path'
  | 'path-escapes'
  | 'path-glob'
  | 'unknown-variable'
  | 'unsafe-env';

export interface BadTerm {
  readonly problem: TermProblem;
  readonly message: string;
  readonly fix: string;
}

/** One domain, path or name in its normal form, or what is wrong with it. */
export type Term<T> = { readonly value: T } | BadTerm;

export function badTerm(problem: TermProblem, message: string, fix: string): BadTerm {
  return { problem, message, fix };
}

/** A term that the schema has judged already. */
export function verbatim<T>(value: T): Term<T> {
  return { value };
}

/** A single value with its pointer, where it is stated at all. */
export function stated<T>(value: T | undefined, pointer: string): Stated<T> | undefined {
  return value === undefined ? undefined : { value, pointer };
}

/** Reads the terms of a document one by one and keeps a finding for each that is wrong. */
export class TermReader {
  readonly findings: Finding[] = [];
  readonly #document: Document;
  readonly #question: 'manifest' | 'policy';

  constructor(document: Document, question: 'manifest' | 'policy') {
    this.#document = document;
    this.#question = question;
  }

  /** The good ones of a list, each with its pointer. */
  list<T, R>(pointer: string, raw: readonly R[] | undefined, parse: (raw: R) => Term<T>): readonly Stated<T>[] {
    return (raw ?? []).flatMap((item, index) => {
      const place = `${pointer}/${index}`;
      const term = parse(item);
      if ('value' in term) return [{ value: term.value, pointer: place }];
      this.report(term, place);
      return [];
    });
  }

  report({ problem, message, fix }: BadTerm, pointer: string): void {
    const place = this.#document.place(pointer);
    this.findings.push(finding(`${this.#question}/${problem}`, message, { place, fix }));
  }
}
