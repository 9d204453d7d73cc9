import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, finding, Refusal } from '../finding.ts';
import type { Answer } from '../interview.ts';
import { hostCovers } from '../manifest/domain.ts';
import type { Grant } from '../policy/grant.ts';
import type { Policy } from '../policy/policy.ts';
import { quoted } from '../quoted.ts';
import type { CaseResult, Variation } from '../result.ts';
import type { Holder } from '../sandbox/egress/start-holder.ts';
import { unmetDemands } from '../sandbox/isolation/demands.ts';
import { type Isolation, type Standings, statesOf } from '../sandbox/isolation/isolation.ts';
import { preflight } from '../sandbox/isolation/preflight.ts';
import { statusOf } from '../verdict.ts';
import { acrossCases } from './across-cases.ts';
import type { CaseContext } from './case-context.ts';
import { compareCoverage } from './compare/coverage.ts';
import { compareUnused } from './compare.ts';
import { tryVariations } from './conditions/try-variations.ts';
import { runBeside } from './lanes.ts';
import { trialContext } from './observe-case.ts';
import { planCase } from './plan-case.ts';
import { type CaseRun, runCase } from './run-case.ts';
import type { TrialCase } from './trial-case.ts';

/** What the trial of one tool showed. */
export interface Trial {
  readonly cases: readonly CaseResult[];
  /** The cases once more, in other circumstances. */
  readonly variations: readonly Variation[];
  readonly isolation: Isolation;
  /** Files and folders of the host that were shown because they run the tool, by their paths there. */
  readonly runtimes: readonly string[];
}

/** The first case's sandbox, with a probe in the tool's place and nothing to reach. */
async function probe(one: TrialCase, folder: string, context: CaseContext): Promise<Standings> {
  await mkdir(folder, { mode: 0o711 });
  const { plan } = await planCase({ ...one, files: [] }, { dnsAddresses: [] }, folder, context);
  return preflight(plan, { ...trialContext(folder, context), ...context.host });
}

function isUnmet(grant: Grant, standings: Standings): boolean {
  return statusOf(unmetDemands(grant, standings)) !== 'pass';
}

/**
 * How the sandbox stands. Where it does not, and the manifest denies system calls, it is tried without those: to tell a host
 * that has no sandbox from a tool that wants none. A probe that cannot be loaded may end before or while it is looked at.
 *
 * @throws Refusal runtime/indispensable-denied, host/…
 */
async function standingsFor(one: TrialCase, folder: string, context: CaseContext): Promise<Standings> {
  const { grant, manifest } = context;
  const { deny } = grant.syscalls;
  try {
    const standings = await probe(one, join(folder, 'probe'), context);
    if (deny.length === 0 || !isUnmet(grant, standings)) return standings;
  } catch (error) {
    if (deny.length === 0) throw error;
  }
  const undenied = { ...grant, syscalls: { ...grant.syscalls, deny: [] } };
  const standings = await probe(one, join(folder, 'probe-undenied'), { ...context, grant: undenied });
  if (isUnmet(grant, standings)) return standings;
  const message = `No program can be started without the system calls that the manifest denies: ${deny.join(', ')}.`;
  throw new Refusal('runtime/indispensable-denied', message, {
    place: manifest.document.place('/capabilities/syscalls/deny'),
    fix: 'Deny what the tool does not need, and not what loads it.',
  });
}

/** A variable steers what runs as much as a file does, so the scenario may set only what is granted. */
function refuseUngrantedEnv({ env, name, placeOf }: TrialCase, { grant }: CaseContext): void {
  const granted = new Set(grant.env.map(({ value }) => value.name));
  const ungranted = Object.keys(env).find((each) => !granted.has(each));
  if (ungranted === undefined) return;
  const message = `The case ${quoted(name)} sets the variable ${quoted(ungranted)}, which is not granted.`;
  throw new Refusal('runtime/scenario-invalid-value', message, {
    ...(placeOf && { place: placeOf('env') }),
    fix: 'Declare the variable under capabilities.env in the manifest, or remove it from the case.',
    evidence: { variable: ungranted },
  });
}

