import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['__tests__/soak/**/*.test.ts'],
    testTimeout: 3_600_000,
    passWithNoTests: false,
    maxWorkers: 1,
  },
});
