import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Finding, finding, type Level } from '../../../src/finding.ts';
import { RULES, type RuleId } from '../../../src/rules.ts';
import {
  applySeverity,
  type Checks,
  decisive,
  exitCode,
  overallVerdict,
  QUESTIONS,
  questionOf,
  statusOf,
  toolVerdict,
} from '../../../src/verdict.ts';

const RULE_IDS = Object.keys(RULES) as RuleId[];
const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];

const ERROR_RULE = 'policy/base-unavailable' satisfies RuleId;
const FAIL_RULE = 'signature/artifact-link' satisfies RuleId;

const level = fc.constantFrom(...LEVELS);
const anyFinding: fc.Arbitrary<Finding> = fc.record(
  { rule: fc.constantFrom(...RULE_IDS), level, message: fc.string(), exception: fc.constant('EX-1') },
  { requiredKeys: ['rule', 'level', 'message'] },
);
const anyCheck = fc.record({
  status: fc.constantFrom('pass', 'pass', 'pass', 'fail', 'error', 'skipped' as const),
  required: fc.boolean(),
  ms: fc.nat(),
});
const anyChecks: fc.Arbitrary<Checks> = fc.record({
  signature: anyCheck,
  sbom: anyCheck,
  manifest: anyCheck,
  policy: anyCheck,
  runtime: anyCheck,
});
const anyTool = fc.record({ checks: anyChecks, enforced: fc.boolean() });

function allPassing(parts: Partial<Checks> = {}): Checks {
  const pass = { status: 'pass', required: true, ms: 1 } as const;
  return { signature: pass, sbom: pass, manifest: pass, policy: pass, runtime: pass, ...parts };
}

describe('decisive finding', () => {
  const no = finding(FAIL_RULE, 'no');
  const waived = { ...no, exception: 'EX-1' };
  const unknown = { ...finding(ERROR_RULE, 'unknown'), level: 'error' as const };

  test('is the first that counts, and one that could not be judged before any other', () => {
    expect(decisive([waived, no, finding(FAIL_RULE, 'no again')])).toBe(no);
    expect(decisive([no, unknown])).toBe(unknown);
  });

  test('is absent exactly when the question passes', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        expect(decisive(findings) === undefined).toBe(statusOf(findings) === 'pass');
      }),
    );
  });
});

describe('status of a question', () => {
  test('passes when nothing was found', () => {
    expect(statusOf([])).toBe('pass');
  });

  test('passes on warnings and notices alone', () => {
    const mild = fc.array(anyFinding.filter((each) => each.level !== 'error'));
    fc.assert(
      fc.property(mild, (findings) => {
        expect(statusOf(findings)).toBe('pass');
      }),
    );
  });

  test('fails on an error-level finding that means no', () => {
    expect(statusOf([finding(FAIL_RULE, 'no')])).toBe('fail');
  });

  test('errs on an error-level finding that means it was not judged, whatever else was found', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), fc.nat(), (findings, at) => {
        const position = at % (findings.length + 1);
        expect(statusOf(findings.toSpliced(position, 0, finding(ERROR_RULE, 'unjudged')))).toBe('error');
      }),
    );
  });

  test('does not depend on the order of findings', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        expect(statusOf(findings.toReversed())).toBe(statusOf(findings));
      }),
    );
  });

  test('lets an exception waive a no and nothing else', () => {
    expect(statusOf([finding(FAIL_RULE, 'no', { exception: 'EX-1' })])).toBe('pass');
    expect(statusOf([finding(ERROR_RULE, 'unjudged', { exception: 'EX-1' })])).toBe('error');
  });
});

describe('question of a rule', () => {
  test.each(RULE_IDS)('knows the question of %s', (rule) => {
    const prefix = rule.split('/')[0];
    expect(questionOf(rule)).toBe(prefix === 'host' ? 'runtime' : prefix);
  });
});

