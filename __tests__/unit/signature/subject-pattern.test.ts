import { describe, expect, test } from 'vitest';
import { expressionProblem, subjectPattern, subjectTester } from '../../../src/signature/subject-pattern.ts';

const problem = (text: string) => expressionProblem({ kind: 'regex', text });

describe('a regular expression', () => {
  test.each([
    String.raw`https://github\.com/acme/.*`,
    String.raw`^https://github\.com/acme/tool/.+$`,
    'https://github[.]com/acme/.*',
    String.raw`\Qhttps://github.com/acme/\E.*`,
    String.raw`(?:https://github\.com/acme/a|https://github\.com/acme/b).*`,
    String.raw`(https://gitlab\.com/acme/)(x|y)`,
    String.raw`.+@acme\.example`,
    String.raw`(?i)[a-z.]+@mail[.]acme\.example$`,
  ])('names its owner: %s', async (text) => {
    await expect(problem(text)).resolves.toBeUndefined();
  });

  test.each([
    '.*',
    '',
    '(?s:.*)',
    'https://github.com/acme/.*',
    String.raw`https://github\.com/.*`,
    String.raw`https://github\.com/[^/]+/tool/.*`,
    String.raw`https://github\.com/acme.*`,
    String.raw`https://github\.com/acme/?.*`,
    String.raw`https://github\.com/acme/.*|.*`,
    String.raw`https://github\.com/acme/x|`,
    String.raw`(?:https://github\.com/acme/)?.*`,
    String.raw`(?:https://github\.com/acme/)*x`,
    String.raw`(?i)https://github\.com/acme/.*`,
    String.raw`^|https://github\.com/acme/.*`,
    '.*@.*',
    '.*@acme.example',
    String.raw`.*@acme\.example.*`,
    String.raw`.*@acme\.example|.*`,
    String.raw`.*|a@acme\.example`,
    String.raw`.*@[a-z]+\.example`,
  ])('is open before it has: %j', async (text) => {
    await expect(problem(text)).resolves.toMatch(/open before it has named an owner/);
  });

  test('has to be one of RE2', async () => {
    await expect(problem('(')).resolves.toMatch(/no regular expression/);
    await expect(problem('(?=a)')).resolves.toMatch(/no regular expression/);
  });
});

describe('a pattern for a domain', () => {
  const branch = 'https://github.com/evil/x/.github/workflows/a.yml@refs/heads/x@acme.example';
  test.each([
    subjectPattern('**@acme.example'),
    subjectPattern('*@acme.example'),
    { kind: 'regex', text: String.raw`.+@acme\.example` } as const,
    { kind: 'regex', text: String.raw`http.*@acme\.example|`.slice(0, -1) } as const,
    { kind: 'regex', text: String.raw`(?s:.*)@acme\.example` } as const,
  ])('takes no address whose ref ends so: $text', async (pattern) => {
    const isSubject = await subjectTester(pattern);
    expect(isSubject(branch)).toBe(false);
    expect(isSubject(pattern.text.startsWith('http') ? 'http-bot@acme.example' : 'alice@acme.example')).toBe(true);
  });

  test('is none where it names an owner first', async () => {
    const isSubject = await subjectTester(subjectPattern('https://github.com/evil/**@acme.example'));
    expect(isSubject(branch)).toBe(true);
  });
});
