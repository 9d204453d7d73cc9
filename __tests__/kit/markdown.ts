// The fenced examples of a document, and what it says of them.

export interface Example {
  readonly language: string;
  /** What stands behind the language: `policy refused policy/unknown-key`. */
  readonly info: readonly string[];
  readonly text: string;
  /** In the document, counted from 1: where the example's first line is. */
  readonly line: number;
}

/** Every fenced block, in its order. */
export function examplesOf(markdown: string): readonly Example[] {
  const examples: Example[] = [];
  const lines = markdown.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [, head] = /^```(\S.*)$/.exec(lines[at] ?? '') ?? [];
    if (head === undefined) continue;
    const [language = '', ...info] = head.trim().split(/\s+/);
    const end = lines.indexOf('```', at + 1);
    if (end === -1) throw new Error(`the block of line ${at + 1} has no end`);
    examples.push({ language, info, text: `${lines.slice(at + 1, end).join('\n')}\n`, line: at + 2 });
    at = end;
  }
  return examples;
}

/** The line of an example, counted from 1, that ends in the comment `# here`. */
export function markedLine({ text }: Example): number | undefined {
  const index = text.split('\n').findIndex((line) => line.endsWith('# here'));
  return index === -1 ? undefined : index + 1;
}
