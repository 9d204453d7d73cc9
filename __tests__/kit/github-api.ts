import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expectDescribedReply, expectDescribedRequest } from './github-description.ts';

/** What the stand-in answers to one request. */
export type Reply =
  /** As GitHub describes it. */
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown }
  /** What GitHub never answers. */
  | { readonly kind: 'odd'; readonly body: unknown }
  /** From a store beside the API, which GitHub's description leaves out. */
  | { readonly kind: 'stored'; readonly bytes: Uint8Array }
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

const ADDRESS = 'https://api.github.com/repos/acme/tools/contents/policy.yml';

/** What the contents API says of everything that has a path. */
const ENTRY = {
  name: 'policy.yml',
  path: 'policy.yml',
  sha: '0'.repeat(40),
  size: 0,
  url: ADDRESS,
  git_url: null,
  html_url: null,
  download_url: null,
  _links: { git: null, self: ADDRESS, html: null },
};

const found = (body: unknown): Reply => ({ kind: 'json', status: 200, body });

/** The reply of GitHub's contents API for a file. */
export function contents(text: string): Reply {
  const bytes = Buffer.from(text);
  // GitHub breaks its base64 into lines.
  const content = `${(bytes.toString('base64').match(/.{1,60}/g) ?? []).join('\n')}\n`;
  return found({ ...ENTRY, type: 'file', encoding: 'base64', size: bytes.length, content });
}

/** Its replies for what is no file that it gives the content of. */
export const FOLDER = found([{ ...ENTRY, type: 'file' }]);
export const LINK = found({ ...ENTRY, type: 'symlink', target: 'b.json', size: 6 });
export const SUBMODULE = found({ ...ENTRY, type: 'submodule', submodule_git_url: 'https://example.com/other.git' });
export const LARGE_FILE = found({ ...ENTRY, type: 'file', encoding: 'none', content: '', size: 2e6 });
export const CUT_FILE = found({ ...ENTRY, type: 'file', encoding: 'base64', content: 'YQ==', size: 9 });

/** The labels of an issue or pull request. */
export function labels(...names: readonly string[]): Reply {
  const url = 'https://api.github.com/repos/acme/tools/labels/name';
  const rest = { node_id: 'node', url, description: null, color: 'ffffff', default: false };
  return found(names.map((name, id) => ({ id, name, ...rest })));
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
  if (reply.kind === 'stored') {
    response.end(reply.bytes);
    return;
  }
  response.writeHead(reply.kind === 'odd' ? 200 : reply.status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(reply.body));
}

/** A repository that was renamed is redirected to by its number, which GitHub's description leaves out. */
function expectDescribed({ method = '', url: asked = '' }: IncomingMessage, reply: Reply): void {
  if (reply.kind === 'stored') return;
  const url = asked.replace(/^\/repositories\/\d+\//, '/repos/acme/tools/');
  expectDescribedRequest(method, url);
  if (reply.kind === 'json') expectDescribedReply(method, url, reply.status, reply.body);
}

/** The path that a request for the contents of a file is about; empty for any other. */
export function contentsPath(request: string): string {
  return /\/contents\/([^?]*)/.exec(request)?.[1] ?? '';
}

/**
 * A server on the loopback that stands in for GitHub's API. A request is given as `requests` keeps it. What it was asked
 * or answered that GitHub's description has not makes `close` fail.
 */
export async function startGitHubApi(reply: (request: string) => Reply): Promise<GitHubApi> {
  const requests: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const undescribed: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const line = `${request.method} ${decodeURIComponent(request.url ?? '')}`;
    requests.push(line);
    authorizations.push(request.headers.authorization);
    const given = reply(line);
    try {
      expectDescribed(request, given);
    } catch (error) {
      undescribed.push(error instanceof Error ? error.message : String(error));
    }
    answer(given, response);
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
        server.close((error) => {
          if (error !== undefined) reject(error);
          else if (undescribed.length > 0) reject(new Error(undescribed.join('\n')));
          else resolve();
        });
      }),
  };
}
