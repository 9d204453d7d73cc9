// Exceptions through the built command line: one that a grant needs, one for what is in the tool, one for what it did.
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { errors, type GateEnd, gateTool, onlyTool } from '../kit/gate.ts';
import { refuseRemains } from '../kit/remains.ts';
import { makeTool, removeFolders, type ToolParts } from '../kit/tool.ts';

afterEach(refuseRemains);
afterAll(removeFolders);

const FUTURE = '2999-01-01';
const PAST = '2020-01-01';

const HONEST = '#!/bin/sh\necho hello\n';
const CURIOUS = '#!/bin/sh\n{ read line < /etc/shadow; } 2>/dev/null\nexit 0\n';

const SBOM = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: { component: { type: 'application', name: 'probe', version: '1.0.0', 'bom-ref': 'probe' } },
  components: [{ type: 'library', name: 'ours', licenses: [{ license: { name: 'Our Own Licence' } }] }],
};

/** A tool with one thing wrong with it, and what an exception for that very thing says. */
interface Kind {
  readonly parts: ToolParts;
  readonly rule: string;
  readonly waives: object;
  /** The same for something else. */
  readonly other: object;
  /** More of the policy. */
  readonly policy?: object;
}

const KINDS: Readonly<Record<string, Kind>> = {
  'a grant': {
    parts: { files: { main: HONEST }, manifest: { capabilities: { memory: { max_rss_mb: 600 } } } },
    rule: 'policy/memory-over-ceiling',
    waives: { grant: { memory_mb: 600 } },
    other: { grant: { memory_mb: 599 } },
  },
  'the evidence of the SBOM': {
    parts: {
      files: { main: HONEST },
      manifest: { sbom_ref: 'sbom.json' },
      beside: { 'sbom.json': JSON.stringify(SBOM) },
    },
    rule: 'sbom/unknown-license',
    waives: { evidence: { license: 'Our Own Licence' } },
    other: { evidence: { license: 'Their Own Licence' } },
    policy: { sbom: { licenses: { unknown: 'error' } } },
  },
  'the evidence of the run': {
    parts: { files: { main: CURIOUS } },
    rule: 'runtime/undeclared-read',
    waives: { evidence: { path: '/etc/shadow' } },
    other: { evidence: { path: '/etc/gshadow' } },
  },
};

async function gateWith({ parts, rule, policy }: Kind, exception: object): Promise<GateEnd> {
  const base = { id: 'EX-1', rule, tool: 'probe', reason: 'agreed upon', approved_by: '@acme/sec', expires: FUTURE };
  return gateTool(await makeTool({ ...parts, policy: { ...policy, exceptions: [{ ...base, ...exception }] } }));
}

const rulesOf = (end: GateEnd): readonly string[] => onlyTool(end).findings.map(({ rule }) => rule);

describe.each(Object.entries(KINDS))('by %s,', (_, kind) => {
  test('passes what is excepted, and says so', async () => {
    const end = await gateWith(kind, kind.waives);
    const tool = onlyTool(end);
    expect(tool.verdict).toBe('pass');
    expect(end.exitCode).toBe(0);
    expect(tool.waivers).toEqual([
      {
        ...{ exception: 'EX-1', rule: kind.rule, findings: 1 },
        ...{ reason: 'agreed upon', approved_by: '@acme/sec', expires: FUTURE },
      },
    ]);
    expect(tool.findings.filter(({ exception }) => exception !== null)).toMatchObject([
      { rule: kind.rule, exception: 'EX-1' },
    ]);
    expect(end.stdout).toMatch(/waived +by exception EX-1, which ends on \d{4}-\d\d-\d\d: agreed upon/);
    expect(end.stdout).toMatch(/1\s+finding\s+waived\s+by\s+EX-1/);
    expect(rulesOf(end)).not.toContain('policy/exception-unused');
  });

  test('fails what was excepted until an earlier day, and says so', async () => {
    const end = await gateWith(kind, { ...kind.waives, expires: PAST });
    expect(errors(end)).toEqual([kind.rule]);
    expect(rulesOf(end)).toContain('policy/exception-expired');
    expect(onlyTool(end).waivers).toEqual([]);
    expect(end.exitCode).toBe(1);
  });

  test('fails what is not what is excepted, and says what is unused', async () => {
    const end = await gateWith(kind, kind.other);
    expect(errors(end)).toEqual([kind.rule]);
    expect(rulesOf(end)).toContain('policy/exception-unused');
    expect(end.exitCode).toBe(1);
  });
});

test('an exception that waives whatever was found once is refused, and nothing is run', async () => {
  const end = await gateWith(KINDS['the evidence of the run'] as Kind, { evidence: { count: 1 } });
  expect(errors(end)).toEqual(['policy/exception-too-wide']);
  expect(onlyTool(end).cases).toEqual([]);
  expect(end.exitCode).toBe(2);
});
