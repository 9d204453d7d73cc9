import { type Finding, finding, Refusal } from '../finding.ts';
import type { GateRequest } from '../request.ts';
import type { PolicySummary } from '../result.ts';
import type { Policy } from './policy.ts';
import { readPolicy } from './read-policy.ts';

/** The policy that judges every tool of one run, or the findings that say why there is none. */
export interface JudgingPolicy {
  readonly policy?: Policy;
  readonly findings: readonly Finding[];
  readonly summary: PolicySummary | null;
}

/** A request may ask for more strictness than the policy, never for less. */
function withMode(policy: Policy, mode: GateRequest['mode']): { policy: Policy; findings: readonly Finding[] } {
  if (mode === undefined || mode === policy.mode) return { policy, findings: [] };
  if (mode === 'enforce') return { policy: { ...policy, mode }, findings: [] };
  const kept = finding('policy/mode-kept', 'The request asks for audit, and the policy enforces. It was enforced.', {
    place: policy.document.place('/mode'),
    fix: 'Set mode: audit in the policy, where its owners see it.',
  });
  return { policy, findings: [kept] };
}

/** Reads the policy once for all tools. Nothing is thrown: without a policy each tool is told so. */
export async function readJudgingPolicy({ policy: { path, source }, mode }: GateRequest): Promise<JudgingPolicy> {
  try {
    const { policy, findings } = await readPolicy(path, new Date());
    if (policy === undefined) return { findings, summary: null };
    const { sha256 } = policy.document;
    const summary = { name: policy.name, sha256, sources: [{ source, sha256 }] };
    const judging = withMode(policy, mode);
    return { policy: judging.policy, findings: [...findings, ...judging.findings], summary };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { findings: [error.finding], summary: null };
  }
}
