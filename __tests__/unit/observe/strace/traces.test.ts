import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../../src/group-by.ts';
import type { Observation } from '../../../../src/observe/observation.ts';
import { observe, paths, TRACES, type TraceName, traceBytes } from '../support.ts';

const observed = (name: TraceName) => observe(traceBytes(name));

/** Processes as `number<parent exit command`. */
function processes({ processes }: Observation): string[] {
  return processes.map(({ pid, parent, exit, command }) => `${pid}<${parent} ${exit} ${command.join(' ')}`);
}

describe('the trace of a real run', () => {
  it.each(TRACES)('is read to the last line: %s', (name) => {
    const { lines, ...rest } = observed(name);
    expect(lines.read).toBe(traceBytes(name).toString().split('\n').length - 1);
    expect(lines.used).toBe(lines.read);
    expect(rest).toMatchObject({ started: true, whole: true, unreadable: [], dropped: 0 });
  });

  it.each(TRACES)('is the same in whatever pieces it comes: %s', (name) => {
    const whole = observed(name);
    for (const size of [1, 7, 4096]) expect(observe(traceBytes(name), size)).toEqual(whole);
  });

  it('shows nothing of the sandbox’s set-up', () => {
    const { files, executed } = observed('threads');
    expect(paths(files.created)).toEqual([]);
    expect(paths(files.written)).toEqual([]);
    expect(paths(executed)).toEqual(['/tool/threads']);
    expect(paths(files.read)).toEqual(['/etc/ld.so.cache', '/etc/passwd', '/usr/lib/x86_64-linux-gnu/libc.so.6']);
  });
});

describe('files', () => {
  it('are told by the names that the kernel has for them', () => {
    const { files } = observed('python-files');
    const names = ['(deleted)', 'a"b\\c', 'a<b', 'a>b', 'néw\n', 'tab\t,{x}', 'y = 1 (INJECTED)', 'z <unfinished ...>'];
    expect(paths(files.created)).toEqual(expect.arrayContaining(names.map((name) => `/tmp/${name}`)));
    expect(paths(files.written)).toEqual(expect.arrayContaining(names.map((name) => `/tmp/${name}`)));
  });

  it('are followed through links where they were opened', () => {
    const { files } = observed('python-files');
    expect(paths(files.read)).toContain('/etc/passwd');
    expect(paths(files.read)).not.toContain('/tmp/link');
    expect(paths(files.read)).toContain('/proc/2/mem');
  });

  it('are told as deleted, made under another name, linked and made into folders', () => {
    const { files } = observed('python-files');
    expect(paths(files.deleted)).toEqual(['/tmp/empty', '/tmp/gone', '/tmp/sub']);
    expect(paths(files.created)).toEqual(
      expect.arrayContaining(['/tmp/empty', '/tmp/renamed', '/tmp/link', '/tmp/hard', '/tmp/sub']),
    );
    expect(paths(files.written)).toContain('/tmp/renamed');
  });

  it('are told with what was wanted of them when they were refused or missing', () => {
    const { files } = observed('python-files');
    const tries = [...files.denied, ...files.missing].map(({ path, intent }) => `${intent} ${path}`);
    expect(files.denied.map(({ path, intent }) => `${intent} ${path}`)).toEqual([
      'write /etc/shadow',
      'write /usr/written',
    ]);
    expect(tries).toEqual(
      expect.arrayContaining([
        'read /root/.ssh/id_rsa',
        'write /nowhere/file',
        'execute /usr/bin/not-there',
        'read /tmp/empty/below-nothing',
      ]),
    );
  });
});

describe('processes', () => {
  it('have the numbers, parents and ends that they have in the sandbox', () => {
    const python = '/usr/bin/python3 -ISs /tool/processes.py';
    expect(processes(observed('processes'))).toEqual([
      `2<1 SIGKILL ${python}`,
      '3<2 0 /bin/echo hello two words',
      `4<2 3 ${python}`,
      `5<2 SIGSEGV ${python}`,
      `6<2 SIGPIPE ${python}`,
      `7<2 SIGTERM ${python}`,
      `8<2 0 ${python}`,
    ]);
    expect(observed('processes').exit).toBe('SIGKILL');
  });

  it('are one, however many threads they have', () => {
    const { files, refused, ...rest } = observed('threads');
    expect(processes({ files, refused, ...rest })).toEqual(['2<1 0 /tool/threads']);
    expect(refused.find(({ name }) => name === 'keyctl')).toMatchObject({ count: 12, processes: [2] });
    expect(files.read.find(({ path }) => path === '/etc/passwd')).toMatchObject({ count: 12, processes: [2] });
  });

  it('go on under the same number when a thread runs another program', () => {
    const observation = observed('thread-exec');
    expect(processes(observation)).toEqual(['2<1 0 true from a thread']);
    expect(paths(observation.executed)).toEqual(['/bin/true', '/tool/thread-exec']);
  });

  it('are known when nobody waited for them, and when they stayed behind', () => {
    expect(processes(observed('daemon'))).toEqual([
      '2<1 0 /tool/daemon',
      '3<2 0 /tool/daemon',
      '4<2 0 /tool/daemon',
      '5<2 0 /tool/daemon',
      '6<2 0 /tool/daemon',
      '7<6 SIGKILL /tool/daemon',
    ]);
  });
});

