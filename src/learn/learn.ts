import { defined } from '../defined.ts';
import { parseDocument } from '../document.ts';
import { type Finding, Refusal, refusalOf } from '../finding.ts';
import { getBytes } from '../gating/evidence.ts';
import type { Subject, Workplace } from '../gating/subject.ts';
import { tryOut } from '../gating/try-out.ts';
import type { Answer } from '../interview.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { RawManifest } from '../manifest/raw-manifest.ts';
import { judgeManifest, readManifest } from '../manifest/read-manifest.ts';
import type { Trial } from '../observe/what-did-it-do.ts';
import { decideGrant } from '../policy/deciding/decide.ts';
import { ownerWithout } from '../policy/deciding/tool-rules.ts';
import type { NetworkMode } from '../policy/grant.ts';
import type { ToolRequest } from '../request.ts';
import type { CaseResult } from '../result.ts';
import { type Left, learnedManifest } from './learned-manifest.ts';
import { DECLARED, isUnfinished } from './lesson.ts';
import { dropUnused, forbidRefused, NOWHERE, Notebook } from './notebook.ts';
import { type GivenPolicy, openPolicy } from './open-policy.ts';
import { soughtInVain } from './sought.ts';
import { type IsOffered, NO_WANTS, type Want, type Wants } from './wants.ts';

/** What the tool is given may lead it to something else that it wants; not more often than this. */
const MAX_ROUNDS = 12;

export interface LearnRequest extends ToolRequest {
  readonly manifest: string;
  /** What follows the entrypoint's own words in one more case; absent for none. */
  readonly args?: readonly string[];
  readonly network: NetworkMode;
  readonly given?: GivenPolicy;
}

/** What was learned. */
export interface Learning {
  /** The manifest in YAML. */
  readonly text: string;
  readonly left: readonly Left[];
  /** Cases that did not end as they were to, and tools of a server that had no result: what they would have done is not known. */
  readonly unfinished: readonly Finding[];
  /** Whether nothing new was seen in the last round; else the tool wants something else in each. */
  readonly isSettled: boolean;
  /** What was declared before and no case used: it is not asked for any more. */
  readonly dropped: readonly string[];
  /** Why the policy that was given does not grant what was learned, by its own lines. */
  readonly ungranted: readonly Finding[];
  /** Of the last round. */
  readonly cases: readonly CaseResult[];
}

/** What the manifest that is there asks for. */
function wantsOf({ capabilities }: Manifest): Wants {
  const { domains, ports, listen, read, write, spawn, allowSyscalls } = capabilities;
  const want = (value: string): Want => ({ value, seen: DECLARED });
  const hosts = domains.flatMap(({ value: { host, port } }) => {
    if (port !== undefined) return [`${host}:${port}`];
    return ports.map(({ value }) => (value === 443 ? host : `${host}:${value}`));
  });
  return {
    ...NO_WANTS,
    domains: hosts.map(want),
    listen: listen.map(({ value }) => want(String(value))),
    read: read.map(({ value }) => want(value)),
    write: write.map(({ value }) => want(value)),
    spawn: spawn.map(({ value }) => want(value)),
    syscalls: allowSyscalls.map(({ value }) => want(value)),
  };
}

/** What a manifest that is made here is called, beside the one that is there. */
function madeBeside(path: string): string {
  return `${path}.learned.yml`;
}

/** A manifest that was made here, as a document of its own. */
function judged(text: string, path: string): Manifest {
  const { manifest, findings } = judgeManifest(parseDocument(Buffer.from(text), madeBeside(path), 'manifest'));
  if (manifest !== undefined) return manifest;
  throw refusalOf(findings);
}

/** The manifest of one round. */
function manifestFor(raw: RawManifest, wants: Wants, isOffered: IsOffered, path: string): Manifest {
  const needsSocket = wants.network && wants.domains.length === 0;
  const domains = needsSocket ? [{ value: NOWHERE, seen: '' }] : wants.domains;
  return judged(learnedManifest({ raw, wants: { ...wants, domains }, left: [], sought: [], runs: 1, isOffered }), path);
}

/** What is told, by the lines of the manifest that is there: nobody has the one of a round before their eyes. */
function inOwnLines(findings: readonly Finding[], { document }: Manifest): readonly Finding[] {
  return findings.map((found) => {
    const { place } = found;
    const isMade = place?.file === madeBeside(document.file);
    return isMade ? { ...found, place: document.place(place.pointer ?? '') } : found;
  });
}

/** Memory is asked for in steps of so many MiB, and twice what was used. */
const MEMORY_STEP = 32;

