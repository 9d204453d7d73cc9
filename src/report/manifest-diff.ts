import type { Change } from '../manifest/changes/change.ts';

/** Two manifests of a tool, compared for a person or a program. */
export interface ManifestDiff {
  readonly base: string;
  readonly head: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** `new`: the base has no manifest of it. `removed`: the head has none. */
  readonly change: 'new' | 'kept' | 'removed';
  readonly changes: readonly Change[];
}

/** Whether more is asked for than before. A new tool is more, though it may ask for nothing. */
export function widens({ change, changes }: ManifestDiff): boolean {
  return change === 'new' || changes.some(({ kind }) => kind === 'widened');
}
