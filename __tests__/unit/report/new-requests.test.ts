import { describe, expect, test } from 'vitest';
import { type Finding, finding } from '../../../src/finding.ts';
import { isToldAsRequest, newRequests } from '../../../src/report/new-requests.ts';
import { styleFor } from '../../../src/report/style.ts';
import { summaryHtml } from '../../../src/report/summary.ts';
import { terminalReport } from '../../../src/report/terminal.ts';
import { gateResult, quoteSources, toolResult } from '../../kit/gate-result.ts';

const place = { file: 'as-declared.json', line: 3 };
const PLAIN = { width: 100, style: styleFor(false), source: quoteSources };

function widened(risk: string, change: string, more: object = {}): Finding {
  return finding('manifest/capability-widened', `a ${change}.`, { place, evidence: { risk, change, ...more } });
}

describe('new requests', () => {
  test('are ranked by risk over all findings, and others are left alone', () => {
    const changes = [{ risk: 'high', change: 'all of it', line: 7 }];
    const findings = [
      widened('low', 'one'),
      finding('manifest/unsafe-env', 'no request'),
      finding('manifest/request-changed', 'a two.', { place, evidence: { risk: 'medium', change: 'two' } }),
      finding('manifest/new-tool', 'a is a new tool.', { place, evidence: { changes } }),
    ];
    expect(newRequests(findings)).toEqual([
      { risk: 'high', what: 'all of it', place: { file: 'as-declared.json', line: 7 } },
      { risk: 'medium', what: 'two', place },
      { risk: 'low', what: 'one', place },
    ]);
    expect(findings.map(isToldAsRequest)).toEqual([true, false, true, true]);
  });

  test('say which label accepts them', () => {
    const [request] = newRequests([widened('low', 'one', { waived_by: 'reviewed' })]);
    expect(request?.what).toBe('one (accepted by the label reviewed)');
  });

  test('are of the highest risk and told by their message where they do not say', () => {
    expect(newRequests([finding('manifest/capability-widened', 'a message', { evidence: { risk: 'none' } })])).toEqual([
      { risk: 'high', what: 'a message' },
    ]);
  });

  test('are told as findings too where they may keep the tool from passing', () => {
    for (const level of ['error', 'warning'] as const) {
      const result = gateResult(toolResult({ findings: [{ ...widened('low', 'one'), level }] }));
      expect(terminalReport(result, PLAIN)).toContain('rule     manifest/capability-widened');
      expect(summaryHtml(result)).toContain('<code>manifest/capability-widened</code>');
    }
    const notice = gateResult(toolResult({ findings: [widened('low', 'one')] }));
    expect(terminalReport(notice, PLAIN)).not.toContain('manifest/capability-widened');
    expect(summaryHtml(notice)).not.toContain('manifest/capability-widened');
  });

  test('are counted where there are too many to list', () => {
    const findings = Array.from({ length: 60 }, (_, index) => widened('low', `change ${index}`));
    const apart = findings.map((each, index) => ({ ...each, place: { ...place, line: index + 1 } }));
    const result = gateResult(toolResult({ findings: apart }));
    expect(terminalReport(result, PLAIN)).toContain('and 40 more in the report');
    expect(summaryHtml(result)).toContain('and 10 more in the report');
  });

  test('have no section where there are none', () => {
    expect(terminalReport(gateResult(toolResult()), PLAIN)).not.toContain('asks for anew');
    expect(summaryHtml(gateResult(toolResult()))).not.toContain('asks for anew');
  });
});
