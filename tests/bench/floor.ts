import type { Locator } from '@playwright/test'

/** The least that a drag can change: the mark, a line beside it, the sentence. The page itself hears nothing of it. */
export function answerBarely(mark: Locator): Promise<void> {
  return mark.evaluate((mark) => {
    const line = mark.closest('svg')?.querySelector('line')
    const sentence = document.querySelector('.figure-state')?.firstChild
    const before = mark.getAttribute('transform') ?? ''
    let from: readonly [number, number] | null = null
    let frame = 0
    // No function here has a name of its own: what compiles this script would call a helper that the page lacks.
    for (const kind of ['down', 'move', 'up', 'over', 'out'].flatMap((end) => [`pointer${end}`, `mouse${end}`]))
      window.addEventListener(
        kind,
        (event) => {
          event.stopImmediatePropagation()
          if (!(event instanceof PointerEvent)) return
          if (event.type === 'pointerdown') {
            mark.setPointerCapture(event.pointerId)
            from = [event.clientX, event.clientY]
          } else if (event.type === 'pointermove' && from && frame === 0) {
            const [right, down] = [event.clientX - from[0], event.clientY - from[1]]
            frame = requestAnimationFrame(() => {
              frame = 0
              mark.setAttribute('transform', `${before} translate(${right} ${down})`)
              line?.setAttribute('x1', String(150 + right))
              if (sentence) sentence.nodeValue = `Here it is ${right.toFixed(3)}, and so on to the end of a line.`
            })
          }
        },
        true,
      )
  })
}
