import { overallVerdict, QUESTIONS, toolVerdict } from '../verdict.ts';
import { code, html, table } from './html.ts';
import type { GateResult, ToolResult } from './result.ts';
import { findingsSection } from './summary-findings.ts';
import { coverageSection, hostsSection, isolationSection, processesSection } from './summary-run.ts';
import { duration, GLYPHS, tally, toolTitle, verdictSentence } from './wording.ts';

/** What a step may write into its job's summary, in bytes: a longer one is dropped whole by the runner. */
const MAX_SUMMARY = 1024 * 1024;

function questionsSection(tool: ToolResult): string {
  const rows = QUESTIONS.map((question) => {
    const { status, what, ms } = tool.checks[question];
    return [question, `${GLYPHS[status]} ${status}`, html(what), status === 'skipped' ? '' : duration(ms)];
  });
  return `<p>${html(verdictSentence(tool))}</p>${table([['question', 'answer', '', 'time'], ...rows])}`;
}

/** What is told of each tool, in order. Where there is no room for all of it, the last ones are left out first. */
const SECTIONS: readonly ((tool: ToolResult) => string)[] = [
  questionsSection,
  (tool) => findingsSection(tool, 'error'),
  (tool) => findingsSection(tool, 'warning'),
  coverageSection,
  isolationSection,
  (tool) => findingsSection(tool, 'notice'),
  hostsSection,
  processesSection,
];

function toolSection(tool: ToolResult, sections: number): string {
  const title = `<h3>${GLYPHS[toolVerdict(tool.checks)]} ${html(toolTitle(tool))} ${code(tool.manifest)}</h3>`;
  return (
    title +
    SECTIONS.slice(0, sections)
      .map((section) => section(tool))
      .join('')
  );
}

function head(result: GateResult): string {
  const verdict = overallVerdict(result.tools);
  const { policy } = result;
  const sources = policy?.sources.map(({ source }) => code(source)).join(', ') ?? '';
  const by = policy === null ? 'No policy could be read.' : `Judged by policy ${code(policy.name)} from ${sources}.`;
  return `<h2>${GLYPHS[verdict]} as-declared: ${verdict}</h2><p>${tally(result)}. ${by}</p>`;
}

/**
 * The job summary: HTML without a blank line inside a block, so that no part of it is ever read as Markdown.
 *
 * @param max bytes; details are left out in a fixed order until the text fits
 */
export function summaryHtml(result: GateResult, max: number = MAX_SUMMARY): string {
  for (let sections = SECTIONS.length; sections >= 0; sections -= 1) {
    const tools = result.tools.map((tool) => toolSection(tool, sections));
    const left = sections === SECTIONS.length ? [] : ['<p>This summary is shortened; the report has the rest.</p>'];
    const text = `${[head(result), ...tools, ...left].join('\n\n')}\n`;
    if (Buffer.byteLength(text) <= max) return text;
  }
  return `${head(result)}<p>The report has the rest.</p>\n`;
}
