import { defined } from '../defined.ts';
import type { RunRequest } from '../running/run-request.ts';
import { oneOf, readOptions, usage, wordsOfTool } from './options.ts';
import { POLICY_OPTIONS, POLICY_USAGE, policyRequest } from './policy-options.ts';
import { parseResolve } from './resolve-option.ts';

export const RUN_USAGE = `Runs a tool inside exactly what it may have. Its streams, signals and exit code are its own.

Usage
  as-declared run --manifest FILE --policy FILE [options] [-- ARGUMENTS]

What follows -- is added to the manifest's entrypoint.command.

Options
  --manifest FILE       what the tool asks for
${POLICY_USAGE}  --artifact FILE       the packed tool             (default: the manifest's artifact.path)
  --sha256 HEX          run no other artifact than the one with this digest
  --tool FOLDER         the tool as a folder, dependencies included, in place of an artifact
  --resolve H:P:A:P     dial a granted host and port at this address and port
  --install-dependencies MODE                       auto or never (default)

Exit codes
  125  as-declared refuses: the grant, the host, the command line
  126  the tool's command cannot be executed
  127  the tool's command is not there
  else the tool's own; 128 and the number of the signal that ended it
`;

const OPTIONS = {
  manifest: { type: 'string' },
  ...POLICY_OPTIONS,
  artifact: { type: 'string' },
  sha256: { type: 'string' },
  tool: { type: 'string' },
  resolve: { type: 'string', multiple: true, default: [] as string[] },
  'install-dependencies': { type: 'string', default: 'never' },
} as const;

/** The digest as reports have it, or with the name of its algorithm before it. */
function digestOf(text: string): string {
  const [, digits] = /^(?:sha256:)?([0-9a-f]{64})$/.exec(text) ?? [];
  if (digits === undefined) throw usage('--sha256 takes 64 hexadecimal digits.');
  return digits;
}

/**
 * Reads the words that follow `run`.
 * @throws Refusal host/usage
 */
export function readRunOptions(words: readonly string[]): RunRequest {
  const { own, behind = [] } = wordsOfTool(words);
  const { values, positionals } = readOptions(own, OPTIONS);
  const [word] = positionals;
  if (word !== undefined) throw usage(`"${word}" is one word too many. What is for the tool stands behind --`);
  const { manifest, artifact, sha256, tool, resolve } = values;
  if (manifest === undefined) throw usage('No --manifest is given.');
  if (tool !== undefined && (artifact ?? sha256) !== undefined) {
    throw usage('--tool takes the place of an artifact, so --artifact and --sha256 say nothing.');
  }
  return {
    ...{ manifest, args: behind, ...policyRequest(values) },
    ...defined({ artifact, sha256: sha256 && digestOf(sha256), tool }),
    resolve: resolve.map(parseResolve),
    installDependencies: oneOf('--install-dependencies', values['install-dependencies'], ['auto', 'never']),
  };
}
