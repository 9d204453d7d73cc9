import { describe, expect, it } from 'vitest';
import { finding } from '../../../src/finding.ts';
import { MAX_SIGHTINGS } from '../../../src/observe/observation.ts';
import { culprits } from '../../../src/report/culprits.ts';

const by = (count: number) => {
  const processes = Array.from({ length: count }, (_, index) => ({ pid: index + 2, command: ['sh', `${index}`] }));
  return culprits(finding('runtime/undeclared-read', 'It read.', { evidence: { processes } }));
};

describe('the processes behind a deviation', () => {
  it('are named, and how many more there were', () => {
    expect(by(3)).toEqual(['sh 0  (pid 2)', 'sh 1  (pid 3)', 'sh 2  (pid 4)']);
    expect(by(4)).toEqual([...by(3), 'and 1 more']);
  });

  it('are not counted where as many are named as are kept', () => {
    expect(by(MAX_SIGHTINGS)).toEqual([...by(3), 'and others']);
  });
});
