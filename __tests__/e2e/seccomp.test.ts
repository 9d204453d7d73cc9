// `as-declared seccomp`, as it is built.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { OciProfile } from '../../src/sandbox/seccomp/oci-profile.ts';
import { command } from '../kit/gate.ts';
import { newFolder, removeFolders } from '../kit/tool.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

afterAll(removeFolders);

const POLICY = `
schema_version: 1
name: first
mode: MODE
supply_chain: { require: { signature: false, sbom: false, sbom_subject_match: false } }
base_runtime: { read: [/usr], env: [] }
defaults: { memory_mb: 128, pids: 16, cpu_seconds: 10, wall_seconds: 20 }
categories:
  compute: { ceiling: { syscalls: [memfd_create] } }
  web-client: { ceiling: { domains: ["*.example.com"], ports: [443] } }
`;

/** Words that name a manifest and a policy. */
function granted(capabilities: object, category: string, mode = 'enforce'): readonly string[] {
  const folder = newFolder('seccomp');
  const [manifest, policy] = [join(folder, 'as-declared.json'), join(folder, 'policy.yml')];
  writeFileSync(manifest, JSON.stringify({ name: 'hello', version: '1.0.0', category, capabilities }));
  writeFileSync(policy, POLICY.replace('MODE', mode));
  return ['seccomp', '--manifest', manifest, '--policy', policy, '--arch', 'x86-64'];
}

async function profileOf(words: readonly string[]): Promise<OciProfile> {
  const { exitCode, stdout, stderr } = await command(words);
  expect([exitCode, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as OciProfile;
}

const plain = ({ syscalls }: OciProfile) =>
  syscalls
    .filter(({ action, args }) => action === 'SCMP_ACT_ALLOW' && args === undefined)
    .flatMap(({ names }) => names);

describe('as-declared seccomp', () => {
  test.each(['x86-64', 'aarch64'])('prints the profile of a category on %s', async (arch) => {
    const { exitCode, stdout } = await command(['seccomp', '--category', 'web-client', '--network', '--arch', arch]);
    expect(exitCode).toBe(0);
    expect(stdout).toBe(readFileSync(at(`__tests__/golden/sandbox/oci/web-client.${arch}.json`), 'utf8'));
  });

  test('takes this machine for granted', async () => {
    const [own, named] = [
      ['seccomp', '--category', 'compute'],
      ['--arch', 'x86-64'],
    ];
    expect(await profileOf(own)).toEqual(await profileOf([...own, ...named]));
  });

  test('prints the profile of a grant: its category, with what manifest and policy add and take away', async () => {
    const category = await profileOf(['seccomp', '--category', 'compute', '--arch', 'x86-64']);
    const syscalls = { allow: ['memfd_create'], deny: ['flock'] };
    const own = await profileOf(granted({ syscalls }, 'compute'));
    const expected = [...plain(category).filter((name) => name !== 'flock'), 'memfd_create'];
    expect(plain(own).toSorted()).toEqual(expected.toSorted());
  });

  test('opens sockets to other machines where a host is granted', async () => {
    const networking = { allowed_domains: ['api.example.com'] };
    const words = ['seccomp', '--category', 'web-client', '--arch', 'x86-64'];
    const [closed, open] = [await profileOf(words), await profileOf([...words, '--network'])];
    expect(open).not.toEqual(closed);
    expect(await profileOf(granted({ networking }, 'web-client'))).toEqual(open);
    expect(await profileOf(granted({}, 'web-client'))).toEqual(closed);
  });

  test('prints nothing, and says why, when the tool asks for more than it may have', async () => {
    const { exitCode, stdout, stderr } = await command(granted({ syscalls: { allow: ['bpf'] } }, 'compute'));
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toContain('policy/syscall-not-allowed');
  });

  test('prints what is left of it under audit, and says why it is less', async () => {
    const { exitCode, stdout, stderr } = await command(
      granted({ syscalls: { allow: ['mlockall'] } }, 'compute', 'audit'),
    );
    expect(exitCode).toBe(0);
    expect(plain(JSON.parse(stdout) as OciProfile)).not.toContain('mlockall');
    expect(stderr).toContain('policy/syscall-not-allowed');
  });

  test('prints nothing under audit when there is no manifest to read', async () => {
    const words = granted({ surprise: true }, 'compute', 'audit');
    const { exitCode, stdout, stderr } = await command(words);
    expect(exitCode).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain('manifest/');
  });

  test.each([
    [['seccomp'], 'Neither --manifest nor --category is given.'],
    [['seccomp', '--network'], '--network belongs to --category'],
    [['seccomp', '--category', 'web'], '--category is "web"; it is one of compute'],
    [['seccomp', '--category', 'compute', '--policy', 'p'], '--policy belongs to a grant'],
    [['seccomp', '--category', 'compute', '--arch', 'arm64'], '--arch is "arm64"; it is one of x86-64, aarch64'],
    [['seccomp', '--manifest', 'm'], 'No --policy is given.'],
    [['seccomp', '--category', 'compute', 'x'], '"x" is one word too many.'],
  ])('refuses %j and says why', async (words, said) => {
    const { exitCode, stdout, stderr } = await command(words);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});
