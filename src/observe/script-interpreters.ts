import { posix } from 'node:path';
import { pathCovers } from '../manifest/path.ts';
import { TOOL_FOLDER } from '../sandbox/plan/layout.ts';
import type { SandboxPlan } from '../sandbox/plan/plan.ts';
import { shebang } from '../sandbox/runtime/interpreter.ts';
import { hostFile } from './host-file.ts';

/** What it starts in its turn is seen by itself. */
const ENV: ReadonlySet<string> = new Set(['/usr/bin/env', '/bin/env']);

/** A script's interpreter may be a script itself; the kernel follows no more of them (fs/exec.c). */
const MAX_NESTED = 5;

/** What the kernel starts one after the other for a program; nothing where it is no script of the tool. */
async function interpretersOf(
  program: string,
  plan: SandboxPlan,
  authors: readonly string[],
): Promise<readonly string[]> {
  const started: string[] = [];
  for (let path = program; started.length < MAX_NESTED; ) {
    // The host's own scripts are what they are.
    const file = authors.some((folder) => pathCovers(folder, path)) ? hostFile(plan, path) : undefined;
    const [interpreter] = file === undefined ? [] : await shebang(file).catch(() => []);
    if (interpreter === undefined) break;
    started.push(interpreter);
    // Such a path is told as it is, and never followed: it may lead anywhere on this host.
    if (posix.normalize(interpreter) !== interpreter) break;
    path = interpreter;
  }
  return started.filter((path) => !ENV.has(path));
}

/**
 * The programs that the kernel started for the author's scripts, by the path of the script: no call is made for them
 * that could be seen.
 * @param authors folders beside the tool's own that hold what the author has placed there
 */
export async function scriptInterpreters(
  executed: readonly { readonly path: string }[],
  plan: SandboxPlan,
  authors: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const { path } of executed) found.set(path, await interpretersOf(path, plan, [TOOL_FOLDER, ...authors]));
  return found;
}
