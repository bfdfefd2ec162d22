import type { Page } from '@playwright/test'
import { expect, test, wakeFigures } from './fixtures.ts'
import { dragBy, middle, sentence, swipeBy } from './hand.ts'

const CHAPTER = '/chapters/the-landscape/'

// Drawing in three dimensions without a graphics card is slow, and the browser says so.
test.use({
  expected: /software WebGL|WebGL: CONTEXT_LOST_WEBGL|Context Lost/,
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--enable-unsafe-swiftshader'] }),
})

const map = (page: Page) => page.locator('#loss-map')
const terrain = (page: Page) => page.locator('#loss-terrain')
async function open(page: Page, query = '') {
  await page.goto(CHAPTER + query)
  await wakeFigures(page)
}

test('a reader drags the point down to the lowest place, and the line follows', { tag: '@desktop' }, async ({
  page,
}) => {
  await open(page)
  const line = map(page).locator('.boundary-line')
  const before = await line.getAttribute('points')
  const point = await middle(map(page).locator('.walker-grip'))
  const lowest = await middle(map(page).locator('.land-lowest-mark'))
  await dragBy(page, point, { x: lowest.x - point.x, y: lowest.y - point.y })
  await expect(sentence(map(page))).toContainText(/J is 0\.44\d here/)
  expect(await line.getAttribute('points')).not.toBe(before)
})

test('dragging the line moves the point on the map', { tag: '@desktop' }, async ({ page }) => {
  await open(page)
  const point = map(page).locator('.walker')
  const before = await point.getAttribute('transform')
  const handle = await middle(map(page).getByRole('slider', { name: /Turn the line, left/ }))
  await dragBy(page, handle, { x: 60, y: 40 })
  expect(await point.getAttribute('transform')).not.toBe(before)
  await expect(sentence(map(page))).not.toContainText('w₁ = 2.60')
})

test('a finger drags the point, and a swipe beside it scrolls', { tag: '@phone' }, async ({ page }) => {
  await open(page)
  const grip = map(page).locator('.walker-grip')
  await swipeBy(page, await middle(grip), { x: -40, y: -30 })
  await expect(sentence(map(page))).not.toContainText('w₁ = 2.60')
  const { x, y } = await middle(grip)
  const before = await page.evaluate(() => scrollY)
  await swipeBy(page, { x: x - 60, y: y + 60 }, { x: 0, y: -150 })
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 60)
})

test('the keys zoom, and the map keeps its place on the page', async ({ page }) => {
  await open(page)
  const point = map(page).getByRole('slider', { name: 'Move the point' })
  const below = map(page).locator('figcaption')
  await point.focus()
  const top = (await below.boundingBox())?.y
  const ticks = map(page).locator('.plot-axes').first()
  const whole = await ticks.textContent()
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await expect(ticks).not.toHaveText(whole ?? '')
  await page.keyboard.press('0')
  await expect(ticks).toHaveText(whole ?? '')
  expect((await below.boundingBox())?.y).toBe(top)
})

test('the land is turned by hand, by keys and by buttons', { tag: '@desktop' }, async ({ page }) => {
  await open(page)
  const canvas = terrain(page).locator('canvas')
  await expect(terrain(page).locator('[data-terrain]')).toHaveAttribute('data-terrain', 'standing')
  const turn = () => canvas.getAttribute('aria-valuenow')
  const first = await turn()
  await dragBy(page, await middle(canvas), { x: 120, y: 0 })
  const second = await turn()
  expect(second).not.toBe(first)
  await canvas.focus()
  await page.keyboard.press('ArrowRight')
  expect(await turn()).not.toBe(second)
  await page.keyboard.press('Home')
  const view = terrain(page).locator('.terrain-stage [role="status"]')
  await expect(view).toHaveText('You see the land from straight above, like the map.')
  await terrain(page).getByRole('button', { name: 'Look across' }).click()
  await expect(view).toHaveText('You see the land at an angle from above.')
})

test('a finger turns the land sideways and scrolls the page upwards', { tag: '@phone' }, async ({ page }) => {
  await open(page)
  const canvas = terrain(page).locator('canvas')
  const first = await canvas.getAttribute('aria-valuenow')
  await swipeBy(page, await middle(canvas), { x: 90, y: 0 })
  await expect(canvas).not.toHaveAttribute('aria-valuenow', first ?? '')
  const before = await page.evaluate(() => scrollY)
  const view = (await canvas.getAttribute('aria-valuetext')) ?? ''
  expect(view).toContain('seen from 38 degrees above')
  await swipeBy(page, await middle(canvas), { x: 4, y: -150 })
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 60)
  await expect(canvas, 'the swipe that scrolls does not turn it').toHaveAttribute('aria-valuetext', view)
})

