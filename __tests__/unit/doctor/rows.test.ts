import { describe, expect, it } from 'vitest';
import { Examination } from '../../../src/doctor/examination.ts';
import { faketimeRow, isolationRows, programRows } from '../../../src/doctor/rows.ts';
import { Refusal } from '../../../src/finding.ts';
import type { IsolationDemand } from '../../../src/manifest/isolation.ts';
import type { ProgramReport } from '../../../src/sandbox/host/host-programs.ts';
import { judgeIsolation } from '../../../src/sandbox/isolation/isolation.ts';
import type { Severity } from '../../../src/verdict.ts';
import { EVIDENCE, PLAN } from '../../kit/isolation-evidence.ts';

const STANDINGS = judgeIsolation(EVIDENCE, PLAN);

function placed(line: number, ...demands: readonly IsolationDemand[]) {
  return demands.map((value) => ({ value, place: { file: 'policy.yml', line } }));
}

function filterRow(required: readonly IsolationDemand[], recommended: readonly IsolationDemand[]) {
  const isolation = { required: placed(1, ...required), recommended: placed(2, ...recommended) };
  const rows = isolationRows({ category: 'build', isolation }, STANDINGS);
  return rows.find(({ what }) => what === 'seccomp-filter');
}

const ANY = { name: 'seccomp-filter' } as const;
const COMPUTE = { name: 'seccomp-filter', category: 'compute' } as const;

describe('the row of an isolation', () => {
  it.each([
    ['nobody wants it', [], [], { demand: 'none', met: true }],
    ['it is required', [ANY], [], { demand: 'required', met: true, place: { line: 1 } }],
    ['it is recommended', [], [ANY], { demand: 'recommended', met: true, place: { line: 2 } }],
    ['another one is required', [COMPUTE], [], { demand: 'required', met: false, rule: 'host/isolation-unavailable' }],
    [
      'another one is recommended',
      [],
      [COMPUTE],
      { demand: 'recommended', met: false, rule: 'host/isolation-missing' },
    ],
    [
      'what is required is there, and what is recommended is not',
      [ANY],
      [COMPUTE],
      { demand: 'recommended', met: false, place: { line: 2 } },
    ],
    [
      'what is required is not there, and what is recommended is',
      [COMPUTE],
      [ANY],
      { demand: 'required', met: false, place: { line: 1 } },
    ],
  ])('says so when %s', (_, required, recommended, expected) => {
    expect(filterRow(required, recommended)).toMatchObject({ state: 'enforced', ...expected });
  });

  it('is required where the policy holds what is recommended to be as much', () => {
    const isolation = { required: [], recommended: placed(2, COMPUTE) };
    const severity: Severity = {
      rules: new Map([['host/isolation-missing', 'error']]),
      ...{ undeclaredAccess: 'error', unusedCapability: 'notice' },
    };
    const rows = isolationRows({ category: 'build', isolation }, STANDINGS, severity);
    const row = rows.find(({ what }) => what === 'seccomp-filter');
    expect(row).toMatchObject({ demand: 'required', met: false, rule: 'host/isolation-missing' });
  });

  it('is untried, and unmet where it is required, when there is no sandbox', () => {
    const isolation = { required: placed(1, ANY), recommended: [] };
    const rows = isolationRows({ category: 'compute', isolation });
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['untried']));
    expect(rows.filter(({ met }) => !met).map(({ what }) => what)).toEqual(['seccomp-filter']);
  });
});

describe('the rows of programs', () => {
  const report = (name: ProgramReport['name'], debianPackage: string, refusal?: Refusal): ProgramReport => ({
    ...{ name, debianPackage, path: `/usr/bin/${name}` },
    ...(refusal !== undefined && { refusal }),
  });

  it('are one for each package, of which the first program that is refused speaks', () => {
    const refusal = new Refusal('host/untrusted-program', 'nsenter is anybody’s', { fix: 'Reinstall it.' });
    const rows = programRows([
      report('bwrap', 'bubblewrap'),
      report('unshare', 'util-linux'),
      report('nsenter', 'util-linux', refusal),
    ]);
    expect(rows.find(({ what }) => what === 'bubblewrap')).toMatchObject({ state: 'ok', how: '/usr/bin/bwrap' });
    expect(rows.find(({ what }) => what === 'util-linux')).toMatchObject({
      ...{ state: 'missing', met: false, how: 'nsenter is anybody’s' },
      ...{ rule: 'host/untrusted-program', fix: 'Reinstall it.' },
    });
  });
});

describe('the row of faketime', () => {
  it('is wanted by nobody, and says how to get it where it is not there', () => {
    expect(faketimeRow('/usr/lib/f.so')).toMatchObject({ state: 'ok', met: true, how: '/usr/lib/f.so' });
    const fix = expect.stringContaining('apt-get install faketime');
    expect(faketimeRow(undefined)).toMatchObject({ state: 'missing', met: true, demand: 'none', fix });
  });
});

describe('an examination', () => {
  it('keeps what came of each thing, and does not try what lacks another', async () => {
    const examination = new Examination();
    const refused = () => Promise.reject(new Refusal('host/no-cgroup', 'none', { fix: 'make one' }));
    expect(await examination.try('tracing', [], () => Promise.resolve({ how: 'traced', value: 7 }))).toBe(7);
    expect(await examination.try('cgroup', [], refused)).toBeUndefined();
    const unreachable = () => Promise.reject(new Error('it was tried'));
    expect(await examination.try('sandbox', ['tracing', 'cgroup'], unreachable)).toBeUndefined();
    expect(examination.rows.map(({ what, state, how, rule }) => [what, state, how, rule])).toEqual([
      ['tracing', 'ok', 'traced', undefined],
      ['cgroup', 'missing', 'none', 'host/no-cgroup'],
      ['sandbox', 'untried', 'needs cgroup', undefined],
    ]);
  });

  it('takes a thing for missing when looking at it fails in a way that nobody expected', async () => {
    const examination = new Examination();
    await examination.try('node', [], () => Promise.reject(new TypeError('sudden')));
    expect(examination.rows).toMatchObject([{ what: 'node', met: false, rule: 'host/internal' }]);
    expect(examination.lacking()).toBe('node');
  });
});
