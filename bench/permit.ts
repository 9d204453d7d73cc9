import { policyFile } from '../src/commands/policy-options.ts';
import { readJudgingPolicy } from '../src/policy/judging-policy.ts';
import { askPermission, type Permitted } from '../src/running/permission.ts';

/** What a tool of the bench may have, as `as-declared run` asks for it; the tool is a folder. */
export async function permit(
  tool: { readonly manifest: string; readonly policy: string },
  folder: string,
): Promise<Permitted> {
  const now = new Date();
  const policy = policyFile(tool.policy);
  const judging = await readJudgingPolicy({ policy }, now);
  const request = { manifest: tool.manifest, policy, args: [], tool: folder, resolve: [] };
  const place = { folder: async () => folder, interrupted: new AbortController().signal };
  const { result, permitted } = await askPermission({ ...request, installDependencies: 'never' }, judging, place, now);
  if (permitted === undefined) throw new Error(JSON.stringify(result.findings));
  return permitted;
}
