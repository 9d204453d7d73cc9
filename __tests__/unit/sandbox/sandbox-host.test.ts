import { describe, expect, it } from 'vitest';
import own from '../../../package.json' with { type: 'json' };
import { nodeRefusal, OLDEST_NODE, supportedArchitecture } from '../../../src/sandbox/sandbox-host.ts';

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
    expect(nodeRefusal(`${major}.${minor}.0`)).toBeUndefined();
    expect(nodeRefusal('24.1.0')).toBeUndefined();
    expect(nodeRefusal(`${major}.${minor - 1}.9`)?.finding.rule).toBe('host/outdated-program');
  });
});
