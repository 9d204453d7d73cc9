// docs/rules.md from the rules themselves and from docs/rules/. `npm run docs` writes it; a test compares.
import { WEIGHTS } from '../src/manifest/changes/risk.ts';
import type { Rule } from '../src/rule.ts';
import { RULES } from '../src/rules.ts';
import { type RuleEntry, ruleEntries } from './rule-entries.ts';

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

const ENTRIES = ruleEntries();

function section(question: string, title: string): string {
  const rules = Object.entries<Rule>(RULES)
    .filter(([id]) => id.startsWith(`${question}/`))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = rules.map(([id, rule]) => `| ${named(id)} | ${rule.title} | ${rule.level} | ${rule.means} |`);
  const entries = rules.flatMap(([id, rule]) => {
    const entry = ENTRIES.get(id);
    return entry === undefined ? [] : [explained(entry, rule)];
  });
  const table = ['| rule | what is wrong | level | means |', '|---|---|---|---|', ...rows, ''].join('\n');
  return [`## ${title}\n`, table, ...entries].join('\n');
}

/** A rule's id, and the way to its entry if it has one. */
function named(id: string): string {
  return ENTRIES.has(id) ? `[\`${id}\`](#${id.replace('/', '')})` : `\`${id}\``;
}

function explained(entry: RuleEntry, { title, level, means }: Rule): string {
  const { rule, explain, manifest, base, policy, test, beside = {}, mode, fix } = entry;
  const asked = mode === undefined ? '' : ` The gate is run with \`--mode ${mode}\`.`;
  return [
    `### ${rule}\n`,
    `${title}. (${level}, ${means})\n`,
    `${explain.trim()}${asked}\n`,
    ...file(base === '' ? undefined : base, 'the manifest of the base'),
    ...file(manifest, base === undefined ? 'the manifest' : 'the manifest of the change'),
    ...file(policy, 'the policy'),
    ...file(test, 'the policy test'),
    ...Object.entries(beside).flatMap(([name, text]) => file(text, name)),
    `**To mend it:** ${fix.trim()}\n`,
  ].join('\n');
}

function file(text: string | undefined, name: string): readonly string[] {
  return text === undefined ? [] : [`\`\`\`yaml\n# ${name}\n${text}\`\`\`\n`];
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
