import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // `npm run libseccomp` needs headers that no sandbox does; `npm run apparmor` another host, `npm run soak` its time.
    exclude: [
      ...configDefaults.exclude,
      ...['apparmor', 'libseccomp', 'soak'].map((folder) => `__tests__/${folder}/**`),
    ],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    passWithNoTests: false,
    // Sandboxed runs compete for two cores and one host; files run beside each other, cases within a file do not.
    maxWorkers: 2,
  },
});
