import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { contents, type Reply, startGitHubApi } from '../kit/github-api.ts';
import { readActionDefinition, removeJobs, runStep, type StepOptions, type StepResult } from '../kit/step.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
const BASE_SHA = 'b'.repeat(40);
const PULL_REQUEST = { event: 'pull_request', payload: { pull_request: { number: 7, base: { sha: BASE_SHA } } } };

const root = mkdtempSync(join(tmpdir(), 'as-declared-step-'));
let workspace: string;

beforeEach(() => {
  workspace = mkdtempSync(join(root, 'workspace-'));
  cpSync(EXAMPLES, join(workspace, 'examples'), { recursive: true });
});
afterAll(() => {
  removeJobs();
  rmSync(root, { recursive: true });
});

const INPUTS = { policy: 'examples/policy.yml', 'trusted-root': 'examples/trusted-root.json' };

function step(tool: string, options: Partial<StepOptions> = {}): Promise<StepResult> {
  const inputs = { ...INPUTS, manifest: `examples/${tool}/as-declared.json`, ...options.inputs };
  return runStep({ workspace, ...options, inputs });
}

function reportOf({ outputs }: StepResult): Report {
  return JSON.parse(readFileSync(outputs.report ?? '', 'utf8'));
}

function annotations({ commands }: StepResult, level: string) {
  return commands.filter(({ name }) => name === level);
}

/** All that can be seen of a step which ends before it asks anything. */
function endOf({ exitCode, outputs, commands, stdout, stderr }: StepResult) {
  const said = commands.map(({ name, data }) => [name, data]);
  return { exitCode, outputs, said, stack: /^\s+at .*\.js:\d+/m.test(`${stdout}${stderr}`) };
}

/** An error of its own, and no trace of a verdict but `error`. */
function unjudged(why: string) {
  const said = [['error', expect.stringContaining(why)]];
  return { exitCode: 2, outputs: { verdict: 'error' }, said, stack: false };
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
    const api = await startGitHubApi(() => reply);
    try {
      change(join(workspace, INPUTS.policy));
      const result = await step('web-fetcher', { ...PULL_REQUEST, env: { GITHUB_API_URL: api.url } });
      return { result, requests: [...api.requests] };
    } finally {
      await api.close();
    }
  }

  const policy = readFileSync(join(EXAMPLES, 'policy.yml'), 'utf8');

  test('judges by the policy of the base, and names it', async () => {
    const { result, requests } = await pullRequest(contents(policy));
    expect(requests).toEqual([`GET /repos/acme/tools/contents/examples/policy.yml?ref=${BASE_SHA}`]);
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

  test('errs where the base has no policy, although the head has one', async () => {
    const { result } = await pullRequest({ kind: 'json', status: 404, body: { message: 'Not Found' } });
    expect(endOf(result)).toEqual(unjudged('policy/base-unavailable'));
  });

  test('errs where the server cuts the connection', async () => {
    const { result } = await pullRequest({ kind: 'cut' });
    expect(endOf(result)).toEqual(unjudged('policy/base-unavailable'));
  });

  test('takes the policy of a merge group from its base as well', async () => {
    const api = await startGitHubApi(() => ({ kind: 'json', status: 404, body: {} }));
    const payload = { merge_group: { base_sha: BASE_SHA } };
    const result = await step('web-fetcher', { event: 'merge_group', payload, env: { GITHUB_API_URL: api.url } });
    await api.close();
    expect(endOf(result)).toEqual(unjudged('policy/base-unavailable'));
    expect(api.requests[0]).toContain(`ref=${BASE_SHA}`);
  });

  test('errs where the event names no base', async () => {
    expect(endOf(await step('web-fetcher', { event: 'pull_request', payload: {} }))).toEqual(
      unjudged('policy/base-unavailable'),
    );
  });

  test('runs nothing under pull_request_target', async () => {
    const result = await step('web-fetcher', { ...PULL_REQUEST, event: 'pull_request_target' });
    expect(endOf(result)).toEqual(unjudged('host/pull-request-target'));
  });
});

