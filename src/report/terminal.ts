import { ranked } from '../order.ts';
import type { CaseResult, GateResult, ToolResult } from '../result.ts';
import { type Check, QUESTIONS, type Question, toolVerdict, type Verdict } from '../verdict.ts';
import { cut } from './bounded.ts';
import type { Canvas } from './canvas.ts';
import { inertLines, visible } from './escape.ts';
import { findingLines } from './finding-text.ts';
import { isToldAsRequest, NEW_REQUESTS_TITLE, newRequests, newToolMessages } from './new-requests.ts';
import { requestRow } from './request-row.ts';
import type { Style } from './style.ts';
import { padEnd, truncate, truncateStart, wrap } from './width.ts';
import { counted, duration, GLYPHS, tally, toolTitle, verdictSentence } from './wording.ts';

/** Findings that are printed of one tool; the report holds the rest. */
const MAX_FINDINGS = 20;

/** New requests that are printed of one tool. */
const MAX_REQUESTS = 20;

/** Characters of what is said of all of them. */
const MAX_MESSAGE = 1000;

/** Cases that are listed by name of one tool. */
const MAX_CASES = 12;

const QUESTION_COLUMNS = 11;
const TIME_COLUMNS = 8;
const DIGEST_DIGITS = 12;

const PAINTS = {
  pass: 'good',
  fail: 'bad',
  error: 'unsure',
  skipped: 'faint',
} as const satisfies Record<Check['status'], keyof Style>;

function painted(status: Check['status'], text: string, style: Style): string {
  return style[PAINTS[status]](text);
}

function header(tool: ToolResult, { style, width }: Canvas): string[] {
  const { manifest, artifact } = tool;
  const digest = artifact === null ? '' : ` sha256:${artifact.sha256.slice(0, DIGEST_DIGITS)}`;
  const bytes = artifact === null ? [] : [truncateStart(visible(artifact.path), width - digest.length) + digest];
  const title = toolTitle(tool);
  // A tool without a readable name is called by its manifest.
  const origin = [...(title === manifest ? [] : [truncateStart(visible(manifest), width)]), ...bytes];
  return [style.strong(visible(title)), ...origin.map(style.faint), ''];
}

function questionLine(question: Question, tool: ToolResult, { style, width }: Canvas): string {
  const { status, what, ms } = tool.checks[question];
  const glyph = painted(status, GLYPHS[status], style);
  const time = status === 'skipped' ? '' : duration(ms);
  const room = width - 4 - QUESTION_COLUMNS - TIME_COLUMNS;
  const said = padEnd(truncate(visible(what), room), room);
  return `  ${glyph} ${padEnd(question, QUESTION_COLUMNS)}${said}${style.faint(time.padStart(TIME_COLUMNS))}`.trimEnd();
}

function caseLine({ name, status, ms }: CaseResult, { style, width }: Canvas): string {
  const room = width - 6 - QUESTION_COLUMNS - TIME_COLUMNS;
  const said = padEnd(truncate(visible(name), room), room);
  const time = style.faint(duration(ms).padStart(TIME_COLUMNS));
  return `    ${' '.repeat(QUESTION_COLUMNS)}${painted(status, GLYPHS[status], style)} ${said}${time}`;
}

/** Every case, and of what was tried beyond them what was not as declared. */
function caseLines({ cases, variations }: ToolResult, canvas: Canvas): string[] {
  const odd = variations.filter(({ status }) => status !== 'pass');
  const listed = [...cases.slice(0, MAX_CASES), ...odd.slice(0, MAX_CASES)];
  const left = cases.length + odd.length - listed.length;
  const good = variations.length - odd.length;
  const rest = [
    ...(left > 0 ? [`  and ${left} more`] : []),
    ...(good > 0 ? [`${GLYPHS.pass} ${counted(good, 'run')} in other circumstances, as declared`] : []),
  ];
  return [
    ...listed.map((each) => caseLine(each, canvas)),
    ...rest.map((line) => `    ${' '.repeat(QUESTION_COLUMNS)}${line}`),
  ];
}

/** What the tool asks for since its change; nothing where it asks for nothing anew. */
function newRequestLines({ findings }: ToolResult, canvas: Canvas): string[] {
  const all = ranked(findings);
  const requests = newRequests(all);
  const said = newToolMessages(all).flatMap((message) => wrap(visible(cut(message, MAX_MESSAGE)), canvas.width - 2));
  if (requests.length + said.length === 0) return [];
  const more = requests.length - MAX_REQUESTS;
  return [
    '',
    `  ${canvas.style.strong(NEW_REQUESTS_TITLE)}`,
    ...said.map((line) => `  ${line}`),
    ...requests.slice(0, MAX_REQUESTS).flatMap((request) => requestRow(request, canvas)),
    ...(more > 0 ? [`  and ${more} more in the report`] : []),
  ];
}

function findingBlocks(tool: ToolResult, canvas: Canvas): string[] {
  const findings = ranked(tool.findings).filter((finding) => !isToldAsRequest(finding));
  const more = findings.length - MAX_FINDINGS;
  const rest = more > 0 ? ['', `  and ${counted(more, 'more finding')} in the report`] : [];
  return [...findings.slice(0, MAX_FINDINGS).flatMap((each) => ['', ...findingLines(each, tool, canvas)]), ...rest];
}

const BANNERS: Readonly<Record<Verdict, string>> = { pass: '✓ PASS', fail: '✗ FAIL', error: '! ERROR' };

function banner(verdict: Verdict, sentence: string, { style, width }: Canvas): string[] {
  const word = BANNERS[verdict];
  const indent = ' '.repeat(word.length + 2);
  const [first = '', ...rest] = wrap(sentence, width - indent.length);
  return [`${style.strong(painted(verdict, word, style))}  ${first}`, ...rest.map((line) => indent + line)];
}

function toolLines(tool: ToolResult, canvas: Canvas): string[] {
  return [
    ...header(tool, canvas),
    ...QUESTIONS.map((question) => questionLine(question, tool, canvas)),
    ...caseLines(tool, canvas),
    ...newRequestLines(tool, canvas),
    ...findingBlocks(tool, canvas),
    '',
    ...banner(toolVerdict(tool.checks), visible(verdictSentence(tool)), canvas),
  ];
}

/** The verdict as a person reads it, ending in a line break. Nothing that it quotes can command a terminal or a runner. */
export function terminalReport(result: GateResult, canvas: Canvas): string {
  const tools = result.tools.flatMap((tool) => [...toolLines(tool, canvas), '']);
  const total = result.tools.length === 1 ? [] : [tally(result), ''];
  return inertLines([...tools, ...total].join('\n'));
}
