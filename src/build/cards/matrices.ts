import type { Inks } from './card.ts'
import type { Box } from './standalone.ts'
import type { Letter, Typesetter } from './typeset.ts'

const CELL_PX = 34
const ROW_PX = 50
const CELL_GAP = 30
const BRACKET = 14
const TITLE_PX = 27
const GAP = 44

/** The matrices of a figure between their square brackets, side by side as far as there is room, then in a further row. */
export function matrices(tables: readonly Element[], plate: Box, inks: Inks, type: Typesetter): string {
  const cell: Letter = { family: 'text', sizePx: CELL_PX, fill: inks.ink }
  const title: Letter = { family: 'text', sizePx: TITLE_PX, italic: true, fill: inks.soft }
  const drawn = tables.map((table) => ({
    words: spoken(table.parentElement?.querySelector('.matrix-title')),
    rows: [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map(spoken)),
  }))
  const rows: { width: number; height: number; marks: string[] }[] = []
  for (const { words, rows: cells } of drawn) {
    const columns = (cells[0] ?? []).map((_, c) => Math.max(...cells.map((row) => type.width(row[c] ?? '', cell))))
    const inner = columns.reduce((sum, width) => sum + width + CELL_GAP, 0)
    const width = Math.max(inner + 2 * BRACKET, type.width(words, title))
    const height = TITLE_PX * 1.6 + cells.length * ROW_PX
    const last = rows.at(-1)
    const fits = last && last.width + GAP + width <= plate.width
    const row = fits ? last : { width: -GAP, height: 0, marks: [] }
    if (!fits) rows.push(row)
    row.marks.push(`<g transform="translate(${row.width + GAP} 0)">${one()}</g>`)
    row.width += GAP + width
    row.height = Math.max(row.height, height)

    function one(): string {
      const top = TITLE_PX * 1.6
      const side = (x: number, inwards: number) =>
        `<path d="M${x + inwards} ${top}H${x}V${height}H${x + inwards}" fill="none" stroke="${inks.ink}" stroke-width="2.5"/>`
      const texts = cells.flatMap((line, r) => {
        let right = BRACKET - CELL_GAP / 2
        return line.map((text, c) => {
          right += CELL_GAP + (columns[c] ?? 0)
          return type.line(text, right, top + ROW_PX * (r + 0.5) + CELL_PX * 0.34, cell, 'end')
        })
      })
      const ground = `<rect x="0" y="${top}" width="${inner + 2 * BRACKET}" height="${height - top}" fill="${inks.raised}"/>`
      return `${ground}${type.line(words, 0, TITLE_PX, title)}${side(0, BRACKET)}${side(inner + 2 * BRACKET, -BRACKET)}${texts.join('')}`
    }
  }
  const width = Math.max(...rows.map((row) => row.width))
  const height = rows.reduce((sum, row) => sum + row.height + GAP, -GAP)
  const scale = Math.min(1.25, plate.width / width, plate.height / height)
  let y = 0
  const placed = rows.map((row) => {
    const group = `<g transform="translate(0 ${y})">${row.marks.join('')}</g>`
    y += row.height + GAP
    return group
  })
  const x = plate.x + (plate.width - scale * width) / 2
  return `<g transform="translate(${x} ${plate.y + (plate.height - scale * height) / 2}) scale(${scale})">${placed.join('')}</g>`
}

/** What stands in an element, on one line. */
function spoken(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}
