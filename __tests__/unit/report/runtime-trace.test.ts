import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runtimeTrace } from '../../../src/report/runtime-trace.ts';
import { caseResult, observation, toolResult } from '../../kit/gate-result.ts';

const MOMENT = { startedOn: new Date(0), finishedOn: new Date(1) };

/** The URIs of a statement about a tool that read these files. */
function urisOf(...paths: readonly string[]): readonly string[] {
  const read = paths.map((path) => ({ path, count: 1, processes: [] }));
  const { files } = observation();
  const run = { ...caseResult('reads'), observation: observation({ executed: [], files: { ...files, read } }) };
  const statement = runtimeTrace(toolResult({ cases: [run], variations: [] }), MOMENT);
  const { predicate } = statement as { predicate: { monitorLog: { fileAccess: { uri: string }[] } } };
  return predicate.monitorLog.fileAccess.map(({ uri }) => uri);
}

describe('a statement of what a tool did', () => {
  it('is made whatever its files are called', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), fc.nat(5000), (name, length) => {
      const [uri = ''] = urisOf(`/tmp/${'x'.repeat(length)}${name}`);
      expect(new URL(uri)).toMatchObject({ protocol: 'file:', search: '', hash: '' });
    });
    fc.assert(property, { numRuns: 500 });
    expect(() => urisOf(`/${'😀'.repeat(3000)}`, '/\ud800')).not.toThrow();
  });

  it('has a path whole in its URI', () => {
    expect(urisOf('/a b', '/a#b', '/a?b', '/a%20b')).toEqual([
      'file:///a%20b',
      'file:///a%23b',
      'file:///a%3Fb',
      'file:///a%2520b',
    ]);
  });
});
