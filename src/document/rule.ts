import type { RuleId } from '../rules.ts';

/** What a document that has a schema of ours says, which decides the rules that its findings carry. */
export type DocumentKind = 'manifest' | 'policy' | 'policy test' | 'scenario';

/** Everything that is read as a document. A project file is another project's format, which nobody judges here. */
export type ReadableKind = DocumentKind | 'project file';

/** What can be wrong with a document before anybody asks what it means. */
export type ReadingProblem = 'unreadable' | 'too-large' | 'not-parsable' | 'duplicate-key' | 'unsupported-yaml';

/** What its schema can find wrong with a document. */
export type SchemaProblem = 'unknown-key' | 'invalid-value';

const PREFIX = {
  manifest: 'manifest/',
  policy: 'policy/',
  'policy test': 'policy/test-',
  scenario: 'runtime/scenario-',
  'project file': 'host/init-',
} as const;

export function readingRule(kind: ReadableKind, problem: ReadingProblem): RuleId {
  return `${PREFIX[kind]}${problem}`;
}

export function schemaRule(kind: DocumentKind, problem: SchemaProblem): RuleId {
  return `${PREFIX[kind]}${problem}`;
}
