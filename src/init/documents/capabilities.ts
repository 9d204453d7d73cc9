import { type CommentedMap, type Entry, entry } from '../../document/commented-yaml.ts';
import type { EnvClue, Found } from '../clues.ts';
import type { Proposal } from '../proposal.ts';
import { about } from './remarks.ts';

/** How a request that is not made would be written, and why it is not. */
const NOT_ASKED = {
  networking: {
    why: 'No file names a host, and which hosts a tool talks to is not guessed.',
    example: 'networking: { allowed_domains: [api.example.com] }',
  },
  files: {
    why: 'Paths of the host are not guessed.',
    example: 'filesystem: { read: [/data/], write: [/data/out/] }',
  },
  process: { why: 'No file names a program that it starts.', example: 'process: { spawn: [/usr/bin/git] }' },
  env: {
    why: 'No file names a variable that it reads.',
    example: 'env: [{ name: API_KEY, required: true, secret: true }]',
  },
} as const;

type Kind = keyof typeof NOT_ASKED;

/** What the tool asks for; no entry where that is nothing. */
export function capabilities(proposal: Proposal): readonly Entry[] {
  const asked = [...networking(proposal), ...programs(proposal), ...environment(proposal)];
  const comment = 'What the tool needs. Limits that are not named (memory, cpu, process) are the policy’s defaults.';
  return asked.length === 0 ? [] : [entry('capabilities', { entries: asked }, comment)];
}

/** Each kind of request that is not made, with what was seen of it. */
export function notAsked(proposal: Proposal): readonly string[] {
  const made: Readonly<Record<Kind, boolean>> = {
    networking: proposal.domains.length > 0,
    files: false,
    process: proposal.spawn.length > 0,
    env: proposal.env.length > 0,
  };
  const kinds = (Object.keys(NOT_ASKED) as Kind[]).filter((kind) => !made[kind]);
  return [
    '',
    'Not asked for under "capabilities", and so denied:',
    ...kinds.flatMap((kind) => {
      const { why, example } = NOT_ASKED[kind];
      return [`  ${example}`, ...[why, ...about(proposal, kind)].map((line) => `    ${line}`)];
    }),
  ];
}

function networking(proposal: Proposal): readonly Entry[] {
  const { domains } = proposal;
  if (domains.length === 0) return [];
  const value = { entries: [entry('allowed_domains', domains.map(plain))] };
  const words = `Hosts, from ${sources(domains)}. Others that the tool talks to are not guessed.`;
  return [entry('networking', value, words, ...about(proposal, 'networking'))];
}

function programs(proposal: Proposal): readonly Entry[] {
  const { spawn } = proposal;
  if (spawn.length === 0) return [];
  const value = { entries: [entry('spawn', spawn.map(plain))] };
  const words = `Programs that it starts, from ${sources(spawn)}, at the paths that Debian and Ubuntu use.`;
  return [entry('process', value, words, ...about(proposal, 'process'))];
}

function environment(proposal: Proposal): readonly Entry[] {
  const { env } = proposal;
  if (env.length === 0) return [];
  const words = 'Variables that it reads. What may be a secret is marked as one; a case gives it a stand-in.';
  return [entry('env', env.map(variable), words, ...about(proposal, 'env'))];
}

function variable({ value, from }: Found<EnvClue>): CommentedMap {
  const { name, required, secret } = value;
  const entries = [entry('name', name), entry('required', required), entry('secret', secret)];
  return { inline: true, comment: [`From ${from}.`], entries };
}

function plain({ value }: Found<string>): string {
  return value;
}

function sources(all: readonly Found<unknown>[]): string {
  return [...new Set(all.map(({ from }) => from))].join(', ');
}
