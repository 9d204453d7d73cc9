import type { PolicyRequest } from '../policy/judging-policy.ts';
import type { ResolveOverride } from '../request.ts';

/** What a launcher is asked for. */
export interface RunRequest extends PolicyRequest {
  /** Path. */
  readonly manifest: string;
  /** What follows the entrypoint's own words. */
  readonly args: readonly string[];
  /** The packed tool, against what the manifest names. */
  readonly artifact?: string;
  /** The only artifact that may be run. */
  readonly sha256?: string;
  /** The tool as a folder, dependencies included, in place of an artifact. */
  readonly tool?: string;
  /** Where names are dialled, against what DNS says. */
  readonly resolve: readonly ResolveOverride[];
  readonly installDependencies: 'auto' | 'never';
}
