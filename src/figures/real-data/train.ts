import { type Order, type Report, stepsOf, troubleOf } from './steps.ts'

/** Trains beside the page and reports; what is returned stops it. */
export function train(order: Order, report: (report: Report) => void): () => void {
  let stop = () => {}
  try {
    const worker = new Worker(new URL('./trainer.worker.ts', import.meta.url), { type: 'module' })
    stop = () => worker.terminate()
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => report(data))
    worker.addEventListener('error', () => {
      worker.terminate()
      stop = inSlices(order, report)
    })
    worker.postMessage(order)
  } catch {
    stop = inSlices(order, report)
  }
  return () => stop()
}

/** A frame's share for training; the rest is the page's. */
const SLICE_MS = 8

/** A page in a sandbox may have no worker: there it is trained in the page, a little at a time. */
function inSlices({ text, plan }: Order, report: (report: Report) => void): () => void {
  let timer = setTimeout(begin)
  return () => clearTimeout(timer)

  function begin() {
    try {
      go(stepsOf(text, plan))
    } catch (error) {
      report({ trouble: troubleOf(error) })
    }
  }

  function go(steps: ReturnType<typeof stepsOf>) {
    const end = performance.now() + SLICE_MS
    for (;;) {
      const step = steps.next()
      if (step.done) return report({ run: step.value })
      if (performance.now() < end) continue
      report({ part: step.value })
      timer = setTimeout(() => go(steps))
      return
    }
  }
}
