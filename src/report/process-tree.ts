import type { ObservedProcess } from '../observe/observation.ts';
import { commandText } from './culprits.ts';

/** Deeper trees are drawn at this depth. */
const MAX_INDENT = 20;

function line({ pid, command, exit }: ObservedProcess, depth: number): string {
  const end = exit === null ? 'end not seen' : `exit ${exit}`;
  return `${'  '.repeat(Math.min(depth, MAX_INDENT))}${pid}  ${commandText(command)}  (${end})`;
}

/** The processes of one case, children indented under their parents, each once, at most `max` lines. */
export function processTree(processes: readonly ObservedProcess[], max: number): string[] {
  const pids = new Set(processes.map(({ pid }) => pid));
  const children = new Map<number | null, ObservedProcess[]>();
  for (const process of processes) {
    const parent = process.parent !== null && pids.has(process.parent) ? process.parent : null;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [process]);
    else siblings.push(process);
  }
  const lines: string[] = [];
  const waiting = (children.get(null) ?? []).map((process) => ({ process, depth: 0 })).reverse();
  for (let next = waiting.pop(); next !== undefined && lines.length < max; next = waiting.pop()) {
    const { process, depth } = next;
    lines.push(line(process, depth));
    const below = (children.get(process.pid) ?? []).map((child) => ({ process: child, depth: depth + 1 }));
    children.delete(process.pid);
    waiting.push(...below.reverse());
  }
  return processes.length > lines.length ? [...lines, `and ${processes.length - lines.length} more`] : lines;
}
