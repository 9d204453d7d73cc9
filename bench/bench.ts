// Paired timings of whole processes. Machines are noisy: quote the ratios.
import { fileURLToPath } from 'node:url';
import { line, pair, type Words } from './paired.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const RUNS = 11;

const node = process.execPath;
const emptyScript: Words = [node, '-e', ''];
const gate: Words = [
  node,
  ...['dist/cli.js', 'gate', '--manifest', 'examples/web-fetcher/as-declared.json'],
  ...['--policy', 'examples/policy.yml', '--trusted-root', 'examples/trusted-root.json'],
];

console.log(
  line('as-declared --version / an empty script', pair([node, 'dist/cli.js', '--version'], emptyScript, root, RUNS)),
);
console.log(line('the honest example, whole gate / empty script', pair(gate, emptyScript, root, 5)));
