import { resolve } from 'node:path';
import { type ToolBytes, toolBytes } from '../artifact/tool-bytes.ts';
import { finding } from '../finding.ts';
import { type Answer, Interview } from '../interview.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { whatDoesItAskFor } from '../manifest/what-does-it-ask-for.ts';
import { type Exceptions, exceptionsFor } from '../policy/exceptions/in-force.ts';
import { waive, waiversIn } from '../policy/exceptions/waive.ts';
import type { Grant } from '../policy/grant.ts';
import type { JudgingPolicy } from '../policy/judging-policy.ts';
import { whatMayItHave } from '../policy/what-may-it-have.ts';
import type { ToolResult } from '../result.ts';
import { applySeverity } from '../verdict.ts';
import type { RunRequest } from './run-request.ts';

/** A tool that may be run: what it is, what it may have, and where its files are. */
export interface Permitted {
  readonly manifest: Manifest;
  readonly grant: Grant;
  /** Its folder on this host, and that of the dependencies beside it. */
  readonly tool: string;
  readonly closure?: string;
}

/** What was found out, and where nothing stands against it, what may be run. */
export interface Permission {
  readonly result: ToolResult;
  readonly permitted?: Permitted;
}

/** Folders for what is unpacked, and the end of it all. */
export interface RunPlace {
  folder(name: string): Promise<string>;
  readonly interrupted: AbortSignal;
}

const NOT_ASKED = 'not asked: that is for the gate';

/** The bytes that are to be run; with a folder in their place there is nothing to unpack. */
async function bytesOf(manifest: Manifest, request: RunRequest, place: RunPlace): Promise<Answer<ToolBytes>> {
  const folders = { artifact: await place.folder('artifact'), closure: await place.folder('closure') };
  const answer = await toolBytes(request.artifact, manifest, folders, place.interrupted);
  const sha256 = answer.value?.artifact.sha256;
  if (request.sha256 === undefined || sha256 === undefined || sha256 === request.sha256) return answer;
  const message = `These are not the bytes that may be run: the artifact has the sha256 ${sha256}; only ${request.sha256} was asked for.`;
  const other = finding('host/other-bytes', message, {
    place: manifest.document.place('/artifact/path'),
    fix: 'Put the artifact that was gated back in its place; or gate this one, and take its digest from the report: tools[].artifact.sha256.',
  });
  return { ...answer, findings: [...answer.findings, other] };
}

/**
 * Asks the two questions that a sandbox is built from: what it asks for, and what it may have. Who made the tool and
 * what is in it was asked when it was gated; its digest, where one is demanded, ties this run to that verdict.
 */
export async function askPermission(
  request: RunRequest,
  judging: JudgingPolicy,
  place: RunPlace,
  now: Date,
): Promise<Permission> {
  const { policy } = judging;
  let exceptions: Exceptions = { inForce: [], findings: [] };
  const interview = new Interview((found) =>
    policy === undefined ? found : waive(applySeverity(found, policy.severity), exceptions.inForce),
  );
  const manifest = await interview.ask('manifest', true, () => whatDoesItAskFor(request.manifest));
  const unpacked =
    manifest && request.tool === undefined
      ? await interview.ask('signature', true, () => bytesOf(manifest, request, place))
      : undefined;
  // Where the bytes are in order, that is all that was found out about who made them.
  for (const question of ['signature', 'sbom', 'runtime'] as const) interview.skip(question, false, NOT_ASKED);
  const sha256 = unpacked?.artifact.sha256;
  if (manifest !== undefined && policy !== undefined) {
    const { name, version } = manifest;
    exceptions = exceptionsFor({ name, version, ...(sha256 !== undefined && { sha256 }) }, policy.exceptions, now);
  }
  const grant = await interview.ask('policy', true, () => whatMayItHave(manifest, judging, exceptions));
  const result: ToolResult = {
    ...{
      checks: interview.checks,
      cases: [],
      variations: [],
      isolation: {},
      runtimes: [],
      signed: null,
      manifest: request.manifest,
      grant: grant ?? null,
    },
    name: manifest?.name ?? request.manifest,
    version: manifest?.version ?? null,
    artifact: unpacked === undefined ? null : { path: unpacked.artifact.path, sha256: unpacked.artifact.sha256 },
    enforced: policy?.mode !== 'audit',
    findings: interview.findings,
    waivers: waiversIn(interview.findings, exceptions.inForce),
  };
  const tool = request.tool ?? unpacked?.artifact.root;
  const stands = interview.stands('manifest') && interview.stands('signature');
  const allowed = interview.stands('policy') || policy?.mode === 'audit';
  if (manifest === undefined || grant === undefined || tool === undefined || !stands || !allowed) return { result };
  const closure = unpacked?.closure?.path;
  return { result, permitted: { manifest, grant, tool: resolve(tool), ...(closure !== undefined && { closure }) } };
}
