import { join } from 'node:path';
import { gateTool } from './gate-tool.ts';
import type { Workplace } from './gating/subject.ts';
import { interruptible } from './interruption.ts';
import { type JudgingPolicy, readJudgingPolicy } from './policy/judging-policy.ts';
import type { GateRequest } from './request.ts';
import type { GateResult, ToolResult } from './result.ts';
import { openTrialSite, type TrialSite } from './sandbox/chain/trial-site.ts';
import { inWorkFolder, makeTraversable } from './sandbox/host/work-folder.ts';

async function gateAll(
  judging: JudgingPolicy,
  now: Date,
  request: GateRequest,
  root: string,
  interrupted: AbortSignal,
): Promise<readonly ToolResult[]> {
  let opening: Promise<TrialSite> | undefined;
  const site = () => {
    const wantsClock = judging.policy?.conditions.includes('clock') ?? false;
    opening ??= openTrialSite(root, request.installDependencies, request.progress, wantsClock);
    return opening;
  };
  const workplace = async (name: string): Promise<Workplace> => {
    const own = await makeTraversable(join(root, name));
    return { site, folder: (part) => makeTraversable(join(own, part)), interrupted };
  };
  try {
    const tools: ToolResult[] = [];
    for (const [index, manifest] of request.manifests.entries()) {
      tools.push(await gateTool(manifest, judging, request, await workplace(`tool-${index + 1}`), now));
      interrupted.throwIfAborted();
    }
    return tools;
  } finally {
    await opening?.then(
      (opened) => opened.close(),
      () => undefined,
    );
  }
}

/**
 * Gates every tool of the request by one policy and gives the whole result, whatever it is. What it makes on the host
 * is gone when it returns.
 * @throws Refusal host/interrupted
 */
export async function gate(request: GateRequest): Promise<GateResult> {
  const now = new Date();
  const judging = await readJudgingPolicy(request, now);
  return interruptible(async (interrupted) => {
    const tools = await inWorkFolder((root) => gateAll(judging, now, request, root, interrupted));
    return { policy: judging.summary, tools };
  });
}
