import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const CLASS = 'hours;pages;passed;who\n1;2;0;Ann\n2,5;1;0;Bob\n4;3,5;1;Cem\n5;6;1;Dot\n3;5;0;Eve\n3,5;2;1;Fay\n'

const sentence = (page: Page) => page.locator('.figure-state').innerText()
const marks = (page: Page) => page.locator('[data-point]')
const at = (page: Page) => page.locator('.transport-at')

async function openPlayground(page: Page, query = '') {
  await page.goto(`/playground/${query}`)
  await expect(page.locator('[data-figure]')).toHaveAttribute('data-awake', 'true')
}

/** The middle of a mark, on screen. */
async function middleOf(page: Page, index: number) {
  const box = await marks(page).nth(index).locator('.point-target').boundingBox()
  if (!box) throw new Error(`there is no mark ${index}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('a class’s points: pasted, clicked, dragged, trained on, and given on as a link', { tag: '@desktop' }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPlayground(page)
  await page.getByText('Paste a table, or open a CSV file').click()
  await page.getByLabel(/^One point in a row/).fill(CLASS)
  await page.getByRole('button', { name: 'Use these points' }).click()
  await expect(marks(page)).toHaveCount(6)
  expect(await sentence(page)).toContain('6 points: 3 “passed”, 3 “not passed”.')

  await page.getByRole('radio', { name: '◇ not passed' }).check()
  const ground = page.locator('.click-ground')
  const { width = 0, height = 0 } = (await ground.boundingBox()) ?? {}
  await ground.click({ position: { x: width * 0.12, y: height * 0.12 } })
  await expect(marks(page)).toHaveCount(7)
  await expect(marks(page).nth(6)).toHaveAttribute('data-point', 'plain')

  // The point goes where the hand goes, to the pixel, and the axes stay where they are meanwhile.
  await page.locator('.own-plot').evaluate((plot) => plot.scrollIntoView({ block: 'center' }))
  const from = await middleOf(page, 0)
  const to = { x: from.x + 90, y: from.y - 60 }
  const ticks = await page.locator('.own-plot .plot-axes').innerHTML()
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await expect.poll(async () => Math.round((await middleOf(page, 0)).x - to.x), 'across').toBe(0)
  expect(Math.abs((await middleOf(page, 0)).y - to.y), 'up').toBeLessThan(1)
  expect(await page.locator('.own-plot .plot-axes').innerHTML()).toBe(ticks)
  await page.mouse.up()
  await expect(marks(page).first()).toHaveAccessibleName(/^Ann, “not passed”: [\d.]+ and [\d.]+$/)
  await page.getByRole('button', { name: 'Undo last change' }).click()
  await expect(marks(page).first()).toHaveAccessibleName('Ann, “not passed”: 1 and 2')
  await page.getByRole('button', { name: 'Redo' }).click()

  await page.getByRole('button', { name: 'Restart' }).click()
  await page.getByRole('button', { name: '100 more' }).click()
  await page.getByRole('button', { name: 'Step', exact: true }).click()
  await expect(at(page)).toHaveText('101')
  await page.getByRole('button', { name: 'Ask about a newcomer' }).click()
  expect(await sentence(page)).toMatch(
    /After 101 updates the loss is 0\.\d{3}, .*The newcomer, .* gets: .* for “passed”\./,
  )

  await page.getByRole('button', { name: 'Give this to the class' }).click()
  await expect(page.getByLabel('The link for the class')).toHaveValue(/\/playground\/\?points=/)
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  const given = await sentence(page)

  // A pupil, who has never been here.
  const other = await (await page.context().browser())?.newContext()
  if (!other) throw new Error('there is no second visitor')
  const pupil = await other.newPage()
  await openPlayground(pupil, link.search)
  expect(await sentence(pupil)).toBe(given)
  await expect(marks(pupil)).toHaveCount(7)
  await other.close()
})

test('own points stay in the browser, a file may bring them, and a wrong link takes none away', {
  tag: '@desktop',
}, async ({ page }) => {
  await openPlayground(page)
  await page.getByText('Paste a table, or open a CSV file').click()
  const file = (text: string, encoding: BufferEncoding) => ({
    name: 'class.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text, encoding),
  })
  await page.getByLabel('Open a CSV file').setInputFiles(file('1;2;yes;Jörg\n3;4;no;Ann', 'latin1'))
  await expect(page.getByText('2 points read.')).toBeVisible()
  await expect(marks(page).first()).toHaveAccessibleName('Jörg, “yes”: 1 and 2')
  await page.getByLabel('Open a CSV file').setInputFiles(file('1;2;yes\n3;4,5,6;no', 'utf8'))
  await expect(page.getByRole('alert')).toContainText('Row 2, column 2: “4,5,6” is not a number.')
  await expect(marks(page)).toHaveCount(2)

  await openPlayground(page, '?points=1_2y*3_elevenn')
  await expect(page.getByRole('alert')).toContainText(
    'has a mistake in point 2: its second measure, “eleve”, is no number',
  )
  await openPlayground(page)
  await expect(marks(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Forget my points' }).click()
  await page.reload()
  await expect(marks(page)).toHaveCount(18)

  const saved = page.waitForEvent('download')
  await page.getByText('Paste a table, or open a CSV file').click()
  await page.getByRole('link', { name: 'Save as CSV' }).click()
  expect((await saved).suggestedFilename()).toBe('points.csv')
})

test('a finger adds, drags and swipes on', { tag: '@phone' }, async ({ page }) => {
  await openPlayground(page, '?points=1_1n*4_4y*2_3n&maker=hand')
  await marks(page).nth(1).scrollIntoViewIfNeeded()
  const ground = await page.locator('.click-ground').boundingBox()
  if (!ground) throw new Error('there is no ground to tap')
  await page.touchscreen.tap(ground.x + ground.width * 0.3, ground.y + ground.height * 0.12)
  await expect(marks(page)).toHaveCount(4)
  const from = await middleOf(page, 1)
  const touch = await page.context().newCDPSession(page)
  const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
  await finger('touchStart', from.x, from.y)
  for (const part of [0.25, 0.5, 0.75, 1]) await finger('touchMove', from.x - 60 * part, from.y + 40 * part)
  await finger('touchEnd', 0, 0)
  await expect(marks(page).nth(1)).not.toHaveAccessibleName('Point 2, “passed”: 4 and 4')
  await expect(marks(page)).toHaveCount(4)
})
