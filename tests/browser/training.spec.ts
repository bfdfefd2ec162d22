import type { Page } from '@playwright/test'
import { expect, test, wakeFigures } from './fixtures.ts'
import { catchUp, dragBy, middle, swipeBy } from './hand.ts'

const CHAPTER = '/chapters/training/'

const ground = (page: Page) => page.locator('#training-ground')
const sentence = (page: Page, id = 'training-ground') => page.locator(`#${id} .figure-state`)
const at = (page: Page) => ground(page).locator('.transport-at')

async function open(page: Page, query = '') {
  await page.goto(CHAPTER + query)
  await wakeFigures(page)
  await ground(page).locator('.ground-map').scrollIntoViewIfNeeded()
}

test('a reader drags the start, and every view follows', { tag: '@desktop' }, async ({ page }) => {
  await open(page)
  const looks = async () => ({
    way: await ground(page).locator('.ground-run-now .footprints-way').getAttribute('d'),
    curve: await ground(page).locator('.ground-loss .ground-curve').getAttribute('d'),
    line: await ground(page).locator('.boundary-line').getAttribute('points'),
    sums: await ground(page).locator('.ground-steps').textContent(),
    said: await sentence(page).textContent(),
  })
  const before = await looks()
  await dragBy(page, await middle(ground(page).locator('.walker-grip')), { x: -160, y: -120 })
  const after = await looks()
  for (const view of Object.keys(before) as (keyof typeof before)[]) expect(after[view]).not.toBe(before[view])
  await expect(at(page)).toHaveText('40')
})

test('a slider stays under the mouse that drags it, and every view follows', { tag: '@desktop' }, async ({ page }) => {
  await open(page)
  const slider = ground(page).getByRole('slider', { name: 'learning rate' })
  const looks = async () => [
    await ground(page).locator('.ground-run-now .footprints-way').getAttribute('d'),
    await ground(page).locator('.ground-loss .ground-curve').getAttribute('d'),
    await sentence(page).textContent(),
  ]
  /** How far along the slider it stands once the next frame is drawn. */
  const part = () =>
    slider.evaluate(async (input: HTMLInputElement) => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      return (input.valueAsNumber - Number(input.min)) / (Number(input.max) - Number(input.min))
    })
  const before = await looks()
  await slider.scrollIntoViewIfNeeded()
  const box = await slider.boundingBox()
  if (!box) throw new Error('not on screen')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * (await part()), y)
  await page.mouse.down()
  for (const to of [0.3, 0.45, 0.6, 0.75]) {
    await page.mouse.move(box.x + box.width * to, y, { steps: 3 })
    expect(Math.abs((await part()) - to)).toBeLessThan(0.05)
  }
  await page.mouse.up()
  await catchUp(page)
  const after = await looks()
  for (const [view, look] of before.entries()) expect(after[view]).not.toBe(look)
})

test('it plays only when asked, and pauses', async ({ page }) => {
  await open(page, '?figure=training-ground&at=0&length=1000')
  await page.waitForTimeout(400)
  await expect(at(page)).toHaveText('0')
  await ground(page).getByRole('button', { name: 'Play' }).click()
  await expect.poll(async () => Number(await at(page).textContent())).toBeGreaterThan(5)
  await ground(page).getByRole('button', { name: 'Pause' }).click()
  const stopped = await at(page).textContent()
  await page.waitForTimeout(400)
  await expect(at(page)).toHaveText(stopped ?? '')
})

test('it can be scrubbed to update 100,000 and back', { tag: '@desktop' }, async ({ page }) => {
  await open(page, '?figure=training-ground&length=100000&algorithm=stochastic')
  const scrub = ground(page).locator('.transport input')
  await scrub.focus()
  await page.keyboard.press('End')
  await expect(at(page)).toHaveText('100000', { timeout: 30_000 })
  const box = await scrub.boundingBox()
  if (!box) throw new Error('not on screen')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect.poll(async () => Math.round(Number(await at(page).textContent()) / 1000)).toBe(50)
})

test('its link restores run, moment, line and kept runs exactly', { tag: '@desktop' }, async ({ page }) => {
  const query =
    'algorithm=stochastic&rate=0.123456789&seed=4000000000&at=77&stage=gradient&clock=epochs&a=batch%7E0.5%7Econstant%7E6%7E1%7E-1%7E2.4%7E-0.4'
  await open(page, `?figure=training-ground&${query}`)
  const said = (await sentence(page).textContent()) ?? ''
  expect(said).toContain('after 77 updates')
  await ground(page).getByRole('button', { name: 'Share' }).click()
  const link = await ground(page).getByLabel('Link').inputValue()
  for (const part of query.split('&')) expect(link).toContain(part)
  await page.goto(link)
  await expect(sentence(page)).toHaveText(said)
  await expect(ground(page).locator('[aria-current="step"]')).toContainText('gradient ←')
})

