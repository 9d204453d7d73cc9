import type { ExecOutput } from '@actions/exec';

/** A host program that ended badly. */
export class HostCommandError extends Error {
  constructor(words: readonly string[], result: ExecOutput) {
    super(`${words.join(' ')}: exit ${result.exitCode}: ${result.stderr.trim().slice(-500)}`);
    this.name = 'HostCommandError';
  }
}

/** Nothing of ours, and words that do not depend on where we are. Not empty: sudo 1.9.16 crashes when there is none. */
const ENVIRONMENT = { LC_ALL: 'C' } as const;

/**
 * Runs a host program by absolute path, in an environment of its own, and gives what it printed and how it ended.
 * @throws when it cannot be started
 */
export async function tryCommand([program = '', ...args]: readonly string[], input?: string): Promise<ExecOutput> {
  const { getExecOutput } = await import('@actions/exec');
  return getExecOutput(program, args, {
    silent: true,
    ignoreReturnCode: true,
    env: ENVIRONMENT,
    ...(input !== undefined && { input: Buffer.from(input) }),
  });
}

/**
 * Runs a host program that has to work, and gives what it printed.
 * @throws HostCommandError when it exits other than 0
 */
export async function hostCommand(words: readonly string[], input?: string): Promise<string> {
  const result = await tryCommand(words, input);
  if (result.exitCode !== 0) throw new HostCommandError(words, result);
  return result.stdout;
}
