import { Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import type { Statement } from '../statement/statement.ts';

/** https://slsa.dev/spec/v1.0/provenance and the version before it. */
export const PROVENANCE_TYPES = ['https://slsa.dev/provenance/v1', 'https://slsa.dev/provenance/v0.2'] as const;

/** What a provenance claims of a build. Whoever signed it can claim anything: the certificate has to agree. */
export interface ProvenanceClaims {
  /** Who built: an address that stands for a kind of machine, or for a workflow. */
  readonly builder: string;
  readonly repository?: string;
  readonly ref?: string;
  readonly commit?: string;
  /** Path of the workflow in the repository. */
  readonly workflow?: string;
  readonly trigger?: string;
  readonly runner?: string;
  readonly run?: string;
}

type Members = Readonly<Record<string, unknown>>;

/**
 * What a statement claims where it is a SLSA provenance; undefined for every other kind.
 * @throws Refusal signature/provenance-malformed
 */
export function provenanceClaims({ predicateType, predicate }: Statement): ProvenanceClaims | undefined {
  switch (predicateType) {
    case PROVENANCE_TYPES[0]:
      return claimsV1(members(predicate, 'predicate'));
    case PROVENANCE_TYPES[1]:
      return claimsV02(members(predicate, 'predicate'));
    default:
      return undefined;
  }
}

/** Of GitHub's build types: the workflow is an external parameter, its commit a resolved dependency. */
function claimsV1(predicate: Members): ProvenanceClaims {
  const definition = members(predicate['buildDefinition'], 'buildDefinition');
  const details = members(predicate['runDetails'], 'runDetails');
  const external = optional(definition['externalParameters']);
  const workflow = optional(external['workflow']);
  const { github } = optional(definition['internalParameters']);
  const inner = optional(github);
  const repository = text(workflow['repository'], 'workflow.repository');
  const ref = text(workflow['ref'], 'workflow.ref');
  return present({
    builder: builderOf(details),
    repository,
    ref,
    commit: commitOf(definition['resolvedDependencies'], repository),
    workflow: text(workflow['path'], 'workflow.path'),
    trigger: text(inner['event_name'], 'event_name'),
    runner: text(inner['runner_environment'], 'runner_environment'),
    run: text(optional(details['metadata'])['invocationId'], 'invocationId'),
  });
}

function claimsV02(predicate: Members): ProvenanceClaims {
  const invocation = optional(predicate['invocation']);
  const source = optional(invocation['configSource']);
  const environment = optional(invocation['environment']);
  const { repository, ref } = sourceOf(text(source['uri'], 'uri'));
  const digest = optional(source['digest']);
  return present({
    builder: builderOf(predicate),
    repository,
    ref,
    commit: oneOf([text(digest['sha1'], 'digest.sha1'), text(digest['gitCommit'], 'digest.gitCommit')], 'commits'),
    workflow: text(source['entryPoint'], 'entryPoint'),
    trigger: text(environment['GITHUB_EVENT_NAME'] ?? environment['github_event_name'], 'github_event_name'),
    runner: text(environment['RUNNER_ENVIRONMENT'], 'RUNNER_ENVIRONMENT'),
  });
}

function builderOf(parent: Members): string {
  const id = text(members(parent['builder'], 'builder')['id'], 'builder.id');
  if (id === undefined || id === '') throw malformed('it names no builder');
  return id;
}

/** A repository and what of it was built, as SPDX writes downloads: `git+https://…@ref`. What is no address claims itself. */
function sourceOf(uri: string | undefined): {
  readonly repository?: string | undefined;
  readonly ref?: string | undefined;
} {
  if (uri === undefined) return {};
  const [, repository, ref] =
    /^(?:git\+)?([a-z][a-z0-9+.-]*:\/\/[^/@\s]+\/[^@\s]*?)(?:\.git)?\/?(?:@(\S+))?$/.exec(uri) ?? [];
  return { repository: repository ?? uri, ref };
}

/** Of the dependencies that were resolved, the commit of the source itself. */
function commitOf(dependencies: unknown, repository: string | undefined): string | undefined {
  if (!Array.isArray(dependencies) || repository === undefined) return undefined;
  const sources = dependencies
    .map(optional)
    .filter(({ uri }) => typeof uri === 'string' && sourceOf(uri).repository === repository);
  const digests = sources.map(({ digest }) => optional(digest));
  return oneOf(
    digests.flatMap(({ gitCommit, sha1 }) => [text(gitCommit, 'gitCommit'), text(sha1, 'sha1')]),
    'commits of the source',
  );
}

/** The one value that is stated, however often. */
function oneOf(stated: readonly (string | undefined)[], what: string): string | undefined {
  const [first, ...others] = new Set(stated.filter((each) => each !== undefined));
  if (others.length > 0) throw malformed(`it states ${others.length + 1} ${what}`);
  return first;
}

function members(value: unknown, name: string): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(`${name} is not an object`);
  return value as Members;
}

/** What other builders put there is theirs to say, and claims nothing here. */
function optional(value: unknown): Members {
  return typeof value !== 'object' || value === null || Array.isArray(value) ? {} : (value as Members);
}

function text(value: unknown, name: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw malformed(`${name} is ${quoted(JSON.stringify(value).slice(0, 80))}, not text`);
  return value;
}

function present(
  claims: Readonly<{ builder: string } & Partial<Record<keyof ProvenanceClaims, string | undefined>>>,
): ProvenanceClaims {
  return Object.fromEntries(
    Object.entries(claims).filter(([, value]) => value !== undefined),
  ) as unknown as ProvenanceClaims;
}

const malformed = (message: string) =>
  new Refusal('signature/provenance-malformed', `The provenance is malformed: ${message}.`);