describe('given bad input the step', () => {
  test.each([
    [{ policy: '' }, {}],
    [{ mode: 'off' }, {}],
    [{ manifest: 'a.json\nb.json', artifact: 'x.tgz' }, {}],
    [{ run: 'a; b' }, {}],
    [{}, { INPUT_POLCY: 'x' }],
  ])('errs: %j %j', async (inputs, env) => {
    expect(endOf(await step('web-fetcher', { inputs, env }))).toEqual(unjudged('host/step-input'));
  });

  test('errs on an event that is not JSON', async () => {
    const event = join(workspace, 'event.json');
    writeFileSync(event, '{');
    const result = await step('web-fetcher', { ...PULL_REQUEST, env: { GITHUB_EVENT_PATH: event } });
    expect(endOf(result)).toEqual(unjudged('as-declared itself failed'));
  });

  test('says where a policy is wrong and passes nothing', async () => {
    appendFileSync(join(workspace, INPUTS.policy), 'unknown_key: 1\n');
    const result = await step('web-fetcher');
    expect(result.exitCode).toBe(2);
    expect(result.outputs.verdict).toBe('error');
    expect(annotations(result, 'error')[0]?.properties).toMatchObject({
      file: INPUTS.policy,
      line: expect.any(String),
    });
  });
});

/** Faults that no input makes: a module that Node loads before the step breaks what the step calls first. */
describe('whatever breaks in it, the step is not green', () => {
  function broken(mkdtemp: string): Promise<StepResult> {
    const fault = join(workspace, 'fault.mjs');
    const lines = [
      "import promises from 'node:fs/promises';",
      "import { syncBuiltinESMExports } from 'node:module';",
      `promises.mkdtemp = ${mkdtemp};`,
      'syncBuiltinESMExports();',
    ];
    writeFileSync(fault, lines.join('\n'));
    return step('web-fetcher', { env: { NODE_OPTIONS: `--import=${fault}` } });
  }

  test.each([
    ['a thrown error', '() => { throw new TypeError("x is not a function"); }', 'x is not a function'],
    ['a thrown string', '() => { throw "a string"; }', 'a string'],
    ['a thrown command', '() => { throw "\\n::set-output name=verdict::pass"; }', '\\n::set-output'],
    ['a thrown nothing', '() => { throw undefined; }', 'undefined'],
    ['a rejected null', '() => Promise.reject(null)', 'null'],
    ['a rejection that nobody awaits', '() => { Promise.reject("late"); return new Promise(() => {}); }', 'late'],
    ['an error in a timer', '() => { setTimeout(() => { throw "timer"; }); return new Promise(() => {}); }', 'timer'],
  ])('%s', async (_name, mkdtemp, said) => {
    expect(endOf(await broken(mkdtemp))).toEqual(unjudged(`as-declared itself failed: ${said}`));
  });

  test('a promise that never settles', async () => {
    const result = await broken('() => new Promise(() => {})');
    expect(result.exitCode).toBe(2);
    expect(result.outputs).toEqual({});
  });

  test('an error that comes while another promise is on its way to a pass', async () => {
    const result = await broken('async () => { setTimeout(() => { throw "beside"; }); throw "first"; }');
    expect(result.exitCode).toBe(2);
    expect(annotations(result, 'error')).toHaveLength(1);
  });

  test('a report that cannot be written', async () => {
    const result = await step('web-fetcher', { inputs: { report: 'no/such/folder/r.json' } });
    expect(result.exitCode).toBe(2);
    expect(result.outputs.verdict).toBe('error');
    expect(annotations(result, 'error')[0]?.data).toContain('host/report-unwritable');
  });

  test('shows a stack to those who debug, and to nobody else', async () => {
    const inputs = { mode: 'off' };
    expect(annotations(await step('web-fetcher', { inputs }), 'debug')).toEqual([]);
    const [debug] = annotations(await step('web-fetcher', { inputs, env: { RUNNER_DEBUG: '1' } }), 'debug');
    expect(debug?.data).toMatch(/\n {4}at /);
  });
});
