import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { besideManifest, type ToolBytes, toolBytes } from './artifact/tool-bytes.ts';
import { type Answer, Interview } from './interview.ts';
import type { Manifest } from './manifest/manifest.ts';
import { whatDoesItAskAnew } from './manifest/what-does-it-ask-anew.ts';
import { whatDoesItAskFor } from './manifest/what-does-it-ask-for.ts';
import { readScenario } from './observe/scenario.ts';
import { trialCases } from './observe/trial-case.ts';
import { type Trial, whatDidItDo } from './observe/what-did-it-do.ts';
import { type ExceptedTool, type Exceptions, exceptionsFor } from './policy/exceptions/in-force.ts';
import { unusedExceptions, waive, waiversIn } from './policy/exceptions/waive.ts';
import type { Grant } from './policy/grant.ts';
import type { JudgingPolicy } from './policy/judging-policy.ts';
import type { Policy } from './policy/policy.ts';
import { whatMayItHave } from './policy/what-may-it-have.ts';
import type { GateRequest } from './request.ts';
import type { ToolResult } from './result.ts';
import { surveyBaseRuntime } from './sandbox/base-runtime.ts';
import type { TrialSite } from './sandbox/trial-site.ts';
import { whatIsInIt } from './sbom/what-is-in-it.ts';
import { whoMadeIt } from './signature/who-made-it.ts';
import { applySeverity } from './verdict.ts';

/** By habit the scenario stands beside the manifest. */
const SCENARIO_FILE = 'as-declared.scenario.yml';

/** Where one tool is unpacked and tried. */
export interface Workplace {
  /** Makes an empty folder that the sandbox's user can traverse and only we can write. */
  folder(name: string): Promise<string>;
  /** Opened once for all tools, when it is first asked for. */
  site(): Promise<TrialSite>;
  /** Aborted when as-declared is asked to end. */
  readonly interrupted: AbortSignal;
}

/** What the questions about one tool are asked with. */
interface Subject {
  readonly manifest: Manifest;
  readonly policy: Policy;
  readonly request: GateRequest;
  readonly workplace: Workplace;
}

async function getBytes({ manifest, request, workplace }: Subject): Promise<Answer<ToolBytes>> {
  const path = request.artifact ?? (await besideManifest(manifest, manifest.artifact.path));
  const artifact = await workplace.folder('artifact');
  const folders = { artifact, closure: await workplace.folder('closure') };
  return toolBytes(path, manifest, folders, workplace.interrupted);
}

/** One that is there in name only, such as a link that leads nowhere, is not passed over. */
async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}

/**
 * Whether there is evidence that nobody requires: the request names it, or the manifest does. A manifest may name what is
 * not there yet: it is made when the tool is released.
 */
async function isOffered(
  requested: string | undefined,
  named: string | undefined,
  { document }: Manifest,
): Promise<boolean> {
  if (requested !== undefined) return true;
  return named !== undefined && (await isThere(join(dirname(document.file), named)));
}

async function askWhoMadeIt(interview: Interview, { artifact }: ToolBytes, subject: Subject): Promise<void> {
  const { manifest, policy, request } = subject;
  const required = policy.supplyChain.require.signature;
  if (!required && !(await isOffered(request.bundle, manifest.artifact.bundle, manifest))) {
    interview.skip('signature', false, 'the policy asks for none, and none is there');
    return;
  }
  const trustedRoot = request.trustedRoot === undefined ? 'public-good' : { file: request.trustedRoot };
  await interview.ask('signature', required, async () => {
    const bundlePath = request.bundle ?? (await besideManifest(manifest, manifest.artifact.bundle));
    return whoMadeIt({ name: manifest.name, artifact, bundlePath, trustedRoot }, policy);
  });
}

async function askWhatIsInIt(interview: Interview, { artifact }: ToolBytes, subject: Subject): Promise<void> {
  const { manifest, policy, request } = subject;
  const required = policy.supplyChain.require.sbom;
  if (!required && !(await isOffered(request.sbom, manifest.sbomRef, manifest))) {
    interview.skip('sbom', false, 'the policy asks for none, and none is there');
    return;
  }
  await interview.ask('sbom', required, async () => {
    const path = request.sbom ?? (await besideManifest(manifest, manifest.sbomRef));
    return whatIsInIt(path, manifest, artifact, policy);
  });
}

function excepted({ name, version }: Manifest, bytes: ToolBytes | undefined): ExceptedTool {
  return { name, version, ...(bytes !== undefined && { sha256: bytes.artifact.sha256 }) };
}

