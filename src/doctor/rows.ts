import { defined } from '../defined.ts';
import { ISOLATION_NAMES, type IsolationName } from '../manifest/isolation.ts';
import type { Grant } from '../policy/grant.ts';
import { FLAWS_FIX, type InstalledBwrap, openFlaws } from '../sandbox/host/bwrap-flaws.ts';
import { FAKETIME_PACKAGE } from '../sandbox/host/faketime.ts';
import type { ProgramReport } from '../sandbox/host/host-programs.ts';
import type { TrialHost } from '../sandbox/host/sandbox-host.ts';
import { unmetDemands } from '../sandbox/isolation/demands.ts';
import type { Standings } from '../sandbox/isolation/isolation.ts';
import type { LandlockReport } from '../sandbox/isolation/landlock-report.ts';
import { absent } from '../sandbox/isolation/standing.ts';
import { applySeverity, type Severity, statusOf } from '../verdict.ts';
import { type Demand, type HostRow, type HostThing, type IsolationRow, okRow, refusedRow } from './row.ts';

const PACKAGES = [
  'bubblewrap',
  'coreutils',
  'iproute2',
  'strace',
  'util-linux',
] as const satisfies readonly HostThing[];

function found({ path, version }: ProgramReport): string {
  return version === undefined ? `${path}` : `${path} ${version.join('.')}`;
}

/** One row for each package, by its programs: the first that cannot be used speaks. */
export function programRows(reports: readonly ProgramReport[]): readonly HostRow[] {
  return PACKAGES.map((what) => {
    const own = reports.filter(({ debianPackage }) => debianPackage === what);
    const refused = own.find(({ refusal }) => refusal !== undefined)?.refusal;
    return refused === undefined ? okRow(what, own.map(found).join(', ')) : refusedRow(what, refused.finding);
  });
}

/** What stands in the way of nothing, and is worth mending. */
export function flawsRow({ programs }: Pick<TrialHost, 'programs'>, bwrap: InstalledBwrap): HostRow {
  const flaws = openFlaws(bwrap);
  const version = bwrap.packageVersion ?? bwrap.version.join('.');
  const row = { kind: 'host', what: 'bubblewrap-flaws', demand: 'none', met: true } as const;
  if (flaws.length === 0) return { ...row, state: 'ok', how: `${version} is free of those that as-declared knows` };
  const named = flaws.map(({ id, what }) => `${id} (${what})`).join(', ');
  const how = `${programs.bwrap} ${version} is not known to be free of ${named}`;
  return { ...row, state: 'degraded', how, fix: FLAWS_FIX };
}

export function landlockRow({ works, how, fix }: LandlockReport): HostRow {
  const row = { kind: 'host', what: 'landlock-support', demand: 'none', met: true, how } as const;
  return works ? { ...row, state: 'ok' } : { ...row, state: 'missing', ...defined({ fix }) };
}

/** What another clock is shown with, where policies want tools tried under one. */
export function faketimeRow(library: string | undefined): HostRow {
  const row = { kind: 'host', what: 'faketime', demand: 'none', met: true } as const;
  if (library !== undefined) return { ...row, state: 'ok', how: library };
  const fix = `Tools can then be tried with another clock: sudo apt-get install ${FAKETIME_PACKAGE}`;
  return { ...row, state: 'missing', how: 'libfaketime is not there', fix };
}

const UNTRIED = absent('needs sandbox', 'First get what is missing above.');

/** What is said of every isolation where no sandbox could be built. */
const ALL_UNTRIED = Object.fromEntries(ISOLATION_NAMES.map((name) => [name, UNTRIED])) as Standings;

function demandsFor(name: IsolationName, { isolation }: Pick<Grant, 'isolation'>): Grant['isolation'] {
  const own = (demands: Grant['isolation'][Exclude<Demand, 'none'>]) =>
    demands.filter(({ value }) => value.name === name);
  return { required: own(isolation.required), recommended: own(isolation.recommended) };
}

function strictest({ required: [required], recommended: [recommended] }: Grant['isolation']) {
  if (required !== undefined) return ['required', required] as const;
  return recommended === undefined ? [] : (['recommended', recommended] as const);
}

/**
 * One row for each isolation, held against what is demanded as the gate holds it.
 * @param standings undefined where no sandbox could be built
 * @param severity the policy's, where there is one
 */
export function isolationRows(
  grant: Pick<Grant, 'isolation' | 'category'>,
  standings?: Standings,
  severity?: Severity,
): readonly IsolationRow[] {
  return ISOLATION_NAMES.map((name) => {
    const { state, how, fix } = (standings ?? ALL_UNTRIED)[name];
    const row = { kind: 'isolation', what: name, state: standings === undefined ? 'untried' : state } as const;
    const own = demandsFor(name, grant);
    const [unmet] = unmetDemands({ category: grant.category, isolation: own }, standings ?? ALL_UNTRIED);
    if (unmet === undefined) {
      const [demand = 'none', asked] = strictest(own);
      const more = { ...defined({ place: asked?.place }), ...(standings !== undefined && defined({ fix })) };
      return { ...row, demand, met: true, how, ...more };
    }
    const judged = severity === undefined ? [unmet] : applySeverity([unmet], severity);
    const demand = statusOf(judged) === 'pass' ? 'recommended' : 'required';
    // A filter may be in force and be another one than was asked for.
    const said = state === 'enforced' ? unmet.message : how;
    return {
      ...row,
      demand,
      met: false,
      how: said,
      rule: unmet.rule,
      ...defined({ fix: unmet.fix, place: unmet.place }),
    };
  });
}
