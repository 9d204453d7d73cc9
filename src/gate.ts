import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gateTool } from './gate-tool.ts';
import type { Workplace } from './gating/subject.ts';
import { interruptible } from './interruption.ts';
import { type JudgingPolicy, readJudgingPolicy } from './policy/judging-policy.ts';
import type { GateRequest } from './request.ts';
import type { GateResult, ToolResult } from './result.ts';
import { openTrialSite, type TrialSite } from './sandbox/trial-site.ts';
import { createWorkFolder } from './sandbox/work-folder.ts';

/** Readable for the user that root drops to, writable for nobody but us. */
const FOLDER_MODE = 0o711;

/** With it, what is unpacked can be read by that user too, however the caller keeps the files of its own. */
const UMASK = 0o022;

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

async function inWorkFolder(
  judging: JudgingPolicy,
  now: Date,
  request: GateRequest,
  interrupted: AbortSignal,
): Promise<readonly ToolResult[]> {
  const work = await createWorkFolder();
  try {
    return await gateAll(judging, now, request, work.path, interrupted);
  } finally {
    await work.remove();
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
    const umask = process.umask(UMASK);
    try {
      return { policy: judging.summary, tools: await inWorkFolder(judging, now, request, interrupted) };
    } finally {
      process.umask(umask);
    }
  });
}
