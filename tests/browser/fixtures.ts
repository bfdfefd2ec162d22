import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

interface Quiet {
  /** Trouble that a test makes on purpose; all else fails it. */
  expected: RegExp | null
  /** Other origins that a test fetches from on purpose, as the page that frames the site does. */
  neighbours: RegExp | null
  quiet: undefined
}

/** As Playwright's test, but any console message, page error, failed request or request to another host fails it. */
export const test = base.extend<Quiet>({
  expected: [null, { option: true }],
  neighbours: [null, { option: true }],
  quiet: [
    async ({ context, baseURL, expected, neighbours }, use) => {
      const trouble = listen(context, new URL(baseURL ?? 'http://127.0.0.1').origin, neighbours)
      await use(undefined)
      expect(
        trouble.filter((line) => !expected?.test(line)),
        'console messages, errors, failed requests and requests to other hosts',
      ).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Writes down all that goes wrong in a browser context, line by line, as it happens. */
export function listen(context: BrowserContext, origin: string, neighbours: RegExp | null = null): string[] {
  const trouble: string[] = []
  context.on('console', (message) => {
    // A machine without a graphics card tells that it draws slowly; the page can do nothing about it.
    if (/GL Driver Message .*Performance/.test(message.text())) return
    // Said by Playwright, not by the page: see serviceWorkers in playwright.config.ts.
    if (message.text() === 'Service Worker registration blocked by Playwright') return
    trouble.push(`console.${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => trouble.push(`error: ${error.error().stack ?? error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (neighbours?.test(url.origin)) return
    if (url.protocol.startsWith('http') && url.origin !== origin) trouble.push(`other host: ${url.href}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // Leaving a page in the middle of a fetch is nobody's fault.
    if (reason !== 'net::ERR_ABORTED') trouble.push(`failed: ${request.url()} ${reason}`)
  })
  return trouble
}

/** Goes down the page as a reader does, and waits until every figure on it has woken. */
export async function wakeFigures(page: Page): Promise<void> {
  for (const figure of await page.locator('[data-figure]').all()) {
    await figure.scrollIntoViewIfNeeded()
    await expect(figure).toHaveAttribute('data-awake', 'true')
  }
  await page.evaluate(() => scrollTo(0, 0))
}
