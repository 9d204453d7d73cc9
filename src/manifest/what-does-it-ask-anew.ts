import type { Answer } from '../interview.ts';
import type { Proposal } from '../request.ts';
import { compareWithBase } from './changes/base.ts';
import type { Comparison } from './changes/change.ts';
import { type ChangeDemands, judgeChanges } from './changes/judge.ts';
import type { Manifest } from './manifest.ts';
import { requests } from './what-does-it-ask-for.ts';

/** Where nobody demands more, a change that asks for more is told and stops nothing. */
const TOLD: ChangeDemands = { level: 'notice' };

function inWords({ head, base, changes }: Comparison): string {
  const asks = requests(head.capabilities);
  if (base.kind !== 'read') return `is new and ${asks}`;
  const count = changes.filter(({ kind }) => kind === 'widened').length;
  return count === 0 ? asks : `${count} ${count === 1 ? 'request' : 'requests'} more than before; ${asks}`;
}

/** What a manifest asks for beyond its base's. It is told whatever the policy allows. */
export async function whatDoesItAskAnew(
  manifest: Manifest,
  { baseManifest, labels }: Proposal,
): Promise<Answer<never>> {
  const comparison = await compareWithBase(manifest, await baseManifest(manifest.document.file));
  return { findings: judgeChanges(comparison, TOLD, labels), what: inWords(comparison) };
}
