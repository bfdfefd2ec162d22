/** The widths that a figure's plots are tried at, in the slide's pixels, from large to small. */
const WIDTHS_PX = [560, 500, 450, 410, 380, 350, 325, 300, 280, 260, 240, 220, 200]
/** Below this a figure goes without its sentence first. */
const SMALL_PX = 280
/** The least width of a plot on a slide that scrolls even so. */
const READABLE_PX = 260
const PADDING_PX = 10
const HEAD_PX = 32
/** What is not worth a smaller plot. */
const LITTLE_PX = 12

/**
 * Makes a figure's plots as large as its slide has room for. Where that would make them small, its sentence goes to the
 * speaker alone; where the controls are too many even so, the plots stay whole and as little as can be waits below.
 */
export function fitFigure(element: HTMLElement) {
  const frame = element.querySelector<HTMLElement>('.figure-frame')
  if (!frame || element.clientHeight === 0) return
  const room = element.clientHeight - PADDING_PX
  const look = (width: number) => {
    element.style.setProperty('--plot-most', `${width}px`)
    const plots = [...frame.querySelectorAll<HTMLElement>('.plot')]
    const isWhole = plots.every((plot) => plot.offsetHeight < room - HEAD_PX)
    const isWide = frame.scrollWidth > frame.clientWidth
    const belowPx = Math.max(0, frame.offsetHeight - room)
    // A plot cut in two is worse than any control out of sight, and what is off to the side cannot be reached at all.
    return { width, cost: belowPx + (isWhole ? 0 : 1e4) + (isWide ? 1e5 : 0) }
  }
  if (element.dataset.awake) element.dataset.fitted = 'true'
  element.classList.remove('figure-terse')
  if (WIDTHS_PX.some((width) => width >= SMALL_PX && look(width).cost === 0)) return
  element.classList.add('figure-terse')
  const looks: { width: number; cost: number }[] = []
  for (const width of WIDTHS_PX) {
    const seen = look(width)
    if (seen.cost === 0) return
    if (width >= READABLE_PX) looks.push(seen)
  }
  const least = Math.min(...looks.map(({ cost }) => cost))
  const best = looks.find(({ cost }) => cost <= least + LITTLE_PX)
  if (best) look(best.width)
}
