import type { Finding, Place } from '../finding.ts';
import type { GateResult, ToolResult } from '../result.ts';
import { type Check, QUESTIONS, type Question, questionOf, toolVerdict, type Verdict } from '../verdict.ts';
import { sum } from './sum.ts';

export const GLYPHS: Readonly<Record<Check['status'], string>> = { pass: '✓', fail: '✗', error: '!', skipped: '–' };

/** `signature, sbom and policy` */
export function enumerate(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `1 tool`, `3 tools` */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The first items of a list, and how many more there are. */
export function firstFew(items: readonly string[], max: number): string[] {
  const more = items.length - max;
  return more > 0 ? [...items.slice(0, max), `and ${more} more`] : [...items];
}

export function placeText({ file, line, column }: Place): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}

export function toolTitle({ name, version }: ToolResult): string {
  return version === null ? name : `${name} ${version}`;
}

/** `120 ms`, `1.4 s` */
export function duration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** `512 B`, `3.4 KB`, `1.2 MB` */
export function bytes(count: number): string {
  if (count < 1000) return `${count} B`;
  return count < 1_000_000 ? `${(count / 1000).toFixed(1)} KB` : `${(count / 1_000_000).toFixed(1)} MB`;
}

function withStatus(tool: ToolResult, status: Check['status']): readonly Question[] {
  return QUESTIONS.filter((question) => tool.checks[question].status === status);
}

function say(questions: readonly Question[], answer: string): string {
  return `${enumerate(questions)} ${questions.length === 1 ? 'says' : 'say'} ${answer}`;
}

/** What was never used says nothing against what was done. */
function isDeviation({ rule, level }: Finding): boolean {
  return questionOf(rule) === 'runtime' && !(rule === 'runtime/unused-capability' && level === 'notice');
}

function passed(tool: ToolResult): string {
  if (tool.checks.runtime.status !== 'pass') return `: ${say(withStatus(tool, 'pass'), 'yes')}.`;
  return tool.findings.some(isDeviation)
    ? ' passed; see the findings of its run.'
    : ' did what it declared, and nothing speaks against it.';
}

function failed(tool: ToolResult): string {
  const yes = withStatus(tool, 'pass');
  const but = yes.length === 0 ? '' : `${say(yes, 'yes')}; `;
  const audit = tool.enforced ? '' : ' The policy is in audit mode, so this stops nothing.';
  return `: ${but}${say(withStatus(tool, 'fail'), 'no')}.${audit}`;
}

function unanswered(tool: ToolResult): string {
  const errors = withStatus(tool, 'error');
  const open = errors.length > 0 ? errors : withStatus(tool, 'skipped');
  return `: ${enumerate(open)} could not be judged, so nothing is passed.`;
}

const SENTENCES = { pass: passed, fail: failed, error: unanswered } as const;

/** What was let pass, and by which exceptions: nobody should have to look for it. */
function waived({ waivers }: ToolResult): string {
  if (waivers.length === 0) return '';
  const ids = waivers.map(({ exception }) => exception.id);
  return ` ${counted(sum(waivers.map(({ findings }) => findings)), 'finding')} waived by ${enumerate(ids)}.`;
}

/** The verdict as one sentence that names who decided it. */
export function verdictSentence(tool: ToolResult): string {
  return `${toolTitle(tool)}${SENTENCES[toolVerdict(tool.checks)](tool)}${waived(tool)}`;
}

/** `3 tools: 1 passed and 2 failed` */
export function tally(result: GateResult): string {
  const verdicts = result.tools.map((tool) => toolVerdict(tool.checks));
  const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
  const parts = [
    [count('pass'), 'passed'],
    [count('fail'), 'failed'],
    [count('error'), 'could not be judged'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `${counted(result.tools.length, 'tool')}: ${said.length > 0 ? enumerate(said) : 'nothing was judged'}`;
}
