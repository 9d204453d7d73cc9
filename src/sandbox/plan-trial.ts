import type { Grant } from '../policy/grant.ts';
import type { RuntimeEntry } from './base-runtime.ts';
import { CA_FILE, type GrantedMount, HOME_FOLDER, INTERPRETER_FOLDER, layout, TMP_FOLDER } from './layout.ts';
import type { Command, SandboxPlan } from './plan.ts';
import { syscallProfile } from './seccomp/profile.ts';
import { tracerSets, trialFilter } from './seccomp/trial-filter.ts';

/** What of one run is not in the grant: its command, and the folders and addresses made for it. */
export interface TrialParts {
  readonly command: Omit<Command, 'env'>;
  readonly baseRuntime: readonly RuntimeEntry[];
  readonly tool: string;
  readonly closure?: string;
  readonly interpreter?: { readonly from: string; readonly at: string };
  readonly granted: readonly GrantedMount[];
  readonly resolvers: readonly string[];
  readonly caPem?: string;
  /** The scenario's own variables, of granted names; those that every sandbox has are not theirs to set. */
  readonly env: Readonly<Record<string, string>>;
}

/** Runtimes bring their own lists of authorities; each has its own variable for another one. */
const CA_VARIABLES = ['SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO'];

/** A language that every host has, so that one run equals another. */
const LOCALE = 'C.UTF-8';

function environment(parts: TrialParts): Readonly<Record<string, string>> {
  const path = ['/usr/local/bin', '/usr/bin', '/bin', ...(parts.interpreter === undefined ? [] : [INTERPRETER_FOLDER])];
  const authorities = parts.caPem === undefined ? [] : CA_VARIABLES.map((name) => [name, CA_FILE]);
  return {
    ...parts.env,
    PATH: path.join(':'),
    HOME: HOME_FOLDER,
    TMPDIR: TMP_FOLDER,
    LANG: LOCALE,
    ...Object.fromEntries(authorities),
  };
}

/**
 * The whole sandbox of one run, from nothing but the grant and what was made for the run. Pure: the same input is
 * the same plan.
 */
export function planTrial(grant: Grant, parts: TrialParts): SandboxPlan {
  const profile = syscallProfile(grant.category, grant.syscalls, grant.endpoints.length > 0 || grant.listen.length > 0);
  return {
    command: { ...parts.command, env: environment(parts) },
    mounts: layout({ ...parts, privateBytes: grant.limits.tmpBytes }),
    filter: trialFilter(profile),
    tracer: tracerSets(profile),
    limits: grant.limits,
  };
}
