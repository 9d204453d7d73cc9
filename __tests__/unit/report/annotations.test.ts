import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finding } from '../../../src/finding.ts';
import { annotationsOf } from '../../../src/report/annotations.ts';
import { HIDDEN } from '../../../src/report/escape.ts';
import { compromisedTool, gateResult, MANIFEST, toolResult } from '../../kit/gate-result.ts';
import { hostileText } from '../../kit/hostile-text.ts';

const everywhere = (file: string) => file;

function many(count: number, level: 'error' | 'warning') {
  return Array.from({ length: count }, (_, line) => {
    return { ...finding('policy/head-differs', `number ${line}`, { place: { file: 'a', line: line + 1 } }), level };
  });
}

describe('annotations', () => {
  test('stand on the line and column of the manifest, and say why, by whom and what to do', () => {
    const [annotation] = annotationsOf(gateResult(compromisedTool()), everywhere);
    expect(annotation).toMatchObject({
      level: 'error',
      properties: {
        file: MANIFEST,
        startLine: 6,
        startColumn: 40,
        title: expect.stringContaining('runtime/undeclared-host'),
      },
    });
    expect(annotation?.message.split('\n').map((line) => line.split(':')[0])).toEqual([
      expect.stringMatching(/^The tool looked up/),
      'because',
      'process',
      'fix',
    ]);
  });

  test('name the place in words where the file is not in the repository', () => {
    const [annotation] = annotationsOf(gateResult(compromisedTool()), () => undefined);
    expect(annotation?.properties).not.toHaveProperty('file');
    expect(annotation?.message).toContain(`at: ${MANIFEST}:6:40`);
  });

  test('say once what holds for several tools', () => {
    const tool = compromisedTool();
    expect(annotationsOf(gateResult(tool, { ...tool, name: 'other' }), everywhere)).toHaveLength(1);
  });

  test('hold no command, old or new, on any of their lines', () => {
    const hostile = finding('policy/head-differs', '##[error]a\n::error::b', { fix: '::warning::c ##[group]d' });
    const [annotation] = annotationsOf(gateResult(toolResult({ findings: [hostile] })), everywhere);
    expect(annotation?.message.split('\n')).toEqual(['##\\[error]a\\n::error::b', 'fix: ::warning::c ##\\[group]d']);
  });

  test('leave out what is waived', () => {
    const findings = [finding('signature/artifact-link', 'x', { exception: 'EX-1' })];
    expect(annotationsOf(gateResult(toolResult({ findings })), everywhere)).toEqual([]);
  });

  test.each([
    [10, 10, 'number 9'],
    [11, 10, '2 more errors in the summary'],
    [500, 10, '491 more errors in the summary'],
  ])('of %i errors are %i, and the last says: %s', (count, shown, last) => {
    const annotations = annotationsOf(gateResult(toolResult({ findings: many(count, 'error') })), everywhere);
    expect(annotations).toHaveLength(shown);
    expect(annotations.at(-1)?.message).toBe(last);
  });

  test('count each level by itself', () => {
    const findings = [...many(30, 'warning'), ...many(30, 'error')];
    const levels = annotationsOf(gateResult(toolResult({ findings })), everywhere).map((each) => each.level);
    expect(levels).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')]);
  });

  test('are cut to 4,096 bytes between characters', () => {
    const findings = [finding('policy/head-differs', '漢'.repeat(5000))];
    const [annotation] = annotationsOf(gateResult(toolResult({ findings })), everywhere);
    expect(Buffer.byteLength(annotation?.message ?? '')).toBeLessThanOrEqual(4096);
    expect(annotation?.message).toMatch(/^漢+…$/);
  });

  test('hide nothing', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const one = finding('policy/head-differs', text, { fix: text, place: { file: text } });
        const [annotation] = annotationsOf(gateResult(toolResult({ findings: [one] })), everywhere);
        expect(annotation?.message.replaceAll('\n', '').match(HIDDEN)).toBeNull();
        expect(annotation?.properties.file?.match(HIDDEN)).toBeNull();
      }),
    );
  });
});
