import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createPainter, type Report } from '../../src/plot/terrain/painter.ts'
import { createScene, type View } from '../../src/plot/terrain/scene.ts'

vi.mock(import('../../src/plot/terrain/scene.ts'), () => ({ createScene: vi.fn() }))

/** What each picture was drawn with, how long one takes at full fineness, and what was reported. */
let drawn: View[]
let fullMs: number
let reports: Report[]

const FRAME_MS = 16
const MANY_MS = 5000
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  const untilFrame = () => FRAME_MS - (performance.now() % FRAME_MS)
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => setTimeout(callback, untilFrame()))
  vi.stubGlobal('cancelAnimationFrame', clearTimeout)
  drawn = []
  reports = []
  fullMs = 1
  vi.mocked(createScene).mockImplementation(() => ({
    setLand: vi.fn(),
    setMarks: vi.fn(),
    draw(view) {
      drawn.push(view)
      return () => [view.widthPx, view.heightPx]
    },
    drawn: () => wait(fullMs * ((drawn.at(-1)?.fineness ?? 0) / 2) ** 2),
    picture: async () => `the picture at ${drawn.at(-1)?.fineness}`,
    dispose: vi.fn(),
  }))
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const view = (turnDegrees: number): View => ({
  outlook: { turnDegrees, tiltDegrees: 30 },
  widthPx: 500,
  heightPx: 400,
  fineness: 2,
})

const start = () => createPainter(Object.assign(new EventTarget(), {}) as OffscreenCanvas, (each) => reports.push(each))
const turns = () => drawn.map(({ outlook }) => outlook.turnDegrees)
const fineness = () => drawn.at(-1)?.fineness

async function turn(painter: ReturnType<typeof start>, frames: number) {
  for (let frame = 0; frame < frames; frame++) {
    painter.order({ view: view(frame) })
    await vi.advanceTimersByTimeAsync(FRAME_MS)
  }
}

it('of what is asked for until it draws, draws the last, once, and tells where the spots lie', async () => {
  const painter = start()
  painter.order({ spots: [[0, 0, 0]] })
  painter.order({ view: view(1) })
  painter.order({ view: view(2) })
  await vi.advanceTimersByTimeAsync(MANY_MS)
  expect(turns()).toEqual([2])
  expect(reports).toEqual([{ places: [[500, 400]] }])
})

it('where there is time, draws as finely as asked for', async () => {
  await turn(start(), 20)
  expect(drawn.map((each) => each.fineness)).toEqual(Array(drawn.length).fill(2))
  expect(drawn.length).toBeGreaterThan(15)
})

it('where there is not, draws coarser while it moves, soon in time for every frame, and finely when it rests', async () => {
  fullMs = 100
  const painter = start()
  await turn(painter, 60)
  expect(fineness()).toBeLessThan(1)
  expect(fineness()).toBeGreaterThanOrEqual(0.5)
  const before = drawn.length
  await turn(painter, 10)
  expect(drawn.length - before).toBeGreaterThanOrEqual(9)
  await vi.advanceTimersByTimeAsync(MANY_MS)
  expect(fineness()).toBe(2)
  expect(turns().at(-1), 'of the last view').toBe(9)
})

it('one slow picture is no slowness', async () => {
  const painter = start()
  await turn(painter, 5)
  fullMs = 100
  painter.order({ view: view(6) })
  await vi.advanceTimersByTimeAsync(FRAME_MS)
  fullMs = 1
  await vi.advanceTimersByTimeAsync(MANY_MS)
  await turn(painter, 1)
  await vi.advanceTimersByTimeAsync(FRAME_MS)
  expect(fineness()).toBe(2)
})

it('gives the picture as finely as it can be', async () => {
  fullMs = 100
  const painter = start()
  await turn(painter, 60)
  painter.order({ picture: true })
  await vi.advanceTimersByTimeAsync(MANY_MS)
  expect(reports).toContainEqual({ picture: 'the picture at 2' })
})

it('says so where there is no WebGL, and where it is taken away', () => {
  const canvas = new EventTarget() as OffscreenCanvas
  createPainter(canvas, (each) => reports.push(each))
  expect(reports).toEqual([])
  canvas.dispatchEvent(new Event('webglcontextlost'))
  expect(reports).toEqual([{ missing: true }])
  vi.mocked(createScene).mockImplementation(() => {
    throw new Error('none')
  })
  start()
  expect(reports).toHaveLength(2)
})

it('draws nothing more when it has been told to end', async () => {
  const painter = start()
  painter.order({ view: view(1) })
  painter.dispose()
  await vi.advanceTimersByTimeAsync(MANY_MS)
  expect(drawn).toEqual([])
})
