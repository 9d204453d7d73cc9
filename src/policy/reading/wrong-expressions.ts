import type { Finding } from '../../finding.ts';
import { expressionProblem } from '../../signature/subject-pattern.ts';
import type { PolicyLayer } from '../layer.ts';
import { wrongPattern } from './read-signers.ts';

/** Regular expressions of a policy that are none. Apart from its reading: their engine is loaded where there are any. */
export async function wrongExpressions({ identities = [], document }: PolicyLayer): Promise<readonly Finding[]> {
  const problems = await Promise.all(
    identities.map(async ({ subject, place }) => {
      const problem = await expressionProblem(subject);
      return problem === undefined ? [] : [wrongPattern(subject, problem, place.pointer ?? '', document)];
    }),
  );
  return problems.flat();
}
