import { dirname, join } from 'node:path';
import { besideManifest, type ToolBytes, toolBytes } from '../artifact/tool-bytes.ts';
import type { Answer, Interview } from '../interview.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { whatIsInIt } from '../sbom/what-is-in-it.ts';
import { whoMadeIt } from '../signature/who-made-it.ts';
import { isThere } from './is-there.ts';
import type { Subject } from './subject.ts';

/** The bytes that all evidence is about. */
export async function getBytes({ manifest, request, workplace }: Subject): Promise<Answer<ToolBytes>> {
  const path = request.artifact ?? (await besideManifest(manifest, manifest.artifact.path));
  const artifact = await workplace.folder('artifact');
  const folders = { artifact, closure: await workplace.folder('closure') };
  return toolBytes(path, manifest, folders, workplace.interrupted);
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

/** Who made it? Not asked where nobody requires an answer and none is offered. */
export async function askWhoMadeIt(interview: Interview, { artifact }: ToolBytes, subject: Subject): Promise<void> {
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

/** What is in it? Not asked where nobody requires an answer and none is offered. */
export async function askWhatIsInIt(interview: Interview, { artifact }: ToolBytes, subject: Subject): Promise<void> {
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
