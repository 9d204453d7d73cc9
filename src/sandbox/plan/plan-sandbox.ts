import { pathCovers } from '../../manifest/path.ts';
import type { Grant } from '../../policy/grant.ts';
import { STANDARD_STREAM_RULES } from '../chain/standard-streams.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Architecture } from '../seccomp/architecture.ts';
import { grantedProfile, type SyscallProfile, withLandlock } from '../seccomp/profile.ts';
import { runFilter, tracersPlace } from '../seccomp/run-filter.ts';
import { tracerSets, trialFilter } from '../seccomp/trial-filter.ts';
import type { RuntimeEntry } from './base-runtime.ts';
import { type HostLandlock, type LandlockRule, landlockRuleset } from './landlock.ts';
import { CA_FILE, type GrantedMount, HOME_FOLDER, layout, TMP_FOLDER } from './layout.ts';
import type { Command, SandboxPlan, TrialPlan } from './plan.ts';
import { PLAIN_SURROUNDINGS, type Surroundings } from './surroundings.ts';

/** What of one run is not in the grant: its command, and the folders and addresses made for it. */
export interface SandboxParts {
  readonly command: Omit<Command, 'env'>;
  readonly architecture: Architecture;
  readonly baseRuntime: readonly RuntimeEntry[];
  readonly tool: string;
  readonly closure?: string;
  readonly runtimes: readonly Runtime[];
  /** Where the programs are that the command starts with. */
  readonly folders: readonly string[];
  readonly granted: readonly GrantedMount[];
  readonly resolvers: readonly string[];
  readonly caPem?: string;
  /** Granted variables and their values; those that every sandbox has are not theirs to set. */
  readonly env: Readonly<Record<string, string>>;
  readonly landlock: HostLandlock | undefined;
  /** Those of every tool, where they are not given. */
  readonly surroundings?: Surroundings;
}

/** Runtimes bring their own lists of authorities; each has its own variable for another one. */
const CA_VARIABLES = ['SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO'];

/** A language that every host has, so that one run equals another. */
const LOCALE = 'C.UTF-8';

const PROGRAM_FOLDERS = ['/usr/local/bin', '/usr/bin', '/bin'];

/** Before all others the folders of what was found on our own PATH, so that a name means the same in the sandbox. */
function searchPath({ folders }: SandboxParts): string {
  const isOrdinary = folders.every((folder) => PROGRAM_FOLDERS.includes(folder));
  return [...new Set(isOrdinary ? PROGRAM_FOLDERS : [...folders, ...PROGRAM_FOLDERS])].join(':');
}

function environment(parts: SandboxParts): Readonly<Record<string, string>> {
  const authorities = parts.caPem === undefined ? [] : CA_VARIABLES.map((name) => [name, CA_FILE]);
  return {
    ...parts.surroundings?.env,
    ...parts.env,
    PATH: searchPath(parts),
    HOME: HOME_FOLDER,
    TMPDIR: TMP_FOLDER,
    LANG: LOCALE,
    ...Object.fromEntries(authorities),
  };
}

/** The host's Landlock, where the sandbox shows the program that asks for it. */
function landlockOf({ landlock, baseRuntime }: SandboxParts): HostLandlock | undefined {
  const isShown = baseRuntime.some(({ kind, path }) => kind === 'bind' && pathCovers(path, landlock?.setpriv ?? ''));
  return isShown ? landlock : undefined;
}

function profileOf(grant: Grant, parts: SandboxParts): SyscallProfile {
  const profile = grantedProfile(grant);
  return landlockOf(parts) === undefined ? profile : withLandlock(profile);
}

function withoutFilter(
  { limits }: Grant,
  parts: SandboxParts,
  streams: readonly LandlockRule[],
): Omit<SandboxPlan, 'filters' | 'network'> {
  const landlock = landlockOf(parts);
  const surroundings = parts.surroundings ?? PLAIN_SURROUNDINGS;
  const mounts = layout({ ...parts, surroundings, privateBytes: limits.tmpBytes });
  return {
    command: { ...parts.command, env: environment(parts) },
    hostName: surroundings.hostName,
    mounts,
    limits,
    ...(landlock !== undefined && { landlock: landlockRuleset(landlock, mounts, streams) }),
  };
}

/**
 * The whole sandbox of one observed run, from nothing but the grant and what was made for the run. Pure: the same
 * input is the same plan. There is always a gateway: what it refuses is told.
 */
export function planTrial(grant: Grant, parts: SandboxParts): TrialPlan {
  const profile = profileOf(grant, parts);
  return {
    ...withoutFilter(grant, parts, STANDARD_STREAM_RULES),
    filters: [trialFilter(profile, parts.architecture)],
    tracer: tracerSets(profile, parts.architecture),
    network: 'gateway',
  };
}

/**
 * The same sandbox without an observer: what is not declared is refused by the kernel alone.
 * @param streams those of our own that the tool gets, where Landlock would else keep it from opening them again
 */
export function planRun(grant: Grant, parts: SandboxParts, streams: readonly LandlockRule[]): SandboxPlan {
  const network = parts.resolvers.length === 0 ? 'none' : 'gateway';
  return {
    ...withoutFilter(grant, parts, streams),
    filters: [tracersPlace(parts.architecture), runFilter(profileOf(grant, parts), parts.architecture)],
    network,
  };
}
