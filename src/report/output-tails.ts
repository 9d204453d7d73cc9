import type { Finding } from '../finding.ts';

/** The last lines that a tool wrote to one of its streams, or what a server answered. */
export interface OutputTail {
  readonly stream: 'stderr' | 'stdout' | 'answer';
  readonly lines: readonly string[];
}

/** What the tool printed before it came to a finding, from `evidence.stderr`, `evidence.stdout` and `evidence.answer`, where it did. */
export function outputTails({ evidence }: Finding): OutputTail[] {
  return (['stderr', 'stdout', 'answer'] as const).flatMap((stream) => {
    const text = evidence?.[stream];
    return typeof text === 'string' && text !== '' ? [{ stream, lines: text.split('\n') }] : [];
  });
}
