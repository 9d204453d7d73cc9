// docs/rules.md from the rules themselves. `npm run docs` writes it; a test compares.
import type { Rule } from '../src/rule.ts';
import { RULES } from '../src/rules.ts';

const INTRODUCTION = `# Rules

Everything that as-declared can find wrong, by the question it belongs to. Ids never change once released.

**level** is what a finding has unless the policy's \`severity\` sets another. **means** says what an error-level finding
does to the verdict: *fail*, the tool was judged and the answer is no (exit code 1); *error*, it could not be judged
(exit code 2). A rule that means *error* can only be raised.
`;

const QUESTIONS = {
  signature: 'Who made it?',
  sbom: 'What is in it?',
  manifest: 'What does it ask for?',
  policy: 'What may it have?',
  runtime: 'What did it do?',
  host: 'Can it be judged here?',
} as const;

function section(question: string, title: string): string {
  const rules = Object.entries<Rule>(RULES).filter(([id]) => id.startsWith(`${question}/`));
  const rows = rules
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, rule]) => `| \`${id}\` | ${rule.title} | ${rule.level} | ${rule.means} |`);
  return [`## ${title}`, '', '| rule | what is wrong | level | means |', '|---|---|---|---|', ...rows, ''].join('\n');
}

/** The whole of docs/rules.md. */
export function rulesDocument(): string {
  return [INTRODUCTION, ...Object.entries(QUESTIONS).map(([question, title]) => section(question, title))].join('\n');
}