describe('verdict of a tool', () => {
  test('passes when every question passes', () => {
    expect(toolVerdict(allPassing())).toBe('pass');
  });

  test('passes exactly when something was asked, all that was asked says so, and nothing required was left out', () => {
    fc.assert(
      fc.property(anyChecks, (checks) => {
        const all = QUESTIONS.map((question) => checks[question]);
        const fine = all.every((check) => check.status === 'pass' || (check.status === 'skipped' && !check.required));
        const asked = all.some((check) => check.status !== 'skipped');
        expect(toolVerdict(checks) === 'pass').toBe(fine && asked);
      }),
    );
  });

  test('errs when a required question was skipped though nothing failed', () => {
    expect(toolVerdict(allPassing({ runtime: { status: 'skipped', required: true, ms: 0 } }))).toBe('error');
  });

  test('fails, and does not err, when the run was skipped because the signature said no', () => {
    const checks = allPassing({
      signature: { status: 'fail', required: true, ms: 1 },
      runtime: { status: 'skipped', required: true, ms: 0 },
    });
    expect(toolVerdict(checks)).toBe('fail');
  });

  test('errs when nothing at all was asked', () => {
    const skipped = { status: 'skipped', required: false, ms: 0 } as const;
    expect(
      toolVerdict({ signature: skipped, sbom: skipped, manifest: skipped, policy: skipped, runtime: skipped }),
    ).toBe('error');
  });

  test('counts a question that was asked without being required', () => {
    expect(toolVerdict(allPassing({ sbom: { status: 'fail', required: false, ms: 1 } }))).toBe('fail');
    expect(toolVerdict(allPassing({ sbom: { status: 'error', required: false, ms: 1 } }))).toBe('error');
  });

  test('prefers error to fail', () => {
    const checks = allPassing({
      sbom: { status: 'fail', required: true, ms: 1 },
      policy: { status: 'error', required: true, ms: 1 },
    });
    expect(toolVerdict(checks)).toBe('error');
  });
});

describe('verdict over several tools', () => {
  test('errs without any tool', () => {
    expect(overallVerdict([])).toBe('error');
    expect(exitCode([])).toBe(2);
  });

  test('is that of the worst tool', () => {
    fc.assert(
      fc.property(fc.array(anyTool, { minLength: 1 }), (tools) => {
        const verdicts = tools.map((tool) => toolVerdict(tool.checks));
        const worst = (['error', 'fail', 'pass'] as const).find((verdict) => verdicts.includes(verdict));
        expect(overallVerdict(tools)).toBe(worst);
      }),
    );
  });

  test('exits 0 only when each tool passes, or fails under audit', () => {
    fc.assert(
      fc.property(fc.array(anyTool), (tools) => {
        const fine = tools.every(({ checks, enforced }) => {
          const verdict = toolVerdict(checks);
          return verdict === 'pass' || (verdict === 'fail' && !enforced);
        });
        expect(exitCode(tools) === 0).toBe(fine && tools.length > 0);
      }),
    );
  });

  test('exits 2 as soon as one tool could not be judged, audit or not', () => {
    const unjudged = { checks: allPassing({ runtime: { status: 'error', required: true, ms: 1 } }), enforced: false };
    fc.assert(
      fc.property(fc.array(anyTool), (tools) => {
        expect(exitCode([...tools, unjudged])).toBe(2);
      }),
    );
  });

  test('exits 1 for a fail that is enforced beside one that is not', () => {
    const no = allPassing({ runtime: { status: 'fail', required: true, ms: 1 } });
    expect(exitCode([{ checks: no, enforced: false }])).toBe(0);
    expect(
      exitCode([
        { checks: no, enforced: false },
        { checks: no, enforced: true },
      ]),
    ).toBe(1);
  });
});

describe('severity set by the policy', () => {
  const severity = fc.record({
    rules: fc.array(fc.tuple(fc.constantFrom(...RULE_IDS), level)).map((entries) => new Map<string, Level>(entries)),
    undeclaredAccess: level,
    unusedCapability: level,
  });

  test('never makes what could not be judged matter less', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), severity, (findings, set) => {
        const unjudged = findings.filter((each) => RULES[each.rule].means === 'error' && each.level === 'error');
        expect(applySeverity(unjudged, set).map((each) => each.level)).toEqual(unjudged.map(() => 'error'));
      }),
    );
  });

  test('never turns an error into anything else', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), severity, (findings, set) => {
        const unjudged = [...findings, finding(ERROR_RULE, 'unjudged')];
        expect(statusOf(applySeverity(unjudged, set))).toBe('error');
      }),
    );
  });

  test('is the same applied twice', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), severity, (findings, set) => {
        const once = applySeverity(findings, set);
        expect(applySeverity(once, set)).toEqual(once);
      }),
    );
  });

  test('lowers and raises a rule that means no', () => {
    const set = (to: Level) => ({
      rules: new Map([[FAIL_RULE, to] as const]),
      undeclaredAccess: 'error' as const,
      unusedCapability: 'notice' as const,
    });
    const no = finding(FAIL_RULE, 'no');
    expect(applySeverity([no], set('warning'))[0]?.level).toBe('warning');
    expect(applySeverity([{ ...no, level: 'notice' }], set('error'))[0]?.level).toBe('error');
  });
});
