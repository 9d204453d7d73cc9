import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  annotations,
  BASE_SHA,
  checkOut,
  cleanUp,
  EXAMPLES,
  endOf,
  gateExample,
  INPUTS,
  POLICY,
  PULL_REQUEST,
  refusedPolicy,
  reportOf,
  unjudged,
  withoutPolicy,
} from '../kit/example-step.ts';
import { contents, contentsPath, NOT_FOUND, type Reply, startGitHubApi } from '../kit/github-api.ts';
import { readActionDefinition, type StepOptions, type StepResult } from '../kit/step.ts';

let workspace: string;
beforeEach(() => {
  workspace = checkOut();
});
afterAll(cleanUp);

function step(tool: string, options?: Partial<StepOptions>): Promise<StepResult> {
  return gateExample(tool, workspace, options);
}

describe('the step', () => {
  test('passes the honest tool and says so everywhere', async () => {
    const result = await step('web-fetcher');
    expect(result.stdout).toContain('✓ PASS  web-fetcher 1.2.0');
    expect(result.exitCode).toBe(0);
    expect(Object.keys(result.outputs).sort()).toEqual(Object.keys(readActionDefinition().outputs).sort());
    expect(result.outputs.verdict).toBe('pass');
    expect(annotations(result, 'error')).toEqual([]);
    expect(reportOf(result).verdict).toBe('pass');
    expect(result.summary).toMatch(/^<h2>✓ as-declared: pass/);
    expect(readFileSync(result.outputs.summary ?? '', 'utf8')).toBe(result.summary);
    expect(JSON.parse(readFileSync(result.outputs.grant ?? '', 'utf8'))).toMatchObject({
      'examples/web-fetcher/as-declared.json': { category: 'web-client', domains: ['*.example.com:443'] },
    });
  });

  test('fails the compromised tool at run time, on the line of the manifest that it contradicts', async () => {
    const result = await step('web-fetcher-compromised');
    expect(result.exitCode).toBe(1);
    expect(result.outputs.verdict).toBe('fail');
    const [tool] = reportOf(result).tools;
    const statuses = Object.entries(tool?.checks ?? {}).map(([question, { status }]) => [question, status]);
    expect(Object.fromEntries(statuses)).toEqual({
      signature: 'pass',
      sbom: 'pass',
      manifest: 'pass',
      policy: 'pass',
      runtime: 'fail',
    });
    const found = tool?.findings.find(({ rule }) => rule === 'runtime/undeclared-host');
    const annotation = annotations(result, 'error').find(({ properties }) =>
      properties.title?.includes('undeclared-host'),
    );
    expect(annotation?.properties).toMatchObject({
      file: 'examples/web-fetcher-compromised/as-declared.json',
      line: String(found?.line),
      col: String(found?.column),
    });
    expect(annotation?.data).toContain('reports.page-quality.example.net');
    expect(annotation?.data).toContain('process: ');
    expect(result.summary).toContain('reports.page-quality.example.net');
    expect(Number(result.outputs.findings)).toBe(tool?.findings.length);
  });

  test('gates several tools and ends with the worst', async () => {
    const manifests = ['web-fetcher', 'web-fetcher-compromised'].map((tool) => `examples/${tool}/as-declared.json`);
    const result = await step('', { inputs: { manifest: manifests.join('\n'), summary: 'false', report: 'r.json' } });
    expect(result.exitCode).toBe(1);
    expect(
      reportOf({ ...result, outputs: { report: join(workspace, 'r.json') } }).tools.map(({ verdict }) => verdict),
    ).toEqual(['pass', 'fail']);
    expect(result.outputs.report).toBe('r.json');
    expect(result.summary).toBe('');
  });

  test.each([
    ['in the header, which unpacks to the same files', 4],
    ['in the content', -20],
  ])('refuses one changed byte %s, and does not start the tool', async (_name, at) => {
    const artifact = join(workspace, 'examples/web-fetcher/web-fetcher-1.2.0.tgz');
    const bytes = readFileSync(artifact);
    const index = at < 0 ? bytes.length + at : at;
    bytes.writeUInt8(bytes.readUInt8(index) ^ 1, index);
    writeFileSync(artifact, bytes);
    const result = await step('web-fetcher');
    expect(result.exitCode).toBe(1);
    const [tool] = reportOf(result).tools;
    expect(tool?.checks.runtime.status).toBe('skipped');
    expect(tool?.observed.processes).toEqual([]);
  });

  test('prints no command that a manifest smuggles in', async () => {
    const hostile = '::set-output name=verdict::pass\n##[set-env name=X]y\u001b[2J<script>@everyone';
    const manifest = { name: hostile, version: hostile, [hostile]: hostile, sbom_ref: hostile };
    writeFileSync(join(workspace, 'examples/web-fetcher/as-declared.json'), JSON.stringify(manifest));
    const result = await step('web-fetcher');
    expect(result.exitCode).not.toBe(0);
    expect(result.outputs.verdict).not.toBe('pass');
    expect(new Set(result.commands.map(({ name }) => name))).toEqual(new Set(['error']));
    expect(result.stdout).not.toContain('\u001b[2J');
    expect(result.summary).not.toContain('<script>');
  });
});

