import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { csvRows } from '../../src/data/csvCells.ts'
import {
  inventedClass,
  inventedNames,
  LARGEST,
  LONGEST_NAME,
  MOST_POINTS,
  readMeasure,
} from '../../src/data/labelledPoints.ts'
import { readCsv, writeCsv } from '../../src/data/pointsCsv.ts'

const pointsOf = (text: string) => {
  const reading = readCsv(text)
  if (!reading.ok) throw new Error(reading.fault)
  return reading.points
}
const namesOf = (text: string) => {
  const reading = readCsv(text)
  return reading.ok ? reading.names : null
}
const faultOf = (text: string) => {
  const reading = readCsv(text)
  return reading.ok ? null : reading.fault
}
const ann = { x1: 1.5, x2: -2, yes: true, name: 'Ann' }
const bob = { x1: 3, x2: 0.25, yes: false, name: '' }

describe('a table of points', () => {
  test.each([
    ['commas', '1.5,-2,1,Ann\n3,.25,0'],
    ['commas and spaces', ' 1.5 , -2 , yes , Ann \n 3 , 0.25 , no'],
    ['semicolons with decimal commas', '1,5;-2;1;Ann\n3;0,25;0;'],
    ['tabs with decimal commas, as from a spreadsheet', '1,5\t−2\tTRUE\tAnn\r\n3\t0,25\tFALSE\t\r\n'],
    ['a byte order mark, empty lines and old line ends', '\uFEFF1.5,-2,y,Ann\r\r\n3,2.5e-1,n\r'],
    ['quoted cells', '"1.5","-2","1","Ann"\n"3","0.25","0",""'],
    ['a first row of names', 'feet,lifted,hero,who\n1.5,-2,1,Ann\n3,0.25,0,'],
  ])('is read with %s', (_how, text) => {
    expect(pointsOf(text)).toEqual([ann, bob])
  })

  it('may have the names first, and more columns than are needed', () => {
    expect(pointsOf('who;a;b;c;more\nAnn;1,5;-2;1;x\nBob;3;0,25;0;y')).toEqual([ann, { ...bob, name: 'Bob' }])
    const census = pointsOf(readFileSync('public/data/hobbits.csv', 'utf8'))
    expect(census).toHaveLength(24)
    expect(census[0]).toEqual({ name: 'Frodo', x1: 1.5, x2: 4, yes: true })
  })

  it('takes any two words for classes, the first that is met for the one asked about', () => {
    expect(pointsOf('1,2,pie\n3,4,Cake\n5,6,Pie').map(({ yes }) => yes)).toEqual([true, false, true])
    expect(namesOf('1,2,pie\n3,4,Cake')).toEqual({ yes: 'pie', no: 'Cake' })
    expect(namesOf('1,2,pie')).toEqual({ yes: 'pie', no: 'not pie' })
  })

  it('takes the names of its first row', () => {
    expect(namesOf('hours,cakes,passed\n1,2,1')).toEqual({ x1: 'hours', x2: 'cakes', yes: 'passed', no: 'not passed' })
    expect(namesOf('hours,,passed\n1,2,won\n1,1,lost')).toEqual({ x1: 'hours', yes: 'won', no: 'lost' })
    expect(namesOf('1,2,1')).toEqual({})
  })
})

describe('what is wrong is told with its place', () => {
  test.each([
    ['', 'There is nothing to read here yet.'],
    [' \n\n ', 'There is nothing to read here yet.'],
    ['a,b,c', 'The first row names the columns, but no point comes after it.'],
    ['1,2,1\n3,x4,0', 'Row 2, column 2: “x4” is not a number.'],
    ['1,2,1\n\n\n3,,0', 'Row 4, column 2: an empty cell is not a number.'],
    ['a,b,c\n1,NaN,1', 'Row 2, column 2: “NaN” is not a number.'],
    ['1,Infinity,1', 'Row 1, column 2: “Infinity” is not a number.'],
    ['1,2e12,1', `Row 1, column 2: “2e12” is not between −${LARGEST} and ${LARGEST}.`],
    ['1,2,1\n3,4', 'Row 2 has 2 columns. Three are needed'],
    ['1 2 1', 'Row 1 has one column.'],
    ['1,2,1\n3,4,', 'Row 2, column 3: the class is missing.'],
    ['1,2,a\n3,4,b\n5,6,c', 'Row 3, column 3: “c” is a third class beside “a” and “b”.'],
    ['1;2;1\n3;4;2;Ann', null],
    ['1,5,2,1\n3,5,2,0', null],
    [`1,2,1,${'n'.repeat(LONGEST_NAME + 1)}`, 'Row 1, column 4: the name “nnnnnnnnnnnnnnnnnnnnnnnn…” has 41 letters.'],
    ['1,2,1\n'.repeat(MOST_POINTS + 1), `There are ${MOST_POINTS + 1} rows of points.`],
  ])('%j', (text, fault) => {
    if (fault === null) expect(faultOf(text)).toBeNull()
    else expect(faultOf(text)).toContain(fault)
  })

  it('counts rows as lines of the file, even after a cell of two lines', () => {
    expect(csvRows('a,"b\nc"\nd', ',').map(({ line }) => line)).toEqual([1, 3])
    expect(faultOf('1,2,1,"Ann\nLee"\n3,x,0')).toContain('Row 3, column 2')
  })
})

const measure = fc.double({ min: -LARGEST, max: LARGEST, noNaN: true }).map((value) => value + 0)
const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((text) => text.replace(/\s/g, '·') || '·')
const points = fc.array(
  fc.record({
    x1: measure,
    x2: measure,
    yes: fc.boolean(),
    name: fc.oneof(
      fc.constant(''),
      word.map((text) => `~${text}`),
    ),
  }),
  { minLength: 1, maxLength: 30 },
)

describe('a table written here', () => {
  it('is read back as it was, to the last bit', () => {
    expect(pointsOf(writeCsv(inventedClass, inventedNames))).toEqual(inventedClass)
    expect(namesOf(writeCsv(inventedClass, inventedNames))).toEqual(inventedNames)
    fc.assert(
      fc.property(points, (some) => {
        expect(pointsOf(writeCsv(some, inventedNames))).toEqual(some)
      }),
    )
  })
})

it('says something of whatever it is given, and shows no NaN', () => {
  const pieces = fc.constantFrom('1', ',', ';', '\t', '\n', '"', 'x', '−', '1e999', 'yes', '\uFEFF', '\r', '💥', '.')
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((some) => some.join('')),
  )
  fc.assert(
    fc.property(text, (given) => {
      const reading = readCsv(given)
      if (!reading.ok) expect(reading.fault).toMatch(/^(There|The|Row) .*\.$/s)
      else for (const { x1, x2 } of reading.points) expect([x1, x2].every(Number.isFinite)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['−2,5', -2.5],
  ['-0', 0],
  ['.5', 0.5],
  ['1e3', 1000],
  ['', null],
  ['0x10', null],
  ['1,000,000', null],
  ['2e9', null],
])('readMeasure(%j)', (text, value) => expect(readMeasure(text)).toBe(value))