test('nothing below moves while a run plays', async ({ page }) => {
  await open(page, '?figure=training-ground&algorithm=stochastic&at=0')
  const tops = () =>
    ground(page).evaluate((figure) =>
      ['.ground-loss', '.ground-sums', '.ground-view', '.figure-tools'].map((place) =>
        Math.round((figure.querySelector(place)?.getBoundingClientRect().top ?? 0) + scrollY),
      ),
    )
  const before = await tops()
  for (let k = 0; k < 3; k++) await ground(page).getByRole('button', { name: 'One epoch' }).click()
  await expect(at(page)).toHaveText('72')
  expect(await tops()).toEqual(before)
})

test('the transport stays at the thumb while the views are scrolled', { tag: '@phone' }, async ({ page }) => {
  await open(page)
  const height = page.viewportSize()?.height ?? 0
  for (const view of ['.ground-map', '.ground-data', '.ground-sums']) {
    await ground(page)
      .locator(view)
      .evaluate((element) => element.scrollIntoView({ block: 'start' }))
    const box = await ground(page).locator('.ground-transport').boundingBox()
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBeLessThanOrEqual(height + 1)
  }
})

test('a finger drags the start and the map stays in view; elsewhere it scrolls', { tag: '@phone' }, async ({
  page,
}) => {
  await open(page)
  const said = (await sentence(page).textContent()) ?? ''
  const scrolled = await page.evaluate(() => scrollY)
  await swipeBy(page, await middle(ground(page).locator('.walker-grip')), { x: -60, y: -40 })
  await expect(sentence(page)).not.toHaveText(said)
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)
  const land = await ground(page).locator('.ground-map svg').boundingBox()
  if (!land) throw new Error('not on screen')
  await swipeBy(page, { x: land.x + 70, y: land.y + 60 }, { x: 0, y: -150 })
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(scrolled)
})

test('the wheel over the sums of the hobbits scrolls the page, and all of them are shown when asked for', {
  tag: '@desktop',
}, async ({ page }) => {
  await open(page)
  const sums = ground(page).locator('.ground-errors')
  const tall = async () => (await sums.boundingBox())?.height ?? 0
  await sums.scrollIntoViewIfNeeded()
  const { x, y } = await middle(sums)
  const scrolled = await page.evaluate(() => scrollY)
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled)
  const six = await tall()
  await ground(page).getByRole('button', { name: 'Show all 24' }).click()
  expect(await tall()).toBeCloseTo(4 * six, 0)
  await expect(sums.locator('li').last()).toBeInViewport()
})

test('no page runs off sideways', async ({ page }) => {
  await open(page)
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(over).toBeLessThanOrEqual(0)
})

test('the prose puts figures into a state', { tag: '@desktop' }, async ({ page }) => {
  await open(page)
  await page.getByRole('link', { name: 'It bounces.' }).click()
  await expect(sentence(page)).toContainText('bounces to and fro between two places')
  await page.getByRole('link', { name: 'This walk' }).click()
  await expect(sentence(page, 'pitfalls')).toContainText('It has come to the lowest place')
})

test('the walk with pitfalls is dragged to the other side of the hill', { tag: '@desktop' }, async ({ page }) => {
  await open(page)
  const figure = page.locator('#pitfalls')
  await figure.scrollIntoViewIfNeeded()
  await expect(sentence(page, 'pitfalls')).toContainText('local minimum')
  await dragBy(page, await middle(figure.locator('.walker-grip')), { x: -330, y: 40 })
  await expect(sentence(page, 'pitfalls')).toContainText('It has come to the lowest place')
})

test('each cell of the worked steps tells its sum', { tag: '@desktop' }, async ({ page }) => {
  await open(page)
  const figure = page.locator('#worked-steps')
  await figure.getByRole('button', { name: '−30.09' }).click()
  await expect(figure.locator('.steps-sum')).toHaveText(
    'Its slope for w: 2 × (ŷ − y) × x = 2 × (0.00 − 5.015) × 3.00 = −30.09',
  )
  await page.keyboard.press('ArrowRight')
  await expect(figure.locator('.steps-sum')).toContainText('Its slope for b')
})

test('the code is copied whole', { tag: '@desktop' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  const listing = page.getByRole('region', { name: 'TypeScript: train.ts' })
  await listing.getByRole('button', { name: 'Copy' }).click()
  await expect(listing.getByRole('status')).toHaveText('Copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('export function train(')
})
