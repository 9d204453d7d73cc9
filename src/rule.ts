export type Level = 'error' | 'warning' | 'notice';

/**
 * What an error-level finding of a rule means for the question it belongs to:
 * `fail`, the tool was judged and the answer is no; `error`, it could not be judged.
 */
export type Meaning = 'fail' | 'error';

/** One thing that can be wrong. Its id is `question/what-is-wrong` and never changes once released. */
export interface Rule {
  /** The level a finding has unless the policy sets another. */
  readonly level: Level;
  readonly means: Meaning;
  /** One sentence, present tense, without a full stop. Heads the rule's entry in docs/rules.md. */
  readonly title: string;
}

export type RuleTable = Readonly<Record<string, Rule>>;
