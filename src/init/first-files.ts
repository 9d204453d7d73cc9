import { realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Refusal } from '../finding.ts';
import { givenTiers } from '../policy/loading/given-tiers.ts';
import { type Prohibition, prohibitionsOf } from './denied.ts';
import { manifestText } from './documents/manifest.ts';
import { policyText } from './documents/policy.ts';
import { scenarioText } from './documents/scenario.ts';
import { workflowText } from './documents/workflow.ts';
import { NEVERALLOW } from './first-policy.ts';
import { type Folder, surveyFolder } from './folder.ts';
import { type Proposal, propose, type Wishes } from './proposal.ts';
import { recognise } from './recognise.ts';
import { pathInRepository, repositoryOf } from './repository.ts';
import { type NewFile, present, writeNew } from './write-files.ts';

const MANIFEST = 'as-declared.yml';
const SCENARIO = 'as-declared.scenario.yml';
const POLICY = '.github/as-declared/policy.yml';
const WORKFLOW = '.github/workflows/as-declared.yml';

/** Names that a manifest may have as well: two in one folder would say two things. */
const OTHER_MANIFESTS = ['as-declared.json', 'as-declared.yaml'];

export interface InitRequest extends Wishes {
  readonly folder: string;
  /** A policy that is there already, to be kept to and named; none is written then. */
  readonly policy?: string;
  readonly workflow: boolean;
}

/** What was written. Paths are absolute. */
export interface FirstFiles {
  readonly proposal: Proposal;
  readonly written: readonly string[];
  readonly folder: string;
  readonly manifest: string;
  readonly policy: string;
}

/**
 * Looks at a folder and writes a first manifest, scenario, policy and workflow: all of them, or nothing.
 * @throws Refusal host/init-…, and what reading a given policy throws
 */
export async function writeFirstFiles(request: InitRequest): Promise<FirstFiles> {
  const folder = await surveyFolder(request.folder);
  const clues = recognise(folder);
  if (clues.length === 0) throw nothingFound(folder);
  const repository = await repositoryOf(folder.path);
  const policy = request.policy === undefined ? undefined : await givenPolicy(request.policy);
  const proposal = propose(clues, folder, request, policy?.prohibitions ?? OWN_PROHIBITIONS);
  const places: Places = { folder: folder.path, repository, policy: policy?.path ?? join(repository, POLICY) };
  const manifest = join(folder.path, MANIFEST);
  const files = [
    { path: manifest, text: manifestText(proposal) },
    { path: join(folder.path, SCENARIO), text: scenarioText(proposal) },
    ...(policy === undefined ? [{ path: places.policy, text: policyText(proposal) }] : []),
    ...(request.workflow ? [workflowFile(proposal, manifest, places)] : []),
  ];
  await refuseToReplace(files, folder);
  await writeNew(repository, files);
  return { proposal, written: files.map(({ path }) => path), folder: folder.path, manifest, policy: places.policy };
}

interface Places {
  readonly folder: string;
  readonly repository: string;
  readonly policy: string;
}

/** @throws Refusal host/init-path */
function workflowFile(proposal: Proposal, manifest: string, { folder, repository, policy }: Places): NewFile {
  const within = (path: string) => pathInRepository(path, repository);
  const pack = packWords(proposal, within(folder));
  const text = workflowText(proposal, { manifest: within(manifest), policy: within(policy), pack });
  return { path: join(repository, WORKFLOW), text };
}

/**
 * The words that pack the tool.
 * @param at the tool's folder, from where they are typed; empty for that folder itself
 */
export function packWords({ artifact: { path, entries } }: Proposal, at: string): readonly string[] {
  return ['tar', ...(at === '' ? [] : ['-C', at]), '-czf', join(at, path), ...entries];
}

const OWN_PROHIBITIONS: readonly Prohibition[] = NEVERALLOW.map((each) => {
  return { id: each.id, domains: 'domains' in each ? each.domains : [], env: [], spawn: [] };
});

interface GivenPolicy {
  readonly path: string;
  readonly prohibitions: readonly Prohibition[];
}

async function givenPolicy(path: string): Promise<GivenPolicy> {
  const { neverallow } = await givenTiers(path);
  return { path: await realpath(path), prohibitions: prohibitionsOf(neverallow) };
}

function nothingFound({ given }: Folder): Refusal {
  return new Refusal('host/init-nothing-found', 'Nothing in the folder says what the tool is.', {
    place: { file: given },
    fix:
      'Name a folder with a package.json, a pyproject.toml, a server.json, an MCP bundle’s manifest.json, a SKILL.md or ' +
      'a script under a plain name. The README shows how to write the four files by hand.',
  });
}

async function refuseToReplace(files: readonly NewFile[], folder: Folder): Promise<void> {
  const others = OTHER_MANIFESTS.map((name) => join(folder.path, name));
  const there = await present([...files.map(({ path }) => path), ...others]);
  if (there.length === 0) return;
  const names = there.map((path) => relative(process.cwd(), path)).join(', ');
  throw new Refusal('host/init-file-exists', `Nothing was written, since there is already: ${names}.`, {
    fix:
      'Move away what should be written anew. --policy FILE keeps to a policy that is there, and --no-workflow leaves ' +
      'the workflow to you: for a second tool, add its manifest to that one.',
  });
}
