import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finding } from '../../../src/finding.ts';
import { styleFor } from '../../../src/report/style.ts';
import { terminalReport } from '../../../src/report/terminal.ts';
import { displayWidth } from '../../../src/report/width.ts';
import {
  caseResult,
  check,
  compromisedTool,
  gateResult,
  quoteSources,
  requestFindings,
  toolResult,
} from '../../kit/gate-result.ts';
import { hostileText } from '../../kit/hostile-text.ts';
import { readCommands } from '../../kit/runner-commands.ts';

const plain = { width: 100, style: styleFor(false), source: quoteSources };

describe('terminal report', () => {
  test('is the same text with and without colour', () => {
    const result = gateResult(toolResult(), compromisedTool());
    const coloured = terminalReport(result, { ...plain, style: styleFor(true) });
    expect(coloured).toContain('\u001b[31m');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(terminalReport(result, plain));
  });

  test('commands neither a runner nor a terminal, whatever a tool is called and says', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, source) => {
        const one = finding('policy/base-unavailable', text, {
          fix: text,
          place: { file: text, line: 1, column: 3 },
          related: [{ file: text, line: 2, column: 1 }],
          evidence: { processes: [{ pid: 2, command: [text, text] }], stderr: text, stdout: text, cases: [text] },
        });
        const { checks } = toolResult();
        const tool = toolResult({
          name: text,
          version: text,
          manifest: text,
          artifact: { path: text, sha256: '0'.repeat(64) },
          checks: { ...checks, signature: check('pass', text) },
          cases: [caseResult(text), caseResult(`${text} again`)],
          findings: [one, ...requestFindings(text)],
        });
        const printed = terminalReport(gateResult(tool), { ...plain, source: () => source });
        expect(readCommands(printed)).toEqual([]);
        expect(printed).not.toContain('##[');
        expect(printed.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
        expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  test('keeps to its columns', () => {
    for (const width of [60, 80, 112]) {
      const lines = terminalReport(gateResult(toolResult(), compromisedTool()), { ...plain, width }).split('\n');
      const paths = /as-declared\.json|https:/;
      expect(lines.filter((line) => displayWidth(line) > width && !paths.test(line))).toEqual([]);
    }
  });

  test('lists the first findings and cases, and counts the others', () => {
    const findings = Array.from({ length: 25 }, (_, line) => {
      return finding('policy/head-differs', 'x', { place: { file: 'a', line: line + 1 } });
    });
    const cases = Array.from({ length: 15 }, (_, number) => caseResult(`case ${number}`));
    const printed = terminalReport(gateResult(toolResult({ findings, cases })), plain);
    expect(printed).toContain('and 5 more findings in the report');
    expect(printed).toContain('and 3 more\n');
  });

  test('shows the beginning and the end of the last lines that the tool printed, and the case only where there are several', () => {
    const stderr = Array.from({ length: 20 }, (_, number) => `line ${number}`).join('\n');
    const findings = [finding('runtime/unexpected-exit', 'x', { evidence: { stderr, stdout: '', cases: ['greets'] } })];
    const printed = terminalReport(gateResult(toolResult({ findings })), plain);
    expect(printed).toContain('    case     greets\n    stderr   line 0\n');
    expect(printed).toContain('             line 4\n             …\n             line 14\n');
    expect(printed).toContain('             line 19\n    rule ');
    expect(printed).not.toContain('stdout');
    const single = terminalReport(gateResult(toolResult({ findings, cases: [caseResult('greets')] })), plain);
    expect(single).not.toContain('case     greets');
  });

  test.each([
    ['runtime/unused-capability', 'notice', 'did what it declared, and nothing speaks against it'],
    ['policy/head-differs', 'warning', 'did what it declared, and nothing speaks against it'],
    ['runtime/unused-capability', 'warning', 'passed; see the findings of its run'],
    ['runtime/no-upstream', 'warning', 'passed; see the findings of its run'],
    ['runtime/undeclared-host', 'notice', 'passed; see the findings of its run'],
  ] as const)('a pass with %s as a %s', (rule, level, sentence) => {
    const findings = [{ ...finding(rule, 'x'), level }];
    expect(terminalReport(gateResult(toolResult({ findings })), plain)).toContain(
      `✓ PASS  web-fetcher 1.2.0 ${sentence}.`,
    );
  });

  test('says that nothing was judged when there is no tool', () => {
    expect(terminalReport({ policy: null, tools: [] }, plain)).toBe('0 tools: nothing was judged\n');
  });
});
