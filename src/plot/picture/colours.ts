/** A colour as every program for drawings knows it, and how much of it covers what is below. */
export interface Paint {
  colour: string
  opacity: number
}

/** Reads a computed colour: as three bytes, or as three parts of 1 where it was mixed in sRGB; null for any other. */
export function readPaint(computed: string): Paint | null {
  const [, kind, list = ''] = /^(rgba?\(|color\(srgb )([^)]*)\)$/.exec(computed) ?? []
  if (!kind) return null
  const [red = 0, green = 0, blue = 0, opacity = 1] = (list.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number)
  const most = kind.startsWith('color') ? 1 : 255
  const bytes = [red, green, blue].map((part) => Math.round(Math.min(1, Math.max(0, part / most)) * 255))
  return { colour: `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`, opacity }
}

/** Reads any computed colour; one of another colour space is mixed with itself in sRGB, which the browser then reports. */
export function paintReader(place: Element): (computed: string) => Paint {
  const known = new Map<string, Paint>()
  const probe = document.createElement('span')
  probe.style.display = 'none'
  place.append(probe)
  return (computed) => {
    const before = known.get(computed)
    if (before) return before
    let paint = readPaint(computed)
    if (!paint) {
      probe.style.color = `color-mix(in srgb, ${computed}, ${computed})`
      paint = readPaint(getComputedStyle(probe).color) ?? { colour: computed, opacity: 1 }
    }
    known.set(computed, paint)
    return paint
  }
}
