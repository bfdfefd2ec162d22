import { expect, listen, test } from './fixtures.ts'

const ELSEWHERE = 'https://elsewhere.test/'

test('all that goes wrong in a page is noticed', { tag: '@desktop' }, async ({ browser, baseURL }) => {
  // Past the policy of the page, which would stop some of it before it goes wrong.
  const context = await browser.newContext({ bypassCSP: true })
  const trouble = listen(context, baseURL!)
  const page = await context.newPage()
  await context.route(ELSEWHERE, (route) => route.fulfill({ body: '' }))
  await context.route('**/blocked', (route) => route.abort('blockedbyclient'))
  await page.goto(`${baseURL}/`)
  expect(trouble, 'a page that is in order').toEqual([])
  await page.evaluate(async (elsewhere) => {
    console.log('a word')
    console.warn('a warning')
    console.error('a complaint')
    setTimeout(() => {
      throw new Error('a slip')
    })
    await fetch('/nowhere.js')
    await fetch(elsewhere, { mode: 'no-cors' })
    await fetch('/blocked').catch(() => undefined)
  }, ELSEWHERE)
  const seen = [
    'console.log: a word',
    'console.warning: a warning',
    'console.error: a complaint',
    expect.stringMatching(/^error: Error: a slip/),
    `404: ${baseURL}/nowhere.js`,
    `other host: ${ELSEWHERE}`,
    expect.stringMatching(/^failed: .*\/blocked net::ERR_BLOCKED_BY_CLIENT/),
  ]
  await expect.poll(() => trouble).toEqual(expect.arrayContaining(seen))
  await context.close()
})
