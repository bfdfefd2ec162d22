import { defineConfig } from 'vitest/config'

/** Tests that read the built site: its files, not a browser that shows them. jsdom is there to parse pages. */
export default defineConfig({
  test: {
    name: 'site',
    environment: 'jsdom',
    include: ['tests/site/**/*.test.ts'],
    testTimeout: 30_000,
    // The pages are read and parsed once, not once for each file of tests.
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
  },
})
