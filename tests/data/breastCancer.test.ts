import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FILE, featureNames, readBreastCancer, SOURCE } from '../../src/data/breastCancer.ts'

const text = readFileSync(`public/data/${FILE}`, 'utf8')

describe('the real data', () => {
  it('are 569 growths with 30 features, 212 of them malignant', () => {
    const { m, n, y, X } = readBreastCancer(text)
    expect([m, n, y.reduce((sum, label) => sum + label, 0)]).toEqual([569, 30, 212])
    expect([X[0], X[29], X[568 * 30]]).toEqual([17.99, 0.1189, 7.76])
    expect(featureNames[20]).toBe('worst radius')
  })

  it('carry their attribution, in the figure and in the README', () => {
    expect(SOURCE).toMatch(/Wolberg.*Street.*Mangasarian.*1993.*CC BY 4\.0/)
    expect(readFileSync('README.md', 'utf8')).toMatch(/Wolberg.*Street.*Mangasarian.*1993.*CC BY 4\.0/s)
  })

  it('say what is wrong with a file that is none of theirs, or only half of it', () => {
    expect(() => readBreastCancer('<!doctype html>')).toThrow('its first line does not name the 30 features')
    expect(() => readBreastCancer(text.slice(0, 5000))).toThrow(/line \d+ is not 31 numbers/)
  })
})
