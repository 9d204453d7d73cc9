declare module 'spdx-expression-parse' {
  interface License {
    readonly license: string;
    readonly plus?: true;
    readonly exception?: string;
  }

  interface Conjunction {
    readonly conjunction: 'and' | 'or';
    readonly left: License | Conjunction;
    readonly right: License | Conjunction;
  }

  /** @throws Error or TypeError for anything that is no expression */
  export default function parse(source: string): License | Conjunction;
}
