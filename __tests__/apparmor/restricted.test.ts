// A host whose AppArmor keeps user namespaces from programs without a profile, imitated on one that has AppArmor at all:
// npm run apparmor, as root, with an ordinary user who has sudo without a password: AS_DECLARED_USER, `runner` unless given.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLI } from '../kit/gate.ts';
import { pause } from '../kit/pause.ts';
import { allProcesses } from '../kit/processes.ts';
import { makeTool, newSharedFolder, removeFolders, type Tool } from '../kit/tool.ts';

const USER = process.env.AS_DECLARED_USER ?? 'runner';
const RESTRICTED = fileURLToPath(new URL('restricted.sh', import.meta.url));
const PROFILES = '/sys/kernel/security/apparmor/profiles';

/** How long the tool that is to be killed stays, in seconds, and may take to be there, in milliseconds. */
const STAYS = 571;
const THERE_MS = 120_000;

let tool: Tool;
let tmp: string;

beforeAll(async () => {
  if (process.getuid?.() !== 0) throw new Error('To imitate the restriction takes root.');
  readFileSync(PROFILES, 'utf8');
  tmp = newSharedFolder('restricted');
  tool = await makeTool({
    files: { main: `#!/bin/sh\nif [ $# -gt 0 ]; then exec sleep ${STAYS}; fi\ncat /proc/self/attr/current\n` },
    manifest: { category: 'subprocess', capabilities: { process: { spawn: ['/usr/bin/cat', '/usr/bin/sleep'] } } },
  });
  chmodSync(tool.folder, 0o755);
});
afterAll(() => {
  spawnSync('apparmor_parser', ['--remove'], { input: 'profile as-declared-test-restricted {}' });
  removeFolders();
});

function restricted(words: readonly string[]): [string, readonly string[], object] {
  const env = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin', HOME: '/', TMPDIR: tmp };
  return ['unshare', ['--mount', '--', '/bin/sh', RESTRICTED, USER, ...words], { env, encoding: 'utf8' }];
}

function launch(installDependencies: string, ...args: readonly string[]): readonly string[] {
  const { manifest, policy } = tool;
  const options = ['--install-dependencies', installDependencies, '--manifest', manifest, '--policy', policy];
  return [process.execPath, CLI, 'run', ...options, '--', ...args];
}

function ended(words: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const [program, args, options] = restricted(words);
  const { status, stdout, stderr } = spawnSync(program, args, { ...options, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** What a run makes for itself there. */
function made(): { readonly folders: readonly string[]; readonly profiles: readonly string[] } {
  const isOurs = (name: string) => /^as-declared-\d/.test(name);
  const profiles = readFileSync(PROFILES, 'utf8').split('\n').filter(isOurs);
  return { folders: readdirSync('/usr/lib').filter(isOurs), profiles };
}

const NOTHING = { folders: [], profiles: [] };

async function untilThere(what: () => boolean): Promise<void> {
  for (let waited = 0; !what() && waited < THERE_MS; waited += 100) await pause(100);
}

describe('where AppArmor keeps namespaces from programs without a profile', () => {
  test('unshare makes none', () => {
    const words = ['unshare', '--user', '--map-current-user', '--net', '--pid', '--mount-proc', '--fork', 'true'];
    expect(ended(words).status).not.toBe(0);
  });

  test('a run that may change nothing is refused, and told the remedy', () => {
    const { status, stderr } = ended(launch('never'));
    expect(status).toBe(125);
    expect(stderr).toContain('apparmor_parser');
    expect(made()).toEqual(NOTHING);
  });

  test('a run that may has makers of its own, and takes them back', () => {
    const end = ended(launch('auto'));
    expect(end).toMatchObject({ status: 0, stdout: expect.stringMatching(/^as-declared-\d+-\d+-[0-9a-f]{8} /) });
    expect(made()).toEqual(NOTHING);
  });

  test('so does a gate', () => {
    const { manifest, policy } = tool;
    const words = ['gate', '--manifest', manifest, '--policy', policy, '--run', './main'];
    expect(ended([process.execPath, CLI, ...words])).toMatchObject({ status: 0 });
    expect(made()).toEqual(NOTHING);
  });

  test('what a killed run has left is gone after the next', async () => {
    const child = spawn(...restricted(launch('auto', 'stay')));
    const gone = once(child, 'exit');
    const stays = () => allProcesses().some(({ name }) => name === 'sleep');
    await untilThere(stays);
    expect(made().profiles).toHaveLength(1);
    const [name = ''] = made().folders;
    process.kill(Number(name.split('-')[2]), 'SIGKILL');
    await gone;
    expect(made().folders).toEqual([name]);
    expect(ended(launch('auto')).status).toBe(0);
    expect(made()).toEqual(NOTHING);
  });
});
