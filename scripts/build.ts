// Builds dist/: what the step and the command line run.
import { fileURLToPath } from 'node:url';
import { buildDist } from './build-dist.ts';

await buildDist(process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url)));
