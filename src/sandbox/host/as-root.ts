const SUDO = '/usr/bin/sudo';

/** How a command ended. */
export interface RootCommandEnd {
  readonly exitCode: number;
  readonly stderr: string;
}

/**
 * Runs a command as root: ourselves, or by sudo without a password. `sudo -n` asks nobody: it works at once or not at all.
 * @param input what the command reads
 */
export async function asRoot(words: readonly string[], input = ''): Promise<RootCommandEnd> {
  const { getExecOutput } = await import('@actions/exec');
  const [command, ...args] = process.getuid?.() === 0 ? words : [SUDO, '-n', ...words];
  try {
    return await getExecOutput(command ?? '', args, {
      silent: true,
      ignoreReturnCode: true,
      input: Buffer.from(input),
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch (error) {
    return { exitCode: 127, stderr: String(error) };
  }
}
