import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tarEntry, tgz } from '../../kit/archives.ts';

export interface PublishedPackage {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

export interface Registry {
  readonly url: string;
  /** Paths asked for, in their order. */
  readonly requests: readonly string[];
  integrity(name: string): string;
  close(): Promise<void>;
}

interface Published {
  readonly manifest: PublishedPackage;
  readonly tarball: Buffer;
  readonly integrity: string;
}

function publish(manifest: PublishedPackage): Published {
  const tarball = tgz(
    tarEntry({ name: 'package/package.json' }, JSON.stringify(manifest)),
    tarEntry({ name: 'package/index.js' }, `module.exports = '${manifest.name}';\n`),
  );
  return { manifest, tarball, integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}` };
}

/** An npm registry on the loopback interface that has each of these packages in one version. */
export async function startRegistry(packages: readonly PublishedPackage[]): Promise<Registry> {
  const published = new Map(packages.map((manifest) => [manifest.name, publish(manifest)]));
  const requests: string[] = [];
  let url = '';

  function packument({ manifest, integrity }: Published): string {
    const { name, version } = manifest;
    const dist = { tarball: `${url}/tarballs/${encodeURIComponent(name)}`, integrity };
    return JSON.stringify({
      name,
      'dist-tags': { latest: version },
      versions: { [version]: { ...manifest, dist } },
    });
  }

  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    const found = published.get(decodeURIComponent(path.replace(/^\/(?:tarballs\/)?/, '')));
    if (found === undefined) response.writeHead(404).end('{}');
    else if (path.startsWith('/tarballs/')) response.end(found.tarball);
    else response.setHeader('content-type', 'application/json').end(packument(found));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    requests,
    integrity: (name) => published.get(name)?.integrity ?? '',
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
