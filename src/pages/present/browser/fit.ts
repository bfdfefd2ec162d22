/** The widths that a figure's plots are tried at, in the slide's pixels, from large to small. */
const WIDTHS_PX = [560, 500, 450, 410, 380, 350, 325, 300, 280, 260, 240, 220, 200]
/** Below this a figure goes without its sentence first. */
const SMALL_PX = 280
const LEAST_PX = 200
/** A plot that no slide holds whole scrolls, at a width that can be read. */
const TALL_PX = 410
const PADDING_PX = 10
const HEAD_PX = 32

/**
 * Makes a figure's plots as large as its slide has room for. Where that would make them small, its sentence goes to the
 * speaker alone; where the controls are too many even so, the plots stay whole and the slide scrolls.
 */
export function fitFigure(element: HTMLElement) {
  const frame = element.querySelector<HTMLElement>('.figure-frame')
  if (!frame || element.clientHeight === 0) return
  const wear = (width: number) => element.style.setProperty('--plot-most', `${width}px`)
  const room = element.clientHeight - PADDING_PX
  const fits = () => frame.offsetHeight <= room && frame.scrollWidth <= frame.clientWidth
  const wholePlots = () =>
    [...frame.querySelectorAll<HTMLElement>('.plot')].every((plot) => plot.offsetHeight < room - HEAD_PX)
  const tryAll = (test: () => boolean, least: number) =>
    WIDTHS_PX.some((width) => {
      if (width < least) return false
      wear(width)
      return test()
    })
  if (element.dataset.awake) element.dataset.fitted = 'true'
  element.classList.remove('figure-terse')
  if (tryAll(fits, SMALL_PX)) return
  element.classList.add('figure-terse')
  if (tryAll(fits, LEAST_PX) || tryAll(wholePlots, LEAST_PX)) return
  wear(TALL_PX)
}
