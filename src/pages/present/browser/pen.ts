import type { Company } from './company.ts'
import type { Deck } from './deck.ts'

export interface Pen {
  toggle(): void
  undo(): void
  clear(): void
}

const SVG = 'http://www.w3.org/2000/svg'

/** A pen to draw over a slide. Its strokes belong to the slide and last as long as the window. */
export function offerPen({ reveal }: Deck, company: Company): Pen {
  const drawn = new Map<string, string[]>()
  const { width = 0, height = 0 } = reveal.getConfig()
  const sheet = document.createElementNS(SVG, 'svg')
  sheet.setAttribute('class', 'pen-sheet')
  sheet.setAttribute('viewBox', `0 0 ${width} ${height}`)
  sheet.setAttribute('aria-hidden', 'true')
  document.querySelector('.reveal .slides')?.append(sheet)
  const tools = document.querySelector<HTMLElement>('.pen-tools')
  let on = false
  let line: string | null = null

  const here = () => {
    const { h, v } = reveal.getIndices()
    return `${h}/${v}`
  }
  const draw = () => {
    const strokes = [...(drawn.get(here()) ?? []), ...(line ? [line] : [])]
    sheet.replaceChildren(
      ...strokes.map((stroke) => {
        const path = document.createElementNS(SVG, 'path')
        path.setAttribute('d', stroke)
        return path
      }),
    )
  }
  const keep = (strokes: string[]) => {
    drawn.set(here(), strokes)
    company.tell({ is: 'strokes', slide: here(), strokes })
    draw()
  }
  const at = ({ clientX, clientY }: PointerEvent) => {
    const point = new DOMPoint(clientX, clientY).matrixTransform(sheet.getScreenCTM()?.inverse())
    return `${point.x.toFixed(1)} ${point.y.toFixed(1)}`
  }
  sheet.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    sheet.setPointerCapture(event.pointerId)
    line = `M${at(event)}L${at(event)}`
    draw()
  })
  sheet.addEventListener('pointermove', (event) => {
    if (line === null) return
    line += `L${at(event)}`
    draw()
  })
  const lift = () => {
    if (line === null) return
    const strokes = [...(drawn.get(here()) ?? []), line]
    line = null
    keep(strokes)
  }
  sheet.addEventListener('pointerup', lift)
  sheet.addEventListener('lostpointercapture', lift)

  for (const event of ['slidechanged', 'overviewshown', 'overviewhidden']) reveal.on(event, draw)
  company.share(() => [...drawn].map(([slide, strokes]) => ({ is: 'strokes', slide, strokes }) as const))
  company.hear('strokes', ({ slide, strokes }) => {
    drawn.set(slide, strokes)
    draw()
  })
  return {
    toggle() {
      on = !on
      document.body.classList.toggle('pen-on', on)
      if (tools) tools.hidden = !on
    },
    undo: () => keep((drawn.get(here()) ?? []).slice(0, -1)),
    clear: () => keep([]),
  }
}
