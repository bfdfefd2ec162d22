import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, wakeFigures } from './fixtures.ts'
import { publishNewer, test, untilKept, untilNewerWaits } from './takenAlong.ts'

// What is tested is the zip, unzipped below a sub-path: what holds there holds at the top of a host too.
test.use({ serviceWorkers: 'allow', baseURL: async ({ along }, use) => use(along.home) })

/** How many copies of the site are kept, or are being made. */
const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)

test('after the first visit everything is there without a network', { tag: '@desktop' }, async ({ page, along }) => {
  await page.goto('chapters/the-mayors-question/')
  await untilKept(page)
  await along.switchOff()

  await test.step('what was not visited yet: a chapter and all its figures, a word explained', async () => {
    await page.locator('a[rel=next]').click()
    await wakeFigures(page)
    await page.goto('chapters/the-landscape/')
    await wakeFigures(page)
    await expect(page.locator('#loss-terrain [data-terrain]')).toHaveAttribute('data-terrain', 'standing')
    await page.locator('main a.term').first().click()
    await expect(page.locator('[popover]:popover-open')).toBeVisible()
  })

  await test.step('a figure in the state of a link', async () => {
    await page.goto('figures/boundary-by-hand/?intercept=3.25&slope=-0.4')
    await wakeFigures(page)
    await expect(page.locator('.figure-state')).toContainText('3.25')
  })

  await test.step('the real patients, trained in a worker', async () => {
    await page.goto('figures/real-data/')
    await wakeFigures(page)
    const worker = page.waitForEvent('worker')
    await page.getByRole('button', { name: /New split/ }).click()
    expect((await worker).url()).toContain('trainer.worker')
    await expect(page.locator('.figure-state')).toContainText('split 2; tested on 171 others', { timeout: 30_000 })
  })

  await test.step('the search, and the glossary it leads to; the theme is remembered', async () => {
    await page.goto('errata/')
    await page.getByText('dark', { exact: true }).click()
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByLabel('Search chapters, figures and words').fill('learning rate')
    await page.getByRole('dialog', { name: 'Search' }).getByRole('link').first().click()
    await expect(page).toHaveURL(`${along.home}glossary/#learning-rate`)
    await expect(page.locator('#learning-rate')).toBeInViewport()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
})

test('a newer edition waits until it is asked for, and takes nothing from the pages that are open', {
  tag: '@desktop',
}, async ({ page, context, along }) => {
  // The browser takes two whole copies of the site.
  test.slow()
  const touched = (one: Page) => one.evaluate(() => !('untouched' in window))
  const visit = async (one: Page, address: string) => {
    await one.goto(address)
    await one.evaluate(() => Object.assign(window, { untouched: true }))
  }
  const heading = (one: Page) => one.getByRole('heading', { level: 1 })
  const line = (one: Page) => one.getByRole('complementary', { name: 'A newer edition' })

  await visit(page, 'chapters/weights/')
  await untilKept(page)
  await publishNewer(along.folder, 'figures-weights')

  const other = await context.newPage()
  await visit(other, 'glossary/')
  await untilNewerWaits(other)
  await expect(line(other).getByRole('status')).toHaveText('A newer edition is here. Read it when you like.', {
    timeout: 20_000,
  })
  await expect(heading(other)).toHaveText('Glossary')
  for (const colorScheme of ['light', 'dark'] as const) {
    await other.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page: other }).include('.newer-edition').analyze()
    expect(violations, colorScheme).toEqual([])
  }
  await line(other).getByRole('button', { name: 'Later' }).click()
  await expect(line(other)).toHaveCount(0)
  await visit(other, 'glossary/')
  await expect(heading(other), 'the edition that was begun').toHaveText('Glossary')

  const third = await context.newPage()
  await visit(third, 'glossary/')
  await expect(line(third)).toBeVisible({ timeout: 20_000 })
  await expect(line(other), 'put off for as long as the tab is open').toHaveCount(0)
  expect(await Promise.all([page, other, third].map(touched))).toEqual([false, false, false])

  await line(third).getByRole('button', { name: 'Open it now' }).click()
  await expect(heading(third)).toHaveText('The newer Glossary', { timeout: 20_000 })
  await expect(line(third)).toHaveCount(0)
  expect(await Promise.all([page, other].map(touched)), 'what is open elsewhere').toEqual([false, false])
  // The host has the scripts of this page no more, and its figures wake all the same.
  const figure = page.locator('[data-figure]').last()
  await expect(figure).not.toHaveAttribute('data-awake', 'true')
  await figure.scrollIntoViewIfNeeded()
  await expect(figure).toHaveAttribute('data-awake', 'true')
  await page.reload()
  await expect(page.locator('script[src*="index-newer"]')).toHaveCount(1)
})

test('in a frame nothing is kept, and nothing goes wrong', { tag: '@desktop' }, async ({ page, along }) => {
  // Nothing wakes in a plain text but the frames that are put there. It has no icon, and is asked for one.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
  await page.goto('READ-ME.txt')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.evaluate((address) => {
    for (const sandbox of [null, 'allow-scripts']) {
      const frame = document.createElement('iframe')
      if (sandbox) frame.setAttribute('sandbox', sandbox)
      frame.src = address
      document.body.append(frame)
    }
  }, `${along.home}figures/boundary-by-hand/`)
  await expect.poll(() => page.frames().length).toBe(3)
  for (const frame of page.frames().slice(1)) {
    await expect(frame.locator('[data-figure]')).toHaveAttribute('data-awake', 'true')
    expect(await frame.evaluate(() => document.readyState)).toBe('complete')
  }
  expect(asked.filter((url) => /keepCopy|sw\.js/.test(url))).toEqual([])
  expect(await registrations(page)).toBe(0)
  await Promise.all([page.waitForRequest(/keepCopy/), page.goto('figures/boundary-by-hand/')])
})

test('a copy that would mix two editions is not kept', { tag: '@desktop' }, async ({ page, along }) => {
  // As where a host changes over while the copy is taken, or puts something of its own into the pages.
  await appendFile(join(along.folder, 'errata/index.html'), '<!-- not what was built -->')
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
  await page.goto('READ-ME.txt')
  const end = await page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register('sw.js')
    await new Promise((resolve) => {
      installing?.addEventListener('statechange', resolve, { once: true })
    })
    return installing?.state
  })
  expect(end).toBe('redundant')
  await expect.poll(() => registrations(page)).toBe(0)
})

test('the copy is made when hands rest, and holds up no drag', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('figures/squash/')
  await wakeFigures(page)
  const box = await page.locator('.movable').first().boundingBox()
  const [x, y] = [(box?.x ?? 0) + 10, (box?.y ?? 0) + 10]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const end = Date.now() + 3000
  while (Date.now() < end) await page.mouse.move(x + 30 * Math.sin(Date.now() / 300), y)
  expect(await registrations(page), 'still dragging').toBe(0)
  await page.mouse.up()
  await expect.poll(() => registrations(page), { timeout: 15_000 }).toBe(1)
})

test('and when nothing plays', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('figures/training-ground/?figure=training-ground&at=0&length=1000')
  await wakeFigures(page)
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await page.waitForTimeout(5000)
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
  expect(await registrations(page), 'after playing').toBe(0)
  await expect.poll(() => registrations(page), { timeout: 15_000 }).toBe(1)
})
