/** Small plane geometry for the map: smooth paths, places along them, and a repeatable scatter. */
export type Point = readonly [x: number, y: number]
/** left, top, right, bottom */
export type Box = readonly [number, number, number, number]
export type Cubic = readonly [Point, Point, Point, Point]

/** A number generator that gives the same numbers for the same seed on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** One cubic piece between each two points, smooth where they meet. */
export function throughPoints(points: readonly Point[]): Cubic[] {
  const at = (i: number): Point => points[Math.max(0, Math.min(points.length - 1, i))]!
  return points.slice(1).map((end, i) => {
    const start = at(i)
    const before = at(i - 1)
    const after = at(i + 2)
    return [
      start,
      [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6],
      [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6],
      end,
    ]
  })
}

export function cubicsPath(cubics: readonly Cubic[]): string {
  const first = cubics[0]
  if (!first) return ''
  const pair = ([x, y]: Point) => `${Math.round(x)} ${Math.round(y)}`
  return `M${pair(first[0])}${cubics.map(([, a, b, end]) => `C${pair(a)} ${pair(b)} ${pair(end)}`).join('')}`
}

/** Points every `step` units along the pieces, each with its direction in radians. */
export function along(cubics: readonly Cubic[], step: number): { at: Point; angle: number }[] {
  const fine = cubics.flatMap(([a, b, c, d]) =>
    Array.from({ length: 40 }, (_, i): Point => {
      const t = i / 40
      const u = 1 - t
      const mix = (k: 0 | 1) => u * u * u * a[k] + 3 * u * u * t * b[k] + 3 * u * t * t * c[k] + t * t * t * d[k]
      return [mix(0), mix(1)]
    }),
  )
  const last = cubics.at(-1)
  if (last) fine.push(last[3])
  const stops: { at: Point; angle: number }[] = []
  let owed = 0
  for (let i = 1; i < fine.length; i++) {
    const [from, to] = [fine[i - 1]!, fine[i]!]
    const length = distance(from, to)
    const angle = Math.atan2(to[1] - from[1], to[0] - from[0])
    while (owed <= length) {
      const share = length === 0 ? 0 : owed / length
      stops.push({ at: [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share], angle })
      owed += step
    }
    owed -= length
  }
  return stops
}

/**
 * A quadratic B-spline that leans on the points. Points are rounded to even numbers, so the midpoints
 * written out are exact and the short `t` form does not drift.
 */
export function softPath(points: readonly Point[], closed = true): string {
  const p = points
    .map(([x, y]): Point => [2 * Math.round(x / 2), 2 * Math.round(y / 2)])
    .filter((point, i, all) => i === 0 || distance(point, all[i - 1]!) > 0)
  const first = p[0]
  if (!first || p.length < 3) return ''
  const mid = (i: number): Point => {
    const [a, b] = [p[i % p.length]!, p[(i + 1) % p.length]!]
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  }
  const start = closed ? mid(p.length - 1) : mid(0)
  let [x, y] = start
  let path = closed ? `M${x} ${y}` : `M${first[0]} ${first[1]}L${x} ${y}`
  const from = closed ? 0 : 1
  const until = closed ? p.length : p.length - 1
  for (let i = from; i < until; i++) {
    const to = mid(i)
    if (i === from) path += `q${pack(p[i]![0] - x, p[i]![1] - y)} ${pack(to[0] - x, to[1] - y)}`
    else path += `t${pack(to[0] - x, to[1] - y)}`
    ;[x, y] = to
  }
  if (!closed) path += `L${p.at(-1)![0]} ${p.at(-1)![1]}`
  return closed ? `${path}z` : path
}

/** Both banks of a stream that grows from `thin` to `wide`. */
export function banks(points: readonly Point[], thin: number, wide: number): { left: Point[]; right: Point[] } {
  const stops = along(throughPoints(points), 18)
  const side = (sign: number) =>
    stops.map(({ at: [x, y], angle }, i): Point => {
      const half = (sign * (thin + ((wide - thin) * i) / stops.length)) / 2
      return [x - Math.sin(angle) * half, y + Math.cos(angle) * half]
    })
  return { left: side(-1), right: side(1) }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}

export function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

export function grow([left, top, right, bottom]: Box, by: number): Box {
  return [left - by, top - by, right + by, bottom + by]
}

function pack(dx: number, dy: number): string {
  return dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`
}

/** Points written as on a drawing: `line('10 20, 30 40')`. */
export function line(text: string): Point[] {
  return text.split(',').map((pair): Point => {
    const [x = 0, y = 0] = pair.trim().split(' ').map(Number)
    return [x, y]
  })
}
