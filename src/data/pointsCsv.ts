import { type CsvRow, csvCell, csvRows, separatorOf } from './csvCells.ts'
import {
  LARGEST,
  type LabelledPoint,
  LONGEST_NAME,
  MOST_POINTS,
  type PointNames,
  readMeasure,
} from './labelledPoints.ts'

/** What a table of points held; or, in a sentence, what is wrong with it and where. */
export type CsvReading =
  | { ok: true; points: readonly LabelledPoint[]; names: Partial<PointNames> }
  | { ok: false; fault: string }

/** Thrown while reading, and caught where it ends: a sentence for the reader. */
class Fault extends Error {}

const YES = new Set(['1', 'yes', 'y', 'true', 'hero'])
const NO = new Set(['0', 'no', 'n', 'false', 'not a hero'])
/** How a file written here names its classes. */
const BOTH = /^1 (.+) \/ 0 (.+)$/
const SHOWN = 24

/**
 * Reads points from a CSV text: x₁, x₂ and the class, and a name before or after them if they have names. Commas,
 * semicolons or tabs part the columns; with the last two a number may have a decimal comma. A first row of words names
 * the columns. Classes are 1 and 0, yes and no, or any two words: the first that is met is then the one asked about.
 * Columns that come later still are left alone.
 * @example readCsv('hours;cakes;passed\n7,5;3;1') // one point, 7.5 and 3
 */
export function readCsv(text: string): CsvReading {
  try {
    return { ok: true, ...pointsIn(text) }
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.message }
    throw error
  }
}

/** The same table as text, to be read back by `readCsv` or opened in a spreadsheet. */
export function writeCsv(points: readonly LabelledPoint[], names: PointNames): string {
  const head = [names.x1, names.x2, `1 ${names.yes} / 0 ${names.no}`, 'name']
  const rows = points.map(({ x1, x2, yes, name }) => [String(x1), String(x2), yes ? '1' : '0', name])
  return `${[head, ...rows].map((row) => row.map(csvCell).join(',')).join('\n')}\n`
}

function pointsIn(text: string): { points: LabelledPoint[]; names: Partial<PointNames> } {
  const separator = separatorOf(text)
  const rows = csvRows(text, separator)
  const [first] = rows
  if (!first) throw new Fault('There is nothing to read here yet.')
  const isNumber = (cell: string | undefined) => readMeasure(cell ?? '', separator !== ',') !== null
  const hasHead = first.cells.length > 2 && !first.cells.some(isNumber)
  const body = hasHead ? rows.slice(1) : rows
  if (body.length === 0) throw new Fault('The first row names the columns, but no point comes after it.')
  if (body.length > MOST_POINTS)
    throw new Fault(`There are ${body.length} rows of points. At most ${MOST_POINTS} can be shown.`)

  // Names come first where most rows begin with words.
  const named = body.filter(({ cells }) => cells.length > 3 && !isNumber(cells[0])).length * 2 > body.length ? 1 : 0
  const classes = classesOf(body, named + 2)
  const points = body.map((row) => pointOf(row, { named, decimalComma: separator !== ',', isYes: classes.isYes }))
  return { points, names: { ...classes.names, ...(hasHead && namesOf(first.cells, named, classes.names)) } }
}

function pointOf(
  { line, cells }: CsvRow,
  { named, decimalComma, isYes }: { named: 0 | 1; decimalComma: boolean; isYes: (cell: string) => boolean },
): LabelledPoint {
  if (cells.length < named + 3) throw new Fault(tooFew(line, cells))
  const measure = (column: number): number => {
    const cell = cells[column] ?? ''
    const value = readMeasure(cell, decimalComma)
    if (value !== null) return value
    const isLarge = Number.isFinite(Number(cell)) && cell !== ''
    const why = isLarge ? `is not between −${LARGEST} and ${LARGEST}` : 'is not a number'
    throw new Fault(`Row ${line}, column ${column + 1}: ${quoted(cell)} ${why}.`)
  }
  const name = cells[named ? 0 : 3] ?? ''
  if (name.length > LONGEST_NAME)
    throw new Fault(
      `Row ${line}, column ${named ? 1 : 4}: the name ${quoted(name)} has ${name.length} letters. At most ${LONGEST_NAME} are kept.`,
    )
  return { x1: measure(named), x2: measure(named + 1), yes: isYes(cells[named + 2] ?? ''), name }
}

/** Which words of the class column mean yes, and how the classes are called if they are called anything. */
function classesOf(
  rows: readonly CsvRow[],
  column: number,
): { isYes: (cell: string) => boolean; names: Partial<PointNames> } {
  const kinds: string[] = []
  for (const { line, cells } of rows) {
    const cell = cells[column]
    if (cell === undefined) throw new Fault(tooFew(line, cells))
    if (cell === '') throw new Fault(`Row ${line}, column ${column + 1}: the class is missing.`)
    if (kinds.includes(cell.toLowerCase())) continue
    if (kinds.length === 2)
      throw new Fault(
        `Row ${line}, column ${column + 1}: ${quoted(cell)} is a third class beside ${quoted(kinds[0] ?? '')} and ${quoted(kinds[1] ?? '')}. There can be two.`,
      )
    kinds.push(cell.toLowerCase())
  }
  const known = kinds.every((kind) => YES.has(kind) || NO.has(kind))
  if (known && !(kinds.length === 2 && YES.has(kinds[0] ?? '') === YES.has(kinds[1] ?? '')))
    return { isYes: (cell) => YES.has(cell.toLowerCase()), names: {} }
  const written = (kind: string) =>
    rows.map(({ cells }) => cells[column] ?? '').find((cell) => cell.toLowerCase() === kind) ?? kind
  const [yes = '', no] = kinds
  const names = {
    yes: shortened(written(yes)),
    no: no === undefined ? `not ${shortened(written(yes))}` : shortened(written(no)),
  }
  return { isYes: (cell) => cell.toLowerCase() === yes, names: { yes: names.yes, no: shortened(names.no) } }
}

/** What the first row calls the columns. */
function namesOf(head: readonly string[], named: 0 | 1, known: Partial<PointNames>): Partial<PointNames> {
  const [x1, x2, label] = head.slice(named, named + 3)
  const both = BOTH.exec(label ?? '')
  const classes = both
    ? { yes: shortened(both[1] ?? ''), no: shortened(both[2] ?? '') }
    : label && known.yes === undefined && { yes: shortened(label), no: shortened(`not ${label}`) }
  return { ...(x1 && { x1: shortened(x1) }), ...(x2 && { x2: shortened(x2) }), ...classes }
}

function tooFew(line: number, cells: readonly string[]): string {
  const columns = cells.length === 1 ? 'one column' : `${cells.length} columns`
  return `Row ${line} has ${columns}. Three are needed, with commas, semicolons or tabs between: the two measures and the class.`
}

const shortened = (name: string) => name.slice(0, LONGEST_NAME).trim()

function quoted(cell: string): string {
  return cell === '' ? 'an empty cell' : `“${cell.length > SHOWN ? `${cell.slice(0, SHOWN)}…` : cell}”`
}
