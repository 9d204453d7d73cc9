// Makes the two example tools again, from their sources to their signatures:
//   node examples/make/make.ts          (Node 24 and npm, from the repository root; needs the npm registry)
// Each time there is a new Sigstore instance and a new trusted root; its private keys end with this process.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type PrivateSigstore, privateSigstore } from '../../__tests__/kit/sigstore.ts';
import { GITHUB_ISSUER, githubRelease } from './github.ts';

const EXAMPLES = fileURLToPath(new URL('..', import.meta.url));
const MAKE = fileURLToPath(new URL('.', import.meta.url));

interface Tool {
  readonly folder: string;
  readonly version: string;
  readonly commit: string;
}

const TOOLS: readonly Tool[] = [
  { folder: `${EXAMPLES}web-fetcher`, version: '1.2.0', commit: '6f1c0d5f7be0b1a3c7b2e5a90d4cf0a1d7e98b34' },
  {
    folder: `${EXAMPLES}web-fetcher-compromised`,
    version: '1.2.1',
    commit: 'b0a4d9f3e86c25177c0f4e1b9ad2c3385fe6710d',
  },
];

const npm = (folder: string, ...words: string[]) => execFileSync('npm', words, { cwd: folder, encoding: 'utf8' });

/** The signed bytes: the sources and the dependencies that the lockfile names, in one archive. */
function pack({ folder, version }: Tool): Buffer {
  const archive = `${folder}/web-fetcher-${version}.tgz`;
  rmSync(archive, { force: true });
  npm(folder, 'ci', '--ignore-scripts', '--omit=dev');
  npm(folder, 'pack', '--ignore-scripts', '--silent');
  return readFileSync(archive);
}

function list({ folder }: Tool, archive: Buffer): void {
  const generator = `${MAKE}node_modules/.bin/cyclonedx-npm`;
  const flags = '--spec-version 1.6 --output-format JSON --output-reproducible --short-PURLs --validate'.split(' ');
  const bom = JSON.parse(execFileSync(generator, [...flags, '--output-file', '-'], { cwd: folder, encoding: 'utf8' }));
  const lock = JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8'));
  writeJson(`${folder}/sbom.json`, withHashes(bom, lock, archive));
}

/**
 * The generator writes a hash only beside the address a package came from, and this lockfile names no addresses; so
 * the lockfile's integrity is added to the components, and the archive's own digest to the tool.
 */
function withHashes(bom: Bom, lock: Lock, archive: Buffer): Bom {
  const components = bom.components.map((component) => {
    const path = component.properties.find(({ name }) => name === 'cdx:npm:package:path')?.value ?? '';
    const [algorithm, sha512 = ''] = lock.packages[path]?.integrity?.split('-') ?? [];
    if (algorithm !== 'sha512') throw new Error(`the lockfile has no sha512 of ${component.name}`);
    return { ...component, hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }] };
  });
  const hashes = [
    { alg: 'SHA-256', content: digest('sha256', archive) },
    { alg: 'SHA-512', content: digest('sha512', archive) },
  ];
  return { ...bom, metadata: { ...bom.metadata, component: { ...bom.metadata.component, hashes } }, components };
}

interface Bom {
  readonly metadata: { readonly component: object };
  readonly components: readonly {
    readonly name: string;
    readonly properties: readonly { name: string; value: string }[];
  }[];
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

async function signRelease(
  sigstore: PrivateSigstore,
  { folder, version, commit }: Tool,
  archive: Buffer,
): Promise<void> {
  const name = `web-fetcher-${version}.tgz`;
  const release = githubRelease({
    repository: 'acme/web-fetcher',
    workflow: 'release.yml',
    tag: `v${version}`,
    commit,
  });
  const statement = release.provenance({ name, sha256: digest('sha256', archive), sha512: digest('sha512', archive) });
  const identity = { issuer: GITHUB_ISSUER, subject: release.subject, extensions: release.extensions };
  writeJson(`${folder}/${name}.sigstore.json`, await sigstore.signStatement(JSON.stringify(statement), { identity }));
}

const digest = (algorithm: string, bytes: Buffer) => createHash(algorithm).update(bytes).digest('hex');
const writeJson = (path: string, value: unknown) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

npm(MAKE, 'ci', '--ignore-scripts');
const sigstore = await privateSigstore();
writeJson(`${EXAMPLES}trusted-root.json`, sigstore.trustedRoot);
for (const tool of TOOLS) {
  const archive = pack(tool);
  list(tool, archive);
  await signRelease(sigstore, tool, archive);
  console.log(`web-fetcher ${tool.version}: ${archive.length} bytes, sha256 ${digest('sha256', archive)}`);
}
