import type { Order, Report } from './painter.ts'
import type { Answer } from './painter.worker.ts'

/** Whoever paints the land: beside the page, which so stays free for the hand; or in it, where that cannot be had. */
export interface Painting {
  begin: (canvas: HTMLCanvasElement, report: (report: Report) => void) => void
  order: (order: Order) => void
  end: () => void
}

/**
 * Fetches it, with the library that it is written in; that is large, so it is asked first what can be drawn at all. Throws
 * where there is no WebGL.
 */
export async function fetchPainting(): Promise<Painting> {
  // The answer takes its time, too long for the frame in which the figure wakes.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  if (typeof OffscreenCanvas !== 'undefined' && hasWebGL(new OffscreenCanvas(1, 1)))
    return (await beside().catch(() => null)) ?? inside()
  if (hasWebGL(document.createElement('canvas'))) return inside()
  throw new Error('this browser has no WebGL')
}

const hasWebGL = (canvas: HTMLCanvasElement | OffscreenCanvas) => canvas.getContext('webgl2') !== null

/** A page in a sandbox may have no worker, and a worker no WebGL though the page has it: then nothing, or an error. */
async function beside(): Promise<Painting | null> {
  if (!('transferControlToOffscreen' in HTMLCanvasElement.prototype)) return null
  const worker = new Worker(new URL('./painter.worker.ts', import.meta.url), { type: 'module' })
  const isReady = await new Promise<boolean>((done) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => done('ready' in data && data.ready), {
      once: true,
    })
    worker.addEventListener('error', () => done(false), { once: true })
  })
  if (!isReady) {
    worker.terminate()
    return null
  }
  return {
    begin(canvas, report) {
      worker.addEventListener('message', ({ data }: MessageEvent<Report>) => report(data))
      worker.addEventListener('error', () => report({ missing: true }))
      const offscreen = canvas.transferControlToOffscreen()
      worker.postMessage({ canvas: offscreen }, [offscreen])
    },
    order: (order) => worker.postMessage(order),
    end: () => worker.terminate(),
  }
}

async function inside(): Promise<Painting> {
  const { createPainter } = await import('./painter.ts')
  let painter: ReturnType<typeof createPainter> | null = null
  return {
    begin(canvas, report) {
      painter = createPainter(canvas, report)
    },
    order: (order) => painter?.order(order),
    end: () => painter?.dispose(),
  }
}
