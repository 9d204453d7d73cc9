import type { IsolationName, IsolationState } from '../../manifest/isolation.ts';
import { FLAWS_FIX, type Flaw } from '../host/bwrap-flaws.ts';
import type { SandboxPlan } from '../plan/plan.ts';
import { hardCpuSeconds, hardLimit } from '../plan/resource-limits.ts';
import { unplannedWritable } from './mount-table.ts';
import type { NamespaceKind, Namespaces } from './namespace-ids.ts';
import type { ProbeAnswers } from './probe.ts';
import { countFilters, statusField } from './proc-status.ts';
import type { Sighting } from './sighting.ts';
import { absent, degraded, enforced, type Standing } from './standing.ts';

/** Every isolation by what was really in force. */
export type Isolation = Readonly<Record<IsolationName, IsolationState>>;

/** The same, each with how it was found out. */
export type Standings = Readonly<Record<IsolationName, Standing>>;

/** What the kernel told of a process in a sandbox like the tool's own, or in that itself. */
export interface IsolationEvidence extends Sighting {
  readonly answers: ProbeAnswers;
  /** Ours, and those of the holder, in which sandboxes are built. */
  readonly outside: Namespaces;
  readonly holder: Namespaces;
  /** Filters of system calls that we were given ourselves, and so was whatever we started. */
  readonly inheritedFilters: number;
  readonly bwrapFlaws: readonly Flaw[];
}

/** Every process of a sandbox has ours, and the tracer's or what stands in its place. */
const FILTERS_OF_A_PROCESS = 2;

/** A namespace that is neither ours nor one that several sandboxes share. */
function ownNamespace(kind: NamespaceKind, { namespaces, outside, holder }: IsolationEvidence): Standing {
  const own = namespaces[kind];
  if (own === outside[kind]) return absent('the probe was in the host’s namespace');
  if (own === holder[kind]) return absent('the probe was in the namespace of whoever built the sandbox');
  return enforced('the probe was in a namespace of its own');
}

function network(evidence: IsolationEvidence, plan: SandboxPlan): Standing {
  if (plan.network === 'none') return ownNamespace('net', evidence);
  const { namespaces, outside, holder } = evidence;
  if (namespaces.net === outside.net) return absent('the probe was in the host’s namespace');
  if (namespaces.net !== holder.net) return absent('the probe was in a namespace without a gateway');
  return enforced('the probe was in the namespace that ends in the gateway');
}

/**
 * The tree that was built is read back, so a bwrap with a published flaw in building it is told and is no less a wall: the
 * flaw needs a link in the way of a mount, and no link of a tool's is ever there.
 */
function mounts(evidence: IsolationEvidence, plan: SandboxPlan): Standing {
  const own = ownNamespace('mnt', evidence);
  if (own.state === 'absent') return own;
  const [unplanned] = unplannedWritable(evidence.mounts, plan);
  if (unplanned !== undefined) return absent(`${unplanned} could be written to, and was not planned so`);
  const [flaw] = evidence.bwrapFlaws;
  const how = 'the file tree was read-only but for what was planned';
  return enforced(flaw === undefined ? how : `${how}; this bwrap is not known to be free of ${flaw.id}`);
}

function users(evidence: IsolationEvidence): Standing {
  const own = ownNamespace('user', evidence);
  if (own.state === 'absent' || evidence.answers.nestedRefused) return own;
  return degraded('it was not seen that a further one is refused within it', FLAWS_FIX);
}

function filter({ status, inheritedFilters, answers }: IsolationEvidence): Standing {
  const added = countFilters(status) - inheritedFilters;
  if (statusField(status, 'Seccomp') !== '2' || added !== FILTERS_OF_A_PROCESS)
    return absent(`${Number.isNaN(added) ? 'no' : added} of ${FILTERS_OF_A_PROCESS} filters were in force`);
  if (!answers.undeclaredRefused) return absent('an undeclared call was not answered as planned');
  return enforced('tracer’s filter and ours were in force, and an undeclared call was refused');
}

function limit(found: number, wanted: number): Standing {
  return found <= wanted
    ? enforced(`the probe’s limit was ${found}`)
    : absent('the probe did not have the limit that was set');
}

const CAPABILITY_SETS = ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb'];

function capabilities(status: string): Standing {
  const held = CAPABILITY_SETS.find((name) => !/^0+$/.test(statusField(status, name) ?? ''));
  return held === undefined ? enforced('all five sets of the probe were empty') : absent(`${held} was not empty`);
}

function landlock({ answers }: IsolationEvidence, plan: SandboxPlan): Standing {
  if (plan.landlock === undefined) {
    const fix = 'Use a host that has it, as the row landlock-support of as-declared doctor tells.';
    return absent('the sandbox was built without: the host has none, or the base runtime does not show setpriv', fix);
  }
  if (!answers.unruledRefused) return absent('the probe could read a file that is in no rule');
  return enforced('the probe could not read a file that is mounted and in no rule');
}

/** Judges what was in force from evidence gathered in a sandbox that was built like the tool's own. */
export function judgeIsolation(evidence: IsolationEvidence, plan: SandboxPlan): Standings {
  const { status, limits, hold } = evidence;
  return {
    'network-namespace': network(evidence, plan),
    'pid-namespace': ownNamespace('pid', evidence),
    'mount-namespace': mounts(evidence, plan),
    'user-namespace': users(evidence),
    'ipc-namespace': ownNamespace('ipc', evidence),
    'uts-namespace': ownNamespace('uts', evidence),
    'memory-limit': hold.memory,
    'pid-limit': hold.pids,
    'cpu-limit': limit(hardLimit(limits, 'Max cpu time'), hardCpuSeconds(plan.limits)),
    'file-size-limit': limit(hardLimit(limits, 'Max file size'), plan.limits.fileBytes),
    'seccomp-filter': filter(evidence),
    landlock: landlock(evidence, plan),
    'no-new-privileges':
      statusField(status, 'NoNewPrivs') === '1'
        ? enforced('the probe’s bit was set')
        : absent('the probe’s bit was not set'),
    'cap-drop-all': capabilities(status),
  };
}

/** The states alone, as reports have them. */
export function statesOf(standings: Standings): Isolation {
  return Object.fromEntries(Object.entries(standings).map(([name, { state }]) => [name, state])) as Isolation;
}
