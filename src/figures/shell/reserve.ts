/**
 * How tall a page is by its width, as steps: the height of the narrowest, then, for each width in pixels from which on
 * it is another, that width and that height. Measured in a real browser: see heights.ts.
 */
export type Steps = readonly number[]

/** So steep that within a hair even a step as tall as a chapter is taken. */
const STEEP = '1e7'
const HAIR_PX = 0.02

/**
 * The height for a width as a CSS length. `width` is a length itself: `100vw` in the figure's own page, `100cqw` around
 * its frame. One formula on both sides, hence a frame without a scrollbar, and a host without a jump.
 *
 * The page is a whole number of pixels wide, its place in the host need not be, and may be rounded either way: between
 * two whole widths the taller height holds.
 */
export function heightFormula(steps: Steps, width: string): string {
  const [narrowest = 0] = steps
  const terms = [`${narrowest}px`]
  let before = narrowest
  for (const [fromPx, height] of stepsOf(steps)) {
    const rise = height - before
    before = height
    if (rise < 0) terms.push(`clamp(${rise}px,(${fromPx - HAIR_PX}px - ${width})*${STEEP},0px)`)
    else terms.push(`clamp(0px,(${width} - ${fromPx - 1 + HAIR_PX}px)*${STEEP},${rise}px)`)
  }
  return terms.length === 1 ? terms[0]! : `calc(${terms.join(' + ')})`
}

/** The height for a width, both in pixels. */
export function heightAt(steps: Steps, widthPx: number): number {
  const [narrowest = 0] = steps
  return stepsOf(steps).reduce((height, [fromPx, next]) => (widthPx >= fromPx ? next : height), narrowest)
}

/** For where no style can be given: tall enough for every width. */
export function tallest(steps: Steps): number {
  return Math.max(steps[0] ?? 0, ...stepsOf(steps).map(([, height]) => height))
}

function stepsOf([, ...rest]: Steps): [fromPx: number, height: number][] {
  return Array.from({ length: Math.floor(rest.length / 2) }, (_, index) => [
    rest[2 * index] ?? 0,
    rest[2 * index + 1] ?? 0,
  ])
}
