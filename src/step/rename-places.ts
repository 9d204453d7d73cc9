import type { Finding, Place } from '../finding.ts';
import type { GateResult } from '../result.ts';

/** A result in which what is said of one file is said of another: a reader knows nothing of our copies. */
export function renamePlaces(result: GateResult, from: string, to: string): GateResult {
  const place = (each: Place) => (each.file === from ? { ...each, file: to } : each);
  const renamed = (finding: Finding): Finding => ({
    ...finding,
    ...(finding.place !== undefined && { place: place(finding.place) }),
    ...(finding.related !== undefined && { related: finding.related.map(place) }),
  });
  const tools = result.tools.map((tool) => ({ ...tool, findings: tool.findings.map(renamed) }));
  return { ...result, tools };
}
