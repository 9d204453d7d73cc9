import type { Finding, Level } from '../finding.ts';
import { ranked } from '../order.ts';
import type { ToolResult } from '../result.ts';
import { cut } from './bounded.ts';
import { caseNames } from './case-names.ts';
import { culprits } from './culprits.ts';
import { code, html, list, pre } from './html.ts';
import { isToldAsRequest } from './new-requests.ts';
import { outputTails } from './output-tails.ts';
import { counted, placeText } from './wording.ts';

/** Findings of one level that a summary tells of one tool. */
const MAX_FINDINGS = 50;

/** Characters of a message that a summary shows; the report has more. */
const MAX_MESSAGE = 1000;

function detail(label: string, content: string): string {
  return `<br>${label}: ${content}`;
}

function findingItem(finding: Finding, tool: ToolResult): string {
  const { rule, message, place, related = [], fix, exception } = finding;
  return [
    `<b>${html(cut(message, MAX_MESSAGE))}</b>`,
    ...(place === undefined ? [] : [detail('at', code(placeText(place)))]),
    ...related.map((each) => detail('because', code(placeText(each)))),
    ...caseNames(finding, tool).map((each) => detail('case', code(each))),
    ...culprits(finding).map((each) => detail('process', code(each))),
    ...outputTails(finding).map(({ stream, lines }) => detail(stream, pre(lines))),
    ...(fix === undefined ? [] : [detail('fix', html(cut(fix, MAX_MESSAGE)))]),
    ...(exception === undefined ? [] : [detail('waived by exception', code(exception))]),
    detail('rule', code(rule)),
  ].join('');
}

const TITLES: Readonly<Record<Level, string>> = { error: 'Findings', warning: 'Warnings', notice: 'Notices' };

/** One tool's findings of one level; empty when there are none. */
export function findingsSection(tool: ToolResult, level: Level): string {
  const findings = ranked(tool.findings).filter((each) => each.level === level && !isToldAsRequest(each));
  if (findings.length === 0) return '';
  const more = findings.length - MAX_FINDINGS;
  const rest = more > 0 ? [`and ${counted(more, 'more finding')} in the report`] : [];
  const items = findings.slice(0, MAX_FINDINGS).map((finding) => findingItem(finding, tool));
  return `<h4>${TITLES[level]}</h4>${list([...items, ...rest])}`;
}
