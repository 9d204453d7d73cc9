// What a pull request asks for anew, told by the built step against a stand-in for GitHub's API.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  annotations,
  BASE_SHA,
  checkOut,
  cleanUp,
  EXAMPLES,
  gateExample,
  INPUTS,
  POLICY,
  PULL_REQUEST,
  reportOf,
} from '../kit/example-step.ts';
import { contents, contentsPath, labels, NOT_FOUND, type Reply, startGitHubApi } from '../kit/github-api.ts';
import type { StepOptions, StepResult } from '../kit/step.ts';

const MANIFEST = 'examples/web-fetcher/as-declared.json';
const SCENARIO = 'examples/web-fetcher/as-declared.scenario.yml';
const policy = POLICY;
const root = readFileSync(join(EXAMPLES, 'trusted-root.json'), 'utf8');
const head = readFileSync(join(EXAMPLES, 'web-fetcher/as-declared.json'), 'utf8');

let workspace: string;
beforeEach(() => {
  workspace = checkOut();
});
afterAll(cleanUp);

/** Gates the example in a pull request whose base has this manifest, and perhaps another policy. */
function fileOfBase(path: string, manifest: Reply, judgedBy: string, scenario: Reply): Reply {
  if (path === MANIFEST) return manifest;
  if (path === SCENARIO) return scenario;
  return contents(path === INPUTS['trusted-root'] ? root : judgedBy);
}

interface PullRequestParts {
  readonly judgedBy?: string;
  /** The base's scenario. */
  readonly scenario?: Reply;
}

async function pullRequest(
  base: Reply,
  { judgedBy = policy, scenario = NOT_FOUND, ...options }: Partial<StepOptions> & PullRequestParts = {},
): Promise<StepResult> {
  writeFileSync(join(workspace, INPUTS.policy), judgedBy);
  const api = await startGitHubApi((request) => fileOfBase(contentsPath(request), base, judgedBy, scenario));
  try {
    return await gateExample('web-fetcher', workspace, {
      ...PULL_REQUEST,
      env: { GITHUB_API_URL: api.url },
      ...options,
    });
  } finally {
    await api.close();
  }
}

/** The base's manifest, with some of its text replaced. */
function baseWith(from: string, to: string): string {
  if (!head.includes(from)) throw new Error(`the example does not say ${from}`);
  return head.replace(from, to);
}

const WITHOUT_HOST = baseWith('["*.example.com"]', '[]');

function lineOf(text: string): string {
  return String(head.split('\n').findIndex((line) => line.includes(text)) + 1);
}

