import type { Order, Report } from './painter.ts'
import type { Answer } from './painter.worker.ts'

/** Whoever paints the land: beside the page, which so stays free for the hand; or in it, where that cannot be had. */
export interface Painting {
  begin: (canvas: HTMLCanvasElement, report: (report: Report) => void) => void
  order: (order: Order) => void
  end: () => void
}

/** Fetches it, with the library that it is written in. */
export async function fetchPainting(): Promise<Painting> {
  return (await beside().catch(() => null)) ?? inside()
}

/** A page in a sandbox may have no worker, and a worker no WebGL: then nothing, or an error. */
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
