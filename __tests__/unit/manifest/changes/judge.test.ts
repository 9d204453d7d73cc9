import { describe, expect, it } from 'vitest';
import { compareWithBase } from '../../../../src/manifest/changes/base.ts';
import type { Comparison } from '../../../../src/manifest/changes/change.ts';
import { judgeChanges } from '../../../../src/manifest/changes/judge.ts';
import { manifestOf } from '../../../kit/documents.ts';

const SOURCE = 'acme/tools@0:as-declared.json';
const IDENTITY = { name: 'web-fetcher', version: '1.1.0' };
const HEAD = {
  entrypoint: { command: ['sh'] },
  artifact: { path: 'new.tgz' },
  capabilities: { filesystem: { read: ['/a'], write: ['/b'] } },
};

async function comparison(base: object | string | null): Promise<Comparison> {
  const text = typeof base === 'string' ? base : JSON.stringify({ ...IDENTITY, ...base });
  return compareWithBase(await manifestOf(HEAD), { source: SOURCE, bytes: base === null ? null : Buffer.from(text) });
}

describe('a widening', () => {
  it('is a notice of its own unless more is demanded, with both lines and its risk', async () => {
    const findings = judgeChanges(await comparison({ ...HEAD, capabilities: {} }), [{ level: 'notice' }], []);
    expect(findings.map(({ rule, level, message }) => [rule, level, message])).toEqual([
      ['manifest/capability-widened', 'notice', 'web-fetcher adds write access to /b.'],
      ['manifest/capability-widened', 'notice', 'web-fetcher adds read access to /a.'],
    ]);
    expect(findings[0]?.place?.pointer).toBe('/capabilities/filesystem/write/0');
    expect(findings[0]?.related?.map(({ file }) => file)).toEqual([SOURCE]);
    expect(findings[0]?.evidence).toEqual({ risk: 'high', change: 'adds write access to /b' });
    expect(findings[0]?.fix).toContain('Find out why');
  });

  it.each(['error', 'warning', 'notice'] as const)(
    'is at level %s without the label, and asks for it',
    async (level) => {
      const base = await comparison({ ...HEAD, capabilities: {} });
      const findings = judgeChanges(base, [{ level, label: 'reviewed' }], ['Reviewed', 'reviewed ']);
      expect(findings.map((finding) => finding.level)).toEqual([level, level]);
      expect(findings.every(({ fix }) => fix?.includes('"reviewed"'))).toBe(true);
      expect(findings.some(({ message }) => message.includes('accepts'))).toBe(false);
    },
  );

  it('is a notice with the label, and says which one accepts it', async () => {
    const base = await comparison({ ...HEAD, capabilities: {} });
    const findings = judgeChanges(base, [{ level: 'error', label: 'reviewed' }], ['bug', 'reviewed']);
    expect(findings.map(({ level, message, fix }) => [level, message, fix])).toEqual([
      ['notice', 'web-fetcher adds write access to /b. The label "reviewed" accepts it.', undefined],
      ['notice', 'web-fetcher adds read access to /a. The label "reviewed" accepts it.', undefined],
    ]);
    expect(findings[0]?.evidence?.waived_by).toBe('reviewed');
  });

  it('is waived by no label where none is demanded', async () => {
    const base = await comparison({ ...HEAD, capabilities: {} });
    expect(judgeChanges(base, [{ level: 'error' }], ['', 'undefined']).map(({ level }) => level)).toEqual([
      'error',
      'error',
    ]);
  });
});

describe('another name', () => {
  it('counts as more, for the policy may allow more under it', async () => {
    const base = await comparison({ ...HEAD, name: 'web-other' });
    expect(judgeChanges(base, [{ level: 'error', label: 'reviewed' }], [])).toMatchObject([
      {
        rule: 'manifest/capability-widened',
        level: 'error',
        message: 'web-fetcher is called web-fetcher; it was web-other.',
      },
    ]);
    expect(judgeChanges(base, [{ level: 'error', label: 'reviewed' }], ['reviewed'])).toMatchObject([
      { level: 'notice' },
    ]);
  });
});

describe('several demands', () => {
  it('count each, and a label answers its own alone', async () => {
    const base = await comparison({ ...HEAD, capabilities: {} });
    const demands = [
      { level: 'error', label: 'security' },
      { level: 'warning', label: 'reviewed' },
    ] as const;
    const levels = (...labels: readonly string[]) => judgeChanges(base, demands, labels).map(({ level }) => level);
    expect(levels()).toEqual(['error', 'error']);
    expect(levels('reviewed')).toEqual(['error', 'error']);
    expect(levels('security')).toEqual(['warning', 'warning']);
    expect(levels('security', 'reviewed')).toEqual(['notice', 'notice']);
    expect(judgeChanges(base, demands, ['security'])[0]?.fix).toContain('"reviewed"');
  });

  it('leave the level of one that names no label', async () => {
    const base = await comparison({ ...HEAD, capabilities: {} });
    const demands = [{ level: 'warning' }, { level: 'error', label: 'reviewed' }] as const;
    const [found] = judgeChanges(base, demands, ['reviewed']);
    expect(found).toMatchObject({ level: 'warning', message: 'web-fetcher adds write access to /b.' });
  });
});

describe('what is neither more nor less', () => {
  it('is told where it matters, and never more than that', async () => {
    const before = { ...HEAD, entrypoint: { command: ['node'] }, artifact: { path: 'old.tgz' } };
    const findings = judgeChanges(await comparison(before), [{ level: 'error' }], []);
    expect(findings.map(({ rule, level, message }) => [rule, level, message])).toEqual([
      ['manifest/request-changed', 'notice', 'web-fetcher starts ["sh"] in place of ["node"].'],
    ]);
  });

  it('leaves nothing to say where it is less or the same', async () => {
    const more = { ...HEAD, capabilities: { filesystem: { write: ['/more', '/a', '/b'] } } };
    expect(judgeChanges(await comparison(more), [{ level: 'error' }], [])).toEqual([]);
    expect(judgeChanges(await comparison(HEAD), [{ level: 'error' }], [])).toEqual([]);
  });
});

describe('a tool without a manifest before', () => {
  it('is one finding with all that it asks for, at the level of a widening', async () => {
    const [found, ...more] = judgeChanges(await comparison(null), [{ level: 'error', label: 'reviewed' }], []);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ rule: 'manifest/new-tool', level: 'error', message: 'web-fetcher is a new tool.' });
    expect(found?.place?.pointer).toBe('/name');
    expect(found?.evidence?.changes).toEqual([
      { risk: 'high', change: 'adds write access to /b', line: 1 },
      { risk: 'medium', change: 'adds read access to /a', line: 1 },
    ]);
    const [waived] = judgeChanges(await comparison(null), [{ level: 'error', label: 'reviewed' }], ['reviewed']);
    expect(waived).toMatchObject({ level: 'notice', message: expect.stringContaining('"reviewed" accepts it') });
  });

  it.each([
    ['cannot be parsed', '{'],
    ['is no manifest', '{"name":"web-fetcher"}'],
    ['has a wrong term', JSON.stringify({ ...IDENTITY, capabilities: { filesystem: { write: ['/..'] } } })],
  ])('is one as well whose base %s: what is wrong covers nothing', async (_name, base) => {
    const [found, ...more] = judgeChanges(await comparison(base), [{ level: 'warning' }], []);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ rule: 'manifest/base-unusable', level: 'warning' });
    expect(found?.message).toContain(SOURCE);
    expect(found?.evidence?.changes).toHaveLength(2);
  });
});
