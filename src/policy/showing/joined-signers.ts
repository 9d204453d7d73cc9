import type { AcceptedIdentity, AcceptedKey, AcceptedSigners } from '../../signature/accepted-signer.ts';
import { subjectTester } from '../../signature/subject-pattern.ts';
import { matchesTool } from '../tool-pattern.ts';

function forTool<T extends { readonly tools: readonly string[] }>(list: readonly T[], tool: string): readonly T[] {
  return list.filter(({ tools }) => tools.some((pattern) => matchesTool(pattern, tool)));
}

/**
 * The one of two that says less, where one of them does. Of two that overlap no single one could be written: they are left
 * out, and what is shown accepts less than both do together.
 */
async function narrower(one: AcceptedIdentity, other: AcceptedIdentity): Promise<AcceptedIdentity | undefined> {
  if (one.issuer !== other.issuer) return undefined;
  const [a, b] = [one.subject, other.subject];
  if (a.kind === b.kind && a.text === b.text) return one;
  if (a.kind === 'exact') return (await subjectTester(b))(a.text) ? one : undefined;
  if (b.kind === 'exact') return (await subjectTester(a))(b.text) ? other : undefined;
  return undefined;
}

async function inBoth(
  some: readonly AcceptedIdentity[],
  others: readonly AcceptedIdentity[],
): Promise<readonly AcceptedIdentity[]> {
  const met = await Promise.all(some.flatMap((one) => others.map((other) => narrower(one, other))));
  return [...new Set(met.flatMap((identity) => identity ?? []))];
}

function keysInBoth(some: readonly AcceptedKey[], others: readonly AcceptedKey[]): readonly AcceptedKey[] {
  return some.filter(({ key }) => others.some((other) => other.key.key.equals(key.key)));
}

/** Those who may sign a tool by everybody's word. */
export async function joinedSigners(all: readonly AcceptedSigners[], tool: string): Promise<AcceptedSigners> {
  const [first, ...rest] = all.map(({ identities, keys }) => {
    return { identities: forTool(identities, tool), keys: forTool(keys, tool) };
  });
  let joined = first ?? { identities: [], keys: [] };
  for (const { identities, keys } of rest)
    joined = { identities: await inBoth(joined.identities, identities), keys: keysInBoth(joined.keys, keys) };
  return joined;
}
