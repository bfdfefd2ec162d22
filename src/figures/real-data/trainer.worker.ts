import { type Order, type Report, stepsOf, troubleOf } from './steps.ts'

/** Reports are not sent more often than a screen can show them. */
const BETWEEN_MS = 50

const send = (report: Report) => postMessage(report)

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  try {
    const steps = stepsOf(data.text, data.plan)
    let next = performance.now() + BETWEEN_MS
    for (;;) {
      const step = steps.next()
      if (step.done) return send({ run: step.value })
      if (performance.now() < next) continue
      send({ part: step.value })
      next = performance.now() + BETWEEN_MS
    }
  } catch (error) {
    send({ trouble: troubleOf(error) })
  }
})
