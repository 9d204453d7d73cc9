import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { besideManifest, type ToolBytes, toolBytes } from './artifact/tool-bytes.ts';
import { type Answer, Interview } from './interview.ts';
import type { Manifest } from './manifest/manifest.ts';
import { whatDoesItAskFor } from './manifest/what-does-it-ask-for.ts';
import { readScenario } from './observe/scenario.ts';
import { trialCases } from './observe/trial-case.ts';
import { type Trial, whatDidItDo } from './observe/what-did-it-do.ts';
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

async function decide(manifest: Manifest | undefined, { policy, findings }: JudgingPolicy): Promise<Answer<Grant>> {
  if (policy === undefined || manifest === undefined) return { findings, what: 'there is nothing to judge' };
  const answer = await whatMayItHave(manifest, policy);
  return { ...answer, findings: [...findings, ...answer.findings] };
}

async function getBytes({ manifest, request, workplace }: Subject): Promise<Answer<ToolBytes>> {
  const path = request.artifact ?? (await besideManifest(manifest, manifest.artifact.path));
  const artifact = await workplace.folder('artifact');
  const folders = { artifact, closure: await workplace.folder('closure') };
  return toolBytes(path, manifest, folders, workplace.interrupted);
}

async function askWhoMadeIt(interview: Interview, { artifact }: ToolBytes, subject: Subject): Promise<void> {
  const { manifest, policy, request } = subject;
  const required = policy.supplyChain.require.signature;
  if (!required && (request.bundle ?? manifest.artifact.bundle) === undefined) {
    interview.skip('signature', false, 'the policy asks for none, and none is given');
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
  if (!required && (request.sbom ?? manifest.sbomRef) === undefined) {
    interview.skip('sbom', false, 'the policy asks for none, and none is given');
    return;
  }
  await interview.ask('sbom', required, async () => {
    const path = request.sbom ?? (await besideManifest(manifest, manifest.sbomRef));
    return whatIsInIt(path, manifest, artifact, policy);
  });
}

/** The scenario that was named, or else the one that is there. */
async function scenarioPath({ manifest, request }: Subject): Promise<string | undefined> {
  if (request.scenario !== undefined) return request.scenario;
  const habitual = join(dirname(manifest.document.file), SCENARIO_FILE);
  // One that is there in name only, such as a link that leads nowhere, is not passed over.
  const absent = await lstat(habitual).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  );
  return absent ? undefined : habitual;
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
 */
export async function gateTool(
  path: string,
  judging: JudgingPolicy,
  request: GateRequest,
  workplace: Workplace,
): Promise<ToolResult> {
  const { policy } = judging;
  const isAudit = policy?.mode === 'audit';
  const interview = new Interview((found) => (policy === undefined ? found : applySeverity(found, policy.severity)));
  const manifest = await interview.ask('manifest', true, () => whatDoesItAskFor(path));
  const grant = await interview.ask('policy', true, () => decide(manifest, judging));
  if (manifest === undefined) interview.skip('policy', true, 'there is no manifest to judge');
  let bytes: ToolBytes | undefined;
  let trial: Trial | undefined;
  interview.skip('sbom', true, 'there are no bytes that it could be of');
  interview.skip('runtime', true, 'the tool was not started');
  if (manifest !== undefined && policy !== undefined) {
    const subject = { manifest, policy, request, workplace };
    // It takes a moment, which the next two questions need anyway. Whether it worked is asked when it is used.
    if (grant !== undefined) workplace.site().catch(() => undefined);
    bytes = await interview.ask('signature', policy.supplyChain.require.signature, () => getBytes(subject));
    if (bytes !== undefined) {
      const known = bytes;
      await askWhoMadeIt(interview, known, subject);
      await askWhatIsInIt(interview, known, subject);
      if (grant !== undefined && interview.stands('signature') && (interview.stands('policy') || isAudit)) {
        trial = await interview.ask('runtime', true, () => tryOut(grant, known, subject));
      }
    }
  }
  return {
    name: manifest?.name ?? path,
    version: manifest?.version ?? null,
    manifest: path,
    artifact: bytes === undefined ? null : { path: bytes.artifact.path, sha256: bytes.artifact.sha256 },
    checks: interview.checks,
    grant: grant ?? null,
    enforced: !isAudit,
    cases: trial?.cases ?? [],
    findings: interview.findings,
    isolation: trial?.isolation ?? {},
  };
}
