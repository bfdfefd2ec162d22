import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bothCensuses, firstCensus, lateArrivals } from '../../src/data/hobbits.ts'

describe('the censuses', () => {
  it('are the rows that readers download', () => {
    const csv = readFileSync(new URL('../../public/data/hobbits.csv', import.meta.url), 'utf8')
    const rows = bothCensuses.map((hobbit) => {
      const census = firstCensus.includes(hobbit) ? 'first' : 'late'
      return `${hobbit.name},${hobbit.foot.toFixed(1)},${hobbit.lifted.toFixed(1)},${hobbit.hero ? 1 : 0},${census}`
    })
    expect(csv.trim().split('\n').slice(1)).toEqual(rows)
    expect([firstCensus.length, lateArrivals.length]).toEqual([20, 4])
  })
})
