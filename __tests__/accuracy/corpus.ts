// Honest tools, and the same with one deviation each.
import type { RuleId } from '../../src/rules.ts';
import { EVERYDAY_PROGRAMS, everydayTool } from '../kit/everyday/index.ts';
import type { EverydayProgram } from '../kit/everyday/row.ts';
import type { ToolParts } from '../kit/tool.ts';
import { DEEDS, type DeviatingDeed } from './deviations.ts';

export interface CorpusTool {
  readonly name: string;
  readonly parts: ToolParts;
  /** Of the only thing that is to be told of it; undefined for an honest one. */
  readonly rule?: RuleId;
}

function tool(row: EverydayProgram): ToolParts {
  const { policy, ...parts } = everydayTool(row.category, [row]);
  // In all circumstances, as a policy has it that says nothing of them.
  return { ...parts, policy: { ...policy, runtime: {} } };
}

export const HONEST: readonly CorpusTool[] = EVERYDAY_PROGRAMS.map((row) => ({ name: row.name, parts: tool(row) }));

/** Honest tools that one deed is added to. */
const EACH = 2;

function canDo({ by, category }: DeviatingDeed, row: EverydayProgram): boolean {
  const starts = by === undefined || row.spawn.includes(`/usr/bin/${by}`);
  return starts && (category === undefined || row.category === category);
}

function withDeed(row: EverydayProgram, { name, script, rule }: DeviatingDeed): CorpusTool {
  const parts = tool({ ...row, script: `${row.script}\n${script}\n` });
  return { name: `${row.name} ${name}`, parts, rule };
}

/** Another row for each deed, as far as there are such. */
const WITH_A_DEED = DEEDS.flatMap((deed, index) => {
  const able = EVERYDAY_PROGRAMS.filter((row) => canDo(deed, row));
  const chosen = Array.from(
    { length: Math.min(EACH, able.length) },
    (_, at) => able[(index * EACH + at) % able.length],
  );
  return chosen.flatMap((row) => (row === undefined ? [] : [withDeed(row, deed)]));
});

/** The last program that a row starts is no longer declared. */
function withLessPrograms(row: EverydayProgram): CorpusTool {
  const spawn = row.spawn.slice(0, -1);
  return {
    name: `${row.name} declares one program less`,
    parts: tool({ ...row, spawn }),
    rule: 'runtime/undeclared-exec',
  };
}

/** Nothing is declared that may be written to. */
function withoutFolders(row: EverydayProgram): CorpusTool {
  return {
    name: `${row.name} declares no folder`,
    parts: tool({ ...row, write: [] }),
    rule: 'runtime/undeclared-write',
  };
}

const DECLARING_LESS = [
  ...EVERYDAY_PROGRAMS.filter(({ spawn }) => spawn.length > 1 && spawn.at(-1)?.startsWith('/usr/bin/') === true)
    .slice(0, 12)
    .map(withLessPrograms),
  ...EVERYDAY_PROGRAMS.filter(({ write }) => write !== undefined).map(withoutFolders),
];

export const DEVIATING: readonly CorpusTool[] = [...WITH_A_DEED, ...DECLARING_LESS];