/** The land is painted in a worker; this runs there first. */
function first(page: Page, script: string) {
  return page.route('**/painter.worker-*.js', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${script};${await response.text()}` })
  })
}

const losing = `const get = OffscreenCanvas.prototype.getContext
  OffscreenCanvas.prototype.getContext = function (...kind) {
    const context = get.apply(this, kind)
    addEventListener('message', ({ data }) => data.lose && context.getExtension?.('WEBGL_lose_context')?.loseContext())
    return context
  }`

for (const where of ['beside the page', 'in the page'] as const)
  test(`where WebGL is taken away ${where}, the flat map takes its place, and the land comes back when asked`, {
    tag: '@desktop',
  }, async ({ page }) => {
    await first(page, losing)
    await page.addInitScript((where) => {
      const workers: Worker[] = []
      const Painter = Worker
      Object.assign(window, {
        Worker: function make(...made: ConstructorParameters<typeof Worker>) {
          if (where === 'in the page') throw new Error('none here')
          const worker = new Painter(...made)
          workers.push(worker)
          return worker
        },
        lose: () => {
          for (const worker of workers) worker.postMessage({ lose: true })
          if (workers.length === 0)
            document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
        },
      })
    }, where)
    await open(page, '?figure=loss-terrain')
    const stage = terrain(page).locator('[data-terrain]')
    await expect(stage).toHaveAttribute('data-terrain', 'standing')
    // The words come to their places with the first picture.
    await expect(terrain(page).locator('.terrain-label').first()).toHaveAttribute('style', /left/)
    await page.evaluate('lose()')
    await expect(stage).toHaveAttribute('data-terrain', 'missing')
    await expect(terrain(page).locator('.terrain-missing')).toContainText('here is the flat map')
    await expect(terrain(page).getByRole('slider', { name: 'Move the point' })).toBeVisible()
    await terrain(page).getByRole('button', { name: 'Try again' }).click()
    await expect(stage).toHaveAttribute('data-terrain', 'standing')
    await expect(terrain(page).locator('.terrain-label').first()).toHaveAttribute('style', /left/)
  })

/** What draws in three dimensions, as far as it is fetched. */
function painters(page: Page): string[] {
  const fetched: string[] = []
  page.on('request', (request) => request.url().includes('painter') && fetched.push(request.url()))
  return fetched
}

test('where there is no WebGL at all, the flat map stays, and nothing is fetched for more', {
  tag: '@desktop',
}, async ({ page }) => {
  const fetched = painters(page)
  await page.addInitScript(() => {
    OffscreenCanvas.prototype.getContext = () => null
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await open(page)
  await expect(terrain(page).locator('[data-terrain]')).toHaveAttribute('data-terrain', 'missing')
  await expect(terrain(page).getByRole('slider', { name: 'Move the point' })).toBeVisible()
  await expect(terrain(page).locator('.water-way')).toBeVisible()
  await expect(terrain(page).getByRole('button', { name: 'Turn left' })).toBeDisabled()
  await expect(sentence(terrain(page))).toHaveText(/^You stand at/)
  expect(fetched).toEqual([])
})

test('where only the page can draw it, one copy is fetched', { tag: '@desktop' }, async ({ page }) => {
  const fetched = painters(page)
  await page.addInitScript(() => {
    const get = OffscreenCanvas.prototype.getContext
    Object.assign(OffscreenCanvas.prototype, {
      getContext(this: OffscreenCanvas, ...kind: Parameters<typeof get>) {
        return kind[0] === 'webgl2' ? null : get.apply(this, kind)
      },
    })
  })
  await open(page)
  await expect(terrain(page).locator('[data-terrain]')).toHaveAttribute('data-terrain', 'standing')
  expect(fetched.map((url) => url.includes('worker'))).toEqual([false])
})

test('what draws in three dimensions is fetched only when its figure wakes', { tag: '@desktop' }, async ({ page }) => {
  const fetched = painters(page)
  await page.goto('/figures/loss-map/')
  await expect(page.locator('[data-figure]')).toHaveAttribute('data-awake', 'true')
  expect(fetched).toEqual([])
  await page.goto('/figures/loss-terrain/')
  await expect(terrain(page).locator('canvas')).toBeVisible()
  expect(fetched).toHaveLength(1)
})

test('links restore the land and the view of it', { tag: '@desktop' }, async ({ page }) => {
  await open(page, '?figure=loss-terrain&turn=-123.25&tilt=71&hobbits=20&w1=1.5')
  await expect(terrain(page).locator('canvas')).toHaveAttribute('aria-valuenow', '-123')
  await expect(sentence(terrain(page))).toContainText('w₁ = 1.50')
  await terrain(page).getByRole('button', { name: 'Share' }).click()
  expect(await terrain(page).getByLabel('Link').inputValue()).toContain('turn=-123.25&tilt=71')
})

test('the picture of the land can be taken away', { tag: '@desktop' }, async ({ page }) => {
  await open(page)
  await expect(terrain(page).locator('[data-terrain]')).toHaveAttribute('data-terrain', 'standing')
  await terrain(page).getByRole('button', { name: 'Share' }).click()
  await expect(terrain(page).locator('.terrain-picture image')).toHaveAttribute('href', /^data:image\/png/)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    terrain(page).getByRole('button', { name: 'Save as SVG' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('loss-terrain.svg')
  await page.emulateMedia({ colorScheme: 'dark' })
  const word = terrain(page).locator('.terrain-picture text').first()
  await expect(word).toHaveCSS('fill', await page.evaluate(() => getComputedStyle(document.body).color))
})
