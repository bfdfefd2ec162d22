import type { DataTable } from '../../state/figure.ts'
import type { Inks } from './card.ts'
import type { Box } from './standalone.ts'
import type { Letter, Typesetter } from './typeset.ts'

const PADDING = 22
const COLUMN_GAP = 22
const CELL_PX = 23
const LINE_PX = 31
const ROW_GAP = 17
/** Narrower than this no line of words is read. */
const LEAST_COLUMN_PX = 170

/** A table as a page of a ruled book: as many columns and rows as have room, and a word on how many more there are. */
export function ledger(table: DataTable, plate: Box, inks: Inks, type: Typesetter): string {
  const cell: Letter = { family: 'text', sizePx: CELL_PX, fill: inks.ink }
  const head: Letter = { ...cell, weight: 600, sizePx: 21, fill: inks.soft }
  const widths = columnWidths(table, plate.width - 2 * PADDING, cell, head, type)
  const xs = widths.map(
    (_, i) => plate.x + PADDING + widths.slice(0, i).reduce((sum, width) => sum + width + COLUMN_GAP, 0),
  )
  const bottom = plate.y + plate.height
  const rule = (y: number, ink: string, width: number) =>
    `<path d="M${plate.x + PADDING} ${y}H${plate.x + plate.width - PADDING}" stroke="${ink}" stroke-width="${width}"/>`

  let y = plate.y + PADDING
  const drawn: string[] = []
  const write = (texts: readonly string[], letter: Letter) => {
    const columns = widths.map((width, i) => type.wrapped(texts[i] ?? '', width, letter))
    const lines = Math.max(1, ...columns.map((column) => column.length))
    for (const [i, column] of columns.entries())
      for (const [at, line] of column.entries())
        drawn.push(type.line(line, xs[i] ?? 0, y + LINE_PX * (at + 0.72), letter))
    y += lines * LINE_PX
  }
  const heightOf = (texts: readonly string[]) =>
    LINE_PX * Math.max(1, ...widths.map((width, i) => type.wrapped(texts[i] ?? '', width, cell).length)) + ROW_GAP

  write(table.columns, head)
  drawn.push(rule(y + 8, inks.ink, 2))
  let shown = 0
  for (const row of table.rows) {
    const isLast = shown === table.rows.length - 1
    if (y + heightOf(row) > bottom - PADDING - (isLast ? 0 : LINE_PX)) break
    if (shown > 0) drawn.push(rule(y + ROW_GAP / 2, inks.rule, 1.5))
    y += ROW_GAP
    write(row, cell)
    shown++
  }
  const more = table.rows.length - shown
  if (more > 0) {
    drawn.push(rule(y + ROW_GAP / 2, inks.rule, 1.5))
    y += ROW_GAP
    drawn.push(
      type.line(`… and ${more} more`, xs[0] ?? 0, y + LINE_PX * 0.72, { ...cell, italic: true, fill: inks.soft }),
    )
    y += LINE_PX
  }
  const height = y + PADDING - plate.y
  const sheet = `<rect x="${plate.x}" y="${plate.y}" width="${plate.width}" height="${height}" fill="${inks.raised}" stroke="${inks.rule}" stroke-width="2"/>`
  // In the middle of its place, where it does not fill it.
  return `<g transform="translate(0 ${Math.round((plate.height - height) / 2)})">${sheet}${drawn.join('')}</g>`
}

/**
 * As wide as what is in them, from the first column on, while there is room; one more may break its lines in what is
 * left, and the last one takes all of it.
 */
function columnWidths(table: DataTable, roomPx: number, cell: Letter, head: Letter, type: Typesetter): number[] {
  const natural = table.columns.map((column, i) => {
    const texts = table.rows.slice(0, 12).map((row) => type.width(row[i] ?? '', cell))
    // The head of a column may stand in two lines.
    const words = column.split(' ').map((word) => type.width(word, head))
    return Math.max(...words, ...texts) + 4
  })
  const kept: number[] = []
  let left = roomPx
  for (const width of natural) {
    const room = left - (kept.length > 0 ? COLUMN_GAP : 0)
    if (room < Math.min(width, LEAST_COLUMN_PX)) break
    kept.push(Math.min(width, room))
    left = room - Math.min(width, room)
  }
  const last = kept.pop() ?? roomPx
  return [...kept, last + left]
}
