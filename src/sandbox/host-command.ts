import { type ExecOutput, getExecOutput } from '@actions/exec';

/** A host program that ended badly. */
export class HostCommandError extends Error {
  constructor(words: readonly string[], result: ExecOutput) {
    super(`${words.join(' ')}: exit ${result.exitCode}: ${result.stderr.trim().slice(-500)}`);
    this.name = 'HostCommandError';
  }
}

/**
 * Runs a host program by absolute path, in an empty environment, and gives what it printed.
 * @throws HostCommandError when it exits other than 0
 */
export async function hostCommand(words: readonly string[], input?: string): Promise<string> {
  const [program = '', ...args] = words;
  const result = await getExecOutput(program, args, {
    silent: true,
    ignoreReturnCode: true,
    env: {},
    ...(input !== undefined && { input: Buffer.from(input) }),
  });
  if (result.exitCode !== 0) throw new HostCommandError(words, result);
  return result.stdout;
}
