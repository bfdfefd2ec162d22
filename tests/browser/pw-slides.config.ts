import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumFlags, locate, thisMachine } from '../tools/chromium.ts'

const ORIGIN = 'http://127.0.0.1:4192'
const executablePath = locate(thisMachine)

/** End to end, on the built site. A test runs at both sizes, unless its tag names one: `@desktop` or `@phone`. */
export default defineConfig({
  testDir: '.',
  outputDir: resolve('.cache/tests/browser'),
  workers: 2,
  timeout: 120_000,
  // A hiccup of the machine is no fault of the page; what fails twice is. What needed a second try is listed as flaky.
  retries: 1,
  forbidOnly: true,
  fullyParallel: true,
  reporter: [['list'], ['json', { outputFile: resolve('.cache/tests/browser.json') }]],
  webServer: {
    command: 'node --no-warnings node_modules/vite/bin/vite.js preview --port 4192 --strictPort --host 127.0.0.1',
    cwd: resolve('.'),
    url: ORIGIN,
  },
  use: {
    baseURL: ORIGIN,
    trace: 'off',
    // No test is served from another test's copy; offline.spec.ts, which is about the copy, allows it.
    serviceWorkers: 'block',
    launchOptions: { ...(executablePath && { executablePath }), args: chromiumFlags(thisMachine.isRoot) },
  },
  projects: [
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      grepInvert: /@desktop/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
})
