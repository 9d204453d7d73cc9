import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  annotations,
  checkOut,
  cleanUp,
  endOf,
  gateExample,
  INPUTS,
  PULL_REQUEST,
  unjudged,
} from '../kit/example-step.ts';
import type { StepOptions, StepResult } from '../kit/step.ts';

let workspace: string;
beforeEach(() => {
  workspace = checkOut();
});
afterAll(cleanUp);

function step(tool: string, options?: Partial<StepOptions>): Promise<StepResult> {
  return gateExample(tool, workspace, options);
}

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

  test('takes away an earlier report, or one that was committed to look like it', async () => {
    const report = join(workspace, 'verdict.json');
    writeFileSync(report, '{"verdict": "pass"}');
    const result = await step('web-fetcher', { inputs: { report: 'verdict.json', mode: 'off' } });
    expect(endOf(result)).toEqual(unjudged('host/step-input'));
    expect(existsSync(report)).toBe(false);
  });

  test('errs on a report that would replace a file of the repository', async () => {
    const file = join(workspace, 'package.json');
    writeFileSync(file, '{}');
    const result = await step('web-fetcher', { inputs: { report: 'package.json' } });
    expect(endOf(result)).toEqual(unjudged('host/report-unwritable'));
    expect(readFileSync(file, 'utf8')).toBe('{}');
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

  test.each([
    ['a promise that never settles', '() => new Promise(() => {})'],
    ['a dependency that ends the process as if all were well', '() => process.exit(0)'],
  ])('%s', async (_name, mkdtemp) => {
    expect(endOf(await broken(mkdtemp))).toEqual(unjudged('it ended before it came to a verdict'));
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
