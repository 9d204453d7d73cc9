import { dirname, join } from 'node:path';
import type { ToolBytes } from '../artifact/tool-bytes.ts';
import type { Finding } from '../finding.ts';
import type { Answer } from '../interview.ts';
import { judgedFolders } from '../judged-folders.ts';
import { ProgramDigests } from '../observe/program-digests.ts';
import { compareWithBase } from '../observe/scenario/weakened.ts';
import { readScenario, type Scenario } from '../observe/scenario.ts';
import { trialCases } from '../observe/trial-case.ts';
import { type Trial, whatDidItDo } from '../observe/what-did-it-do.ts';
import type { Grant } from '../policy/grant.ts';
import { surveyBaseRuntime } from '../sandbox/plan/base-runtime.ts';
import { Programs } from '../sandbox/runtime/programs.ts';
import { isThere } from './is-there.ts';
import type { Subject } from './subject.ts';

/** By habit the scenario stands beside the manifest. */
const SCENARIO_FILE = 'as-declared.scenario.yml';

/** The scenario that was named, or else the one that is there. */
async function scenarioPath({ manifest, request }: Subject): Promise<string | undefined> {
  if (request.scenario !== undefined) return request.scenario;
  const habitual = join(dirname(manifest.document.file), SCENARIO_FILE);
  return (await isThere(habitual)) ? habitual : undefined;
}

/** Whether a change leaves fewer cases than there were. */
async function weakened(
  scenario: Scenario | undefined,
  path: string | undefined,
  { manifest: { document }, request }: Subject,
): Promise<readonly Finding[]> {
  const base = await request.proposal?.baseScenario(path ?? join(dirname(document.file), SCENARIO_FILE));
  return base === undefined ? [] : compareWithBase(scenario, base, document.place('/entrypoint'));
}

/** What did it do? The tool is run inside exactly its grant. */
export async function tryOut(grant: Grant, { artifact, closure }: ToolBytes, subject: Subject): Promise<Answer<Trial>> {
  const { manifest, policy, request, workplace } = subject;
  const path = await scenarioPath(subject);
  const reading = path === undefined ? { findings: [] } : await readScenario(path);
  const { scenario } = reading;
  if (path !== undefined && scenario === undefined) return { ...reading, what: 'the scenario cannot be used' };
  const findings = [...reading.findings, ...(await weakened(scenario, path, subject))];
  const { host, holder } = await workplace.site();
  const folder = await workplace.folder('trial');
  const judged = await judgedFolders(manifest.document.file);
  const search = { tool: artifact.root, baseRuntime: grant.baseRuntime.read, judged, folder, host };
  const context = {
    ...{ grant, manifest, host, holder, resolve: request.resolve, tool: artifact.root },
    programs: new Programs(search),
    interrupted: workplace.interrupted,
    baseRuntime: await surveyBaseRuntime(grant.baseRuntime.read),
    digests: new ProgramDigests(),
    ...(closure !== undefined && { closure: closure.path }),
    ...(request.evidence !== undefined && { evidence: request.evidence }),
  };
  const cases = trialCases(manifest, scenario, request.run);
  const answer = await whatDidItDo(cases, policy, folder, context, request.progress);
  return { ...answer, findings: [...findings, ...answer.findings] };
}
