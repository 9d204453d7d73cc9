import type { ToolResult } from '../result.ts';

/** How much of what a tool asks for and was granted it used, in all of its cases together. */
export interface LeastPrivilege {
  readonly granted: number;
  readonly used: number;
}

/** Hosts, ports to listen on, paths and programs; null where nothing was run. */
export function leastPrivilege({ grant, cases, findings }: ToolResult): LeastPrivilege | null {
  if (grant === null || cases.length === 0) return null;
  const lists = [grant.endpoints, grant.listen, grant.read, grant.write, grant.spawn];
  const granted = lists.reduce((sum, list) => sum + list.length, 0);
  const unused = findings.filter(({ rule }) => rule === 'runtime/unused-capability').length;
  return { granted, used: granted - unused };
}