/** What policies mostly give to a tool that asks for none, in MiB. */
const USUAL_MEMORY = 256;

function memoryOf(cases: readonly CaseResult[]): Want<number> | undefined {
  const peak = Math.max(0, ...cases.map(({ usage }) => usage.maxRssBytes)) / 2 ** 20;
  const value = Math.ceil((peak * 2) / MEMORY_STEP) * MEMORY_STEP;
  return value <= USUAL_MEMORY ? undefined : { value, seen: `twice the ${Math.ceil(peak)} MiB that it used at most` };
}

/**
 * Runs a tool's cases again and again, each time with what it was seen to want beyond what it had, until it wants nothing
 * more; then leaves out what it never used. It is contained as in the gate: what is not granted yet is refused and told.
 *
 * @param workplace where it is unpacked and run
 * @throws Refusal manifest/…, signature/…, runtime/…, host/…
 */
export async function learn(request: LearnRequest, workplace: Workplace): Promise<Learning> {
  const { manifest: path, network, given, progress } = request;
  const reading = await readManifest(path);
  const { manifest: first } = reading;
  if (first === undefined) throw refusalOf(errorsOf(reading.findings));
  const raw = first.document.value as RawManifest;
  const policy = openPolicy(network, given);
  const isOffered: IsOffered = (category) => given === undefined || ownerWithout(category, given.policy) === undefined;
  const refuse = (findings: readonly Finding[]): never => {
    throw refusalOf(inOwnLines(errorsOf(findings), first));
  };
  const notebook = new Notebook(wantsOf(first));
  const run = [...request.run, ...caseOf(first, request)];
  const subject = (manifest: Manifest, place: Workplace): Subject => {
    return { manifest, policy, request: { ...request, run }, workplace: place };
  };
  const bytes = await getBytes(subject(first, workplace));
  if (bytes.value === undefined) throw refusalOf(errorsOf(bytes.findings));
  for (let round = 1; ; round += 1) {
    const manifest = manifestFor(raw, notebook.wants, isOffered, path);
    const { grant, findings: refused } = decideGrant(manifest, policy);
    if (forbidRefused(notebook, refused)) continue;
    if (grant === undefined) return refuse(refused);
    progress(`round ${round}`);
    notebook.beginRound();
    const folder = (name: string) => workplace.folder(`${name}-${round}`);
    const trying = tryOut(grant, bytes.value, subject(manifest, { ...workplace, folder }));
    const { value: trial, findings } = await trying.catch((error: unknown) => answerTo(error, notebook));
    if (trial === undefined && findings.length === 0) continue;
    if (trial === undefined) return refuse(findings);
    const isNew = findings.filter((found) => notebook.take(found)).length > 0;
    if (isNew && round < MAX_ROUNDS) continue;
    dropUnused(notebook, findings);
    notebook.keepReached(trial.cases.flatMap(({ egress }) => egress.connections.filter(({ allowed }) => allowed)));
    const { wants, left, dropped } = notebook;
    const sought = soughtInVain(trial.cases, wants);
    const runs = round * trial.cases.length;
    const memory = defined({ memoryMb: memoryOf(trial.cases) });
    const text = learnedManifest({ raw, wants, left, sought, runs, isOffered, ...memory });
    const unfinished = inOwnLines(findings.filter(isUnfinished), first);
    const outcome = { text, left, dropped, unfinished, isSettled: !isNew, cases: trial.cases };
    return { ...outcome, ungranted: ungranted(text, path, given) };
  }
}

/** The case that the command line asks for. */
function caseOf({ entrypoint }: Manifest, { args }: LearnRequest): readonly (readonly string[])[] {
  return args === undefined || entrypoint === undefined ? [] : [[...entrypoint.value.command, ...args]];
}

/** What a trial that was refused teaches, if it teaches something new. */
function answerTo(error: unknown, notebook: Notebook): Answer<Trial> {
  if (!(error instanceof Refusal)) throw error;
  return { findings: notebook.take(error.finding) ? [] : [error.finding], what: '' };
}

/** What of a manifest the policy that is there does not grant. */
function ungranted(text: string, path: string, given: GivenPolicy | undefined): readonly Finding[] {
  if (given === undefined) return [];
  // The lines that decided are the policy's; those of a text that is yet to be kept are nowhere to be seen.
  return errorsOf(decideGrant(judged(text, path), given.policy).findings).map((found) => {
    const { place: _, ...told } = found;
    return told;
  });
}

function errorsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ level }) => level === 'error');
}
