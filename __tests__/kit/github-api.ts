import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the stand-in answers to one request. */
export type Reply =
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'moved'; readonly to: string }
  /** The connection is cut in the middle of the body. */
  | { readonly kind: 'cut' };

export const NOT_FOUND: Reply = { kind: 'json', status: 404, body: { message: 'Not Found' } };

export interface GitHubApi {
  readonly url: string;
  /** `GET /repos/acme/tools/contents/policy.yml?ref=…`, decoded. */
  readonly requests: readonly string[];
  readonly authorizations: readonly (string | undefined)[];
  close(): Promise<void>;
}

/** The reply of GitHub's contents API for a file. */
export function contents(text: string): Reply {
  const bytes = Buffer.from(text);
  // GitHub breaks its base64 into lines.
  const content = `${(bytes.toString('base64').match(/.{1,60}/g) ?? []).join('\n')}\n`;
  const body = {
    type: 'file',
    encoding: 'base64',
    size: bytes.length,
    name: 'policy.yml',
    path: 'policy.yml',
    content,
  };
  return { kind: 'json', status: 200, body };
}

function answer(reply: Reply, response: ServerResponse): void {
  if (reply.kind === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
    response.write('{"type":"file","encoding":"base64",', () => response.destroy());
    return;
  }
  if (reply.kind === 'moved') {
    response.writeHead(301, { location: reply.to }).end();
    return;
  }
  response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(reply.body));
}

/** The path that a request for the contents of a file is about; empty for any other. */
export function contentsPath(request: string): string {
  return /\/contents\/([^?]*)/.exec(request)?.[1] ?? '';
}

/** A server on the loopback that stands in for GitHub's API. A request is given as `requests` keeps it. */
export async function startGitHubApi(reply: (request: string) => Reply): Promise<GitHubApi> {
  const requests: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const line = `${request.method} ${decodeURIComponent(request.url ?? '')}`;
    requests.push(line);
    authorizations.push(request.headers.authorization);
    answer(reply(line), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    authorizations,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error === undefined ? resolve() : reject(error)));
      }),
  };
}
