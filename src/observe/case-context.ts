import type { Manifest } from '../manifest/manifest.ts';
import type { Grant } from '../policy/grant.ts';
import type { ResolveOverride } from '../request.ts';
import type { Holder } from '../sandbox/egress/start-holder.ts';
import type { TrialHost } from '../sandbox/host/sandbox-host.ts';
import type { RuntimeEntry } from '../sandbox/plan/base-runtime.ts';
import type { Programs } from '../sandbox/runtime/programs.ts';
import type { ProgramDigests } from './program-digests.ts';

/** What is the same for every case of one tool, but for the namespaces that it is run in. */
export interface CaseContext {
  readonly grant: Grant;
  readonly manifest: Manifest;
  readonly host: TrialHost;
  readonly holder: Holder;
  readonly resolve: readonly ResolveOverride[];
  readonly baseRuntime: readonly RuntimeEntry[];
  readonly programs: Programs;
  /** The unpacked artifact, and the dependencies beside it. */
  readonly tool: string;
  readonly closure?: string;
  readonly digests: ProgramDigests;
  /** Where the raw traces of this tool are kept; absent where they are not. */
  readonly evidence?: string;
  /** Ends the run from outside. */
  readonly interrupted: AbortSignal;
}
