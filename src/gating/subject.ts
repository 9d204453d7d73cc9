import type { Manifest } from '../manifest/manifest.ts';
import type { Policy } from '../policy/policy.ts';
import type { ToolRequest } from '../request.ts';
import type { TrialSite } from '../sandbox/chain/trial-site.ts';

/** Where one tool is unpacked and tried. */
export interface Workplace {
  /** Makes an empty folder that the sandbox's user can traverse and only we can write. */
  folder(name: string): Promise<string>;
  /** Opened once for all tools, when it is first asked for. */
  site(): Promise<TrialSite>;
  /** Aborted when as-declared is asked to end. */
  readonly interrupted: AbortSignal;
}

/** What the questions about one tool are asked with. */
export interface Subject {
  readonly manifest: Manifest;
  readonly policy: Policy;
  readonly request: ToolRequest;
  readonly workplace: Workplace;
}
