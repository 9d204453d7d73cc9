import { getInput } from '@actions/core';
import { defined } from '../defined.ts';
import { Refusal } from '../finding.ts';
import type { AttestationStore } from '../github/attestations.ts';
import { repositoryIn } from '../github/repository-name.ts';
import { quoted } from '../quoted.ts';
import type { GateRequest } from '../request.ts';
import type { TrustedRootSource } from '../signature/trust/trusted-roots.ts';
import { splitWords } from '../words.ts';

/** Every input that `action.yml` declares. */
export const INPUT_NAMES = [
  'manifest',
  'policy',
  'policy-token',
  'artifact',
  'bundle',
  'attestations',
  'sbom',
  'scenario',
  'run',
  'trusted-root',
  'offline',
  'tuf-mirror',
  'tuf-root',
  'mode',
  'report',
  'evidence',
  'summary',
  'install-dependencies',
  'token',
] as const;

type InputName = (typeof INPUT_NAMES)[number];

/** These belong to one tool, and say nothing where there are several. */
const OF_ONE_TOOL = ['artifact', 'bundle', 'sbom', 'scenario', 'run'] as const satisfies readonly InputName[];

/** What the step was asked to do. */
export interface StepInputs {
  readonly request: Omit<GateRequest, 'policy' | 'progress'>;
  /** As it was given; what judges is read from the base of a pull request. */
  readonly policy: string;
  /** Where to write the report, if not into the step's own folder. */
  readonly report: string | undefined;
  readonly summary: boolean;
  readonly token: string;
  /** Reads policies of other repositories; the step's own token where it is empty. */
  readonly policyToken: string;
}

function refusal(message: string, fix: string): Refusal {
  return new Refusal('host/step-input', message, { fix });
}

/** What an input says, if it says anything. */
export function textInput(name: InputName): string | undefined {
  const value = getInput(name);
  return value === '' ? undefined : value;
}

function lines(name: InputName): readonly string[] {
  const all = getInput(name).split('\n');
  return all.map((line) => line.trim()).filter((line) => line !== '');
}

function oneOf<T extends string>(name: InputName, allowed: readonly T[]): T | undefined {
  const value = textInput(name);
  const known = allowed.find((each) => each === value);
  if (value !== undefined && known === undefined) {
    throw refusal(`The input ${name} is ${quoted(value)}.`, `Give one of ${allowed.join(', ')}.`);
  }
  return known;
}

/** The runner warns of an input that is not declared and goes on; a misspelt `policy` would judge by another. */
function refuseUnknown(env: NodeJS.ProcessEnv): void {
  const known = new Set(INPUT_NAMES.map((name) => `INPUT_${name.toUpperCase()}`));
  const unknown = Object.keys(env).find((name) => name.startsWith('INPUT_') && !known.has(name));
  if (unknown === undefined) return;
  const name = unknown.slice('INPUT_'.length).toLowerCase();
  throw refusal(`There is no input ${quoted(name)}.`, `The inputs are ${INPUT_NAMES.join(', ')}.`);
}

function readManifests(): readonly string[] {
  const manifests = lines('manifest');
  if (manifests.length === 0) throw refusal('No manifest is given.', 'Give the path of at least one in `manifest`.');
  const twice = manifests.find((path, index) => manifests.indexOf(path) !== index);
  if (twice !== undefined) throw refusal(`The manifest ${quoted(twice)} is given twice.`, 'Give each manifest once.');
  const contradiction = manifests.length > 1 && OF_ONE_TOOL.find((name) => textInput(name) !== undefined);
  if (contradiction) {
    throw refusal(
      `The input ${contradiction} belongs to one tool, and ${manifests.length} manifests are given.`,
      `Say it in the manifests, or gate each tool in a step of its own.`,
    );
  }
  return manifests;
}

/** The repository whose attestations are looked at, read with the step's own token. */
function readStore(): AttestationStore | undefined {
  const text = textInput('attestations');
  if (text === undefined) return undefined;
  const repository = repositoryIn(text);
  if (repository === undefined) throw refusal(`The input attestations is ${quoted(text)}.`, 'Give OWNER/REPOSITORY.');
  if (oneOf('offline', ['true', 'false']) === 'true')
    throw refusal('The input attestations asks GitHub, and offline nobody.', 'Leave one of the two out.');
  return { ...repository, token: getInput('token') };
}

/** Whom to trust: at most one of the inputs says. */
function readTrust(): TrustedRootSource {
  const [file, mirror, root] = [textInput('trusted-root'), textInput('tuf-mirror'), textInput('tuf-root')];
  const offline = oneOf('offline', ['true', 'false']) === 'true';
  if ([file !== undefined, offline, (mirror ?? root) !== undefined].filter(Boolean).length > 1) {
    throw refusal('More than one input says whom to trust.', 'Give one of `trusted-root`, `offline` and `tuf-mirror`.');
  }
  if (mirror !== undefined && !/^https?:\/\/\S+$/.test(mirror))
    throw refusal(`The input tuf-mirror is ${quoted(mirror)}.`, 'Give the http address of a TUF repository.');
  if (file !== undefined) return { kind: 'file', file };
  return offline ? { kind: 'embedded' } : { kind: 'tuf', ...defined({ mirror, root }) };
}

/**
 * Reads and checks every input of the step: the one place that does.
 * @throws Refusal host/step-input
 */
export function readInputs(): StepInputs {
  refuseUnknown(process.env);
  const manifests = readManifests();
  const policy = textInput('policy');
  if (policy === undefined)
    throw refusal('No policy is given.', 'Give the path of the policy to judge by in `policy`.');
  return {
    request: {
      manifests,
      run: lines('run').map(splitWords),
      resolve: [],
      trustedRoot: readTrust(),
      installDependencies: oneOf('install-dependencies', ['auto', 'never']) ?? 'auto',
      ...defined({
        artifact: textInput('artifact'),
        bundle: textInput('bundle'),
        attestations: readStore(),
        sbom: textInput('sbom'),
        scenario: textInput('scenario'),
        evidence: textInput('evidence'),
        mode: oneOf('mode', ['enforce', 'audit']),
      }),
    },
    policy,
    report: textInput('report'),
    summary: (oneOf('summary', ['true', 'false']) ?? 'true') === 'true',
    token: getInput('token'),
    policyToken: getInput('policy-token'),
  };
}
