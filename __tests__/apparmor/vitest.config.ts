import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['__tests__/apparmor/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    passWithNoTests: false,
    maxWorkers: 1,
  },
});
