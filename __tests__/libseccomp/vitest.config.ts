import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Apart from the other tests, since they need what no sandbox does: libseccomp's headers. `npm run libseccomp`.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['__tests__/libseccomp/**/*.test.ts'],
    testTimeout: 600_000,
    passWithNoTests: false,
  },
});
