import { join } from 'node:path';
import { gateTool } from './gate-tool.ts';
import { openEvidence, writeStatement } from './gating/keep-evidence.ts';
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
    const name = `tool-${index + 1}`;
    const workplace = await workplaces(name);
    const evidence = request.evidence && join(request.evidence, name);
    const own = { ...request, ...(evidence && { evidence }) };
    const startedOn = new Date();
    const tool = await gateTool(manifest, judging, own, workplace, now);
    if (evidence) await writeStatement(evidence, tool, startedOn);
    tools.push(tool);
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
  if (request.evidence !== undefined) await openEvidence(request.evidence);
  const judging = await readJudgingPolicy(request, now);
  const wantsClock = judging.policy?.conditions.includes('clock') ?? false;
  const tools = await inWorkplaces({ ...request, wantsClock }, (workplaces) =>
    gateAll(judging, now, request, workplaces),
  );
  return { policy: judging.summary, tools };
}
