// The same ordinary programs under `as-declared run`, where nobody observes: the kernel denies none of them anything.
import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CATEGORIES, type Category } from '../../src/manifest/category.ts';
import { makeAuthority } from '../../src/sandbox/egress/authority.ts';
import { EVERYDAY_PROGRAMS, everydayTool, HOST, wordsOf } from '../kit/everyday/index.ts';
import { runTool } from '../kit/launch.ts';
import { refuseRemains } from '../kit/remains.ts';
import { makeTool, removeFolders, type Tool, type ToolParts } from '../kit/tool.ts';

/** What these programs take their trusted authorities from. In a launch nothing of ours stands between them and a server. */
const TRUST = {
  SSL_CERT_FILE: '/tool/ca.pem',
  CURL_CA_BUNDLE: '/tool/ca.pem',
  NODE_EXTRA_CA_CERTS: '/tool/ca.pem',
  WGETRC: '/tool/wgetrc',
};

let server: Server;
let caPem: string;
const tools = new Map<Category, Tool>();

/** A server on loopback that says what the scenario's host says. */
async function serve(): Promise<Server> {
  const authority = await makeAuthority(['example.com']);
  ({ caPem } = authority);
  const replies = HOST['api.example.com:443'];
  const serving = createServer(await authority.leaf('api.example.com'), (request, response) => {
    const reply = replies.find(({ path }) => path === request.url);
    response.writeHead(reply?.status ?? 500, reply?.headers).end(reply?.body);
  });
  serving.listen(0, '127.0.0.1');
  await once(serving, 'listening');
  return serving;
}

/** The tool that runs a category's rows, told whom to trust. */
function trusting(parts: ToolParts, category: Category): ToolParts {
  if (category !== 'web-client') return parts;
  const { manifest } = parts as { manifest: { capabilities: object } };
  const capabilities = { ...manifest.capabilities, env: Object.keys(TRUST) };
  const files = { ...parts.files, 'ca.pem': caPem, wgetrc: 'ca_certificate = /tool/ca.pem\n' };
  return { ...parts, files, manifest: { ...manifest, capabilities } };
}

beforeAll(async () => {
  server = await serve();
  for (const category of CATEGORIES) {
    const rows = EVERYDAY_PROGRAMS.filter((row) => row.category === category);
    tools.set(category, await makeTool(trusting(everydayTool(category, rows), category)));
  }
});
afterEach(refuseRemains);
afterAll(() => {
  server.close();
  removeFolders();
});

describe('nothing is denied to', () => {
  test.each(EVERYDAY_PROGRAMS)('$category: $name', async (row) => {
    const { port } = server.address() as AddressInfo;
    const words = row.category === 'web-client' ? ['--resolve', `api.example.com:443:127.0.0.1:${port}`] : [];
    const tool = tools.get(row.category);
    if (tool === undefined) throw new Error(`there is no tool of the category ${row.category}`);
    const { exitCode, stdout, stderr } = await runTool(tool, { words, args: wordsOf(row), env: TRUST });
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: row.prints, stderr: expect.any(String) });
  });
});
