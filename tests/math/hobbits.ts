import { readFileSync } from 'node:fs'
import { type Samples, samplesFrom } from '../../src/math/samples.ts'

type Row = { foot: number; lifted: number; hero: number; census: string }

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')

const rows: Row[] = read('../../public/data/hobbits.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [, foot, lifted, hero, census] = line.trim().split(',')
    return { foot: Number(foot), lifted: Number(lifted), hero: Number(hero), census: census ?? '' }
  })

const toSamples = (chosen: Row[]): Samples =>
  samplesFrom(
    chosen.map(({ foot, lifted }) => [foot, lifted]),
    chosen.map(({ hero }) => hero),
  )

/** The first census: 20 hobbits that a straight line can separate. */
export const firstCensus = toSamples(rows.filter(({ census }) => census === 'first'))

/** All 24 hobbits, which none can. */
export const bothCensuses = toSamples(rows)

type Place = { w: number[]; loss: number; gradient: number[] }
type Step = { step: number; w: number[]; loss: number }
type Census = {
  loss_and_gradient: Place[]
  correlation_with_hero: { foot_size: number; hobbits_lifted: number }
  batch_descent_from_zero: Record<string, Step[]>
}

/** Independent values from NumPy and scikit-learn. */
export const expected: {
  first_census_20: Census & { l2_optimum: Record<string, number[]> }
  both_censuses_24: Census & {
    optimum: { w: number[]; loss: number; hessian_eigenvalues: number[]; largest_stable_rate: number }
  }
} = JSON.parse(read('./expected.json'))

/** Both censuses, each with its expected values. */
export const censuses = [
  { name: 'first census', samples: firstCensus, values: expected.first_census_20 },
  { name: 'both censuses', samples: bothCensuses, values: expected.both_censuses_24 },
]
