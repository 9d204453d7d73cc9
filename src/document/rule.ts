import type { RuleId } from '../rules.ts';

/** What a document says, which decides the rules that its findings carry. */
export type DocumentKind = 'manifest' | 'policy' | 'scenario';

/** What can be wrong with a document before anybody asks what it means. */
export type DocumentProblem =
  | 'unreadable'
  | 'too-large'
  | 'not-parsable'
  | 'duplicate-key'
  | 'unsupported-yaml'
  | 'unknown-key'
  | 'invalid-value';

const PREFIX = { manifest: 'manifest/', policy: 'policy/', scenario: 'runtime/scenario-' } as const;

export function documentRule(kind: DocumentKind, problem: DocumentProblem): RuleId {
  return `${PREFIX[kind]}${problem}`;
}
