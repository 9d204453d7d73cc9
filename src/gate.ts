import { gateTool } from './gate-tool.ts';
import { inWorkplaces, type Workplaces } from './gating/workplaces.ts';
import { type JudgingPolicy, readJudgingPolicy } from './policy/judging-policy.ts';
import type { GateRequest } from './request.ts';
import type { GateResult, ToolResult } from './result.ts';

async function gateAll(
  judging: JudgingPolicy,
  now: Date,
  request: GateRequest,
  workplaces: Workplaces,
): Promise<readonly ToolResult[]> {
  const tools: ToolResult[] = [];
  for (const [index, manifest] of request.manifests.entries()) {
    const workplace = await workplaces(`tool-${index + 1}`);
    tools.push(await gateTool(manifest, judging, request, workplace, now));
    workplace.interrupted.throwIfAborted();
  }
  return tools;
}

/**
 * Gates every tool of the request by one policy and gives the whole result, whatever it is. What it makes on the host
 * is gone when it returns.
 * @throws Refusal host/interrupted
 */
export async function gate(request: GateRequest): Promise<GateResult> {
  const now = new Date();
  const judging = await readJudgingPolicy(request, now);
  const wantsClock = judging.policy?.conditions.includes('clock') ?? false;
  const tools = await inWorkplaces({ ...request, wantsClock }, (workplaces) =>
    gateAll(judging, now, request, workplaces),
  );
  return { policy: judging.summary, tools };
}