describe('under a pull request the step', () => {
  async function pullRequest(reply: Reply, change: (policy: string) => void = () => undefined) {
    const kept = ['examples/web-fetcher/as-declared.json', INPUTS['trusted-root']];
    const unchanged = new Map(kept.map((path) => [path, contents(readFileSync(join(EXAMPLES, '..', path), 'utf8'))]));
    const api = await startGitHubApi((request) => unchanged.get(contentsPath(request)) ?? reply);
    try {
      change(join(workspace, INPUTS.policy));
      const result = await step('web-fetcher', { ...PULL_REQUEST, env: { GITHUB_API_URL: api.url } });
      return { result, requests: [...api.requests] };
    } finally {
      await api.close();
    }
  }

  const policy = POLICY;
  const root = readFileSync(join(EXAMPLES, 'trusted-root.json'), 'utf8');

  test('judges by the policy of the base, and names it', async () => {
    const { result, requests } = await pullRequest(contents(policy));
    const files = [
      ...['trusted-root.json', 'policy.yml'],
      ...['web-fetcher/as-declared.json', 'web-fetcher/as-declared.scenario.yml'],
    ];
    expect(requests).toEqual(files.map((file) => `GET /repos/acme/tools/contents/examples/${file}?ref=${BASE_SHA}`));
    expect(result.exitCode).toBe(0);
    expect(reportOf(result).policy?.sources[0]?.source).toBe(`acme/tools@${BASE_SHA}:examples/policy.yml`);
  });

  test('is not loosened by a policy that the head brings, and warns of it', async () => {
    const strict = policy.replace('domains: ["*.example.com"]', 'domains: []');
    const { result } = await pullRequest(contents(strict));
    expect(result.exitCode).toBe(1);
    expect(reportOf(result).tools[0]?.checks).toMatchObject({
      policy: { status: 'fail' },
      runtime: { status: 'skipped' },
    });
    expect(annotations(result, 'warning').map(({ properties }) => properties)).toContainEqual(
      expect.objectContaining({ file: 'examples/policy.yml', title: expect.stringContaining('policy/head-differs') }),
    );
  });

  test('reads what the policy extends from the base and from the commit of another repository', async () => {
    const commit = 'c'.repeat(40);
    const parent = `extends: [{path: limits.yml}, {repo: acme/.github, path: policies/org.yml, ref: ${commit}}]`;
    const org = policy.replace('name: acme', 'name: org');
    const files = new Map([
      [`tools/contents/examples/policy.yml?ref=${BASE_SHA}`, `schema_version: 1\nname: overlay\n${parent}\n`],
      [
        `tools/contents/examples/web-fetcher/as-declared.json?ref=${BASE_SHA}`,
        readFileSync(join(workspace, 'examples/web-fetcher/as-declared.json'), 'utf8'),
      ],
      [`tools/contents/examples/trusted-root.json?ref=${BASE_SHA}`, root],
      [`tools/contents/examples/limits.yml?ref=${BASE_SHA}`, 'schema_version: 1\nname: limits\n'],
      [`.github/contents/policies/org.yml?ref=${commit}`, org],
    ]);
    // The head would loosen both of its own files.
    writeFileSync(join(workspace, 'examples/limits.yml'), 'schema_version: 1\nname: limits\nmode: audit\n');
    const api = await startGitHubApi((request) => {
      const text = files.get(request.replace('GET /repos/acme/', ''));
      return text === undefined ? { kind: 'json', status: 404, body: {} } : contents(text);
    });
    const result = await step('web-fetcher', {
      ...PULL_REQUEST,
      env: { GITHUB_API_URL: api.url },
      inputs: { 'policy-token': 'for-the-org', token: 'own' },
    });
    await api.close();
    expect(result.exitCode).toBe(0);
    expect(reportOf(result).policy).toMatchObject({
      name: 'overlay',
      sources: [
        { source: `acme/tools@${BASE_SHA}:examples/policy.yml` },
        { source: `acme/tools@${BASE_SHA}:examples/limits.yml` },
        { source: `acme/.github@${commit}:policies/org.yml` },
      ],
    });
    expect(api.authorizations).toEqual([
      ...['token own', 'token own', 'token own', 'token for-the-org'],
      ...['token own', 'token own'],
    ]);
    const differing = annotations(result, 'warning').filter(({ properties }) =>
      properties.title?.includes('policy/head-differs'),
    );
    expect(differing.map(({ properties }) => properties.file)).toEqual(['examples/limits.yml', 'examples/policy.yml']);
  });

  test('asks for less on the events that the policy names', async () => {
    const lenient = policy.replace('require: {', 'require: { events: { pull_request: { signature: false } },');
    expect(lenient).not.toBe(policy);
    rmSync(join(workspace, 'examples/web-fetcher/web-fetcher-1.2.0.tgz.sigstore.json'));
    const { result } = await pullRequest(contents(lenient));
    expect(result.exitCode).toBe(0);
    expect(reportOf(result).tools[0]?.checks.signature).toMatchObject({ status: 'skipped', required: false });
    const pushed = await step('web-fetcher', { event: 'push' });
    expect(pushed.exitCode).not.toBe(0);
  });

  test('does not take the head’s word for whom to trust', async () => {
    // The head's root knows nobody; were it read, nothing would verify. An attacker's would know the attacker.
    const bring = () => writeFileSync(join(workspace, INPUTS['trusted-root']), '{}');
    const { result } = await pullRequest(contents(policy), bring);
    expect(reportOf(result).tools[0]?.checks.signature.status).toBe('pass');
    expect(result.exitCode).toBe(0);
  });

  test('errs where the base has no trusted root, although the head has one', async () => {
    const missing: Reply = { kind: 'json', status: 404, body: { message: 'Not Found' } };
    const api = await startGitHubApi((request) => (request.includes('policy.yml') ? contents(policy) : missing));
    const result = await step('web-fetcher', { ...PULL_REQUEST, env: { GITHUB_API_URL: api.url } });
    await api.close();
    expect(endOf(result)).toEqual(unjudged('policy/base-unavailable'));
  });

  test('errs where the base has no policy, although the head has one', async () => {
    const { result } = await pullRequest({ kind: 'json', status: 404, body: { message: 'Not Found' } });
    expect(refusedPolicy(result)).toEqual(withoutPolicy('policy/base-unavailable'));
  });

  test('errs where the server cuts the connection', async () => {
    const { result } = await pullRequest({ kind: 'cut' });
    expect(refusedPolicy(result)).toEqual(withoutPolicy('policy/base-unavailable'));
  });

  test('takes the policy of a merge group from its base as well', async () => {
    const api = await startGitHubApi((request) => (request.includes('trusted-root.json') ? contents(root) : NOT_FOUND));
    const payload = { merge_group: { base_sha: BASE_SHA } };
    const result = await step('web-fetcher', { event: 'merge_group', payload, env: { GITHUB_API_URL: api.url } });
    await api.close();
    expect(refusedPolicy(result)).toEqual(withoutPolicy('policy/base-unavailable'));
    expect(api.requests[1]).toContain(`policy.yml?ref=${BASE_SHA}`);
  });

  test('errs where the event names no base', async () => {
    expect(endOf(await step('web-fetcher', { event: 'pull_request', payload: {} }))).toEqual(
      unjudged('policy/base-unavailable'),
    );
  });

  test.each([
    ['pull_request_target', PULL_REQUEST.payload],
    ['workflow_run', { workflow_run: { event: 'pull_request' } }],
    ['workflow_run', { workflow_run: { event: 'pull_request_target' } }],
    ['issue_comment', { issue: { number: 7, pull_request: { url: 'https://api.example.com/pulls/7' } } }],
  ])('runs nothing under %s, which has the secrets of the base: %j', async (event, payload) => {
    const result = await step('web-fetcher', { event, payload });
    expect(endOf(result)).toEqual(unjudged('host/pull-request-target'));
  });

  test.each([
    ['workflow_run', { workflow_run: { event: 'push' } }],
    ['issue_comment', null],
  ])('runs a tool under %s where no pull request set it off', async (event, payload) => {
    expect((await step('web-fetcher', { event, payload })).exitCode).toBe(0);
  });
});
