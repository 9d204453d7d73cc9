// docs/signatures.md: its policies are policies, and the options that it names are there.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { VERIFY_USAGE } from '../../../src/commands/verify-options.ts';
import { RULES } from '../../../src/rules.ts';
import { readPolicyText, TODAY } from '../../kit/documents.ts';
import { examplesOf } from '../../kit/markdown.ts';

const text = readFileSync(fileURLToPath(new URL('../../../docs/signatures.md', import.meta.url)), 'utf8');

describe('docs/signatures.md', () => {
  it('shows policies that can be read', async () => {
    const policies = examplesOf(text).filter(({ info }) => info.join(' ') === 'policy');
    expect(policies).toHaveLength(1);
    for (const policy of policies) expect((await readPolicyText(policy.text, TODAY)).findings).toEqual([]);
  });

  it('names options that there are, and rules', () => {
    const options = [...new Set(text.match(/--[a-z][a-z-]+/g))].filter((option) => option !== '--jq');
    expect(options.filter((option) => !VERIFY_USAGE.includes(option))).toEqual([]);
    const rules = [...new Set(text.match(/`signature\/[a-z-]+`/g))].map((rule) => rule.slice(1, -1));
    expect(rules.filter((rule) => !Object.hasOwn(RULES, rule))).toEqual([]);
    expect(rules).toHaveLength(5);
  });
});
