import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

// Some dependencies are CommonJS and call require(); an ES module has none of its own.
const banner = `import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);`;

/**
 * Bundles the sources into a folder, which is emptied first. The same sources give the same bytes.
 * @param plugins the tests' own, which build without a wall
 */
export async function buildDist(outdir: string, plugins: Plugin[] = []): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  const common = {
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    legalComments: 'none',
    logLevel: 'warning',
    plugins,
  } as const;

  await build({
    ...common,
    entryPoints: { cli: 'src/cli.ts', action: 'src/action.ts', 'sbom-worker': 'src/sbom/apart/sbom-worker.ts' },
    outdir,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: banner },
  });
  // The holder is one file: it is copied to where the user that root drops to can read it. As CommonJS it starts faster.
  await build({
    ...common,
    format: 'cjs',
    entryPoints: ['src/sandbox/egress/holder.ts'],
    outfile: `${outdir}/holder.cjs`,
  });
  await writeFile(`${outdir}/package.json`, '{ "type": "module" }\n');
}
