import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // `npm run libseccomp` needs headers that no sandbox does; `npm run soak` takes an hour.
    exclude: [...configDefaults.exclude, '__tests__/libseccomp/**', '__tests__/soak/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    passWithNoTests: false,
    // Sandboxed runs compete for two cores and one host; files run beside each other, cases within a file do not.
    maxWorkers: 2,
  },
});