describe('in a pull request the step', () => {
  test('tells of a host that the base did not ask for, on its line of the head, and passes', async () => {
    const result = await pullRequest(contents(WITHOUT_HOST));
    expect(result.exitCode).toBe(0);
    const [notice, ...more] = annotations(result, 'notice');
    expect(more).toEqual([]);
    expect(notice?.properties).toMatchObject({
      file: MANIFEST,
      line: lineOf('*.example.com'),
      title: expect.stringContaining('manifest/capability-widened'),
    });
    expect(notice?.data).toContain('web-fetcher adds network access to *.example.com (443).');
    expect(notice?.data).toContain(`acme/tools@${BASE_SHA}:${MANIFEST}:${lineOf('*.example.com')}`);
    expect(result.stdout).toMatch(
      /What this change asks for anew\n\s+high\s+adds network access to \*\.example\.com \(443\)/,
    );
    expect(result.stdout).toContain('1 request more than before');
    expect(result.summary).toContain('<h4>What this change asks for anew</h4>');
    expect(result.summary).not.toContain('<h4>Notices</h4>');
    const found = reportOf(result).tools[0]?.findings;
    expect(found).toEqual([
      expect.objectContaining({
        rule: 'manifest/capability-widened',
        level: 'notice',
        file: MANIFEST,
        line: Number(lineOf('*.example.com')),
        evidence: { risk: 'high', change: 'adds network access to *.example.com (443)' },
      }),
    ]);
  });

  test('says nothing where the head asks for less, or for the same', async () => {
    for (const base of [head, baseWith('"*.example.com"', '"*.example.com", "gone.example.net"')]) {
      const result = await pullRequest(contents(base));
      expect(result.exitCode).toBe(0);
      expect(annotations(result, 'notice')).toEqual([]);
      expect(result.summary).not.toContain('asks for anew');
    }
  });

  test('fails where the policy makes a widening an error', async () => {
    const judgedBy = `${policy}\nchanges: { widening: error, label: reviewed }\n`;
    const payload = (...labels: readonly string[]) => ({
      pull_request: { number: 7, base: { sha: BASE_SHA }, labels: labels.map((name) => ({ name })) },
    });
    const accepted = await pullRequest(contents(WITHOUT_HOST), { judgedBy, payload: payload('bug', 'reviewed') });
    expect(accepted.exitCode).toBe(0);
    expect(annotations(accepted, 'notice')[0]?.data).toContain('The label "reviewed" accepts it.');
    const result = await pullRequest(contents(WITHOUT_HOST), { judgedBy, payload: payload('bug') });
    expect(result.exitCode).toBe(1);
    expect(annotations(result, 'error').map(({ properties }) => properties.line)).toEqual([lineOf('*.example.com')]);
    expect(reportOf(result).tools[0]?.checks.manifest.status).toBe('fail');
    expect(result.summary).toContain('<h4>Findings</h4>');
  });

  test('looks the labels of a merge group up', async () => {
    const judgedBy = `${policy}\nchanges: { label: reviewed }\n`;
    const head_ref = `refs/heads/gh-readonly-queue/main/pr-104-${'d'.repeat(40)}`;
    const merge = async (labels: Reply) => {
      writeFileSync(join(workspace, INPUTS.policy), judgedBy);
      const api = await startGitHubApi((request) => {
        if (request.startsWith('GET /repos/acme/tools/issues/104/labels?')) return labels;
        return fileOfBase(contentsPath(request), contents(WITHOUT_HOST), judgedBy, NOT_FOUND);
      });
      const payload = { merge_group: { base_sha: BASE_SHA, head_ref } };
      const env = { GITHUB_API_URL: api.url };
      const result = await gateExample('web-fetcher', workspace, { event: 'merge_group', payload, env });
      await api.close();
      return result.exitCode;
    };
    expect(await merge(labels('reviewed'))).toBe(0);
    expect(await merge(labels('bug'))).toBe(1);
    expect(await merge({ kind: 'json', status: 403, body: { message: 'no' } })).toBe(2);
  });

  test('calls a tool new whose manifest the base does not have, and lists what it asks for', async () => {
    const result = await pullRequest(NOT_FOUND);
    expect(result.exitCode).toBe(0);
    const [notice, ...more] = annotations(result, 'notice');
    expect(more).toEqual([]);
    expect(notice?.properties).toMatchObject({ file: MANIFEST, line: lineOf('"name"') });
    expect(notice?.data).toContain('web-fetcher is a new tool.');
    expect(result.stdout).toContain('web-fetcher is a new tool.');
    expect(result.stdout).toContain('adds network access to *.example.com (443)');
    expect(result.stdout).toContain('adds read access to /cache');
  });

  test('cannot judge where the server fails, although the policy was read', async () => {
    const result = await pullRequest({ kind: 'json', status: 500, body: { message: 'oops' } });
    expect(result.exitCode).toBe(2);
    expect(result.outputs.verdict).toBe('error');
    expect(annotations(result, 'error').map(({ properties }) => properties.title)).toEqual([
      expect.stringContaining('manifest/base-unavailable'),
    ]);
  });

  test('takes a base that is no manifest for none, and says so', async () => {
    const result = await pullRequest(contents('::error::mine\n##[set-env name=X]y: {'));
    expect(result.exitCode).toBe(0);
    expect(annotations(result, 'notice').map(({ properties }) => properties.title)).toEqual([
      expect.stringContaining('manifest/base-unusable'),
    ]);
    expect(annotations(result, 'error')).toEqual([]);
    expect(result.commands.filter(({ name }) => name === 'set-env')).toEqual([]);
  });

  test('prints no command that either manifest smuggles in', async () => {
    const hostile = '::error::mine\n##[set-env name=X]y\u001b[2J<script>@everyone';
    const changed = JSON.parse(head) as { entrypoint: object };
    const base = JSON.stringify({ ...changed, entrypoint: { command: [hostile] } });
    const result = await pullRequest(contents(base));
    expect(annotations(result, 'notice').map(({ properties }) => properties.title)).toEqual([
      expect.stringContaining('manifest/request-changed'),
    ]);
    expect(new Set(result.commands.map(({ name }) => name))).toEqual(new Set(['notice']));
    expect(result.stdout).not.toContain('\u001b[2J');
    expect(result.summary).not.toContain('<script>');
  });

  test('compares with the base of a merge group as well', async () => {
    const payload = { merge_group: { base_sha: BASE_SHA } };
    const result = await pullRequest(contents(WITHOUT_HOST), { event: 'merge_group', payload });
    expect(annotations(result, 'notice').map(({ properties }) => properties.line)).toEqual([lineOf('*.example.com')]);
  });
});

describe('a pull request whose scenario', () => {
  const before = readFileSync(join(EXAMPLES, 'web-fetcher/as-declared.scenario.yml'), 'utf8');

  test('has a case less than the base’s is not let pass, and told at its cases', async () => {
    const scenario = contents(`${before}\n  - name: one that is gone\n`);
    const result = await pullRequest(contents(head), { scenario });
    expect(result.exitCode).toBe(1);
    const [only, ...more] = annotations(result, 'error');
    expect(more).toEqual([]);
    expect(only?.properties).toMatchObject({ file: SCENARIO, title: expect.stringContaining('scenario-weakened') });
    expect(only?.data).toContain('one that is gone');
  });

  test('has as many, or the base has none, is let pass', async () => {
    for (const scenario of [contents(before), NOT_FOUND])
      expect((await pullRequest(contents(head), { scenario })).exitCode).toBe(0);
  });

  test('cannot be compared is not judged', async () => {
    const scenario: Reply = { kind: 'json', status: 500, body: { message: 'oops' } };
    const result = await pullRequest(contents(head), { scenario });
    expect(result.exitCode).toBe(2);
    expect(annotations(result, 'error').map(({ properties }) => properties.title)).toEqual([
      expect.stringContaining('runtime/base-unavailable'),
    ]);
  });
});
