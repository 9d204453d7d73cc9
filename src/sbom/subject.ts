import { type Purl, packageName, readPurl } from '../purl.ts';
import { quoted } from '../quoted.ts';
import type { FindingCollector } from './finding-collector.ts';
import { type Component, fullName, type Sbom } from './sbom.ts';

/** The tool that an SBOM is held against. Digests are of the artifact's bytes, in hexadecimal. */
export interface SbomSubject {
  readonly name: string;
  readonly version: string;
  readonly purl?: string;
  readonly sha256: string;
  readonly sha512: string;
}

const FIX = 'Make the SBOM from this version of the tool, when the artifact is packed.';

function isSamePurl(ours: Purl, theirs: Purl): boolean {
  if (ours.type !== theirs.type || packageName(ours) !== packageName(theirs)) return false;
  return ours.version === undefined || theirs.version === undefined || ours.version === theirs.version;
}

/** One way in which an SBOM's subject is not the tool. */
interface Mismatch {
  readonly rule: `sbom/subject-${'name' | 'version' | 'purl' | 'digest'}-mismatch`;
  readonly message: string;
  readonly pointer: string;
}

function matchName(described: Component, tool: SbomSubject): readonly Mismatch[] {
  const whole = fullName(described);
  if (described.name === tool.name || whole === tool.name) return [];
  const message = `The SBOM describes ${quoted(whole)}, and the tool is ${quoted(tool.name)}.`;
  return [{ rule: 'sbom/subject-name-mismatch', message, pointer: `${described.pointer}/name` }];
}

function matchVersion({ version, pointer }: Component, tool: SbomSubject): readonly Mismatch[] {
  if (version === tool.version) return [];
  const found = version === undefined ? 'no version' : `version ${quoted(version)}`;
  const message = `The SBOM describes ${found} of the tool, which is of version ${quoted(tool.version)}.`;
  const key = version === undefined ? '' : '/version';
  return [{ rule: 'sbom/subject-version-mismatch', message, pointer: `${pointer}${key}` }];
}

function matchPurl({ purl, pointer }: Component, tool: SbomSubject): readonly Mismatch[] {
  if (tool.purl === undefined || purl === undefined) return [];
  const wanted = readPurl(tool.purl);
  if (wanted.kind === 'purl' && purl.kind === 'purl' && isSamePurl(wanted, purl)) return [];
  const message = `The SBOM describes ${quoted(purl.text)}, and the tool is ${quoted(tool.purl)}.`;
  return [{ rule: 'sbom/subject-purl-mismatch', message, pointer: `${pointer}/purl` }];
}

function matchDigests({ hashes }: Component, tool: SbomSubject): readonly Mismatch[] {
  const digests = new Map([
    ['SHA-256', tool.sha256],
    ['SHA-512', tool.sha512],
  ]);
  return hashes.flatMap(({ algorithm, content, pointer }): Mismatch[] => {
    const expected = digests.get(algorithm);
    if (expected === undefined || expected.toLowerCase() === content.toLowerCase()) return [];
    const message = `The SBOM describes bytes of ${algorithm} ${content}; the artifact's is ${expected}.`;
    return [{ rule: 'sbom/subject-digest-mismatch', message, pointer }];
  });
}

/**
 * Whether an SBOM says that it is of this tool: `metadata.component` by name, version, purl and hashes. That proves
 * nothing, since its author wrote it; what binds an SBOM to bytes is a signed attestation.
 * @param required whether the policy demands it; otherwise a mismatch is a warning
 */
export function matchSubject(sbom: Sbom, tool: SbomSubject, required: boolean, findings: FindingCollector): void {
  const { subject: described, file } = sbom;
  const level = required ? 'error' : 'warning';
  if (described === undefined) {
    const message = `The SBOM has no \`metadata.component\`, so nothing says that it is of ${quoted(tool.name)}.`;
    const fix = 'Have the generator write `metadata.component`.';
    findings.add('sbom/no-subject', message, { fix, place: { file, pointer: '' } }, level);
    return;
  }
  const itself = [matchName, matchVersion, matchPurl].flatMap((match) => match(described, tool));
  for (const { rule, message, pointer } of itself) {
    findings.add(rule, message, { fix: FIX, place: { file, pointer } }, level);
  }
  // Few SBOMs hash their subject. One that does and is wrong is of other bytes, whatever the policy demands.
  for (const { rule, message, pointer } of matchDigests(described, tool)) {
    findings.add(rule, message, { fix: FIX, place: { file, pointer } });
  }
}
