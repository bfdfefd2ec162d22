/** The hand that bench:figures measures with: the browser moves it by itself, and it presses as long as a finger does. */
import type { ElementHandle, Locator, Page } from '@playwright/test'

const DRAG_MOVES = 150
/** How long a finger is down when it presses: without it the page would have to answer three events in one frame. */
const PRESS_MS = 80

export type PlayButton = ElementHandle<HTMLElement | SVGElement>

/** What Chromium gives to those who measure it. */
declare const chrome: {
  gpuBenchmarking: { pointerActionSequence: (pointers: readonly object[], done: () => void) => void }
}

/**
 * A hand that goes round in a circle, one move for each frame of the screen. The browser moves it by itself: moves sent
 * from here, through the tool that drives it, took a quarter of a processor from the page.
 */
export async function drag(page: Page, handle: Locator) {
  await handle.scrollIntoViewIfNeeded()
  const box = await handle.boundingBox()
  if (!box) return
  const [x, y] = [box.x + box.width * (await along(handle)), box.y + box.height / 2]
  const moves = Array.from({ length: DRAG_MOVES }, (_, move) => {
    const turn = ((move + 1) / DRAG_MOVES) * 4 * Math.PI
    return { name: 'pointerMove', x: x + 60 * Math.sin(turn), y: y - 60 * (1 - Math.cos(turn)) }
  })
  await point(page, [{ name: 'pointerDown', x, y }, ...moves, { name: 'pointerUp' }])
}

function point(page: Page, actions: readonly object[]): Promise<void> {
  return page.evaluate(
    (mouse) => new Promise<void>((done) => chrome.gpuBenchmarking.pointerActionSequence([mouse], done)),
    { source: 'mouse', actions },
  )
}

/** Where along its width it is taken hold of: at its middle, a slider at its thumb, which stays clear of both ends. */
function along(handle: Locator): Promise<number> {
  return handle.evaluate((mark) => {
    if (!(mark instanceof HTMLInputElement)) return 0.5
    const [low, high] = [Number(mark.min), Number(mark.max)]
    return 0.05 + (0.9 * (mark.valueAsNumber - low)) / (high - low)
  })
}

/** Looking for buttons by their names takes the page longer than a frame, so it is done before. */
export async function playFor(page: Page, play: PlayButton, ms: number) {
  await press(page, play)
  await page.waitForTimeout(ms)
  // What has come to its end has no need to be stopped.
  if (await play.evaluate((button) => 'playing' in button.dataset)) await press(page, play)
}

async function press(page: Page, button: PlayButton) {
  const box = await button.boundingBox()
  if (!box) return
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const hold = { name: 'pause', duration: PRESS_MS }
  await point(page, [{ name: 'pointerDown', ...at }, hold, { name: 'pointerUp' }])
}