/** A manifest stands although its base cannot be read; the question does not. */
async function askAboutManifest(
  interview: Interview,
  path: string,
  { proposal }: GateRequest,
  policy: Policy | undefined,
): Promise<Manifest | undefined> {
  const manifest = await interview.ask('manifest', true, () => whatDoesItAskFor(path));
  // Where no policy could be read, "not found" is not to be believed of the manifest either.
  if (manifest !== undefined && proposal !== undefined && policy !== undefined) {
    await interview.ask('manifest', true, () => whatDoesItAskAnew(manifest, proposal, policy.changes));
  }
  return manifest;
}

/** The scenario that was named, or else the one that is there. */
async function scenarioPath({ manifest, request }: Subject): Promise<string | undefined> {
  if (request.scenario !== undefined) return request.scenario;
  const habitual = join(dirname(manifest.document.file), SCENARIO_FILE);
  return (await isThere(habitual)) ? habitual : undefined;
}

async function tryOut(grant: Grant, { artifact, closure }: ToolBytes, subject: Subject): Promise<Answer<Trial>> {
  const { manifest, request, workplace } = subject;
  const path = await scenarioPath(subject);
  const { scenario, findings } = path === undefined ? { findings: [] } : await readScenario(path);
  if (path !== undefined && scenario === undefined) return { findings, what: 'the scenario cannot be used' };
  const { host, holder } = await workplace.site();
  const context = {
    ...{ grant, manifest, host, holder, resolve: request.resolve, tool: artifact.root },
    interrupted: workplace.interrupted,
    baseRuntime: await surveyBaseRuntime(grant.baseRuntime.read),
    ...(closure !== undefined && { closure: closure.path }),
  };
  const cases = trialCases(manifest, scenario, request.run);
  const answer = await whatDidItDo(cases, await workplace.folder('trial'), context, request.progress);
  return { ...answer, findings: [...findings, ...answer.findings] };
}

/**
 * Asks one tool the five questions, in the order in which the answers build on each other. It is run only when
 * nothing speaks against its signature and its grant.
 *
 * @param path of the manifest
 * @param now the moment of the judgement
 */
export async function gateTool(
  path: string,
  judging: JudgingPolicy,
  request: GateRequest,
  workplace: Workplace,
  now: Date,
): Promise<ToolResult> {
  const { policy } = judging;
  const isAudit = policy?.mode === 'audit';
  let exceptions: Exceptions = { inForce: [], findings: [] };
  const interview = new Interview((found) =>
    policy === undefined ? found : waive(applySeverity(found, policy.severity), exceptions.inForce),
  );
  interview.skip('sbom', true, 'there are no bytes that it could be of');
  interview.skip('runtime', true, 'the tool was not started');

  const manifest = await askAboutManifest(interview, path, request, policy);
  const subject = manifest && policy && { manifest, policy, request, workplace };
  const bytes =
    subject &&
    (await interview.ask('signature', subject.policy.supplyChain.require.signature, () => getBytes(subject)));
  if (subject !== undefined)
    exceptions = exceptionsFor(excepted(subject.manifest, bytes), subject.policy.exceptions, now);
  const grant = await interview.ask('policy', true, () => whatMayItHave(manifest, judging, exceptions));
  if (manifest === undefined) interview.skip('policy', true, 'there is no manifest to judge');

  let trial: Trial | undefined;
  if (subject !== undefined && bytes !== undefined) {
    // It takes a moment, which the next two questions need anyway. Whether it worked is asked when it is used.
    if (grant !== undefined) workplace.site().catch(() => undefined);
    await askWhoMadeIt(interview, bytes, subject);
    await askWhatIsInIt(interview, bytes, subject);
    if (grant !== undefined && interview.stands('signature') && (interview.stands('policy') || isAudit)) {
      trial = await interview.ask('runtime', true, () => tryOut(grant, bytes, subject));
    }
  }
  const unused = unusedExceptions(interview.findings, exceptions.inForce, (rule) => interview.isAnswered(rule));
  return {
    name: manifest?.name ?? path,
    version: manifest?.version ?? null,
    manifest: path,
    artifact: bytes === undefined ? null : { path: bytes.artifact.path, sha256: bytes.artifact.sha256 },
    checks: interview.checks,
    grant: grant ?? null,
    enforced: !isAudit,
    cases: trial?.cases ?? [],
    findings: [...interview.findings, ...unused],
    waivers: waiversIn(interview.findings, exceptions.inForce),
    isolation: trial?.isolation ?? {},
  };
}
