import { type CommentedMap, type Entry, entry, yamlText } from '../../document/commented-yaml.ts';
import type { Exercise, Proposal } from '../proposal.ts';

/** A revision of the Model Context Protocol that servers of today know; one that knows another says which. */
const MCP_REVISION = '2025-06-18';

/** For secrets too: a trial never sees a real one. */
const STAND_IN = 'stand-in';

/** The scenario: one case to start with, and the words that more of them are made of. */
export function scenarioText(proposal: Proposal): string {
  const header = [
    `How ${proposal.name.value} is exercised: each case is one run, in a sandbox of its own.`,
    'The gate sees what the cases bring out and nothing else. Write one for each thing that the tool does.',
  ];
  const entries = [entry('cases', [firstCase(proposal)])];
  const after = [
    '',
    'What else a case may say:',
    '  args: [--out, /data/out]                     words that follow the entrypoint',
    '  stdin: "text"                                what it reads from its standard input',
    '  files: { "/data/": fixtures }                a folder beside this file, at a path that the manifest asks for',
    '  upstreams:                                   replies of a host that the manifest asks for: nothing is sent out',
    '    "api.example.com:443": [{ path: /v1, status: 200, body: "{}" }]',
    '  expect: { exit_code: 0, stdout_matches: ["hello *"] }',
  ];
  return yamlText(header, { entries, after });
}

function firstCase(proposal: Proposal): CommentedMap {
  const { entries, comment } = exercise(proposal.exercise);
  return { comment, entries: [...entries, ...standIns(proposal)] };
}

function exercise(how: Exercise): { readonly comment: readonly string[]; readonly entries: readonly Entry[] } {
  switch (how) {
    case 'mcp-handshake':
      return {
        comment: ['A client greets the server and asks for its tools, then leaves. Add a "tools/call" for each tool.'],
        entries: [
          entry('name', 'says hello and lists its tools'),
          entry('stdin', handshake(), 'One message a line, as the stdio transport has it.'),
          entry('expect', expectation('"serverInfo"', '"tools"')),
        ],
      };
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

/** What a client sends (modelcontextprotocol.io, "Lifecycle" and "Transports"). */
function handshake(): string {
  const clientInfo = { name: 'as-declared', version: '1' };
  const messages = [
    { id: 1, method: 'initialize', params: { protocolVersion: MCP_REVISION, capabilities: {}, clientInfo } },
    { method: 'notifications/initialized' },
    { id: 2, method: 'tools/list' },
  ];
  return messages.map((message) => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`).join('');
}

function standIns({ env }: Proposal): readonly Entry[] {
  const required = env.filter(({ value }) => value.required);
  if (required.length === 0) return [];
  const entries = required.map(({ value }) => entry(value.name, STAND_IN));
  return [entry('env', { entries }, 'Values made up for the trial. Never put a real secret here.')];
}
