import { basename } from 'node:path';
import { pathCovers } from '../manifest/path.ts';
import { TOOL_FOLDER } from '../sandbox/plan/layout.ts';
import type { SandboxPlan } from '../sandbox/plan/plan.ts';
import { shebang } from '../sandbox/runtime/interpreter.ts';
import { hostFile } from './program-digests.ts';

/** A script's interpreter may be a script itself; the kernel follows no more of them (fs/exec.c). */
const MAX_NESTED = 5;

/** What the kernel starts one after the other for a program; nothing where it is no script of the tool. */
async function interpretersOf(program: string, plan: SandboxPlan): Promise<readonly string[]> {
  const started: string[] = [];
  for (let path = program; started.length < MAX_NESTED; ) {
    // The host's own scripts are what they are.
    const file = pathCovers(TOOL_FOLDER, path) ? hostFile(plan, path) : undefined;
    const [interpreter] = file === undefined ? [] : await shebang(file).catch(() => []);
    if (interpreter === undefined) break;
    started.push(interpreter);
    path = interpreter;
  }
  // What `env` starts in its turn is seen by itself.
  return started.filter((path) => basename(path) !== 'env');
}

/**
 * The programs that the kernel started for scripts of the tool, by the path of the script: no call is made for them
 * that could be seen.
 */
export async function scriptInterpreters(
  executed: readonly { readonly path: string }[],
  plan: SandboxPlan,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const { path } of executed) found.set(path, await interpretersOf(path, plan));
  return found;
}
