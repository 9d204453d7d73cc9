import { Interview } from './interview.ts';
import { whatDoesItAskFor } from './manifest/what-does-it-ask-for.ts';
import { exceptionsFor } from './policy/exceptions/in-force.ts';
import { unusedExceptions, waiversIn } from './policy/exceptions/waive.ts';
import { type JudgingPolicy, type PolicyRequest, readJudgingPolicy } from './policy/judging-policy.ts';
import { whatMayItHave } from './policy/what-may-it-have.ts';
import type { GateResult, ToolResult } from './result.ts';
import { applySeverity } from './verdict.ts';

/** What is checked, and by what. */
export interface CheckRequest extends PolicyRequest {
  /** Paths. */
  readonly manifests: readonly string[];
}

async function checkTool(path: string, judging: JudgingPolicy, now: Date): Promise<ToolResult> {
  const { policy } = judging;
  const interview = new Interview((found) => (policy === undefined ? found : applySeverity(found, policy.severity)));
  for (const question of ['signature', 'sbom', 'runtime'] as const) interview.skip(question, false, 'not asked');
  const manifest = await interview.ask('manifest', true, () => whatDoesItAskFor(path));
  const exceptions = exceptionsFor(manifest ?? { name: '', version: '' }, policy?.exceptions ?? [], now);
  const grant = await interview.ask('policy', true, () => whatMayItHave(manifest, judging, exceptions));
  if (manifest === undefined) interview.skip('policy', true, 'there is no manifest to judge');
  const { findings, checks } = interview;
  return {
    ...{
      checks,
      cases: [],
      variations: [],
      isolation: {},
      runtimes: [],
      manifest: path,
      artifact: null,
      signed: null,
      grant: grant ?? null,
    },
    name: manifest?.name ?? path,
    version: manifest?.version ?? null,
    enforced: policy?.mode !== 'audit',
    findings: [...findings, ...unusedExceptions(findings, exceptions.inForce, (rule) => interview.isAnswered(rule))],
    waivers: waiversIn(findings, exceptions.inForce),
  };
}

/**
 * Holds what tools ask for against what they may have, and asks nothing else: no byte of a tool is read, so that an
 * exception for certain bytes does not count.
 */
export async function check(request: CheckRequest): Promise<GateResult> {
  const now = new Date();
  const judging = await readJudgingPolicy(request, now);
  const tools: ToolResult[] = [];
  for (const path of request.manifests) tools.push(await checkTool(path, judging, now));
  return { policy: judging.summary, tools };
}
