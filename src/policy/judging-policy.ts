import { type Finding, finding } from '../finding.ts';
import type { GateRequest } from '../request.ts';
import type { PolicySummary } from '../result.ts';
import { tooLongExceptions } from './exceptions/age.ts';
import { sameIds } from './exceptions/same-id.ts';
import { type LoadedTiers, loadTiers } from './loading/load-tiers.ts';
import type { Policy } from './policy.ts';
import { resolvePolicy } from './resolving/resolve.ts';

/** The policy that judges every tool of one run, or the findings that say why there is none. */
export interface JudgingPolicy {
  readonly policy?: Policy;
  readonly findings: readonly Finding[];
  readonly summary: PolicySummary | null;
}

/** What is needed to say which policy judges. */
export type PolicyRequest = Pick<GateRequest, 'policy' | 'event' | 'mode'>;

/** A request may ask for more strictness than the policy, never for less. */
function withMode(policy: Policy, mode: GateRequest['mode']): { policy: Policy; findings: readonly Finding[] } {
  if (mode === undefined || mode === policy.mode) return { policy, findings: [] };
  if (mode === 'enforce') return { policy: { ...policy, mode }, findings: [] };
  const [{ document }] = policy.tiers[0].layers;
  const kept = finding('policy/mode-kept', 'The request asks for audit, and the policy enforces. It was enforced.', {
    place: document.place('/mode'),
    fix: 'Set mode: audit in the policy, where its owners see it.',
  });
  return { policy, findings: [kept] };
}

function summaryOf(name: string, { sources }: LoadedTiers): PolicySummary {
  return { name, sha256: sources[0]?.sha256 ?? '', sources };
}

/**
 * Reads the policy once for all tools, with all that it extends. Nothing is thrown: without a policy each tool is told so.
 * @param now the moment of the judgement
 */
export async function readJudgingPolicy(
  { policy: source, event, mode }: PolicyRequest,
  now: Date,
): Promise<JudgingPolicy> {
  const loaded = await loadTiers(source.address, source.store, now);
  const { tiers, findings } = loaded;
  if (tiers === undefined) return { findings, summary: null };
  const resolved = resolvePolicy(tiers, event);
  const summary = summaryOf(resolved.name, loaded);
  const { exceptions, maxExceptionDays } = resolved;
  const tooLong = maxExceptionDays === undefined ? [] : tooLongExceptions(exceptions, maxExceptionDays, now);
  const wrong = [...sameIds(exceptions), ...tooLong];
  if (wrong.length > 0) return { findings: [...findings, ...wrong], summary };
  const judging = withMode(resolved, mode);
  return { policy: judging.policy, findings: [...findings, ...judging.findings], summary };
}
