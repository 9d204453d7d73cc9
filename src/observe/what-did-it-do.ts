import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, finding, Refusal } from '../finding.ts';
import type { Answer } from '../interview.ts';
import { hostCovers } from '../manifest/domain.ts';
import { quoted } from '../quoted.ts';
import type { CaseResult } from '../result.ts';
import { unmetDemands } from '../sandbox/isolation/demands.ts';
import { type Isolation, type Standings, statesOf } from '../sandbox/isolation/isolation.ts';
import { preflight } from '../sandbox/isolation/preflight.ts';
import { statusOf } from '../verdict.ts';
import { acrossCases } from './across-cases.ts';
import { compareUnused } from './compare.ts';
import { type CaseContext, type CaseRun, planCase, runCase, trialContext } from './run-case.ts';
import type { TrialCase } from './trial-case.ts';

/** What the trial of one tool showed. */
export interface Trial {
  readonly cases: readonly CaseResult[];
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

/** A variable steers what runs as much as a file does, so the scenario may set only what is granted. */
function refuseUngrantedEnv({ env, name, placeOf }: TrialCase, { grant }: CaseContext): void {
  const granted = new Set(grant.env.map(({ value }) => value.name));
  const ungranted = Object.keys(env).find((each) => !granted.has(each));
  if (ungranted === undefined) return;
  const message = `The case ${quoted(name)} sets the variable ${quoted(ungranted)}, which is not granted.`;
  throw new Refusal('runtime/scenario-invalid-value', message, {
    ...(placeOf && { place: placeOf('env') }),
    fix: 'Declare the variable under capabilities.env in the manifest, or remove it from the case.',
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

function inWords(runs: readonly CaseRun[]): string {
  const failed = runs.filter(({ result }) => result.status !== 'pass').length;
  const cases = runs.length === 1 ? '1 case' : `${runs.length} cases`;
  return failed === 0 ? `${cases}, as declared` : `${cases}, ${failed} not as declared`;
}

/**
 * Runs every case inside exactly the grant and tells each deviation. A tool whose required isolation is not in force
 * is not started.
 *
 * @param folder an empty folder of ours
 * @param say told of each case as it begins
 * @throws Refusal runtime/nothing-exercised, host/…
 */
export async function whatDidItDo(
  cases: readonly TrialCase[],
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
  const standings = await probe(first, join(folder, 'probe'), context);
  const isolation = statesOf(standings);
  const unmet = unmetDemands(context.grant, standings);
  if (statusOf(unmet) !== 'pass') {
    return { value: { cases: [], isolation, runtimes: [] }, findings: unmet, what: 'was not started' };
  }
  const runs: CaseRun[] = [];
  for (const [index, one] of cases.entries()) {
    say(`case ${index + 1} of ${cases.length}: ${one.name}`);
    runs.push(await runCase(one, join(folder, `case-${index + 1}`), context));
  }
  const found = runs.flatMap(({ result, findings }) => findings.map((finding) => ({ finding, caseName: result.name })));
  const ungranted = cases.flatMap((one) =>
    ungrantedReplies(one, context).map((finding) => ({ finding, caseName: one.name })),
  );
  const findings = [
    ...unmet,
    ...acrossCases([...found, ...ungranted]),
    ...compareUnused(runs.map(({ record }) => record)),
  ];
  const runtimes = (await context.programs.runtimes()).map(({ of }) => of);
  return { value: { cases: runs.map(({ result }) => result), isolation, runtimes }, findings, what: inWords(runs) };
}
