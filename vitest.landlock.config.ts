import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** What runs a tool, on a host that has Landlock: see scripts/landlock.ts. */
const include = [
  '__tests__/landlock/**/*.landlock.ts',
  '__tests__/e2e/**/*.test.ts',
  '__tests__/hostile/{cases,sandbox}/**/*.test.ts',
];

export default mergeConfig({ ...base, test: { ...base.test, include: [] } }, defineConfig({ test: { include } }));
