/** One of a reader's own: two measures, which of two classes, and a name if it has one. */
export interface LabelledPoint {
  x1: number
  x2: number
  /** Whether it is of the class that is asked about, label 1. */
  yes: boolean
  /** Empty where it has none. */
  name: string
}

/** What the two measures and the two classes are called. */
export interface PointNames {
  x1: string
  x2: string
  yes: string
  no: string
}

/** No more points than this are drawn, dragged and trained on with ease. */
export const MOST_POINTS = 500
/** A measure reaches from minus this to this. */
export const LARGEST = 1e9
export const LONGEST_NAME = 40

/** A class that a hobbit teacher might have. Invented: no line parts it, and it shows at once what there is to see. */
export const inventedClass: readonly LabelledPoint[] = [
  { name: 'Poppy', x1: 8, x2: 5, yes: true },
  { name: 'Milo', x1: 9, x2: 3.5, yes: true },
  { name: 'Ruby', x1: 7, x2: 4, yes: true },
  { name: 'Tolman', x1: 6.5, x2: 6, yes: true },
  { name: 'Pearl', x1: 8.5, x2: 2, yes: true },
  { name: 'Hugo', x1: 5.5, x2: 4.5, yes: true },
  { name: 'Linda', x1: 9.5, x2: 5.5, yes: true },
  { name: 'Fosco', x1: 6, x2: 2.5, yes: true },
  { name: 'Berry', x1: 4.5, x2: 5.5, yes: true },
  { name: 'Odo', x1: 4, x2: 1, yes: false },
  { name: 'Myrtle', x1: 5, x2: 2, yes: false },
  { name: 'Largo', x1: 3.5, x2: 3, yes: false },
  { name: 'Dora', x1: 6, x2: 0.5, yes: false },
  { name: 'Ponto', x1: 4.5, x2: 3.5, yes: false },
  { name: 'Hilda', x1: 7, x2: 1.5, yes: false },
  { name: 'Sancho', x1: 2.5, x2: 4.5, yes: false },
  { name: 'Amber', x1: 5, x2: 5, yes: false },
  { name: 'Bungo', x1: 7.5, x2: 3, yes: false },
]

export const inventedNames: PointNames = { x1: 'hours slept', x2: 'cakes eaten', yes: 'passed', no: 'did not pass' }

/** A number as people type it: minus sign or hyphen, point, and power of ten; null for all else and what is too large. */
export function readMeasure(text: string, decimalComma = true): number | null {
  const typed = text.trim().replace('−', '-')
  const plain = decimalComma ? typed.replace(',', '.') : typed
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return null
  const value = Number(plain)
  // Minus zero would be written as zero, and so not come back the same.
  return Math.abs(value) <= LARGEST ? value + 0 : null
}
