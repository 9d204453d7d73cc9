import type { Finding, Json } from '../finding.ts';
import { parseDomain } from '../manifest/domain.ts';
import { isCalledSecret } from '../observe/compare/secrets.ts';
import { times } from '../observe/compare/trial-record.ts';
import { quoted } from '../quoted.ts';
import type { RuleId } from '../rules.ts';
import { manifestPath, reservedBy } from '../sandbox/plan/sandbox-path.ts';
import { isObtainable } from '../sandbox/seccomp/profile.ts';
import type { ListName } from './wants.ts';

/** What is learned from one thing that a tool did beyond what it was granted. */
export type Lesson =
  | { readonly kind: 'want'; readonly list: ListName; readonly value: string; readonly seen: string }
  | { readonly kind: 'network' }
  /** It is not asked for, and somebody should look at it. */
  | { readonly kind: 'refused'; readonly what: string; readonly why: string };

/** How something is seen that the tool need not have used. */
export const GIVEN = 'given by the scenario';
export const DECLARED = 'declared before';

/** Words of a command line that a comment shows. */
const MAX_WORDS = 4;

interface Process {
  readonly command?: readonly string[];
}

/** How something was seen: how often, by which program, in which case. */
function seenIn({ evidence = {} }: Finding): string {
  const { count, processes, cases } = evidence;
  const [first] = (Array.isArray(processes) ? processes : []) as readonly Process[];
  const words = first?.command ?? [];
  const [named] = Array.isArray(cases) ? cases : [];
  const often = typeof count === 'number' ? times(count) : 'seen';
  const by = words.length === 0 ? '' : `, by ${words.slice(0, MAX_WORDS).join(' ')}`;
  return `${often}${by}${typeof named === 'string' ? `, in the case ${quoted(named)}` : ''}`;
}

function text(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function pathLesson(list: 'read' | 'write' | 'spawn', found: Finding): Lesson {
  const path = text(found.evidence?.['path']);
  const what = `${list === 'spawn' ? 'run' : list} ${path}`;
  if (isCalledSecret(path)) return { kind: 'refused', what, why: 'it holds credentials, or controls the machine' };
  if (!path.startsWith('/') || path.includes(' (deleted)') || path.startsWith('/memfd:'))
    return { kind: 'refused', what, why: 'it has no path that could be declared' };
  if (list !== 'spawn' && reservedBy(path, list) !== undefined)
    return { kind: 'refused', what, why: 'it belongs to the system or to the sandbox' };
  return { kind: 'want', list, value: manifestPath(path), seen: seenIn(found) };
}

function callLesson(found: Finding): Lesson {
  const call = text(found.evidence?.['syscall']);
  const what = `call ${call}`;
  if (!isObtainable(call)) return { kind: 'refused', what, why: 'no tool gets it' };
  // A socket that leads out of the sandbox: which host it is for is seen once there is a network.
  if (found.evidence?.['declared'] === true)
    return call === 'socket'
      ? { kind: 'network' }
      : { kind: 'refused', what, why: 'no tool has it with these arguments' };
  return { kind: 'want', list: 'syscalls', value: call, seen: seenIn(found) };
}

/** What a scenario gives to the tool has to be granted to it. */
function scenarioLesson({ evidence = {} }: Finding): Lesson | undefined {
  const { path, variable } = evidence;
  if (typeof path === 'string') return { kind: 'want', list: 'read', value: manifestPath(path), seen: GIVEN };
  if (typeof variable === 'string') return { kind: 'want', list: 'env', value: variable, seen: GIVEN };
  return undefined;
}

/** How the tool did not get as far as it should have. */
const UNFINISHED: ReadonlySet<RuleId> = new Set([
  'runtime/unexpected-exit',
  'runtime/unexpected-output',
  'runtime/unexpected-answer',
  'runtime/no-conversation',
  'runtime/timeout',
  'runtime/no-upstream',
]);

/** Whether a finding says that less was seen of the tool than there is of it. */
export function isUnfinished({ rule, evidence }: Finding): boolean {
  return UNFINISHED.has(rule) || (rule === 'runtime/not-covered' && evidence?.['what'] === 'mcp-tool');
}

function want(list: ListName, value: string, found: Finding): Lesson {
  return { kind: 'want', list, value, seen: seenIn(found) };
}

function evidenceOf({ evidence = {} }: Finding, ...keys: readonly string[]): string {
  return keys.map((key) => text(evidence[key])).join(':');
}

/** A name that was looked up is anything that a tool put into a packet. */
function hostLesson(found: Finding): Lesson {
  const host = evidenceOf(found, 'host');
  const domain = parseDomain(host);
  const isOther = 'value' in domain && (domain.value.port !== undefined || domain.value.host.startsWith('*'));
  return isOther
    ? { kind: 'refused', what: `look up ${quoted(host)}`, why: 'it is not the name of a host' }
    : want('domains', host, found);
}

/** What the rules teach that say what a tool went for. */
const TEACHERS: Readonly<Partial<Record<RuleId, (found: Finding) => Lesson | undefined>>> = {
  'runtime/undeclared-exec': (found) => pathLesson('spawn', found),
  'runtime/undeclared-write': (found) => pathLesson('write', found),
  'runtime/undeclared-read': (found) => pathLesson('read', found),
  'runtime/undeclared-host': hostLesson,
  'runtime/undeclared-port': (found) => want('domains', evidenceOf(found, 'host', 'port'), found),
  'runtime/undeclared-listen': (found) => want('listen', evidenceOf(found, 'port'), found),
  'runtime/undeclared-syscall': callLesson,
  'runtime/scenario-invalid-value': scenarioLesson,
};

/** What says nothing of what a tool wants. */
const SILENT: ReadonlySet<RuleId> = new Set([
  ...UNFINISHED,
  'runtime/unused-capability',
  'runtime/not-covered',
  'runtime/self-made-program',
  'runtime/condition-not-tried',
  'runtime/search-incomplete',
  'runtime/stray-output',
]);

/** What a finding teaches; undefined for one that says nothing of what the tool wants. */
export function lessonOf(found: Finding): Lesson | undefined {
  const { rule, message, fix } = found;
  const teach = TEACHERS[rule];
  if (teach !== undefined) return teach(found);
  if (!rule.startsWith('runtime/') || SILENT.has(rule)) return undefined;
  return { kind: 'refused', what: message, why: fix ?? 'No manifest can ask for that.' };
}
