import { count, here, openDeck, PROJECTOR } from './deck.ts'
import { expect, test } from './fixtures.ts'

test.use({ viewport: PROJECTOR })

test('a clicker, the arrows and Space move on, also after a slider was clicked', { tag: '@desktop' }, async ({
  page,
}) => {
  await openDeck(page, 'downhill', '#over-the-river')
  const figure = page.locator('#over-the-river')
  await expect(figure).toHaveAttribute('data-awake', 'true')
  await expect(here(page).locator('#over-the-river')).toBeVisible()
  const at = Number.parseInt((await count(page).textContent()) ?? '', 10)
  const slider = figure.getByRole('slider', { name: 'learning rate α' })
  for (const [on, back] of [
    ['PageDown', 'PageUp'],
    ['ArrowRight', 'ArrowLeft'],
    ['Space', 'Shift+Space'],
  ] as const) {
    await slider.click()
    const rate = await slider.inputValue()
    await page.keyboard.press(on)
    await expect(count(page)).toContainText(`${at + 1} of`)
    await page.keyboard.press(back)
    await expect(count(page)).toContainText(`${at} of`)
    expect(await slider.inputValue()).toBe(rate)
  }
  // A button that was clicked does not swallow Space; one that was reached by Tab is pressed by it.
  await figure.getByRole('button', { name: 'Reset' }).click()
  await page.keyboard.press('Space')
  await expect(count(page)).toContainText(`${at + 1} of`)
  await page.keyboard.press('PageUp')
  await slider.click()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(slider).toBeFocused()
  const before = await slider.inputValue()
  await page.keyboard.press('ArrowRight')
  expect(await slider.inputValue()).not.toBe(before)
  await expect(count(page)).toContainText(`${at} of`)
  await page.keyboard.press('PageDown')
  await expect(count(page)).toContainText(`${at + 1} of`)
})

test('black screen, all slides, F5 and Esc do no harm; a figure keeps its state', { tag: '@desktop' }, async ({
  page,
}) => {
  await openDeck(page, 'the-mayors-question', '#boundary-by-hand')
  const figure = page.locator('#boundary-by-hand')
  const slope = figure.getByRole('slider', { name: 'slope', exact: true }).first()
  await expect(figure).toHaveAttribute('data-awake', 'true')
  const place = await count(page).textContent()
  await page.keyboard.press('.')
  await expect(page.locator('.pause-overlay')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.locator('.pause-overlay')).toBeHidden()
  await expect(count(page), 'the first press only brings the light back').toHaveText(place ?? '')
  await page.keyboard.press('b')
  await expect(page.locator('.pause-overlay')).toBeVisible()
  await page.keyboard.press('b')
  await page.keyboard.press('Escape')
  await expect(page.locator('.reveal')).toHaveClass(/overview/)
  await page.keyboard.press('Escape')
  await expect(page.locator('.reveal')).not.toHaveClass(/overview/)
  await expect(count(page)).toHaveText(place ?? '')

  const handle = figure.locator('.movable').first()
  await expect(handle).toBeVisible()
  await slope.press('End')
  const sentence = await figure.locator('.figure-state').textContent()
  await expect.poll(() => page.evaluate(() => Object.values({ ...sessionStorage }).join())).toContain('slope')
  await page.reload()
  await expect(page.locator('body')).toHaveAttribute('data-deck', 'ready')
  await expect(count(page)).toHaveText(place ?? '')
  await expect(figure.locator('.figure-state')).toHaveText(sentence ?? '')
})

test('question, pause and answer are separate presses, and F5 stays between them', { tag: '@desktop' }, async ({
  page,
}) => {
  await openDeck(page, 'downhill', '#/1/1')
  const slide = here(page)
  await expect(slide).toContainText('What does it tell you?')
  await expect(slide.locator('.pause')).toBeHidden()
  await expect(page.getByText('That is all, and it is a lot.').first()).toBeHidden()
  await slide.getByLabel('How deep the valley is').check()
  await page.keyboard.press('PageDown')
  await expect(slide.locator('.pause')).toBeVisible()
  await expect(page.getByText('That is all, and it is a lot.').first()).toBeHidden()
  // The address is written once a second at most.
  await expect(page).not.toHaveURL(/#\/1\/1$/)
  await page.reload()
  await expect(slide.locator('.pause')).toBeVisible()
  await slide.getByLabel('How deep the valley is').check()
  await page.keyboard.press('PageDown')
  await expect(slide).toContainText('That is all, and it is a lot.')
  await expect(slide).toContainText('Your guess: “How deep the valley is”.')
})

test('what is dragged stays under the hand, and the pen draws where it is', { tag: '@desktop' }, async ({ page }) => {
  await openDeck(page, 'the-mayors-question', '#newcomer')
  const figure = page.locator('#newcomer')
  await expect(figure).toHaveAttribute('data-fitted', 'true')
  const star = figure.locator('.movable').first()
  const middle = async () => {
    const matrix = await star.evaluate((mark: SVGGraphicsElement) => {
      const { e, f } = mark.getScreenCTM() ?? { e: 0, f: 0 }
      return { x: e, y: f }
    })
    return matrix
  }
  const from = await middle()
  const to = { x: from.x - 93, y: from.y + 61 }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x - 40, from.y + 10, { steps: 3 })
  await page.mouse.move(to.x, to.y)
  await page.mouse.up()
  const end = await middle()
  expect(Math.hypot(end.x - to.x, end.y - to.y)).toBeLessThan(1)

  await page.keyboard.press('d')
  await page.mouse.move(300, 200)
  await page.mouse.down()
  await page.mouse.move(500, 420, { steps: 4 })
  await page.mouse.up()
  const stroke = page.locator('.pen-sheet path')
  await expect(stroke).toHaveCount(1)
  const drawn = await stroke.evaluate((path) => path.getBoundingClientRect().toJSON())
  expect(Math.abs(drawn.left - 300) + Math.abs(drawn.bottom - 420)).toBeLessThan(2)
  await page.keyboard.press('PageDown')
  await expect(stroke).toHaveCount(0)
  await page.keyboard.press('PageUp')
  await expect(stroke).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(stroke).toHaveCount(0)
})

