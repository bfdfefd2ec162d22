import type { Page } from '@playwright/test'
import { expect, test, wakeFigures } from './fixtures.ts'
import { dragBy, middle } from './hand.ts'

const CHAPTER = '/chapters/the-answer/'
const TRAINING = '/chapters/training/'
const DATA = /\/data\/breast-cancer-wisconsin\.csv$/

const figure = (page: Page, id: string) => page.locator(`#${id}`)
const sentence = (page: Page, id: string) => figure(page, id).locator('.figure-state')

async function open(page: Page, id: string, query = '') {
  await page.goto(CHAPTER + query)
  await wakeFigures(page)
  await figure(page, id).locator('svg[data-plot]').first().scrollIntoViewIfNeeded()
}

test('what was trained comes along, stays after a reload, and is forgotten by one button', async ({ page }) => {
  await page.goto(TRAINING)
  await wakeFigures(page)
  const ground = figure(page, 'training-ground')
  await ground.getByRole('button', { name: 'Step', exact: true }).click()
  await expect(ground.locator('.transport-at')).toHaveText('41')
  await open(page, 'which-matters')
  await expect(sentence(page, 'which-matters')).toContainText('a model of the training ground, 41 updates')
  await page.reload()
  await wakeFigures(page)
  await expect(sentence(page, 'which-matters')).toContainText('41 updates')
  await figure(page, 'which-matters').getByRole('button', { name: 'Forget my model' }).click()
  await expect(sentence(page, 'which-matters')).toContainText('the default run')
  await page.reload()
  await wakeFigures(page)
  await expect(sentence(page, 'which-matters')).toContainText('the default run')
})

test('a run that is playing when the page is left is kept as it was then', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(`${TRAINING}?figure=training-ground&at=0&length=100000`)
  await wakeFigures(page)
  await figure(page, 'training-ground').getByRole('button', { name: 'Play' }).click()
  await expect(figure(page, 'training-ground').locator('.transport-at')).not.toHaveText('0')
  await open(page, 'which-matters')
  await expect(sentence(page, 'which-matters')).toContainText(/a model of the training ground, \d+ updates?/)
})

test('a model goes by link to a reader who has none', { tag: '@desktop' }, async ({ page }) => {
  await open(page, 'which-matters', '?figure=which-matters&w0=-3.5&w1=2.25&w2=0.125&updates=9')
  const said = await sentence(page, 'which-matters').textContent()
  expect(said).toContain('weights −3.50, 2.25 and 0.13')
  expect(said).toContain('Foot size tells more')
  await figure(page, 'which-matters').getByRole('button', { name: 'Share' }).click()
  const link = await figure(page, 'which-matters').getByLabel('Link').inputValue()
  await page.goto(link)
  await expect(sentence(page, 'which-matters')).toHaveText(said ?? '')
})

test('a run that came by a link is taken on by the button, neuron included', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(`${TRAINING}?figure=training-ground&at=7&rate=1`)
  await wakeFigures(page)
  await figure(page, 'training-ground').getByRole('button', { name: 'To the answer with this model' }).click()
  await expect(page).toHaveURL(/\/chapters\/the-answer\/\?figure=which-matters&w0=/)
  await wakeFigures(page)
  await expect(sentence(page, 'which-matters')).toContainText('a model of the training ground, 7 updates on 24 hobbits')
  const [, w0] = /weights (\S+),/.exec((await sentence(page, 'which-matters').textContent()) ?? '') ?? []
  await expect(figure(page, 'one-neuron').locator('.neuron-sum')).toContainText(`z = ${w0} +`)
})

test('the star is dragged into the fence, and the warning goes', { tag: '@desktop' }, async ({ page }) => {
  await open(page, 'which-matters')
  await expect(sentence(page, 'which-matters')).toContainText('take this answer with care')
  const star = figure(page, 'which-matters').getByRole('slider', { name: 'Move the hobbit asked about' })
  await dragBy(page, await middle(star), { x: 0, y: 170 })
  await expect(sentence(page, 'which-matters')).not.toContainText('take this answer with care')
})

test('the moment is dragged along the log axis', { tag: '@desktop' }, async ({ page }) => {
  await open(page, 'runaway-weights')
  const cursor = figure(page, 'runaway-weights').locator('.upright-cursor .handle-grip')
  await dragBy(page, await middle(cursor), { x: -150, y: 0 })
  await expect(sentence(page, 'runaway-weights')).toContainText(/After [\d,]{3,5} updates/)
  await expect(sentence(page, 'runaway-weights')).not.toContainText('After 10,000 updates')
})

test('a hobbit dragged over the plane runs through the neuron', { tag: '@desktop' }, async ({ page }) => {
  await open(page, 'one-neuron')
  const sum = figure(page, 'one-neuron').locator('.neuron-sum')
  const before = await sum.textContent()
  await dragBy(page, await middle(figure(page, 'one-neuron').getByRole('slider', { name: 'Move the hobbit' })), {
    x: 60,
    y: -40,
  })
  await expect(sum).not.toHaveText(before ?? '')
  await expect(sentence(page, 'one-neuron')).toContainText('The neuron adds up z =')
})

test('real patients: the file is fetched for a new split, and trained in a worker', { tag: '@desktop' }, async ({
  page,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await open(page, 'real-data')
  expect(fetched.filter((url) => DATA.test(url))).toEqual([])
  const real = figure(page, 'real-data')
  const worker = page.waitForEvent('worker')
  await real.getByRole('button', { name: /New split/ }).click()
  expect((await worker).url()).toContain('trainer.worker')
  await expect(sentence(page, 'real-data')).toContainText('split 2; tested on 171 others', { timeout: 30_000 })
  expect(fetched.filter((url) => DATA.test(url))).toHaveLength(1)
})

test('a long training shows how far it is, and can be cancelled', { tag: '@desktop' }, async ({ page }) => {
  await open(page, 'real-data')
  const real = figure(page, 'real-data')
  await real.getByRole('combobox', { name: 'Updates' }).selectOption('100000')
  await expect(real.getByRole('progressbar')).not.toHaveAttribute('value', /^[01]$/)
  await real.getByRole('button', { name: 'Cancel' }).click()
  await expect(real.locator('.real-status p')).toContainText('Cancelled')
  await expect.poll(() => page.workers().length).toBe(0)
})

test('the threshold is dragged, and moves the counts and the point on the curve', { tag: '@desktop' }, async ({
  page,
}) => {
  await open(page, 'real-data')
  const real = figure(page, 'real-data')
  const point = real.locator('.roc-now circle')
  const before = [await point.getAttribute('cx'), await point.getAttribute('cy')]
  await dragBy(page, await middle(real.locator('.upright-cursor .handle-grip')), { x: -200, y: 0 })
  await expect(real.locator('.matrix-cell').first()).not.toHaveText('4 missed')
  expect([await point.getAttribute('cx'), await point.getAttribute('cy')]).not.toEqual(before)
})

test('a sandboxed frame trains without a worker', { tag: '@desktop' }, async ({ page, baseURL }) => {
  await page.goto('/')
  await page.setContent(
    `<iframe sandbox="allow-scripts" width="800" height="1600" src="${baseURL}/figures/real-data/?seed=3&updates=100"></iframe>`,
  )
  const inside = page.frameLocator('iframe')
  await expect(inside.locator('.figure-state')).toContainText('split 3; tested on 171 others', { timeout: 30_000 })
})
