import type { Category } from '../../../src/manifest/category.ts';
import type { ToolParts } from '../tool.ts';
import { BUILD } from './build.ts';
import { COMPUTE } from './compute.ts';
import { FILESYSTEM } from './filesystem.ts';
import type { EverydayProgram } from './row.ts';
import { SUBPROCESS } from './subprocess.ts';
import { HOST, WEB_CLIENT, WEB_SERVER } from './web.ts';

export { HOST } from './web.ts';

export const EVERYDAY_PROGRAMS: readonly EverydayProgram[] = [
  ...COMPUTE,
  ...FILESYSTEM,
  ...WEB_CLIENT,
  ...WEB_SERVER,
  ...SUBPROCESS,
  ...BUILD,
];

const PRELUDE = '#!/bin/sh\nset -eu\nTOOL=$PWD\nmkdir /tmp/work\ncd /tmp/work\n';

const NETWORKING: Partial<Record<Category, object>> = {
  'web-client': { allowed_domains: ['api.example.com'] },
  'web-server': { listen: [8080] },
};

const CEILING = {
  ...{ domains: 'any', listen: 'any', write: 'any', spawn: 'any' },
  ...{ memory_mb: 2048, pids: 256, cpu_seconds: 60, wall_seconds: 60 },
};

/** The words after `sh` that run a row. */
export function wordsOf({ name }: EverydayProgram): readonly string[] {
  return [`${name}.sh`];
}

/** One tool that runs rows of a category, a case each, with exactly what these rows need. */
export function everydayTool(category: Category, rows: readonly EverydayProgram[]): ToolParts {
  const files = rows.map(({ name, script, files: more }) => ({ [`${name}.sh`]: PRELUDE + script, ...more }));
  const spawn = [...new Set(['/usr/bin/mkdir', ...rows.flatMap((row) => row.spawn)])];
  const write = [...new Set(rows.flatMap((row) => row.write ?? []))];
  const networking = NETWORKING[category];
  const capabilities = {
    ...{ process: { spawn, max_pids: 256 }, filesystem: { write }, memory: { max_rss_mb: 2048 } },
    ...(networking !== undefined && { networking }),
  };
  const upstreams = category === 'web-client' ? { upstreams: HOST } : {};
  return {
    command: ['sh'],
    files: Object.assign({}, ...files),
    manifest: { category, capabilities },
    policy: { categories: { [category]: { ceiling: CEILING } } },
    cases: rows.map((row) => ({
      ...{ name: row.name, args: wordsOf(row), ...upstreams },
      expect: { stdout_matches: [row.prints] },
    })),
  };
}
