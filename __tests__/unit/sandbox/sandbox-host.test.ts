import { describe, expect, it } from 'vitest';
import own from '../../../package.json' with { type: 'json' };
import { OLDEST_NODE, refuseOldNode, supportedArchitecture } from '../../../src/sandbox/host/sandbox-host.ts';

describe('a host', () => {
  it.each([
    ['linux', 'x64'],
    ['linux', 'arm64'],
  ])('may be %s on %s', (platform, machine) => {
    expect(supportedArchitecture(platform, machine).calls.has('unshare')).toBe(true);
  });

  it.each([
    ['linux', 'riscv64'],
    ['linux', 'ia32'],
    ['darwin', 'arm64'],
    ['win32', 'x64'],
  ])('is refused when it is %s on %s', (platform, machine) => {
    expect(() => supportedArchitecture(platform, machine)).toThrow(`host/unsupported-platform: This is ${platform} on`);
  });

  it('needs the Node that package.json asks for', () => {
    const [major, minor] = OLDEST_NODE;
    expect(own.engines.node).toBe(`>=${major}.${minor}`);
    for (const version of [`${major}.${minor}.0`, '24.1.0']) expect(() => refuseOldNode(version)).not.toThrow();
    expect(() => refuseOldNode(`${major}.${minor - 1}.9`)).toThrow('host/outdated-program');
  });
});
