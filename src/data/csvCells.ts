/** One row of a table of text, and the line of the file that it begins on, counted from 1. */
export interface CsvRow {
  line: number
  cells: string[]
}

export type Separator = ',' | ';' | '\t'

/** What parts the cells: a tab if there is one, else a semicolon if there is one, else a comma. Quoted text does not count. */
export function separatorOf(text: string): Separator {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '')
  if (bare.includes('\t')) return '\t'
  return bare.includes(';') ? ';' : ','
}

/**
 * Parts a CSV text into cells, trimmed, empty lines left out. A cell may be quoted; inside, a doubled quote is one, and
 * separators and line ends are text. A quote that never ends takes the rest: its row is then the last.
 */
export function csvRows(text: string, separator: Separator): CsvRow[] {
  const rows: CsvRow[] = []
  let row: CsvRow = { line: 1, cells: [] }
  let cell = ''
  let quoted = false
  let line = 1
  const endCell = () => {
    row.cells.push(cell.trim())
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (row.cells.some((one) => one !== '')) rows.push(row)
    row = { line: line + 1, cells: [] }
  }
  const all = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  for (let at = 0; at < all.length; at++) {
    const sign = all[at] ?? ''
    if (quoted) {
      if (sign === '"' && all[at + 1] === '"') {
        cell += '"'
        at++
      } else if (sign === '"') quoted = false
      else cell += sign
    } else if (sign === '"' && cell.trim() === '') quoted = true
    else if (sign === separator) endCell()
    else if (sign === '\n') endRow()
    else cell += sign
    if (sign === '\n') line++
  }
  endRow()
  return rows
}

/** A cell as it is written: quoted where it has to be. */
export function csvCell(text: string): string {
  return /[",;\t\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
