import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EXPLAINED, ruleEntries } from '../../scripts/rule-entries.ts';
import { rulesDocument } from '../../scripts/rules-document.ts';
import { RULES } from '../../src/rules.ts';
import { judgeExample } from '../kit/rule-example.ts';

const documented = readFileSync(fileURLToPath(new URL('../../docs/rules.md', import.meta.url)), 'utf8');

const ENTRIES = [...ruleEntries().values()];

describe('the rules', () => {
  it('are all in docs/rules.md, as they are', () => {
    expect(documented).toBe(rulesDocument());
  });

  it.each(Object.keys(RULES))('%s is named question/what-is-wrong', (id) => {
    expect(id).toMatch(/^(signature|sbom|manifest|policy|runtime|host)\/[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

describe('the entries of docs/rules/', () => {
  it('are there for every rule of these questions, and for no other', () => {
    const questions = EXPLAINED.map((question) => `${question}/`);
    const rules = Object.keys(RULES).filter((id) => questions.some((question) => id.startsWith(question)));
    expect(ENTRIES.map(({ rule }) => rule)).toEqual(rules.sort());
  });

  it('have an example, all but these', () => {
    const without = ENTRIES.filter(({ not_run }) => not_run !== undefined).map(({ rule }) => rule);
    expect(without).toEqual([
      'manifest/base-unavailable',
      'manifest/linked-path',
      'manifest/unreadable',
      'policy/base-unavailable',
      'policy/extends-too-deep',
      'policy/head-differs',
      'policy/test-unreadable',
      'policy/unreadable',
    ]);
  });

  it.each(ENTRIES.filter(({ not_run }) => not_run === undefined).map((entry) => [entry.rule, entry] as const))(
    'show what breaks %s, and nothing else',
    async (rule, entry) => {
      const findings = await judgeExample(entry);
      expect(findings.map((found) => found.rule)).toEqual([rule]);
      expect(findings[0]?.fix ?? '').toMatch(/\w/);
    },
  );
});
