import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import {
  type CallToolResult,
  CallToolResultSchema,
  CreateMessageRequestSchema,
  ElicitRequestSchema,
  ErrorCode,
  ListToolsResultSchema,
  McpError,
  type Tool,
} from '@modelcontextprotocol/sdk/types.js';
import type { Json } from '../../finding.ts';
import { messageOf } from '../../message-of.ts';
import type { Interlocutor } from '../../sandbox/chain/interlocutor.ts';
import { type Breakdown, breakdownOf, isNoAnswer } from './breakdown.ts';
import { callAsTask } from './call-as-task.ts';
import type { Change, McpCall, McpOutcome } from './outcome.ts';
import { sampleArguments } from './sample.ts';
import type { McpClient, McpScript, ScriptedCall } from './script.ts';
import { ToolTransport } from './transport.ts';

/** How long one answer may take, in milliseconds. The time of the case ends all of it. */
const ANSWER_MS = 30_000;

/** Pages of tools that are asked for, and tools that are looked at. */
const MAX_PAGES = 20;
const MAX_TOOLS = 200;

/** How often arguments are made for a tool until it has one result. */
const MAX_TRIES = 3;

/** How much of an answer is kept, in characters. */
const SAID_CHARS = 2_000;

/** What the server says of a tool's results is not run here: a schema can be made to be slow. */
const NO_VALIDATION = {
  getValidator: () => () => ({ valid: true, data: undefined, errorMessage: undefined }),
} as const;

/** What a tool says of itself, all of which a model or a user may go by. */
function description(tool: Tool): string {
  return JSON.stringify(tool);
}

function textOf({ content }: CallToolResult): string {
  const texts = content.flatMap((part) => (part.type === 'text' ? [part.text] : []));
  return texts.join('\n').slice(0, SAID_CHARS);
}

/** Who is said to be talking. A server could go by it, so that it is never us, and another one in other circumstances. */
const CLIENTS = {
  usual: { name: 'claude-ai', version: '0.1.0' },
  other: { name: 'Visual Studio Code', version: '1.104.1' },
} as const satisfies Record<McpClient, object>;

/** How a conversation is held. */
export interface Manner {
  readonly rounds: Interlocutor['rounds'];
  readonly client: McpClient;
}

type Attempt = Pick<McpCall, 'status' | 'said'>;

/** Exercises a server as a client would: initializes, lists its tools, and calls every one. */
export class McpConversation implements Interlocutor {
  readonly rounds: Interlocutor['rounds'];
  readonly #client: McpClient;
  readonly #script: McpScript;
  readonly #calls: McpCall[] = [];
  readonly #tools = new Map<string, Tool>();
  readonly #changed = new Map<string, Change>();
  #transport: ToolTransport | undefined;
  #failure: Breakdown | undefined;
  #calling: string | undefined;
  #isCut = false;
  #hasHungUp = false;

  constructor(script: McpScript, { rounds, client }: Manner) {
    this.#script = script;
    this.#client = client;
    this.rounds = rounds;
  }

