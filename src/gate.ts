import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gateTool, type Workplace } from './gate-tool.ts';
import { interruptible } from './interruption.ts';
import { type JudgingPolicy, readJudgingPolicy } from './policy/judging-policy.ts';
import type { GateRequest } from './request.ts';
import type { GateResult, ToolResult } from './result.ts';
import { openTrialSite, type TrialSite } from './sandbox/trial-site.ts';
import { createWorkFolder } from './sandbox/work-folder.ts';

/** Readable for the user that root drops to, writable for nobody but us. */
const FOLDER_MODE = 0o711;

async function gateAll(
  judging: JudgingPolicy,
  now: Date,
  request: GateRequest,
  root: string,
  interrupted: AbortSignal,
): Promise<readonly ToolResult[]> {
  let opening: Promise<TrialSite> | undefined;
  const site = () => {
    opening ??= openTrialSite(root, request.installDependencies, request.progress);
    return opening;
  };
  const workplace = async (name: string): Promise<Workplace> => {
    const own = join(root, name);
    await mkdir(own, { mode: FOLDER_MODE });
    const folder = async (part: string) => {
      await mkdir(join(own, part), { mode: FOLDER_MODE });
      return join(own, part);
    };
    return { site, folder, interrupted };
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
      ({ holder }) => holder.close(),
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
  const work = await createWorkFolder();
  try {
    const tools = await interruptible((interrupted) => gateAll(judging, now, request, work.path, interrupted));
    return { policy: judging.summary, tools };
  } finally {
    await work.remove();
  }
}
