// docs/rules.md from the rules themselves. `node scripts/rules-document.ts` writes it; a test compares.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WEIGHTS } from '../src/manifest/changes/risk.ts';
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

const RISKS = `## What a change asks for anew

\`as-declared diff\`, and the gate in a pull request, say how closely a reviewer should look at each request.

| risk | what is asked for |
|---|---|`;

function risks(): string {
  const rows = (['high', 'medium', 'low'] as const).flatMap((risk) =>
    Object.values(WEIGHTS)
      .filter((weight) => weight.risk === risk)
      .map(({ title }) => `| ${risk} | ${title} |`),
  );
  return [RISKS, ...rows, ''].join('\n');
}

/** The whole of docs/rules.md. */
export function rulesDocument(): string {
  const sections = Object.entries(QUESTIONS).map(([question, title]) => section(question, title));
  return [INTRODUCTION, ...sections, risks()].join('\n');
}

const path = fileURLToPath(new URL('../docs/rules.md', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(path, rulesDocument());
