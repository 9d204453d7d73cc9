// One thing that is wrong with a tool or with what judges it, and what is said of it.
import { describe, expect, test } from 'vitest';
import { type GateEnd, gateTool, onlyTool, statuses } from './gate.ts';
import { makeTool, type Tool, type ToolParts } from './tool.ts';

export const HARMLESS = { main: '#!/bin/sh\necho ran\n' };

export interface Fault {
  readonly what: string;
  readonly parts?: ToolParts;
  /** Breaks a tool that is right. */
  readonly spoil?: (tool: Tool) => void;
  readonly words?: (tool: Tool) => readonly string[];
  readonly rule: string;
  readonly exitCode: 1 | 2;
  /** What the finding says and where. */
  readonly finding?: object;
}

/** The tool was not started, and both the report and the person are told why. */
export function expectRefusal(end: GateEnd, rule: string): void {
  const { findings, cases, observed } = onlyTool(end);
  const found = findings.find((each) => each.rule === rule);
  expect(findings.map((each) => each.rule)).toContain(rule);
  expect(found?.level).toBe('error');
  expect(end.stdout).toContain(rule);
  expect(`${end.stdout}${end.stderr}`).not.toMatch(/^\s+at .*\.js:\d+/m);
  expect({ cases, executed: observed.executed }).toEqual({ cases: [], executed: [] });
  expect(statuses(end).runtime).not.toBe('pass');
}

/** A test of each: the tool is right but for that. */
export function expectFaults(faults: readonly Fault[]): void {
  describe.each(faults)('$what', ({ parts, spoil, words, rule, exitCode, finding }) => {
    test(`ends with ${exitCode} and ${rule}`, async () => {
      const tool = await makeTool({ files: HARMLESS, ...parts });
      spoil?.(tool);
      const end = await gateTool(tool, words?.(tool));
      expectRefusal(end, rule);
      expect(onlyTool(end).findings).toContainEqual(expect.objectContaining({ rule, ...finding }));
      expect(end.exitCode).toBe(exitCode);
    });
  });
}
