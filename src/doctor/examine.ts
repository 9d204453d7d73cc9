import { chown, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Grant } from '../policy/grant.ts';
import { openCgroup } from '../sandbox/cgroup/open-cgroup.ts';
import { holdNamespaces } from '../sandbox/chain/trial-site.ts';
import type { Holder } from '../sandbox/egress/start-holder.ts';
import { type InstalledBwrap, installedBwrap, openFlaws } from '../sandbox/host/bwrap-flaws.ts';
import { findFaketime } from '../sandbox/host/faketime.ts';
import { hostFiles } from '../sandbox/host/host-files.ts';
import { inspectPrograms, missingPackages } from '../sandbox/host/host-programs.ts';
import { wouldInstall } from '../sandbox/host/install.ts';
import { refuseUnreachable } from '../sandbox/host/reachable.ts';
import { refuseOldNode, sandboxHost, supportedArchitecture, type TrialHost } from '../sandbox/host/sandbox-host.ts';
import { tracingRefusal } from '../sandbox/host/tracing.ts';
import { createWorkFolder, type WorkFolder } from '../sandbox/host/work-folder.ts';
import type { Standings } from '../sandbox/isolation/isolation.ts';
import { probeLandlock } from '../sandbox/isolation/landlock-report.ts';
import { preflight } from '../sandbox/isolation/preflight.ts';
import { PROBE } from '../sandbox/isolation/probe.ts';
import { surveyBaseRuntime } from '../sandbox/plan/base-runtime.ts';
import { planTrial } from '../sandbox/plan/plan-sandbox.ts';
import { stage } from '../sandbox/plan/stage.ts';
import { Examination } from './examination.ts';
import type { Needs } from './needs.ts';
import { okRow, type Row, untriedRow } from './row.ts';
import { faketimeRow, flawsRow, isolationRows, landlockRow, programRows } from './rows.ts';

const NOTHING = undefined;

/** A host that was looked at more closely than a trial needs. */
interface ExaminedHost extends TrialHost {
  readonly bwrap: InstalledBwrap;
}

/** A private folder that the sandbox's own user can get to. */
async function reachableFolder(host: TrialHost): Promise<WorkFolder> {
  const work = await createWorkFolder();
  try {
    await refuseUnreachable(work.path, host);
    return work;
  } catch (error) {
    await work.remove();
    throw error;
  }
}

/** A folder of the sandbox's own user. */
async function ownFolder(folder: string, { identity }: TrialHost): Promise<string> {
  const own = join(folder, 'own');
  await mkdir(own, { mode: 0o700 });
  if (identity !== undefined) await chown(own, identity.uid, identity.gid);
  return own;
}

/** The sandbox that a trial of the grant would have, without a tool. */
async function probeSandbox(
  grant: Grant,
  folder: string,
  host: ExaminedHost,
  holder: Holder,
  abort: AbortSignal,
): Promise<Standings> {
  const tool = join(folder, 'tool');
  await mkdir(tool, { mode: 0o755 });
  const plan = planTrial(grant, {
    command: PROBE,
    architecture: host.architecture,
    landlock: host.landlock,
    runtimes: [],
    folders: [],
    baseRuntime: await surveyBaseRuntime(grant.baseRuntime.read),
    tool,
    granted: await stage(grant, [], join(folder, 'granted'), host.identity),
    resolvers: [],
    env: {},
  });
  return preflight(
    plan,
    { ...host, keeper: holder.pid, tracePath: join(folder, 'trace'), abort },
    openFlaws(host.bwrap),
  );
}

