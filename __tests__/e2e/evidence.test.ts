// What a trial leaves on request: the raw traces, and what was seen as a statement about the bytes that were run.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, expect, test } from 'vitest';
import { errors, gate, onlyTool, wordsFor } from '../kit/gate.ts';
import { refuseRemains } from '../kit/remains.ts';
import { makeTool, newFolder, removeFolders, type ToolParts } from '../kit/tool.ts';

afterEach(refuseRemains);
afterAll(removeFolders);

const TOOL: ToolParts = {
  files: { main: '#!/bin/sh\nid > /dev/null\necho x > /tmp/here\n' },
  manifest: { category: 'subprocess', capabilities: { process: { spawn: ['/usr/bin/id'] } } },
};

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

interface Statement {
  readonly _type: string;
  readonly predicateType: string;
  readonly subject: readonly { readonly digest: { readonly sha256: string } }[];
  readonly predicate: {
    readonly monitoredProcess: { readonly event: string };
    readonly monitorLog: {
      readonly process: readonly { readonly command: readonly string[] }[];
      readonly fileAccess: readonly { readonly name: string; readonly digest?: { sha256: string } }[];
    };
  };
}

test('traces of all runs are kept, and a statement of what was seen', async () => {
  const tool = await makeTool({ ...TOOL, policy: { runtime: { conditions: ['ci', 'untraced'] } } });
  const folder = join(newFolder('evidence'), 'new');
  const end = await gate([...wordsFor(tool), '--evidence', folder]);
  expect(errors(end)).toEqual([]);
  expect(readdirSync(folder)).toEqual(['tool-1']);
  const kept = readdirSync(join(folder, 'tool-1')).sort();
  expect(kept).toEqual(['case-1-ci.strace.gz', 'case-1.strace.gz', 'runtime-trace.intoto.json']);
  const trace = gunzipSync(readFileSync(join(folder, 'tool-1/case-1.strace.gz'))).toString('latin1');
  expect(trace).toMatch(/execve\("\/usr\/bin\/id"/);
  const statement = JSON.parse(readFileSync(join(folder, 'tool-1/runtime-trace.intoto.json'), 'utf8')) as Statement;
  expect(statement).toMatchObject({
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: 'https://in-toto.io/attestation/runtime-trace/v0.1',
    subject: [{ digest: { sha256: sha256(tool.artifact) } }],
  });
  const { process: processes, fileAccess } = statement.predicate.monitorLog;
  expect(processes.map(({ command }) => command[0])).toContain('id');
  const digest = sha256(realpathSync('/usr/bin/id'));
  expect(fileAccess).toContainEqual(expect.objectContaining({ name: '/usr/bin/id', digest: { sha256: digest } }));
});

test('the digests of what ran are in every report, but of what the tool can write itself', async () => {
  const text =
    '#!/bin/sh\nmkdir /tmp/made; echo "#!/bin/sh" > /tmp/made/x; chmod 755 /tmp/made/x; /tmp/made/x; id > /dev/null';
  const spawn = ['/usr/bin/id', '/usr/bin/mkdir', '/usr/bin/chmod', '/tmp/made'];
  const manifest = { category: 'subprocess', capabilities: { process: { spawn } } };
  const tool = await makeTool({ files: { main: `${text}\n` }, manifest });
  const { digests, executed } = onlyTool(await gate(wordsFor(tool))).observed;
  expect(executed).toContain('/tmp/made/x');
  expect(digests['/tmp/made/x']).toBeUndefined();
  expect(digests['/usr/bin/id']).toBe(sha256(realpathSync('/usr/bin/id')));
  expect(digests['/tool/main']).toBe(createHash('sha256').update(`${text}\n`).digest('hex'));
});

test('a job of GitHub’s is named in the statement', async () => {
  const folder = newFolder('evidence');
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '7' };
  await gate([...wordsFor(await makeTool(TOOL)), '--evidence', folder], { env });
  const statement = JSON.parse(readFileSync(join(folder, 'tool-1/runtime-trace.intoto.json'), 'utf8')) as Statement;
  const { event } = statement.predicate.monitoredProcess;
  expect(event).toBe('https://github.com/acme/shop/actions/runs/7/attempts/1');
});

test('what there is in the folder already is not mixed with it', async () => {
  const folder = newFolder('evidence');
  writeFileSync(join(folder, 'mine'), 'x');
  const end = await gate([...wordsFor(await makeTool(TOOL)), '--evidence', folder]);
  expect([end.exitCode, end.stdout]).toEqual([2, '']);
  expect(end.stderr).toContain('it holds something already');
  expect(readdirSync(folder)).toEqual(['mine']);
});

test('a folder that cannot be made is told before anything is run', async () => {
  const file = join(newFolder('evidence'), 'file');
  writeFileSync(file, '');
  const end = await gate([...wordsFor(await makeTool(TOOL)), '--evidence', join(file, 'below')]);
  expect([end.exitCode, end.stderr]).toEqual([2, expect.stringContaining('The evidence cannot be written')]);
});

test('a tool that was not run leaves none', async () => {
  const folder = join(newFolder('evidence'), 'new');
  mkdirSync(folder);
  const tool = await makeTool({ ...TOOL, manifest: { category: 'build' } });
  const end = await gate([...wordsFor(tool), '--evidence', folder]);
  expect(end.exitCode).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});
