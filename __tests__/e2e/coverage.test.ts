// What the policy wants exercised, and how much of its grant a tool used.
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { errors, gateTool, onlyTool } from '../kit/gate.ts';
import { refuseRemains } from '../kit/remains.ts';
import { makeTool, removeFolders, type ToolParts } from '../kit/tool.ts';

afterEach(refuseRemains);
afterAll(removeFolders);

const ASKS = {
  manifest: {
    category: 'web-client',
    capabilities: { networking: { allowed_domains: ['api.example.com', 'cdn.example.com'] } },
  },
  command: ['python3', 'main.py'],
  files: { 'main.py': 'import urllib.request\nurllib.request.urlopen("https://api.example.com/")\n' },
  cases: [{ name: 'asks', upstreams: { 'api.example.com': [{ path: '/' }] } }],
} satisfies ToolParts;

const wanting = (coverage: object): ToolParts => ({ policy: { runtime: { conditions: [], coverage } } });

describe('declared hosts', () => {
  test('that no case reaches are told as the policy wants it', async () => {
    const end = await gateTool(await makeTool({ ...ASKS, ...wanting({ declared_domains: 'error' }) }));
    const found = onlyTool(end).findings.find(({ rule }) => rule === 'runtime/not-covered');
    expect(found).toMatchObject({ level: 'error', evidence: { host: 'cdn.example.com' } });
    expect(found?.pointer).toBe('/capabilities/networking/allowed_domains/1');
    expect(errors(end)).toEqual(['runtime/not-covered']);
    expect(end.exitCode).toBe(1);
  });

  test('need not be reached where the policy says nothing', async () => {
    const end = await gateTool(await makeTool(ASKS));
    expect(errors(end)).toEqual([]);
    expect(end.exitCode).toBe(0);
  });
});

describe('the entrypoint', () => {
  const policy = wanting({ entrypoint: 'error' });
  const files = { main: '#!/bin/sh\necho hello\n' };

  test('is started by a case of the scenario, or where there is none by itself', async () => {
    for (const parts of [{ cases: [{ name: 'greets' }] }, {}])
      expect((await gateTool(await makeTool({ files, ...parts, ...policy }))).exitCode).toBe(0);
  });

  test('is not where the command line starts another program', async () => {
    const end = await gateTool(await makeTool({ files, ...policy }), ['--run', 'true']);
    expect(errors(end)).toEqual(['runtime/not-covered']);
    expect(end.exitCode).toBe(1);
  });
});

test('the report tells how much of its grant a tool used', async () => {
  const end = await gateTool(await makeTool(ASKS));
  expect(onlyTool(end).least_privilege).toEqual({ granted: 2, used: 1 });
});
