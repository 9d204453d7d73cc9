import { expect, test } from 'vitest';
import { finding } from '../../../src/finding.ts';
import { renamePlaces } from '../../../src/step/rename-places.ts';
import { gateResult, toolResult } from '../../kit/gate-result.ts';

test('renames places and related places of one file and leaves the others', () => {
  const findings = [
    finding('policy/head-differs', 'a', {
      place: { file: 'copy', line: 3 },
      related: [{ file: 'copy' }, { file: 'b' }],
    }),
    finding('policy/head-differs', 'no place'),
  ];
  const [tool] = renamePlaces(gateResult(toolResult({ findings })), 'copy', 'policy.yml').tools;
  expect(tool?.findings).toEqual([
    { ...findings[0], place: { file: 'policy.yml', line: 3 }, related: [{ file: 'policy.yml' }, { file: 'b' }] },
    findings[1],
  ]);
});
