import type { IsolationState } from '../manifest/isolation.ts';
import type { ToolResult } from '../result.ts';
import { type Host, hostsOf } from './hosts.ts';
import { code, details, html, pre, table } from './html.ts';
import { leastPrivilege } from './least-privilege.ts';
import { processTree } from './process-tree.ts';
import { sum } from './sum.ts';
import { bytes, counted, enumerate, GLYPHS } from './wording.ts';

const MAX_HOSTS = 100;

/** Lines of the process tree of one case. */
const MAX_PROCESSES = 100;

/** Cases whose processes are shown. */
const MAX_CASES = 20;

const STATES: readonly IsolationState[] = ['enforced', 'degraded', 'absent'];

/** What really held the tool, and what of the host it was shown to run at all; empty when nothing was run. */
export function isolationSection({ isolation, runtimes }: ToolResult): string {
  const entries = Object.entries(isolation);
  if (entries.length === 0) return '';
  const rows = STATES.map(
    (state) => [state, entries.filter(([, is]) => is === state).map(([name]) => code(name))] as const,
  );
  const filled = rows.filter(([, names]) => names.length > 0).map(([state, names]) => [state, names.join(' ')]);
  const shown = runtimes.length === 0 ? [] : [['shown read-only', runtimes.map(code).join(' ')]];
  return `<h4>What was enforced</h4>${table([['', 'isolation'], ...filled, ...shown])}`;
}

function hostRow({ host, port, allowed, bytes_out, bytes_in }: Host): string[] {
  const answer = allowed ? `${GLYPHS.pass} allowed` : `${GLYPHS.fail} refused`;
  return [code(port === null ? host : `${host}:${port}`), answer, bytes(bytes_out), bytes(bytes_in)];
}

/** Where the tool went, by the gateway's count; empty when it asked for nothing. */
export function hostsSection({ cases }: ToolResult): string {
  const hosts = hostsOf(cases.map((each) => each.egress));
  if (hosts.length === 0) return '';
  const rows = hosts.slice(0, MAX_HOSTS).map(hostRow);
  const more = hosts.length > MAX_HOSTS ? [[`and ${hosts.length - MAX_HOSTS} more`, '', '', '']] : [];
  return `<h4>Hosts</h4>${table([['host', 'answer', 'sent', 'received'], ...rows, ...more])}`;
}

/** Every case's processes, folded away; empty when nothing was run. */
export function processesSection({ cases }: ToolResult): string {
  if (cases.length === 0) return '';
  const trees = cases.slice(0, MAX_CASES).map(({ name, observation }) => {
    return `<p>${html(name)}</p>${pre(processTree(observation.processes, MAX_PROCESSES))}`;
  });
  const more = cases.length > MAX_CASES ? [`<p>and ${counted(cases.length - MAX_CASES, 'more case')}</p>`] : [];
  return details('Processes', [...trees, ...more].join(''));
}

/** How much of the tool the trial saw. */
export function coverageSection(tool: ToolResult): string {
  const { cases } = tool;
  const privilege = leastPrivilege(tool);
  if (privilege === null) return '';
  const observations = cases.map((each) => each.observation);
  const processes = sum(observations.map((each) => each.processes.length));
  const read = sum(observations.map(({ files }) => files.read.length));
  const written = sum(observations.map(({ files }) => files.written.length));
  const seen = [
    counted(cases.length, 'case'),
    counted(processes, 'process', 'processes'),
    `${counted(read, 'file')} read`,
    `${counted(written, 'file')} written`,
    `${privilege.used} of ${counted(privilege.granted, 'granted capability', 'granted capabilities')} used`,
  ];
  return `<p>The trial saw ${enumerate(seen)}.</p>`;
}
