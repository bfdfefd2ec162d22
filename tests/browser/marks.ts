/** What marks lie on. A mark is held against each of them that its picture has, for it may be moved there. */
const GROUNDS = '.plot-ground, .side-hero, .side-plain, [class*="field-"], .land path:not(.land-lit, .land-shaded)'

/** What carries no news of its own: areas behind the marks, paper behind letters, light around what is taken hold of. */
const NOT_MARKS = [
  'defs *, clipPath *, pattern *, .land *, .fog *, .hill, .lost rect',
  '.score-tint-hero, .score-tint-plain',
  ':is(.tag, .run-label, .point-label, .graph-gear, .column) > rect',
  '.handle-halo, .boundary-glow, .land-lowest-halo, .gradient-arrow-halo',
].join()

/** All marks of the slides' pictures in their computed colours that are less than `least` to 1 against their grounds. */
export function faintMarks({ grounds, notMarks, least }: { grounds: string; notMarks: string; least: number }) {
  type Paint = [red: number, green: number, blue: number, alpha: number]
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  const known = new Map<string, Paint>()
  const paintOf = (colour: string, opacity: number): Paint => {
    let paint = known.get(colour)
    if (!paint && pen) {
      pen.clearRect(0, 0, 1, 1)
      pen.fillStyle = colour
      pen.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data
      paint = [red, green, blue, alpha / 255]
      known.set(colour, paint)
    }
    const [red, green, blue, alpha] = paint ?? [0, 0, 0, 0]
    return [red, green, blue, alpha * opacity]
  }
  const over = (top: Paint, under: Paint) =>
    [0, 1, 2].map((k) => (top[k] ?? 0) * top[3] + (under[k] ?? 0) * (1 - top[3])).concat(1) as Paint
  const light = (paint: Paint) => {
    const [red = 0, green = 0, blue = 0] = paint.map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (one: Paint, other: Paint) => {
    const [bright = 0, dark = 0] = [light(one), light(other)].sort((a, b) => b - a)
    return (bright + 0.05) / (dark + 0.05)
  }
  const opacityOf = (element: Element | null, top: Element): number =>
    !element || element === top ? 1 : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement, top)
  const paintsOf = (shape: Element, picture: Element) => {
    const style = getComputedStyle(shape)
    const opacity = opacityOf(shape, picture)
    return [
      { colour: style.fill, opacity: Number(style.fillOpacity) * opacity },
      {
        colour: Number.parseFloat(style.strokeWidth) > 0 ? style.stroke : 'none',
        opacity: Number(style.strokeOpacity) * opacity,
      },
    ]
      .filter(({ colour }) => colour !== 'none' && !colour.startsWith('url'))
      .map(({ colour, opacity }) => paintOf(colour, opacity))
      .filter((paint) => paint[3] > 0)
  }
  const found = new Set<string>()
  let count = 0
  for (const picture of document.querySelectorAll('.slide-body .plot svg, .slide-body svg.graph')) {
    const holder = picture.closest('.figure-frame, .slide-body')
    const paper = paintOf(holder ? getComputedStyle(holder).backgroundColor : 'transparent', 1)
    const under = new Map<string, Paint>([[paper.join(), paper]])
    for (const shape of picture.querySelectorAll(grounds))
      for (const paint of paintsOf(shape, picture).slice(0, 1)) under.set(paint.join(), over(paint, paper))
    for (const shape of picture.querySelectorAll('rect, path, circle, line, polygon, polyline')) {
      if (shape.matches(grounds) || shape.matches(notMarks)) continue
      const paints = paintsOf(shape, picture)
      if (paints.length === 0) continue
      count++
      for (const ground of under.values()) {
        const best = Math.max(...paints.map((paint) => contrast(over(paint, ground), ground)))
        const where = picture.closest('figure')?.id ?? 'the census'
        const name = shape.getAttribute('class') ?? `${shape.parentElement?.getAttribute('class')} > ${shape.tagName}`
        if (best < least) found.add(`${where}: ${name}: ${best.toFixed(2)}`)
      }
    }
  }
  return { count, faint: [...found] }
}

export const LEAST_OF_MARKS = { grounds: GROUNDS, notMarks: NOT_MARKS, least: 3 }