test('the speaker’s window follows and drives: slide, press, figure, pen, black screen', { tag: '@desktop' }, async ({
  page,
  context,
}) => {
  await openDeck(page, 'downhill', '#/1/1')
  const opening = context.waitForEvent('page')
  await page.keyboard.press('s')
  const speaker = await opening
  await expect(speaker.locator('body')).toHaveAttribute('data-deck', 'ready')
  await expect(speaker.locator('.speaker-words')).toContainText('What comes out: Which way is down from here.')
  await expect(speaker.locator('.speaker-look')).toContainText('Think first')
  await expect(speaker.locator('.speaker-elapsed')).not.toHaveText('0:00')
  await speaker.getByRole('button', { name: 'Start the time anew' }).click()
  await expect(speaker.locator('.speaker-elapsed')).toHaveText(/^0:0[0-2]$/)

  await speaker.keyboard.press('PageDown')
  await expect(here(page).locator('.pause')).toBeVisible()
  await speaker.keyboard.press('PageDown')
  await speaker.keyboard.press('PageDown')
  await expect(here(page).locator('#make-a-guess')).toBeVisible()
  const [theirs, mine] = [page, speaker].map((one) => one.locator('#make-a-guess'))
  await expect(theirs!).toHaveAttribute('data-awake', 'true')
  await expect(mine!).toHaveAttribute('data-awake', 'true')
  await theirs!.getByRole('slider', { name: 'your next guess' }).last().press('End')
  const sentence = await theirs!.locator('.figure-state').textContent()
  await expect(mine!.locator('.figure-state')).toHaveText(sentence ?? '')
  await expect(speaker.locator('.speaker-figure')).toContainText(sentence ?? '')
  // A state that the chapter's words lead to is one press in the notes.
  await speaker.locator('.speaker-words').getByRole('link', { name: 'this land' }).click()
  await expect(theirs!.locator('.figure-state')).not.toHaveText(sentence ?? '')
  await expect(mine!.locator('.figure-state')).toHaveText((await theirs!.locator('.figure-state').textContent()) ?? '')

  await speaker.keyboard.press('b')
  await expect(page.locator('.pause-overlay')).toBeVisible()
  await expect(speaker.locator('.speaker-status')).toContainText('black')
  await expect(mine!).toBeVisible()
  await speaker.keyboard.press('b')
  await expect(page.locator('.pause-overlay')).toBeHidden()
  await page.keyboard.press('PageUp')
  await expect(here(speaker)).toContainText('That is all, and it is a lot.')
})

test('a figure taller than its slide says so, and a key shows the rest, in every window', { tag: '@desktop' }, async ({
  page,
  context,
}) => {
  await openDeck(page, 'the-gradient', '#derivation')
  const other = await context.newPage()
  await openDeck(other, 'the-gradient', '#derivation')
  const [figure, theirs] = [page, other].map((one) => one.locator('#derivation'))
  for (const one of [figure!, theirs!]) await expect(one).toHaveAttribute('data-fitted', 'true')
  const more = page.locator('.deck-bar [data-do="more"]')
  const top = () => figure!.evaluate((element) => element.scrollTop)
  await expect(more).toHaveText('More ↓')
  await expect(figure!).toHaveAttribute('data-more')
  const place = await count(page).textContent()
  await page.keyboard.press('m')
  await expect.poll(top).toBeGreaterThan(50)
  await expect.poll(() => theirs!.evaluate((element) => element.scrollTop)).toBeCloseTo(await top(), 0)
  await expect(more).toHaveText('Up ↑')
  await expect(figure!).not.toHaveAttribute('data-more')
  await more.click()
  await expect.poll(top).toBe(0)
  await expect(count(page)).toHaveText(place ?? '')
  await page.keyboard.press('PageDown')
  await expect(more).toBeHidden()
})

test('where the window is refused, a sentence has its link; students get the present state', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await openDeck(page, 'the-mayors-question', '#newcomer')
  await page.keyboard.press('s')
  await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute('href', /\?speaker#/)
  await page.getByRole('alert').getByRole('button', { name: 'Close' }).click()
  const figure = page.locator('#newcomer')
  await expect(figure).toHaveAttribute('data-awake', 'true')
  await figure.locator('.movable').first().press('ArrowLeft')
  await page.getByRole('button', { name: 'Give this to students' }).first().click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(/chapters\/the-mayors-question\/\?figure=newcomer&.+#newcomer/)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('Page Down')
})
