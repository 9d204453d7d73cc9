import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { finding } from '../../../src/finding.ts';
import { jsonText } from '../../../src/report/json.ts';
import { buildReport } from '../../../src/report/report.ts';
import { styleFor } from '../../../src/report/style.ts';
import { summaryHtml } from '../../../src/report/summary.ts';
import { terminalReport } from '../../../src/report/terminal.ts';
import type { GateResult, ToolResult } from '../../../src/result.ts';
import {
  check,
  compromisedTool,
  gateResult,
  MANIFEST,
  quoteSources,
  toolResult,
  UNDECLARED_HOST,
} from '../../kit/gate-result.ts';

/** A committed file; it is rewritten only when told to. */
function golden(name: string, text: string): string {
  const file = new URL(name, import.meta.url);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
  return readFileSync(file, 'utf8');
}

const skipped = { ...check('skipped', 'not asked', 0) };

function withoutSandbox(): ToolResult {
  const { checks } = toolResult();
  const fix = 'Run `sudo apt-get install bubblewrap`, or set install-dependencies to auto.';
  return toolResult({
    checks: { ...checks, runtime: check('error', 'the sandbox could not be built', 2) },
    cases: [],
    isolation: {},
    runtimes: [],
    findings: [finding('host/missing-program', 'bwrap is not installed.', { fix })],
  });
}

function badSignature(): ToolResult {
  const { checks } = toolResult();
  const message = 'The artifact holds the link "bin/fetch", which points to "/etc/passwd".';
  return toolResult({
    checks: { ...checks, signature: check('fail', 'the artifact is not safe to unpack', 9), runtime: skipped },
    cases: [],
    isolation: {},
    runtimes: [],
    findings: [finding('signature/artifact-link', message, { place: { file: 'examples/web-fetcher-1.2.0.tgz' } })],
  });
}

function audited(): ToolResult {
  const waived = { ...UNDECLARED_HOST, rule: 'signature/artifact-link' as const, exception: 'EX-12' };
  const warning = finding('policy/head-differs', 'The pull request changes examples/policy.yml.', {
    place: { file: 'examples/policy.yml' },
    fix: 'Review the change of the policy by itself.',
  });
  const notice = { ...warning, level: 'notice' as const, place: { file: MANIFEST, line: 7, column: 54 } };
  return { ...compromisedTool(), enforced: false, findings: [notice, waived, UNDECLARED_HOST, warning] };
}

function brokenTool(): ToolResult {
  const { checks, cases } = toolResult();
  const message = 'The tool ended with 1; expected was 0.';
  const stderr =
    "fetch.js:12\n    throw new Error('no such page');\n\n\u001b[31mError: no such page\u001b[0m\n::error::mine";
  return toolResult({
    checks: { ...checks, runtime: check('fail', message, 1420) },
    findings: [
      finding('runtime/unexpected-exit', message, {
        place: { file: 'examples/web-fetcher/as-declared.scenario.yml' },
        fix: 'If the tool is to end so in this case, expect it: expect.exit_code.',
        evidence: { stderr, stdout: '<b>fetching…</b>', cases: cases.map(({ name }) => name).slice(0, 2) },
      }),
    ],
  });
}

/** One request of each kind; the label accepts the one, and the policy lets none of the other pass. */
function widenedTool(): ToolResult {
  const { checks } = toolResult();
  const asked = (risk: string, change: string, line: number, more: object = {}) =>
    finding('manifest/capability-widened', `web-fetcher ${change}.`, {
      place: { file: MANIFEST, line, column: 5 },
      related: [{ file: 'acme/tools@0000:as-declared.json', line: 4, column: 5 }],
      evidence: { risk, change, ...more },
    });
  const refused = asked('high', 'may now start /usr/bin/git', 7);
  return toolResult({
    checks: { ...checks, manifest: check('fail', refused.message) },
    findings: [
      asked('low', 'raises memory from 512 to 1024 MiB', 9),
      asked('medium', 'adds network access to api.evil.dev (443)', 6, { waived_by: 'reviewed' }),
      { ...refused, level: 'error' },
    ],
  });
}

function newTool(): ToolResult {
  const changes = [
    { risk: 'medium', change: 'adds read access to /cache', line: 7 },
    { risk: 'high', change: `adds write access to /${'long/'.repeat(30)}`, line: 8 },
  ];
  const place = { file: MANIFEST, line: 2, column: 11 };
  return toolResult({
    findings: [finding('manifest/new-tool', 'web-fetcher is a new tool.', { place, evidence: { changes } })],
  });
}

const RESULTS: Readonly<Record<string, GateResult>> = {
  pass: gateResult(toolResult()),
  compromised: gateResult(compromisedTool()),
  error: gateResult(withoutSandbox()),
  unsafe: gateResult(badSignature()),
  broken: gateResult(brokenTool()),
  audit: gateResult(audited()),
  widened: gateResult(widenedTool()),
  new: gateResult(newTool()),
  several: gateResult(toolResult(), compromisedTool(), withoutSandbox()),
};

const PLAIN = { width: 100, style: styleFor(false), source: quoteSources };

test.each(Object.entries(RESULTS))('%s reads on a terminal as it did', (name, result) => {
  const text = terminalReport(result, PLAIN);
  expect(text).toBe(golden(`${name}.txt`, text));
});

test.each(Object.entries(RESULTS))('%s reads in a job summary as it did', (name, result) => {
  const text = summaryHtml(result);
  expect(text).toBe(golden(`${name}.summary.md`, text));
});

test('the report of the compromised tool is as it was', () => {
  const text = jsonText(buildReport(gateResult(compromisedTool())));
  expect(text).toBe(golden('compromised.json', text));
});
