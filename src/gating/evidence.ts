import { dirname, join } from 'node:path';
import { besideManifest, type ToolBytes, toolBytes } from '../artifact/tool-bytes.ts';
import { type Finding, finding } from '../finding.ts';
import type { Answer, Interview } from '../interview.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { quoted } from '../quoted.ts';
import { whatIsInIt } from '../sbom/what-is-in-it.ts';
import type { AttestedSbom } from '../signature/statement/attested-sbom.ts';
import { type SignedBy, whoMadeIt } from '../signature/who-made-it.ts';
import { questionOf } from '../verdict.ts';
import { isThere } from './is-there.ts';
import type { Subject } from './subject.ts';

/** The bytes that all evidence is about. */
export async function getBytes({ manifest, request, workplace }: Subject): Promise<Answer<ToolBytes>> {
  const artifact = await workplace.folder('artifact');
  const folders = { artifact, closure: await workplace.folder('closure') };
  return toolBytes(request.artifact, manifest, folders, workplace.interrupted);
}

/** Evidence by the name that the manifest gives it. */
interface Named {
  readonly rule: 'signature/missing' | 'sbom/missing';
  /** What it is, for a message. */
  readonly what: string;
  readonly path: string | undefined;
  readonly pointer: string;
}

/** A manifest may name what is made when the tool is released. So that no misspelt name goes unseen it is said, and stops nothing. */
function notThere({ rule, what, path, pointer }: Named, { document }: Manifest): Finding {
  const said = finding(rule, `The manifest names ${quoted(path)} as the ${what}, and there is no such file.`, {
    place: document.place(pointer),
    fix: `Correct the path, which is meant from where the manifest is, or take it out until there is one.`,
  });
  return { ...said, level: 'warning' };
}

/**
 * Whether evidence that nobody requires is there to be looked at: the request names it, or the manifest names what is
 * there. Otherwise the question is skipped.
 */
async function isOffered(
  interview: Interview,
  requested: string | undefined,
  named: Named,
  manifest: Manifest,
): Promise<boolean> {
  if (requested !== undefined) return true;
  const question = questionOf(named.rule);
  if (named.path === undefined) {
    interview.skip(question, false, 'the policy asks for none, and none is named');
    return false;
  }
  if (await isThere(join(dirname(manifest.document.file), named.path))) return true;
  const what = 'the policy asks for none, and the one that is named is not there';
  await interview.ask(question, false, async () => ({ findings: [notThere(named, manifest)], what }));
  interview.skip(question, false, what);
  return false;
}

/**
 * Who made it? Not asked where nobody requires an answer and none is offered.
 * @returns who signed, and what was signed with the artifact; undefined where nobody is proved
 */
export async function askWhoMadeIt(
  interview: Interview,
  { artifact }: ToolBytes,
  subject: Subject,
): Promise<SignedBy | undefined> {
  const { manifest, policy, request } = subject;
  const required = policy.supplyChain.require.signature;
  const { bundle } = manifest.artifact;
  const named: Named = {
    rule: 'signature/missing',
    what: 'Sigstore bundle',
    path: bundle,
    pointer: '/artifact/bundle',
  };
  const { trustedRoot, attestations } = request;
  const isKept = attestations !== undefined;
  if (!required && !isKept && !(await isOffered(interview, request.bundle, named, manifest))) return undefined;
  return interview.ask('signature', required, async () => {
    const bundlePath = request.bundle ?? (await besideManifest(manifest, manifest.artifact.bundle));
    return whoMadeIt({ manifest, artifact, bundlePath, store: attestations, trustedRoot }, policy);
  });
}

/**
 * What is in it? What was signed with the artifact speaks; else the file that is named. Not asked where nobody requires an
 * answer and none is offered.
 */
export async function askWhatIsInIt(
  interview: Interview,
  { artifact }: ToolBytes,
  subject: Subject,
  attested: readonly AttestedSbom[],
): Promise<void> {
  const { manifest, policy, request } = subject;
  const required = policy.supplyChain.require.sbom;
  for (const { name, bytes } of attested)
    await interview.ask('sbom', required, () => whatIsInIt({ path: name, bytes }, manifest, artifact, policy));
  if (attested.length > 0) return;
  const named = { rule: 'sbom/missing', what: 'SBOM', path: manifest.sbomRef, pointer: '/sbom_ref' } as const;
  if (!required && !(await isOffered(interview, request.sbom, named, manifest))) return;
  await interview.ask('sbom', required, async () => {
    const path = request.sbom ?? (await besideManifest(manifest, manifest.sbomRef));
    return whatIsInIt(path === undefined ? undefined : { path }, manifest, artifact, policy);
  });
}