describe('system calls outside of the category', () => {
  it('are told with what became of them, by number where they have no name', () => {
    const { refused } = observed('forbidden');
    expect(refused.map(({ name, outcome, count, processes }) => [name, outcome, count, processes])).toEqual([
      ['#-5', 'killed', 1, [9]],
      ['#999', 'killed', 1, [6]],
      ['i386:20', 'killed', 1, [7]],
      ['mount', 'killed', 2, [4, 10]],
      ['mseal', 'killed', 1, [5]],
      ['ptrace', 'refused', 1, [3]],
      ['x32:39', 'killed', 1, [8]],
    ]);
  });

  it('say what was asked for, in words that do not change from run to run', () => {
    const { refused } = observed('forbidden');
    expect(refused.find(({ name }) => name === 'ptrace')?.detail).toBe('PTRACE_PEEKTEXT, 2, 0x3, 0x4');
  });
});

describe('the network', () => {
  it('is told by address, port and protocol', () => {
    const { connections, bound } = observed('python-network');
    const told = connections.map(({ address, port, protocol, sent }) => {
      return `${protocol} ${address} ${port}${sent ? ' sent' : ''}`;
    });
    expect(told).toEqual([
      'udp 1.1.1.1 443 sent',
      'udp 10.0.0.53 53',
      'udp 10.0.0.53 53 sent',
      'tcp 127.0.0.1 22',
      'tcp 169.254.169.254 80',
      'tcp 2001:db8::1 443',
      'udp 8.8.8.8 53 sent',
      'tcp 8.8.8.8 443',
      'tcp 9.9.9.9 80 sent',
    ]);
    expect(bound).toMatchObject([{ address: '0.0.0.0', port: 5353, protocol: 'udp' }]);
  });

  it('has sockets of the machine, by path or abstract name', () => {
    const { unixSockets, files } = observed('python-network');
    expect(paths(unixSockets)).toEqual(['/run/docker.sock', '/var/run/nscd/socket', '@abstract\u0001']);
    expect(paths(files.created)).toEqual(['/tmp/own.sock']);
  });

  it('has the names that were asked for, of whatever resolver', () => {
    const names = (name: TraceName) => observed(name).lookups.map((lookup) => lookup.name);
    expect(names('python-network')).toEqual(['secret.evil.example', 'www.evil.example']);
    expect(names('node-fetch')).toEqual(['api.example.com', 'collect.evil.example']);
  });
});

describe('a trace that was cut', () => {
  const isVisible = ({ whole, lines }: Observation) => !whole || lines.used !== lines.read;

  it('is never taken for a whole one, wherever it was cut', () => {
    const anywhere = fc.constantFrom(...TRACES).chain((name) => {
      const bytes = traceBytes(name);
      return fc.integer({ min: 0, max: bytes.length - 1 }).map((length) => bytes.subarray(0, length));
    });
    const isSeen = fc.property(anywhere, (bytes) => {
      const cut = observe(bytes);
      expect(isVisible(cut)).toBe(true);
      expect(cut.lines.read - cut.lines.used).toBeLessThanOrEqual(1);
    });
    fc.assert(isSeen, { numRuns: 500 });
  });

  it.each(TRACES)('is never taken for a whole one when only its last lines are gone: %s', (name) => {
    const bytes = traceBytes(name);
    for (let length = bytes.length - 150; length < bytes.length; length += 1) {
      expect(isVisible(observe(bytes.subarray(0, length)))).toBe(true);
    }
  });

  it('has not started where it ends in the set-up', () => {
    const setUp = traceBytes('threads').toString().split('\n').slice(0, 100).join('\n');
    expect(observe(Buffer.from(`${setUp}\n`))).toMatchObject({ started: false, exit: null, whole: false });
  });

  it('has not started where there is none', () => {
    const lines = { read: 0, used: 0 };
    expect(observe(Buffer.alloc(0))).toMatchObject({ started: false, exit: null, whole: false, lines });
  });
});

describe('threads beside each other', () => {
  /** Merges the lines of all threads in an order of its own, each thread's among themselves as they were. */
  function interleave(lines: readonly string[], choices: readonly number[]): string[] {
    const queues = [...groupBy(lines, (line) => line.split(' ', 1)[0]).values()].map((queue) => [...queue]);
    const merged: string[] = [];
    for (let turn = 0; queues.length > 0; turn += 1) {
      const at = (choices[turn % choices.length] ?? 0) % queues.length;
      const [line] = queues[at]?.splice(0, 1) ?? [];
      if (line !== undefined) merged.push(line);
      if (queues[at]?.length === 0) queues.splice(at, 1);
    }
    return merged;
  }

  it.each(['forbidden', 'node-fetch', 'processes', 'threads'] as const)('may be written in any order: %s', (name) => {
    const lines = traceBytes(name).toString().trimEnd().split('\n');
    const first = lines[0]?.split(' ', 1)[0];
    const start = lines.findIndex((line) => /execve.* = 0$/.test(line) && !line.startsWith(`${first} `));
    const whole = observe(traceBytes(name));
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 50 }), (choices) => {
        const merged = [...lines.slice(0, start + 1), ...interleave(lines.slice(start + 1), choices)];
        const observation = observe(Buffer.from(`${merged.join('\n')}\n`));
        expect(observation.processes).toEqual(whole.processes);
        expect(withoutOrder(observation)).toEqual(withoutOrder(whole));
      }),
      { numRuns: 50 },
    );
  });

  /** Who came first depends on the order; who did it and how often does not. */
  function withoutOrder(observation: Observation): unknown {
    return JSON.parse(JSON.stringify(observation), (key, value: unknown) => {
      return key === 'processes' && Array.isArray(value) ? value.length : value;
    });
  }
});
