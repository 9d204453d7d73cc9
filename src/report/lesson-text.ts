import type { Finding } from '../finding.ts';
import type { Learning } from '../learn/learn.ts';
import type { Canvas } from './canvas.ts';
import { inertLines, visible } from './escape.ts';
import { findingLines } from './finding-text.ts';
import { wrap } from './width.ts';

const UNSETTLED =
  'In its last round, too, the tool went for something new: the manifest does not cover it. Where names are made anew each time, ask for the folder that they are in.';

function section(title: string, rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : ['', title, ...rows];
}

/** What a person has to know who goes on with a manifest that was learned; empty where there is nothing. */
export function lessonText(learning: Learning, canvas: Canvas): string {
  const { unfinished, isSettled, left, dropped, ungranted, cases } = learning;
  const tool = { cases, variations: [], waivers: [] };
  const told = (findings: readonly Finding[]) => findings.flatMap((each) => findingLines(each, tool, canvas));
  const item = (text: string) =>
    wrap(visible(text), canvas.width - 4).map((line, at) => (at === 0 ? `  - ` : '    ') + line);
  const { style } = canvas;
  const lines = [
    ...section(style.strong('Not all of the tool was seen'), told(unfinished)),
    ...section(style.strong('It does not settle'), isSettled ? [] : item(UNSETTLED)),
    ...section(
      style.strong('Seen, and not asked for'),
      left.flatMap(({ what, why }) => item(`${what}: ${why}`)),
    ),
    ...section(style.strong('Declared before, and used by no case: taken out'), dropped.flatMap(item)),
    ...section(style.strong('The policy does not grant what was learned'), told(ungranted)),
  ];
  return lines.length === 0 ? '' : inertLines(`${lines.slice(1).join('\n')}\n`);
}
