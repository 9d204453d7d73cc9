import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finding } from '../../../src/finding.ts';
import { summaryHtml } from '../../../src/report/summary.ts';
import {
  caseResult,
  check,
  compromisedTool,
  gateResult,
  observation,
  requestFindings,
  toolResult,
} from '../../kit/gate-result.ts';
import { hostileText } from '../../kit/hostile-text.ts';

function resultWith(text: string) {
  const one = {
    ...finding('policy/head-differs', text, {
      fix: text,
      place: { file: text },
      evidence: { stderr: `>${text}`, stdout: `>${text}`, cases: [text] },
    }),
    level: 'error' as const,
  };
  const processes = [{ pid: 2, parent: 1, command: [text], exit: '0' }];
  const egress = {
    ...caseResult('a').egress,
    connections: [{ host: text, port: 443, allowed: false, count: 1, bytesOut: 0, bytesIn: 0 }],
  };
  const run = { ...caseResult(text), egress, observation: observation({ processes }) };
  const cases = [run, run];
  const { checks } = toolResult();
  const tool = toolResult({
    name: text,
    version: text,
    manifest: text,
    findings: [one, ...requestFindings(text)],
    cases,
    checks: { ...checks, signature: check('pass', text), runtime: check('fail', text) },
  });
  return gateResult(tool);
}

/** The markup without its text. */
function skeleton(summary: string): string[] {
  return summary.match(/<(?!wbr>)[^>]*>|\n/g) ?? [];
}

describe('summary', () => {
  test('begins with the verdict and holds every section', () => {
    const summary = summaryHtml(gateResult(compromisedTool()));
    expect(summary).toMatch(/^<h2>✗ as-declared: fail<\/h2>/);
    for (const part of ['Findings', 'What was enforced', 'Hosts', '<summary>Processes</summary>', 'The trial saw']) {
      expect(summary).toContain(part);
    }
  });

  test('has the same markup whatever a tool is called and says', () => {
    const plain = skeleton(summaryHtml(resultWith('plain')));
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(skeleton(summaryHtml(resultWith(text)))).toEqual(plain);
      }),
    );
  });

  test('has no line that could be read as Markdown', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = summaryHtml(resultWith(text))
          .split('\n')
          .filter((line) => line !== '');
        expect(lines.filter((line) => !/^<(h2|h3|p)>/.test(line))).toEqual([]);
      }),
    );
  });

  test('leaves out processes first, then hosts, and findings last', () => {
    const result = gateResult(compromisedTool());
    const whole = Buffer.byteLength(summaryHtml(result));
    const shorter = summaryHtml(result, whole - 1);
    expect(shorter).not.toContain('Processes');
    expect(shorter).toContain('Hosts');
    expect(shorter).toContain('This summary is shortened');
    const short = summaryHtml(result, 2000);
    expect(short).not.toContain('Hosts');
    expect(short).toContain('<h4>Findings</h4>');
  });

  test('stays within 1 MiB with the verdict at its top, whatever was found', () => {
    const findings = Array.from({ length: 30 }, (_, line) => {
      return finding('policy/base-unavailable', '<'.repeat(4000), { place: { file: 'a', line: line + 1 } });
    });
    const tools = Array.from({ length: 40 }, () => toolResult({ findings, cases: Array(20).fill(caseResult('x')) }));
    const summary = summaryHtml(gateResult(...tools));
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(summary).toMatch(/^<h2>/);
    expect(Buffer.byteLength(summaryHtml(gateResult(...tools), 1000))).toBeLessThanOrEqual(1000);
  });
});
