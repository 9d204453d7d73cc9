import { describe, expect, it } from 'vitest';
import { compareUnused } from '../../../../src/observe/compare.ts';
import { GRANT, granted, NO_EGRESS, observeCalls, trialRecord } from '../support.ts';

const reached = {
  ...NO_EGRESS,
  connections: [{ host: 'api.example.com', port: 443, allowed: true, count: 1, bytesOut: 1, bytesIn: 1 }],
};
const READ = 'openat(AT_FDCWD</tmp>, "/cache/page", O_RDONLY) = 3</cache/page>';

describe('what is declared', () => {
  it('and was never used is noticed at its own line', () => {
    expect(compareUnused([trialRecord(observeCalls())])).toMatchObject([
      {
        rule: 'runtime/unused-capability',
        level: 'notice',
        message: expect.stringContaining('*.example.com'),
        place: { pointer: '/capabilities/networking/allowed_domains/0', line: 6 },
      },
      { rule: 'runtime/unused-capability', message: expect.stringContaining('"/cache"'), place: { line: 10 } },
    ]);
  });

  it('and was used in any of the runs is not', () => {
    const records = [trialRecord(observeCalls(READ)), trialRecord(observeCalls(), { egress: reached })];
    expect(compareUnused(records)).toEqual([]);
  });

  it('and was only tried in vain was not used', () => {
    const refused = { ...reached, connections: reached.connections.map((to) => ({ ...to, allowed: false })) };
    expect(compareUnused([trialRecord(observeCalls(READ), { egress: refused })])).toHaveLength(1);
  });

  it('may be a program, a port or a path to write', () => {
    const grant = {
      ...GRANT,
      endpoints: [],
      read: [],
      write: [granted('${HOME}/out', '/capabilities/filesystem/write/0')],
      spawn: [granted('/bin/git', '/capabilities/process/spawn/0')],
      listen: [granted(8080, '/capabilities/networking/listen/0')],
    };
    expect(compareUnused([trialRecord(observeCalls(), { grant })])).toHaveLength(3);
    const observation = observeCalls(
      'execve("/usr/bin/git", ["git"], 0x7f00 /* 1 var */) = 0',
      'mkdir("/home/tool/out/x", 0755) = 0',
      'bind(3<socket:[9]>, {sa_family=AF_INET, sin_port=htons(8080), sin_addr=inet_addr("0.0.0.0")}, 16) = 0',
    );
    expect(compareUnused([trialRecord(observation, { grant })])).toEqual([]);
  });

  it('says nothing where nothing was run', () => {
    expect(compareUnused([])).toEqual([]);
  });
});