/** What needs nothing but the machine: the rest is tried only where all of it is there. */
async function examineMachine(examination: Examination): Promise<ExaminedHost | undefined> {
  const architecture = await examination.try('platform', [], async () => {
    const value = supportedArchitecture(process.platform, process.arch);
    return { how: `${process.platform} on ${process.arch}`, value };
  });
  await examination.try('node', [], async () => {
    refuseOldNode(process.versions.node);
    return { how: process.versions.node, value: NOTHING };
  });
  const reports = await inspectPrograms();
  examination.note(...programRows(reports));
  const how = await wouldInstall(await missingPackages());
  examination.note({ ...okRow('install-dependencies', how), demand: 'none' });
  examination.note(faketimeRow(await findFaketime()));
  if (architecture === undefined || examination.lacking() !== undefined) return undefined;
  const host = await sandboxHost(reports, architecture);
  const version = reports.find(({ name }) => name === 'bwrap')?.version ?? [];
  return { ...host, bwrap: await installedBwrap(host.programs.bwrap, version) };
}

/** What needs no folder. */
async function examineRights(examination: Examination, { limits }: Grant, host: TrialHost): Promise<void> {
  await examination.try('tracing', [], async () => {
    const refusal = await tracingRefusal(host, hostFiles);
    if (refusal !== undefined) throw refusal;
    return { how: 'strace traced a program, with a filter as in a trial', value: NOTHING };
  });
  await examination.try('cgroup', [], async () => {
    const group = await openCgroup(limits);
    await group.close();
    return { how: `one was made: ${group.kind}`, value: NOTHING };
  });
}

/** What a trial does before its first case, one thing after the other. */
async function examineSandbox(
  examination: Examination,
  grant: Grant,
  host: ExaminedHost,
  folder: string,
  abort: AbortSignal,
): Promise<Standings | undefined> {
  const holder = await examination.try('user-namespaces', [], async () => {
    const value = await holdNamespaces(folder, host);
    await value.ready;
    return { how: 'user, network and PID namespaces were made', value };
  });
  if (holder === undefined) {
    examination.note(untriedRow('sandbox', 'user-namespaces'));
    return undefined;
  }
  try {
    return await examination.try('sandbox', ['tracing', 'cgroup'], async () => {
      const value = await probeSandbox(grant, folder, host, holder, abort);
      return { how: 'one was built like a tool’s, with a probe in it that was looked at and traced', value };
    });
  } finally {
    await holder.close();
  }
}

async function examineTrial(
  examination: Examination,
  grant: Grant,
  host: ExaminedHost,
  abort: AbortSignal,
): Promise<Standings | undefined> {
  examination.note(flawsRow(host, host.bwrap));
  await examineRights(examination, grant, host);
  const work = await examination.try('temporary-folder', [], async () => {
    const value = await reachableFolder(host);
    return { how: `the sandbox’s own user can get to ${dirname(value.path)}`, value };
  });
  if (work === undefined) {
    const untried = ['user-namespaces', 'sandbox'] as const;
    examination.note(...untried.map((what) => untriedRow(what, 'temporary-folder')));
    return undefined;
  }
  try {
    const standings = await examineSandbox(examination, grant, host, work.path, abort);
    examination.note(landlockRow(await probeLandlock(host, await ownFolder(work.path, host), hostFiles)));
    return standings;
  } finally {
    await work.remove();
  }
}

const IN_A_TRIAL = ['tracing', 'cgroup', 'temporary-folder', 'user-namespaces', 'sandbox'] as const;

/**
 * Finds out by doing what this host can enforce. Nothing is installed, and what is made is gone when it returns.
 *
 * @param needs the sandbox to try, and what is demanded of it
 */
export async function examineHost({ grant, severity }: Needs, abort: AbortSignal): Promise<readonly Row[]> {
  const examination = new Examination();
  const host = await examineMachine(examination);
  if (host !== undefined) {
    const standings = await examineTrial(examination, grant, host, abort);
    return [...examination.rows, ...isolationRows(grant, standings, severity)];
  }
  const lacking = examination.lacking() ?? 'platform';
  return [
    ...examination.rows,
    ...IN_A_TRIAL.map((what) => untriedRow(what, lacking)),
    ...isolationRows(grant, undefined, severity),
  ];
}
