import { realpath, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Place, Refusal } from '../finding.ts';
import { judgedFolders } from '../judged-folders.ts';
import { foreseeMove } from '../sandbox/cgroup/foresee-move.ts';
import { type RunEnd, runSandboxed } from '../sandbox/chain/run-sandboxed.ts';
import type { SignalRelay } from '../sandbox/chain/signal-relay.ts';
import { DNS_ADDRESS } from '../sandbox/egress/holder-protocol.ts';
import { surveyLandlock } from '../sandbox/host/host-landlock.ts';
import { refuseUnmet } from '../sandbox/isolation/isolation-at-door.ts';
import { surveyBaseRuntime } from '../sandbox/plan/base-runtime.ts';
import { hostMounts, refuseSwapped } from '../sandbox/plan/host-mounts.ts';
import { TOOL_FOLDER } from '../sandbox/plan/layout.ts';
import { ownStreams } from '../sandbox/plan/own-streams.ts';
import { planRun } from '../sandbox/plan/plan-sandbox.ts';
import { resolveProgram } from '../sandbox/runtime/interpreter.ts';
import type { Permitted } from './permission.ts';
import { hasNetwork, type RunSite } from './site.ts';
import { grantedVariables } from './variables.ts';

/** What a permitted tool is started with. */
export interface StartContext {
  readonly site: RunSite;
  /** One of ours, which the sandbox's user can traverse. */
  readonly folder: string;
  /** What follows the entrypoint's own words. */
  readonly args: readonly string[];
  /** Ends the run when the network of the tool fails. */
  readonly abort: AbortSignal;
  readonly relay: SignalRelay;
}

interface CommandWords {
  readonly words: readonly string[];
  readonly cwd: string;
  readonly place: Place;
}

/** @throws Refusal host/usage */
function commandOf({ manifest: { document, entrypoint, name } }: Permitted, args: readonly string[]): CommandWords {
  if (entrypoint === undefined) {
    throw new Refusal('host/usage', `The manifest of ${name} has no entrypoint, so there is nothing to run.`, {
      place: document.place(''),
      fix: 'Name the tool’s command in entrypoint.command.',
    });
  }
  const { command, cwd } = entrypoint.value;
  const place = document.place(`${entrypoint.pointer}/command`);
  return { words: [...command, ...args], cwd: join(TOOL_FOLDER, cwd), place };
}

/** A tool's own file that nobody may execute. @throws Refusal host/not-executable */
async function refuseNotExecutable(program: string, { tool }: Permitted, place: Place): Promise<void> {
  if (!program.startsWith(`${TOOL_FOLDER}/`)) return;
  const { mode } = await stat(join(tool, relative(TOOL_FOLDER, program)));
  if ((mode & 0o111) !== 0) return;
  throw new Refusal('host/not-executable', `The tool's ${program} is not executable.`, {
    place,
    fix: 'Pack it with its execute permission, or name the interpreter that runs it first.',
  });
}

/**
 * Builds the sandbox of the grant from this host's own files and starts the tool in it, with our own streams.
 * @throws Refusal host/…
 */
export async function startPermitted(permitted: Permitted, context: StartContext): Promise<RunEnd> {
  const { grant, tool, closure } = permitted;
  const { site, folder, args, abort, relay } = context;
  const { host } = site;
  void foreseeMove();
  // It starts programs, beside which there is enough to look up.
  const surveying = surveyLandlock(host.programs);
  const { words, cwd, place } = commandOf(permitted, args);
  const [word = '', ...rest] = words;
  // A folder in the artifact's place is the author's too.
  const judged = [...(await judgedFolders(permitted.manifest.document.file)), await realpath(tool)];
  const search = { tool, baseRuntime: grant.baseRuntime.read, judged, folder, host, place };
  const { program, runtimes, folders } = await resolveProgram(word, cwd, search);
  await refuseNotExecutable(program, permitted, place);
  const mounts = await hostMounts(grant);
  const parts = {
    command: { program, args: rest, cwd },
    architecture: host.architecture,
    baseRuntime: await surveyBaseRuntime(grant.baseRuntime.read),
    tool,
    env: grantedVariables(grant, process.env),
    granted: mounts,
    runtimes,
    folders,
    resolvers: hasNetwork(permitted) ? [DNS_ADDRESS] : [],
    landlock: await surveying,
    ...(closure !== undefined && { closure }),
  };
  const plan = planRun(grant, parts, ownStreams());
  const cgroup = await site.cgroup;
  const beforeStart = async (firstProcess: number) => {
    refuseSwapped(mounts, firstProcess);
    await site.ready;
    await refuseUnmet(grant, { plan, firstProcess, cgroup, keeper: await site.keeper });
  };
  try {
    return await runSandboxed(plan, { ...host, keeper: site.keeper, cgroup, abort, relay, beforeStart });
  } catch (error) {
    // Where the network could not be made its keeper is gone, and what was being built there with it.
    await site.ready;
    throw error;
  }
}
