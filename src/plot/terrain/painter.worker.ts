import { createPainter, type Order, type Report } from './painter.ts'

/** What a page sends: first the canvas, then orders. */
export type Message = { canvas: OffscreenCanvas } | Order
/** What it is sent: first whether anything can be drawn from here, then reports. */
export type Answer = { ready: boolean } | Report

const send = (answer: Answer) => postMessage(answer)

let painter: ReturnType<typeof createPainter> | null = null

addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if ('canvas' in data) painter = createPainter(data.canvas, send)
  else painter?.order(data)
})

send({ ready: new OffscreenCanvas(1, 1).getContext('webgl2') !== null })