/** The name or the port may be misspelt, here or in the manifest. Who goes there is told of that as well. */
function ungrantedReplies({ upstreams, placeOf }: TrialCase, { grant }: CaseContext): Finding[] {
  const isGranted = (name: string) =>
    grant.endpoints.some(({ value: { host, ports } }) =>
      ports.some((port) => name.endsWith(`:${port}`) && hostCovers(host, name.slice(0, -`:${port}`.length))),
    );
  const ungranted = [...upstreams.keys()].filter((name) => !isGranted(name));
  return ungranted.map((name) =>
    finding(
      'runtime/ungranted-reply',
      `The scenario has a reply of ${name}, which is not granted: nobody can get it.`,
      {
        ...(placeOf && { place: placeOf('upstreams') }),
        fix: 'Declare the host and its port under capabilities.networking in the manifest, or take the reply out.',
        evidence: { host: name },
      },
    ),
  );
}

function inWords(runs: readonly CaseRun[], variations: readonly Variation[]): string {
  const count = (all: readonly CaseResult[]) => all.filter(({ status }) => status !== 'pass').length;
  const failed = count(runs.map(({ result }) => result));
  const cases = runs.length === 1 ? '1 case' : `${runs.length} cases`;
  if (failed > 0) return `${cases}, ${failed} not as declared`;
  const varied = count(variations);
  return varied === 0 ? `${cases}, as declared` : `${cases} as declared, but ${varied} not in other circumstances`;
}

/**
 * Runs every case inside exactly the grant and tells each deviation; where there is none, each once more under every
 * condition. A tool whose required isolation is not in force is not started.
 *
 * @param folder an empty folder of ours
 * @param say told of each case as it begins
 * @throws Refusal runtime/nothing-exercised, host/…
 */
export async function whatDidItDo(
  cases: readonly TrialCase[],
  { conditions, coverage }: Pick<Policy, 'conditions' | 'coverage'>,
  folder: string,
  context: CaseContext,
  say: (line: string) => void,
): Promise<Answer<Trial>> {
  const [first] = cases;
  if (first === undefined) {
    throw new Refusal('runtime/nothing-exercised', 'There is no case to run, so nothing could be seen of the tool.', {
      place: context.manifest.document.place(''),
      fix: 'Name the tool’s program in entrypoint.command of the manifest, and write a scenario.',
    });
  }
  for (const one of cases) refuseUngrantedEnv(one, context);
  const standings = await standingsFor(first, folder, context);
  const isolation = statesOf(standings);
  const unmet = unmetDemands(context.grant, standings);
  if (statusOf(unmet) !== 'pass') {
    const value = { cases: [], variations: [], isolation, runtimes: [] };
    return { value, findings: unmet, what: 'was not started' };
  }
  const jobs = cases.map((one, index) => async (holder: Holder) => {
    say(`case ${index + 1} of ${cases.length}: ${one.name}`);
    return runCase(one, join(folder, `case-${index + 1}`), { ...context, holder });
  });
  const runs = await runBeside(jobs, context.holder, folder, context.host);
  const deviates = runs.some(({ result }) => result.status !== 'pass');
  const tried = deviates
    ? { variations: [], found: [], findings: [] }
    : await tryVariations(cases, runs, conditions, folder, context, say);
  const found = runs.flatMap(({ result, findings }) => findings.map((finding) => ({ finding, caseName: result.name })));
  const ungranted = cases.flatMap((one) =>
    ungrantedReplies(one, context).map((finding) => ({ finding, caseName: one.name })),
  );
  const records = runs.map(({ record }) => record);
  const findings = [
    ...unmet,
    ...acrossCases([...found, ...ungranted, ...tried.found]),
    ...tried.findings,
    ...compareCoverage(cases, runs, coverage),
    ...compareUnused(records),
  ];
  const runtimes = (await context.programs.runtimes()).map(({ of }) => of);
  const { variations } = tried;
  const value = { cases: runs.map(({ result }) => result), variations, isolation, runtimes };
  return { value, findings, what: inWords(runs, variations) };
}
