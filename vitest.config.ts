import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // No test replaces a module, so files can share what they load: fonts, Mermaid, the engine.
    isolate: false,
    maxWorkers: 2,
  },
});
