import type { GateResult, ToolResult } from '../result.ts';
import { overallVerdict, QUESTIONS, toolVerdict } from '../verdict.ts';
import { cut } from './bounded.ts';
import { code, html, table } from './html.ts';
import { findingsSection } from './summary-findings.ts';
import { newRequestsSection } from './summary-requests.ts';
import { coverageSection, hostsSection, isolationSection, processesSection } from './summary-run.ts';
import { duration, GLYPHS, tally, toolTitle, verdictSentence } from './wording.ts';

/** What a step may write into its job's summary, in bytes: a longer one is dropped whole by the runner. */
const MAX_SUMMARY = 1024 * 1024;

/** Characters of what is said of a question: half a line, or a finding's message that is told in full below. */
const MAX_WHAT = 200;

function questionsSection(tool: ToolResult): string {
  const rows = QUESTIONS.map((question) => {
    const { status, what, ms } = tool.checks[question];
    return [
      question,
      `${GLYPHS[status]} ${status}`,
      html(cut(what, MAX_WHAT)),
      status === 'skipped' ? '' : duration(ms),
    ];
  });
  return `<p>${html(verdictSentence(tool))}</p>${table([['question', 'answer', '', 'time'], ...rows])}`;
}

/** What is told of each tool, in order. Where there is no room for all of it, the last ones are left out first. */
const SECTIONS: readonly ((tool: ToolResult) => string)[] = [
  questionsSection,
  (tool) => findingsSection(tool, 'error'),
  (tool) => findingsSection(tool, 'warning'),
  newRequestsSection,
  coverageSection,
  isolationSection,
  (tool) => findingsSection(tool, 'notice'),
  hostsSection,
  processesSection,
];

/** One tool's heading and sections, to be shown from the first to as many as there is room for. */
function toolSections(tool: ToolResult): readonly string[] {
  const title = `<h3>${GLYPHS[toolVerdict(tool.checks)]} ${html(toolTitle(tool))} ${code(tool.manifest)}</h3>`;
  return [title, ...SECTIONS.map((section) => section(tool))];
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
  const tools = result.tools.map(toolSections);
  for (let shown = SECTIONS.length + 1; shown > 0; shown -= 1) {
    const blocks = tools.map((sections) => sections.slice(0, shown).join(''));
    const left = shown > SECTIONS.length ? [] : ['<p>This summary is shortened; the report has the rest.</p>'];
    const text = `${[head(result), ...blocks, ...left].join('\n\n')}\n`;
    if (Buffer.byteLength(text) <= max) return text;
  }
  return `${head(result)}<p>The report has the rest.</p>\n`;
}
