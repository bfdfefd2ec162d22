/** The widths that a figure's plots are tried at, in the slide's pixels, from large to small. */
const WIDTHS_PX = [560, 500, 450, 410, 380, 350, 325, 300, 280, 260, 240, 220, 200, 180]

/**
 * Makes a figure's plots as large as its slide has room for. Where even the smallest are too much, its sentence goes to
 * the speaker alone, and then, if need be, its controls scroll beside it.
 */
export function fitFigure(element: HTMLElement) {
  const frame = element.querySelector<HTMLElement>('.figure-frame')
  if (!frame || element.clientHeight === 0) return
  const fits = () => frame.scrollHeight <= element.clientHeight + 1 && frame.scrollWidth <= element.clientWidth + 1
  for (const terse of [false, true]) {
    element.classList.toggle('figure-terse', terse)
    for (const width of WIDTHS_PX) {
      // Without its sentence a figure need not be made small at once.
      if (!terse && width < 280) break
      element.style.setProperty('--plot-most', `${width}px`)
      if (fits()) return
    }
  }
}
