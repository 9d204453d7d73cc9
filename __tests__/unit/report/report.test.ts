import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finding, type Json } from '../../../src/finding.ts';
import { jsonText } from '../../../src/report/json.ts';
import { buildReport } from '../../../src/report/report.ts';
import type { GateResult } from '../../../src/result.ts';
import { caseResult, check, compromisedTool, gateResult, observation, toolResult } from '../../kit/gate-result.ts';
import { hostileText } from '../../kit/hostile-text.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../policies/schema/report.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

/** The report as whoever reads the file gets it. */
function written(result: GateResult): ReturnType<typeof buildReport> {
  const report = JSON.parse(jsonText(buildReport(result)));
  validate(report);
  expect(validate.errors).toBeNull();
  return report;
}

describe('report', () => {
  test('says pass, and what passed', () => {
    const report = written(gateResult(toolResult()));
    expect(report.verdict).toBe('pass');
    expect(report.tools[0]?.checks.signature).toEqual({ status: 'pass', required: true, ms: 14 });
    expect(report.tools[0]?.grant).toMatchObject({ category: 'web-client', domains: ['*.example.com:443'] });
    expect(report.tools[0]).not.toHaveProperty('omitted');
  });

  test('says fail, with the rule, the place and the pointer', () => {
    const report = written(gateResult(compromisedTool()));
    expect(report.verdict).toBe('fail');
    expect(report.tools[0]?.findings[0]).toMatchObject({ line: 6, column: 40, exception: null });
    expect(report.tools[0]?.observed.hosts[0]).toMatchObject({
      host: 'reports.page-quality.example.net',
      allowed: false,
    });
  });

  test('says error without any tool or policy', () => {
    expect(written({ policy: null, tools: [] })).toMatchObject({ verdict: 'error', policy: null, tools: [] });
  });

  test('describes a tool of which nothing could be read', () => {
    const skipped = { ...check('skipped', ''), ms: 0 };
    const tool = toolResult({
      name: 'tools/a.json',
      version: null,
      artifact: null,
      grant: null,
      cases: [],
      isolation: {},
      runtimes: [],
      checks: { signature: skipped, sbom: skipped, manifest: check('error', ''), policy: skipped, runtime: skipped },
    });
    expect(written(gateResult(tool)).tools[0]).toMatchObject({ verdict: 'error', observed: { exit_code: null } });
  });

  test('adds up what the cases used, and takes the first exit code that is not 0', () => {
    const cases = [caseResult('a'), { ...caseResult('b'), exitCode: 3 }, { ...caseResult('c'), exitCode: 4 }];
    const { observed } = written(gateResult(toolResult({ cases }))).tools[0]!;
    expect(observed).toMatchObject({ exit_code: 3, cpu_ms: 264, wall_ms: 360, max_rss_bytes: 61_000_000 });
    expect(observed.syscalls).toEqual({ connect: 3, openat: 36 });
    expect(observed.processes.map((process) => process.case)).toEqual(['a', 'b', 'c']);
  });

  test('counts what it leaves out of long lists, and what the observers left out before', () => {
    const processes = Array.from({ length: 1500 }, (_, pid) => ({ pid, parent: null, command: ['x'], exit: '0' }));
    const one = { ...caseResult('a'), observation: observation({ processes, dropped: 7 }) };
    const egress = { ...one.egress, omitted: { lookups: 2, connections: 3, requests: 0 } };
    const findings = Array.from({ length: 1200 }, (_, line) => {
      return finding('policy/head-differs', 'x', { place: { file: 'a', line: line + 1 } });
    });
    const [tool] = written(gateResult(toolResult({ cases: [{ ...one, egress }], findings }))).tools;
    expect(tool?.omitted).toEqual({
      '/findings': 200,
      '/observed': 7,
      '/observed/hosts': 5,
      '/observed/processes': 500,
    });
  });

  test('cuts long texts and deep or wide evidence', () => {
    let deep: Json = 'bottom';
    for (let level = 0; level < 10_000; level += 1) deep = [deep];
    const evidence = { deep, wide: Array.from({ length: 5000 }, () => 'x'), long: 'y'.repeat(1_000_000) };
    const one = finding('policy/head-differs', 'z'.repeat(1_000_000), { evidence });
    expect(jsonText(buildReport(gateResult(toolResult({ findings: [one] })))).length).toBeLessThan(30_000);
    written(gateResult(toolResult({ findings: [one] })));
  });
});

describe('report of hostile text', () => {
  const json: fc.Arbitrary<Json> = fc.jsonValue().map((value) => value as Json);

  test('follows the schema and hides nothing from whoever prints the file', () => {
    fc.assert(
      fc.property(hostileText, fc.dictionary(hostileText, fc.oneof(hostileText, json)), (text, evidence) => {
        const one = finding('policy/head-differs', text, { fix: text, place: { file: text }, evidence });
        const processes = [{ pid: 2, parent: 1, command: [text, text], exit: text }];
        const cases = [{ ...caseResult(text), observation: observation({ processes }) }];
        const result = gateResult(toolResult({ name: text, version: text, manifest: text, findings: [one], cases }));
        written(result);
        const printed = jsonText(buildReport(result));
        expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u);
        // Node writes nothing but a lone surrogate as such an escape.
        expect(JSON.stringify(JSON.parse(printed))).not.toMatch(/\\ud[89a-f]/);
      }),
    );
  });

  test('keeps the text it escapes', () => {
    const text = 'a\u2028b\u202ec\u{e0041}d\u0000';
    expect(JSON.parse(jsonText({ text }))).toEqual({ text });
    expect(JSON.parse(jsonText({ text: '\ud800' }))).toEqual({ text: '\ufffd' });
  });
});
