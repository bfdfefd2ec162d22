import type { HeightGrid } from '../landscape/isolines.ts'
import type { LandStyle } from './paint.ts'
import { createScene, type Marks, type ScreenPlace, type View } from './scene.ts'

/** Of what is asked for, only what has changed. */
export interface Order {
  land?: { grid: HeightGrid; style: LandStyle }
  marks?: Marks
  view?: View
  /** Spots of which is to be told where they lie: [right, up the map, height], each 0 … 1. */
  spots?: readonly (readonly [number, number, number])[]
  /** A picture to take away. */
  picture?: true
}

export interface Report {
  /** Where the spots lie in what was just drawn. */
  places?: readonly ScreenPlace[]
  picture?: string
  /** There is no WebGL, or it was taken away. */
  missing?: true
}

/** A picture that takes longer than this is late for a frame; one of half of it leaves room for more. */
const FRAME_MS = 12
/** So coarse at most, of what is asked for. */
const COARSEST = 0.25
const FINER = 1.1
/** The land is at rest when it was not turned for so long. */
const REST_MS = 150

/**
 * Draws the land in a canvas as it is ordered to: of what comes while it draws, only the last. Where that takes longer
 * than a frame, it is drawn coarser while it moves, and as finely as asked for when it rests.
 */
export function createPainter(canvas: HTMLCanvasElement | OffscreenCanvas, report: (report: Report) => void) {
  const scene = standing(canvas)
  if (!scene) {
    report({ missing: true })
    return { order() {}, dispose() {} }
  }
  const lost = () => report({ missing: true })
  canvas.addEventListener('webglcontextlost', lost)

  let view: View | null = null
  /** What has changed since the last picture, besides the view. */
  let { land, marks, picture }: Order = {}
  let spots: NonNullable<Order['spots']> = []
  /** Of the fineness that is asked for, what there is time for, and how many pictures in a row were late. */
  let part = 1
  let late = 0
  let frame = 0
  let rest: ReturnType<typeof setTimeout> | undefined
  let isBusy = false
  let isWanted = false
  let isOver = false

  const request = () => {
    isWanted = true
    if (isBusy || frame) return
    frame = requestAnimationFrame(() => draw(picture ? 1 : part))
  }
  const draw = async (of: number) => {
    frame = 0
    if (!view) return
    isWanted = false
    isBusy = true
    clearTimeout(rest)
    const begun = performance.now()
    if (land) scene.setLand(land.grid, land.style)
    if (marks) scene.setMarks(marks)
    const placeOf = scene.draw({ ...view, fineness: view.fineness * of })
    report({ places: spots.map(placeOf) })
    if (picture) void scene.picture().then((address) => report({ picture: address }))
    land = marks = picture = undefined
    await scene.drawn()
    isBusy = false
    if (isOver) return
    if (of === part) adapt(performance.now() - begun)
    if (isWanted) request()
    else if (of < 1) rest = setTimeout(sharpen, REST_MS)
  }
  const sharpen = () => {
    frame ||= requestAnimationFrame(() => draw(1))
  }
  const adapt = (tookMs: number) => {
    late = tookMs > FRAME_MS ? late + 1 : 0
    // What it takes goes with the number of pixels.
    if (late > 1) part = Math.max(COARSEST, part * Math.sqrt(FRAME_MS / tookMs))
    else if (tookMs < FRAME_MS / 2) part = Math.min(1, part * FINER)
  }

  return {
    order(order: Order) {
      land = order.land ?? land
      marks = order.marks ?? marks
      view = order.view ?? view
      spots = order.spots ?? spots
      picture = order.picture ?? picture
      request()
    },
    dispose() {
      isOver = true
      canvas.removeEventListener('webglcontextlost', lost)
      cancelAnimationFrame(frame)
      clearTimeout(rest)
      scene.dispose()
    },
  }
}

function standing(canvas: HTMLCanvasElement | OffscreenCanvas) {
  try {
    return createScene(canvas)
  } catch {
    return null
  }
}
