import { defined } from '../defined.ts';
import { Refusal } from '../finding.ts';
import type { AttestationStore } from '../github/attestations.ts';
import { messageOf } from '../message-of.ts';
import type { AcceptedSigners } from '../signature/accepted-signer.ts';
import type { ProvenanceDemand } from '../signature/provenance/demand.ts';
import { PROVENANCE_TYPES } from '../signature/provenance/provenance.ts';
import { readUpTo } from '../signature/read-up-to.ts';
import { reasons } from '../signature/reasons.ts';
import {
  addressPattern,
  expressionProblem,
  patternProblem,
  refPattern,
  type SubjectPattern,
  subjectPattern,
} from '../signature/subject-pattern.ts';
import type { TrustedRootSource } from '../signature/trust/trusted-roots.ts';
import { keyFromPem, MAX_KEY_BYTES, type SigningKey } from '../signature/verify/signing-key.ts';
import { attestationsIn } from './attestations-option.ts';
import { readOptions, refusePositionals, usage } from './options.ts';
import { TRUST_OPTIONS, TRUST_USAGE, trustedRootOf } from './trust-options.ts';

export const VERIFY_USAGE = `Says whether Sigstore bundles prove who made an artifact.

Usage
  as-declared verify ARTIFACT --bundle FILE --identity SUBJECT --issuer URL [options]
  as-declared verify ARTIFACT --bundle FILE --key FILE [options]

ARTIFACT is a file, or no more than its digest: sha256:…, sha384:… or sha512:….

Options
  --bundle FILE         a Sigstore bundle, several in JSON lines or as a registry's reply, or a folder of such; repeatable
  --attestations OWNER/REPOSITORY                   what GitHub keeps there for the artifact; read with GITHUB_TOKEN
  --all                 of several bundles, all have to hold              (default: one of them)
  --identity SUBJECT    who must have signed: a workflow with its ref, or an e-mail address. * stands for characters
                        but / and @, ** for any; host and owner have to be named
  --identity-regex RE   in its place, a regular expression (RE2) for the whole of it
  --issuer URL          who must have vouched for the signer, exactly
  --key FILE            in the place of an identity, a public key in PEM
${TRUST_USAGE}  --not-before DAY      the first day, in UTC, on which it may have been signed
  --json                for programs; as-declared schema verification prints the schema

What the build has to have been, each by a statement in a bundle that holds (patterns as for --identity)
  --predicate-type TYPE the kind of statement; of several, one of them    (default: SLSA provenance)
  --source URL          the repository that was built
  --ref REF             its branch or tag: refs/tags/v*
  --commit HEX          its commit
  --workflow URL        the workflow that built, with its ref
  --builder URL         the builder as the provenance names it
  --trigger EVENT       what started the build; repeatable
  --deny-self-hosted-runners                                              built on a machine that the platform hosts

Exit codes
  0  it is signed by whom it should be
  1  it is not
  2  it could not be judged
`;

/** What `as-declared verify` was asked for. */
export interface VerifyOptions {
  readonly artifact: string;
  /** Paths of files and folders. */
  readonly evidence: readonly string[];
  readonly store?: AttestationStore;
  readonly bundles: 'any' | 'all';
  readonly accepted: AcceptedSigners;
  readonly trustedRoot: TrustedRootSource;
  readonly notBefore?: string;
  readonly provenance: readonly ProvenanceDemand[];
  readonly json: boolean;
}

const MANY = { type: 'string', multiple: true, default: [] as string[] } as const;

