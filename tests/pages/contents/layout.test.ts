import { describe, expect, it } from 'vitest'
import { road } from '../../../src/chapters/road.ts'
import { along, type Box, overlap } from '../../../src/pages/contents/geometry.ts'
import { landscape } from '../../../src/pages/contents/landscape.ts'
import { keptClear, labelOf, legsOf, roomOf, sceneryOf, targetOf } from '../../../src/pages/contents/placing.ts'
import { portrait } from '../../../src/pages/contents/portrait.ts'

const titles = road.map(({ title }) => title)

describe.each([landscape, portrait])('the $name sheet', (sheet) => {
  const { legs, beyond } = legsOf(sheet)
  const bed = along([...legs.flat(), ...beyond], 4).map(({ at: [x, y] }): Box => {
    const half = sheet.door * 0.45
    return [x - half, y - half, x + half, y + half]
  })
  const names = sheet.spots.map((spot, i) => ({ what: titles[i]!, box: labelOf(titles[i]!, spot, sheet).box }))
  const doors = sheet.spots.map(({ at: [x, y] }, i) => {
    const { door } = sheet
    return { what: `door ${i + 1}`, box: [x - door, y - door, x + door, y + door] as Box }
  })
  const scenery = sceneryOf(sheet, keptClear(sheet, titles))
  const drawings = scenery.map((item) => ({ what: `${item.kind} ${item.at.join(' ')}`, box: roomOf(item) }))
  const onTheWay = ['bridge', 'plank', 'stones', 'hall']

  it('has a place for each chapter', () => {
    expect(sheet.spots).toHaveLength(road.length)
  })

  it('keeps every name on the sheet', () => {
    const inside: Box = [24, 24, sheet.width - 24, sheet.height - 24]
    const off = names.filter(
      ({ box }) => box[0] < inside[0] || box[1] < inside[1] || box[2] > inside[2] || box[3] > inside[3],
    )
    expect(off).toEqual([])
  })

  it('writes no name over the road', () => {
    expect(names.filter(({ box }) => bed.some((piece) => overlap(piece, box))).map(({ what }) => what)).toEqual([])
  })

  it('writes no name over another name, a door, a drawing or a field', () => {
    const fields = sheet.fields.map(({ corners }, i) => {
      const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
      return { what: `field ${i}`, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as Box }
    })
    const clashes = names.flatMap(({ what, box }, i) =>
      [...names.slice(i + 1), ...doors.filter((_, k) => k !== i), ...drawings, ...fields]
        .filter((other) => overlap(other.box, box))
        .map((other) => `${what} / ${other.what}`),
    )
    expect(clashes).toEqual([])
  })

  it('draws nothing on the road but bridges, stepping stones and the hall it ends at', () => {
    const clashes = drawings
      .filter(({ what }) => !onTheWay.some((kind) => what.startsWith(kind)))
      .filter(({ box }) => bed.some((piece) => overlap(piece, box)))
    expect(clashes.map(({ what }) => what)).toEqual([])
  })

  it('sets the places in walking order, each at least a fingertip from the next', () => {
    const { target, spots } = sheet
    const near = spots
      .slice(1)
      .filter(({ at }, i) => Math.hypot(at[0] - spots[i]!.at[0], at[1] - spots[i]!.at[1]) < target)
    expect(near).toEqual([])
  })

  it('gives each place a target of its own, a fingertip wide', () => {
    const targets = sheet.spots.map((spot, i) => targetOf(labelOf(titles[i]!, spot, sheet), spot, sheet))
    expect(targets.filter(([left, top, right, bottom]) => Math.min(right - left, bottom - top) < sheet.target)).toEqual(
      [],
    )
    const clashes = targets.flatMap((box, i) => targets.slice(i + 1).filter((other) => overlap(box, other)))
    expect(clashes).toEqual([])
  })

  it('draws the same every time', () => {
    expect(sceneryOf(sheet, keptClear(sheet, titles))).toEqual(scenery)
  })
})
