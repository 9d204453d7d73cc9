import type { Answer } from '../interview.ts';
import type { Proposal } from '../request.ts';
import { compareWithBase } from './changes/base.ts';
import type { Comparison } from './changes/change.ts';
import { type ChangeDemand, judgeChanges } from './changes/judge.ts';
import type { Manifest } from './manifest.ts';
import { requests } from './what-does-it-ask-for.ts';

function inWords({ head, base, changes }: Comparison): string {
  const asks = requests(head.capabilities);
  if (base.kind !== 'read') return `is new and ${asks}`;
  const count = changes.filter(({ kind }) => kind === 'widened').length;
  return count === 0 ? asks : `${count} ${count === 1 ? 'request' : 'requests'} more than before; ${asks}`;
}

/**
 * What a manifest asks for beyond its base's. It is told whatever the policy allows.
 * @param demands of the policy
 */
export async function whatDoesItAskAnew(
  manifest: Manifest,
  { baseManifest, labels }: Proposal,
  demands: readonly ChangeDemand[],
): Promise<Answer<never>> {
  const comparison = await compareWithBase(manifest, await baseManifest(manifest.document.file));
  const named = demands.some(({ label }) => label !== undefined) ? await labels() : [];
  return { findings: judgeChanges(comparison, demands, named), what: inWords(comparison) };
}
