import type { ToolBytes } from './artifact/tool-bytes.ts';
import { askWhatIsInIt, askWhoMadeIt, getBytes } from './gating/evidence.ts';
import type { Workplace } from './gating/subject.ts';
import { tryOut } from './gating/try-out.ts';
import { Interview } from './interview.ts';
import type { Manifest } from './manifest/manifest.ts';
import { whatDoesItAskAnew } from './manifest/what-does-it-ask-anew.ts';
import { whatDoesItAskFor } from './manifest/what-does-it-ask-for.ts';
import type { Trial } from './observe/what-did-it-do.ts';
import { type ExceptedTool, type Exceptions, exceptionsFor } from './policy/exceptions/in-force.ts';
import { unusedExceptions, waive, waiversIn } from './policy/exceptions/waive.ts';
import type { JudgingPolicy } from './policy/judging-policy.ts';
import type { Policy } from './policy/policy.ts';
import { whatMayItHave } from './policy/what-may-it-have.ts';
import type { GateRequest } from './request.ts';
import type { ToolResult } from './result.ts';
import type { SignedBy } from './signature/who-made-it.ts';
import { applySeverity } from './verdict.ts';

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

  let signed: SignedBy | undefined;
  let trial: Trial | undefined;
  if (subject !== undefined && bytes !== undefined) {
    // It takes a moment, which the next two questions need anyway. Whether it worked is asked when it is used.
    if (grant !== undefined) workplace.site().catch(() => undefined);
    signed = await askWhoMadeIt(interview, bytes, subject);
    await askWhatIsInIt(interview, bytes, subject, signed?.sboms ?? []);
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
    signed: signed ?? null,
    checks: interview.checks,
    grant: grant ?? null,
    enforced: !isAudit,
    cases: trial?.cases ?? [],
    variations: trial?.variations ?? [],
    findings: [...interview.findings, ...unused],
    waivers: waiversIn(interview.findings, exceptions.inForce),
    isolation: trial?.isolation ?? {},
    runtimes: trial?.runtimes ?? [],
  };
}
