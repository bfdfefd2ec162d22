import { defineConfig } from 'vitest/config'

/** Tests that read the built site: its files, not a browser that shows them. jsdom is there to parse pages. */
export default defineConfig({
  test: { name: 'site', environment: 'jsdom', include: ['tests/site/**/*.test.ts'], testTimeout: 30_000 },
})