const OPTIONS = {
  bundle: MANY,
  attestations: { type: 'string' },
  all: { type: 'boolean', default: false },
  identity: { type: 'string' },
  'identity-regex': { type: 'string' },
  issuer: { type: 'string' },
  key: { type: 'string' },
  ...TRUST_OPTIONS,
  'not-before': { type: 'string' },
  'predicate-type': MANY,
  source: { type: 'string' },
  ref: { type: 'string' },
  commit: { type: 'string' },
  workflow: { type: 'string' },
  builder: { type: 'string' },
  trigger: MANY,
  'deny-self-hosted-runners': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

export const GIVEN = { file: 'the command line' };

/** A public key of a file. @throws Refusal signature/key-unusable */
async function keyFrom(path: string): Promise<SigningKey> {
  let bytes: Buffer | undefined;
  try {
    bytes = await readUpTo(path, MAX_KEY_BYTES, 'follow links');
  } catch (cause) {
    throw new Refusal('signature/key-unusable', `The key ${path} cannot be read: ${reasons(cause)}.`, { cause });
  }
  return keyFromPem(bytes?.toString('latin1') ?? '', `The key ${path}`);
}

async function identity(pattern: SubjectPattern, issuer: string | undefined): Promise<AcceptedSigners> {
  if (issuer === undefined) throw usage('--identity needs an --issuer: the same name at another one is somebody else.');
  if (!/^https?:\/\/[^\s*]+$/.test(issuer))
    throw usage(`--issuer takes an address, exactly: https://token.actions.githubusercontent.com; it is "${issuer}".`);
  const problem = patternProblem(pattern) ?? (await expressionProblem(pattern));
  if (problem !== undefined) throw usage(`The identity "${pattern.text}" ${problem}.`);
  return { identities: [{ tools: ['*'], issuer, subject: pattern, place: GIVEN }], keys: [] };
}

interface Named {
  readonly identity?: string | undefined;
  readonly regex?: string | undefined;
  readonly issuer?: string | undefined;
  readonly key?: string | undefined;
}

async function acceptedBy({ identity: subject, regex, issuer, key }: Named): Promise<AcceptedSigners> {
  const named = [subject, regex, key].filter((each) => each !== undefined);
  if (named.length === 0) throw usage('Say who must have signed: --identity, --identity-regex or --key.');
  if (named.length > 1)
    throw usage('--identity, --identity-regex and --key each say who must have signed; give one of them.');
  if (key === undefined)
    return identity(regex === undefined ? subjectPattern(subject ?? '') : { kind: 'regex', text: regex }, issuer);
  if (issuer !== undefined) throw usage('--issuer belongs to an identity: nobody vouches for a key.');
  return { identities: [], keys: [{ tools: ['*'], key: await keyFrom(key), place: GIVEN }] };
}

/** What is wrong with a pattern is told with the option that it is of. */
function pattern(
  name: string,
  text: string | undefined,
  read: (text: string) => SubjectPattern,
): SubjectPattern | undefined {
  if (text === undefined) return undefined;
  try {
    return read(text);
  } catch (error) {
    throw usage(`--${name}: "${text}" ${messageOf(error)}.`);
  }
}

type Values = ReturnType<typeof readOptions<typeof OPTIONS>>['values'];

/** What is asked of the build; nothing where no option asks. */
function provenanceOf(values: Values): readonly ProvenanceDemand[] {
  const { source, ref, commit, workflow, builder, trigger } = values;
  const [types, denySelfHosted] = [values['predicate-type'], values['deny-self-hosted-runners']];
  const asked = [source, ref, commit, workflow, builder].some((value) => value !== undefined);
  if (!asked && !denySelfHosted && types.length + trigger.length === 0) return [];
  if (commit !== undefined && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
    throw usage('--commit takes 40 or 64 hexadecimal digits.');
  const demand: ProvenanceDemand = {
    ...{ tools: ['*'], predicateTypes: types.length === 0 ? PROVENANCE_TYPES : types, denySelfHosted, place: GIVEN },
    ...defined({
      source: pattern('source', source, addressPattern),
      workflow: pattern('workflow', workflow, addressPattern),
      builder: pattern('builder', builder, addressPattern),
      ref: pattern('ref', ref, refPattern),
      commit,
      triggers: trigger.length === 0 ? undefined : trigger,
    }),
  };
  return [demand];
}

function dayOf(text: string | undefined): string | undefined {
  if (text !== undefined && (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text))))
    throw usage('--not-before takes a day, such as 2026-01-01.');
  return text;
}

/**
 * Reads the words that follow `verify`.
 * @throws Refusal host/usage, signature/key-unusable
 */
export async function readVerifyOptions(words: readonly string[]): Promise<VerifyOptions> {
  const { values, positionals } = readOptions(words, OPTIONS);
  const [artifact, ...rest] = positionals;
  refusePositionals(rest);
  if (artifact === undefined) throw usage('Say what to verify: a file, or its digest.');
  const { bundle: evidence, issuer, key, json } = values;
  const store = attestationsIn(values.attestations, values.offline);
  if (evidence.length === 0 && store === undefined) throw usage('No --bundle is given, and no --attestations.');
  const accepted = await acceptedBy({ identity: values.identity, regex: values['identity-regex'], issuer, key });
  return {
    ...{ artifact, evidence, accepted, json, bundles: values.all ? 'all' : 'any', provenance: provenanceOf(values) },
    trustedRoot: trustedRootOf(values),
    ...defined({ notBefore: dayOf(values['not-before']), store }),
  };
}
