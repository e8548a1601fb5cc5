import { defineConfig } from 'vitest/config';

/** What the build puts in place of these names, for the modules that read them. */
const define = { __PACKS__: '[]', __GATE__: '"(?!)"', __ROOT__: JSON.stringify(import.meta.dirname) };

export default defineConfig({
  test: {
    projects: [
      {
        define,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/repo/**', 'test/bench/**'],
        },
      },
      { define, test: { name: 'repo', include: ['test/repo/**/*.test.ts'], testTimeout: 120_000 } },
      {
        define,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.browser.test.ts'],
          // One browser at a time: two cores, and what is measured in one must not disturb another.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
