import { type Entry, entry, yamlText } from '../../document/commented-yaml.ts';
import { CATEGORIES } from '../../manifest/category.ts';
import { ISOLATION } from '../first-policy.ts';
import type { Proposal } from '../proposal.ts';
import { capabilities, notAsked } from './capabilities.ts';
import { about } from './remarks.ts';

/** The manifest: what the tool asks for, and where each of its words comes from. */
export function manifestText(proposal: Proposal): string {
  const { name, version, category } = proposal;
  const header = [
    `What ${name.value} asks for. It is a request: the policy decides, and what is not written here is denied.`,
    `"as-declared init" wrote it down from ${sourcesOf(proposal)}. Correct it: it is yours from now on.`,
    ...about(proposal, 'platform', 'runtime'),
  ];
  const entries = [
    entry('name', name.value, `From ${name.from}.`),
    entry('version', version.value, `From ${version.from}. Keep it in step with the releases.`),
    entry(
      'category',
      category.value,
      `From ${category.from}.`,
      `It picks the policy's ceiling and the system calls: ${CATEGORIES.join(', ')}.`,
    ),
    ...dependencies(proposal),
    artifact(proposal),
    ...entrypoint(proposal),
    ...capabilities(proposal),
    isolation(),
  ];
  return yamlText(header, { entries, after: [...noEntrypoint(proposal), ...notAsked(proposal)] });
}

function sourcesOf({ sources }: Proposal): string {
  return sources.length === 0 ? 'what is in the folder' : sources.join(', ');
}

function dependencies({ dependencies }: Proposal): readonly Entry[] {
  return dependencies.length === 0 ? [] : [entry('dependencies', dependencies, 'Packages that it is built from.')];
}

function artifact(proposal: Proposal): Entry {
  const { artifact, lockfile } = proposal;
  const path = entry('path', artifact.path, 'Made by the command that packs the tool: a build output, for .gitignore.');
  const entries =
    lockfile === undefined
      ? [path]
      : [
          path,
          entry(
            'closure',
            { entries: [entry('lockfile', lockfile.value)] },
            `For ${lockfile.from}: as-declared installs them itself, and runs none of their scripts.`,
          ),
        ];
  const after = [
    ...about(proposal, 'closure'),
    'Once releases are signed, their Sigstore bundle is named here ("bundle"), and their SBOM at the top ("sbom_ref").',
  ];
  return entry('artifact', { entries, after }, 'The bytes that are judged and run. What is not in them is not there.');
}

function entrypoint(proposal: Proposal): readonly Entry[] {
  const { start } = proposal;
  if (start === undefined) return [];
  const { command, cwd } = start.value;
  const entries = [entry('command', command), ...(cwd === undefined ? [] : [entry('cwd', cwd)])];
  const words =
    'Words, and not a line for a shell: a bare one is a program of the host, one with a slash a file of the tool.';
  return [entry('entrypoint', { entries }, `From ${start.from}.`, words, ...about(proposal, 'entrypoint', 'build'))];
}

/** Without it nothing can be tried, and the gate says so. */
function noEntrypoint(proposal: Proposal): readonly string[] {
  if (proposal.start !== undefined) return [];
  const seen = about(proposal, 'entrypoint').map((line) => `  ${line}`);
  return [
    '',
    'Missing, since no file says it: how the tool starts.',
    '  entrypoint: { command: [node, main.js] }',
    ...seen,
  ];
}

function isolation(): Entry {
  const value = { entries: [entry('required', ISOLATION)] };
  return entry('isolation', value, 'Without these the author would not have the tool run.');
}