  get outcome(): McpOutcome {
    const failure = this.#failure;
    const stray = this.#transport?.stray ?? '';
    return {
      ...(failure !== undefined && { failure }),
      ...(stray !== '' && { stray }),
      ...{ tools: [...this.#tools.keys()], calls: this.#calls, changed: this.#changed, isCut: this.#isCut },
    };
  }

  hear(chunk: Buffer): void {
    this.#transport?.hear(chunk);
  }

  hungUp(): void {
    this.#hasHungUp = true;
    void this.#transport?.close();
  }

  async talk(say: (text: string) => void): Promise<void> {
    const transport = new ToolTransport(say);
    this.#transport = transport;
    if (this.#hasHungUp) void transport.close();
    const client = newClient(this.#client);
    try {
      await client.connect(transport, { timeout: ANSWER_MS });
      await this.#exercise(client);
    } catch (error) {
      const called = this.#calling;
      this.#failure ??= { ...breakdownOf(error, transport.excess), ...(called !== undefined && { called }) };
    } finally {
      await client.close();
    }
  }

  async #exercise(client: Client): Promise<void> {
    const before = await this.#list(client);
    for (const call of this.#script.calls) await this.#perform(client, call.tool, call.arguments, call);
    const named = new Set(this.#script.calls.map(({ tool }) => tool));
    await this.#callAll(client, before, named);
    // A server may have more to offer once it was used, or say something else of it.
    const after = await this.#list(client);
    for (const [name, earlier] of before) {
      const tool = after.get(name);
      if (tool === undefined) this.#changed.set(name, 'no-longer');
      else if (description(earlier) !== description(tool)) this.#changed.set(name, 'otherwise');
    }
    await this.#callAll(client, new Map([...after].filter(([name]) => !before.has(name))), named);
  }

  async #list(client: Client): Promise<ReadonlyMap<string, Tool>> {
    const found = new Map<string, Tool>();
    let cursor: string | undefined;
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const params = cursor === undefined ? {} : { cursor };
      const request = { method: 'tools/list', params } as const;
      const { tools, nextCursor } = await client.request(request, ListToolsResultSchema, { timeout: ANSWER_MS });
      for (const tool of tools) {
        if (found.has(tool.name)) this.#changed.set(tool.name, 'twice');
        if (found.size < MAX_TOOLS) found.set(tool.name, tool);
        else this.#isCut = true;
      }
      cursor = nextCursor;
      if (cursor === undefined) break;
    }
    if (cursor !== undefined) this.#isCut = true;
    for (const [name, tool] of found) if (!this.#tools.has(name)) this.#tools.set(name, tool);
    return found;
  }

  async #callAll(client: Client, tools: ReadonlyMap<string, Tool>, named: ReadonlySet<string>): Promise<void> {
    if (!this.#script.auto) return;
    for (const [name, { inputSchema }] of tools) {
      if (named.has(name)) continue;
      for (let variant = 0; variant < MAX_TRIES; variant += 1) {
        const words = sampleArguments(inputSchema as Json, variant);
        const status = await this.#perform(client, name, words);
        // Whoever does not answer has the others wait in vain, too.
        if (status === 'answered' || status === 'unanswered') break;
      }
    }
  }

  async #perform(
    client: Client,
    tool: string,
    words: Readonly<Record<string, Json>>,
    scripted?: ScriptedCall,
  ): Promise<McpCall['status']> {
    const started = performance.now();
    this.#calling = tool;
    const { status, said } = await attempt(client, this.#tools.get(tool), tool, words);
    const ms = Math.round(performance.now() - started);
    this.#calls.push({ tool, arguments: words, status, said, ms, ...(scripted !== undefined && { scripted }) });
    // Whoever is gone answers none of the other calls either.
    if (this.#hasHungUp) throw new McpError(ErrorCode.ConnectionClosed, 'Connection closed');
    this.#calling = undefined;
    return status;
  }
}

/** A client with what servers ask of one: a model's words, and a person's. */
function newClient(who: McpClient): Client {
  const client = new Client(CLIENTS[who], {
    capabilities: { sampling: {}, elicitation: {} },
    jsonSchemaValidator: NO_VALIDATION as never,
  });
  client.setRequestHandler(CreateMessageRequestSchema, () => ({
    model: 'none',
    role: 'assistant' as const,
    content: { type: 'text' as const, text: 'text' },
  }));
  client.setRequestHandler(ElicitRequestSchema, ({ params }) => ({
    action: 'accept' as const,
    content: 'requestedSchema' in params ? (sampleArguments(params.requestedSchema as Json, 1) as never) : {},
  }));
  return client;
}

async function attempt(
  client: Client,
  tool: Tool | undefined,
  name: string,
  words: Readonly<Record<string, Json>>,
): Promise<Attempt> {
  const request = { method: 'tools/call', params: { name, arguments: { ...words } } } as const;
  try {
    const result =
      tool?.execution?.taskSupport === 'required'
        ? await callAsTask(client, request, ANSWER_MS)
        : await client.request(request, CallToolResultSchema, { timeout: ANSWER_MS });
    return { status: result.isError === true ? 'failed' : 'answered', said: textOf(result) };
  } catch (error) {
    const isAnswer = error instanceof McpError && !isNoAnswer(error);
    return { status: isAnswer ? 'refused' : 'unanswered', said: messageOf(error).slice(0, SAID_CHARS) };
  }
}
