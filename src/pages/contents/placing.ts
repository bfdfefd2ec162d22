import { along, type Box, type Cubic, grow, overlap, type Point, seeded, throughPoints } from './geometry.ts'
import { heightOf } from './land.ts'
import type { Item, Sheet, Spot } from './sheet.ts'
import { room } from './symbols.ts'

/** Above this grass no longer grows in tufts. */
const HIGH = 0.42

/** The road, cut into the legs between two places and the bit beyond the last. */
export function legsOf({ spots, roadEnd }: Sheet): { legs: Cubic[][]; beyond: Cubic[] } {
  const points = spots.flatMap(({ via, at }, i) => (i === 0 ? [at] : [...(via ?? []), at]))
  const cubics = throughPoints([...points, ...roadEnd])
  let from = 0
  const legs = spots.slice(1).map(({ via }) => {
    const leg = cubics.slice(from, from + (via?.length ?? 0) + 1)
    from += leg.length
    return leg
  })
  return { legs, beyond: cubics.slice(from) }
}

/** A name in one line, or in the two lines that differ least in length. */
function linesOf(title: string, letters = 14): string[] {
  const words = title.split(' ')
  if (title.length <= letters || words.length < 2) return [title]
  const cuts = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')])
  return cuts.reduce((best, cut) => (longest(cut) < longest(best) ? cut : best))
}

export interface Label {
  lines: string[]
  anchor: 'start' | 'middle' | 'end'
  /** Where the first line is written. */
  at: Point
  leading: number
  box: Box
}

/** Where a place's name stands. Widths are estimated generously: the type is known only in the browser. */
export function labelOf(title: string, spot: Spot, { font, door }: Sheet): Label {
  const lines = linesOf(title, spot.letters)
  const leading = font * 1.08
  const width = Math.max(...lines.map(widthOf)) * font
  const height = font * 0.95 + leading * (lines.length - 1)
  const gap = door + font * 0.5
  const [nx, ny] = spot.nudge ?? [0, 0]
  const x = spot.at[0] + (spot.side === 'left' ? -gap : spot.side === 'right' ? gap : 0) + nx
  const top =
    spot.at[1] +
    ny +
    (spot.side === 'below' ? door + font * 0.3 : spot.side === 'above' ? -door - font * 0.35 - height : -height / 2)
  const anchor = spot.side === 'left' ? 'end' : spot.side === 'right' ? 'start' : 'middle'
  const left = anchor === 'end' ? x - width : anchor === 'start' ? x : x - width / 2
  return { lines, anchor, at: [x, top + font * 0.75], leading, box: [left, top, left + width, top + height] }
}

/** What answers to a finger: door and name together, and never less than a fingertip either way. */
export function targetOf({ box }: Label, { at: [x, y] }: Spot, { door, target }: Sheet): Box {
  const left = Math.round(Math.min(box[0], x - door)) - 4
  const top = Math.round(Math.min(box[1], y - door)) - 4
  const right = Math.round(Math.max(box[2], x + door)) + 4
  const bottom = Math.round(Math.max(box[3], y + door)) + 4
  const wide = Math.max(0, Math.ceil((target - right + left) / 2))
  const high = Math.max(0, Math.ceil((target - bottom + top) / 2))
  return [left - wide, top - high, right + wide, bottom + high]
}

/** The room a drawing takes on the sheet. */
export function roomOf({ kind, at, size = 1, flip = false }: Item): Box {
  const [left, top, right, bottom] = room[kind]
  const [west, east] = flip ? [-right, -left] : [left, right]
  return [at[0] + west * size, at[1] + top * size, at[0] + east * size, at[1] + bottom * size]
}

/** What nothing else may be drawn over: names, doors and the road. */
export function keptClear(sheet: Sheet, titles: readonly string[]): Box[] {
  const { legs, beyond } = legsOf(sheet)
  const road = along([...legs.flat(), ...beyond], 12).map(({ at }) => around(at, sheet.door * 0.62))
  const doors = sheet.spots.map(({ at }) => around(at, sheet.door * 1.35))
  const names = sheet.spots.map((spot, i) => grow(labelOf(titles[i] ?? '', spot, sheet).box, 7))
  const { at, width, height } = sheet.cartouche
  const cartouche: Box = [at[0] - 8, at[1] - 8, at[0] + width + 8, at[1] + height + 8]
  return [
    ...road,
    ...doors,
    ...names,
    ...sheet.names.map(({ box }) => box),
    cartouche,
    around(sheet.compass.at, sheet.compass.size * 1.4),
  ]
}

/** All trees and drawings, the far ones first so that the near ones stand before them. */
export function sceneryOf(sheet: Sheet, kept: readonly Box[]): Item[] {
  const water = sheet.streams.flatMap(({ points, wide }) =>
    along(throughPoints(points), 14).map(({ at }) => around(at, wide * 0.7)),
  )
  const lakes = sheet.lakes.map(boundsOf)
  const fields = sheet.fields.map(({ corners }) => boundsOf(corners))
  const taken = [...kept, ...water, ...lakes, ...fields, ...sheet.items.map(roomOf)]
  const height = heightOf(sheet)
  const grown: Item[] = []
  for (const { at, reach, kinds, gap, size, seed } of sheet.woods) {
    const random = seeded(seed)
    const trees: Item[] = []
    for (let row = 0, y = -reach[1]; y <= reach[1]; row++, y += gap * 0.62) {
      for (let x = -reach[0] + (row % 2) * gap * 0.5; x <= reach[0]; x += gap) {
        const [dx, dy] = [x + (random() - 0.5) * gap * 0.5, y + (random() - 0.5) * gap * 0.4]
        const kind = kinds[Math.floor(random() * kinds.length)] ?? 'tree'
        const tree: Item = { kind, at: [Math.round(at[0] + dx), Math.round(at[1] + dy)], size }
        const angle = Math.atan2(dy, dx)
        const edge = 0.85 + 0.13 * Math.sin(3 * angle + seed) + 0.1 * Math.sin(5 * angle - seed)
        const inside = Math.hypot(dx / reach[0], dy / reach[1]) < edge
        if (kind === 'tuft' && height(tree.at) > HIGH) continue
        if (inside && onSheet(tree.at, sheet) && !taken.some((box) => overlap(box, roomOf(tree)))) trees.push(tree)
      }
    }
    grown.push(...trees)
    taken.push(...trees.map(roomOf))
  }
  return [...sheet.items, ...grown].sort((a, b) => a.at[1] - b.at[1])
}

function boundsOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function onSheet([x, y]: Point, { width, height }: Sheet): boolean {
  return x > 36 && x < width - 36 && y > 54 && y < height - 28
}

function around([x, y]: Point, by: number): Box {
  return [x - by, y - by, x + by, y + by]
}

/** Width of a line in ems: narrow and wide letters, capitals, and the rest of a bold serif. */
function widthOf(line: string): number {
  const ems = [...line].map((letter) =>
    /[ijlftr,.’!: ]/.test(letter) ? 0.36 : /[mwMW]/.test(letter) ? 0.88 : /[A-Z]/.test(letter) ? 0.75 : 0.58,
  )
  return ems.reduce((sum, width) => sum + width, 0)
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length))
}
