// The same ordinary programs under `as-declared run`, where nobody observes: the kernel denies none of them anything.
import { once } from 'node:events';
import { chmodSync, mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CATEGORIES, type Category } from '../../src/manifest/category.ts';
import { makeAuthority } from '../../src/sandbox/egress/authority.ts';
import { EVERYDAY_PROGRAMS, everydayTool, HOST, wordsOf } from '../kit/everyday/index.ts';
import { runTool } from '../kit/launch.ts';
import { refuseRemains } from '../kit/remains.ts';
import { makeTool, newSharedFolder, removeFolders, type Tool, type ToolParts } from '../kit/tool.ts';

/** Tells these programs whom to trust. No tool may be granted what steers that, but a tool may say so itself. */
const TRUST = `
export SSL_CERT_FILE=/tool/ca.pem CURL_CA_BUNDLE=/tool/ca.pem NODE_EXTRA_CA_CERTS=/tool/ca.pem WGETRC=/tool/wgetrc
`;

const HOME = '${HOME}/';

/**
 * As from a shell, but that whoever the sandbox runs as may open the pipes anew by `/dev/stdout`: those that Node makes are
 * sockets, which nobody can.
 */
const THROUGH_PIPES = `
mkfifo -m 666 "$TMPDIR/out" "$TMPDIR/err"
cat "$TMPDIR/out" &
cat "$TMPDIR/err" >&2 &
"$@" < /dev/null > "$TMPDIR/out" 2> "$TMPDIR/err"
code=$?
wait
rm "$TMPDIR/out" "$TMPDIR/err"
exit $code
`;

let home: string;
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

/** The tool of a category; a client trusts our server: in a launch nothing of ours stands between the two. */
function launchedTool(category: Category): ToolParts {
  const rows = EVERYDAY_PROGRAMS.filter((row) => row.category === category);
  const { files = {}, ...parts } = everydayTool(category, rows);
  if (category !== 'web-client') return { ...parts, files };
  const scripts = Object.entries(files).map(([name, text]) => [
    name,
    name.endsWith('.sh') ? `${TRUST}${text.toString()}` : text,
  ]);
  const trust = { 'ca.pem': caPem, wgetrc: 'ca_certificate = /tool/ca.pem\n' };
  return { ...parts, files: { ...Object.fromEntries(scripts), ...trust } };
}

/** A home with the folders that are granted in it, for whomever the sandbox runs as. */
function makeHome(): string {
  const made = newSharedFolder('home');
  for (const path of EVERYDAY_PROGRAMS.flatMap(({ write = [] }) => write)) {
    const folder = join(made, path.slice(HOME.length));
    mkdirSync(folder, { recursive: true });
    for (let each = folder; each !== made; each = dirname(each)) chmodSync(each, 0o777);
  }
  return made;
}

beforeAll(async () => {
  home = makeHome();
  server = await serve();
  for (const category of CATEGORIES) tools.set(category, await makeTool(launchedTool(category)));
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
    const { exitCode, stdout, stderr } = await runTool(tool, {
      words,
      args: wordsOf(row),
      env: { HOME: home },
      through: ['/bin/sh', '-c', THROUGH_PIPES, 'sh'],
    });
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: expect.stringContaining(row.prints),
      stderr: expect.any(String),
    });
  });
});
