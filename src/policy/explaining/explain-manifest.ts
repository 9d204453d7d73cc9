import { readManifest } from '../../manifest/read-manifest.ts';
import { decideGrant } from '../deciding/decide.ts';
import { exceptionsFor } from '../exceptions/in-force.ts';
import { type PolicyRequest, readJudgingPolicy } from '../judging-policy.ts';
import { type ExplainedAtom, explain } from './explain.ts';

/** What is left of a manifest by a policy, or nothing where either cannot be used. */
export interface Explanation {
  readonly title: string;
  readonly atoms: readonly ExplainedAtom[];
}

/** Explains what the tool of a manifest may have. What is wrong with either document is for `check` to tell. */
export async function explainManifest(path: string, request: PolicyRequest): Promise<Explanation | undefined> {
  const now = new Date();
  const [{ manifest }, { policy }] = [await readManifest(path), await readJudgingPolicy(request, now)];
  if (manifest === undefined || policy === undefined) return undefined;
  const { inForce } = exceptionsFor(manifest, policy.exceptions, now);
  const { meet } = decideGrant(manifest, policy, inForce);
  if (meet === undefined) return undefined;
  return {
    title: `${manifest.name} ${manifest.version} by policy ${policy.name}`,
    atoms: explain(meet, policy, manifest.document.file),
  };
}
