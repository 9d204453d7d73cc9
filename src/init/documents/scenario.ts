import { type CommentedMap, type Entry, entry, yamlText } from '../../document/commented-yaml.ts';
import type { Exercise, Proposal } from '../proposal.ts';

/** For secrets too: a trial never sees a real one. */
const STAND_IN = 'stand-in';

const CASES = [
  '',
  'What else a case may say:',
  '  args: [--out, /data/out]                     words that follow the entrypoint',
  '  stdin: "text"                                what it reads from its standard input',
  '  files: { "/data/": fixtures }                a folder beside this file, at a path that the manifest asks for',
  '  upstreams:                                   replies of a host that the manifest asks for: nothing is sent out',
  '    "api.example.com:443": [{ path: /v1, status: 200, body: "{}" }]',
  '  expect: { exit_code: 0, stdout_matches: ["hello *"] }',
  'And for a server of the Model Context Protocol over stdio, in the place of cases or beside them:',
  '  mcp: {}                                      it is talked with, and every tool that it lists is called',
];

const CONVERSATION = [
  '',
  'What else it may say:',
  '  calls:                                       calls whose arguments cannot be guessed from the schema',
  '    - { tool: read_note, arguments: { id: "1" }, expect: { text_matches: ["hello *"] } }',
  '  args, env, files, upstreams                  as a case has them: files: { "/data/": fixtures }',
  '  auto: false                                  call no other tools',
];

const BROUGHT_OUT = 'The gate sees what that brings out and nothing else.';

/** The scenario: one case to start with or one conversation, and the words that more of it is made of. */
export function scenarioText(proposal: Proposal): string {
  const { name, exercise: how } = proposal;
  const exercised = `How ${name.value} is exercised:`;
  if (how === 'mcp') {
    const header = [`${exercised} a conversation with it, in a sandbox of its own. ${BROUGHT_OUT}`];
    return yamlText(header, { entries: [conversation(proposal)], after: CONVERSATION });
  }
  const header = [
    `${exercised} each case is one run, in a sandbox of its own.`,
    `${BROUGHT_OUT} Write one for each thing that the tool does.`,
  ];
  const { entries, comment } = exercise(how);
  const first = { comment, entries: [...entries, ...standIns(proposal)] };
  return yamlText(header, { entries: [entry('cases', [first])], after: CASES });
}

function conversation(proposal: Proposal): Entry {
  const comment =
    'A client initializes the server, lists its tools, and calls each with arguments made from its schema.';
  const entries = standIns(proposal);
  return entry('mcp', { entries, inline: entries.length === 0 }, comment);
}

function exercise(how: Exclude<Exercise, 'mcp'>): {
  readonly comment: readonly string[];
  readonly entries: readonly Entry[];
} {
  switch (how) {
    case 'help':
      return {
        comment: ['A guess to start with: that --help prints a line, whatever it says, and ends with 0.'],
        entries: [entry('name', 'prints its help'), entry('args', ['--help']), entry('expect', expectation('\n'))],
      };
    case 'plain-run':
      return {
        comment: ['A guess to start with: that it needs no argument and ends with 0.'],
        entries: [entry('name', 'runs without arguments'), entry('expect', expectation())],
      };
  }
}

function expectation(...texts: readonly string[]): CommentedMap {
  const matches = texts.length === 0 ? [] : [entry('stdout_matches', texts)];
  return { entries: [entry('exit_code', 0), ...matches] };
}

function standIns({ env }: Proposal): readonly Entry[] {
  const required = env.filter(({ value }) => value.required);
  if (required.length === 0) return [];
  const entries = required.map(({ value }) => entry(value.name, STAND_IN));
  return [entry('env', { entries }, 'Values made up for the trial. Never put a real secret here.')];
}
