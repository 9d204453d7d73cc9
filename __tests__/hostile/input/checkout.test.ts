// The author of a tool has it shown the checkout's own folder, where actions/checkout may have left the job's token.
import { afterAll, afterEach, expect, test } from 'vitest';
import { errors, gateTool } from '../../kit/gate.ts';
import { refuseRemains } from '../../kit/remains.ts';
import { makeTool, removeFolders, type ToolParts } from '../../kit/tool.ts';

const TOKEN = 'AUTHORIZATION: basic eDphY2Nlc3M';

const READER: ToolParts = {
  command: ['sh', '-c', 'read -r line < "$0"; echo "$line"; exit 3'],
  manifest: { category: 'subprocess', capabilities: { filesystem: { read: ['/data/'] } } },
  files: { empty: '' },
  beside: { '.git/config': TOKEN, 'data/config': TOKEN },
};

afterEach(refuseRemains);
afterAll(removeFolders);

test.each([
  ['.', '/data/.git/config', 'runtime/scenario-invalid-value'],
  ['.git', '/data/config', 'runtime/scenario-path-escapes'],
  ['./.git/', '/data/config', 'runtime/scenario-path-escapes'],
])('denies the fixture %s', async (source, file, rule) => {
  const tool = await makeTool({ ...READER, cases: [{ name: 'reads', args: [file], files: { '/data/': source } }] });
  const end = await gateTool(tool);
  expect(errors(end)).toEqual([rule]);
  expect(JSON.stringify(end)).not.toContain(TOKEN);
});

test('shows what lies beside it, so that the attack would have worked', async () => {
  const cases = [{ name: 'reads', args: ['/data/config'], files: { '/data/': 'data' } }];
  const end = await gateTool(await makeTool({ ...READER, cases }));
  expect(errors(end)).toEqual(['runtime/unexpected-exit']);
  expect(JSON.stringify(end)).toContain(TOKEN);
});

test.each([{ path: '.git' }, { lockfile: '.git/config' }])('denies the closure %j', async (closure) => {
  const artifact = { path: 'tool.tgz', closure };
  const end = await gateTool(await makeTool({ ...READER, manifest: { ...READER.manifest, artifact } }));
  expect(errors(end)).toContain('signature/closure-unsafe');
  expect(JSON.stringify(end)).not.toContain(TOKEN);
});
