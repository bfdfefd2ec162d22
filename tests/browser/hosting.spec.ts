import type { Page } from '@playwright/test'
import { headersFor, readHeaders } from '../../src/build/headers.ts'
import { builtFiles, read } from '../tools/dist.ts'
import { expect, test, wakeFigures } from './fixtures.ts'

/** One page of each kind, and what asks most of a policy: a worker, fetched data, three dimensions. */
const KINDS = [
  '/',
  '/glossary/',
  '/errata/',
  '/chapters/the-landscape/',
  '/figures/real-data/',
  '/figures/loss-terrain/',
]

/** The preview sends the recommended headers, so every test here runs under them, and fails at any complaint. */
test('every file comes with the headers that hosts are asked to send', { tag: '@desktop' }, async ({ request }) => {
  const rules = readHeaders(read('_headers'))
  // Hosts that read the file itself do not hand it out.
  const files = builtFiles().filter((file) => file !== '_headers')
  const samples = files.filter((file, index) => index % 7 === 0 || !file.includes('/'))
  expect(samples.length).toBeGreaterThan(10)
  for (const file of samples) {
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`
    const asked = headersFor(path, rules)
    const sent = (await request.head(path)).headers()
    for (const [name, value] of Object.entries(asked))
      expect(sent[name.toLowerCase()], `${name} of ${path}`).toBe(value)
    const caching = file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    expect(asked['Cache-Control'], path).toBe(caching)
  }
})

test('nothing on any kind of page goes against the policy', { tag: '@desktop' }, async ({ page }) => {
  const seen = await violations(page)
  for (const address of KINDS) {
    await page.goto(address)
    await wakeFigures(page)
  }
  await page.goto('/figures/real-data/')
  await wakeFigures(page)
  await page.getByRole('button', { name: /New split/ }).click()
  await expect(page.locator('.figure-state')).toContainText('split 2', { timeout: 30_000 })
  await page.getByRole('button', { name: 'Share' }).click()
  for (const name of ['Save as SVG', 'Save as PNG'])
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  expect(seen).toEqual([])
})

test.describe('the policy', () => {
  test.use({ expected: /Content Security Policy|elsewhere\.test/ })

  test('stops what is written into a page, and what comes from elsewhere', { tag: '@desktop' }, async ({ page }) => {
    const seen = await violations(page)
    await page.goto('/glossary/')
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "taken over"'
      const style = document.createElement('style')
      style.textContent = 'body { color: red }'
      const picture = new Image()
      picture.src = 'https://elsewhere.test/pixel.png'
      document.body.append(script, style, picture)
      document.body.setAttribute('onclick', 'document.title = "taken over"')
      document.body.click()
      // Later, for what is called from the tools of the browser itself may do as it likes.
      setTimeout(() => new Function('document.title = "taken over"')())
    })
    await expect
      .poll(() => seen.toSorted())
      .toEqual(['img-src', 'script-src', 'script-src-attr', 'script-src-elem', 'style-src-elem'])
    await expect(page).toHaveTitle('Glossary · Hobbiton')
  })
})

/** The directives that were broken, one by one as it happens. */
async function violations(page: Page): Promise<string[]> {
  const seen: string[] = []
  await page.exposeFunction('violated', (directive: string) => seen.push(directive))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      (window as unknown as { violated: (directive: string) => void }).violated(effectiveDirective),
    )
  })
  return seen
}
