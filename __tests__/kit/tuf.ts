// A TUF repository on the loopback that serves a trusted root. The package's front door loads nock, which takes over http in
// the process, so that its parts are imported one by one.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tufHandlers } from '@tufjs/repo-mock/dist/handler.js';
import { initializeTUFRepo } from '@tufjs/repo-mock/dist/repo.js';

export interface TufServer {
  readonly url: string;
  /** Its root of trust, as a client begins with it. */
  readonly root: string;
  /** What was asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** @param tamper what becomes of a reply, by its path */
export async function startTuf(
  trustedRoot: object,
  tamper = (_path: string, body: string) => body,
): Promise<TufServer> {
  const content = JSON.stringify(trustedRoot);
  const repository = initializeTUFRepo([{ name: 'trusted_root.json', content: Buffer.from(content) }]);
  const handlers = tufHandlers(repository, { metadataPathPrefix: '', targetPathPrefix: '/targets' });
  const requests: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    requests.push(url);
    const { pathname } = new URL(url, 'http://loopback');
    const reply = handlers.find(({ path }) => path === pathname)?.fn();
    response.statusCode = reply?.statusCode ?? 404;
    response.end(tamper(pathname, String(reply?.response ?? '')));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    root: JSON.stringify(repository.rootMeta.toJSON()),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
